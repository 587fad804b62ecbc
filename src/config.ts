import { bool, cleanEnv, host, port, str, EnvError, makeValidator } from "envalid";
import { join, resolve } from "node:path";
import { ForewarnedError } from "./errors.ts";

/** The address and login of a Neo4j that the user runs. */
export interface GivenNeo4j {
  uri: string;
  username: string;
  password: string;
  database: string;
}

/** The setup of the Neo4j that Forewarned fetches and runs itself. */
export interface ManagedNeo4j {
  /** Folder for the data, the password and the logs. */
  home: string;
  /** Folder of the program itself, which several homes may share. */
  program: string;
  /** Maximum Java heap, in Neo4j's notation ("1g", "512m"). */
  heap: string;
  /** Page cache, in Neo4j's notation. */
  pageCache: string;
  /** Options for its Java, added after Forewarned's own. */
  javaOptions: readonly string[];
  /** Settings for its neo4j.conf by name, added after Forewarned's own. */
  settings: Readonly<Record<string, string>>;
  /** Preferred ports. If one is taken, Forewarned uses the next free port. */
  httpPort: number;
  boltPort: number;
  /** Folder of a Java to use before any other, or null. */
  javaHome: string | null;
  /** Folder of a Maven to use before any other, or null. */
  mavenHome: string | null;
  /** MAVEN_OPTS and MAVEN_ARGS of the user, passed on to Maven. */
  mavenEnvironment: Record<string, string>;
  /** The PATH on which Forewarned searches for `java` and `mvn`. */
  path: string;
  /** The user's home folder. Maven has its cache there, and some installers put Java there. */
  userHome: string;
}

export interface Config {
  /** The address on which the server listens. Loopback by default. */
  host: string;
  port: number;
  /** Origins whose pages may query, such as `https://example.org`; "*" for all. */
  corsOrigins: "*" | readonly string[];
  /** The address of the server in feeds and webhooks, with "/" at its end; null for the one on which it listens. */
  publicUrl: string | null;
  /** True if search engines may list the pages about organisations, deals, products and warnings. */
  indexedPages: boolean;
  given: GivenNeo4j | null;
  managed: ManagedNeo4j;
  logLevel: string;
  /** The address of the person who runs this server, which requests of feeds name. Empty if it is not set. */
  contact: string;
  /** The maximum cost of an operation. */
  maxCost: number;
  /** The time limit of a reading statement, in seconds. */
  statementTimeoutSeconds: number;
  /** The maximum size of the cache of rows and answers, in bytes. */
  cacheBytes: number;
}

/**
 * The settings of this process, read from its environment.
 * @throws ForewarnedError `BAD_SETTING` that names each invalid variable, with its value unless it is a secret.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const env = cleanEnv(
    environment,
    {
      HOST: host({ default: "127.0.0.1" }),
      PORT: port({ default: 4000 }),
      FOREWARNED_CORS_ORIGINS: origins({ default: [] }),
      FOREWARNED_PUBLIC_URL: publicUrl({ default: "" }),
      FOREWARNED_INDEXED_PAGES: bool({ default: false }),
      NEO4J_URI: neo4jUri({ default: "" }),
      NEO4J_USERNAME: str({ default: "neo4j" }),
      NEO4J_PASSWORD: str({ default: "" }),
      NEO4J_DATABASE: str({ default: "neo4j" }),
      FOREWARNED_HOME: str({ default: ".forewarned" }),
      FOREWARNED_NEO4J_PROGRAM: str({ default: "" }),
      FOREWARNED_NEO4J_HEAP: memory({ default: "1g" }),
      FOREWARNED_NEO4J_PAGE_CACHE: memory({ default: "512m" }),
      FOREWARNED_NEO4J_JAVA_OPTIONS: str({ default: "" }),
      FOREWARNED_NEO4J_SETTINGS: neo4jSettings({ default: {} }),
      FOREWARNED_NEO4J_HTTP_PORT: port({ default: 7474 }),
      FOREWARNED_NEO4J_BOLT_PORT: port({ default: 7687 }),
      FOREWARNED_CACHE_MEGABYTES: megabytes({ default: 256 }),
      FOREWARNED_MAX_COST: wholeNumber({ default: 500_000 }),
      FOREWARNED_STATEMENT_TIMEOUT_SECONDS: wholeNumber({ default: 20 }),
      FOREWARNED_CONTACT: contact({ default: "" }),
      FOREWARNED_LOG_LEVEL: str({ default: "warn", choices: ["debug", "info", "warn", "error", "silent"] }),
      JAVA_HOME: str({ default: "" }),
      MAVEN_HOME: str({ default: "" }),
      M2_HOME: str({ default: "" }),
      MAVEN_OPTS: str({ default: "" }),
      MAVEN_ARGS: str({ default: "" }),
      PATH: str({ default: environment.Path ?? "" }),
      HOME: str({ default: environment.USERPROFILE ?? "" }),
      ...renamedSettings,
    },
    { reporter: ({ errors }) => refuse(errors) },
  );
  return {
    host: env.HOST,
    port: env.PORT,
    corsOrigins: env.FOREWARNED_CORS_ORIGINS,
    publicUrl: env.FOREWARNED_PUBLIC_URL || null,
    indexedPages: env.FOREWARNED_INDEXED_PAGES,
    given: env.NEO4J_URI
      ? { uri: env.NEO4J_URI, username: env.NEO4J_USERNAME, password: env.NEO4J_PASSWORD, database: env.NEO4J_DATABASE }
      : null,
    managed: {
      home: resolve(env.FOREWARNED_HOME),
      program: resolve(env.FOREWARNED_NEO4J_PROGRAM || join(env.FOREWARNED_HOME, "neo4j-5.26.30")),
      heap: env.FOREWARNED_NEO4J_HEAP,
      pageCache: env.FOREWARNED_NEO4J_PAGE_CACHE,
      javaOptions: env.FOREWARNED_NEO4J_JAVA_OPTIONS.split(/\s+/).filter(Boolean),
      settings: env.FOREWARNED_NEO4J_SETTINGS,
      httpPort: env.FOREWARNED_NEO4J_HTTP_PORT,
      boltPort: env.FOREWARNED_NEO4J_BOLT_PORT,
      javaHome: env.JAVA_HOME || null,
      mavenHome: env.MAVEN_HOME || env.M2_HOME || null,
      mavenEnvironment: { MAVEN_OPTS: env.MAVEN_OPTS, MAVEN_ARGS: env.MAVEN_ARGS },
      path: env.PATH,
      userHome: env.HOME,
    },
    maxCost: env.FOREWARNED_MAX_COST,
    statementTimeoutSeconds: env.FOREWARNED_STATEMENT_TIMEOUT_SECONDS,
    logLevel: env.FOREWARNED_LOG_LEVEL,
    contact: env.FOREWARNED_CONTACT,
    cacheBytes: env.FOREWARNED_CACHE_MEGABYTES * 1_000_000,
  };
}

/** Settings of earlier versions. The server rejects them, because a value that it ignores would seem to have an effect. */
const renamedSettings = {
  FOREWARNED_KEPT_MEGABYTES: renamedTo("FOREWARNED_CACHE_MEGABYTES"),
  FOREWARNED_MOST_COST: renamedTo("FOREWARNED_MAX_COST"),
  FOREWARNED_STATEMENT_SECONDS: renamedTo("FOREWARNED_STATEMENT_TIMEOUT_SECONDS"),
};

function renamedTo(name: string) {
  return makeValidator<string>(() => {
    throw new EnvError(`this setting is now called ${name}; set that one instead`);
  })({ default: "" });
}

const origins = makeValidator<"*" | readonly string[]>((input) => {
  const named = input.split(/[\s,]+/).filter(Boolean);
  if (named.length === 1 && named[0] === "*") return "*";
  return named.map(origin);
});

/** Checks that an origin is spelt as in browsers, because the server compares it with the `Origin` header that they send. */
function origin(input: string): string {
  if (input === "*")
    throw new EnvError(`"*" lets the pages of every site query this server, so it must be the only origin`);
  const form = "expected scheme://host or scheme://host:port, such as https://example.org";
  if (input === "null")
    throw new EnvError(
      `"null" is the origin of every local file and sandboxed frame; serve the page from an address, and give its origin`,
    );
  if (input.includes("*")) throw new EnvError(`"${input}" has a wildcard; ${form}, with the full name of each host`);
  const { protocol, host: place } = URL.canParse(input) ? new URL(input) : { protocol: "", host: "" };
  if (!place) throw new EnvError(`"${input}" is not an origin; ${form}`);
  const written = `${protocol}//${place}`;
  if (input !== written) throw new EnvError(`"${input}" is not an origin; ${form}. Did you mean ${written}?`);
  return input;
}

const publicUrl = makeValidator<string>((input) => {
  if (input === "") return "";
  const url = URL.canParse(input) ? new URL(input) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
    throw new EnvError(
      `"${input}" is not the address of a server; expected one such as https://forewarned.example.org/`,
    );
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
});

const neo4jUri = makeValidator<string>((input) => {
  if (input === "" || /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/?#\s]+/.test(input)) return input;
  throw new EnvError(
    `"${input}" is not a Neo4j address; expected bolt:// or neo4j://, with +s or +ssc for TLS, such as neo4j://127.0.0.1:7687`,
  );
});

const memory = makeValidator<string>((input) => {
  if (/^[1-9]\d*[kmg]$/i.test(input)) return input;
  throw new EnvError(
    `"${input}" is not an amount of memory; expected a whole number and k, m or g, such as 512m or 2g`,
  );
});

const neo4jSettings = makeValidator<Readonly<Record<string, string>>>((input) =>
  Object.fromEntries(
    input.split(/\s+/).flatMap((line) => {
      if (line === "") return [];
      const [, name, value] = /^([a-z][\w.]*\.\w+)=(.+)$/.exec(line) ?? [];
      if (name === undefined || value === undefined)
        throw new EnvError(
          `"${line}" is not a setting of Neo4j; expected name=value, such as db.transaction.timeout=1m`,
        );
      return [[name, value]];
    }),
  ),
);

const contact = makeValidator<string>((input) => {
  // It becomes part of a header.
  if (/^[\x21-\x7e]*$/.test(input)) return input;
  throw new EnvError(`"${input}" is not an address; expected a mail or web address without blanks`);
});

const wholeNumber = makeValidator<number>((input) => {
  if (/^[1-9]\d{0,8}$/.test(input)) return Number(input);
  throw new EnvError(`"${input}" is not a whole number above 0`);
});

const megabytes = makeValidator<number>((input) => {
  if (/^\d{1,6}$/.test(input)) return Number(input);
  throw new EnvError(`"${input}" is not a number of megabytes; expected a whole number, such as 256, or 0 for none`);
});

function refuse(errors: Partial<Record<string, Error>>): void {
  const lines = Object.entries(errors).map(([name, error]) => `  ${name}: ${error?.message}`);
  if (lines.length > 0) {
    throw new ForewarnedError(
      "BAD_SETTING",
      `Cannot start with these settings:\n${lines.join("\n")}\nThe README lists every setting.`,
    );
  }
}
