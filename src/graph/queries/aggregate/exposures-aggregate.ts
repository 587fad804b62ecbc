import { once } from "../../read/page.ts";
import type { Graph } from "../../driver/neo4j.ts";
import type { Reader } from "../../read/reader.ts";
import type { Deals } from "../exposure/columns/deals.ts";
import { exposures, questionOf } from "../exposure/exposure.ts";
import { ExposureSearch, type Question } from "../exposure/exposure-search.ts";
import { type GroupArguments, groupParameters, keysOf } from "./aggregate-arguments.ts";
import type { GroupKey, GroupOf } from "./aggregate-groups.ts";
import type { AggregateArguments } from "./aggregate-statement.ts";
import { type ExposureTotals, exposureTotals } from "./aggregate-totals.ts";
import { ExposureGrouping, type KeyValue, partsForKeys } from "./exposure-keys.ts";
import { type Asked, type Group, rank } from "./exposure-ranks.ts";
import { addWeight, countsOf, sumsOfColumns, type WeightedDeals } from "./exposure-sums.ts";

/** The totals of exposures. Those of the money are computed when they are requested. */
export type LazyTotals = {
  [Field in keyof ExposureTotals]: () => ExposureTotals[Field] | Promise<ExposureTotals[Field]>;
};

/** The largest groups of exposures, and the totals of all others in `rest`. */
export interface ExposureGroups {
  nodes: ExposureGroup[];
  rest: LazyTotals | null;
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
      const by = keysOf(groupArguments);
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
  const found: WeightedDeals = { deals: [], weights: [] };
  await search.visit(({ deal }) => {
    addWeight(found, deal, 1);
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
  reader.keep(`aggregate ${name}`, value, 32 * found.deals.length);
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
  const isLeftOut = (deal: number) => withoutDuplicates && deals.isDuplicate.values[deal] === 1;
  const found: WeightedDeals = { deals: [], weights: [] };
  const groups = new Map<number, Group>();
  const several = { groups: false };
  let inSeveral = 0;
  let [lastDeal, groupsOfDeal] = [-1, 0];
  const endDeal = (next: number) => {
    if (groupsOfDeal > 1 && !isLeftOut(lastDeal)) inSeveral++;
    groupsOfDeal = 0;
    lastDeal = next;
  };
  const valuesOf = await visitGroups(search, by, (deal, numbers, count) => {
    if (deal !== lastDeal) endDeal(deal);
    addWeight(found, deal, count);
    if (numbers.length > 1) several.groups = true;
    for (const number of numbers) {
      let group = groups.get(number);
      if (!group) groups.set(number, (group = { number, weight: 0, deals: [], weights: [] }));
      if (addWeight(group, deal, count)) groupsOfDeal++;
      if (!isLeftOut(deal)) group.weight += count;
    }
  });
  endDeal(-1);
  const ranked = await rank(reader, search, [...groups.values()], valuesOf, by, asked, withoutDuplicates);
  const rest = new Set(ranked.groups.slice(first));
  const answer: ExposureGroups = {
    nodes: ranked.groups.slice(0, first).map((group) => ({
      ...ranked.namesOf(group),
      ...lazyTotals(reader.graph, deals, group, withoutDuplicates),
    })),
    rest:
      rest.size === 0
        ? null
        : lazyTotals(
            reader.graph,
            deals,
            several.groups ? await exposuresIn(search, by, groups, rest) : together([...rest]),
            withoutDuplicates,
          ),
    totalCount: groups.size,
    overlaps: inSeveral > 0,
    inSeveralGroups: inSeveral,
  };
  return { groups: answer, all: { deals, found } };
}

/** Visits exposures with their groups, and returns a function that tells the values of the keys of a group. */
async function visitGroups(
  search: ExposureSearch,
  by: readonly GroupKey[],
  visit: ConstructorParameters<typeof ExposureGrouping>[2],
): Promise<(group: number) => KeyValue[]> {
  const grouping = new ExposureGrouping(search, by, visit);
  await search.visit((reached) => {
    grouping.add(reached);
    return false;
  });
  grouping.end();
  return (group) => grouping.valuesOf(group);
}

/** The exposures in any of some groups, each once, although it may be in several of them. */
async function exposuresIn(
  search: ExposureSearch,
  by: readonly GroupKey[],
  groups: ReadonlyMap<number, Group>,
  some: ReadonlySet<Group>,
): Promise<WeightedDeals> {
  const found: WeightedDeals = { deals: [], weights: [] };
  await visitGroups(search, by, (deal, numbers, count) => {
    if (numbers.some((number) => some.has(groups.get(number)!))) addWeight(found, deal, count);
  });
  return found;
}

/** The deals of groups that share no exposures. */
function together(groups: readonly Group[]): WeightedDeals {
  const weights = new Map<number, number>();
  for (const group of groups)
    for (const [i, deal] of group.deals.entries()) weights.set(deal, (weights.get(deal) ?? 0) + group.weights[i]!);
  return { deals: [...weights.keys()], weights: [...weights.values()] };
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
