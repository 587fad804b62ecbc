import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type QueryResult,
  type Session,
} from "neo4j-driver";
import { ForewarnedError } from "../errors.ts";
import { type Lock, takeLock } from "./lock.ts";
import { cypher, type Cypher } from "./cypher.ts";

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
  /** Makes constraints and indexes, in a transaction of their own, since Neo4j mixes them with nothing else. */
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
  /** How long a failure that may pass is retried, in milliseconds. */
  retryTime?: number;
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
  const driver = createDriver(login, options.retryTime ?? 15_000);
  const sessionFor = <T>(mode: "READ" | "WRITE", use: (session: Session) => Promise<T>) =>
    inSession(driver, bookmarks, login, timeLimit, mode, use);
  const bookmark = () =>
    sessionFor("READ", async (session) => {
      await readIn(session, cypher`RETURN 1`, {}, timeLimit);
      return session.lastBookmarks().join(" ");
    });
  try {
    const [[version] = []] = await sessionFor("READ", (session) => readIn(session, versionOfServer, {}, timeLimit));
    refuseOld(String(version), login);
  } catch (error) {
    await driver.close();
    throw error;
  }
  return {
    read: (text, parameters, seen) =>
      sessionFor("READ", async (session) => {
        options.onStatement?.(text.text);
        const rows = await readIn(session, text, parameters, timeLimit);
        seen?.(session.lastBookmarks().join(" "));
        return rows;
      }),
    write: (work) =>
      sessionFor("WRITE", (session) =>
        session.executeWrite((transaction) => work((text, parameters) => run(transaction, text, parameters))),
      ),
    define: (definitions) =>
      sessionFor("WRITE", (session) =>
        session.executeWrite(async (transaction) => {
          for (const { text } of definitions) await transaction.run(text);
        }),
      ),
    lock: (key, holder, waiting, signal) =>
      takeLock(driver, login.database, key, holder, waiting, signal).catch((error: unknown) => {
        throw asForewarnedError(error, login, timeLimit);
      }),
    bookmark,
    ping: async () => void (await bookmark()),
    close: () => driver.close(),
  };
}

const versionOfServer = cypher`CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]`;

/** The statements need what Neo4j 5.23 brought (`CALL (variable) { … }`); later ones count by year, 2025.01. */
function refuseOld(version: string, login: Login): void {
  const [major = 0, minor = 0] = version.split(".").map((part) => parseInt(part, 10));
  if (major > 5 || (major === 5 && minor >= 23)) return;
  throw new ForewarnedError(
    "GRAPH_UNAVAILABLE",
    `Neo4j at ${login.uri} is version ${version}; expected 5.23 or later, such as 5.26 LTS.`,
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
  login: Login,
  timeLimit: number,
  mode: "READ" | "WRITE",
  use: (session: Session) => Promise<T>,
): Promise<T> {
  const session = driver.session({ database: login.database, defaultAccessMode: mode, bookmarkManager });
  try {
    return await use(session);
  } catch (error) {
    throw asForewarnedError(error, login, timeLimit);
  } finally {
    await session.close().catch(() => undefined);
  }
}

/**
 * A statement by itself goes to the database and back once; with a transaction around it, which the driver can retry, three times.
 * That is for what failed in a way that passes.
 */
async function readIn(session: Session, text: Cypher, parameters: Parameters, timeout: number): Promise<Row[]> {
  try {
    return rowsOf(await session.run(text.text, { p: parameters }, { timeout }));
  } catch (error) {
    if (!(error instanceof Neo4jError && error.retryable)) throw error;
    return session.executeRead((transaction) => run(transaction, text, parameters), { timeout });
  }
}

async function run(transaction: ManagedTransaction, text: Cypher, parameters: Parameters): Promise<Row[]> {
  return rowsOf(await transaction.run(text.text, { p: parameters }));
}

const rowsOf = ({ records }: QueryResult): Row[] => records.map((record) => [...record.values()]);

function asForewarnedError(error: unknown, login: Login, timeLimit: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (/TransactionTimedOut/.test(error.code)) {
    return new ForewarnedError(
      "GRAPH_TIMEOUT",
      `The database took longer than ${timeLimit / 1000} s. Ask for less at once, or narrow the filter.`,
      { cause: error },
    );
  }
  if (/\.Security\./.test(error.code)) {
    return new ForewarnedError(
      "GRAPH_UNAVAILABLE",
      `Neo4j at ${login.uri} refused the login of user "${login.username}". Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      { cause: error },
    );
  }
  if (/DatabaseNotFound/.test(error.code)) {
    return new ForewarnedError(
      "GRAPH_UNAVAILABLE",
      `Neo4j at ${login.uri} has no database "${login.database}". Check NEO4J_DATABASE.`,
      { cause: error },
    );
  }
  if (/OutOfMemory/.test(error.code)) {
    return new ForewarnedError(
      "GRAPH_OUT_OF_MEMORY",
      `Neo4j at ${login.uri} has too little memory for this: ${firstLine(error.message)} Give it more: with FOREWARNED_NEO4J_HEAP=2g where Forewarned runs it (stop it first), else with its settings server.memory.heap.max_size and dbms.memory.transaction.total.max.`,
      { cause: error },
    );
  }
  if (error.code === "ServiceUnavailable" || error.code === "SessionExpired") {
    return new ForewarnedError(
      "GRAPH_UNAVAILABLE",
      `Neo4j at ${login.uri} does not answer: ${whyUnavailable(error.message)}.`,
      { cause: error },
    );
  }
  if (error.retryable) {
    return new ForewarnedError(
      "GRAPH_UNAVAILABLE",
      `Neo4j at ${login.uri} cannot do this now: ${firstLine(error.message)}`,
      { cause: error },
    );
  }
  return error;
}

/** The driver says it in paragraphs, and guesses at encryption whatever happened. */
function whyUnavailable(message: string): string {
  if (/ECONNREFUSED/.test(message)) return "nothing listens there";
  if (/ENOTFOUND|EAI_AGAIN/.test(message)) return "no such host is known";
  if (/ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|timed? ?out/i.test(message)) return "the host is not reached";
  if (/certificate|ERR_SSL|ERR_TLS|EPROTO|wrong version number/i.test(message))
    return "it is encrypted otherwise than the address says (+s, +ssc, or neither)";
  return "the connection broke";
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const firstLine = (message: string) => message.split("\n", 1)[0] ?? message;
