import { cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";

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
      cypher`UNWIND $p.sources AS key MATCH (aside:PutAside) WHERE aside.source = key SET aside.isReadAgain = true`,
      { sources },
    );
  });
}

/** Deletes the entries of documents that are still marked. The documents were read again, and these records were understood. */
export async function endAgain(graph: Graph, sources: readonly string[]): Promise<void> {
  await graph.write((run) =>
    run(
      cypher`UNWIND $p.sources AS key MATCH (aside:PutAside) WHERE aside.source = key AND aside.isReadAgain DELETE aside`,
      { sources },
    ),
  );
}
