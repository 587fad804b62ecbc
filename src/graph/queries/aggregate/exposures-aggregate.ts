import { once } from "../../read/page.ts";
import type { Graph } from "../../driver/neo4j.ts";
import type { Reader } from "../../read/reader.ts";
import type { Deals } from "../exposure/columns/deals.ts";
import { exposures, questionOf } from "../exposure/exposure.ts";
import { ExposureSearch, type Question } from "../exposure/exposure-search.ts";
import { type GroupArguments, groupParameters, keysOfExposures } from "./aggregate-arguments.ts";
import type { GroupKey, GroupOf } from "./aggregate-groups.ts";
import type { AggregateArguments } from "./aggregate-statement.ts";
import { type ExposureTotals, exposureTotals } from "./aggregate-totals.ts";
import { partsForKeys } from "./exposure-keys.ts";
import { type Asked, type Group, rank } from "./exposure-ranks.ts";
import { countsOf, sumsOfColumns } from "./exposure-sums.ts";
import { groupedExposures } from "./kept-groups.ts";
import { WeightedDeals } from "./weighted-deals.ts";

/** The totals of exposures. Those of the money are computed when they are requested. */
export type LazyTotals = {
  [Field in keyof ExposureTotals]: () => ExposureTotals[Field] | Promise<ExposureTotals[Field]>;
};

/** The largest groups of exposures, and the totals of all others in `rest`. */
export interface ExposureGroups {
  nodes: ExposureGroup[];
  /** Computed when it is requested: if exposures are in several groups, all of them are visited again. */
  rest: (() => Promise<LazyTotals>) | null;
  totalCount: number;
  overlaps: boolean;
  inSeveralGroups: number;
}

export type ExposureGroup = GroupOf & LazyTotals;

export type ExposuresAggregate = LazyTotals & { groups(args: GroupArguments): Promise<ExposureGroups> };

// (:Framework|Contract|Payment), each with the number of its exposures
/** The totals and groups of exposures, computed from the columns in memory. Each part is computed when it is requested. */
export function exposuresAggregate(reader: Reader, args: AggregateArguments): ExposuresAggregate {
  const withoutDuplicates = args.exclude?.includes("DUPLICATES") ?? false;
  const question = () => questionOf(exposures, null, args);
  let grouping: Promise<Grouped> | undefined;
  const all = once(async (): Promise<Counted> => {
    // GraphQL has called the resolvers of the fields beside this one before this goes on. Groups count all exposures too.
    await Promise.resolve();
    const grouped = await grouping?.catch(() => null);
    if (grouped) return grouped.all;
    return kept(reader, `exposures ${JSON.stringify([args.where, args.asOf])}`, async () =>
      countAll(reader, question()),
    );
  }) as () => Promise<Counted>;
  const totals = once(async () => {
    const { deals, found } = await all();
    return lazyTotals(reader.graph, deals, found, withoutDuplicates);
  }) as () => Promise<LazyTotals>;
  const total =
    <Field extends keyof ExposureTotals>(field: Field) =>
    async () =>
      (await totals())[field]();
  return {
    count: total("count"),
    dealCount: total("dealCount"),
    frameworks: total("frameworks"),
    contracts: total("contracts"),
    payments: total("payments"),
    groups: async (groupArguments) => {
      const by = keysOfExposures(groupArguments);
      const asked = groupParameters(groupArguments) as unknown as Asked;
      const name = `exposure groups ${JSON.stringify([args, by, asked])}`;
      const read = kept(reader, name, () => groupsFor(reader, question(), by, asked, withoutDuplicates));
      grouping ??= read;
      return (await read).groups;
    },
  };
}

/** All exposures that fit, by their deals. */
interface Counted {
  deals: Deals;
  found: WeightedDeals;
}

/** The groups, and all exposures in them. */
interface Grouped {
  groups: ExposureGroups;
  all: Counted;
}

async function countAll(reader: Reader, question: Question): Promise<Counted> {
  const search = await ExposureSearch.of(reader, question);
  const found = WeightedDeals.empty();
  await search.visit(({ deal }) => {
    found.add(deal, 1);
    return false;
  });
  return { deals: search.columns.deals, found };
}

/** Computes a value once for each snapshot. Its size is that of its lists of deals: about 16 bytes a deal, and as much for groups. */
async function kept<T extends Counted | Grouped>(reader: Reader, name: string, compute: () => Promise<T>): Promise<T> {
  const known = reader.cached(`aggregate ${name}`) as T | undefined;
  if (known) return known;
  const value = await compute();
  const { found } = "found" in value ? value : value.all;
  reader.keep(`aggregate ${name}`, value, 2 * found.bytes);
  return value;
}

async function groupsFor(
  reader: Reader,
  question: Question,
  by: readonly GroupKey[],
  asked: Asked,
  withoutDuplicates: boolean,
): Promise<Grouped> {
  const { first, sumIn } = asked;
  const search = await ExposureSearch.of(reader, question, [
    ...partsForKeys(by),
    ...(sumIn === null ? [] : ["money" as const]),
  ]);
  const { deals } = search.columns;
  const grouped = await groupedExposures(search, question, by);
  const { all, groups, inSeveral } = grouped;
  const counts = (deal: number) => !withoutDuplicates || deals.isDuplicate.values[deal] !== 1;
  const weighed = [...groups].map(([number, group]): Group => {
    return { number, found: group, weight: countsOf(deals, group, withoutDuplicates).count };
  });
  const ranked = await rank(reader, search, weighed, (group) => grouped.valuesOf(group), by, asked, withoutDuplicates);
  const rest = ranked.groups.slice(first);
  const totalsOf = (some: WeightedDeals) => lazyTotals(reader.graph, deals, some, withoutDuplicates);
  const severalCount = inSeveral.count(counts);
  const answer: ExposureGroups = {
    nodes: ranked.groups.slice(0, first).map((group) => ({ ...ranked.namesOf(group), ...totalsOf(group.found) })),
    rest:
      rest.length === 0
        ? null
        : async () => totalsOf(await grouped.inAny(search, new Set(rest.map(({ number }) => number)))),
    totalCount: groups.size,
    overlaps: severalCount > 0,
    inSeveralGroups: severalCount,
  };
  return { groups: answer, all: { deals, found: all } };
}

function lazyTotals(graph: Graph, deals: Deals, found: WeightedDeals, withoutDuplicates: boolean): LazyTotals {
  const counts = () => countsOf(deals, found, withoutDuplicates);
  let reading: Promise<ExposureTotals> | undefined;
  const read = async () => {
    await deals.need(graph, ["money"]);
    return exposureTotals(sumsOfColumns(deals, found, withoutDuplicates));
  };
  const money = async () => {
    // These totals may be cached, and a failure must not be.
    reading ??= read().finally(() => (reading = undefined));
    return reading;
  };
  return {
    count: () => counts().count,
    dealCount: () => counts().dealCount,
    frameworks: async () => (await money()).frameworks,
    contracts: async () => (await money()).contracts,
    payments: async () => (await money()).payments,
  };
}
