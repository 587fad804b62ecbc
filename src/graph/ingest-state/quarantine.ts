import { cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";

/*
 * A document that was put aside is read again before anything of it is dropped, so that nothing is lost by who is killed meanwhile.
 * What is put aside anew is written over what is marked, and loses the mark with it.
 */

/** Marks what was put aside of documents, and lets them be read again. */
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

/** Drops what was marked of documents and was not put aside anew: they were read again. */
export async function endAgain(graph: Graph, sources: readonly string[]): Promise<void> {
  await graph.write((run) =>
    run(
      cypher`UNWIND $p.sources AS key MATCH (aside:PutAside) WHERE aside.source = key AND aside.isReadAgain DELETE aside`,
      { sources },
    ),
  );
}
