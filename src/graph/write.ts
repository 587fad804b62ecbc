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
import type { Graph, Parameters, Row } from "./neo4j.ts";
import { keptDate, keptProperties } from "./records.ts";

/** What a write is to leave behind: these records as they are now said, and nothing of the removed ones. */
export interface Write {
  fragments: GraphFragment[];
  /** Keys of records that are no longer said. */
  removed?: string[];
}

type Run = (text: Cypher, parameters: Parameters) => Promise<Row[]>;

/**
 * Writes records, all of them or none: what each owned before is replaced by what it says now. The only writer.
 * @throws ForewarnedError `BAD_DOCUMENT` where an edge leads to a node that nobody states.
 */
export async function writeRecords(graph: Graph, { fragments, removed = [] }: Write): Promise<void> {
  await graph.write(async (run) => {
    // Nodes first: they lock the records, so that two writers of one record follow each other and neither doubles its edges.
    const known = new Set([...(await writeNodes(run, fragments)), ...removed]);
    const records = [...known];
    const left = records.length === 0 ? [] : (await run(deleteEdges, { records })).map(([key]) => key as string);
    await writeEdges(run, fragments);
    if (records.length > 0)
      await run(deleteNodes, {
        records,
        kept: fragments.flatMap(({ record, nodes }) => nodes.map((node) => ownedKey(record, node))),
      });
    await run(setRoles, { keys: [...new Set([...left, ...fragments.flatMap(organizationsOf)])] });
  });
}

function organizationsOf({ nodes, edges }: GraphFragment): string[] {
  const reached = [...nodes, ...edges.flatMap(({ from, to }) => [from, to])];
  return reached.flatMap(({ label, key }) => (label === "Organization" ? [key] : []));
}

/** The keys of the records that own nodes and begin with a prefix, such as those of all curated entries. */
export async function recordsOwned(graph: Graph, prefix: string): Promise<Set<string>> {
  const rows = await graph.read(
    union(
      (label) =>
        cypher`MATCH (node:${name(label)}) WHERE node.record STARTS WITH $p.prefix RETURN node.record AS record`,
    ),
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
      cypher`UNWIND $p.rows AS row MERGE (node:${name(label)} {key: row.key}) WITH node, row, node.record AS before SET node = row WITH before WHERE before IS NOT NULL RETURN DISTINCT before`,
      { rows: stated.map(({ row }) => row) },
    );
    known.push(...rows.map(([record]) => record as string));
  }
  return known;
}

async function writeEdges(run: Run, fragments: GraphFragment[]): Promise<void> {
  const all = fragments.flatMap((fragment) => fragment.edges.map((edge) => ({ edge, record: fragment.record })));
  for (const [, group] of groupBy(all, ({ edge }) => `${edge.type} ${edge.from.label} ${edge.to.label}`)) {
    const { type, from, to } = group[0]!.edge;
    const [[written] = [0n]] = await run(
      cypher`UNWIND $p.rows AS row
        MATCH (from:${name(from.label)} {key: row.from})
        MATCH (to:${name(to.label)} {key: row.to})
        CREATE (from)-[edge:${name(type)}]->(to) SET edge = row.properties
        RETURN count(*)`,
      {
        rows: group.map(({ edge, record }) => ({
          from: edge.from.key,
          to: edge.to.key,
          properties: edgeProperties(edge, record),
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

function edgeProperties(edge: EdgeStatement, record: string): Record<string, unknown> {
  return {
    ...edge.properties,
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

/** Deletes the edges of records and returns the organisations that they touched. */
const deleteEdges = cypher`CALL () {
  ${join(
    (Object.keys(edges) as EdgeType[]).map(
      (type) => cypher`MATCH ()-[edge:${name(type)}]->() WHERE edge.record IN $p.records RETURN edge`,
    ),
    cypher` UNION ALL `,
  )}
}
WITH edge, [end IN [startNode(edge), endNode(edge)] WHERE end:Organization | end.key] AS touched
DELETE edge
WITH touched UNWIND touched AS key
RETURN DISTINCT key`;

/** Deletes nodes that their record no longer states and that nothing else leads to. */
const deleteNodes = cypher`CALL () {
  ${union((label) => cypher`MATCH (node:${name(label)}) WHERE node.record IN $p.records AND NOT (node.record + ' ${name(label)} ' + node.key) IN $p.kept RETURN node`)}
}
WITH node WHERE NOT EXISTS { (node)--() }
DELETE node`;

/** An organisation is what it is seen to be: a buyer where somebody buys for it, an agency where the curated list says so. */
const setRoles = cypher`UNWIND $p.keys AS key
MATCH (organization:Organization {key: key})
REMOVE organization:Buyer:Supplier:Vendor:Agency:OtherOrganization
${join(
  (["Buyer", "Supplier", "Vendor"] as const).map(
    (role) =>
      cypher`FOREACH (_ IN CASE WHEN EXISTS { (organization)<-[:${typesGiving(role)}]-() } THEN [1] ELSE [] END | SET organization:${name(role)})`,
  ),
  cypher`\n`,
)}
FOREACH (_ IN CASE WHEN organization.isAgency THEN [1] ELSE [] END | SET organization:Agency)
FOREACH (_ IN CASE WHEN labels(organization) = ['Organization'] THEN [1] ELSE [] END | SET organization:OtherOrganization)`;

function typesGiving(role: Role): Cypher {
  const types = Object.entries(edges).filter(([, edge]) => "role" in edge && edge.role === role);
  return join(
    types.map(([type]) => name(type)),
    cypher`|`,
  );
}

function union(of: (label: Label) => Cypher): Cypher {
  return join((Object.keys(nodes) as Label[]).map(of), cypher` UNION ALL `);
}

const ownedKey = (record: string, node: NodeReference) => `${record} ${node.label} ${node.key}`;

function groupBy<T, K>(items: T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
