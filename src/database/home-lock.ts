import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createLivingFile, livingFiles, ownName } from "./living-files.ts";

export interface LockOptions {
  /** Stops the waiting. It has no effect on `work`. */
  signal: AbortSignal;
  /** Called with the id of the process that holds the lock if the waiting takes longer than a second. */
  onWait: (pid: number) => void;
}

const PATIENCE_MS = 1_000;

/**
 * Does `work` while no other process of this machine does its own work under the same lock folder.
 *
 * This is Lamport's bakery algorithm (https://lamport.azurewebsites.net/pubs/bakery.pdf): every process takes a number, and the
 * living process with the lowest number has the lock. If a process is killed, its lock is free at once. No process writes the
 * files of another one, so there is no stale lock to take over. With such a takeover, two processes that recover at the same time
 * could both get the lock.
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
  // These two reads must stay in this order: a process that begins to choose after the first read sees our number and takes a
  // higher one.
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
