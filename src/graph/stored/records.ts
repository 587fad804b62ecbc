import {
  type AnyNode,
  type Detail,
  type Label,
  type Money,
  type NodeReference,
  type NodeRecord,
  type NodeStatement,
  nodes,
  type Property,
  type Role,
  type UncertainDate,
} from "../../model.ts";
import { cypher, type Cypher, join, name, texts } from "../cypher.ts";
import { foldName } from "./case-folding.ts";
import { day } from "../driver/neo4j.ts";
import { storedNames } from "./search-fields.ts";

/** A node's properties as the database keeps them: dates and money in several each, folded text and a sort date beside them. */
export type StoredProperties = Record<string, unknown>;

/**
 * The compact row of a node: the database's handle, the key, the roles of an organisation, and then its properties in the order
 * of the model, days as texts in a list of their own. `null` where the node is missing. All properties are fetched at once:
 * asked for one by one, the database goes through them each time, and takes long to plan it.
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
  // Thousands of rows are read for one answer: no list is made for each of them.
  for (let i = 0; i < read.length; i++) {
    const { property, kept, at, dayAt } = read[i]!;
    record[property] = readValue(kept, plain, at, days, dayAt);
  }
  return record as NodeRecord<L>;
}

function rolesOf(labels: string[]): Role[] {
  return labels.filter((each): each is Role => each !== "Organization");
}

/** The compact row of a node of one of several labels, with its label before it. */
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

/** The properties to keep for what a parser states of a node. */
export function storedProperties(statement: NodeStatement, record: string | null): StoredProperties {
  const stated = statement as Record<string, unknown>;
  const kept: StoredProperties = {
    key: statement.key,
    ...(record === null ? {} : { record }),
    ...storedNames(statement),
  };
  for (const [property, { storedAs: how }] of propertiesOf(statement.label)) {
    const value = stated[property];
    if (value === undefined || value === null) continue;
    if (how === "date") Object.assign(kept, storedDate(property, value as UncertainDate));
    else if (how === "money") Object.assign(kept, storedMoney(property, value as Money));
    else if (how === "details") Object.assign(kept, storedDetails(property, value as Detail[]));
    else kept[property] = value;
    if (property === "name" || property === "title") kept[foldedProperty(property)] = foldName(value as string);
  }
  for (const [sort, property] of sortsOf(statement.label)) kept[sort] = sortText(sort, stated[property]);
  return kept;
}

/** The properties that keep a date: `x` in EDTF, `xEarliest` and `xLatest` as days, `xStated` in the source's words. */
export function storedDate(property: string, date: UncertainDate): StoredProperties {
  return {
    [property]: date.edtf,
    [`${property}Earliest`]: date.earliest === null ? null : day(date.earliest),
    [`${property}Latest`]: date.latest === null ? null : day(date.latest),
    [`${property}Stated`]: date.stated,
  };
}

/** A property of the database holds a list of texts, and none of pairs: the names have a property of their own. */
function storedDetails(property: string, details: readonly Detail[]): StoredProperties {
  if (details.length === 0) return {};
  return { [property]: details.map(({ text }) => text), [`${property}Names`]: details.map(({ name }) => name) };
}

/** What nodes are ordered by: texts that no node lacks, each with an index, empty where it is not known. */
export type Sort = "sortDate" | "sortName" | "sortValue" | "sortEnd";

const sortedBy: Record<Sort, readonly string[]> = {
  sortDate: ["dealDate", "date", "datePublished", "published"],
  sortName: ["name", "title"],
  sortValue: ["value", "ceiling", "amount"],
  sortEnd: ["periodEnd"],
};

/** The sorts of a label, each with the property that it is made of. */
export function sortsOf(label: Label): [Sort, string][] {
  return (Object.entries(sortedBy) as [Sort, string[]][]).flatMap(([sort, candidates]) => {
    const property = candidates.find((each) => each in nodes[label]);
    return property ? [[sort, property] as [Sort, string]] : [];
  });
}

function sortText(sort: Sort, value: unknown): string {
  if (value === undefined || value === null) return "";
  // What is indexed may not be of any length.
  if (sort === "sortName") return foldName(value as string).slice(0, 100);
  if (sort === "sortValue") return sortableMoney(value as Money);
  const { latest, earliest } = value as UncertainDate;
  return latest ?? earliest ?? "";
}

/** Money as text in the order of its currency and then its amount. Too large for int64: not in that order. */
function sortableMoney(money: Money): string {
  const parts = unitsOf(money);
  const shifted = parts && parts.units * 1_000_000_000n + parts.nanos + shift;
  return shifted === null ? "" : `${money.currency ?? "---"} ${String(shifted).padStart(29, "0")}`;
}

/** Makes negative amounts sort before others. */
const shift = 2n ** 93n;

/** The billionths in money as text. */
export function sortedAmount(text: string): bigint {
  return BigInt(text.slice(-29)) - shift;
}

/** A node in one text: the key of the `Merged` that remembers into which other node it was merged. */
export const textOfNode = ({ label, key }: NodeReference) => `${label} ${key}`;

/** The property that keeps a name or title folded. */
export function foldedProperty(property: string): string {
  return `folded${property[0]!.toUpperCase()}${property.slice(1)}`;
}

function readValue(
  kept: Property<unknown>["storedAs"],
  plain: readonly unknown[],
  at: number,
  days: readonly (string | null)[],
  dayAt: number,
): unknown {
  const value = plain[at] ?? null;
  switch (kept) {
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

/** Amounts are summed and sorted on whole units and billionths, since a float would lose digits. Too large for int64: neither. */
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

/** An amount in whole units and billionths; null where it is no decimal number or too large for int64. */
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

/** What a property is kept in beside the one of its own name, days apart. */
const besideOf: { [K in Property<unknown>["storedAs"]]?: string[] } = {
  date: ["Stated"],
  money: ["Currency", "Vat"],
  details: ["Names"],
};

/** Each label's properties that are read: what they are kept in, and where in its compact row. */
const readPropertyLists = new Map(
  [...propertyLists].map(([label, properties]) => {
    const [plain, days]: [string[], string[]] = [[], []];
    const read = properties
      .filter(([, { storedAs: kept }]) => kept !== "bytes" && kept !== "hidden")
      .map(([property, { storedAs: kept }]) => {
        const place = { property, kept, at: plain.length, dayAt: days.length };
        const besides = besideOf[kept] ?? [];
        plain.push(property, ...besides.map((each) => property + each));
        if (kept === "date") days.push(`${property}Earliest`, `${property}Latest`);
        return place;
      });
    return [label, { plain, days, read }];
  }),
);
