import { type Confidence, confidences, type ContractStatus, type Vat } from "../../../model.ts";
import { cypher } from "../../cypher.ts";
import { moneyOfDeal, type Reason } from "../aggregate/aggregate-sums.ts";
import { anyOf } from "../deal-money.ts";

/** A deal that leads from a buyer to a vendor, and how. */
export interface LeadDeal {
  kind: "CONTRACT" | "PAYMENT";
  key: string;
  earliest: string | null;
  latest: string | null;
  status: ContractStatus | null;
  /** The last day that its period may have, where a contract states one, and the last to which it may be extended. */
  periodEnd: string | null;
  maxExtent: string | null;
  /** What its source says of extensions and options. */
  extensions: string[];
  money: LeadMoney;
  /** Who was paid or awarded, where that leads to the vendor; none where the text alone does. */
  sellers: { key: string; name: string }[];
  /** All who were paid or awarded. */
  suppliers: string[];
  /** How sure it is that the supplier is the vendor's, or what the text says. */
  confidence: Confidence;
  /** The words that lead to the vendor. */
  words: string[];
  text: string;
  /** A product in the deal or its text of which the product warned about is a part. */
  family: string | null;
  sourceKeys: string[];
}

/** What a deal is worth, and why that is summed or not. */
export interface LeadMoney {
  reason: Reason;
  currency: string | null;
  units: bigint | null;
  nanos: bigint;
  /** As amounts are ordered. */
  sorted: string;
  vat: Vat | null;
}

/** A refund, or an invoice about nothing, is no payment that goes on. */
export const isSpent = ({ kind, money: { units, nanos } }: LeadDeal): boolean =>
  kind === "CONTRACT" || units === null || units > 0n || (units === 0n && nanos > 0n);

/** What the deal is about, in its source's words. The title of a payment is its amount, and says what its description does. */
const textOfDeal = cypher`left(CASE WHEN deal:Payment THEN coalesce(deal.description, deal.title) ELSE deal.title + coalesce(' · ' + deal.description, '') END
      + reduce(all = '', each IN coalesce(deal.details, deal.items, [])[..5] | all + ' · ' + each), 300)`;

/** The row of a `deal`, the `ways` that lead from it to a vendor, and the `family` that it names. */
export const dealRow = cypher`[CASE WHEN deal:Payment THEN 'PAYMENT' ELSE 'CONTRACT' END, deal.key,
      toString(deal.dealDateEarliest), toString(deal.dealDateLatest), deal.status, toString(deal.periodEndLatest), toString(deal.maxExtentDateLatest),
      [each IN [deal.renewal, deal.options] WHERE each IS NOT NULL | left(each, 300)],
      ${moneyOfDeal({ money: anyOf, withoutDuplicates: false })}, ways,
      COLLECT { MATCH (deal)-[:HAS_SUPPLIER]->(supplier) WITH DISTINCT supplier.name AS name RETURN name ORDER BY name },
      ${textOfDeal}, family, coalesce(deal.sources, [])]`;

/** A way is by a seller who is the vendor's, or by the text alone. */
type Way = [seller: string | null, name: string | null, confidence: Confidence, words: string | null];

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
