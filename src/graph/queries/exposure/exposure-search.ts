import TinyQueue from "tinyqueue";
import type { Where } from "../../filter/filter.ts";
import type { Reader } from "../../read/reader.ts";
import { type Day, dayOf } from "./columns/column.ts";
import { type Columns, columnsFor } from "./columns/columns.ts";
import type { Part } from "./columns/deal-statements.ts";
import { type AskedBases, reachOf } from "./columns/reach.ts";
import { lengthOf, type Lists, reverseOf } from "./columns/reverse.ts";
import { type Reached, Scan, type Visit } from "./columns/scan.ts";
import { allHold, type Condition, conditionsFor, partsFor } from "./exposure-conditions.ts";
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
    const conditions = await conditionsFor(reader, columns, values, where, asOf, asOfText);
    const narrowed = narrowedBy([...start.conditions, ...conditions], start.deals ?? null);
    return new ExposureSearch(columns, values, question, asOf, narrowed);
  }

  /** Visits all exposures, deal by deal. Stops if `visit` returns true. */
  visit(visit: Visit): void {
    const { deals: within, holds } = this.narrowed;
    const scan = this.scan();
    const fits = holds ? (reached: Reached) => (holds(reached) ? visit(reached) : false) : visit;
    for (const deal of this.candidates()) if ((within === null || within[deal] === 1) && scan.visit(deal, fits)) return;
  }

  /** The first exposures of an order, after a position. */
  first(order: ExposureOrder, limit: number, after: readonly string[] | null): Placed[] {
    const follows = after && order.compareTo(after);
    const walk = order.walk && this.mayWalk() ? order.walk : null;
    return walk ? this.walked(order, walk, limit, follows) : this.sorted(order, limit, follows);
  }

  /** The number of exposures. Above a fixed amount of work it is only counted up to `atLeast`. */
  count(atLeast: number): { count: number; isAtLeast: boolean } {
    const limit = this.work() > mostWork ? atLeast : Infinity;
    let count = 0;
    this.visit(() => {
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

  private sorted(order: ExposureOrder, limit: number, follows: ((placed: Placed) => number) | null): Placed[] {
    const { compare, placeOf } = order;
    const kept = new TinyQueue<Placed>([], (a, b) => compare(b, a));
    const candidate: Placed = { deal: 0, buyer: 0, warning: 0, place: 0 };
    if (limit === 0) return [];
    this.visit((reached) => {
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

  /** Walks the warnings in their order, and stops as soon as there are enough exposures. */
  private walked(
    order: ExposureOrder,
    walk: Int32Array,
    limit: number,
    follows: ((placed: Placed) => number) | null,
  ): Placed[] {
    const { warnings, deals: within, holds } = this.narrowed;
    const { productsOfWarning, dealsOfProduct } = reverseOf(this.columns);
    const scan = this.scan();
    const stamps = new Int32Array(this.columns.deals.count);
    const found: Placed[] = [];
    for (const [at, warning] of walk.entries()) {
      if (found.length >= limit) break;
      if (warnings !== null && warnings[warning] === 0) continue;
      const here: Placed[] = [];
      const take = (reached: Reached) => {
        if (holds && !holds(reached)) return false;
        const placed = { deal: reached.deal, buyer: reached.buyer, warning, place: order.placeOf(reached) };
        if (!follows || follows(placed) > 0) here.push(placed);
        return false;
      };
      for (const product of itemsOf(productsOfWarning, warning))
        for (const deal of itemsOf(dealsOfProduct, product)) {
          if (stamps[deal] === at + 1 || (within !== null && within[deal] === 0)) continue;
          stamps[deal] = at + 1;
          scan.visit(deal, take, warning);
        }
      found.push(...here.sort(order.compare));
    }
    return found.slice(0, limit);
  }

  /** A walk does not follow families and suppliers, and is slow if it finds little of what it passes. */
  private mayWalk(): boolean {
    const { family, supplier } = this.question.bases;
    return !family && !supplier && this.candidates().length > fewDeals;
  }

  private found: (ArrayLike<number> & Iterable<number>) | undefined;

  /** The deals at which the search begins. */
  private candidates(): ArrayLike<number> & Iterable<number> {
    return (this.found ??= this.findCandidates());
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

/** The conditions of a search by what they are about. */
interface Narrowed {
  /** The deals at which the search begins; null if that is not known. */
  candidates: readonly number[] | null;
  deals: Uint8Array | null;
  buyers: Uint8Array | null;
  warnings: Uint8Array | null;
  /** The conditions on whole exposures; null if there are none. */
  holds: ((reached: Reached) => boolean) | null;
}

function narrowedBy(conditions: readonly Condition[], candidates: readonly number[] | null): Narrowed {
  const setOf = (on: "deal" | "buyer" | "warning") => {
    const sets = conditions.flatMap((each) => (each.on === on ? [each.set] : []));
    return sets.length === 0 ? null : sets.reduce((both, other) => both.map((is, i) => is & other[i]!));
  };
  const rest = conditions.filter(({ on }) => on === "exposure");
  return {
    candidates,
    deals: setOf("deal"),
    buyers: setOf("buyer"),
    warnings: setOf("warning"),
    holds: rest.length === 0 ? null : allHold(rest),
  };
}

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
