import { type Confidence, type NodeStatement, type Role } from "../../model.ts";
import { cypher, type Cypher, join, name } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import { storedProperties } from "../stored/records.ts";
import { incoming, toOrganizations } from "./organization-statements.ts";

/** A likeness: two organisations may be one. It never merges them. */
export interface Likeness {
  from: string;
  to: string;
  method: string;
  score: number;
  confidence: Confidence;
  words: string;
}

/**
 * Stores the descriptions of changed organisations, their roles and their likenesses. Deletes organisations that nothing names
 * any more.
 * @param crowded words that the names of too many organisations share; likenesses by these words are deleted
 */
export async function storeDescriptions(
  graph: Graph,
  keys: readonly string[],
  nodes: NodeStatement[],
  likenesses: Likeness[],
  crowded: { words: string; organizations: string[] }[],
): Promise<void> {
  await graph.write(async (run) => {
    await run(
      cypher`UNWIND $p.rows AS row MATCH (node:Organization {key: row.key}) USING INDEX SEEK node:Organization(key) WHERE node.record IS NULL
        WITH node, row, node.namedAs AS named SET node = row, node.namedAs = named`,
      { rows: nodes.map((node) => storedProperties(node, null)) },
    );
    await run(
      cypher`UNWIND $p.keys AS key MATCH (node:Organization {key: key}) USING INDEX SEEK node:Organization(key)
        CALL (node) { MATCH (node)<-[:HAS_VENDOR]-(product:Product) SET product:Touched }
        OPTIONAL MATCH (node)-[like:MAY_BE]-() DELETE like`,
      { keys },
    );
    if (crowded.length > 0)
      await run(
        cypher`UNWIND $p.crowded AS core UNWIND core.organizations AS key
          MATCH (node:Organization {key: key})-[like:MAY_BE]->() USING INDEX SEEK node:Organization(key)
          WHERE like.words = core.words
          DELETE like`,
        { crowded },
      );
    await run(
      cypher`UNWIND $p.rows AS row MATCH (node:Organization {key: row.from}) USING INDEX SEEK node:Organization(key)
        MATCH (other:Organization {key: row.to}) USING INDEX SEEK other:Organization(key)
        MERGE (node)-[like:MAY_BE]->(other) SET like = row.properties`,
      {
        rows: likenesses.map(({ from, to, ...properties }) => ({
          from,
          to,
          properties: { ...properties, record: "likeness", sources: [] },
        })),
      },
    );
    await run(setRoles, { keys });
  });
}

/**
 * Marks a vendor as `:Renamed` if its names differ from `namedAs`, the names for which texts were last searched. If they are the
 * same, the texts need not be searched again.
 */
const markRenamed = cypher`WITH organization, CASE WHEN organization:Vendor THEN reduce(names = CASE WHEN EXISTS { (organization)<-[:DESCRIBES {isVendor: true}]-() } THEN 'curated' ELSE '' END,
    name IN [organization.name] + coalesce(organization.aliases, []) | names + ', ' + name) END AS named
FOREACH (_ IN CASE WHEN coalesce(organization.namedAs, '') <> coalesce(named, '') THEN [1] ELSE [] END | SET organization:Renamed)
SET organization.namedAs = named`;

/**
 * Sets the roles of organisations from their edges: a buyer if a deal names it as buyer, an agency if the curated list says so.
 */
const setRoles = cypher`UNWIND $p.keys AS key
MATCH (organization:Organization {key: key}) USING INDEX SEEK organization:Organization(key)
REMOVE organization:Buyer:Supplier:Vendor:Agency:OtherOrganization:Changed:Unplaced
${join(
  (["Buyer", "Supplier", "Vendor"] as const).map(
    (role) =>
      cypher`FOREACH (_ IN CASE WHEN EXISTS { (organization)<-[:${typesGiving(role)}]-() } THEN [1] ELSE [] END | SET organization:${name(role)})`,
  ),
  cypher`\n`,
)}
FOREACH (_ IN CASE WHEN EXISTS { (organization)<-[:DESCRIBES {isVendor: true}]-() } THEN [1] ELSE [] END | SET organization:Vendor)
FOREACH (_ IN CASE WHEN organization.isAgency THEN [1] ELSE [] END | SET organization:Agency)
FOREACH (_ IN CASE WHEN labels(organization) = ['Organization'] THEN [1] ELSE [] END | SET organization:OtherOrganization)
SET organization:Unplaced
${markRenamed}
WITH organization WHERE organization.record IS NULL AND NOT EXISTS { (organization)<-[:${incoming}]-() } AND NOT EXISTS { (organization)<-[:IS]-() }
CALL (organization) { OPTIONAL MATCH (organization)<-[:HAS_PARENT|MAY_HAVE_PARENT]-(child) SET child:Unplaced }
DETACH DELETE organization`;

function typesGiving(role: Role): Cypher {
  return join(
    toOrganizations.filter(([, edge]) => edge.role === role).map(([type]) => name(type)),
    cypher`|`,
  );
}

/** One of two organisations that are alike. */
export interface Alike {
  key: string;
  name: string;
  country: string | null;
  roles: string[];
  edges: number;
}

/** The `limit` likenesses with the highest score. */
export async function likeliest(
  graph: Graph,
  limit: number,
): Promise<{ a: Alike; b: Alike; score: number; words: string }[]> {
  const side = (node: Cypher) =>
    cypher`[${node}.key, ${node}.name, ${node}.country, labels(${node}), COUNT { (${node})<-[:${incoming}]-() }]`;
  const rows = await graph.read(
    cypher`MATCH (a:Organization)-[like:MAY_BE]->(b:Organization)
      WITH a, b, like ORDER BY like.score DESC, a.key, b.key LIMIT toInteger($p.limit)
      RETURN ${side(cypher`a`)}, ${side(cypher`b`)}, like.score, like.words`,
    { limit },
  );
  const read = (value: unknown): Alike => {
    const [key, name, country, roles, edges] = value as [string, string, string | null, string[], bigint];
    return { key, name, country, roles, edges: Number(edges) };
  };
  return rows.map(([a, b, score, words]) => ({
    a: read(a),
    b: read(b),
    score: score as number,
    words: words as string,
  }));
}
