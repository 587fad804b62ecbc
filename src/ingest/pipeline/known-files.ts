import { stat } from "node:fs/promises";
import { type KnownDocument, knownDocuments } from "../../graph/ingest-state/stored-records.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";
import { digestOfFile } from "../read/inspect.ts";
import type { Input } from "../read/inputs.ts";

/** A file with its digest, and what the graph knows of a document of that digest. */
export interface LookedAt {
  input: Input;
  source: string;
  known: KnownDocument | null;
  /** When its content last changed, in milliseconds. */
  changedAt: number;
}

/** A file that cannot be read. */
export interface Unreadable {
  input: Input;
  error: NodeJS.ErrnoException;
}

/** So many small files are looked up in the graph at once, as long as they are not more than so many bytes together. */
const maxFiles = 200;
const maxBytes = 16 * 1024 * 1024;

/** Looks at files before they are read: small ones many at a time, since each question to the graph takes its while. */
export async function* lookAt(
  graph: Graph,
  inputs: readonly Input[],
  tell: (input: Input) => void,
): AsyncGenerator<LookedAt | Unreadable> {
  for (let at = 0; at < inputs.length;) {
    const some: (Omit<LookedAt, "known"> | Unreadable)[] = [];
    for (let bytes = 0; at < inputs.length && some.length < maxFiles && bytes < maxBytes; at++) {
      const input = inputs[at]!;
      tell(input);
      bytes += input.bytes;
      some.push(await digested(input));
    }
    const known = await knownDocuments(
      graph,
      some.flatMap((each) => ("source" in each ? each.source : [])),
    );
    for (const each of some) yield "source" in each ? { ...each, known: known.get(each.source) ?? null } : each;
  }
}

async function digested(input: Input): Promise<Omit<LookedAt, "known"> | Unreadable> {
  try {
    return { input, changedAt: await changeOf(input), source: await digestOfFile(input.path) };
  } catch (error) {
    return { input, error: error as NodeJS.ErrnoException };
  }
}

/** Whether a file is another than when it was looked at. */
export async function hasChanged({ input, changedAt }: LookedAt): Promise<boolean> {
  return (await changeOf(input).catch(() => NaN)) !== changedAt;
}

const changeOf = async ({ path }: Input) => (await stat(path)).mtimeMs;
