import { type Declarations, description, nameOf } from "./declarations.ts";
import { pluralOf } from "./noun-names.ts";

/** The connection and the edge (Relay) of every type that some field lists, for each field of type `XConnection`. */
export function connections(declared: Declarations): string[] {
  const names = new Set(declared.fields.map(({ type }) => nameOf(type)));
  const listed = [...names].flatMap((name) =>
    name.endsWith("Connection") ? [name.slice(0, -"Connection".length)] : [],
  );
  return listed.filter((type) => declared.isOutput(type) && !declared.has(`${type}Connection`)).map(connection);
}

function connection(type: string): string {
  const plural = pluralOf(type);
  return `
${description(`A page of ${plural} (Relay).`)}
type ${type}Connection {
  ${description(`The ${plural} on this page.`)}
  nodes: [${type}!]!
  ${description(`The ${plural} on this page, each with its cursor.`)}
  edges: [${type}Edge!]!
  "The position of this page among all pages (Relay)."
  pageInfo: PageInfo!
  "The number of nodes on all pages together. Exact up to 10,000; 10,000 if there are more."
  totalCount: Int
  "True if there are more than totalCount says."
  totalCountIsAtLeast: Boolean
}
${description(`One entry of a page of ${plural}: the node and its cursor (Relay).`)}
type ${type}Edge {
  "Pass this as \`after\` to get the nodes that follow."
  cursor: String!
  "The node."
  node: ${type}!
}`;
}
