import type { MatchedBy } from "../../../values.ts";
import { cypher, type Cypher, join, name } from "../../cypher.ts";
import type { Run } from "../../driver/neo4j.ts";
import { waitingFor } from "../../stored/work-queue.ts";

/*
 * Merges of keys: of organisations and of products. The statements of a merged key lead to the node of another key.
 *
 *     (:Merged {key: "Product acme/app", name: "acme/app"})-[:IS {matchedBy, days}]->(:Product {key: "acme/application"})
 *     (any)-[{statedKey: "acme/app"}]->(:Product {key: "acme/application"})
 */

/** A decision that the statements of a key belong to the node `is`. If `is` equals `key`, it is the key's own node. */
export interface Merge {
  key: string;
  /** The key of the node that the statements lead to so far. */
  was: string;
  is: string;
}

/** A decision as a row of the statements. */
export interface MergeRow extends Merge {
  /** The key of the `Merged` node. */
  merged: string;
  /** The keys of the nodes from which edges are redirected. */
  from: string[];
  matchedBy: MatchedBy;
  /** The days on which the statements belong to `is`; empty for all days. */
  days: string;
}

/** The incoming edges of `was` to redirect to `into`, and their changes. */
export interface Redirection {
  /** The types of edges that state something about the node at their end. */
  incoming: Cypher;
  /** The condition on the edges with the `statedKey` of a row. */
  condition: Cypher;
  /** The items to set beside the properties of the copied edge. */
  changes: readonly Cypher[];
}

/** The effects of a merge on the nodes of a label. */
export interface Merging {
  label: "Organization" | "Product";
  /** The job that describes a node again. */
  job: "describe" | "resolveProduct";
  redirection: Redirection;
  /** Cypher that moves further data from the node `merged` to the node `own` if a merge is undone. */
  partedToo: Cypher;
  /** Cypher that moves further data from the key's own node to the node `merged`. */
  mergedToo: Cypher;
  /** Cypher that moves further data from the node `was` to the node `into`. */
  redirectedToo: Cypher;
}

/** Merges keys of one label, or undoes their merges, and redirects their edges. */
export function mergesOf(merging: Merging): (run: Run, rows: readonly MergeRow[]) => Promise<void> {
  const [part, merge, redirect] = [parted(merging), merged(merging), redirected(merging)];
  return async (run, rows) => {
    const own = rows.filter(({ key, is }) => key === is);
    const others = rows.filter(({ key, is }) => key !== is);
    if (own.length > 0) await run(part, { rows: own });
    if (others.length > 0) await run(merge, { rows: others });
    if (rows.length > 0) await run(redirect, { rows });
  };
}

/** Makes a node with only a key, if there is none yet. */
export const made = ({ label }: Pick<Merging, "label">, node: Cypher, key: Cypher) =>
  cypher`MERGE (${node}:${name(label)} {key: ${key}}) ON CREATE SET ${node}.name = ${key}, ${node}.foldedName = ${key}, ${node}.sortName = left(${key}, 100)`;

/** Undoes a merge: the key has a node of its own again. */
const parted = (merging: Merging) => cypher`UNWIND $p.rows AS row
  MATCH (merged:Merged {key: row.merged}) USING INDEX SEEK merged:Merged(key)
  ${made(merging, cypher`own`, cypher`row.key`)}
  SET own:${waitingFor[merging.job]}
  ${merging.partedToo}
  DETACH DELETE merged`;

/** Merges a key: its `Merged` node leads to another node. */
const merged = ({ label, job, mergedToo }: Merging) => cypher`UNWIND $p.rows AS row
  MATCH (into:${name(label)} {key: row.is}) USING INDEX SEEK into:${name(label)}(key) SET into:${waitingFor[job]}
  MERGE (merged:Merged {key: row.merged}) SET merged.name = row.key
  WITH row, into, merged
  OPTIONAL MATCH (merged)-[old:IS]->()
  DELETE old
  CREATE (merged)-[:IS {matchedBy: row.matchedBy, days: CASE WHEN row.days <> '' THEN row.days END}]->(into)
  ${mergedToo}`;

/** Redirects edges with the `statedKey` of a row to its node. */
const redirected = ({
  label,
  job,
  redirection,
  redirectedToo,
}: Merging) => cypher`UNWIND $p.rows AS row UNWIND row.from AS source
  MATCH (was:${name(label)} {key: source}) USING INDEX SEEK was:${name(label)}(key) MATCH (into:${name(label)} {key: row.is}) USING INDEX SEEK into:${name(label)}(key)
  SET was:${waitingFor[job]}, into:${waitingFor[job]}
  ${redirectedEdges(redirection)}
  ${redirectedToo}`;

/** Replaces the edges of `was` with edges to `into`, for each row. */
export const redirectedEdges = (redirection: Redirection) => cypher`WITH row, was, into CALL (row, was, into) {
    ${edgesToRedirect(redirection)}
    ${replacedEdge(redirection)}
  }`;

/** Finds the edges of `was` that a row redirects. */
export const edgesToRedirect = ({ incoming, condition }: Redirection) =>
  cypher`MATCH (was)<-[edge:${incoming}]-(from) WHERE edge.statedKey = row.key AND (${condition})`;

/** Replaces an edge, because Neo4j cannot redirect it. */
export const replacedEdge = ({ changes }: Redirection) =>
  cypher`CREATE (from)-[copy:$(type(edge))]->(into) SET ${join([cypher`copy = properties(edge)`, ...changes], cypher`, `)}
    DELETE edge`;
