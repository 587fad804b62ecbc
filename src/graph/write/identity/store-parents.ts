import type { Confidence, PackedDate } from "../../../values.ts";
import { cypher } from "../../cypher.ts";
import { nothingKept } from "../../driver/commit-log.ts";
import type { Graph } from "../../driver/neo4j.ts";
import { storedPackedDate } from "../../stored/packed-date.ts";
import { waitingFor } from "../../stored/work-queue.ts";

/** A parent that a source states. `from` and `to` are the first and the last day on which the source shows it, as EDTF. */
export interface ParentStatement {
  child: string;
  parent: string;
  from: string | null;
  to: string | null;
  sources: string[];
  knownFrom: PackedDate | null;
}

/** A parent that a name suggests. */
export interface ParentSuggestion {
  child: string;
  parent: string;
  method: string;
  confidence: Confidence;
  words: string;
}

// (:Name {key: "core phoenix"}), (:Name {key: "core phoenix-coaches"})
/**
 * Marks names as crowded if at least `least` other names begin with them. Names with digits do not count. Returns the crowded
 * names, and the names for which this changed.
 */
export async function storeCrowdedNames(
  graph: Graph,
  names: readonly string[],
  least: number,
): Promise<{ crowded: Set<string>; changed: string[] }> {
  const rows = await graph.write(
    (run) =>
      run(
        cypher`UNWIND $p.names AS word MATCH (name:Name {key: 'core ' + word}) USING INDEX SEEK name:Name(key)
        WITH name, word, size(COLLECT {
          MATCH (other:Name) WHERE other.key STARTS WITH 'core ' + word + '-' AND NOT other.key =~ '.*[0-9].*'
          RETURN other.key LIMIT toInteger($p.least)
        }) >= $p.least AS isCrowded
        WITH name, word, isCrowded, isCrowded <> coalesce(name.isCrowded, false) AS isChanged
        SET name.isCrowded = CASE WHEN isCrowded THEN true END
        RETURN word, isCrowded, isChanged`,
        { names, least },
      ),
    nothingKept,
  );
  const those = (index: number) => rows.filter((row) => row[index] === true).map(([word]) => word as string);
  return { crowded: new Set(those(1)), changed: those(2) };
}

/** Queues suppliers to be placed if their names begin with one of these. */
export async function queueSuppliersCalled(graph: Graph, beginnings: readonly string[]): Promise<void> {
  if (beginnings.length === 0) return;
  await graph.write(
    (run) =>
      run(
        cypher`UNWIND $p.beginnings AS beginning
        MATCH (name:Name) WHERE name.key STARTS WITH 'core ' + beginning
        MATCH (name)<-[:BEARS]-(bearer)
        OPTIONAL MATCH (bearer)-[:IS]->(into:Organization)
        WITH DISTINCT coalesce(into, bearer) AS node WHERE node:Supplier AND NOT node:Vendor
          AND NOT EXISTS { (node)<-[edge:DESCRIBES]-() WHERE edge.parents IS NOT NULL }
        SET node:${waitingFor.place}`,
        { beginnings },
      ),
    nothingKept,
  );
}

/** Stores the parents of organisations. Replaces those stored before. */
export async function storeParents(
  graph: Graph,
  children: readonly string[],
  stated: readonly ParentStatement[],
  suggested: readonly ParentSuggestion[],
): Promise<void> {
  await graph.write(async (run) => {
    await run(
      cypher`UNWIND $p.children AS key
        MATCH (child:Organization {key: key}) USING INDEX SEEK child:Organization(key)
        REMOVE child:${waitingFor.place}
        WITH child CALL (child) { MATCH (child)<-[:MAY_HAVE_PARENT]-(own) SET own:${waitingFor.place} }
        WITH child MATCH (child)-[edge:HAS_PARENT|MAY_HAVE_PARENT]->() DELETE edge`,
      { children },
    );
    if (stated.length > 0)
      await run(
        cypher`UNWIND $p.rows AS row
        MATCH (child:Organization {key: row.child}) USING INDEX SEEK child:Organization(key)
        OPTIONAL MATCH (merged:Merged {key: 'Organization ' + row.parent})-[:IS]->(into:Organization)
        OPTIONAL MATCH (own:Organization {key: row.parent})
        WITH row, child, coalesce(into, own) AS parent WHERE parent IS NOT NULL AND parent <> child
        CREATE (child)-[edge:HAS_PARENT]->(parent)
        SET edge = row.properties`,
        {
          rows: stated.map(({ child, parent, from, to, sources, knownFrom }) => ({
            child,
            parent,
            properties: {
              ...{ record: "parent", sources, statedKey: parent, matchedBy: "CURATED", from, to },
              ...storedPackedDate("knownFrom", knownFrom),
            },
          })),
        },
      );
    if (suggested.length > 0)
      await run(
        cypher`UNWIND $p.rows AS row
        MATCH (child:Organization {key: row.child}) USING INDEX SEEK child:Organization(key)
        MATCH (parent:Organization {key: row.parent}) USING INDEX SEEK parent:Organization(key)
        CREATE (child)-[edge:MAY_HAVE_PARENT]->(parent) SET edge = row.properties`,
        {
          rows: suggested.map(({ child, parent, ...properties }) => ({
            child,
            parent,
            properties: { ...properties, record: "parent", sources: [] },
          })),
        },
      );
  }, nothingKept);
}
