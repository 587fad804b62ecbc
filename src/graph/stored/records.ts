import { type AnyNode, type Label, type NodeRecord, nodes, type Property, type Sort } from "../../model.ts";
import type { NodeReference, NodeStatement } from "../../statements.ts";
import type { Detail, Money, Role, UncertainDate } from "../../values.ts";
import { cypher, type Cypher, join, name, texts } from "../cypher.ts";
import { foldName } from "./case-folding.ts";
import { day } from "../driver/neo4j.ts";
import { storedNames } from "./search-fields.ts";

/**
 * A node's properties as the database stores them: several for each date and amount of money, plus folded names and sort texts.
 */
export type StoredProperties = Record<string, unknown>;

/**
 * The compact row of a node: the database's id, the key, the roles of an organisation, then the properties in the order of the
 * model, and days as texts in a separate list. `null` if the node is missing. `properties()` fetches all properties at once. One
 * by one, the database would scan them each time, and would take long to plan the statement.
 */
export function rowOf(variable: Cypher, label: Label): Cypher {
  const roles = label === "Organization" ? cypher`labels(${variable})` : cypher`[]`;
  const { plain, days } = readPropertyLists.get(label)!;
  return cypher`CASE WHEN ${variable} IS NULL THEN null ELSE head([fetched IN [properties(${variable})] | [elementId(${variable}), fetched.key, ${roles},
    [each IN ${texts(plain)} | fetched[each]], [each IN ${texts(days)} | toStringOrNull(fetched[each])]]]) END`;
}

/** Reads a compact row back into a record. */
export function readRow<L extends Label>(label: L, row: unknown): NodeRecord<L> {
  const [ref, key, labels, plain, days] = row as [string, string, string[], unknown[], (string | null)[]];
  const { read } = readPropertyLists.get(label)!;
  const record: Record<string, unknown> = { label, ref, key, roles: rolesOf(labels) };
  // This makes no list for each row, for speed: one answer may have thousands of rows.
  for (let i = 0; i < read.length; i++) {
    const { property, storedAs, at, dayAt } = read[i]!;
    record[property] = readValue(storedAs, plain, at, days, dayAt);
  }
  return record as NodeRecord<L>;
}

function rolesOf(labels: string[]): Role[] {
  return labels.filter((each): each is Role => each !== "Organization");
}

/** The compact row of a node with one of several labels, after its label. */
export function rowOfAny(variable: Cypher, labels: readonly Label[]): Cypher {
  const cases = labels.map(
    (label) => cypher`WHEN ${variable}:${name(label)} THEN ['${name(label)}', ${rowOf(variable, label)}]`,
  );
  return cypher`CASE ${join(cases, cypher` `)} END`;
}

/** Reads a row with its label back into a record. */
export function readAnyRow(labelled: unknown): AnyNode {
  const [label, row] = labelled as [Label, unknown];
  return readRow(label, row) as AnyNode;
}

/** The properties to store for a node that a parser states. `record` is its owner, or null for a node that is only named. */
export function storedProperties(statement: NodeStatement, record: string | null): StoredProperties {
  const stated = statement as Record<string, unknown>;
  const stored: StoredProperties = {
    key: statement.key,
    ...(record === null ? {} : { record }),
    ...storedNames(statement),
  };
  for (const [property, { storedAs: how }] of propertiesOf(statement.label)) {
    const value = stated[property];
    if (value === undefined || value === null) continue;
    if (how === "date") Object.assign(stored, storedDate(property, value as UncertainDate));
    else if (how === "money") Object.assign(stored, storedMoney(property, value as Money));
    else if (how === "details") Object.assign(stored, storedDetails(property, value as Detail[]));
    else stored[property] = value;
    if (property === "name" || property === "title") stored[foldedProperty(property)] = foldName(value as string);
  }
  for (const [sort, property] of sortsOf(statement.label)) stored[sort] = sortText(sort, stated[property]);
  return stored;
}

/** The properties that store a date: `x` in EDTF, `xEarliest` and `xLatest` as days, `xStated` in the source's words. */
export function storedDate(property: string, date: UncertainDate): StoredProperties {
  return {
    [property]: date.edtf,
    [`${property}Earliest`]: date.earliest === null ? null : day(date.earliest),
    [`${property}Latest`]: date.latest === null ? null : day(date.latest),
    [`${property}Stated`]: date.stated,
  };
}

/** The properties that store details. A property cannot hold a list of pairs, so the names have a property of their own. */
function storedDetails(property: string, details: readonly Detail[]): StoredProperties {
  if (details.length === 0) return {};
  return { [property]: details.map(({ text }) => text), [`${property}Names`]: details.map(({ name }) => name) };
}

const sortedBy: Record<Sort, readonly string[]> = {
  sortDate: ["dealDate", "date", "datePublished", "published"],
  sortName: ["name", "title"],
  sortValue: ["value", "ceiling", "amount"],
  sortEnd: ["periodEnd"],
};

/** The sort properties of a label, each with the property from which it is made. */
export function sortsOf(label: Label): [Sort, string][] {
  return (Object.entries(sortedBy) as [Sort, string[]][]).flatMap(([sort, candidates]) => {
    const property = candidates.find((each) => each in nodes[label]);
    return property ? [[sort, property] as [Sort, string]] : [];
  });
}

function sortText(sort: Sort, value: unknown): string {
  if (value === undefined || value === null) return "";
  // Neo4j limits the length of an indexed text.
  if (sort === "sortName") return foldName(value as string).slice(0, 100);
  if (sort === "sortValue") {
    const { currency } = value as Money;
    const parts = unitsOf(value as Money);
    return parts === null ? "" : sortableMoney(currency, parts.units * 1_000_000_000n + parts.nanos);
  }
  const { latest, earliest } = value as UncertainDate;
  return latest ?? earliest ?? "";
}

/** Money in billionths as a text that sorts by currency, then by amount. */
export function sortableMoney(currency: string | null, billionths: bigint): string {
  return `${currency ?? "---"} ${String(billionths + shift).padStart(29, "0")}`;
}

/** Added to each amount, so that negative amounts sort before others. */
const shift = 2n ** 93n;

/** The amount in a sort text, in billionths. */
export function sortedAmount(text: string): bigint {
  return BigInt(text.slice(-29)) - shift;
}

/** A node as one text, such as `Organization name:GB:acme-limited`. It is also the key of the `Merged` node of a merged key. */
export const textOfNode = ({ label, key }: NodeReference) => `${label} ${key}`;

/** The property that stores a name or title folded. */
export function foldedProperty(property: string): string {
  return `folded${property[0]!.toUpperCase()}${property.slice(1)}`;
}

function readValue(
  storedAs: Property<unknown>["storedAs"],
  plain: readonly unknown[],
  at: number,
  days: readonly (string | null)[],
  dayAt: number,
): unknown {
  const value = plain[at] ?? null;
  switch (storedAs) {
    case "bytes":
    case "hidden":
      return undefined;
    case "text":
    case "flag":
      return value;
    case "texts":
      return value ?? [];
    case "details": {
      const names = plain[at + 1] as string[] | null;
      return names?.map((name, i): Detail => ({ name, text: (value as string[])[i]! })) ?? [];
    }
    case "number":
      return typeof value === "bigint" ? Number(value) : value;
    case "money":
      return value === null ? null : { amount: value, currency: plain[at + 1] ?? null, vat: plain[at + 2] ?? null };
    case "date": {
      const stated = plain[at + 1] ?? null;
      const earliest = days[dayAt] ?? null;
      const latest = days[dayAt + 1] ?? null;
      return (value ?? earliest ?? latest ?? stated) === null ? null : { edtf: value, earliest, latest, stated };
    }
  }
}

/**
 * The properties that store money. Sums and orders use whole units and billionths, because a float would lose digits. An amount
 * that is too large for int64 is neither summed nor ordered.
 */
function storedMoney(property: string, money: Money): StoredProperties {
  const parts = unitsOf(money);
  return {
    [property]: money.amount,
    [`${property}Units`]: parts?.units ?? null,
    [`${property}Nanos`]: parts?.nanos ?? null,
    [`${property}Currency`]: money.currency,
    [`${property}Vat`]: money.vat,
  };
}

/** An amount in whole units and billionths; null if it is not a decimal number or is too large for int64. */
export function unitsOf({ amount }: Pick<Money, "amount">): { units: bigint; nanos: bigint } | null {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  const units = BigInt(`${sign}${whole || "0"}`);
  if (whole === "" || BigInt.asIntN(64, units) !== units) return null;
  return { units, nanos: BigInt(`${sign}${fraction.slice(0, 9).padEnd(9, "0")}`) };
}

const propertyLists = new Map(
  Object.entries(nodes).map(([label, properties]) => [
    label,
    Object.entries(properties) as [string, Property<unknown>][],
  ]),
);

function propertiesOf(label: Label): [string, Property<unknown>][] {
  return propertyLists.get(label)!;
}

/** The suffixes of the other properties that store a property of the model, except days. */
const besideOf: { [K in Property<unknown>["storedAs"]]?: string[] } = {
  date: ["Stated"],
  money: ["Currency", "Vat"],
  details: ["Names"],
};

/** For each label, the properties that are read, with their kind and their position in the compact row. */
const readPropertyLists = new Map(
  [...propertyLists].map(([label, properties]) => {
    const [plain, days]: [string[], string[]] = [[], []];
    const read = properties
      .filter(([, { storedAs }]) => storedAs !== "bytes" && storedAs !== "hidden")
      .map(([property, { storedAs }]) => {
        const place = { property, storedAs, at: plain.length, dayAt: days.length };
        const besides = besideOf[storedAs] ?? [];
        plain.push(property, ...besides.map((each) => property + each));
        if (storedAs === "date") days.push(`${property}Earliest`, `${property}Latest`);
        return place;
      });
    return [label, { plain, days, read }];
  }),
);
