import { type AmountColumn, amountColumnOf } from "./amount-column.ts";
import { type Column, spellings } from "./spellings.ts";
import { hasAny, words, wordsIn, wordsOf } from "./header-words.ts";

/** Where the columns of a file are. */
export type Columns = Partial<Record<Column, number>> & { amount?: AmountColumn };

const ofSuppliers = words(
  "supplier suppliers vendor vendors payee payees merchant beneficiary creditor creditors recipient benificiary",
);
const inSuppliers = new Set([...ofSuppliers, ..."name names of the or and full trading".split(" ")]);

/** Each kind of date, the surest to be that of the payment first. */
const ofDates = [
  words("payment paid pay clearing clear cleared cheque bacs settlement"),
  words(""),
  words("transaction posting posted effective accounting gl ledger"),
  words("invoice document doc"),
];
const inDates = new Set(
  [...ofDates.flatMap((each) => [...each]), ..."date dates of on the".split(" ")].filter(Boolean),
);

/** Where the columns of a file are, by its header. */
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
  // Of no other use: a company may be the one that pays.
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

/** Whether a header is that of payments: who paid whom, and how much. */
export function arePayments(header: readonly string[]): boolean {
  const { supplier, amount, buyer, department, date, month } = columnsOf(header);
  return (
    supplier !== undefined &&
    amount !== undefined &&
    [buyer, department, date, month].some((at) => at !== undefined) &&
    !header.some(isOfOtherThings)
  );
}

/** Registers of contracts, tenders, grants and gifts have suppliers, values and dates too, and nothing in them is paid. */
function isOfOtherThings(name: string): boolean {
  const found = wordsOf(name);
  const has = (list: string) => hasAny(found, words(list));
  return (
    has("tender award awarded gift gifts hospitality") ||
    (has("contract agreement") && has("start end expiry expires term duration length extension value"))
  );
}
