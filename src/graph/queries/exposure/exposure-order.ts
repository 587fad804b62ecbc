import { sortableMoney } from "../../stored/records.ts";
import type { PageArguments } from "../../read/page.ts";
import { dayOf, firstPlace, textOfDay, unknownDay } from "./columns/column.ts";
import type { Columns } from "./columns/columns.ts";
import type { Deals } from "./columns/deals.ts";
import type { Reached } from "./columns/scan.ts";
import type { ExposureValues } from "./exposure-values.ts";

/** An exposure by the indexes of its nodes, and the number that decides its place. */
export interface Placed {
  deal: number;
  buyer: number;
  warning: number;
  place: number;
}

/** An order of exposures. The smaller place comes first. The keys of the advisory, the deal and the buyer break ties. */
export interface ExposureOrder {
  placeOf: (reached: Pick<Reached, "deal" | "warning">) => number;
  compare: (a: Placed, b: Placed) => number;
  /** The position of an exposure, for a cursor. */
  positionOf: (placed: Placed) => string[];
  /** Compares an exposure with the position of a cursor. */
  compareTo: (position: readonly string[]) => (placed: Placed) => number;
  /** The place of the position of a cursor. */
  placeAt: (position: readonly string[]) => number;
  /** The indexes of the warnings in this order, if the order is by their dates. */
  walk: Int32Array | null;
}

/** Unknown values come last in either direction. */
const last = Infinity;

const newest = { field: "ADVISORY_DATE", direction: "DESC" } as const;

export function exposureOrder(columns: Columns, values: ExposureValues, { orderBy }: PageArguments): ExposureOrder {
  const { deals, warnings, buyers } = columns;
  const { field, direction } = orderBy ?? newest;
  const sign = direction === "DESC" ? -1 : 1;
  const by = {
    ADVISORY_DATE: () => byDay(({ warning }) => warnings[warning]!.sortDate),
    DEAL_DATE: () => byDay(({ deal }) => dealDay(deals, deal)),
    LAG: () => byLag(values),
    VALUE: () => byValue(deals),
  }[field as "ADVISORY_DATE" | "DEAL_DATE" | "LAG" | "VALUE"]();
  const placed = (value: number | null) => (value === null ? last : sign * value);
  const placeOf = (reached: Pick<Reached, "deal" | "warning">) => placed(by.valueOf(reached));
  return {
    placeOf,
    // The columns hold the warnings in the order of their keys.
    compare: (a, b) =>
      byPlace(a.place, b.place) ||
      a.warning - b.warning ||
      (a.deal === b.deal ? 0 : deals.keys.compare(a.deal, b.deal)) ||
      compareTexts(buyers[a.buyer]!.key, buyers[b.buyer]!.key),
    positionOf: (exposure) => [
      by.textOf(exposure),
      warnings[exposure.warning]!.key,
      deals.keys.of(exposure.deal),
      buyers[exposure.buyer]!.key,
    ],
    placeAt: ([text]) => placed(by.parse(text!)),
    compareTo: ([text, warningKey, dealKey, buyerKey]) => {
      const place = placed(by.parse(text!));
      const dealBytes = Buffer.from(dealKey!);
      return (exposure) =>
        byPlace(exposure.place, place) ||
        compareTexts(warnings[exposure.warning]!.key, warningKey!) ||
        deals.keys.compareTo(exposure.deal, dealBytes) ||
        compareTexts(buyers[exposure.buyer]!.key, buyerKey!);
    },
    walk: field !== newest.field ? null : sign < 0 ? columns.newestFirst : oldestFirst(columns),
  };
}

/** Infinity minus infinity is no number, so equal places are recognised first. */
const byPlace = (a: number, b: number) => (a === b ? 0 : a - b);

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The numbers by which exposures are ordered: from an exposure, and to and from the text in a cursor. */
interface By {
  valueOf: (exposure: Pick<Reached, "deal" | "warning">) => number | null;
  textOf: (exposure: Pick<Reached, "deal" | "warning">) => string;
  parse: (text: string) => number | null;
}

const known = (value: number) => (value === unknownDay ? null : value);

const byDay = (dayOfExposure: (exposure: Pick<Reached, "deal" | "warning">) => number): By => ({
  valueOf: (exposure) => known(dayOfExposure(exposure)),
  textOf: (exposure) => textOfDay(dayOfExposure(exposure)),
  // A text that is no day can only come from a cursor that somebody has changed.
  parse: (text) => (/^([+-]?\d{4,6}-\d\d-\d\d)?$/.test(text) ? known(dayOf(text)) : null),
});

const byLag = ({ lagAtLeast }: ExposureValues): By => ({
  valueOf: (exposure) => known(lagAtLeast(exposure)),
  textOf: (exposure) => String(known(lagAtLeast(exposure)) ?? ""),
  parse: (text) => (/^-?\d+$/.test(text) ? Number(text) : null),
});

/** The day by which deals are ordered: the last that its date can be. */
const dealDay = ({ earliest, latest }: Deals, deal: number) =>
  latest.values[deal] === unknownDay ? earliest.values[deal]! : latest.values[deal]!;

function oldestFirst({ warnings, newestFirst }: Columns): Int32Array {
  const day = (warning: number) => (warnings[warning]!.sortDate === unknownDay ? last : warnings[warning]!.sortDate);
  return newestFirst.slice().sort((a, b) => byPlace(day(a), day(b)) || a - b);
}

/** The money of a deal as a text that sorts by currency, then by amount; empty if it has no amount that can be compared. */
const textOfValue = (deals: Deals, deal: number): string => {
  const billionths = deals.billionths(deal);
  return billionths === null ? "" : sortableMoney(deals.currencies[deals.currency.values[deal]!] ?? null, billionths);
};

const ranked = new WeakMap<Deals, { texts: string[]; ranks: Int32Array }>();

/** Orders by the rank of a deal's money among all. The ranks are made at the first such question. */
function byValue(deals: Deals): By {
  let made = ranked.get(deals);
  if (!made) {
    const all = Array.from({ length: deals.count }, (_, deal) => textOfValue(deals, deal));
    const texts = [...new Set(all)].filter(Boolean).sort(compareTexts);
    const rankOf = new Map(texts.map((text, rank) => [text, rank]));
    made = { texts, ranks: Int32Array.from(all, (text) => rankOf.get(text) ?? unknownDay) };
    ranked.set(deals, made);
  }
  const { texts, ranks } = made;
  return {
    valueOf: ({ deal }) => known(ranks[deal] ?? unknownDay),
    textOf: ({ deal }) => textOfValue(deals, deal),
    parse: (text) => (text === "" ? null : placeAmong(texts, text)),
  };
}

/** The place of a text among sorted ones; between two places if it is not one of them. */
function placeAmong(texts: readonly string[], text: string): number {
  const place = firstPlace(texts.length, (each) => texts[each]! >= text);
  return texts[place] === text ? place : place - 0.5;
}
