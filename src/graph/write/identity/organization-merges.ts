import type { MatchedBy } from "../../../values.ts";
import { cypher, type Cypher, join, name, texts } from "../../cypher.ts";
import type { Graph, Parameters } from "../../driver/neo4j.ts";
import { type Days, textOfDays } from "../../identity/name-bearers.ts";
import { incoming, toOrganizations } from "../../identity/organization-statements.ts";
import { textOfNode } from "../../stored/records.ts";
import {
  edgesToRedirect,
  made,
  type Merge,
  type MergeRow,
  type Merging,
  mergesOf,
  type Redirection,
  redirectedEdges,
  replacedEdge,
} from "./merges.ts";
import { waitingFor } from "../../stored/work-queue.ts";
import { dealsOfOrganizationsChanged, organizationsChanged } from "./changed-nodes.ts";

/**
 * A decision that the statements of a key belong to the organisation `is`. If `is` equals `key`, it is the key's own
 * organisation.
 */
export interface Resolution extends Merge {
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
  await graph.write(async (run, note) => {
    const turned = rows.flatMap(({ from, days, was, is }) => (days === "" ? from : [...from, was, is]));
    note(await dealsOfOrganizationsChanged(run, turned));
    await run(
      cypher`UNWIND $p.names AS key MATCH (name:Name {key: key}) USING INDEX SEEK name:Name(key) REMOVE name:${waitingFor.resolveName}`,
      { names },
    );
    await mergeOrganizations(run, rows);
    const onDays = rows.filter(({ days }) => days !== "");
    if (onDays.length > 0) await run(repointOthers, { rows: onDays });
    await run(
      cypher`UNWIND $p.names AS key MATCH (name:Name {key: key}) USING INDEX SEEK name:Name(key) WHERE NOT EXISTS { (name)--() } DELETE name`,
      {
        names,
      },
    );
    note(await organizationsChanged(run, rows.flatMap(endsOf)));
  });
}

/** The maximum number of edges that one transaction replaces, because the database holds its writes in memory. */
const maxTurned = 10_000;

/**
 * Redirects the edges of organisations that have very many, in several transactions before the main one. The names stay
 * in the work queue in the meantime, so that the next run continues after a kill.
 */
async function turnMany(graph: Graph, rows: readonly MergeRow[], limit: number): Promise<void> {
  const ends = [...new Set(rows.flatMap(endsOf))];
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

const endsOf = ({ was, key, is }: MergeRow) => [was, key, is];

async function turnedIn(graph: Graph, statement: Cypher, parameters: Parameters): Promise<number> {
  return graph.write(async (run, note) => {
    const [[count, deals, advisories] = [0n, [], false]] = await run(statement, parameters);
    note({ deals: (deals as bigint[]).map(Number), advisories: advisories as boolean });
    return Number(count);
  });
}

/**
 * True if a statement is within the days of a resolution. The day is that of the deal or advisory, otherwise that of its
 * publication. An unknown day is within the days only if they have no last day.
 */
const isOnDays = cypher`(
    (row.until IS NULL OR coalesce(toString(coalesce(from.dealDateEarliest, from.dateEarliest, edge.knownFromEarliest)) <= row.until, false))
    AND (row.since IS NULL OR coalesce(toString(coalesce(from.dealDateLatest, from.dateLatest, edge.knownFromLatest)) >= row.since, true)))`;

/** The role that each type of edge gives the organisation at its end, as a list of labels. */
const roles = cypher`{${join(
  toOrganizations.map(([type, { role }]) => cypher`${name(type)}: ${texts(role ? [role] : [])}`),
  cypher`, `,
)}}`;

/** An edge to the organisation of its own key (`isItself`) gets back its own `matchedBy`. */
const turning = (condition: Cypher, isItself: Cypher): Redirection => ({
  incoming,
  condition,
  changes: [
    cypher`copy.matchedBy = CASE WHEN ${isItself} THEN coalesce(edge.ownMatchedBy, edge.matchedBy) ELSE row.matchedBy END`,
    cypher`copy.ownMatchedBy = CASE WHEN ${isItself} THEN null ELSE coalesce(edge.ownMatchedBy, edge.matchedBy) END`,
    cypher`into:$(${roles}[type(edge)])`,
  ],
});
const toIs = turning(cypher`row.days = '' OR ${isOnDays}`, cypher`row.key = row.is`);
const toOwn = turning(cypher`NOT ${isOnDays}`, cypher`true`);

// (:Organization|Merged)-[:BEARS]->(:Name)
/** The names that a key bears move to its `Merged` node, and back. */
const organizations: Merging = {
  label: "Organization",
  job: "describe",
  redirection: toIs,
  partedToo: cypher`WITH merged, own
  CALL (merged, own) {
    MATCH (merged)-[bears:BEARS]->(name:Name) CREATE (own)-[copy:BEARS]->(name) SET copy = properties(bears), name:${waitingFor.resolveName}
  }`,
  mergedToo: cypher`WITH DISTINCT row, merged
  OPTIONAL MATCH (own:Organization {key: row.key})-[bears:BEARS]->(name:Name)
  SET own:${waitingFor.describe}
  FOREACH (_ IN CASE WHEN bears IS NULL THEN [] ELSE [1] END |
    CREATE (merged)-[copy:BEARS]->(name) SET copy = properties(bears), name:${waitingFor.resolveName} DELETE bears)`,
  redirectedToo: cypher``,
};
const mergeOrganizations = mergesOf(organizations);

/** Redirects edges outside the days of a resolution to an organisation of the key itself. */
const repointOthers = cypher`UNWIND $p.rows AS row
  ${made(organizations, cypher`into`, cypher`row.key`)}
  WITH row, into UNWIND [each IN [row.was, row.is] WHERE each <> row.key] AS source
  WITH DISTINCT row, into, source
  MATCH (was:Organization {key: source}) USING INDEX SEEK was:Organization(key)
  SET was:${waitingFor.describe}, into:${waitingFor.describe}
  ${redirectedEdges(toOwn)}`;

/**
 * Redirects at most `$p.limit` edges of one row. Returns the number of edges, the deals that they start at, and whether others do.
 * The main transaction notes the organisations.
 */
const turnedSome = (redirection: Redirection) => cypher`WITH $p.row AS row
  MATCH (was:Organization {key: $p.source}) USING INDEX SEEK was:Organization(key)
  ${made(organizations, cypher`into`, cypher`$p.is`)}
  SET was:${waitingFor.describe}, into:${waitingFor.describe}
  WITH row, was, into
  ${edgesToRedirect(redirection)}
  WITH row, into, edge, from LIMIT toInteger($p.limit)
  ${replacedEdge(redirection)}
  RETURN count(*), collect(DISTINCT CASE WHEN from:Framework OR from:Contract OR from:Payment THEN id(from) END),
    any(isOther IN collect(from:Advisory OR from:Product) WHERE isOther)`;

const turnSome = turnedSome(toIs);
const turnSomeOthers = turnedSome(toOwn);
