import { ForewarnedError } from "../errors.ts";
import {
  edges,
  type EdgeStatement,
  type EdgeType,
  type GraphFragment,
  type Label,
  type NodeReference,
  type NodeStatement,
  type Role,
} from "../model.ts";
import { cypher, type Cypher, index, join, name } from "./cypher.ts";
import { deleteEdges, deleteNamed, deleteNodes, labelsUnion, shared } from "./removal.ts";
import { groupBy } from "./group-by.ts";
import { type DealStatement, indexedWords, textOfDeal } from "./deal-text.ts";
import type { Graph, Parameters, Row } from "./neo4j.ts";
import { type Kept, keptDate, keptProperties, mergedKey } from "./records.ts";

/** What a write is to leave behind: these records as they are now said, and nothing of the removed ones. */
export interface Write {
  fragments: GraphFragment[];
  /** Keys of records that are no longer said. */
  removed?: string[];
  /** Whether a text may name a product that is known; any may where this is left out. */
  mayNameProduct?: (text: string) => boolean;
}

type Run = (text: Cypher, parameters: Parameters) => Promise<Row[]>;

/** Nodes whose text may name products; those whose text is to be looked at are `:Unread`. */
const deals: readonly Label[] = ["Contract", "Framework", "Payment"];
const isDeal = (node: NodeStatement): node is DealStatement => deals.includes(node.label);

/**
 * Writes records, all of them or none: what each owned before is replaced by what it says now. The only writer. Shared nodes at
 * the ends of edges that came or went are left `:Touched`, for `resolve`.
 * @throws ForewarnedError `BAD_DOCUMENT` where an edge leads to a node that nobody states.
 */
export async function writeRecords(
  graph: Graph,
  { fragments, removed = [], mayNameProduct = () => true }: Write,
): Promise<void> {
  await graph.write(async (run) => {
    // Nodes first: they lock the records, so that two writers of one record follow each other and neither doubles its edges.
    // What does not need an answer to be asked is sent at once, so that the database does not wait for us.
    const [rewritten, merged] = await Promise.all([
      writeNodes(run, fragments, mayNameProduct),
      mergedNodes(run, fragments),
      nameNodes(run, fragments),
    ]);
    const known = new Set([...rewritten, ...removed]);
    for (const { record, nodes } of fragments) if (nodes.length === 0) known.add(record);
    const records = [...known];
    const named = records.length === 0 ? [] : (await run(deleteEdges, { records })).map(([id]) => id as string);
    await writeEdges(run, fragments, merged);
    if (records.length > 0)
      await run(deleteNodes, {
        records,
        kept: fragments.flatMap(({ record, nodes }) => nodes.map((node) => ownedKey(record, node))),
      });
    if (named.length > 0) await run(deleteNamed, { named });
  });
}

/** The keys of the records that own something and begin with a prefix, such as those of all curated entries. */
export async function recordsOwned(graph: Graph, prefix: string): Promise<Set<string>> {
  const rows = await graph.read(
    cypher`${labelsUnion(
      (label) =>
        cypher`MATCH (node:${name(label)}) WHERE node.record STARTS WITH $p.prefix RETURN node.record AS record`,
    )} UNION ALL MATCH ()-[edge:DESCRIBES]->() WHERE edge.record STARTS WITH $p.prefix RETURN edge.record AS record`,
    { prefix },
  );
  return new Set(rows.map(([record]) => record as string));
}

/** Writes the nodes and returns those of their records that owned nodes before, and so may own what they no longer say. */
async function writeNodes(
  run: Run,
  fragments: GraphFragment[],
  mayNameProduct: (text: string) => boolean,
): Promise<string[]> {
  const byLabel = groupBy(
    fragments.flatMap(({ record, nodes }) =>
      nodes.map((node) => ({
        label: node.label,
        ...(isDeal(node)
          ? rowOfDeal(node, record, mayNameProduct)
          : { row: keptProperties(node, record), isUnread: false }),
      })),
    ),
    ({ label }) => label,
  );
  const known = await Promise.all(
    [...byLabel].map(([label, stated]) => {
      const { properties, rows } = columns(
        stated.map(({ row }) => row),
        2,
      );
      return run(
        cypher`UNWIND $p.rows AS row MERGE (node:${name(label)} {key: row[0]})
          WITH node, row, node.record AS before
          SET node = ${properties} ${deals.includes(label) ? markUnread : cypher``}
          WITH before WHERE before IS NOT NULL RETURN DISTINCT before`,
        { rows: rows.map((row, i) => [stated[i]!.row.key, stated[i]!.isUnread, ...row]) },
      );
    }),
  );
  return known.flat().map(([record]) => record as string);
}

/** A deal with the words by which it is found again when products come or change. */
function rowOfDeal(
  node: DealStatement,
  record: string,
  mayNameProduct: (text: string) => boolean,
): { row: Kept; isUnread: boolean } {
  const text = textOfDeal(node);
  return {
    row: { ...keptProperties(node, record), words: indexedWords(text) || null },
    isUnread: mayNameProduct(text),
  };
}

/** What a text named before it was written anew is not known here. */
const markUnread = cypher`FOREACH (_ IN CASE WHEN row[1] OR before IS NOT NULL THEN [1] ELSE [] END | SET node:Unread)`;

/** Makes nodes that are named and missing. What is known of them beside their name comes from those who describe them. */
async function nameNodes(run: Run, fragments: GraphFragment[]): Promise<void> {
  const named = new Map(
    fragments.flatMap(({ named = [] }) => named.map((node) => [`${node.label} ${node.key}`, node] as const)),
  );
  await Promise.all(
    [...groupBy([...named.values()], (node) => node.label)].map(([label, nodes]) =>
      run(
        cypher`UNWIND $p.rows AS row
          OPTIONAL MATCH (merged:Merged {key: '${name(label)} ' + row.key}) USING INDEX SEEK merged:Merged(key)
          WITH row WHERE merged IS NULL
          MERGE (node:${name(label)} {key: row.key}) ON CREATE SET node = row`,
        { rows: nodes.map((node) => keptProperties(node, null)) },
      ),
    ),
  );
}

/** The node that the statements of a merged key lead to, and on whose word. */
interface Merged {
  is: string;
  matchedBy: string;
}

/** Where the edges to nodes that were merged into others lead instead. */
async function mergedNodes(run: Run, fragments: GraphFragment[]): Promise<Map<string, Merged>> {
  const ends = fragments.flatMap(({ edges }) => edges.flatMap(({ from, to }) => [from, to]));
  const keys = new Set(ends.flatMap((end) => (shared.includes(end.label) ? [mergedKey(end)] : [])));
  if (keys.size === 0) return new Map();
  const rows = await run(
    cypher`UNWIND $p.keys AS key MATCH (merged:Merged {key: key})-[is:IS]->(node) USING INDEX SEEK merged:Merged(key) RETURN key, node.key, is.matchedBy`,
    { keys: [...keys] },
  );
  return new Map(rows.map(([key, is, matchedBy]) => [key, { is, matchedBy }] as [string, Merged]));
}

async function writeEdges(run: Run, fragments: GraphFragment[], merged: Map<string, Merged>): Promise<void> {
  const all = fragments.flatMap((fragment) => fragment.edges.map((edge) => ({ edge, record: fragment.record })));
  const groups = [...groupBy(all, ({ edge }) => `${edge.type} ${edge.from.label} ${edge.to.label}`).values()];
  const written = await Promise.all(
    groups.map((group) => {
      const { type, from, to } = group[0]!.edge;
      const { properties, rows } = columns(
        group.map(({ edge, record }) => ({ ...edgeProperties(edge, record), ...matchedBy(edge, merged) })),
        2,
      );
      return run(
        cypher`UNWIND $p.rows AS row
        MATCH (from:${name(from.label)} {key: row[0]}) USING INDEX SEEK from:${name(from.label)}(key)
        MATCH (to:${name(to.label)} {key: row[1]}) USING INDEX SEEK to:${name(to.label)}(key)
        CREATE (from)-[edge:${name(type)} ${properties}]->(to) ${marks(type, to.label)}
        RETURN count(*)`,
        {
          rows: group.map(({ edge: { from, to } }, i) => [
            merged.get(mergedKey(from))?.is ?? from.key,
            merged.get(mergedKey(to))?.is ?? to.key,
            ...rows[i]!,
          ]),
        },
      );
    }),
  );
  for (const [i, [[count] = [0n]]] of written.entries())
    if (Number(count) !== groups[i]!.length) await reportMissing(run, groups[i]!);
}

/** An organisation is a buyer from the first edge that says so; only `resolve` knows when it no longer is one. */
function marks(type: EdgeType, to: Label): Cypher {
  if (!shared.includes(to)) return cypher``;
  const edge: { to: readonly Label[]; role?: Role } = edges[type];
  return edge.role ? cypher`SET to:Touched:${name(edge.role)}` : cypher`SET to:Touched`;
}

/** Rows as lists of values and the map that gives them their names, since names in each row are most of what is sent. */
function columns(rows: readonly Kept[], from: number): { properties: Cypher; rows: unknown[][] } {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  const entries = names.map((each, i) => cypher`${name(each)}: row[${index(from + i)}]`);
  return {
    properties: cypher`{${join(entries, cypher`, `)}}`,
    rows: rows.map((row) => names.map((each) => row[each] ?? null)),
  };
}

/** On whose word an edge leads to an organisation; what it was before is kept, so that a merge can be undone. */
function matchedBy({ to, properties }: EdgeStatement, merged: Map<string, Merged>): Record<string, unknown> {
  const found = to.label === "Organization" ? merged.get(mergedKey(to)) : undefined;
  return found ? { matchedBy: found.matchedBy, ownMatchedBy: properties?.matchedBy } : {};
}

/** The properties to keep for an edge that a record states. */
export function edgeProperties(edge: EdgeStatement, record: string): Record<string, unknown> {
  return {
    ...edge.properties,
    ...(edge.properties?.line === undefined ? {} : { line: BigInt(edge.properties.line) }),
    ...(shared.includes(edge.to.label) ? { statedKey: edge.to.key } : {}),
    ...(edge.type === "HAS_VENDOR" ? { statedProduct: edge.from.key } : {}),
    sources: edge.sources,
    record,
    ...(edge.knownFrom ? keptDate("knownFrom", edge.knownFrom) : {}),
  };
}

async function reportMissing(run: Run, group: { edge: EdgeStatement; record: string }[]): Promise<never> {
  for (const { edge, record } of group) {
    for (const end of [edge.from, edge.to]) {
      const found = await run(cypher`MATCH (node:${name(end.label)} {key: $p.key}) RETURN 1`, { key: end.key });
      if (found.length === 0) {
        throw new ForewarnedError(
          "BAD_DOCUMENT",
          `Cannot write record "${record}": its edge ${edge.type} needs ${end.label} "${end.key}", which no record states. Nothing was changed.`,
        );
      }
    }
  }
  throw new Error("edges are missing though both of their ends are there");
}

const ownedKey = (record: string, node: NodeReference) => `${record} ${node.label} ${node.key}`;
