import type { ManagedNeo4j } from "../config.ts";
import { ForewarnedError } from "../errors.ts";
import { createHome, type Home } from "./home.ts";
import { keepRunning } from "./keep-running.ts";
import { findInstance, writeRecord, type Instance } from "./instance.ts";
import { withLock } from "./home-lock.ts";
import type { Database, OpenOptions } from "./database.ts";
import { existingPassword } from "./password.ts";
import type { Progress } from "./progress.ts";
import { NotAnswering, untilReady } from "./readiness.ts";
import { START_LIMIT_MS, startInstance } from "./start-instance.ts";
import { stopServer } from "./stop-server.ts";
import { register, unregister, users } from "./users.ts";

/** A running instance that does not answer for this long is replaced. If another process uses it, opening fails instead. */
const ANSWER_LIMIT_MS = 60_000;

/** A process that holds the lock for longer than this is fetching or starting Neo4j. Closing does not wait for that. */
const LEAVE_LIMIT_MS = 30_000;

/** Joins the Neo4j of a home if it runs, else fetches and starts it. Only one process at a time makes that decision. */
export async function openManagedNeo4j(config: ManagedNeo4j, options: OpenOptions): Promise<Database> {
  const home = await createHome(config.home);
  const waiting = waitingFor(options.progress);
  return withLock(home.lock, { signal: options.signal, onWait: waiting.begin }, async () => {
    waiting.end();
    const user = await register(home.users);
    try {
      const instance = (await joinInstance(home, options)) ?? (await startInstance(config, home, options));
      return await database(config, home, user, instance, options);
    } catch (error) {
      await leave(home, user, options.progress);
      throw error;
    }
  }).finally(waiting.end);
}

async function joinInstance(home: Home, options: OpenOptions): Promise<Instance | null> {
  const instance = await findInstance(home);
  if (!instance) return null;
  const password = await existingPassword(home);
  try {
    const limitMs = instance.startingFrom === null ? ANSWER_LIMIT_MS : START_LIMIT_MS;
    await untilReady(home, instance, password, { signal: options.signal, limitMs });
    const { httpPort, boltPort, pid, started } = instance;
    await writeRecord(home, { httpPort, boltPort, process: { pid, started }, startingFrom: null, loggedIn: true });
    return instance;
  } catch (error) {
    if (!(error instanceof NotAnswering)) throw error;
    if (error.because === "wrong password") throw wrongPassword(home, instance);
    if (error.because === "gone") return null;
    if ((await users(home.users)).length > 1) throw stuck(home, instance);
    await stopServer(instance, options.progress);
    return null;
  }
}

async function database(
  config: ManagedNeo4j,
  home: Home,
  user: string,
  instance: Instance,
  given: OpenOptions,
): Promise<Database> {
  const { progress } = given;
  const closed = new AbortController();
  let keeping = Promise.resolve();
  let closing: Promise<void> | null = null;
  const close = async () => {
    closed.abort();
    await keeping;
    await closeOnce(home, user, progress);
  };
  return {
    uri: `bolt://127.0.0.1:${instance.boltPort}`,
    username: "neo4j",
    password: await existingPassword(home),
    database: "neo4j",
    browser: { url: `http://127.0.0.1:${instance.httpPort}/browser/`, passwordFile: home.password },
    managed: true,
    keepRunning: () => {
      const options = { ...given, signal: closed.signal };
      const again = () => startAgain(config, home, options);
      const now = keepRunning(home, instance, { again, heap: config.heap, progress, signal: closed.signal });
      keeping = now.ended;
      return now.whenGone;
    },
    close: () => (closing ??= close()),
  };
}

/**
 * Starts the Neo4j again on its former ports, so that connected clients find it. After an error, `close` stops a process that
 * still runs.
 */
async function startAgain(config: ManagedNeo4j, home: Home, options: OpenOptions): Promise<Instance> {
  const lock = { signal: options.signal, onWait: () => {} };
  return withLock(home.lock, lock, async () => {
    return (await joinInstance(home, options)) ?? (await startInstance(config, home, options, { isUsed: true }));
  });
}

async function closeOnce(home: Home, user: string, progress: Progress): Promise<void> {
  const waitLimit = AbortSignal.timeout(LEAVE_LIMIT_MS);
  try {
    await withLock(home.lock, { signal: waitLimit, onWait: () => {} }, () => leave(home, user, progress));
  } catch (error) {
    if (error !== waitLimit.reason) throw error;
    // The process that holds the lock is a user too, and the last user stops the instance.
    await unregister(home.users, user);
  }
}

async function leave(home: Home, user: string, progress: Progress): Promise<void> {
  await unregister(home.users, user);
  if ((await users(home.users)).length > 0) return;
  const instance = await findInstance(home);
  if (instance) await stopServer(instance, progress);
}

function waitingFor(progress: Progress) {
  let step: ReturnType<Progress["begin"]> | null = null;
  return {
    begin: (pid: number) => {
      step ??= progress.begin(`Waiting for process ${pid}, which is starting or stopping the same Neo4j`);
    },
    end: () => {
      step?.end();
      step = null;
    },
  };
}

function wrongPassword(home: Home, instance: Instance): ForewarnedError {
  return new ForewarnedError(
    "DATABASE_NOT_STARTED",
    `The Neo4j that runs for ${home.folder} (process ${instance.pid}) does not accept the password in ${home.password}.\n` +
      `If the password was changed in Neo4j Browser, write the new one into that file and start again.`,
  );
}

function stuck(home: Home, instance: Instance): ForewarnedError {
  return new ForewarnedError(
    "DATABASE_NOT_STARTED",
    `The Neo4j that runs for ${home.folder} (process ${instance.pid}) does not answer on http://127.0.0.1:${instance.httpPort}, ` +
      `and another process uses it.\nEnd that process, or read ${home.log} for what Neo4j is doing, then start again.`,
  );
}
