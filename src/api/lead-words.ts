import type { Lead } from "../graph/queries/lead/lead.ts";
import type { Together } from "../graph/queries/lead/together.ts";

/** Every statement of a lead must end with these limits: money to a supplier proves nothing else. */
const limits =
  "The records do not show which product was bought, or whether it was affected, used or patched. They do not show any wrongdoing.";
const limitsOfFamily =
  "The records do not show which of its products was bought, or whether that product was affected, used or patched. They do not show any wrongdoing.";

/** A statement that is true of every lead. */
export const statementOfAll = `Records show that a buyer paid, or awarded a contract to, a supplier. A source or its name links the supplier to a vendor, or the text of the deal names the vendor or its product. ${limits}`;

/** The statement of a lead in words, with what its records do not show. */
export function statementOfLead(lead: Lead): string {
  return `Records show that ${lead.buyer.name} paid, or awarded a contract to, ${whomOf(lead)}. ${restOf(lead)}`;
}

/** The statement of the leads of one group of buyers with one vendor, in words. It names up to three of the buyers. */
export function statementOfTogether({ parent, isStated, leads, all }: Together): string {
  const buyers = leads.map(({ buyer }) => buyer.name).filter((name) => name !== parent.name);
  const named = buyers.slice(0, 3).join(", ") + (buyers.length > 3 ? ` and ${buyers.length - 3} more` : "");
  const group = isStated ? "as sources state" : "as sources state or names suggest";
  const itself =
    leads.length > buyers.length
      ? `${parent.name} and bodies that belong to it, ${group}`
      : `bodies that belong to ${parent.name}, ${group}`;
  return `Records show that buyers paid, or awarded contracts to, ${whomOf(all)}. The buyers are ${itself}: ${named}. ${restOf(all)}`;
}

/**
 * The names of the suppliers that were paid or got a contract. For each deal, these are the suppliers that belong to the vendor.
 * If only the text of a deal leads to the vendor, they are all suppliers of the deal.
 */
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

/** The end of a statement. If no supplier belongs to the vendor, it says what else leads to the vendor. */
function restOf({ deals, vendor }: Lead): string {
  const families = [...new Set(deals.flatMap(({ family }) => family ?? []))];
  if (families.length > 0 && deals.every(({ family }) => family !== null))
    return `These records have or name ${families.slice(0, 3).join(", ")}, which ${vendor.name} makes. ${limitsOfFamily}`;
  return deals.every(({ sellers }) => sellers.length === 0)
    ? `The text of these records names ${vendor.name} or one of its products. ${limits}`
    : limits;
}

/** The next step for a reader: a question to the buyer, and the law to cite if the buyer is in the United Kingdom. */
export function askWhom({ buyer, vendor }: Lead): string {
  const asked = `Ask ${buyer.name} which products of ${vendor.name} these payments and contracts cover.`;
  return buyer.country === "GB"
    ? `${asked} Send a request under the Freedom of Information Act 2000 (in Scotland, the Freedom of Information (Scotland) Act 2002) to ${buyer.name}.`
    : asked;
}

/** The caveats that a reader must know before publishing a lead, as phrases for people. */
export function caveatsOfLead(lead: Lead): string[] {
  const { deals, vendor, paid, awarded } = lead;
  const suggested = deals.filter(({ sellers, confidence }) => sellers.length > 0 && confidence !== "HIGH").length;
  const counted = (reason: string) => deals.some(({ money }) => money.reason === reason);
  const said: [boolean, string][] = [
    [
      suggested > 0,
      `in ${suggested} of ${deals.length} deals, the name of the supplier suggests that it belongs to ${vendor.name}; no source states that`,
    ],
    [
      deals.some(({ sellers }) => sellers.length === 0),
      `in some deals, only the text names ${vendor.name} or one of its products`,
    ],
    listedWhenCatalogueBegan(lead),
    boughtAfter(lead),
    [paid.length > 0 && awarded.length > 0, "payments and awards may be the same money"],
    [
      counted("WITHOUT_AMOUNT") || counted("WITHOUT_CURRENCY"),
      "some deals state no amount or no currency, so no sum includes them",
    ],
    [counted("JOINT"), "some contracts are shared by several suppliers, so their values are shown separately"],
    [
      counted("MAY_ESTABLISH_FRAMEWORK"),
      "some contracts may establish a framework, so their values are likely ceilings",
    ],
  ];
  return said.flatMap(([holds, words]) => (holds ? [words] : []));
}

function boughtAfter({ timing, after }: Lead): [boolean, string] {
  return [
    timing === "BOUGHT_AFTER",
    after.length === 0
      ? "no warning with a known date is known to have come after the first deal"
      : `warnings came before the first deal, and ${after.length} came later; no payment or stated period is known to go on after ${after.length === 1 ? "it" : "any of them"}`,
  ];
}

/** The day on which a CVE was published is the date of a flaw, not of a warning. */
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
    `${began.length} of the ${warnings.length} warnings ${began.length === 1 ? "was" : "were"} listed on the first day of the catalogue of exploited flaws, which is not the date of a warning${published}`,
  ];
}
