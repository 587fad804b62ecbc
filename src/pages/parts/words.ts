import type { Basis, BuyerKind, DayFragment, MeetingFragment, WarningFragment } from "../generated/graphql.ts";

const months = "January February March April May June July August September October November December".split(" ");

/** A calendar day in words, such as "21 April 2020". */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months[month! - 1]} ${year}`;
}

/** True if the source gives exactly one day. */
export const isExact = ({ edtf, earliest, latest }: DayFragment): boolean =>
  edtf !== null && edtf === earliest && earliest === latest;

/** A date as its source states it, with its bounds if it is not exact; null if nothing is known. */
export function dateInWords(date: DayFragment | null | undefined): string | null {
  if (!date || (date.edtf === null && date.earliest === null && date.latest === null && date.stated === null))
    return null;
  const { earliest, latest } = date;
  if (isExact(date)) return date.stated === null ? dayInWords(earliest!) : `${date.stated} (${dayInWords(earliest!)})`;
  const bounds =
    earliest !== null && latest !== null
      ? earliest === latest
        ? `about ${dayInWords(earliest)}`
        : `between ${dayInWords(earliest)} and ${dayInWords(latest)}`
      : earliest !== null
        ? `not before ${dayInWords(earliest)}`
        : latest !== null
          ? `not after ${dayInWords(latest)}`
          : null;
  if (date.stated === null) return bounds ?? date.edtf;
  return bounds === null ? date.stated : `${date.stated} (${bounds})`;
}

/** A code of the API as words: `LOCAL_AUTHORITY` is "local authority". */
export const inWords = (code: string): string => code.toLowerCase().replaceAll("_", " ");

const currencySigns: Record<string, string> = { GBP: "£", USD: "$", EUR: "€" };

/** An exact amount with its currency, such as "£2,000,000". The digits are those of the source. */
export function moneyInWords(
  money: { amount: string; currency: string | null; vat?: "INCLUDED" | "EXCLUDED" | null } | null | undefined,
): string | null {
  if (!money) return null;
  const [whole, part] = money.amount.split(".");
  const digits = whole!.replace(/\B(?=(\d{3})+$)/g, ",") + (part === undefined ? "" : `.${part}`);
  const vat = money.vat ? (money.vat === "INCLUDED" ? ", including VAT" : ", without VAT") : "";
  const sign = money.currency === null ? undefined : currencySigns[money.currency];
  const amount =
    sign === undefined
      ? `${digits} ${money.currency ?? "(currency not stated)"}`
      : digits.startsWith("-")
        ? `-${sign}${digits.slice(1)}`
        : sign + digits;
  return amount + vat;
}

/** "1 deal", "2,000 deals". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

const bodyKinds: Record<BuyerKind, string> = {
  DEPARTMENT: "ministerial department",
  NON_MINISTERIAL_DEPARTMENT: "department without a minister of its own",
  AGENCY: "executive agency",
  PUBLIC_BODY: "public body outside the departments",
  LOCAL_AUTHORITY: "council or another local government",
  UNIVERSITY: "university or college",
  NHS: "body of the National Health Service",
  POLICE: "police force",
};
export const kindOfBody = (kind: BuyerKind): string => bodyKinds[kind];

const warningKinds: Record<NonNullable<WarningFragment["kind"]>, string> = {
  VULNERABILITY: "report of a flaw",
  EXPLOITED: "listing of a flaw as exploited",
  GUIDANCE: "guidance",
  RESTRICTION: "restriction",
  BAN: "ban",
  DEBARMENT: "debarment",
  FINDING: "finding",
  CALL: "call (not a warning)",
};
export const kindOfWarning = (kind: WarningFragment["kind"]): string =>
  kind === null ? "warning" : warningKinds[kind];

const links: Record<Basis, string> = {
  PRODUCT: "the record names the product",
  FRAMEWORK: "only through the framework’s single product",
  MENTION: "deduced: the text has the product’s name",
  FAMILY: "deduced: the text has the name of a product family",
  SUPPLIER: "only the supplier is the same",
};

/** How the deal leads to the warning. */
export function linkInWords({ basis, deal, calledOff }: MeetingFragment): string {
  if (deal.__typename !== "Framework") return links[basis];
  return calledOff === true
    ? "may buy under this framework, and a purchase under it is recorded"
    : "may buy under this framework; no purchase under it is in the records";
}

/** Which came first, in words that do not claim more than the dates do. */
export function orderInWords({ timing, lag }: MeetingFragment): string {
  if (timing === "UNCERTAIN") return "the dates do not decide which came first";
  if (timing === "SAME_DAY") return "on the same day";
  return `the warning came ${timing === "AFTER" ? "after" : "before"} the deal${lagInWords(lag)}`;
}

function lagInWords(lag: MeetingFragment["lag"]): string {
  if (!lag) return "";
  if (lag.days !== null) return `, by ${counted(Math.abs(lag.days), "day")}`;
  const [least, most] = [lag.atLeast, lag.atMost].map((days) => (days === null ? null : Math.abs(days))).sort(byNumber);
  if (least !== null && least !== undefined && most !== null && most !== undefined)
    return `, by ${counted(least, "day")} at least and ${counted(most, "day")} at most`;
  return "";
}

const byNumber = (a: number | null, b: number | null) => (a ?? Infinity) - (b ?? Infinity);
