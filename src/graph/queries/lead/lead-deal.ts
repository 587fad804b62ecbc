import { type Confidence, confidences, type ContractStatus, type Vat } from "../../../values.ts";
import { cypher } from "../../cypher.ts";
import { moneyOfDeal } from "../aggregate/aggregate-sums.ts";
import type { Reason } from "../summed-deal.ts";
import { anyOf } from "../deal-money.ts";

/** A deal that leads from a buyer to a vendor, and the reason why it does. */
export interface LeadDeal {
  kind: "CONTRACT" | "PAYMENT";
  key: string;
  earliest: string | null;
  latest: string | null;
  status: ContractStatus | null;
  /** The latest possible end of the contract's period; null if none is stated. */
  periodEnd: string | null;
  /** The latest day to which the contract may be extended. */
  maxExtent: string | null;
  /** The source's texts about extensions and options. */
  extensions: string[];
  money: LeadMoney;
  /** The suppliers through which the deal leads to the vendor; empty if only the text does. */
  sellers: { key: string; name: string }[];
  /** The names of all suppliers that were paid or awarded. */
  suppliers: string[];
  /** The confidence that the supplier belongs to the vendor, or that the text means the vendor. */
  confidence: Confidence;
  /** The words that lead to the vendor. */
  words: string[];
  text: string;
  /** A product family that the deal or its text names, if a warning is about a part of it. */
  family: string | null;
  sourceKeys: string[];
}

/** The value of a deal, and the reason why sums include it or not. */
export interface LeadMoney {
  reason: Reason;
  currency: string | null;
  units: bigint | null;
  nanos: bigint;
  /** The text by which amounts are ordered (`sortValue`). */
  sorted: string;
  vat: Vat | null;
}

/** False for refunds and for payments of zero: they do not show that money went on. */
export const isSpent = ({ kind, money: { units, nanos } }: LeadDeal): boolean =>
  kind === "CONTRACT" || units === null || units > 0n || (units === 0n && nanos > 0n);

/**
 * The text of the deal, in its source's words. The title of a payment is left out if it has a description, which says the same.
 */
const textOfDeal = cypher`left(CASE WHEN deal:Payment THEN coalesce(deal.description, deal.title) ELSE deal.title + coalesce(' · ' + deal.description, '') END
      + reduce(all = '', each IN coalesce(deal.details, deal.items, [])[..5] | all + ' · ' + each), 300)`;

/** The row of a `deal`, the `ways` that lead from it to a vendor, and the `family` that it names. */
export const dealRow = cypher`[CASE WHEN deal:Payment THEN 'PAYMENT' ELSE 'CONTRACT' END, deal.key,
      toString(deal.dealDateEarliest), toString(deal.dealDateLatest), deal.status, toString(deal.periodEndLatest), toString(deal.maxExtentDateLatest),
      [each IN [deal.renewal, deal.options] WHERE each IS NOT NULL | left(each, 300)],
      ${moneyOfDeal({ money: anyOf, withoutDuplicates: false })}, ways,
      COLLECT { MATCH (deal)-[:HAS_SUPPLIER]->(supplier) WITH DISTINCT supplier.name AS name RETURN name ORDER BY name },
      ${textOfDeal}, family, coalesce(deal.sources, [])]`;

/** A way leads through a seller that belongs to the vendor, or through the text alone. Then `seller` and `name` are null. */
type Way = [seller: string | null, name: string | null, confidence: Confidence, words: string | null];

/** Reads a row of `dealRow` back into a deal. Its confidence is that of its surest way to the vendor. */
export function readDeal(row: unknown): LeadDeal {
  const [
    kind,
    key,
    earliest,
    latest,
    status,
    periodEnd,
    maxExtent,
    extensions,
    money,
    ways,
    suppliers,
    text,
    family,
    sources,
  ] = row as [
    LeadDeal["kind"],
    string,
    string | null,
    string | null,
    ContractStatus | null,
    string | null,
    string | null,
    string[],
    [Reason, string | null, bigint | null, bigint | null, string | null, Vat | null],
    Way[],
    string[],
    string | null,
    string | null,
    string[],
  ];
  const [reason, currency, units, nanos, sorted, vat] = money;
  const bySeller = ways.filter(([seller]) => seller !== null);
  const surest = (bySeller.length > 0 ? bySeller : ways).map(([, , confidence]) => confidences.indexOf(confidence));
  return {
    ...{ kind, key, earliest, latest, status, periodEnd, maxExtent, extensions, suppliers, family },
    money: { reason, currency, units, nanos: nanos ?? 0n, sorted: sorted ?? "", vat },
    sellers: bySeller.map(([seller, name]) => ({ key: seller!, name: name! })),
    confidence: confidences[Math.max(...surest)]!,
    words: ways.flatMap(([, , , words]) => words ?? []),
    text: text ?? "",
    sourceKeys: sources,
  };
}
