import { type Label, nodes, nouns, type Property } from "../../model.ts";
import { type Declarations, description, nameOf } from "./declarations.ts";

/** For each enum that a noun holds as a code: the filter that compares it. */
export function enumFilters(declared: Declarations): string[] {
  const codes = new Map(
    Object.entries(nouns).flatMap(([noun, { label }]) =>
      codesOf(label).flatMap(([property, { storedAs }]) => {
        const name = enumOf(declared, noun, property);
        return name === null ? [] : ([[filterOf(name, storedAs), { name, storedAs }]] as const);
      }),
    ),
  );
  return [...codes].flatMap(([filter, { name, storedAs }]) =>
    declared.has(filter)
      ? []
      : [
          storedAs === "texts"
            ? `
${description(`Compares lists of ${name} values.`)}
input ${filter} {
  "True if the list has this value."
  has: ${name}
  "True if the list has any of these values."
  in: [${name}!]
}`
            : `
${description(`Compares ${name} values.`)}
input ${filter} {
  "True if the value is this one. Null matches nodes without a value."
  eq: ${name}
  "True if the value is any of these."
  in: [${name}!]
}`,
        ],
  );
}

/**
 * For each noun: `XFilter` compares its properties, and `XRelation` follows a relation to it. The relations of a noun are in
 * `schema/`, as `extend input XFilter`.
 */
export function filters(declared: Declarations): string[] {
  return Object.entries(nouns).flatMap(([noun, { label, plural, keyName }]) => {
    const fields = [
      ...(keyName ? [[keyName, "CodeFilter"] as const] : []),
      ...(Object.entries(nodes[label]) as [string, Property<unknown>][]).flatMap(([property, how]) => {
        const type = comparedBy(declared, noun, property, how);
        return type === null ? [] : [[property, type] as const];
      }),
    ].map(([field, type]) => `  ${description(meaningOf(declared, noun, field))}\n  ${field}: ${type}`);
    return [
      ...(declared.has(`${noun}Filter`)
        ? []
        : [
            `
${description(`Selects ${plural}. All conditions on different fields must hold. A condition holds only if the value is known.`)}
input ${noun}Filter {
  "The id, in the form that the API returns."
  id: IdFilter
${fields.join("\n")}
  "All of these conditions must hold."
  and: [${noun}Filter!]
  "At least one of these conditions must hold."
  or: [${noun}Filter!]
  "Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result."
  not: ${noun}Filter
}`,
          ]),
      ...(declared.has(`${noun}Relation`)
        ? []
        : [
            `
${description(`Follows a relation to ${plural}.`)}
input ${noun}Relation {
  "At least one related node matches; \`{}\` for any node."
  some: ${noun}Filter
  "No related node matches; \`{}\` if there must be none at all."
  none: ${noun}Filter
}`,
          ]),
    ];
  });
}

const codesOf = (label: Label) =>
  (Object.entries(nodes[label]) as [string, Property<unknown>][]).filter(([, { isCode }]) => isCode);

function fieldOf(declared: Declarations, noun: string, property: string) {
  return declared.fieldsOf(noun).find(({ name }) => name.value === property);
}

function enumOf(declared: Declarations, noun: string, property: string): string | null {
  const field = fieldOf(declared, noun, property);
  return field && declared.isEnum(nameOf(field.type)) ? nameOf(field.type) : null;
}

const filterOf = (name: string, storedAs: Property<unknown>["storedAs"]) =>
  `${name}${storedAs === "texts" ? "s" : ""}Filter`;

/** The input that compares a property of a noun; null if the API does not show the property, or if it is provenance. */
function comparedBy(
  declared: Declarations,
  noun: string,
  property: string,
  { storedAs, isCode }: Property<unknown>,
): string | null {
  if (property === "record" || property === "sources") return null;
  if (property === "periodStart" || property === "periodEnd")
    return fieldOf(declared, noun, "period") ? "DateFilter" : null;
  const field = fieldOf(declared, noun, property);
  // A key of another node is compared by a relation.
  if (!field || isNode(declared, nameOf(field.type))) return null;
  if (isCode) return filterOf(nameOf(field.type), storedAs);
  switch (storedAs) {
    case "text":
      return property === "name" || property === "title" ? "NameFilter" : "TextFilter";
    case "texts":
      return "TextsFilter";
    case "details":
      return "DetailsFilter";
    case "flag":
      return "BooleanFilter";
    case "number":
      return "NumberFilter";
    case "date":
      return "DateFilter";
    case "money":
      return "MoneyFilter";
    case "bytes":
    case "hidden":
      return null;
  }
}

const isNode = (declared: Declarations, type: string) =>
  declared.fieldsOf(type).some(({ name }) => name.value === "id");

/** A filter describes a field as the noun does, without what null means in an answer. */
function meaningOf(declared: Declarations, noun: string, property: string): string {
  if (property === "periodStart") return "The first day of the period.";
  if (property === "periodEnd") return "The last day of the period.";
  const text = fieldOf(declared, noun, property)?.description?.value ?? `The ${property}.`;
  return text.replace(/\s*(?:; null [^.]*(?=\.)|\bNull\b[^.]*\.)/g, "");
}
