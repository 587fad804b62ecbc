import type { ExposureSearch } from "../exposure/exposure-search.ts";
import type { GroupKey } from "./aggregate-groups.ts";
import { ExposureGrouping, type KeyValue, NumberedLists } from "./exposure-keys.ts";
import { addWeight, type WeightedDeals } from "./exposure-sums.ts";

/** All exposures of a search, sorted into groups. It does not change: an update is a new object, which shares what is the same. */
export class GroupedExposures {
  private constructor(
    private readonly by: readonly GroupKey[],
    private readonly lists: NumberedLists,
    /** All exposures. */
    readonly all: WeightedDeals,
    /** The exposures of each group, by the number of its values. */
    readonly groups: ReadonlyMap<number, WeightedDeals>,
    /** The deals that are in several groups. */
    readonly inSeveral: ReadonlySet<number>,
    /** The deals of which one exposure is in several groups. */
    private readonly overlapping: ReadonlySet<number>,
  ) {}

  static async of(search: ExposureSearch, by: readonly GroupKey[]): Promise<GroupedExposures> {
    const none = new GroupedExposures(by, new NumberedLists(), emptyList(), new Map(), new Set(), new Set());
    return none.with(search, null);
  }

  /** The exposures after some deals have changed: these are visited again, with the columns of the search. */
  async updated(search: ExposureSearch, changed: ReadonlySet<number>): Promise<GroupedExposures> {
    return changed.size === 0 ? this : this.without(changed).with(search, changed);
  }

  valuesOf(group: number): KeyValue[] {
    return this.lists.of(group);
  }

  /** The exposures in any of some groups, each once, although it may be in several of them. */
  async inAny(search: ExposureSearch, some: ReadonlySet<number>): Promise<WeightedDeals> {
    if (this.overlapping.size === 0) return together([...some].map((group) => this.groups.get(group)!));
    const found = emptyList();
    await this.visit(search, null, (deal, groups, count) => {
      if (groups.some((group) => some.has(group))) addWeight(found, deal, count);
    });
    return found;
  }

  /** The size in memory, in bytes. */
  get bytes(): number {
    const lists = [...this.groups.values()].reduce((sum, { deals }) => sum + 16 * deals.length + 200, 0);
    return lists + 16 * this.all.deals.length + 40 * (this.inSeveral.size + this.overlapping.size);
  }

  private async with(search: ExposureSearch, some: ReadonlySet<number> | null): Promise<GroupedExposures> {
    const all = copyOf(this.all);
    const groups = new Map(this.groups);
    const [inSeveral, overlapping] = [new Set<number>(), new Set<number>()];
    const own = new Set<WeightedDeals>();
    let [lastDeal, groupsOfDeal] = [-1, 0];
    await this.visit(search, some, (deal, numbers, count) => {
      if (deal !== lastDeal) [lastDeal, groupsOfDeal] = [deal, 0];
      addWeight(all, deal, count);
      if (numbers.length > 1) overlapping.add(deal);
      for (const number of numbers) {
        let group = groups.get(number) ?? emptyList();
        if (!own.has(group)) groups.set(number, (group = copyOf(group)));
        own.add(group);
        if (addWeight(group, deal, count) && ++groupsOfDeal > 1) inSeveral.add(deal);
      }
    });
    return new GroupedExposures(
      this.by,
      this.lists,
      all,
      groups,
      union(this.inSeveral, inSeveral),
      union(this.overlapping, overlapping),
    );
  }

  private without(deals: ReadonlySet<number>): GroupedExposures {
    const groups = [...this.groups].map(([number, group]) => [number, withoutDeals(group, deals)] as const);
    return new GroupedExposures(
      this.by,
      this.lists,
      withoutDeals(this.all, deals),
      new Map(groups.filter(([, group]) => group.deals.length > 0)),
      difference(this.inSeveral, deals),
      difference(this.overlapping, deals),
    );
  }

  private async visit(
    search: ExposureSearch,
    some: ReadonlySet<number> | null,
    visit: ConstructorParameters<typeof ExposureGrouping>[3],
  ): Promise<void> {
    const grouping = new ExposureGrouping(search, this.by, this.lists, visit);
    await search.visit((reached) => {
      grouping.add(reached);
      return false;
    }, some);
    grouping.end();
  }
}

const emptyList = (): WeightedDeals => ({ deals: [], weights: [] });
const copyOf = ({ deals, weights }: WeightedDeals): WeightedDeals => ({
  deals: deals.slice(),
  weights: weights.slice(),
});

/** To search for each of so few deals is faster than to look each deal of a list up. */
const few = 8;

function withoutDeals(list: WeightedDeals, left: ReadonlySet<number>): WeightedDeals {
  if (left.size <= few) return withoutFew(list, [...left]);
  if (!list.deals.some((deal) => left.has(deal))) return list;
  const isKept = list.deals.map((deal) => !left.has(deal));
  return { deals: list.deals.filter((_, i) => isKept[i]), weights: list.weights.filter((_, i) => isKept[i]) };
}

function withoutFew(list: WeightedDeals, left: readonly number[]): WeightedDeals {
  const found = left.filter((deal) => list.deals.includes(deal));
  if (found.length === 0) return list;
  const { deals, weights } = copyOf(list);
  for (const deal of found) {
    const at = deals.indexOf(deal);
    deals.splice(at, 1);
    weights.splice(at, 1);
  }
  return { deals, weights };
}

/** The set itself if it stays as it is, because copying a large one takes milliseconds. */
function union(set: ReadonlySet<number>, more: ReadonlySet<number>): ReadonlySet<number> {
  if ([...more].every((each) => set.has(each))) return set;
  return set.size === 0 ? more : new Set([...set, ...more]);
}

function difference(set: ReadonlySet<number>, less: ReadonlySet<number>): ReadonlySet<number> {
  return [...less].some((each) => set.has(each)) ? new Set([...set].filter((each) => !less.has(each))) : set;
}

/** The deals of groups that share no exposures. */
function together(groups: readonly WeightedDeals[]): WeightedDeals {
  const weights = new Map<number, number>();
  for (const group of groups)
    for (const [i, deal] of group.deals.entries()) weights.set(deal, (weights.get(deal) ?? 0) + group.weights[i]!);
  return { deals: [...weights.keys()], weights: [...weights.values()] };
}
