import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { v7 as timeOrderedId } from "uuid";
import { ForewarnedError } from "../errors.ts";
import type { Graph } from "../graph/driver/neo4j.ts";
import { isWorkLeft } from "../graph/stored/work-queue.ts";
import type { GroundedJudgement } from "../graph/identity/judgements.ts";
import { storeJudgements } from "../graph/write/identity/store-judgements.ts";
import { lastDigest } from "../graph/queries/run.ts";
import { fragmentsNotTaken, recordsOwned, writeRecords } from "../graph/write/records/write.ts";
import type { GraphFragment, NodeReference } from "../statements.ts";
import { ifUnlocked, type IngestHooks, withIngestLock } from "./pipeline/ingest-lock.ts";
import { resolve } from "./resolve/resolve.ts";
import type { JudgementEntry } from "./formats/curated/entries.ts";
import { pairsOf } from "./formats/curated/judgement-entries.ts";
import { type Curated, parseCurated, recordPrefix } from "./formats/curated/parse-curated.ts";
import { compare } from "./facts/compare.ts";
import { readTextFile } from "./yaml/text-file.ts";

/** The result of loading curated facts. */
export interface RunReport {
  read: number;
  /** The number of records written or removed. It is 0 if the graph already had these facts. */
  written: number;
}

const title = "Curated facts";

/**
 * Makes the graph match the curated files of a folder. Entries that were removed from the files are removed from the graph too.
 * If the files have not changed, the call changes nothing and does not wait. Otherwise it waits for any run that is writing.
 * @param folder the folder of the YAML files.
 * @throws ForewarnedError `BAD_DOCUMENT` if a file cannot be read as curated facts. The graph is not changed then.
 */
export async function loadCurated(graph: Graph, folder: string, hooks: IngestHooks = {}): Promise<RunReport> {
  const curated = parseCurated(await readFolder(folder));
  const digest = createHash("sha256").update(JSON.stringify(curated)).digest("hex");
  const read = curated.fragments.length;
  if (await isLoaded(graph, curated, digest)) {
    if (await isWorkLeft(graph)) await ifUnlocked(graph, () => resolve(graph, hooks.phase));
    return { read, written: 0 };
  }
  return withIngestLock(graph, hooks, async (graph) => {
    // While this call waited, another process may have loaded the same files.
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

/** The fragments without the entries that a document has replaced, so that no warning or deal is in the graph twice. */
const standingOf = (graph: Graph, { fragments }: Curated) => fragmentsNotTaken(graph, fragments, recordPrefix);

async function writeCurated(graph: Graph, curated: Curated, digest: string): Promise<number> {
  const { judgements } = curated;
  const fragments = await standingOf(graph, curated);
  const startedAt = new Date().toISOString();
  const said = new Set(fragments.map(({ record }) => record));
  const removed = [...(await recordsOwned(graph, recordPrefix))].filter((record) => !said.has(record));
  const written = fragments.length + removed.length;
  const run = runFragment({ startedAt, digest, read: fragments.length, written }, fragments);
  // The digest is written last, so that a process that was killed before starts again.
  await storeJudgements(graph, judged(judgements));
  await writeRecords(graph, { fragments: [...fragments, run], removed });
  return written;
}

/** The pairs of the judgements. Of two keys that are the same, the identifier stays before a name, then the first in order. */
function judged(judgements: readonly JudgementEntry[]): GroundedJudgement[] {
  return judgements.flatMap((entry) =>
    pairsOf(entry).flatMap((pair): GroundedJudgement[] => {
      const { reason, judgedBy, sources } = entry;
      const [is, key] = [...pair].sort(
        (a, b) => Number(a.startsWith("name:")) - Number(b.startsWith("name:")) || compare(a, b),
      );
      return entry.verdict === "unsure"
        ? []
        : [{ key: key!, is: is!, isSame: entry.verdict === "same", reason, judgedBy, sources }];
    }),
  );
}

/** The files of the folder that state no facts, but what the server does. */
const isOfServer: ReadonlySet<string> = new Set(["watches.yaml"]);

async function readFolder(folder: string): Promise<{ path: string; text: string }[]> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name) && !isOfServer.has(name)).sort();
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
