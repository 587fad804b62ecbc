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
import { writeRecords } from "../graph/write/records/write.ts";
import type { GraphFragment, NodeReference } from "../statements.ts";
import { ifUnlocked, type IngestHooks, withIngestLock } from "./pipeline/ingest-lock.ts";
import { resolve } from "./resolve/resolve.ts";
import type { JudgementEntry } from "./formats/curated/entries.ts";
import { pairsOf } from "./formats/curated/judgement-entries.ts";
import { type Curated, parseCurated } from "./formats/curated/parse-curated.ts";
import { compare } from "./facts/compare.ts";
import { type Standing, standingOf } from "./standing-entries.ts";
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
  const loaded = await readCurated(folder);
  const read = loaded.curated.fragments.length;
  if ((await workOf(graph, loaded)) === null) {
    if (await isWorkLeft(graph)) await ifUnlocked(graph, () => resolve(graph, hooks.phase));
    return { read, written: 0 };
  }
  return withIngestLock(graph, hooks, async (graph) => {
    // While this call waited, another process may have loaded the same files.
    const work = await workOf(graph, loaded);
    const written = work === null ? 0 : await writeCurated(graph, loaded, work);
    await resolve(graph);
    return { read, written };
  });
}

/**
 * Makes curated entries give way to the documents that a run has written, and brings back those whose documents it removed. The run
 * holds the ingest lock, and resolves afterwards. If the graph has the facts of other files, nothing is changed until the next start.
 * @param folder the folder of the YAML files; undefined if the run has none.
 * @returns sentences for the report, about statements that had to be left out.
 */
export async function standBeside(graph: Graph, folder: string | undefined): Promise<string[]> {
  if (folder === undefined) return [];
  const loaded = await readCurated(folder);
  if ((await lastDigest(graph, title)) !== loaded.digest) return [];
  const work = await workOf(graph, loaded);
  if (work !== null) await writeCurated(graph, loaded, work);
  return work?.notes ?? [];
}

/** Curated files, with the digest of what they state. */
interface Loaded {
  curated: Curated;
  digest: string;
}

/** What is to be written and removed. */
interface Work extends Pick<Standing, "missing" | "outdated" | "notes"> {
  /** True if other files were loaded last, or none. Everything is then written again. */
  isAnew: boolean;
}

/** Null if the graph says what the files say. */
async function workOf(graph: Graph, { curated: { fragments }, digest }: Loaded): Promise<Work | null> {
  const standing = await standingOf(graph, fragments);
  const isAnew = (await lastDigest(graph, title)) !== digest;
  const { missing, outdated, notes } = standing;
  if (!isAnew && missing.length === 0 && outdated.length === 0) return null;
  return { isAnew, missing: isAnew ? standing.fragments : missing, outdated, notes };
}

/** Returns the number of records that were written or removed. */
async function writeCurated(graph: Graph, { curated, digest }: Loaded, work: Work): Promise<number> {
  const { isAnew, missing, outdated } = work;
  const startedAt = new Date().toISOString();
  const written = new Set([...missing.map(({ record }) => record), ...outdated]).size;
  const run = runFragment({ startedAt, digest, read: curated.fragments.length, written }, missing);
  // The digest is written last, so that a process that was killed before starts again.
  if (isAnew) await storeJudgements(graph, judged(curated.judgements));
  await writeRecords(graph, { fragments: [...missing, run], removed: outdated });
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

/** The folder that was read last. Each run of a feed ends with a look at it, and reading YAML takes a second. */
let lastRead: { texts: string; loaded: Loaded } | undefined;

async function readCurated(folder: string): Promise<Loaded> {
  const files = await readFolder(folder);
  const texts = digestOf(files);
  if (lastRead?.texts !== texts) {
    const curated = parseCurated(files);
    lastRead = { texts, loaded: { curated, digest: digestOf(curated) } };
  }
  return lastRead.loaded;
}

const digestOf = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");

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
