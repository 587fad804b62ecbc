import { cypher } from "../../cypher.ts";
import { nothingKept } from "../../driver/commit-log.ts";
import type { Graph } from "../../driver/neo4j.ts";
import type { Quarantined } from "../../ingest-state/quarantined.ts";

/*
 * The ingest reads a quarantined document again before it deletes the document's entries. So a run that is killed in between
 * loses nothing. An entry that is quarantined again overwrites the marked entry, and so has no mark.
 */

/** Marks the quarantine entries of documents, and lets the ingest read the documents again. */
export async function beginAgain(graph: Graph, sources: readonly string[]): Promise<void> {
  await graph.write(async (run) => {
    await run(cypher`UNWIND $p.sources AS key MATCH (source:Source {key: key}) SET source.isComplete = false`, {
      sources,
    });
    await run(
      cypher`UNWIND $p.sources AS key MATCH (entry:Quarantined) WHERE entry.source = key SET entry.isReadAgain = true`,
      { sources },
    );
  }, nothingKept);
}

/** Deletes the entries of documents that are still marked. The documents were read again, and these records were understood. */
export async function endAgain(graph: Graph, sources: readonly string[]): Promise<void> {
  await graph.write(
    (run) =>
      run(
        cypher`UNWIND $p.sources AS key MATCH (entry:Quarantined) WHERE entry.source = key AND entry.isReadAgain DELETE entry`,
        { sources },
      ),
    nothingKept,
  );
}

/** A good document, and where it came from. */
export interface GoodDocument {
  source: string;
  path: string;
  url: string | null;
}

/**
 * Deletes the entries of other documents from the same paths or addresses, if the ingest could not read anything of these: a page of
 * an error, a download that was cut off. Good versions have replaced them. Entries of records stay, because their text may be of
 * another month and nowhere else. The run that quarantined a document still counts it.
 * @returns the path and the number of entries of each earlier version.
 */
export async function dropReplaced(
  graph: Graph,
  documents: readonly GoodDocument[],
): Promise<{ path: string; entries: number }[]> {
  const rows = await graph.write(
    (run) =>
      run(
        cypher`UNWIND $p.documents AS document
          CALL (document) {
            MATCH (entry:Quarantined) WHERE entry.path = document.path AND entry.source <> document.source AND entry.text IS NULL RETURN entry
            UNION
            MATCH (entry:Quarantined) WHERE entry.url = document.url AND entry.source <> document.source AND entry.text IS NULL RETURN entry
          }
          WITH DISTINCT entry, entry.source AS source, entry.path AS path
          DELETE entry
          RETURN min(path), count(*), source`,
        { documents },
      ),
    nothingKept,
  );
  return rows.map(([path, entries]) => ({ path: path as string, entries: Number(entries) }));
}

/** Stores entries of the quarantine, each once. */
export async function quarantine(graph: Graph, things: readonly Quarantined[]): Promise<void> {
  if (things.length === 0) return;
  await graph.write(
    (statement) =>
      statement(cypher`UNWIND $p.rows AS row MERGE (entry:Quarantined {key: row.key}) SET entry = row`, {
        rows: things.map((thing) => ({ ...thing, key: keyOf(thing), title: thing.message.slice(0, 200) })),
      }),
    nothingKept,
  );
}

const keyOf = ({ source, place }: Pick<Quarantined, "source" | "place">) => `${source} ${place}`;

/**
 * Deletes what a run quarantined last, except the entries of documents that another run read too.
 * @returns the number of entries.
 */
export async function dropQuarantinedBy(graph: Graph, run: string, shared: readonly string[]): Promise<number> {
  const [[dropped] = []] = await graph.write(
    (statement) =>
      statement(
        cypher`MATCH (entry:Quarantined) WHERE entry.run = $p.run AND NOT entry.source IN $p.shared DELETE entry RETURN count(*)`,
        { run, shared },
      ),
    nothingKept,
  );
  return Number(dropped ?? 0);
}

/** Deletes the quarantine entries of a document, or those with these keys. */
export async function dropQuarantined(
  graph: Graph,
  of: { source: string } | { keys: readonly string[] },
): Promise<void> {
  await graph.write(
    (statement) =>
      "source" in of
        ? statement(cypher`MATCH (entry:Quarantined) WHERE entry.source = $p.source DELETE entry`, of)
        : statement(cypher`UNWIND $p.keys AS key MATCH (entry:Quarantined {key: key}) DELETE entry`, of),
    nothingKept,
  );
}
