import { ForewarnedError } from "../../../errors.ts";
import { cypher } from "../../cypher.ts";
import { namesFew, type Where } from "../../filter/filter.ts";
import { type Order, type PageArguments, unknownLast } from "../../read/page.ts";
import type { Start } from "./exposure-ways.ts";

const newest = { field: "ADVISORY_DATE", direction: "DESC" } as const;

/** True if the newest advisory comes first, an order that an index provides. */
export function walksFromNewest({ orderBy }: PageArguments): boolean {
  const { field, direction } = orderBy ?? newest;
  return field === newest.field && direction === newest.direction;
}

/** True if advisories are read from the oldest on, by `startDate`, which the statement computes before that. */
export function walksFromOldest({ orderBy }: PageArguments): boolean {
  return orderBy?.field === newest.field && orderBy.direction !== newest.direction;
}

/**
 * Rejects an order that would sort all exposures: there are millions, and the database would run out of memory.
 * @throws ForewarnedError `BAD_USER_INPUT` if the order is not by advisory date and the filter names no few nodes.
 */
export function refuseToSortAll({ orderBy, where }: PageArguments): void {
  const { field } = orderBy ?? newest;
  const fields = ["buyer", "supplier", "product", "advisory"];
  if (field === newest.field || fields.some((each) => namesFew(where?.[each] as Where))) return;
  throw new ForewarnedError(
    "BAD_USER_INPUT",
    `Exposures can be ordered by "${field}" only if "where" has an id, a name or a title of a buyer, a supplier, a product or an advisory. Add one, query the exposures of one, or order by ADVISORY_DATE.`,
  );
}

/** The order of exposures. Unknown values come last in either direction, and the three keys break ties. */
export function orderFrom(start: Start, args: PageArguments): Order {
  const advisory = start === "advisory" ? cypher`start` : cypher`advisory`;
  const { field, direction } = args.orderBy ?? newest;
  const descending = direction === "DESC";
  const by = {
    ADVISORY_DATE: cypher`${advisory}.sortDate`,
    DEAL_DATE: cypher`deal.sortDate`,
    VALUE: cypher`deal.sortValue`,
  }[field as "ADVISORY_DATE" | "DEAL_DATE" | "VALUE"];
  const ascending = start === "advisory" && walksFromOldest(args) ? cypher`startDate` : unknownLast(by);
  return [
    { by: descending ? by : ascending, descending },
    { by: cypher`${advisory}.key` },
    { by: cypher`deal.key` },
    { by: cypher`buyer.key` },
  ];
}
