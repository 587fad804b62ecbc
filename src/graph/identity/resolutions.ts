import type { MatchedBy } from "../../model.ts";
import { cypher, join, name } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import { textOfNode } from "../stored/records.ts";
import { toOrganizations } from "./statements.ts";

/** That the statements of a key belong to an organisation; to the one of the key itself where they are equal. */
export interface Resolution {
  key: string;
  /** The organisation that its statements lead to so far. */
  was: string;
  is: string;
  matchedBy: MatchedBy;
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
