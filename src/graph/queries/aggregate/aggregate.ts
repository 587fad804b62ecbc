import { cypher, name, where } from "../../cypher.ts";
import { matchOf } from "../../filter/filter.ts";
import { bytesOf } from "../../read/read-cache.ts";
import type { Reader } from "../../read/reader.ts";
import type { Parameters, Row } from "../../driver/neo4j.ts";
import { contract, type FilteredNoun, payment } from "../../filter/nouns.ts";
import { type GroupArguments, groupParameters, keysOfDeals } from "./aggregate-arguments.ts";
import { type GroupOf, keysOfDeal, readGroupOf, variableOf } from "./aggregate-groups.ts";
import { type AggregateArguments, type Aggregated, groupsOf, list, totalsOf } from "./aggregate-statement.ts";
import { amountOf, type MoneyOf, valueOf } from "../deal-money.ts";
import type { SumRow } from "./aggregate-sums.ts";
import { dealTotals, type DealTotals } from "./aggregate-totals.ts";

/** Totals, read when the first of them is requested, and groups. */
export type Aggregate<Totals> = { [Field in keyof Totals]: () => Promise<Totals[Field]> } & {
  groups(args: GroupArguments): Promise<Groups<Totals>>;
};

/** The largest groups, and the totals of all others in `rest`. */
export interface Groups<Totals> {
  nodes: (GroupOf & Totals)[];
  rest: Totals | null;
  totalCount: number;
  overlaps: boolean;
  inSeveralGroups: number;
}

// (:Contract)
export const contractsAggregate = aggregateOf(deals(contract, valueOf));

// (:Payment)
export const paymentsAggregate = aggregateOf(deals(payment, amountOf));

function deals(noun: FilteredNoun<"Contract"> | FilteredNoun<"Payment">, money: MoneyOf): Aggregated<DealTotals> {
  const found = (args: AggregateArguments, parameters: Parameters) => {
    const deal = cypher`deal`;
    const { match, predicates, distinct } = matchOf(name(noun.label), noun.filter, deal, args.where, parameters);
    return cypher`${match} ${where(predicates)} WITH ${distinct ? cypher`DISTINCT` : cypher``} deal`;
  };
  return {
    name: noun.label,
    deals: (args, parameters) => cypher`${found(args, parameters)}, 1 AS weight`,
    keyed: (args, parameters, by) =>
      cypher`${found(args, parameters)} ${keysOfDeal(by)} WITH DISTINCT deal, 1 AS weight, ${list(by.map(variableOf))}`,
    money,
    read: dealTotals,
  };
}

function aggregateOf<Totals extends object>(of: Aggregated<Totals>) {
  return (reader: Reader, args: AggregateArguments): Aggregate<Totals> => {
    let read: Promise<Totals> | undefined;
    const total = async <Field extends keyof Totals>(field: Field) =>
      (await (read ??= readTotals(reader, of, args)))[field];
    const fields = Object.keys(of.read([])) as (keyof Totals)[];
    return {
      ...(Object.fromEntries(fields.map((field) => [field, () => total(field)])) as unknown as Aggregate<Totals>),
      groups: (groupArguments) => readGroups(reader, of, args, groupArguments),
    };
  };
}

async function readTotals<Totals>(reader: Reader, of: Aggregated<Totals>, args: AggregateArguments): Promise<Totals> {
  const [[sums] = []] = await read(reader, `${of.name} ${JSON.stringify(args)}`, (parameters) =>
    totalsOf(of, args, parameters),
  );
  return of.read(sums as SumRow[]);
}

async function readGroups<Totals>(
  reader: Reader,
  of: Aggregated<Totals>,
  args: AggregateArguments,
  groupArguments: GroupArguments,
): Promise<Groups<Totals>> {
  const by = keysOfDeals(groupArguments);
  const own = groupParameters(groupArguments);
  const rows = await read(reader, `groups ${of.name} ${JSON.stringify([args, by, own])}`, (parameters) =>
    groupsOf(of, by, args, Object.assign(parameters, own)),
  );
  const [[total, several] = [0n, 0n]] = rows;
  const groups = rows.map(([, , isRest, columns, sums]) => ({
    isRest,
    of: readGroupOf(by, columns as unknown[]),
    totals: of.read(sums as SumRow[]),
  }));
  return {
    nodes: groups.filter(({ isRest }) => !isRest).map((group) => ({ ...group.of, ...group.totals })),
    rest: groups.find(({ isRest }) => isRest)?.totals ?? null,
    totalCount: Number(total),
    overlaps: Number(several) > 0,
    inSeveralGroups: Number(several),
  };
}

/** Reads once for each snapshot, because it takes long to count everything. */
async function read(
  reader: Reader,
  name: string,
  write: (parameters: Parameters) => ReturnType<typeof cypher>,
): Promise<Row[]> {
  const known = reader.cached(`aggregate ${name}`) as Row[] | undefined;
  if (known) return known;
  const parameters: Parameters = {};
  const rows = await reader.run(write(parameters), parameters);
  reader.keep(`aggregate ${name}`, rows, bytesOf(rows));
  return rows;
}
