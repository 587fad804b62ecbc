import { once } from "../../read/page.ts";
import type { Reader } from "../../read/reader.ts";
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
  const all = () =>
    kept(reader, `exposures ${JSON.stringify([args.where, args.asOf])}`, async () => {
      const search = await ExposureSearch.of(reader, question());
      const found: WeightedDeals = { deals: [], weights: [] };
      search.visit(({ deal }) => {
        addWeight(found, deal, 1);
        return false;
      });
      return { search, found };
    });
  const totals = async () => {
    const { search, found } = await all();
    return lazyTotals(reader, search, found, withoutDuplicates);
  };
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
      return kept(reader, name, () => groupsFor(reader, question(), by, asked, withoutDuplicates));
    },
  };
}

/** Computes a value once for each snapshot. Of its size, only the lists of deals count. */
async function kept<T extends object>(reader: Reader, name: string, compute: () => Promise<T>): Promise<T> {
  const known = reader.cached(`aggregate ${name}`) as T | undefined;
  if (known) return known;
  const value = await compute();
  reader.keep(`aggregate ${name}`, value, 16 * listed(value));
  return value;
}

const listed = (value: object): number =>
  "found" in value ? (value.found as WeightedDeals).deals.length : ((value as { size?: number }).size ?? 0);

async function groupsFor(
  reader: Reader,
  question: Question,
  by: readonly GroupKey[],
  asked: Asked,
  withoutDuplicates: boolean,
): Promise<ExposureGroups & { size: number }> {
  const { first, sumIn } = asked;
  const search = await ExposureSearch.of(reader, question, [
    ...partsForKeys(by),
    ...(sumIn === null ? [] : ["money" as const]),
  ]);
  const { deals } = search.columns;
  const isLeftOut = (deal: number) => withoutDuplicates && deals.isDuplicate.values[deal] === 1;
  const groups = new Map<number, Group>();
  const several = { groups: false };
  let inSeveral = 0;
  let [lastDeal, groupsOfDeal] = [-1, 0];
  const endDeal = (next: number) => {
    if (groupsOfDeal > 1 && !isLeftOut(lastDeal)) inSeveral++;
    groupsOfDeal = 0;
    lastDeal = next;
  };
  const valuesOf = visitGroups(search, by, (deal, numbers, count) => {
    if (deal !== lastDeal) endDeal(deal);
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
  return {
    nodes: ranked.groups.slice(0, first).map((group) => ({
      ...ranked.namesOf(group),
      ...lazyTotals(reader, search, group, withoutDuplicates),
    })),
    rest:
      rest.size === 0
        ? null
        : lazyTotals(
            reader,
            search,
            several.groups ? exposuresIn(search, by, groups, rest) : together([...rest]),
            withoutDuplicates,
          ),
    totalCount: groups.size,
    overlaps: inSeveral > 0,
    inSeveralGroups: inSeveral,
    size: deals.count,
  };
}

/** Visits exposures with their groups, and returns a function that tells the values of the keys of a group. */
function visitGroups(
  search: ExposureSearch,
  by: readonly GroupKey[],
  visit: ConstructorParameters<typeof ExposureGrouping>[2],
): (group: number) => KeyValue[] {
  const grouping = new ExposureGrouping(search, by, visit);
  search.visit((reached) => {
    grouping.add(reached);
    return false;
  });
  grouping.end();
  return (group) => grouping.valuesOf(group);
}

/** The exposures in any of some groups, each once, although it may be in several of them. */
function exposuresIn(
  search: ExposureSearch,
  by: readonly GroupKey[],
  groups: ReadonlyMap<number, Group>,
  some: ReadonlySet<Group>,
): WeightedDeals {
  const found: WeightedDeals = { deals: [], weights: [] };
  visitGroups(search, by, (deal, numbers, count) => {
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

function lazyTotals(
  reader: Reader,
  { columns: { deals } }: ExposureSearch,
  found: WeightedDeals,
  withoutDuplicates: boolean,
): LazyTotals {
  const counts = () => countsOf(deals, found, withoutDuplicates);
  const money = once(async () => {
    await deals.need(reader.graph, ["money"]);
    return exposureTotals(sumsOfColumns(deals, found, withoutDuplicates));
  });
  return {
    count: () => counts().count,
    dealCount: () => counts().dealCount,
    frameworks: async () => (await money()).frameworks,
    contracts: async () => (await money()).contracts,
    payments: async () => (await money()).payments,
  };
}
