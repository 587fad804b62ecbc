import { open, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { ForewarnedError } from "../errors.ts";
import type { Home } from "./home.ts";
import type { Ending } from "./launch-server.ts";

export interface Reason {
  cause: string;
  /** One or two sentences on what happened and what to do. */
  advice: string;
}

interface Circumstances {
  httpPort: number;
  boltPort: number;
  heap: string;
  pageCache: string;
  home: Home;
}

/**
 * The messages that Neo4j 5.26 and its JVM print. Each was reproduced, except a full disk and the JVM's messages about
 * reserved memory or the size of the heap.
 */
const signs: { sign: RegExp; cause: string; advice: (circumstances: Circumstances) => string }[] = [
  {
    sign: /locked by another process|FileLockException/,
    cause: "store locked",
    advice: ({ home }) =>
      `Another Neo4j has the data in ${join(home.server, "data")} open, or the data is not writable. ` +
      `Stop that Neo4j, or set FOREWARNED_HOME to another folder. \`ps -ef | grep ${home.server}\` finds it; if it runs in a container, stop it there.`,
  },
  {
    sign: /PortBindException|Address already in use|is already in use, cannot bind/,
    cause: "port taken",
    advice: ({ httpPort, boltPort }) =>
      `Another program took port ${httpPort} or ${boltPort} of 127.0.0.1 while Neo4j started. Start again, or choose other ports with ` +
      `FOREWARNED_NEO4J_HTTP_PORT and FOREWARNED_NEO4J_BOLT_PORT.`,
  },
  {
    sign: /insufficient memory for the Java Runtime|Could not reserve enough space|OutOfMemoryError|exceeds physical memory|(maximum|initial) heap size|too small (maximum|initial) heap/i,
    cause: "not enough memory",
    advice: ({ heap, pageCache }) =>
      `Its settings are a heap of ${heap} and a page cache of ${pageCache}. That is more than the machine has free, or less than Neo4j needs ` +
      `(a heap of 256m). Change FOREWARNED_NEO4J_HEAP and FOREWARNED_NEO4J_PAGE_CACHE, or end other programs.`,
  },
  {
    sign: /No space left on device|not enough space on the disk/i,
    cause: "disk full",
    advice: ({ home }) =>
      `The disk that holds ${home.server} is full. Make room, or set FOREWARNED_HOME to a folder on another disk.`,
  },
];

/** The reason why a JVM ended during its start, derived from its output and its log. */
export function whyItEnded(output: string, ending: Ending, circumstances: Circumstances): Reason {
  const known = signs.find(({ sign }) => sign.test(output));
  if (known) return { cause: known.cause, advice: known.advice(circumstances) };
  if (ending.signal === "SIGKILL") {
    return {
      cause: "killed",
      advice:
        "It was killed. The system does that when memory runs out (see `dmesg`). Lower FOREWARNED_NEO4J_HEAP, or end other programs.",
    };
  }
  return {
    cause: "see the log",
    advice: `It ended with ${ending.signal ?? `code ${ending.code}`}. The log has the reason.`,
  };
}

/** The error for a person: the cause, the advice, and the last lines of the log. */
export function couldNotStart(home: Home, { cause, advice }: Reason, output: string): ForewarnedError {
  const lines = output.split("\n").filter((line) => line.trim() && !/^\s+(at |\.\.\. \d+ more)/.test(line));
  const last = lines.slice(-12).map((line) => `  ${line.slice(0, 400)}`);
  return new ForewarnedError(
    "DATABASE_NOT_STARTED",
    [
      `Neo4j could not be started: ${cause}.`,
      advice,
      ...(last.length > 0 ? ["Its last lines:", ...last] : []),
      `The whole log is ${home.log}.`,
    ].join("\n"),
  );
}

/** The size of Neo4j's log in bytes. Everything after it is about the next start. */
export async function sizeOfLog(home: Home): Promise<number> {
  return stat(home.log).then(
    ({ size }) => size,
    () => 0,
  );
}

/** The output of the JVM, and the part of Neo4j's log after its first `logSize` bytes. */
export async function readOutput(home: Home, logSize: number): Promise<string> {
  return (await readFile(home.output, "utf8").catch(() => "")) + (await readFrom(home.log, logSize));
}

async function readFrom(file: string, start: number): Promise<string> {
  const handle = await open(file).catch(() => null);
  if (!handle) return "";
  try {
    const { size } = await handle.stat();
    // If the log is shorter than before, it was rotated.
    const from = size < start ? 0 : start;
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(size - from), position: from });
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}
