import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { v7 as timeOrderedId } from "uuid";
import { ForewarnedError } from "../errors.ts";
import type { Graph } from "../graph/driver/neo4j.ts";
import { type Judgement, storeJudgements } from "../graph/identity/judgements.ts";
import { lastDigest } from "../graph/queries/run.ts";
import { fragmentsNotTaken, recordsOwned, writeRecords } from "../graph/write/write.ts";
import type { GraphFragment, NodeReference } from "../model.ts";
import { ifUnlocked, type IngestHooks, withIngestLock } from "./pipeline/ingest-lock.ts";
import { isUnresolved, resolve } from "./resolve/resolve.ts";
import type { JudgementEntry } from "./formats/curated/entries.ts";
import { pairsOf } from "./formats/curated/judgement-entries.ts";
import { type Curated, parseCurated, recordPrefix } from "./formats/curated/parse-curated.ts";
import { compare } from "./facts/compare.ts";
import { readTextFile } from "./yaml/text-file.ts";

/** What a run did. */
export interface RunReport {
  read: number;
  /** Records written or removed; none where the graph already held what was read. */
  written: number;
}

const title = "Curated facts";

/**
 * Brings the graph to what the curated files of a folder say: entries that are gone from them go from the graph too. The same
 * files again change nothing, and wait for nobody; else a run that is writing is waited for.
 * @throws ForewarnedError `BAD_DOCUMENT` where a file cannot be read as curated facts; nothing is changed then.
 */
export async function loadCurated(graph: Graph, folder: string, talk: IngestHooks = {}): Promise<RunReport> {
  const curated = parseCurated(await readFolder(folder));
  const digest = createHash("sha256").update(JSON.stringify(curated)).digest("hex");
  const read = curated.fragments.length;
  if (await isLoaded(graph, curated, digest)) {
    if (await isUnresolved(graph)) await ifUnlocked(graph, () => resolve(graph));
    return { read, written: 0 };
  }
  return withIngestLock(graph, talk, async (graph) => {
    // Whoever was waited for may have done it.
    const written = (await isLoaded(graph, curated, digest)) ? 0 : await writeCurated(graph, curated, digest);
    await resolve(graph);
    return { read, written };
  });
}

async function isLoaded(graph: Graph, curated: Curated, digest: string): Promise<boolean> {
  const owned = await recordsOwned(graph, recordPrefix);
  const standing = await standingOf(graph, curated);
  return owned.size === standing.length && (await lastDigest(graph, title)) === digest;
}

/** Without the entries that a document has taken the place of: a warning or a deal is not told twice. */
const standingOf = (graph: Graph, { fragments }: Curated) => fragmentsNotTaken(graph, fragments, recordPrefix);

async function writeCurated(graph: Graph, curated: Curated, digest: string): Promise<number> {
  const { judgements } = curated;
  const fragments = await standingOf(graph, curated);
  const startedAt = new Date().toISOString();
  const said = new Set(fragments.map(({ record }) => record));
  const removed = [...(await recordsOwned(graph, recordPrefix))].filter((record) => !said.has(record));
  const written = fragments.length + removed.length;
  const run = runFragment({ startedAt, digest, read: fragments.length, written }, fragments);
  // The digest comes last: what was killed in between is done again.
  await storeJudgements(graph, judged(judgements));
  await writeRecords(graph, { fragments: [...fragments, run], removed });
  return written;
}

/** Of two that are the same, the one with an identifier is the one that stays; else the first in the order of keys. */
function judged(judgements: readonly JudgementEntry[]): Judgement[] {
  return judgements.flatMap((entry) =>
    pairsOf(entry).flatMap((pair): Judgement[] => {
      const [is, key] = [...pair].sort(
        (a, b) => Number(a.startsWith("name:")) - Number(b.startsWith("name:")) || compare(a, b),
      );
      return entry.verdict === "unsure" ? [] : [{ key: key!, is: is!, isSame: entry.verdict === "same" }];
    }),
  );
}

async function readFolder(folder: string): Promise<{ path: string; text: string }[]> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
  } catch (error) {
    throw new ForewarnedError(
      "BAD_DOCUMENT",
      `Cannot read the folder of curated facts "${folder}": ${(error as Error).message}`,
      { cause: error },
    );
  }
  return Promise.all(names.map((name) => readTextFile(join(folder, name))));
}

function runFragment(
  run: { startedAt: string; digest: string; read: number; written: number },
  fragments: readonly GraphFragment[],
): GraphFragment {
  const key = timeOrderedId();
  const self: NodeReference = { label: "Run", key };
  const sources = fragments.flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.label === "Source" && node.isRead ? [node.key] : [])),
  );
  return {
    record: `run:${key}`,
    nodes: [{ ...self, label: "Run", title, finishedAt: new Date().toISOString(), putAside: 0, ...run }],
    edges: sources.map((source) => ({
      type: "READ",
      from: self,
      to: { label: "Source", key: source },
      sources: [source],
      knownFrom: null,
    })),
  };
}
