import type { Lead } from "../graph/queries/lead/lead.ts";
import type { Together } from "../graph/queries/lead/together.ts";

/** Nobody may read a lead without this: money to a supplier is no proof of anything else. */
const limits = "They do not show which product, whether it was affected, used or patched, or any wrongdoing.";
const limitsOfFamily =
  "They do not show which product of it, whether that was affected, used or patched, or any wrongdoing.";

/** What is true of every lead. */
export const statementOfAll = `Records show that a buyer paid, or awarded a contract to, a supplier. A source or its name links the supplier to a vendor, or the text of the deal names the vendor or its product. ${limits}`;

export function statementOfLead(lead: Lead): string {
  return `Records show that ${lead.buyer.name} paid, or awarded a contract to, ${whomOf(lead)}. ${restOf(lead)}`;
}

export function statementOfTogether({ parent, isStated, leads, all }: Together): string {
  const buyers = leads.map(({ buyer }) => buyer.name).filter((name) => name !== parent.name);
  const named = buyers.slice(0, 3).join(", ") + (buyers.length > 3 ? ` and ${buyers.length - 3} more` : "");
  const group = isStated
    ? "that belong to it, as sources state"
    : "that belong to it, as sources state or names suggest";
  const itself =
    leads.length > buyers.length ? `${parent.name} and bodies ${group}` : `bodies of ${parent.name} ${group}`;
  return `Records show that buyers paid, or awarded contracts to, ${whomOf(all)}. The buyers are ${itself}: ${named}. ${restOf(all)}`;
}

/** The names of those who were paid or awarded; where only texts lead to the vendor, whoever that was. */
export function throughOf({ deals }: Lead): string[] {
  return [
    ...new Set(
      deals.flatMap(({ sellers, suppliers }) => (sellers.length > 0 ? sellers.map(({ name }) => name) : suppliers)),
    ),
  ];
}

function whomOf(lead: Lead): string {
  const [first, ...others] = throughOf(lead);
  if (first === undefined) return "a supplier that is not known";
  return others.length === 0 ? first : `${first} and ${others.length} ${others.length === 1 ? "other" : "others"}`;
}

/** Where no supplier is the vendor's, the reader is told what leads to it. */
function restOf({ deals, vendor }: Lead): string {
  const families = [...new Set(deals.flatMap(({ family }) => family ?? []))];
  if (families.length > 0 && deals.every(({ family }) => family !== null))
    return `These records have or name ${families.slice(0, 3).join(", ")}, which ${vendor.name} makes. ${limitsOfFamily}`;
  return deals.every(({ sellers }) => sellers.length === 0)
    ? `The text of these records names ${vendor.name} or what it makes. ${limits}`
    : limits;
}

export function askWhom({ buyer, vendor }: Lead): string {
  const asked = `Ask ${buyer.name} which products of ${vendor.name} these payments and contracts cover`;
  return buyer.country === "GB"
    ? `${asked}: a request under the Freedom of Information Act 2000 (in Scotland, the Freedom of Information (Scotland) Act 2002) to ${buyer.name}.`
    : `${asked}.`;
}

/** What to know before publishing a lead, in words. */
export function caveatsOfLead(lead: Lead): string[] {
  const { deals, vendor, paid, awarded } = lead;
  const suggested = deals.filter(({ sellers, confidence }) => sellers.length > 0 && confidence !== "HIGH").length;
  const counted = (reason: string) => deals.some(({ money }) => money.reason === reason);
  const said: [boolean, string][] = [
    [
      suggested > 0,
      `in ${suggested} of ${deals.length} deals the supplier's name suggests ${vendor.name}; no source states that it belongs to it`,
    ],
    [
      deals.some(({ sellers }) => sellers.length === 0),
      `some deals only name ${vendor.name}, or what it makes, in their text`,
    ],
    listedWhenCatalogueBegan(lead),
    boughtAfter(lead),
    [paid.length > 0 && awarded.length > 0, "payments and awards may be the same money"],
    [
      counted("WITHOUT_AMOUNT") || counted("WITHOUT_CURRENCY"),
      "some deals state no amount or no currency, and are in no sum",
    ],
    [counted("JOINT"), "some contracts are shared by several suppliers, and their values are told apart"],
    [counted("MAY_ESTABLISH_FRAMEWORK"), "some contracts may establish a framework: their values are likely ceilings"],
  ];
  return said.flatMap(([holds, words]) => (holds ? [words] : []));
}

function boughtAfter({ timing, after }: Lead): [boolean, string] {
  return [
    timing === "BOUGHT_AFTER",
    after.length === 0
      ? "no warning of a known day is known to have come after the first deal"
      : `warnings came before the first deal; ${after.length} came later, and no payment and no stated period is known to go on after ${after.length === 1 ? "it" : "any of them"}`,
  ];
}

/** The day of a CVE dates a flaw, and no warning. */
function listedWhenCatalogueBegan({ warnings }: Lead): [boolean, string] {
  const began = warnings.filter((each) => each.listedWhenCatalogueBegan);
  const days = began.flatMap(({ flawPublished }) => flawPublished ?? []).sort();
  const published =
    days.length === 0
      ? ""
      : days.length === 1
        ? `; a flaw was published on ${days[0]}`
        : `; ${days.length} of these flaws were published from ${days[0]} to ${days.at(-1)}`;
  return [
    began.length > 0,
    `${began.length} of the ${warnings.length} warnings ${began.length === 1 ? "is a listing" : "are listings"} of the day on which the catalogue of exploited flaws began: that day dates no warning${published}`,
  ];
}
