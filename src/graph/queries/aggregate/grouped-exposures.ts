import { DealSet } from "./deal-set.ts";
import type { ExposureSearch } from "../exposure/exposure-search.ts";
import type { GroupKey } from "./aggregate-groups.ts";
import { ExposureGrouping, type KeyValue, NumberedLists } from "./exposure-keys.ts";
import { WeightedDeals } from "./weighted-deals.ts";

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
    readonly inSeveral: DealSet,
    /** The deals of which one exposure is in several groups. */
    private readonly overlapping: DealSet,
  ) {}

  static async of(search: ExposureSearch, by: readonly GroupKey[]): Promise<GroupedExposures> {
    const none = new GroupedExposures(
      by,
      new NumberedLists(),
      WeightedDeals.empty(),
      new Map(),
      DealSet.empty(),
      DealSet.empty(),
    );
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
    if (this.overlapping.isEmpty) return together([...some].map((group) => this.groups.get(group)!));
    const found = WeightedDeals.empty();
    await this.visit(search, null, (deal, groups, count) => {
      if (groups.some((group) => some.has(group))) found.add(deal, count);
    });
    return found;
  }

  /** The size in memory, in bytes. */
  get bytes(): number {
    const lists = [this.all, ...this.groups.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    return lists + this.lists.bytes + this.inSeveral.bytes + this.overlapping.bytes;
  }

  private async with(search: ExposureSearch, some: ReadonlySet<number> | null): Promise<GroupedExposures> {
    const all = this.all.copy();
    const groups = new Map(this.groups);
    const [inSeveral, overlapping] = [this.inSeveral.copy(), this.overlapping.copy()];
    const own = new Set<WeightedDeals>();
    let [lastDeal, groupsOfDeal] = [-1, 0];
    await this.visit(search, some, (deal, numbers, count) => {
      if (deal !== lastDeal) [lastDeal, groupsOfDeal] = [deal, 0];
      all.add(deal, count);
      if (numbers.length > 1) overlapping.add(deal);
      for (const number of numbers) {
        let group = groups.get(number);
        if (!group || !own.has(group)) groups.set(number, (group = group?.copy() ?? WeightedDeals.empty()));
        own.add(group);
        if (group.add(deal, count) && ++groupsOfDeal > 1) inSeveral.add(deal);
      }
    });
    return new GroupedExposures(this.by, this.lists, all, groups, inSeveral, overlapping);
  }

  private without(deals: ReadonlySet<number>): GroupedExposures {
    const groups = [...this.groups].map(([number, group]) => [number, group.without(deals)] as const);
    return new GroupedExposures(
      this.by,
      this.lists,
      this.all.without(deals),
      new Map(groups.filter(([, group]) => group.size > 0)),
      this.inSeveral.without(deals),
      this.overlapping.without(deals),
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

/** The deals of groups that share no exposures. */
function together(groups: readonly WeightedDeals[]): WeightedDeals {
  const weights = new Map<number, number>();
  for (const group of groups) group.each((deal, weight) => void weights.set(deal, (weights.get(deal) ?? 0) + weight));
  const all = WeightedDeals.empty();
  for (const [deal, weight] of weights) all.add(deal, weight);
  return all;
}
