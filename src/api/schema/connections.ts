import { type Declarations, description, nameOf } from "./declarations.ts";
import { pluralOf } from "./noun-names.ts";

/** A field in SDL, with its description, by its name. */
type Fields = Record<string, string>;

/**
 * The connection and the edge (Relay) of every type that some field lists, for each field of type `XConnection`. If `schema/` states
 * the connection or the edge, because it has more fields or describes them in its own words, the missing fields are added.
 */
export function connections(declared: Declarations): string[] {
  const names = new Set(declared.fields.map(({ type }) => nameOf(type)));
  const listed = [...names].flatMap((name) =>
    name.endsWith("Connection") ? [name.slice(0, -"Connection".length)] : [],
  );
  return listed.flatMap((type) => {
    const plural = pluralOf(type);
    const isType = declared.isOutput(type);
    return [
      ...withFields(declared, `${type}Connection`, `A page of ${plural} (Relay).`, {
        ...(isType ? nodesOf(type, plural) : {}),
        ...pageFields,
      }),
      ...withFields(declared, `${type}Edge`, `One entry of a page of ${plural}: the node and its cursor (Relay).`, {
        ...cursor,
        ...(isType ? { node: `"The node."\n  node: ${type}!` } : {}),
      }),
    ];
  });
}

/** The definition of a type with these fields, or an extension with those that the stated type lacks. */
function withFields(declared: Declarations, type: string, meaning: string, fields: Fields): string[] {
  const stated = new Set(declared.fieldsOf(type).map(({ name }) => name.value));
  const missing = Object.entries(fields).flatMap(([name, field]) => (stated.has(name) ? [] : [`  ${field}`]));
  if (missing.length === 0) return [];
  const head = declared.has(type) ? `extend type ${type}` : `${description(meaning)}\ntype ${type}`;
  return [`${head} {\n${missing.join("\n")}\n}`];
}

const nodesOf = (type: string, plural: string): Fields => ({
  nodes: `${description(`The ${plural} on this page.`)}\n  nodes: [${type}!]!`,
  edges: `${description(`The ${plural} on this page, each with its cursor.`)}\n  edges: [${type}Edge!]!`,
});

const pageFields: Fields = {
  pageInfo: `"The position of this page among all pages (Relay)."\n  pageInfo: PageInfo!`,
  totalCount: `"The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more."\n  totalCount: Int`,
  totalCountIsAtLeast: `"True if totalCount was not counted to the end: there are at least so many."\n  totalCountIsAtLeast: Boolean`,
};

const cursor: Fields = {
  cursor: `"Pass this as \`after\` to get the nodes that follow."\n  cursor: String!`,
};
