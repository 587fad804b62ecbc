import { type Driver, Neo4jError } from "neo4j-driver";
import { cypher } from "../cypher.ts";

/** A lock that is held. */
export interface Lock {
  /** Who held it before; null where nobody did. */
  heldBefore: string | null;
  /** Whether it still is: it goes with the connection. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/** A transaction that stays open holds it. Each try ends after a moment, so that a person can be told and can stop. */
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
      // It waits for the lock, and is given up where it takes longer.
      const probe = session.beginTransaction({ timeout: 250 });
      await probe.run(holdLock.text, { p: { key } });
      await probe.rollback();
      const transaction = session.beginTransaction({ timeout: 0 });
      await transaction.run(holdLock.text, { p: { key } });
      const before = await noteHolder(driver, database, key, holder);
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
      if (!(error instanceof Neo4jError && /TransactionTimedOut|LockClient|Transaction\.Terminated/.test(error.code)))
        throw error;
      if (tries === 0) waiting();
    }
  }
}

/** Of its own, since what the lock's transaction writes is never kept. */
async function noteHolder(driver: Driver, database: string, key: string, holder: string): Promise<string | null> {
  const session = driver.session({ database });
  try {
    const { records } = await session.executeWrite((transaction) =>
      transaction.run(holdBy.text, { p: { key: `${key} holder`, holder } }),
    );
    return (records[0]?.get(0) as string | null | undefined) ?? null;
  } finally {
    await session.close();
  }
}

const holdBy = cypher`MERGE (lock:Lock {key: $p.key}) WITH lock, lock.holder AS before
  SET lock.name = $p.key, lock.holder = $p.holder RETURN before`;
const makeLock = cypher`MERGE (lock:Lock {key: $p.key}) ON CREATE SET lock.name = $p.key`;
const holdLock = cypher`MATCH (lock:Lock {key: $p.key}) SET lock.isHeld = true`;
