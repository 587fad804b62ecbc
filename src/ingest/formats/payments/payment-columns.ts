import { type AmountColumn, amountColumnOf } from "./amount-column.ts";
import { type Column, spellings } from "./spellings.ts";
import { hasAny, words, wordsIn, wordsOf } from "./header-words.ts";

/** The positions of the columns of a file. */
export type Columns = Partial<Record<Column, number>> & { amount?: AmountColumn };

const ofSuppliers = words(
  "supplier suppliers vendor vendors payee payees merchant beneficiary creditor creditors recipient benificiary",
);
const inSuppliers = new Set([...ofSuppliers, ..."name names of the or and full trading".split(" ")]);

/** Each kind of date. The kind that is most likely the date of the payment comes first. */
const ofDates = [
  words("payment paid pay clearing clear cleared cheque bacs settlement"),
  words(""),
  words("transaction posting posted effective accounting gl ledger"),
  words("invoice document doc"),
];
const inDates = new Set(
  [...ofDates.flatMap((each) => [...each]), ..."date dates of on the".split(" ")].filter(Boolean),
);

/** Finds the columns of a file by its header. */
export function columnsOf(header: readonly string[]): Columns {
  const found: Columns = {};
  const isTaken = (index: number) => Object.values(found).includes(index);
  const spelled = header.map((name) => wordsOf(name).join(""));
  const supplier = supplierIn(header, spelled);
  if (supplier >= 0) found.supplier = supplier;
  const date = dateIn(header);
  if (date >= 0) found.date = date;
  for (const [column, names] of Object.entries(spellings) as [keyof typeof spellings, readonly string[]][]) {
    const at = names.map((name) => spelled.indexOf(name)).find((index) => index >= 0 && !isTaken(index));
    if (at !== undefined) found[column] = at;
  }
  const amount = amountColumnOf(header, found.currency !== undefined);
  return amount ? { ...found, amount } : found;
}

function supplierIn(header: readonly string[], spelled: readonly string[]): number {
  const named = header.map((name) => wordsIn(name, inSuppliers) ?? []);
  const surest = named.findIndex((found) => hasAny(found, ofSuppliers) && !found.includes("trading"));
  if (surest >= 0) return surest;
  // These names come last, because a company may also be the payer.
  return ["tradingname", "paidto", "companyname"].map((name) => spelled.indexOf(name)).find((at) => at >= 0) ?? -1;
}

function dateIn(header: readonly string[]): number {
  const named = header.map((name) => wordsIn(name, inDates) ?? []);
  const isDate = (found: readonly string[]) => found.includes("date") || found.join(" ") === "paid on";
  const kind = (found: readonly string[]) => {
    const at = ofDates.findIndex((each) => hasAny(found, each));
    return at >= 0 ? at : 1;
  };
  const [best] = [...named.keys()]
    .filter((at) => isDate(named[at]!))
    .sort((a, b) => kind(named[a]!) - kind(named[b]!) || a - b);
  return best ?? -1;
}

/** True if a header belongs to a list of payments: it must show who paid, who was paid, and how much. */
export function arePayments(header: readonly string[]): boolean {
  const { supplier, amount, buyer, department, date, month } = columnsOf(header);
  return (
    supplier !== undefined &&
    amount !== undefined &&
    [buyer, department, date, month].some((at) => at !== undefined) &&
    !header.some(isOfOtherThings) &&
    !areSummaries(header)
  );
}

/** Registers of contracts, tenders, grants and gifts also have suppliers, values and dates, but they do not list payments. */
function isOfOtherThings(name: string): boolean {
  const found = wordsOf(name);
  const has = (list: string) => hasAny(found, words(list));
  return (
    has("tender award awarded gift gifts hospitality") ||
    (has("contract agreement") && has("start end expiry expires term duration length extension value"))
  );
}

/** A row with a first and a last day adds up several payments or deals: it is no payment. */
function areSummaries(header: readonly string[]): boolean {
  const isDay = (found: readonly string[]) =>
    hasAny(found, words("deal payment paid invoice transaction purchase order date day"));
  const all = header.map(wordsOf).filter(isDay);
  const has = (list: string) => all.some((found) => hasAny(found, words(list)));
  return has("first earliest") && has("last latest");
}
