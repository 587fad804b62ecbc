import { type Day, firstPlace, unknownDay } from "./column.ts";
import type { Columns } from "./columns.ts";
import { isIdentified, isOpenTo } from "./deals.ts";
import { byLink, type Reach } from "./reach.ts";
import { mayBeKnownBy, type Subject } from "./warnings.ts";

/**
 * The exposure that a scan has reached: the indexes of its deal, buyer and warning, and its ways. A scan visits millions, so there
 * is one object for all of them.
 */
export interface Reached {
  deal: number;
  buyer: number;
  warning: number;
  /** The strength of its strongest ways. */
  strength: number;
  /** The rank of the highest confidence of these ways. */
  rank: number;
  /** All ways, of any strength. Only the first `wayCount` count. */
  ways: Reach[];
  wayCount: number;
}

/** True if a condition holds for any way of an exposure. */
export function anyWay({ ways, wayCount }: Reached, holds: (way: Reach) => boolean): boolean {
  for (let i = 0; i < wayCount; i++) if (holds(ways[i]!)) return true;
  return false;
}

/** The limits of a scan. A set of indexes has a byte for each, which is 1 for those in the set; null for all. */
export interface Within {
  buyers: Uint8Array | null;
  warnings: Uint8Array | null;
  asOf: Day;
}

/**
 * Visits the exposures of deals. A deal, a buyer and a warning are one exposure, however many edges and products lead from one to
 * the other.
 */
export class Scan {
  readonly reached: Reached = { deal: -1, buyer: -1, warning: -1, strength: 0, rank: 0, ways: [], wayCount: 0 };
  /** For each warning, the place among the warnings of the deal, if `stamp` is that of the deal. */
  private readonly stamps: Int32Array;
  private readonly places: Int32Array;
  private stamp = 0;
  /** The warnings of the deal by their place, and for each the last of its ways, in lists that are linked by `earlier`. */
  private readonly found: number[] = [];
  private readonly lastWays: number[] = [];
  private readonly wayReaches: number[] = [];
  private readonly wayInDoubt: number[] = [];
  private readonly earlier: number[] = [];
  private readonly buyers: BuyerOfDeal[] = [];
  private buyerCount = 0;
  private readonly buyerStamps: Int32Array;
  private readonly buyerPlaces: Int32Array;
  private buyerStamp = 0;

  constructor(
    private readonly columns: Columns,
    private readonly within: Within,
    private readonly reachesOf: (deal: number) => Reach[],
  ) {
    this.stamps = new Int32Array(columns.warnings.length);
    this.places = new Int32Array(columns.warnings.length);
    this.buyerStamps = new Int32Array(columns.buyers.length);
    this.buyerPlaces = new Int32Array(columns.buyers.length);
  }

  /** Visits the exposures of a deal; with `only`, those to one warning. Stops, and returns true, if `visit` returns true. */
  visit(deal: number, visit: Visit, only = -1): boolean {
    const { deals } = this.columns;
    const { asOf } = this.within;
    if (deals.kind.values[deal]! < 0) return false;
    if (asOf !== unknownDay && !mayBeKnownBy(asOf, deals.knownFrom.values[deal]!)) return false;
    const reaches = this.reachesOf(deal);
    if (reaches.length === 0) return false;
    this.findBuyers(deal);
    if (this.buyerCount === 0) return false;
    this.reached.deal = deal;
    const [first] = reaches;
    return reaches.length === 1 && !first!.subject.repeats
      ? this.visitOneWay(first!, visit, only)
      : this.visitSeveralWays(reaches, visit, only);
  }

  /** The usual case: one product, and one edge to it from each warning. */
  private visitOneWay(reach: Reach, visit: Visit, only: number): boolean {
    const { reached } = this;
    const { warnings, isUnderInvestigation } = reach.subject;
    const [from, end] = only < 0 ? [0, warnings.length] : placesOf(reach.subject, only);
    reached.strength = reach.strength;
    reached.ways[0] = reach;
    reached.wayCount = 1;
    for (let i = 0; i < this.buyerCount; i++) {
      const buyer = this.buyers[i]!;
      const rank = rankOf(reach, buyer);
      if (rank === none) continue;
      reached.buyer = buyer.index;
      for (let at = from; at < end; at++) {
        const warning = warnings[at]!;
        if (!this.isWithin(warning, reach.subject, at)) continue;
        reached.warning = warning;
        reached.rank = isUnderInvestigation[at] === 1 ? 0 : rank;
        if (visit(reached)) return true;
      }
    }
    return false;
  }

  private visitSeveralWays(reaches: readonly Reach[], visit: Visit, only: number): boolean {
    const { reached, found, lastWays, wayReaches, wayInDoubt, earlier } = this;
    const count = this.gather(reaches, only);
    for (let i = 0; i < this.buyerCount; i++) {
      const buyer = this.buyers[i]!;
      reached.buyer = buyer.index;
      for (let place = 0; place < count; place++) {
        reached.warning = found[place]!;
        reached.strength = 0;
        reached.wayCount = 0;
        for (let way = lastWays[place]!; way >= 0; way = earlier[way]!) {
          const reach = reaches[wayReaches[way]!]!;
          const possible = rankOf(reach, buyer);
          if (possible === none) continue;
          const rank = wayInDoubt[way] === 1 ? 0 : possible;
          reached.ways[reached.wayCount++] = reach;
          if (reach.strength > reached.strength) {
            reached.strength = reach.strength;
            reached.rank = rank;
          } else if (reach.strength === reached.strength && rank > reached.rank) reached.rank = rank;
        }
        if (reached.wayCount > 0 && visit(reached)) return true;
      }
    }
    return false;
  }

  /** Gathers the ways by warning, and returns the number of warnings. */
  private gather(reaches: readonly Reach[], only: number): number {
    const { stamps, places, found, lastWays, wayReaches, wayInDoubt, earlier } = this;
    const stamp = ++this.stamp;
    let [count, way] = [0, 0];
    for (let i = 0; i < reaches.length; i++) {
      const { subject } = reaches[i]!;
      const [from, end] = only < 0 ? [0, subject.warnings.length] : placesOf(subject, only);
      for (let at = from; at < end; at++) {
        const warning = subject.warnings[at]!;
        if (!this.isWithin(warning, subject, at)) continue;
        if (stamps[warning] !== stamp) {
          stamps[warning] = stamp;
          places[warning] = count;
          found[count] = warning;
          lastWays[count++] = -1;
        }
        const place = places[warning]!;
        wayReaches[way] = i;
        wayInDoubt[way] = subject.isUnderInvestigation[at]!;
        earlier[way] = lastWays[place]!;
        lastWays[place] = way++;
      }
    }
    return count;
  }

  private isWithin(warning: number, subject: Subject, at: number): boolean {
    const { warnings, asOf } = this.within;
    if (warnings !== null && warnings[warning] === 0) return false;
    if (asOf === unknownDay) return true;
    return mayBeKnownBy(asOf, subject.knownFrom[at]!) && mayBeKnownBy(asOf, this.columns.warnings[warning]!.knownFrom);
  }

  /** Finds the buyers of a deal, each once, with the best edge to it of each type. */
  private findBuyers(deal: number): void {
    const { deals, indexOfBuyer } = this.columns;
    const { asOf, buyers: selected } = this.within;
    const { to, flags, knownFrom } = deals.buyers;
    this.buyerCount = 0;
    this.buyerStamp++;
    for (let at = deals.buyers.from(deal); at < deals.buyers.end(deal); at++) {
      if (asOf !== unknownDay && !mayBeKnownBy(asOf, knownFrom.values[at]!)) continue;
      const index = indexOfBuyer.of(to.values[at]!);
      if (index < 0 || (selected !== null && selected[index] === 0)) continue;
      const buyer = this.buyerAt(index);
      const rank = (flags.values[at]! & isIdentified) === 0 ? 2 : 3;
      if ((flags.values[at]! & isOpenTo) === 0) buyer.bought = Math.max(buyer.bought, rank);
      else buyer.mayBuy = Math.max(buyer.mayBuy, rank);
    }
  }

  private buyerAt(index: number): BuyerOfDeal {
    const { buyers } = this;
    if (this.buyerStamps[index] === this.buyerStamp) return buyers[this.buyerPlaces[index]!]!;
    this.buyerStamps[index] = this.buyerStamp;
    this.buyerPlaces[index] = this.buyerCount;
    const buyer = (buyers[this.buyerCount++] ??= { index, bought: none, mayBuy: none });
    buyer.index = index;
    buyer.bought = none;
    buyer.mayBuy = none;
    return buyer;
  }
}

/** Visits one exposure. Returns true to stop. */
export type Visit = (reached: Reached) => boolean;

/** A buyer of a deal. The ranks are those of the best edges `HAS_BUYER` and `OPEN_TO`, or `none`. */
interface BuyerOfDeal {
  index: number;
  bought: number;
  mayBuy: number;
}
const none = -1;

/** The rank of a way to a buyer; `none` if it does not hold for this buyer. */
function rankOf({ rank, isOpen }: Reach, { bought, mayBuy }: BuyerOfDeal): number {
  const link = isOpen ? Math.max(bought, mayBuy) : bought;
  return link === none ? none : rank === byLink ? link : rank;
}

/** The places of the edges from one warning. The edges are in the order of the warnings. */
function placesOf({ warnings }: Subject, warning: number): [from: number, end: number] {
  const from = firstPlace(warnings.length, (place) => warnings[place]! >= warning);
  let end = from;
  while (warnings[end] === warning) end++;
  return [from, end];
}
