import type { MatchedBy } from "../../model.ts";
import { cypher, type Cypher, join, name } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import { textOfNode } from "../stored/records.ts";
import { type Days, textOfDays } from "./bearings.ts";
import { toOrganizations } from "./statements.ts";

/** That the statements of a key belong to an organisation; to the one of the key itself where they are equal. */
export interface Resolution {
  key: string;
  /** The organisation that its statements lead to so far. */
  was: string;
  is: string;
  matchedBy: MatchedBy;
  /** The days on which they do; null where they always do. */
  days: Days | null;
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
    const rows = resolutions.map(({ days, ...each }) => ({
      ...each,
      merged: textOfNode({ label: "Organization", key: each.key }),
      from: [...new Set([each.was, each.key])].filter((key) => key !== each.is),
      days: textOfDays(days),
      since: days?.since ?? null,
      until: days?.until ?? null,
    }));
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
  CREATE (merged)-[:IS {matchedBy: row.matchedBy, days: CASE WHEN row.days <> '' THEN row.days END}]->(into)
  WITH DISTINCT row, merged
  OPTIONAL MATCH (own:Organization {key: row.key})-[bears:BEARS]->(name:Name)
  SET own:Changed
  FOREACH (_ IN CASE WHEN bears IS NULL THEN [] ELSE [1] END |
    CREATE (merged)-[copy:BEARS]->(name) SET copy = properties(bears), name:Touched DELETE bears)`;

/** Whether the day of what is stated, else that of its statement, is one of the days; one that is not known is on or before no last day. */
const isOnDays = cypher`(
    (row.until IS NULL OR coalesce(toString(coalesce(from.dealDateEarliest, from.dateEarliest, edge.knownFromEarliest)) <= row.until, false))
    AND (row.since IS NULL OR coalesce(toString(coalesce(from.dealDateLatest, from.dateLatest, edge.knownFromLatest)) >= row.since, true)))`;

/** Edges cannot be turned elsewhere, so they are made anew; those of an organisation to itself are on the word of their own statement. */
function turned(condition: Cypher, isItself: Cypher): Cypher {
  return join(
    toOrganizations.map(
      ([type, { role }]) => cypher`WITH row, was, into CALL (row, was, into) {
    MATCH (was)<-[edge:${name(type)}]-(from) WHERE edge.statedKey = row.key AND (${condition})
    CREATE (from)-[copy:${name(type)}]->(into) SET copy = properties(edge),
      copy.matchedBy = CASE WHEN ${isItself} THEN coalesce(edge.ownMatchedBy, edge.matchedBy) ELSE row.matchedBy END,
      copy.ownMatchedBy = CASE WHEN ${isItself} THEN null ELSE coalesce(edge.ownMatchedBy, edge.matchedBy) END ${role ? cypher`, into:${name(role)}` : cypher``}
    DELETE edge
  }`,
    ),
    cypher`
`,
  );
}

/** Where an edge says so by its `statedKey` and stands on the days of the organisation, it leads there from wherever it led. */
const repoint = cypher`UNWIND $p.rows AS row UNWIND row.from AS source
  MATCH (was:Organization {key: source}) USING INDEX SEEK was:Organization(key) MATCH (into:Organization {key: row.is}) USING INDEX SEEK into:Organization(key)
  SET was:Changed, into:Changed
  ${turned(cypher`row.days = '' OR ${isOnDays}`, cypher`row.key = row.is`)}`;

/** What is stated of other days leads to an organisation of the key's own. */
const repointOthers = cypher`UNWIND $p.rows AS row
  MERGE (into:Organization {key: row.key}) ON CREATE SET into.name = row.key, into.foldedName = row.key, into.sortName = left(row.key, 100)
  WITH row, into UNWIND [each IN [row.was, row.is] WHERE each <> row.key] AS source
  WITH DISTINCT row, into, source
  MATCH (was:Organization {key: source}) USING INDEX SEEK was:Organization(key)
  SET was:Changed, into:Changed
  ${turned(cypher`NOT ${isOnDays}`, cypher`true`)}`;
