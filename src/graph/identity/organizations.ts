import { edges, type EdgeType, type Label, type MatchedBy, type Role, workedOut } from "../../model.ts";
import { cypher, join, name } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import { textOfNode } from "../stored/records.ts";

/*
 * Who is who, as the graph keeps it. Every edge to an organisation remembers the key that its own statement gives (`statedKey`).
 * Keys that are one organisation lead to one node; each other key is a `Merged`, so that what was merged can be parted.
 *
 *     (:Merged {key: "Organization name:GB:acme-limited"})-[:IS {matchedBy}]->(:Organization {key: "GB-COH-01234567"})
 *     (:Organization|Merged)-[:BEARS {by, country}]->(:Name {key: "acme-limited"})
 *
 * `:Touched` are organisations whose edges changed and names whose bearers changed, `:Changed` organisations to be described
 * anew. They are in the graph, so that a run that was killed leaves its work to the next.
 */

/** What edges of one kind state of an organisation: as many rows as there are different statements. */
export interface Statement {
  /** The node that the edges lead to. */
  node: string;
  statedKey: string;
  statedName: string | null;
  statedCountry: string | null;
  /** Who describes it, or null where it is only named. */
  describedBy: "CURATED" | "REGISTER" | null;
  aliases: string[];
  kind: string | null;
  isAgency: boolean | null;
  isReseller: boolean | null;
  domains: string[];
  descriptors: string[];
  trades: string[];
  startDate: string | null;
  endDate: string | null;
  identifiers: string[];
  times: number;
  source: string | null;
  knownFrom: (string | null)[] | null;
  /** Since when the last of them may have been known. */
  lastKnown: (string | null)[] | null;
}

/** That a key bears a name, and on whose word. */
export interface Bearing {
  key: string;
  name: string;
  /** `CORE`: the name is the core of one that it bears, which only makes it like others. */
  by: MatchedBy | "CORE";
  country: string | null;
}

/** A bearer of a name, and the organisation that it is for now. */
export interface Bearer extends Bearing {
  is: string;
}

/** That the statements of a key belong to an organisation; to the one of the key itself where they are equal. */
export interface Resolution {
  key: string;
  /** The organisation that its statements lead to so far. */
  was: string;
  is: string;
  matchedBy: MatchedBy;
}

/** Since when an `edge` may have been known: its bounds, its EDTF, the words of its source. */
export const known = cypher`[toString(edge.knownFromEarliest), toString(edge.knownFromLatest), edge.knownFrom, edge.knownFromStated]`;

/** Of several edges, since when the first of them may have been known: its bounds, its EDTF, the words of its source. */
export const firstKnown = cypher`min(${known})`;

const describing = cypher`CASE WHEN type(edge) <> 'DESCRIBES' THEN null WHEN edge.record STARTS WITH 'curated:' THEN 'CURATED' ELSE 'REGISTER' END`;

/** Up to so many organisations that carry a mark, by their keys. */
export async function marked(graph: Graph, mark: "Touched" | "Changed", most: number): Promise<string[]> {
  const rows = await graph.read(
    cypher`MATCH (node:${name(mark)}:Organization) RETURN node.key LIMIT toInteger($p.most)`,
    { most },
  );
  return rows.map(([key]) => key as string);
}

/** Up to so many names whose bearers changed. */
export async function touchedNames(graph: Graph, most: number): Promise<string[]> {
  const rows = await graph.read(cypher`MATCH (node:Touched:Name) RETURN node.key LIMIT toInteger($p.most)`, { most });
  return rows.map(([key]) => key as string);
}

// (any)-[edge]->(:Organization)
export async function statementsOn(graph: Graph, keys: readonly string[]): Promise<Statement[]> {
  const rows = await graph.read(
    cypher`UNWIND $p.keys AS key
      MATCH (node:Organization {key: key})<-[edge:${incoming}]-() USING INDEX SEEK node:Organization(key)
      WITH key, edge.statedKey AS statedKey, edge.statedName AS statedName, edge.statedCountry AS statedCountry,
        ${describing} AS describedBy, edge.aliases AS aliases, edge.kind AS kind, edge.isAgency AS isAgency, edge.startDate AS startDate, edge.endDate AS endDate, edge.statedIds AS identifiers,
        CASE WHEN type(edge) = 'DESCRIBES' THEN edge {.isReseller, .domains, .descriptors, .trades} END AS described,
        count(*) AS times, min(edge.sources[0]) AS source,
        ${firstKnown} AS knownFrom, max(${known}) AS lastKnown
      RETURN {node: key, statedKey: coalesce(statedKey, key), statedName: statedName, statedCountry: statedCountry,
        describedBy: describedBy, aliases: coalesce(aliases, []), kind: kind, isAgency: isAgency, startDate: startDate,
        isReseller: described.isReseller, domains: coalesce(described.domains, []), descriptors: coalesce(described.descriptors, []),
        trades: coalesce(described.trades, []),
        endDate: endDate, identifiers: coalesce(identifiers, []), times: toFloat(times), source: source, knownFrom: knownFrom, lastKnown: lastKnown}`,
    { keys },
  );
  return rows.map(([statement]) => statement as Statement);
}

/** Keeps which names the keys at touched organisations bear; what no statement names any more is forgotten. */
export async function keepBearings(graph: Graph, organizations: readonly string[], bearings: Bearing[]): Promise<void> {
  await graph.write(async (run) => {
    await run(
      cypher`UNWIND $p.organizations AS key
        MATCH (organization:Organization {key: key}) USING INDEX SEEK organization:Organization(key)
        CALL (organization) {
          OPTIONAL MATCH (merged:Merged)-[:IS]->(organization)
          WITH organization, collect(merged) AS merged
          UNWIND merged + organization AS bearer
          MATCH (bearer)-[bears:BEARS]->(name:Name)
          WITH bearer, bears, name
          FOREACH (_ IN CASE WHEN bears.by + ' ' + coalesce(bears.country, '') + ' ' + bearer.key + ' ' + name.key IN $p.kept THEN [] ELSE [1] END | SET name:Touched DELETE bears)
        }
        REMOVE organization:Touched SET organization:Changed`,
      {
        organizations,
        kept: bearings.flatMap(({ by, country, key, name }) =>
          [key, textOfNode({ label: "Organization", key })].map((bearer) => `${by} ${country ?? ""} ${bearer} ${name}`),
        ),
      },
    );
    await run(
      cypher`UNWIND $p.bearings AS row
        OPTIONAL MATCH (merged:Merged {key: 'Organization ' + row.key}) USING INDEX SEEK merged:Merged(key)
        OPTIONAL MATCH (organization:Organization {key: row.key}) USING INDEX SEEK organization:Organization(key)
        WITH row, coalesce(merged, organization) AS bearer WHERE bearer IS NOT NULL
        MERGE (name:Name {key: row.name}) ON CREATE SET name.name = row.name
        MERGE (bearer)-[bears:BEARS {by: row.by, country: row.country}]->(name)
        ON CREATE SET name:Touched`,
      { bearings: bearings.map((each) => ({ ...each, country: each.country ?? "" })) },
    );
    await run(
      cypher`UNWIND $p.organizations AS key
        MATCH (merged:Merged)-[:IS]->(:Organization {key: key}) WHERE NOT EXISTS { (merged)-[:BEARS]->() }
        DETACH DELETE merged`,
      { organizations },
    );
  });
}

// (:Organization|Merged)-[:BEARS]->(:Name)
/** The names that keys bear. */
export async function namesBorneBy(graph: Graph, keys: readonly string[]): Promise<string[]> {
  const rows = await graph.read(
    cypher`UNWIND $p.keys AS key
      CALL (key) {
        MATCH (bearer:Organization {key: key}) USING INDEX SEEK bearer:Organization(key) RETURN bearer
        UNION ALL
        MATCH (bearer:Merged {key: 'Organization ' + key}) USING INDEX SEEK bearer:Merged(key) RETURN bearer
      }
      MATCH (bearer)-[:BEARS]->(name:Name) RETURN DISTINCT name.key`,
    { keys },
  );
  return rows.map(([key]) => key as string);
}

// (:Organization|Merged)-[:BEARS]->(:Name)
export async function bearersOf(graph: Graph, names: readonly string[]): Promise<Bearer[]> {
  const rows = await graph.read(
    cypher`UNWIND $p.names AS key
      MATCH (name:Name {key: key})<-[bears:BEARS]-(bearer) USING INDEX SEEK name:Name(key)
      OPTIONAL MATCH (bearer:Merged)-[:IS]->(organization:Organization)
      RETURN CASE WHEN bearer:Merged THEN substring(bearer.key, size('Organization ')) ELSE bearer.key END,
        key, bears.by, bears.country, coalesce(organization.key, bearer.key)`,
    { names },
  );
  return rows.map(([key, name, by, country, is]) => ({ key, name, by, country: country || null, is }) as Bearer);
}

/** Leads the statements of keys to the organisations that they belong to, and lets names be looked at again that this concerns. */
export async function keepResolutions(
  graph: Graph,
  names: readonly string[],
  resolutions: Resolution[],
): Promise<void> {
  await graph.write(async (run) => {
    await run(
      cypher`UNWIND $p.names AS key MATCH (name:Name {key: key}) USING INDEX SEEK name:Name(key) REMOVE name:Touched`,
      { names },
    );
    const rows = resolutions.map((each) => ({
      ...each,
      merged: textOfNode({ label: "Organization", key: each.key }),
    }));
    const parted = rows.filter(({ key, is }) => key === is);
    const merged = rows.filter(({ key, is }) => key !== is);
    if (parted.length > 0) await run(part, { rows: parted });
    if (merged.length > 0) await run(merge, { rows: merged });
    if (rows.length > 0) await run(repoint, { rows });
    await run(
      cypher`UNWIND $p.names AS key MATCH (name:Name {key: key}) USING INDEX SEEK name:Name(key) WHERE NOT EXISTS { (name)--() } DELETE name`,
      {
        names,
      },
    );
  });
}

/** The key is an organisation again, and bears its names itself. */
const part = cypher`UNWIND $p.rows AS row
  MATCH (merged:Merged {key: row.merged}) USING INDEX SEEK merged:Merged(key)
  MERGE (own:Organization {key: row.key}) ON CREATE SET own.name = row.key, own.foldedName = row.key, own.sortName = left(row.key, 100)
  SET own:Changed
  WITH merged, own
  CALL (merged, own) {
    MATCH (merged)-[bears:BEARS]->(name:Name) CREATE (own)-[copy:BEARS]->(name) SET copy = properties(bears), name:Touched
  }
  DETACH DELETE merged`;

/** The key is no organisation of its own, and keeps the names that it bears. */
const merge = cypher`UNWIND $p.rows AS row
  MATCH (into:Organization {key: row.is}) USING INDEX SEEK into:Organization(key) SET into:Changed
  MERGE (merged:Merged {key: row.merged}) SET merged.name = row.key
  WITH row, into, merged
  OPTIONAL MATCH (merged)-[old:IS]->()
  DELETE old
  CREATE (merged)-[:IS {matchedBy: row.matchedBy}]->(into)
  WITH DISTINCT row, merged
  OPTIONAL MATCH (own:Organization {key: row.key})-[bears:BEARS]->(name:Name)
  SET own:Changed
  FOREACH (_ IN CASE WHEN bears IS NULL THEN [] ELSE [1] END |
    CREATE (merged)-[copy:BEARS]->(name) SET copy = properties(bears), name:Touched DELETE bears)`;

export const toOrganizations = (Object.entries(edges) as [EdgeType, { to: readonly Label[]; role?: Role }][]).filter(
  ([type, { to }]) => to.includes("Organization") && !workedOut.includes(type),
);
export const incoming = join(
  toOrganizations.map(([type]) => name(type)),
  cypher`|`,
);

/** Edges cannot be turned elsewhere, so they are made anew: each that says so by its `statedKey`. */
const repoint = cypher`UNWIND $p.rows AS row
  MATCH (was:Organization {key: row.was}) USING INDEX SEEK was:Organization(key) MATCH (into:Organization {key: row.is}) USING INDEX SEEK into:Organization(key) WHERE was <> into
  SET was:Changed, into:Changed
  ${join(
    toOrganizations.map(
      ([type, { role }]) => cypher`WITH row, was, into CALL (row, was, into) {
    MATCH (was)<-[edge:${name(type)}]-(from) WHERE edge.statedKey = row.key
    CREATE (from)-[copy:${name(type)}]->(into) SET copy = properties(edge),
      copy.matchedBy = CASE WHEN row.key = row.is THEN coalesce(edge.ownMatchedBy, edge.matchedBy) ELSE row.matchedBy END,
      copy.ownMatchedBy = CASE WHEN row.key = row.is THEN null ELSE coalesce(edge.ownMatchedBy, edge.matchedBy) END ${role ? cypher`, into:${name(role)}` : cypher``}
    DELETE edge
  }`,
    ),
    cypher`
`,
  )}`;
