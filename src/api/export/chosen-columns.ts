import { suggestionList } from "graphql/jsutils/suggestionList.js";
import type { Column } from "./csv-columns.ts";
import { Refusal } from "./export-error.ts";

/** The columns of a table that an address may choose, and its name. */
interface Table {
  noun: string;
  columns: Column[];
}

/** The fields of the short table, wherever a noun has them. It has all codes and all answers of yes or no too. */
const inShort = [
  ...["id", "ocid", "cve", "title", "name", "metric", "value", "statedValue", "unit", "country", "url", "licence"],
  ...["cvssScore", "reference", "tenderValue", "amount", "ceiling", "statement", "reason", "notKnown", "askWhom"],
  ...["date", "dealDate", "period", "published", "datePublished", "startDate", "endDate", "lag.atLeast", "lag.atMost"],
  ...["deal.id", "deal.title", "buyer", "buyers", "supplier", "suppliers", "vendor", "vendorMatch", "parent"],
  ...["advisory.id", "advisory.title", "advisory.date", "agency", "publisher", "subjects", "vulnerabilities"],
  ...["deals.count", "deals.firstDay", "deals.lastDay", "deals.paid", "deals.awarded", "warnings.count"],
  ...["products", "framework", "frameworks", "openTo", "contract", "duplicateOf.id", "statedBy", "respondsTo"],
  ...["knownFrom", "caveats", "sources.title", "sources.url", "snapshot"],
];
/** What the short table shows of the objects in these fields: a name, a date without its bounds, an amount. */
const inShortObject = [
  ...["id", "title", "name", "edtf", "start", "end", "amount", "currency", "vat", "organization", "vendor", "subject"],
];
/** The columns that say how sure the others are, or what must be known to read them. */
const qualifiers = ["isStated", "confidence", "caveats"];

/** True for a column of the short table, which an address without `columns` gives. */
export function isShort({ name, isCode }: Column): boolean {
  if (isCode && !name.includes(".")) return true;
  return inShort.some((field) => {
    if (name !== field && !name.startsWith(`${field}.`)) return false;
    const inner = name.slice(field.length + 1).split(".");
    return name === field || inner.every((each) => inShortObject.includes(each) || qualifiers.includes(each));
  });
}

/**
 * The columns that an address chooses, in its order; the short table if it chooses none, and every column if it says `all`. The
 * columns that qualify a chosen one follow, and the address of each source, so that nobody publishes a link without them.
 * @throws Refusal 400 for a column that the table does not have, or that is given twice.
 */
export function chosenColumns(chosen: string | null, { noun, columns }: Table): Column[] {
  if (chosen === null) return columns.filter(isShort);
  if (chosen === "all") return columns;
  const names = chosen.split(",").map((name) => name.trim());
  const known = new Map(columns.map((column) => [column.name, column]));
  const found = names.map((name, place) => {
    const column = known.get(name);
    if (!column) throw new Refusal(400, unknownColumn(name, noun, [...known.keys()]));
    if (names.indexOf(name) < place) throw new Refusal(400, `The column "${name}" is given twice. Give it once.`);
    return column;
  });
  const added = columns.filter(({ name }) => !names.includes(name) && isNeededBy(name, names));
  return [...found, ...added];
}

/**
 * True for a column that must stand beside these: it names the sources, or it qualifies what one of these is about. A `vendorMatch`
 * qualifies the `vendor` too.
 */
function isNeededBy(name: string, chosen: readonly string[]): boolean {
  if (name === "sources.url" || name === "snapshot") return true;
  const end = name.lastIndexOf(".") + 1;
  const about = name.slice(0, Math.max(0, end - 1)).replace(/Match$/, "");
  return qualifiers.includes(name.slice(end)) && chosen.some((each) => each.startsWith(about));
}

function unknownColumn(name: string, noun: string, known: readonly string[]): string {
  const nearest = suggestionList(name, known).slice(0, 5);
  const meant = nearest.length > 0 ? ` The nearest are: ${nearest.join(", ")}.` : "";
  return `"${name}" is not a column of ${noun}.csv.${meant} All its columns are at /export. Expected their names with commas between them, or "all".`;
}
