import type { MatchedBy } from "../../model.ts";
import { cypher, type Cypher, join, name, texts } from "../cypher.ts";
import type { Graph, Parameters } from "../driver/neo4j.ts";
import { textOfNode } from "../stored/records.ts";
import { type Days, textOfDays } from "./name-bearers.ts";
import { incoming, toOrganizations } from "./organization-statements.ts";

/**
 * A decision that the statements of a key belong to the organisation `is`. If `is` equals `key`, it is the key's own
 * organisation.
 */
export interface Resolution {
  key: string;
  /** The key of the organisation that the statements lead to so far. */
  was: string;
  is: string;
  matchedBy: MatchedBy;
  /** The days on which the statements belong to it; null for all days. */
  days: Days | null;
}

/**
 * Redirects the statements of keys to the organisations that they belong to. `resolve` decides again about names whose bearers
 * change.
 * @param names the names that this call settles; they lose their mark
 * @param limit the maximum number of edges to redirect in one transaction
 */
export async function storeResolutions(
  graph: Graph,
  names: readonly string[],
  resolutions: Resolution[],
  limit = maxTurned,
): Promise<void> {
  const rows = resolutions.map(({ days, ...each }) => ({
    ...each,
    merged: textOfNode({ label: "Organization", key: each.key }),
    from: [...new Set([each.was, each.key])].filter((key) => key !== each.is),
    days: textOfDays(days),
    since: days?.since ?? null,
    until: days?.until ?? null,
  }));
  await turnMany(graph, rows, limit);
  await graph.write(async (run) => {
    await run(
      cypher`UNWIND $p.names AS key MATCH (name:Name {key: key}) USING INDEX SEEK name:Name(key) REMOVE name:Touched`,
      { names },
    );
    const parted = rows.filter(({ key, is }) => key === is);
    const merged = rows.filter(({ key, is }) => key !== is);
    const onDays = rows.filter(({ days }) => days !== "");
    if (parted.length > 0) await run(part, { rows: parted });
    if (merged.length > 0) await run(merge, { rows: merged });
    if (rows.length > 0) await run(repoint, { rows });
    if (onDays.length > 0) await run(repointOthers, { rows: onDays });
    await run(
      cypher`UNWIND $p.names AS key MATCH (name:Name {key: key}) USING INDEX SEEK name:Name(key) WHERE NOT EXISTS { (name)--() } DELETE name`,
      {
        names,
      },
    );
  });
}

/** A resolution with the organisations from which edges are redirected, and its days as text. */
type Turned = Pick<Resolution, "key" | "was" | "is"> & { from: string[]; days: string };

/** The maximum number of edges that one transaction replaces, because the database holds its writes in memory. */
const maxTurned = 10_000;

/**
 * Redirects the edges of organisations that have very many, in several transactions before the main one. The names stay
 * `:Touched` in the meantime, so that the next run continues after a kill.
 */
async function turnMany(graph: Graph, rows: readonly Turned[], limit: number): Promise<void> {
  const ends = [...new Set(rows.flatMap(({ was, key, is }) => [was, key, is]))];
  const found = await graph.read(
    cypher`UNWIND $p.ends AS key MATCH (node:Organization {key: key}) USING INDEX SEEK node:Organization(key)
      WHERE COUNT { (node)<--() } > toInteger($p.limit) RETURN key`,
    { ends, limit },
  );
  const large = new Set(found.map(([key]) => key as string));
  const turns = rows.flatMap((row) => [
    ...row.from.map((source) => ({ row, source, is: row.is, statement: turnSome })),
    ...(row.days === "" ? [] : [row.was, row.is]).map((source) => ({
      ...{ row, source, is: row.key, statement: turnSomeOthers },
    })),
  ]);
  for (const { statement, ...turn } of turns.filter(({ source, is }) => source !== is && large.has(source)))
    while ((await turnedIn(graph, statement, { ...turn, limit })) === limit);
}

async function turnedIn(graph: Graph, statement: Cypher, parameters: Parameters): Promise<number> {
  const [[count] = []] = await graph.write((run) => run(statement, parameters));
  return Number(count);
}

/** Makes an organisation with only a key, if there is none yet. */
const made = (node: Cypher, key: Cypher) =>
  cypher`MERGE (${node}:Organization {key: ${key}}) ON CREATE SET ${node}.name = ${key}, ${node}.foldedName = ${key}, ${node}.sortName = left(${key}, 100)`;

/** Undoes a merge: the key is an organisation again, and bears its names itself. */
const part = cypher`UNWIND $p.rows AS row
  MATCH (merged:Merged {key: row.merged}) USING INDEX SEEK merged:Merged(key)
  ${made(cypher`own`, cypher`row.key`)}
  SET own:Changed
  WITH merged, own
  CALL (merged, own) {
    MATCH (merged)-[bears:BEARS]->(name:Name) CREATE (own)-[copy:BEARS]->(name) SET copy = properties(bears), name:Touched
  }
  DETACH DELETE merged`;

/** Merges a key: it is no longer an organisation. Its `Merged` node bears its names. */
const merge = cypher`UNWIND $p.rows AS row
  MATCH (into:Organization {key: row.is}) USING INDEX SEEK into:Organization(key) SET into:Changed
  MERGE (merged:Merged {key: row.merged}) SET merged.name = row.key
  WITH row, into, merged
  OPTIONAL MATCH (merged)-[old:IS]->()
  DELETE old
  CREATE (merged)-[:IS {matchedBy: row.matchedBy, days: CASE WHEN row.days <> '' THEN row.days END}]->(into)
  WITH DISTINCT row, merged
  OPTIONAL MATCH (own:Organization {key: row.key})-[bears:BEARS]->(name:Name)
  SET own:Changed
  FOREACH (_ IN CASE WHEN bears IS NULL THEN [] ELSE [1] END |
    CREATE (merged)-[copy:BEARS]->(name) SET copy = properties(bears), name:Touched DELETE bears)`;

/**
 * True if a statement is within the days of a resolution. The day is that of the deal or advisory, otherwise that of its
 * publication. An unknown day is within the days only if they have no last day.
 */
const isOnDays = cypher`(
    (row.until IS NULL OR coalesce(toString(coalesce(from.dealDateEarliest, from.dateEarliest, edge.knownFromEarliest)) <= row.until, false))
    AND (row.since IS NULL OR coalesce(toString(coalesce(from.dealDateLatest, from.dateLatest, edge.knownFromLatest)) >= row.since, true)))`;

/** The condition on the edges to redirect. `isItself` is true if they then lead to the organisation of their own key. */
interface Turning {
  condition: Cypher;
  isItself: Cypher;
}
const toIs: Turning = { condition: cypher`row.days = '' OR ${isOnDays}`, isItself: cypher`row.key = row.is` };
const toOwn: Turning = { condition: cypher`NOT ${isOnDays}`, isItself: cypher`true` };

/** The role that each type of edge gives the organisation at its end, as a list of labels. */
const roles = cypher`{${join(
  toOrganizations.map(([type, { role }]) => cypher`${name(type)}: ${texts(role ? [role] : [])}`),
  cypher`, `,
)}}`;

const stated = ({ condition }: Turning) =>
  cypher`MATCH (was)<-[edge:${incoming}]-(from) WHERE edge.statedKey = row.key AND (${condition})`;

/**
 * Replaces edges, because Neo4j cannot redirect them. An edge to the organisation of its own key gets back its own `matchedBy`.
 */
const copied = ({ isItself }: Turning) =>
  cypher`CREATE (from)-[copy:$(type(edge))]->(into) SET copy = properties(edge),
      copy.matchedBy = CASE WHEN ${isItself} THEN coalesce(edge.ownMatchedBy, edge.matchedBy) ELSE row.matchedBy END,
      copy.ownMatchedBy = CASE WHEN ${isItself} THEN null ELSE coalesce(edge.ownMatchedBy, edge.matchedBy) END,
      into:$(${roles}[type(edge)])
    DELETE edge`;

const turned = (turning: Turning) => cypher`WITH row, was, into CALL (row, was, into) {
    ${stated(turning)}
    ${copied(turning)}
  }`;

/** The same for one row and at most `$p.limit` edges. Returns the number of edges. */
const turnedSome = (turning: Turning) => cypher`WITH $p.row AS row
  MATCH (was:Organization {key: $p.source}) USING INDEX SEEK was:Organization(key)
  ${made(cypher`into`, cypher`$p.is`)}
  SET was:Changed, into:Changed
  WITH row, was, into
  ${stated(turning)}
  WITH row, into, edge, from LIMIT toInteger($p.limit)
  ${copied(turning)}
  RETURN count(*)`;

/** Redirects edges with the `statedKey` of a resolution, and within its days, to its organisation. */
const repoint = cypher`UNWIND $p.rows AS row UNWIND row.from AS source
  MATCH (was:Organization {key: source}) USING INDEX SEEK was:Organization(key) MATCH (into:Organization {key: row.is}) USING INDEX SEEK into:Organization(key)
  SET was:Changed, into:Changed
  ${turned(toIs)}`;

/** Redirects edges outside the days of a resolution to an organisation of the key itself. */
const repointOthers = cypher`UNWIND $p.rows AS row
  ${made(cypher`into`, cypher`row.key`)}
  WITH row, into UNWIND [each IN [row.was, row.is] WHERE each <> row.key] AS source
  WITH DISTINCT row, into, source
  MATCH (was:Organization {key: source}) USING INDEX SEEK was:Organization(key)
  SET was:Changed, into:Changed
  ${turned(toOwn)}`;

const turnSome = turnedSome(toIs);
const turnSomeOthers = turnedSome(toOwn);
