import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { ForewarnedError } from "../../errors.ts";
import { documentOf, type FeedKind, progress, type Step, type Work } from "../feed-kind.ts";

/**
 * A folder on this machine that is watched. The graph should have its documents: a file is read when it is new or has changed and no
 * longer grows, or if the graph no longer has its document.
 */
export const folder: FeedKind = {
  name: "folder",
  brings: "the files that appear in a folder of this machine",
  address: null,
  everySeconds: 30,
  interval: 0,
  days: 0,
  steps,
};

/** What is remembered of a file that was read. */
interface Remembered {
  /** Its size and the time of its last change. */
  version: string;
  /** Its document in the graph; null if it is none, or if all of it is in quarantine. */
  source: string | null;
}

/** By the path in the folder. */
type Memory = Record<string, Remembered>;

/**
 * The memory is a file in the spool, because it is too large for the graph. It only saves work: without it, the ingest reads each file
 * again, and recognises its documents.
 */
const memoryFile = "files-that-were-read.json";
/** The milliseconds without a change after which a file counts as complete. */
const settling = 2_000;
const filesInStep = 50;

async function* steps({ feed, clock, signal, spool, inGraph }: Work): AsyncGenerator<Step> {
  const progressed = progress({}, clock.now());
  const root = feed.address!;
  const names = await namesIn(root);
  // A feed that was removed and added again reads everything.
  const known = feed.cursor === null ? {} : await memoryIn(spool);
  // A manifest says what other files do not, so all of them are read again when it changes.
  const manifests = names.filter((name) => /(^|[\\/])sources\.yaml$/.test(name));
  const isAnew = await Promise.all(
    manifests.map(async (name) => (await versionOf(root, name)) !== known[name]?.version),
  );
  const memory: Memory = isAnew.includes(true) ? {} : await stillRight(known, names, inGraph);
  /** The versions of the files of the next step. */
  const left = new Map<string, string>();
  const step = (): Step => {
    const read = new Map(left);
    left.clear();
    return {
      documents: [...read.keys()]
        .filter((name) => !manifests.includes(name))
        .map((name) => ({ path: join(root, name), url: null, isKept: true })),
      progress: progressed,
      stored: async (reports) => {
        const sources = new Map(reports.map((report) => [report.path, documentOf(report)]));
        for (const [name, version] of read) memory[name] = { version, source: sources.get(join(root, name)) ?? null };
        if (read.size > 0) await spool.put(memoryFile, JSON.stringify(memory));
        return {};
      },
    };
  };
  for (const name of names) {
    signal.throwIfAborted();
    const version = await versionOf(root, name);
    if (version === null || version === memory[name]?.version || (await isGrowing(join(root, name)))) continue;
    left.set(name, version);
    if (left.size >= filesInStep) yield step();
  }
  yield step();
}

async function memoryIn(spool: Work["spool"]): Promise<Memory> {
  const text = await readFile(spool.path(memoryFile), "utf8").catch(() => "{}");
  return JSON.parse(text) as Memory;
}

/** What is remembered of files that are still there, without those whose document the graph no longer has. */
async function stillRight(known: Memory, names: readonly string[], inGraph: Work["inGraph"]): Promise<Memory> {
  const sources = Object.values(known).flatMap(({ source }) => source ?? []);
  const there = sources.length > 0 ? await inGraph(sources) : new Set();
  return Object.fromEntries(
    names.flatMap((name) => {
      const file = known[name];
      return file && (file.source === null || there.has(file.source)) ? [[name, file]] : [];
    }),
  );
}

/** The files below a folder, by their paths in it, in order. Hidden files are left out. */
async function namesIn(root: string): Promise<string[]> {
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .filter((name) => !/(^|[\\/])\./.test(name))
      .sort();
  } catch (error) {
    // The API shows the message, and must not show paths of this machine.
    const why = (error as NodeJS.ErrnoException).code ?? "unknown error";
    throw new ForewarnedError("FEED_FAILED", `The folder cannot be read (${why}). Is it there?`, { cause: error });
  }
}

async function versionOf(root: string, name: string): Promise<string | null> {
  const found = await stat(join(root, name)).catch(() => null);
  return found && `${found.size} ${found.mtimeMs}`;
}

const isGrowing = async (path: string) => {
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs < settling;
};
