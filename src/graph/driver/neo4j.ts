import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type QueryResult,
  type Session,
} from "neo4j-driver";
import { ForewarnedError } from "../../errors.ts";
import { asForewarnedError, asNotPrepared, goneNoticed, isLost, type Place, within } from "./failures.ts";
import { type Lock, takeLock } from "./graph-lock.ts";
import { cypher, type Cypher } from "../cypher.ts";

/** Where a Neo4j is and how to log in. */
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
  /** Runs one reading statement, retried where the failure passes, and returns the rows in the order of its columns. `seen` is told what state it saw. */
  read(text: Cypher, parameters: Parameters, seen?: (bookmark: string) => void): Promise<Row[]>;
  /** Runs statements in one write transaction: all of them or none. The work may be run again, and must not keep anything between. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /**
   * Makes constraints and indexes, in a transaction of their own, since Neo4j mixes them with nothing else.
   * @throws ForewarnedError `GRAPH_NOT_PREPARED` where Neo4j refuses one of them.
   */
  define(definitions: readonly Cypher[]): Promise<void>;
  /**
   * Waits for a lock that one process at a time holds, and that the database takes back from one that is gone. The holder is whom
   * it was given to last, by a name of his own.
   */
  lock(key: string, holder: string, waiting: () => void, signal: AbortSignal): Promise<Lock>;
  /** Names the newest state of the graph: it changes with each commit, and not with reads. */
  bookmark(): Promise<string>;
  /** Answers where the database does. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface GraphOptions {
  /** How long a reading statement may take, in milliseconds. */
  timeLimit?: number;
  /** How long a failure that may pass is retried, in milliseconds. A read is not kept waiting for a database that is gone. */
  retryTime?: number;
  /** What a person may do where the database is gone, at that moment; it ends the message. */
  whenGone?: () => string;
  /** Is told, once each time, that the database is gone, and that it answers again. One that never answered is an error only. */
  onGone?: (message: string) => void;
  /** Is told each reading statement before it is sent. */
  onStatement?: (text: string) => void;
}

/**
 * Opens the graph. Whole numbers come back as `bigint`.
 * @throws ForewarnedError `GRAPH_UNAVAILABLE` where Neo4j does not answer or refuses the login.
 */
export async function openGraph(login: Login, options: GraphOptions = {}): Promise<Graph> {
  const timeLimit = options.timeLimit ?? 20_000;
  // In a cluster, what this process wrote is what it reads next, whichever member answers.
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
  const bookmark = () =>
    sessionFor("READ", async (session) => {
      await readIn(session, cypher`RETURN 1`, {});
      return session.lastBookmarks().join(" ");
    });
  try {
    const [[version] = []] = await inSession(driver, bookmarks, place, "READ", (session) =>
      readIn(session, versionOfServer, {}),
    );
    refuseOld(String(version), login);
  } catch (error) {
    await driver.close();
    throw error;
  }
  // A question to a database that is hung cannot be taken back and keeps its connection: whoever asks meanwhile waits for the same one.
  let pinging: Promise<unknown> | undefined;
  return {
    read: (text, parameters, seen) => {
      const reading = sessionFor("READ", async (session) => {
        options.onStatement?.(text.text);
        const rows = await readIn(session, text, parameters);
        seen?.(session.lastBookmarks().join(" "));
        return rows;
      });
      // The database keeps to its time by itself, unless it is frozen.
      return within(timeLimit + graceForFrozen, reading, place);
    },
    write: (work) =>
      sessionFor("WRITE", (session) =>
        session.executeWrite((transaction) => work((text, parameters) => run(transaction, text, parameters))),
      ),
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
    bookmark,
    ping: async () =>
      void (await within(pingTimeout, (pinging ??= bookmark().finally(() => (pinging = undefined))), place)),
    close: () => driver.close(),
  };
}

const maxConnections = 100;

/** How much later than a statement's time has run out the database is no longer waited for, with the retries that it may have. */
const graceForFrozen = 10_000;

/** Health is told within two seconds, whatever the database does. */
const pingTimeout = 1_500;

const versionOfServer = cypher`CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]`;

/** Some statements create edges of a computed type (`-[:$(type)]->`), which Neo4j 5.26 LTS brought. Later versions are numbered by year, such as 2025.01. */
function refuseOld(version: string, login: Login): void {
  const [major = 0, minor = 0] = version.split(".").map((part) => parseInt(part, 10));
  if (major > 5 || (major === 5 && minor >= 26)) return;
  throw new ForewarnedError(
    "GRAPH_UNAVAILABLE",
    `Neo4j at ${login.uri} is version ${version}; expected 5.26 LTS or later.`,
  );
}

/** A day, `YYYY-MM-DD`, as the database keeps it. */
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

/** Before a second try, in milliseconds; before later ones, as many times longer. */
const pause = 300;

/** A statement by itself goes to the database and back once; with a transaction around it, which the driver can retry, three times. */
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
      // A connection may break while another can be made; whoever asks is not kept waiting for a database that is gone.
      const isGivenUp = isLost(error) ? tries > 1 : Date.now() - begun > retryTime;
      if (isGivenUp) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause * tries));
    }
  }
}

async function run(transaction: ManagedTransaction, text: Cypher, parameters: Parameters): Promise<Row[]> {
  return rowsOf(await transaction.run(text.text, { p: parameters }));
}

const rowsOf = ({ records }: QueryResult): Row[] => records.map((record) => [...record.values()]);

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
