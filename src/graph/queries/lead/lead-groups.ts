import type { Organization } from "../../../model.ts";
import { groupBy } from "../../group-by.ts";
import type { Reader } from "../../read/reader.ts";
import { checkedGroups, groupKeys, type LeadGroupArguments, type LeadGroupKey } from "./lead-group-arguments.ts";
import { sumsOf } from "./lead-sums.ts";
import { dealsOf, idOfDeal, type LeadTotals, totalsOf } from "./lead-totals.ts";
import type { Lead } from "./lead.ts";
import type { LeadStrength } from "./strength.ts";
import type { LeadTiming } from "./timing.ts";
import { groupOfBuyer } from "./together.ts";

/** The values that the leads of a group share. A field is null if it is not a key of the groups, or if its value is unknown. */
export interface LeadGroupOf {
  buyer: Organization | null;
  buyerKind: Organization["kind"];
  buyerGroup: Organization | null;
  vendor: Organization | null;
  strength: LeadStrength | null;
  timing: LeadTiming | null;
}

/** The largest groups, and the totals of all others in `rest`. */
export interface LeadGroups {
  nodes: (LeadGroupOf & LeadTotals)[];
  rest: LeadTotals | null;
  totalCount: number;
  overlaps: boolean;
  inSeveralGroups: number;
}

/**
 * Groups leads by the requested keys, with the totals of each group. Groups come by sum, the greatest first, then by the number of
 * leads. Without `sumIn`, only the number of leads counts.
 * @throws ForewarnedError `BAD_USER_INPUT` for invalid keys, an invalid size, currency or `sumOf`.
 */
export async function groupsOf(reader: Reader, leads: readonly Lead[], args: LeadGroupArguments): Promise<LeadGroups> {
  const { by, first, sumIn, sumOf } = checkedGroups(args);
  const valued = await Promise.all(leads.map(async (lead) => ({ lead, values: await valuesOf(reader, lead, by) })));
  const groups = [...groupBy(valued, ({ values }) => nameOf(values))]
    .map(([name, all]) => ({ name, values: all[0]!.values, leads: all.map(({ lead }) => lead) }))
    .map((group) => ({ ...group, sum: sumIn === null ? null : sumOfLeads(group.leads, sumIn, sumOf) }))
    .sort(greatestFirst);
  const others = groups.slice(first).flatMap((group) => group.leads);
  const places = groups.flatMap((group) => dealsOf(group.leads).map(idOfDeal));
  const several = [...groupBy(places, (id) => id).values()].filter((all) => all.length > 1).length;
  return {
    nodes: groups.slice(0, first).map((group) => ({ ...group.values, ...totalsOf(group.leads) })),
    rest: others.length > 0 ? totalsOf(others) : null,
    totalCount: groups.length,
    overlaps: several > 0,
    inSeveralGroups: several,
  };
}

async function valuesOf(reader: Reader, lead: Lead, by: readonly LeadGroupKey[]): Promise<LeadGroupOf> {
  const { buyer, vendor, strength, timing } = lead;
  const group = by.includes("BUYER_GROUP") ? await reader.value(groupOfBuyer, buyer, null) : null;
  const all: LeadGroupOf = {
    ...{ buyer, vendor, strength, timing, buyerKind: buyer.kind, buyerGroup: group?.parent ?? null },
  };
  const asked = new Set<string>(by.map((key) => groupKeys[key]));
  return Object.fromEntries(
    Object.entries(all).map(([field, value]) => [field, asked.has(field) ? (value as unknown) : null]),
  ) as unknown as LeadGroupOf;
}

const nameOf = (values: LeadGroupOf) =>
  JSON.stringify(
    Object.values(values).map((value: Organization | string | null) =>
      value !== null && typeof value === "object" ? value.key : value,
    ),
  );

const sumOfLeads = (leads: readonly Lead[], currency: string, kind: "CONTRACT" | "PAYMENT") =>
  sumsOf(dealsOf(leads), kind).find((sum) => sum.currency === currency)?.billionths ?? null;

interface Group {
  name: string;
  leads: readonly Lead[];
  sum: bigint | null;
}

/** If the query requests a sum, the largest sum comes first, and groups without a sum last. Ties go by the number of leads. */
function greatestFirst(a: Group, b: Group): number {
  if (a.sum !== b.sum) return a.sum === null || (b.sum !== null && a.sum < b.sum) ? 1 : -1;
  return b.leads.length - a.leads.length || (a.name < b.name ? -1 : 1);
}
