import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { ForewarnedError } from "../../errors.ts";
import { type FeedKind, cursorOf, progress, type Step, type Work } from "../feed-kind.ts";

/** A folder on this machine that is watched. A file is read when it is new or has changed, and no longer grows. */
export const folder: FeedKind = {
  name: "folder",
  brings: "the files that appear in a folder of this machine",
  address: null,
  everySeconds: 30,
  interval: 0,
  days: 0,
  steps,
};

/** The size and the time of the last change of each file, by its path in the folder. */
interface Cursor {
  files: Record<string, string>;
}

/** The milliseconds without a change after which a file counts as complete. */
const settling = 2_000;
const filesInStep = 50;

async function* steps({ feed, clock, signal }: Work): AsyncGenerator<Step> {
  const begun = clock.now();
  const root = feed.address!;
  const names = await namesIn(root);
  const known = (cursorOf(feed) as Cursor | null)?.files ?? {};
  // A manifest says what other files do not, so all of them are read again when it changes.
  const manifests = names.filter((name) => /(^|[\\/])sources\.yaml$/.test(name));
  const isAnew = await Promise.all(manifests.map(async (name) => (await versionOf(root, name)) !== known[name]));
  const kept = isAnew.includes(true) ? [] : names.filter((name) => known[name] !== undefined);
  const files: Record<string, string> = Object.fromEntries(kept.map((name) => [name, known[name]!]));
  let documents: Step["documents"] = [];
  for (const name of names) {
    signal.throwIfAborted();
    const version = await versionOf(root, name);
    if (version === null || version === files[name] || (await isGrowing(join(root, name)))) continue;
    files[name] = version;
    if (!manifests.includes(name)) documents = [...documents, { path: join(root, name), url: null, isKept: true }];
    if (documents.length < filesInStep) continue;
    yield { documents, progress: progress({ files }, begun) };
    documents = [];
  }
  yield { documents, progress: progress({ files }, begun) };
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
