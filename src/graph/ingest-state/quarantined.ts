import { cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";

/* The nodes of the quarantine have the label `Quarantined`. The API does not show them. */

/** A record, or a whole document, that the ingest did not understand. */
export interface Quarantined {
  source: string;
  place: string;
  /** The name of the file, shown to people. */
  document: string;
  path: string;
  /** The address that a feed read it from; null if no feed did. */
  url: string | null;
  format: string | null;
  reason: string;
  message: string;
  /** The text of the record, without contact points; null for a whole document. */
  text: string | null;
  /** The key of the run that quarantined it last. */
  run: string;
}

/** Up to `limit` entries of the quarantine, in the order of their keys, after a key. */
export async function quarantineEntries(
  graph: Graph,
  after: string,
  limit: number,
): Promise<(Quarantined & { key: string })[]> {
  const rows = await graph.read(
    cypher`MATCH (entry:Quarantined) WHERE entry.key > $p.after
      RETURN entry {.key, .source, .place, .document, .path, .format, .reason, .message, .text, .run}
      ORDER BY entry.key LIMIT toInteger($p.limit)`,
    { after, limit },
  );
  return rows.map(([entry]) => entry as Quarantined & { key: string });
}
