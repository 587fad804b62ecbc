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
    const inSeveral = new Set(this.inSeveral);
    const overlapping = new Set(this.overlapping);
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
    return new GroupedExposures(this.by, this.lists, all, groups, inSeveral, overlapping);
  }

  private without(deals: ReadonlySet<number>): GroupedExposures {
    const groups = [...this.groups].map(([number, group]) => [number, withoutDeals(group, deals)] as const);
    const rest = (set: ReadonlySet<number>) => new Set([...set].filter((deal) => !deals.has(deal)));
    return new GroupedExposures(
      this.by,
      this.lists,
      withoutDeals(this.all, deals),
      new Map(groups.filter(([, group]) => group.deals.length > 0)),
      rest(this.inSeveral),
      rest(this.overlapping),
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
const copyOf = ({ deals, weights }: WeightedDeals): WeightedDeals => ({ deals: [...deals], weights: [...weights] });

function withoutDeals(list: WeightedDeals, left: ReadonlySet<number>): WeightedDeals {
  if (!list.deals.some((deal) => left.has(deal))) return list;
  const rest = emptyList();
  for (const [i, deal] of list.deals.entries()) if (!left.has(deal)) addWeight(rest, deal, list.weights[i]!);
  return rest;
}

/** The deals of groups that share no exposures. */
function together(groups: readonly WeightedDeals[]): WeightedDeals {
  const weights = new Map<number, number>();
  for (const group of groups)
    for (const [i, deal] of group.deals.entries()) weights.set(deal, (weights.get(deal) ?? 0) + group.weights[i]!);
  return { deals: [...weights.keys()], weights: [...weights.values()] };
}
