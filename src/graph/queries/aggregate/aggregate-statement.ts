import { cypher, type Cypher, index, join } from "../../cypher.ts";
import type { Parameters } from "../../driver/neo4j.ts";
import type { PageArguments } from "../../read/page.ts";
import type { MoneyOf } from "../deal-money.ts";
import { isDuplicateDeal } from "../duplicate-deal.ts";
import { columnOf, type GroupKey, refOf, tieOf, variableOf } from "./aggregate-groups.ts";
import { greatestSum, sumInCurrency, sumsOfDeals } from "./aggregate-sums.ts";

export type AggregateArguments = Pick<PageArguments, "where"> & {
  asOf?: string | null;
  exclude?: readonly "DUPLICATES"[] | null;
};

/** A kind of deals that are counted and summed. */
export interface Aggregated {
  label: "Contract" | "Payment";
  /** Cypher that finds rows of a `deal`, each once. */
  deals: (args: AggregateArguments, parameters: Parameters) => Cypher;
  /** Cypher that finds rows of a `deal` with the keys of its groups, each combination once. */
  keyed: (args: AggregateArguments, parameters: Parameters, by: readonly GroupKey[]) => Cypher;
  money: MoneyOf;
}

/*
 * To count deals costs a fraction of what their sums cost, because the database does not read their properties. So counts have
 * statements of their own, and the sums are read only if they are requested, and only for the groups that are shown. Each
 * function binds the arguments of its statement in `parameters`.
 */

/** The statement of the number of deals. */
export function countOf(of: Aggregated, args: AggregateArguments, parameters: Parameters): Cypher {
  return cypher`${of.deals(args, parameters)} RETURN ${countedIn(args)}`;
}

/** The statement of the sums of all deals. */
export function sumsOf(of: Aggregated, args: AggregateArguments, parameters: Parameters): Cypher {
  return cypher`${of.deals(args, parameters)} ${sumsOfDeals(summedIn(of, args))}`;
}

/** The statement of the number of groups, and of the greatest groups with their counts, the greatest first. */
export function groupsOf(
  of: Aggregated,
  by: readonly GroupKey[],
  args: AggregateArguments,
  parameters: Parameters,
): Cypher {
  const keys = list(by.map(variableOf));
  const named = list(by.map((key, i) => cypher`groups[place][0][${index(i)}] AS ${variableOf(key)}`));
  const ties = list(by.map(tieOf));
  const counted = cypher`${countedIn(args)} AS weight`;
  const ranked =
    parameters.sumIn === null
      ? cypher`WITH ${keys}, ${counted} ORDER BY weight DESC, ${ties}`
      : cypher`${sumInCurrency(keys, counted, summedIn(of, args))} ORDER BY ${greatestSum}, weight DESC, ${ties}`;
  return cypher`${of.keyed(args, parameters, by)}
    ${ranked}
    WITH collect([[${keys}], weight]) AS groups
    CALL (groups) { UNWIND range(0, size(groups[..toInteger($p.first)]) - 1) AS place
      WITH place, groups[place][1] AS weight, ${named} ORDER BY place
      RETURN collect([[${list(by.map(columnOf))}], weight]) AS shown }
    RETURN size(groups) AS total, shown`;
}

/** The statement of the sums of the groups in `$p.shown`, each with what identifies the group. */
export function sumsOfGroups(
  of: Aggregated,
  by: readonly GroupKey[],
  args: AggregateArguments,
  parameters: Parameters,
): Cypher {
  return cypher`${of.keyed(args, parameters, by)} WITH * WHERE ${refOf(by)} IN $p.shown
    ${sumsOfDeals(summedIn(of, args), by.map(variableOf), refOf(by))}`;
}

/** The statement of the number of deals in groups that are not in `$p.shown`. A deal counts once, even if it is in several. */
export function countOfRest(
  of: Aggregated,
  by: readonly GroupKey[],
  args: AggregateArguments,
  parameters: Parameters,
): Cypher {
  return cypher`${restOf(of, by, args, parameters)} RETURN ${countedIn(args)}`;
}

/** The statement of the sums of the deals in groups that are not in `$p.shown`. */
export function sumsOfRest(
  of: Aggregated,
  by: readonly GroupKey[],
  args: AggregateArguments,
  parameters: Parameters,
): Cypher {
  return cypher`${restOf(of, by, args, parameters)} ${sumsOfDeals(summedIn(of, args))}`;
}

function restOf(of: Aggregated, by: readonly GroupKey[], args: AggregateArguments, parameters: Parameters): Cypher {
  return cypher`${of.keyed(args, parameters, by)} WITH * WHERE NOT ${refOf(by)} IN $p.shown WITH DISTINCT deal`;
}

/** The statement of the number of deals that are in several groups. */
export function countInSeveral(
  of: Aggregated,
  by: readonly GroupKey[],
  args: AggregateArguments,
  parameters: Parameters,
): Cypher {
  return cypher`${of.keyed(args, parameters, by)} WITH deal, count(*) AS places WHERE places > 1 RETURN ${countedIn(args)}`;
}

/** The number of rows of a `deal`, without the duplicates that the arguments exclude. */
function countedIn(args: AggregateArguments): Cypher {
  if (!excludesDuplicates(args)) return cypher`count(*)`;
  return cypher`count(CASE WHEN NOT ${isDuplicateDeal(cypher`deal`)} THEN 1 END)`;
}

const summedIn = ({ label, money }: Aggregated, args: AggregateArguments) => ({
  label,
  money,
  withoutDuplicates: excludesDuplicates(args),
});

const excludesDuplicates = ({ exclude }: AggregateArguments) => exclude?.includes("DUPLICATES") ?? false;

/** Cypher parts with commas between, each part once. */
export function list(parts: readonly Cypher[]): Cypher {
  return join([...new Map(parts.map((part) => [part.text, part])).values()], cypher`, `);
}
