import { ForewarnedError } from "../errors.ts";
import {
  edges,
  type EdgeStatement,
  type EdgeType,
  type GraphFragment,
  type Label,
  nodes,
  type NodeReference,
  type Role,
} from "../model.ts";
import { cypher, type Cypher, join, name } from "./cypher.ts";
import { edgesFoundByRecord } from "./edge-owners.ts";
import { groupBy } from "./group-by.ts";
import type { Graph, Parameters, Row } from "./neo4j.ts";
import { keptDate, keptProperties, mergedKey } from "./records.ts";

/** What a write is to leave behind: these records as they are now said, and nothing of the removed ones. */
export interface Write {
  fragments: GraphFragment[];
  /** Keys of records that are no longer said. */
  removed?: string[];
}

type Run = (text: Cypher, parameters: Parameters) => Promise<Row[]>;

/** Nodes that many records name, and that `resolve` says everything else of. */
const shared: readonly Label[] = ["Organization", "Product", "Framework"];

/** Nodes whose text may name products; those with a text that nobody looked at yet are `:Unread`. */
const deals: readonly Label[] = ["Contract", "Framework", "Payment"];

/**
 * Writes records, all of them or none: what each owned before is replaced by what it says now. The only writer. Shared nodes at
 * the ends of edges that came or went are left `:Touched`, for `resolve`.
 * @throws ForewarnedError `BAD_DOCUMENT` where an edge leads to a node that nobody states.
 */
export async function writeRecords(graph: Graph, { fragments, removed = [] }: Write): Promise<void> {
  await graph.write(async (run) => {
    // Nodes first: they lock the records, so that two writers of one record follow each other and neither doubles its edges.
    const known = new Set([...(await writeNodes(run, fragments)), ...removed]);
    for (const { record, nodes } of fragments) if (nodes.length === 0) known.add(record);
    const records = [...known];
    const named = records.length === 0 ? [] : (await run(deleteEdges, { records })).map(([id]) => id as string);
    await nameNodes(run, fragments);
    await writeEdges(run, fragments, await mergedNodes(run, fragments));
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
    cypher`${union(
      (label) =>
        cypher`MATCH (node:${name(label)}) WHERE node.record STARTS WITH $p.prefix RETURN node.record AS record`,
    )} UNION ALL MATCH ()-[edge:DESCRIBES]->() WHERE edge.record STARTS WITH $p.prefix RETURN edge.record AS record`,
    { prefix },
  );
  return new Set(rows.map(([record]) => record as string));
}

/** Writes the nodes and returns those of their records that owned nodes before, and so may own what they no longer say. */
async function writeNodes(run: Run, fragments: GraphFragment[]): Promise<string[]> {
  const byLabel = groupBy(
    fragments.flatMap(({ record, nodes }) =>
      nodes.map((node) => ({ label: node.label, row: keptProperties(node, record) })),
    ),
    ({ label }) => label,
  );
  const known: string[] = [];
  for (const [label, stated] of byLabel) {
    const rows = await run(
      cypher`UNWIND $p.rows AS row MERGE (node:${name(label)} {key: row.key}) WITH node, row, node.record AS before SET node = row ${deals.includes(label) ? cypher`SET node:Unread` : cypher``} WITH before WHERE before IS NOT NULL RETURN DISTINCT before`,
      { rows: stated.map(({ row }) => row) },
    );
    known.push(...rows.map(([record]) => record as string));
  }
  return known;
}

/** Makes nodes that are named and missing. What is known of them beside their name comes from those who describe them. */
async function nameNodes(run: Run, fragments: GraphFragment[]): Promise<void> {
  const named = new Map(
    fragments.flatMap(({ named = [] }) => named.map((node) => [`${node.label} ${node.key}`, node] as const)),
  );
  for (const [label, nodes] of groupBy([...named.values()], (node) => node.label)) {
    await run(
      cypher`UNWIND $p.rows AS row
        OPTIONAL MATCH (merged:Merged {key: '${name(label)} ' + row.key})
        WITH row WHERE merged IS NULL
        MERGE (node:${name(label)} {key: row.key}) ON CREATE SET node = row`,
      { rows: nodes.map((node) => keptProperties(node, null)) },
    );
  }
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
    cypher`UNWIND $p.keys AS key MATCH (merged:Merged {key: key})-[is:IS]->(node) RETURN key, node.key, is.matchedBy`,
    { keys: [...keys] },
  );
  return new Map(rows.map(([key, is, matchedBy]) => [key, { is, matchedBy }] as [string, Merged]));
}

async function writeEdges(run: Run, fragments: GraphFragment[], merged: Map<string, Merged>): Promise<void> {
  const all = fragments.flatMap((fragment) => fragment.edges.map((edge) => ({ edge, record: fragment.record })));
  for (const [, group] of groupBy(all, ({ edge }) => `${edge.type} ${edge.from.label} ${edge.to.label}`)) {
    const { type, from, to } = group[0]!.edge;
    const [[written] = [0n]] = await run(
      cypher`UNWIND $p.rows AS row
        MATCH (from:${name(from.label)} {key: row.from})
        MATCH (to:${name(to.label)} {key: row.to})
        CREATE (from)-[edge:${name(type)}]->(to) SET edge = row.properties ${marks(type, to.label)}
        RETURN count(*)`,
      {
        rows: group.map(({ edge, record }) => ({
          from: merged.get(mergedKey(edge.from))?.is ?? edge.from.key,
          to: merged.get(mergedKey(edge.to))?.is ?? edge.to.key,
          properties: { ...edgeProperties(edge, record), ...matchedBy(edge, merged) },
        })),
      },
    );
    if (Number(written) !== group.length)
      await reportMissing(
        run,
        group.map(({ edge, record }) => ({ edge, record })),
      );
  }
}

/** An organisation is a buyer from the first edge that says so; only `resolve` knows when it no longer is one. */
function marks(type: EdgeType, to: Label): Cypher {
  if (!shared.includes(to)) return cypher``;
  const edge: { to: readonly Label[]; role?: Role } = edges[type];
  return edge.role ? cypher`SET to:Touched:${name(edge.role)}` : cypher`SET to:Touched`;
}

/** On whose word an edge leads to an organisation; what it was before is kept, so that a merge can be undone. */
function matchedBy({ to, properties }: EdgeStatement, merged: Map<string, Merged>): Record<string, unknown> {
  const found = to.label === "Organization" ? merged.get(mergedKey(to)) : undefined;
  return found ? { matchedBy: found.matchedBy, ownMatchedBy: properties?.matchedBy } : {};
}

function edgeProperties(edge: EdgeStatement, record: string): Record<string, unknown> {
  return {
    ...edge.properties,
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

/** Deletes the edges of records, and returns the nodes at their ends that nobody owns. */
const deleteEdges = cypher`CALL () {
  ${union((label) => cypher`MATCH (node:${name(label)}) WHERE node.record IN $p.records MATCH (node)-[edge]->() WHERE edge.record = node.record RETURN edge`)}
  UNION ALL
  ${join(
    edgesFoundByRecord.map(
      (type) => cypher`MATCH ()-[edge:${name(type)}]->() WHERE edge.record IN $p.records RETURN edge`,
    ),
    cypher` UNION ALL `,
  )}
}
WITH DISTINCT edge
WITH edge, startNode(edge) AS from, endNode(edge) AS to
FOREACH (_ IN CASE WHEN ${isShared(cypher`to`)} THEN [1] ELSE [] END | SET to:Touched)
DELETE edge
WITH from, to UNWIND [from, to] AS node
WITH DISTINCT node WHERE node.record IS NULL AND NOT (${isShared(cypher`node`)})
RETURN elementId(node)`;

function isShared(node: Cypher): Cypher {
  return join(
    shared.map((label) => cypher`${node}:${name(label)}`),
    cypher` OR `,
  );
}

/**
 * Deletes nodes that their record no longer states, with what was deduced of them. One that others still name is what they say:
 * its name.
 */
const deleteNodes = cypher`CALL () {
  ${union((label) => cypher`MATCH (node:${name(label)}) WHERE node.record IN $p.records AND NOT (node.record + ' ${name(label)} ' + node.key) IN $p.kept RETURN node`)}
}
CALL (node) { OPTIONAL MATCH (node)<-[edge]-() RETURN count(edge) AS naming, min(edge.statedName) AS named }
WITH node, naming, coalesce(named, node.key) AS title
FOREACH (_ IN CASE WHEN naming > 0 THEN [1] ELSE [] END |
  SET node = {key: node.key, title: title, foldedTitle: toLower(title), sortDate: CASE WHEN node.sortDate IS NULL THEN null ELSE '' END})
WITH node WHERE NOT EXISTS { (node)<--() }
DETACH DELETE node`;

/** Deletes nodes that were only named, and are not any more. */
const deleteNamed = cypher`UNWIND $p.named AS id MATCH (node) WHERE elementId(node) = id
WITH node WHERE node.record IS NULL AND NOT EXISTS { (node)--() }
DELETE node`;

function union(of: (label: Label) => Cypher): Cypher {
  return join((Object.keys(nodes) as Label[]).map(of), cypher` UNION ALL `);
}

const ownedKey = (record: string, node: NodeReference) => `${record} ${node.label} ${node.key}`;
