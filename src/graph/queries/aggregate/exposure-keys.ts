import { textOfDay, unknownDay } from "../exposure/columns/column.ts";
import type { Part } from "../exposure/columns/deal-statements.ts";
import { bases } from "../exposure/columns/reach.ts";
import type { Reached } from "../exposure/columns/scan.ts";
import type { ExposureSearch } from "../exposure/exposure-search.ts";
import type { GroupKey } from "./aggregate-groups.ts";

/** A value of a key: the database's own id of a node, or the value itself. Null if it is unknown. */
export type KeyValue = number | string | null;

/** The parts of the columns of deals that the keys need. */
export function partsForKeys(by: readonly GroupKey[]): Part[] {
  return [
    ...(by.includes("SUPPLIER") ? ["suppliers" as const] : []),
    ...(by.includes("CPV_DIVISION") ? ["divisions" as const] : []),
  ];
}

/** Lists of values, each with a number of its own: a list is one value more than another list. */
export class NumberedLists {
  private readonly numbers = new Map<KeyValue, number>();
  private readonly values: KeyValue[] = [];
  private readonly longer = new Map<number, number>();
  private readonly shorterOf: number[] = [-1];
  private readonly lastOf: number[] = [-1];

  /** The number of the list with one value more. The empty list is 0. */
  with(list: number, value: KeyValue): number {
    let number = this.numbers.get(value);
    if (number === undefined) this.numbers.set(value, (number = this.values.push(value) - 1));
    const name = list * most + number;
    let longer = this.longer.get(name);
    if (longer === undefined) {
      longer = this.shorterOf.push(list) - 1;
      this.lastOf.push(number);
      this.longer.set(name, longer);
    }
    return longer;
  }

  /** The size in memory, in bytes. */
  get bytes(): number {
    return 100 * (this.values.length + this.lastOf.length);
  }

  of(list: number): KeyValue[] {
    return list === 0 ? [] : [...this.of(this.shorterOf[list]!), this.values[this.lastOf[list]!]!];
  }
}

/** More than the strength of any way. */
const strengths = bases.length + 1;

/** More than the number of different values. Two such numbers fit into one that JavaScript holds exactly. */
const most = 2 ** 26;

/** Exposures of one deal that are in the same groups. A group is the number of its list of values. */
type Visit = (deal: number, groups: readonly number[], count: number) => void;

/**
 * Sorts exposures into groups. Exposures of a deal and a buyer that differ only in their warning are counted first, because there
 * may be thousands.
 */
export class ExposureGrouping {
  private readonly byBuyer: (buyer: number) => KeyValue[][];
  private readonly byDeal: (deal: number) => KeyValue[][];
  private readonly counts = new Map<number, number>();
  private deal = -1;
  private buyer = -1;
  /** True if no key depends on the warning or on the ways. Then all exposures of a deal and a buyer are in the same groups. */
  private readonly isSame: boolean;
  private same = 0;
  private readonly combinations: number[][] = [];
  private readonly sets = new Map<string, number>();
  /** For each combination of products, their groups. */
  private readonly groupsOfProducts: number[][] = [];
  private readonly ofProduct: number[] = [];
  /** For each warning, the number of its agency. */
  private readonly agencies: Int32Array;
  private readonly agencyValues: KeyValue[] = [];

  constructor(
    private readonly search: ExposureSearch,
    private readonly by: readonly GroupKey[],
    private readonly lists: NumberedLists,
    private readonly visit: Visit,
  ) {
    const { columns, values } = search;
    const agencyIds = new Map<KeyValue, number>();
    this.agencies = Int32Array.from(columns.warnings, (_, warning) => {
      const publisher = values.publishers[warning];
      const agency = by.includes("AGENCY") && publisher?.isAgency ? publisher.id : null;
      let number = agencyIds.get(agency);
      if (number === undefined) agencyIds.set(agency, (number = this.agencyValues.push(agency) - 1));
      return number;
    });
    this.isSame = !by.some((key) => ["AGENCY", "PRODUCT", "VENDOR", "BASIS"].includes(key));
    this.byBuyer = this.keysOfBuyer();
    this.byDeal = this.keysOfDeal();
  }

  add(reached: Reached): void {
    if (reached.deal !== this.deal || reached.buyer !== this.buyer) {
      this.end();
      this.deal = reached.deal;
      this.buyer = reached.buyer;
    }
    if (this.isSame) {
      this.same++;
      return;
    }
    const agency = this.productsOf(reached) * this.agencyValues.length + this.agencies[reached.warning]!;
    const name = agency * strengths + (this.by.includes("BASIS") ? reached.strength : 0);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  /** Visits the exposures of the last deal and buyer. */
  end(): void {
    if (this.same > 0) this.counts.set(this.combinationOf([]) * strengths, this.same);
    this.same = 0;
    if (this.counts.size === 0) return;
    const [ofBuyer, ofDeal] = [this.byBuyer(this.buyer), this.byDeal(this.deal)];
    const agencyCount = this.agencyValues.length;
    for (const [name, count] of this.counts) {
      const agency = Math.floor(name / strengths);
      let groups = this.groupsOfProducts[Math.floor(agency / agencyCount)]!;
      if (this.by.includes("AGENCY")) groups = this.extended(groups, [this.agencyValues[agency % agencyCount]!]);
      if (this.by.includes("BASIS")) groups = this.extended(groups, [bases[(name % strengths) - 1]!]);
      for (const values of ofBuyer) groups = this.extended(groups, values);
      for (const values of ofDeal) groups = this.extended(groups, values);
      this.visit(this.deal, groups, count);
    }
    this.counts.clear();
  }

  private extended(groups: readonly number[], values: readonly KeyValue[]): number[] {
    if (groups.length === 1 && values.length === 1) return [this.lists.with(groups[0]!, values[0]!)];
    return groups.flatMap((group) => values.map((value) => this.lists.with(group, value)));
  }

  /** The number of the combination of the products of the strongest ways; of none if no key needs them. */
  private productsOf({ ways, wayCount, strength }: Reached): number {
    if (!this.by.includes("PRODUCT") && !this.by.includes("VENDOR")) return this.combinationOf([]);
    if (wayCount === 1) {
      const { product } = ways[0]!;
      return (this.ofProduct[product + 1] ??= this.combinationOf(product < 0 ? [] : [product]));
    }
    const products = new Set<number>();
    for (let i = 0; i < wayCount; i++)
      if (ways[i]!.strength === strength && ways[i]!.product >= 0) products.add(ways[i]!.product);
    return this.combinationOf([...products].sort((a, b) => a - b));
  }

  private combinationOf(products: number[]): number {
    const text = products.length === 0 ? "" : products.join();
    let number = this.sets.get(text);
    if (number === undefined) {
      this.sets.set(text, (number = this.combinations.push(products) - 1));
      this.groupsOfProducts.push(this.groupsOf(products));
    }
    return number;
  }

  /** A product and its vendor belong together, so these two keys give pairs. */
  private groupsOf(products: readonly number[]): number[] {
    const [byProduct, byVendor] = [this.by.includes("PRODUCT"), this.by.includes("VENDOR")];
    if (!byProduct && !byVendor) return [0];
    const all = (products.length === 0 ? [null] : products).flatMap((at) => {
      const product = at === null ? null : this.search.columns.products[at]!;
      const list = byProduct ? this.lists.with(0, product?.id ?? null) : 0;
      return byVendor ? this.extended([list], orUnknown(product?.vendors.map(({ to }) => to) ?? [])) : [list];
    });
    return [...new Set(all)];
  }

  private keysOfBuyer(): (buyer: number) => KeyValue[][] {
    const { buyers } = this.search.columns;
    return this.keysFrom({ BUYER: (at) => [buyers[at]!.id], BUYER_KIND: (at) => [buyers[at]!.kind] });
  }

  private keysOfDeal(): (deal: number) => KeyValue[][] {
    const { deals } = this.search.columns;
    const linked = (links: typeof deals.suppliers, deal: number): KeyValue[] => {
      const ids = new Set<number>();
      for (let at = links.from(deal); at < links.end(deal); at++) ids.add(links.to.values[at]!);
      return orUnknown([...ids]);
    };
    const shared = (deal: number, end: number) =>
      sharedPart(deals.earliest.values[deal]!, deals.latest.values[deal]!, end);
    return this.keysFrom({
      SUPPLIER: (deal) => linked(deals.suppliers, deal),
      FRAMEWORK: (deal) => (deals.kind.values[deal] === 0 ? [deals.ids.values[deal]!] : linked(deals.frameworks, deal)),
      YEAR: (deal) => {
        const year = shared(deal, "-MM-DD".length);
        return [year === null ? null : Number(year)];
      },
      MONTH: (deal) => [shared(deal, "-DD".length)],
      CPV_DIVISION: (deal) => orUnknown([...(deals.divisionLists[deals.divisions.values[deal]!] ?? [])]),
    });
  }

  /** The values of those keys that are requested, in their order. */
  private keysFrom(keys: Partial<Record<GroupKey, (index: number) => KeyValue[]>>): (index: number) => KeyValue[][] {
    const each = this.by.flatMap((key) => keys[key] ?? []);
    return (index) => each.map((valuesOf) => valuesOf(index));
  }
}

const orUnknown = (values: KeyValue[]): KeyValue[] => (values.length === 0 ? [null] : values);

/** The beginning of a date, without its last letters, if it is the same for both bounds. Null if it is not known. */
function sharedPart(earliest: number, latest: number, without: number): string | null {
  if (earliest === unknownDay || latest === unknownDay) return null;
  const part = textOfDay(earliest).slice(0, -without);
  return earliest === latest || part === textOfDay(latest).slice(0, -without) ? part : null;
}
