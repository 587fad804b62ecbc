import { ForewarnedError } from "../errors.ts";
import { documentsOfRun, dropPutAside, dropSourceOfPayments, recordsFrom, sourcesOfPayments } from "../graph/kept.ts";
import type { Graph } from "../graph/neo4j.ts";
import { writeRecords } from "../graph/write.ts";
import { type Talk, whileAlone } from "./alone.ts";
import { resolve } from "./resolve/resolve.ts";
import { batchSize } from "./write-items.ts";
import { dropReleases } from "./release-changes.ts";

/**
 * Takes back what a run brought: documents that no other run read, and what they alone state.
 * @throws ForewarnedError `BAD_USER_INPUT` where there is no such run.
 */
export async function undo(
  given: Graph,
  run: string,
  options: Talk = {},
): Promise<{ documents: number; kept: number }> {
  return whileAlone(given, options, async (graph) => {
    const documents = await documentsOfRun(graph, run);
    if (documents === null)
      throw new ForewarnedError(
        "BAD_USER_INPUT",
        `Cannot undo run "${run}": there is no such run. Ask the API for sources { nodes { runs { nodes { id } } } }, or look at the report of the ingest.`,
      );
    const own = documents.filter(({ isShared }) => !isShared);
    for (const { source } of own) await undoDocument(graph, source);
    await writeRecords(graph, {
      fragments: [],
      removed: [
        ...documents.map(({ source }) => `run:${run}/${source}`),
        ...own.map(({ source }) => `source:${source}`),
        `run:${run}`,
      ],
    });
    await resolve(graph);
    return { documents: own.length, kept: documents.length - own.length };
  });
}

async function undoDocument(graph: Graph, source: string): Promise<void> {
  for (;;) {
    const { releases, payments, rows } = await recordsFrom(graph, source, batchSize);
    if (releases.length + payments.length + rows.length === 0) break;
    if (releases.length > 0) await dropReleases(graph, releases, source);
    if (rows.length > 0) await writeRecords(graph, { fragments: [], removed: rows });
    if (payments.length > 0) {
      const sources = await sourcesOfPayments(graph, payments);
      const isShared = (key: string) => (sources.get(key)?.length ?? 0) > 1;
      await dropSourceOfPayments(graph, source, payments.filter(isShared));
      await writeRecords(graph, {
        fragments: [],
        removed: payments.filter((key) => !isShared(key)).map((key) => `payment:${key}`),
      });
    }
  }
  await dropPutAside(graph, { source });
}
