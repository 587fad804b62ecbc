import { type Driver, Neo4jError, type Session } from "neo4j-driver";
import { cypher } from "../cypher.ts";
import { bookkeeping, entryOf, logCommit } from "./commit-log.ts";

/** A lock that this process holds. */
export interface Lock {
  /** The previous holder; null if there was none. */
  heldBefore: string | null;
  /** Returns false if the lock is lost, because its connection is gone. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/**
 * Takes a lock, which an open transaction holds. Each try ends after 250 milliseconds, so that the caller can report that it
 * waits (`waiting`, once) and a person can stop it (`signal`).
 */
export async function takeLock(
  driver: Driver,
  database: string,
  key: string,
  holder: string,
  waiting: () => void,
  signal: AbortSignal,
): Promise<Lock> {
  const make = driver.session({ database });
  await make.executeWrite((transaction) => transaction.run(makeLock.text, { p: { key } })).finally(() => make.close());
  for (let tries = 0; ; tries++) {
    signal.throwIfAborted();
    const session = driver.session({ database });
    try {
      await probe(session, key);
      const transaction = session.beginTransaction({ timeout: 0 });
      await transaction.run(holdLock.text, { p: { key } });
      const before = await noteHolder(driver, database, key, holder);
      // A caller that has stopped meanwhile does not wait for the lock any more, and so would never release it.
      signal.throwIfAborted();
      return {
        heldBefore: before,
        isHeld: () =>
          transaction.run("RETURN 1").then(
            () => true,
            () => false,
          ),
        release: async () => {
          await transaction.rollback().catch(() => undefined);
          await session.close().catch(() => undefined);
        },
      };
    } catch (error) {
      await session.close().catch(() => undefined);
      if (!isHeldByOther(error)) throw error;
      if (tries === 0) waiting();
    }
  }
}

/** True if a process holds the lock now. It changes nothing in the graph. */
export async function isLocked(driver: Driver, database: string, key: string): Promise<boolean> {
  const session = driver.session({ database });
  try {
    await probe(session, key);
    return false;
  } catch (error) {
    if (isHeldByOther(error)) return true;
    throw error;
  } finally {
    await session.close().catch(() => undefined);
  }
}

/** Waits for the lock without keeping it. Fails after its timeout if another process holds it. */
async function probe(session: Session, key: string): Promise<void> {
  const transaction = session.beginTransaction({ timeout: 250 });
  await transaction.run(holdLock.text, { p: { key } });
  await transaction.rollback();
}

const isHeldByOther = (error: unknown) =>
  error instanceof Neo4jError && /TransactionTimedOut|LockClient|Transaction\.Terminated/.test(error.code);

/** Stores the name of the holder in a session of its own, because the lock's transaction is never committed. */
async function noteHolder(driver: Driver, database: string, key: string, holder: string): Promise<string | null> {
  const session = driver.session({ database });
  try {
    const { records } = await session.executeWrite(async (transaction) => {
      const held = await transaction.run(holdBy.text, { p: { key: `${key} holder`, holder } });
      await transaction.run(logCommit.text, { p: entryOf([bookkeeping]) });
      return held;
    });
    return (records[0]?.get(0) as string | null | undefined) ?? null;
  } finally {
    await session.close();
  }
}

const holdBy = cypher`MERGE (lock:Lock {key: $p.key}) WITH lock, lock.holder AS before
  SET lock.name = $p.key, lock.holder = $p.holder RETURN before`;
const makeLock = cypher`MERGE (lock:Lock {key: $p.key}) ON CREATE SET lock.name = $p.key`;
const holdLock = cypher`MATCH (lock:Lock {key: $p.key}) SET lock.isHeld = true`;
