import { stat } from "node:fs/promises";
import { type KnownDocument, knownDocuments } from "../../graph/ingest-state/known-documents.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";
import { digestOfFile } from "../read/inspect.ts";
import type { Input } from "../read/inputs.ts";

/** A file with its digest, and the document of that digest in the graph (null if there is none). */
export interface LookedAt {
  input: Input;
  source: string;
  known: KnownDocument | null;
  /** The time of the last change of the content, in milliseconds since 1970. */
  changedAt: number;
}

/** A file that cannot be read. */
export interface Unreadable {
  input: Input;
  error: NodeJS.ErrnoException;
}

/** The greatest number of files in one query to the graph, and the sum of their sizes, in bytes, at which a query ends. */
const maxFiles = 200;
const maxBytes = 16 * 1024 * 1024;

/**
 * Computes the digest of each file and finds its document in the graph, before the file is read. One query covers many small
 * files, because each query has a fixed cost.
 */
export async function* lookAt(
  graph: Graph,
  inputs: readonly Input[],
): AsyncGenerator<LookedAt | Unreadable | { checking: Input }> {
  for (let at = 0; at < inputs.length;) {
    const some: (Omit<LookedAt, "known"> | Unreadable)[] = [];
    for (let bytes = 0; at < inputs.length && some.length < maxFiles && bytes < maxBytes; at++) {
      const input = inputs[at]!;
      yield { checking: input };
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

/** True if the file has changed since its digest was computed. */
export async function hasChanged({ input, changedAt }: LookedAt): Promise<boolean> {
  return (await changeOf(input).catch(() => NaN)) !== changedAt;
}

const changeOf = async ({ path }: Input) => (await stat(path)).mtimeMs;
