import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type QueryResult,
  type Session,
} from "neo4j-driver";
import { ForewarnedError } from "../../errors.ts";
import { refuseOld, versionOfServer } from "./version.ts";
import { asForewarnedError, asNotPrepared, goneNoticed, isLost, type Place, within } from "./failures.ts";
import { type Change, entryOf, logCommit, type NewestState, type Note, readLog } from "./commit-log.ts";
import { isLocked, type Lock, takeLock } from "./graph-lock.ts";
import { type Cypher } from "../cypher.ts";

/** The address of a Neo4j, and the login. */
export interface Login {
  uri: string;
  username: string;
  password: string;
  database: string;
}

export type Parameters = Record<string, unknown>;
export type Row = unknown[];
/** Runs a statement within a transaction. */
export type Run = (text: Cypher, parameters: Parameters) => Promise<Row[]>;

/** The graph, open for statements. */
export interface Graph {
  /** The time limit of a reading statement, in milliseconds. */
  readonly timeLimit: number;
  /**
   * Runs one reading statement, and retries it after a failure that may pass. Returns rows with the values in the order of the
   * columns. `seen` gets the bookmark of the state that was read.
   */
  read(text: Cypher, parameters: Parameters, seen?: (bookmark: string) => void): Promise<Row[]>;
  /**
   * Runs statements in one write transaction: all or none. The driver may run `work` again, so it must not keep state between.
   * What it changes, for servers that keep columns in memory, is given as `change`, or with `note` if it is only known later.
   */
  write<T>(work: (run: Run, note: Note) => Promise<T>, change?: Partial<Change>): Promise<T>;
  /**
   * Makes constraints and indexes in a transaction of their own, because Neo4j does not allow other statements in it.
   * @throws ForewarnedError `GRAPH_NOT_PREPARED` if Neo4j rejects one of them.
   */
  define(definitions: readonly Cypher[]): Promise<void>;
  /**
   * Waits for a lock that one process at a time holds. The database takes it back from a process that is gone. `holder` is a name
   * for this process, which the next holder gets as `heldBefore`.
   */
  lock(key: string, holder: string, waiting: () => void, signal: AbortSignal): Promise<Lock>;
  /** True if a process holds the lock now. */
  isLocked(key: string): Promise<boolean>;
  /** Reads the newest state: its bookmark, and the numbers of the log of commits. */
  state(): Promise<NewestState>;
  /** Resolves if the database answers in time. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface GraphOptions {
  /** The time limit of a reading statement, in milliseconds. */
  timeLimit?: number;
  /** The time in which a failure that may pass is retried, in milliseconds. A read does not wait for a database that is gone. */
  retryTime?: number;
  /** Returns the advice at the end of the message if the database is gone. */
  whenGone?: () => string;
  /** Called once when the database is gone, and once when it answers again. Not called if it never answered: that is an error. */
  onGone?: (message: string) => void;
  /** Called with each reading statement before it is sent. */
  onStatement?: (text: string) => void;
}

/**
 * Opens the graph. Whole numbers are returned as `bigint`.
 * @throws ForewarnedError `GRAPH_UNAVAILABLE` if Neo4j does not answer, rejects the login or is older than 5.26.
 * @throws ForewarnedError `BAD_SETTING` if the address is not valid.
 */
export async function openGraph(login: Login, options: GraphOptions = {}): Promise<Graph> {
  const timeLimit = options.timeLimit ?? 20_000;
  // In a cluster, this process reads its own writes, whichever member answers.
  const bookmarks = neo4j.bookmarkManager();
  const retryTime = options.retryTime ?? 15_000;
  const driver = createDriver(login, retryTime);
  const whenGone = options.whenGone ?? (() => "Start it, or check NEO4J_URI.");
  const place: Place = { ...login, timeLimit, connections: maxConnections, whenGone };
  const noticed = goneNoticed(login, options.onGone);
  const sessionFor = <T>(mode: "READ" | "WRITE", use: (session: Session) => Promise<T>) =>
    noticed(inSession(driver, bookmarks, place, mode, use));
  const readIn = (session: Session, text: Cypher, parameters: Parameters) =>
    readPatiently(session, text, parameters, timeLimit, retryTime);
  const state = () => {
    const reading = sessionFor("READ", async (session): Promise<NewestState> => {
      const [[commit, bookkeeping] = []] = await readIn(session, readLog, {});
      const bookmark = session.lastBookmarks().join(" ");
      return { bookmark, commit: Number(commit), bookkeeping: Number(bookkeeping) };
    });
    return within(timeLimit + graceForFrozen, reading, place);
  };
  try {
    const [[version] = []] = await inSession(driver, bookmarks, place, "READ", (session) =>
      readIn(session, versionOfServer, {}),
    );
    refuseOld(String(version), login.uri);
  } catch (error) {
    await driver.close();
    throw error;
  }
  // A query to a frozen database cannot be cancelled and holds its connection, so concurrent pings share one query.
  let pinging: Promise<unknown> | undefined;
  return {
    timeLimit,
    read: (text, parameters, seen) => {
      const reading = sessionFor("READ", async (session) => {
        options.onStatement?.(text.text);
        const rows = await readIn(session, text, parameters);
        seen?.(session.lastBookmarks().join(" "));
        return rows;
      });
      // The database enforces the time limit itself, unless it is frozen.
      return within(timeLimit + graceForFrozen, reading, place);
    },
    write: (work, change) =>
      sessionFor("WRITE", (session) => session.executeWrite((transaction) => writeLogged(transaction, work, change))),
    define: (definitions) =>
      sessionFor("WRITE", (session) =>
        session.executeWrite(async (transaction) => {
          for (const { text } of definitions) await transaction.run(text);
        }),
      ).catch((error: unknown) => {
        throw asNotPrepared(error, place);
      }),
    lock: (key, holder, waiting, signal) =>
      takeLock(driver, login.database, key, holder, waiting, signal).catch((error: unknown) => {
        throw asForewarnedError(error, place);
      }),
    isLocked: (key) =>
      isLocked(driver, login.database, key).catch((error: unknown) => {
        throw asForewarnedError(error, place);
      }),
    state,
    ping: async () =>
      void (await within(pingTimeout, (pinging ??= state().finally(() => (pinging = undefined))), place)),
    close: () => driver.close(),
  };
}

const maxConnections = 100;

/** The milliseconds after a statement's time limit, with its retries, after which the server stops waiting for the database. */
const graceForFrozen = 10_000;

/** In milliseconds. The server must report its health within two seconds, even if the database is frozen. */
const pingTimeout = 1_500;

/** A day, `YYYY-MM-DD`, as the database stores it. */
export function day(text: string): unknown {
  const [year, month, date] = text.split("-").map(Number);
  return new neo4j.types.Date(year!, month!, date!);
}

function createDriver(login: Login, retryTime: number): Driver {
  try {
    return neo4j.driver(login.uri, neo4j.auth.basic(login.username, login.password), {
      useBigInt: true,
      userAgent: "forewarned",
      maxConnectionPoolSize: maxConnections,
      connectionAcquisitionTimeout: 10_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: retryTime,
    });
  } catch (error) {
    throw new ForewarnedError("BAD_SETTING", `Cannot use the Neo4j address "${login.uri}": ${messageOf(error)}`, {
      cause: error,
    });
  }
}

async function inSession<T>(
  driver: Driver,
  bookmarkManager: BookmarkManager,
  place: Place,
  mode: "READ" | "WRITE",
  use: (session: Session) => Promise<T>,
): Promise<T> {
  const session = driver.session({ database: place.database, defaultAccessMode: mode, bookmarkManager });
  try {
    return await use(session);
  } catch (error) {
    throw asForewarnedError(error, place);
  } finally {
    await session.close().catch(() => undefined);
  }
}

/** The pause before the second try, in milliseconds. The pause before try n + 1 is n times as long. */
const pause = 300;

/**
 * Runs a statement with retries. It has no explicit transaction, which the driver could retry, because that would take three
 * round trips instead of one.
 */
async function readPatiently(
  session: Session,
  text: Cypher,
  parameters: Parameters,
  timeout: number,
  retryTime: number,
): Promise<Row[]> {
  const begun = Date.now();
  for (let tries = 1; ; tries++) {
    try {
      return rowsOf(await session.run(text.text, { p: parameters }, { timeout }));
    } catch (error) {
      if (!(error instanceof Neo4jError && error.retryable)) throw error;
      // After a broken connection, one more try may get a new one. A client must not wait for a database that is gone.
      const isGivenUp = isLost(error) ? tries > 1 : Date.now() - begun > retryTime;
      if (isGivenUp) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause * tries));
    }
  }
}

/** Runs the statements of a write, and adds an entry to the log of commits if they changed anything. */
async function writeLogged<T>(
  transaction: ManagedTransaction,
  work: (run: Run, note: Note) => Promise<T>,
  change?: Partial<Change>,
): Promise<T> {
  const noted = change ? [change] : [];
  const counters: { containsUpdates(): boolean }[] = [];
  const run: Run = async (text, parameters) => {
    const result = await transaction.run(text.text, { p: parameters });
    counters.push(result.summary.counters);
    return rowsOf(result);
  };
  const done = await work(run, (change) => noted.push(change));
  if (counters.some((each) => each.containsUpdates())) await run(logCommit, entryOf(noted));
  return done;
}

const rowsOf = ({ records }: QueryResult): Row[] => records.map((record) => [...record.values()]);

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
