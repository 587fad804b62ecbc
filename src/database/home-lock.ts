import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createLivingFile, livingFiles, ownName } from "./living-files.ts";

export interface LockOptions {
  /** Gives up waiting; has no effect on `work`. */
  signal: AbortSignal;
  /** Called with who is waited for when that takes longer than a second. */
  onWait: (pid: number) => void;
}

const PATIENCE_MS = 1_000;

/**
 * Does `work` while no other process of this machine does its own under the same folder.
 *
 * This is Lamport's bakery (https://lamport.azurewebsites.net/pubs/bakery.pdf): everybody takes a number and the lowest one that
 * lives is served. A lock that was killed with its process is free at once, and since nobody writes another's files there is no
 * stale lock to take over, which is where two processes that recover at the same time would both win.
 */
export async function withLock<T>(folder: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  const ticket = await takeTicket(folder);
  try {
    await untilServed(folder, ticket, options);
    return await work();
  } finally {
    await rm(join(folder, ticket.file), { force: true });
  }
}

interface Ticket {
  file: string;
  owner: string;
  number: number;
}

async function takeTicket(folder: string): Promise<Ticket> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const owner = await ownName();
  const choosing = await createLivingFile(folder, "choosing", owner);
  try {
    const number =
      1 + Math.max(0, ...(await livingFiles(folder)).map(({ word }) => Number(word)).filter(Number.isInteger));
    return { file: await createLivingFile(folder, String(number), owner), owner, number };
  } finally {
    await rm(join(folder, choosing), { force: true });
  }
}

async function untilServed(folder: string, ticket: Ticket, { signal, onWait }: LockOptions): Promise<void> {
  const since = Date.now();
  for (;;) {
    signal.throwIfAborted();
    const ahead = await whoIsAhead(folder, ticket);
    if (ahead === null) return;
    if (Date.now() - since > PATIENCE_MS) onWait(ahead);
    await sleep(50);
  }
}

async function whoIsAhead(folder: string, ticket: Ticket): Promise<number | null> {
  // The order of these two looks is the proof: whoever begins to choose after the first one sees our number and takes a higher one.
  const choosing = (await livingFiles(folder)).find(({ word, owner }) => word === "choosing" && owner !== ticket.owner);
  if (choosing) return choosing.pid;
  const ahead = (await livingFiles(folder)).find(({ word, owner }) =>
    isBefore({ number: Number(word), owner }, ticket),
  );
  return ahead?.pid ?? null;
}

function isBefore(other: { number: number; owner: string }, ticket: Ticket): boolean {
  return other.number < ticket.number || (other.number === ticket.number && other.owner < ticket.owner);
}
