import { cypher, type Cypher } from "../cypher.ts";
import type { Order, PageArguments } from "../page.ts";
import type { Start } from "./exposure-ways.ts";

const newest = { field: "ADVISORY_DATE", direction: "DESC" } as const;

/** Whether the order is that of the newest advisory first, which an index gives. */
export function walksFromNewest({ orderBy }: PageArguments): boolean {
  const { field, direction } = orderBy ?? newest;
  return field === newest.field && direction === newest.direction;
}

/** The order of exposures: what is not known comes last in either direction, ties are broken by the three keys. */
export function orderFrom(start: Start, { orderBy }: PageArguments): Order {
  const advisory = start === "advisory" ? cypher`start` : cypher`advisory`;
  const { field, direction } = orderBy ?? newest;
  const descending = direction === "DESC";
  const by = {
    ADVISORY_DATE: cypher`${advisory}.sortDate`,
    DEAL_DATE: cypher`deal.sortDate`,
    VALUE: cypher`deal.sortValue`,
  }[field as "ADVISORY_DATE" | "DEAL_DATE" | "VALUE"];
  return [
    { by: descending ? by : unknownLast(by), descending },
    { by: cypher`${advisory}.key` },
    { by: cypher`deal.key` },
    { by: cypher`buyer.key` },
  ];
}

const unknownLast = (by: Cypher) => cypher`CASE ${by} WHEN '' THEN '~' ELSE ${by} END`;
