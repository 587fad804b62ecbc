import { cypher, type Cypher, index, join } from "../../cypher.ts";
import type { Parameters } from "../../driver/neo4j.ts";
import type { PageArguments } from "../../read/page.ts";
import { columnOf, type GroupKey, neverOverlaps, tieOf, variableOf } from "./aggregate-groups.ts";
import type { MoneyOf } from "../deal-money.ts";
import { isDuplicateDeal } from "../duplicate-deal.ts";
import { sumInCurrency, type SumRow, sumsOfDeals } from "./aggregate-sums.ts";
import type { Summed } from "../summed-deal.ts";

export type AggregateArguments = Pick<PageArguments, "where"> & {
  asOf?: string | null;
  exclude?: readonly "DUPLICATES"[] | null;
};

/** A kind of aggregate of deals. Each statement returns rows of a `deal` with a `weight` of 1. */
export interface Aggregated<Totals> {
  name: string;
  /** Cypher that finds each deal once. */
  deals: (args: AggregateArguments, parameters: Parameters) => Cypher;
  /** Cypher that finds deals with the keys of their groups, each combination once. */
  keyed: (args: AggregateArguments, parameters: Parameters, by: readonly GroupKey[]) => Cypher;
  money: MoneyOf;
  read: (rows: readonly SumRow[]) => Totals;
}

/** The statement of totals, without groups. It binds its arguments in `parameters`. */
export function totalsOf(of: Aggregated<unknown>, args: AggregateArguments, parameters: Parameters): Cypher {
  return cypher`${of.deals(args, parameters)} ${sumsOfDeals(summedOf(of, args))}`;
}

const summedOf = ({ money }: Aggregated<unknown>, { exclude }: AggregateArguments): Summed => ({
  money,
  withoutDuplicates: exclude?.includes("DUPLICATES") ?? false,
});

/**
 * The statement of groups. It collects deals into a list for each group. The totals of `rest` then count a deal once, even if it
 * is in several of the other groups.
 */
export function groupsOf(
  of: Aggregated<unknown>,
  by: readonly GroupKey[],
  args: AggregateArguments,
  parameters: Parameters,
): Cypher {
  const keys = list(by.map(variableOf));
  const named = list(by.map((key, i) => cypher`keys[${index(i)}] AS ${variableOf(key)}`));
  const first = cypher`toInteger($p.first)`;
  const summed = summedOf(of, args);
  const weight = summed.withoutDuplicates
    ? cypher`CASE WHEN ${isDuplicateDeal(cypher`deal`)} THEN 0 ELSE weight END`
    : cypher`weight`;
  return cypher`${of.keyed(args, parameters, by)}
    WITH ${keys}, collect(deal) AS items, sum(${weight}) AS weight
    ${greatestFirst(summed, by, parameters)}
    WITH collect([[${keys}], items]) AS groups
    CALL (groups) { UNWIND groups[${first}..] AS other UNWIND other[1] AS item RETURN collect(DISTINCT item) AS others }
    CALL (groups) { ${dealsInSeveral(summed, by)} }
    WITH several, size(groups) AS total, groups[..${first}] + CASE WHEN size(groups) > ${first} THEN [[null, others]] ELSE [] END AS shown
    UNWIND range(0, size(shown) - 1) AS place
    WITH several, total, place, shown[place][0] AS keys, shown[place][1] AS items
    CALL (items) { UNWIND items AS item WITH item AS deal, 1 AS weight ${sumsOfDeals(summed)} }
    WITH several, total, place, keys IS NULL AS isRest, sums, ${named}
    RETURN total, several, isRest, [${list(by.map(columnOf))}] AS columns, sums ORDER BY place`;
}

function greatestFirst(summed: Summed, by: readonly GroupKey[], { sumIn }: Parameters): Cypher {
  const ties = list(by.map(tieOf));
  if (sumIn === null) return cypher`ORDER BY weight DESC, ${ties}`;
  return cypher`CALL (items) { UNWIND items AS item WITH DISTINCT item AS deal ${sumInCurrency(summed)} }
    WITH * ORDER BY isKnown DESC, billions DESC, units DESC, nanos DESC, weight DESC, ${ties}`;
}

function dealsInSeveral({ withoutDuplicates }: Summed, by: readonly GroupKey[]): Cypher {
  if (neverOverlaps(by)) return cypher`RETURN 0 AS several`;
  return cypher`UNWIND range(0, size(groups) - 1) AS place UNWIND groups[place][1] AS item
      WITH DISTINCT place, item AS deal
      WITH deal, count(*) AS places WHERE places > 1 ${withoutDuplicates ? cypher`AND NOT ${isDuplicateDeal(cypher`deal`)}` : cypher``}
      RETURN count(*) AS several`;
}

/** Cypher parts with commas between, each part once. */
export function list(parts: readonly Cypher[]): Cypher {
  return join([...new Map(parts.map((part) => [part.text, part])).values()], cypher`, `);
}
