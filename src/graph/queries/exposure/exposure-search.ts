import TinyQueue from "tinyqueue";
import type { Where } from "../../filter/filter.ts";
import type { Reader } from "../../read/reader.ts";
import { type Day, dayOf } from "./columns/column.ts";
import type { Columns } from "./columns/columns.ts";
import { columnsFor } from "./columns/current-columns.ts";
import type { Part } from "./columns/deal-statements.ts";
import { type AskedBases, reachOf } from "./columns/reach.ts";
import { lengthOf, type Lists, reverseOf } from "./columns/reverse.ts";
import { type Reached, Scan, type Visit } from "./columns/scan.ts";
import { type Condition, partsFor } from "./exposure-conditions.ts";
import { conditionsOnce, type Narrowed, narrowedBy } from "./narrowed.ts";
import { inSlices } from "./slices.ts";
import type { ExposureOrder, Placed } from "./exposure-order.ts";
import { type ExposureValues, exposureValues } from "./exposure-values.ts";

/** The exposures that a question is about. */
export interface Question {
  where: Where;
  /** The day, `YYYY-MM-DD`; null for all that is known now. */
  asOf: string | null;
  bases: AskedBases;
  /** The conditions that follow from the node at which the question starts; null if there is none. */
  startsAt: ((columns: Columns, asOf: Day) => StartsAt) | null;
  /** The parts of the columns of deals that the start needs. */
  needs: readonly Part[];
}

/** The start of a search: its deals, if they are known, and its conditions. */
export interface StartsAt {
  deals?: readonly number[];
  conditions: Condition[];
}

/**
 * A search for exposures. It begins at the deals that the conditions select, at those of the selected buyers, or at those of the
 * products that the selected warnings are about: at the fewest.
 */
export class ExposureSearch {
  private constructor(
    private readonly timeLimit: number,
    readonly columns: Columns,
    readonly values: ExposureValues,
    private readonly question: Question,
    private readonly asOf: Day,
    private readonly narrowed: Narrowed,
  ) {}

  /** Reads what the question needs. @throws ForewarnedError as the filter does. */
  static async of(reader: Reader, question: Question, parts: readonly Part[] = []): Promise<ExposureSearch> {
    const { where, asOf: asOfText, bases, startsAt, needs } = question;
    const asOf = dayOf(asOfText);
    const columns = await columnsFor(reader, [
      ...parts,
      ...needs,
      ...partsFor(where),
      ...(asOfText === null ? [] : ["knownFrom" as const]),
      ...(bases.supplier ? ["suppliers" as const] : []),
    ]);
    const values = exposureValues(columns, asOf);
    const start = startsAt?.(columns, asOf) ?? { conditions: [] };
    const conditions = await conditionsOnce(reader, columns, values, where, asOf, asOfText);
    const narrowed = narrowedBy([...start.conditions, ...conditions], start.deals ?? null);
    return new ExposureSearch(reader.graph.timeLimit, columns, values, question, asOf, narrowed);
  }

  /** Visits all exposures, or those of some deals, deal by deal. Stops if `visit` returns true. */
  async visit(visit: Visit, some: Iterable<number> | null = null): Promise<void> {
    const { deals: within, holds } = this.narrowed;
    const scan = this.scan();
    const fits: Visit = holds ? (reached) => holds(reached) && visit(reached) : visit;
    await inSlices(
      some ?? this.candidates(),
      this.timeLimit,
      (deal) => (within === null || within[deal] === 1) && scan.visit(deal, fits),
    );
  }

  /** The first exposures of an order, after a position. */
  async first(order: ExposureOrder, limit: number, after: readonly string[] | null): Promise<Placed[]> {
    const walk = order.walk && this.mayWalk() ? order.walk : null;
    return walk ? this.walked(order, walk, limit, after) : this.sorted(order, limit, after);
  }

  /** The number of exposures. Above a fixed amount of work it is only counted up to `atLeast`. */
  async count(atLeast: number): Promise<{ count: number; isAtLeast: boolean }> {
    const limit = this.work() > mostWork ? atLeast : Infinity;
    let count = 0;
    await this.visit(() => {
      count++;
      return count > limit;
    });
    return count > limit ? { count: atLeast, isAtLeast: true } : { count, isAtLeast: false };
  }

  private scan(): Scan {
    const { buyers, warnings } = this.narrowed;
    return new Scan(
      this.columns,
      { buyers, warnings, asOf: this.asOf },
      reachOf(this.columns, this.asOf, this.question.bases),
    );
  }

  private async sorted(order: ExposureOrder, limit: number, after: readonly string[] | null): Promise<Placed[]> {
    const { compare, placeOf } = order;
    const follows = after && order.compareTo(after);
    const kept = new TinyQueue<Placed>([], (a, b) => compare(b, a));
    const candidate: Placed = { deal: 0, buyer: 0, warning: 0, place: 0 };
    await this.visit((reached) => {
      candidate.deal = reached.deal;
      candidate.buyer = reached.buyer;
      candidate.warning = reached.warning;
      candidate.place = placeOf(reached);
      const isFull = kept.length === limit;
      if (isFull && compare(candidate, kept.peek()!) >= 0) return false;
      if (follows && follows(candidate) <= 0) return false;
      kept.push({ ...candidate });
      if (isFull) kept.pop();
      return false;
    });
    return kept.data.sort(compare);
  }

  /** Walks the warnings in their order, from the position on, and stops as soon as there are enough exposures. */
  private async walked(
    order: ExposureOrder,
    walk: Int32Array,
    limit: number,
    after: readonly string[] | null,
  ): Promise<Placed[]> {
    const { warnings, holds } = this.narrowed;
    const { productsOfWarning, dealsOfProduct } = reverseOf(this.columns);
    const among = this.amongCandidates();
    const follows = after && order.compareTo(after);
    const begin = after ? order.placeAt(after) : -Infinity;
    const scan = this.scan();
    const stamps = new Int32Array(this.columns.deals.count);
    const found: Placed[] = [];
    let stamp = 0;
    await inSlices(walk, this.timeLimit, (warning) => {
      if (warnings !== null && warnings[warning] === 0) return false;
      const place = order.placeOf({ deal: 0, warning });
      if (place < begin) return false;
      stamp++;
      const here: Placed[] = [];
      const take = (reached: Reached) => {
        const placed = { deal: reached.deal, buyer: reached.buyer, warning, place };
        if ((!holds || holds(reached)) && (!follows || follows(placed) > 0)) here.push(placed);
        return false;
      };
      for (const product of itemsOf(productsOfWarning, warning))
        for (const deal of itemsOf(dealsOfProduct, product)) {
          if (stamps[deal] === stamp || among[deal] === 0) continue;
          stamps[deal] = stamp;
          scan.visit(deal, take, warning);
        }
      found.push(...here.sort(order.compare));
      return found.length >= limit;
    });
    return found.slice(0, limit);
  }

  /** A set of the deals at which the search begins, without those that the conditions exclude. */
  private amongCandidates(): Uint8Array {
    const { deals: within } = this.narrowed;
    const set = new Uint8Array(this.columns.deals.count);
    for (const deal of this.candidates()) set[deal] = within === null ? 1 : within[deal]!;
    return set;
  }

  /** A walk does not follow families and suppliers, and is slow if it finds little of what it passes. */
  private mayWalk(): boolean {
    const { family, supplier } = this.question.bases;
    return !family && !supplier && this.candidates().length > fewDeals;
  }

  private begins: (ArrayLike<number> & Iterable<number>) | undefined;

  /** The deals at which the search begins. */
  private candidates(): ArrayLike<number> & Iterable<number> {
    return (this.begins ??= this.findCandidates());
  }

  private findCandidates(): ArrayLike<number> & Iterable<number> {
    const { candidates, deals, buyers, warnings } = this.narrowed;
    if (candidates) return candidates;
    const { family, supplier } = this.question.bases;
    const { dealsOfBuyer, dealsOfProduct, productsOfWarning } = reverseOf(this.columns);
    const ways = [
      ...(deals ? [() => placesIn(deals)] : []),
      ...(buyers ? [() => union(dealsOfBuyer, placesIn(buyers), this.columns.deals.count)] : []),
      ...(warnings && !family && !supplier
        ? [
            () =>
              union(
                dealsOfProduct,
                union(productsOfWarning, placesIn(warnings), this.columns.products.length),
                this.columns.deals.count,
              ),
          ]
        : []),
    ];
    const found = ways.map((way) => way()).sort((a, b) => a.length - b.length);
    return found[0] ?? Int32Array.from({ length: this.columns.deals.count }, (_, deal) => deal);
  }

  /** The number of pairs of a deal and a warning to visit: that of the products of the deals at which the search begins. */
  private work(): number {
    const { deals, products, indexOfProduct } = this.columns;
    let pairs = 0;
    for (const deal of this.candidates())
      for (let at = deals.products.from(deal); at < deals.products.end(deal); at++)
        pairs += products[indexOfProduct.of(deals.products.to.values[at]!)]?.subject?.warnings.length ?? 0;
    return pairs;
  }
}

/** The most pairs of a deal and a warning that an exact count visits: about two seconds on two cores. */
const mostWork = 20_000_000;
/** So few deals are visited faster than the warnings are walked. */
const fewDeals = 2_000;

function placesIn(set: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = set.indexOf(1); at >= 0; at = set.indexOf(1, at + 1)) places.push(at);
  return places;
}

const itemsOf = ({ starts, values }: Lists, index: number) => values.subarray(starts[index], starts[index + 1]);

/** The items of several lists, each once. */
function union(lists: Lists, indexes: readonly number[], count: number): number[] {
  const total = indexes.reduce((sum, index) => sum + lengthOf(lists, index), 0);
  if (total === 0) return [];
  const set = new Uint8Array(count);
  for (const index of indexes) for (const item of itemsOf(lists, index)) set[item] = 1;
  return placesIn(set);
}
