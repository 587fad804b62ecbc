import { cypher, name } from "../../cypher.ts";
import { eachNode } from "../../filter/match.ts";
import { bytesOf } from "../../read/read-cache.ts";
import type { Reader } from "../../read/reader.ts";
import type { Parameters, Row } from "../../driver/neo4j.ts";
import { contract, type FilteredNoun, payment } from "../../filter/nouns.ts";
import { type MaybePromise, once } from "../../read/page.ts";
import { type GroupArguments, groupParameters, keysOfDeals } from "./aggregate-arguments.ts";
import { type GroupOf, keysOfDeal, neverOverlaps, readGroupOf, readRefOf, variableOf } from "./aggregate-groups.ts";
import {
  type AggregateArguments,
  type Aggregated,
  countInSeveral,
  countOf,
  countOfRest,
  groupsOf,
  list,
  sumsOf,
  sumsOfGroups,
  sumsOfRest,
} from "./aggregate-statement.ts";
import { amountOf, type MoneyOf, valueOf } from "../deal-money.ts";
import type { SumRow } from "./aggregate-sums.ts";
import { dealTotals, type DealTotals } from "./aggregate-totals.ts";

/** The totals of deals. The count and the sums are read when they are requested. */
export type LazyDealTotals = { [Field in keyof DealTotals]: () => MaybePromise<DealTotals[Field]> };

export type DealsAggregate = LazyDealTotals & { groups(args: GroupArguments): Promise<DealGroups> };

/** The largest groups, and the totals of all others in `rest`. */
export interface DealGroups {
  nodes: DealGroup[];
  rest: LazyDealTotals | null;
  totalCount: number;
  overlaps: () => MaybePromise<boolean>;
  inSeveralGroups: () => MaybePromise<number>;
}

export type DealGroup = GroupOf & LazyDealTotals;

// (:Contract)
export const contractsAggregate = aggregateOf(deals(contract, valueOf));

// (:Payment)
export const paymentsAggregate = aggregateOf(deals(payment, amountOf));

function deals(noun: FilteredNoun<"Contract"> | FilteredNoun<"Payment">, money: MoneyOf): Aggregated {
  const found = (args: AggregateArguments, parameters: Parameters) =>
    eachNode(name(noun.label), noun.filter, cypher`deal`, args.where, parameters);
  return {
    label: noun.label,
    deals: found,
    keyed: (args, parameters, by) =>
      cypher`${found(args, parameters)} ${keysOfDeal(by)} WITH DISTINCT deal, ${list(by.map(variableOf))}`,
    money,
  };
}

function aggregateOf(of: Aggregated) {
  return (reader: Reader, args: AggregateArguments): DealsAggregate => {
    const read = (part: string, write: Writing, own: Parameters = {}) =>
      readRows(reader, `${part} of ${of.label} ${textOf([args, own])}`, write, { ...own });
    return {
      ...lazyTotals(
        async () => countIn(await read("count", (parameters) => countOf(of, args, parameters))),
        async () => sumsIn(await read("sums", (parameters) => sumsOf(of, args, parameters))),
      ),
      groups: (groupArguments) => readGroups(of, args, groupArguments, read),
    };
  };
}

type Writing = (parameters: Parameters) => ReturnType<typeof cypher>;

async function readGroups(
  of: Aggregated,
  args: AggregateArguments,
  groupArguments: GroupArguments,
  read: (part: string, write: Writing, own?: Parameters) => Promise<Row[]>,
): Promise<DealGroups> {
  const by = keysOfDeals(groupArguments);
  const rows = await read(
    `groups by ${by.join()}`,
    (parameters) => groupsOf(of, by, args, parameters),
    groupParameters(groupArguments),
  );
  const [[total, greatest]] = rows as [[bigint, [columns: unknown[], count: bigint][]]];
  const shown = greatest.map(([columns]) => readRefOf(by, columns));
  const readBeside = (part: string, statement: typeof sumsOfGroups) =>
    read(`${part} by ${by.join()}`, (parameters) => statement(of, by, args, parameters), { shown });
  const sums = once(async () => {
    const found = (await readBeside("sums of groups", sumsOfGroups)) as [ref: unknown, sums: SumRow[]][];
    return new Map(found.map(([ref, each]) => [textOf(ref), each]));
  });
  const inSeveralGroups = once(async () =>
    neverOverlaps(by)
      ? 0
      : countIn(await read(`several by ${by.join()}`, (parameters) => countInSeveral(of, by, args, parameters))),
  );
  return {
    nodes: greatest.map(([columns, count], i) => ({
      ...readGroupOf(by, columns),
      ...lazyTotals(
        () => Number(count),
        async () => (await sums()).get(textOf(shown[i])) ?? [],
      ),
    })),
    rest:
      Number(total) === greatest.length
        ? null
        : lazyTotals(
            async () => countIn(await readBeside("count of rest", countOfRest)),
            async () => sumsIn(await readBeside("sums of rest", sumsOfRest)),
          ),
    totalCount: Number(total),
    overlaps: async () => (await inSeveralGroups()) > 0,
    inSeveralGroups,
  };
}

/** Totals from a count and sums. The sums have the count too, so if both are requested, only the sums are read. */
function lazyTotals(count: () => MaybePromise<number>, sums: () => Promise<readonly SumRow[]>): LazyDealTotals {
  let reading: Promise<DealTotals> | undefined;
  const total = async <Field extends keyof DealTotals>(field: Field) =>
    (await (reading ??= sums().then(dealTotals)))[field];
  const fields = Object.keys(dealTotals([])) as (keyof DealTotals)[];
  return {
    ...(Object.fromEntries(fields.map((field) => [field, () => total(field)])) as unknown as LazyDealTotals),
    count: async () => {
      // GraphQL has called the resolvers of the fields beside this one before this goes on.
      await Promise.resolve();
      return reading ? total("count") : count();
    },
  };
}

const countIn = ([row]: Row[]) => Number(row![0]);
const sumsIn = ([row]: Row[]) => row![0] as SumRow[];

/** Integers of the database are `bigint`, which JSON has not. */
const textOf = (value: unknown) =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? Number(each) : each));

/** Reads once for each snapshot, because it takes long to count everything. */
async function readRows(reader: Reader, name: string, write: Writing, parameters: Parameters): Promise<Row[]> {
  const known = reader.cached(`aggregate ${name}`) as Row[] | undefined;
  if (known) return known;
  const rows = await reader.run(write(parameters), parameters);
  reader.keep(`aggregate ${name}`, rows, bytesOf(rows));
  return rows;
}
