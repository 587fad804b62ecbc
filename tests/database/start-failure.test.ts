import { existsSync } from "node:fs";
import { readFile, readdir, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig, type Config } from "../../src/config.ts";
import { createHome } from "../../src/database/home.ts";
import { readRecord } from "../../src/database/instance.ts";
import { launchServer } from "../../src/database/launch-server.ts";
import type { Database } from "../../src/database/database.ts";
import { openDatabase } from "../../src/database/open-database.ts";
import { fetchProgram } from "../../src/database/program.ts";
import { writeSettings } from "../../src/database/neo4j-settings.ts";
import { readOutput, whyItEnded } from "../../src/database/start-failure.ts";
import { startInstance } from "../../src/database/start-instance.ts";
import { stopServer } from "../../src/database/stop-server.ts";
import { startOf } from "../../src/database/process-identity.ts";
import { opener, type Opener } from "./opener.ts";
import { rowsOf } from "./statement.ts";
import { recordedOptions, script, temporaryConfig, temporaryHome } from "./temporary-home.ts";
import { processesOf } from "../support/processes.ts";
import { until } from "../support/until.ts";

describe("two homes that choose the same ports at the same time", () => {
  let one: Config;
  let other: Config;
  // This is a separate process, because within one process get-port never gives the same port twice within a short time.
  let opening: Opener;
  let ofOne: Omit<Database, "close">;
  let ofOther: Database;
  const options = recordedOptions();

  beforeAll(async () => {
    const environment = await temporaryHome();
    one = readConfig(environment);
    other = await temporaryConfig({
      FOREWARNED_NEO4J_HTTP_PORT: String(one.managed.httpPort),
      FOREWARNED_NEO4J_BOLT_PORT: String(one.managed.boltPort),
    });
    opening = opener(environment);
    [ofOne, ofOther] = await Promise.all([opening.opened, openDatabase(other, options)]);
  }, 240_000);

  afterAll(async () => {
    process.kill(opening.pid, "SIGTERM");
    await Promise.all([opening.ended, ofOther.close()]);
  });

  test("both start", async () => {
    expect(ofOne.uri).not.toBe(ofOther.uri);
    expect(await rowsOf(ofOne, "RETURN 1")).toEqual([[1]]);
    expect(await rowsOf(ofOther, "RETURN 1")).toEqual([[1]]);
  });

  test("Neo4j Browser gets the options of the caller", async () => {
    const told = Object.fromEntries(
      (await rowsOf(ofOther, "CALL dbms.clientConfig() YIELD name, value RETURN name, value")) as [string, string][],
    );
    expect(told).toMatchObject({
      "browser.post_connect_cmd": "play http://127.0.0.1:4000/guide",
      "browser.remote_content_hostname_whitelist": "127.0.0.1",
      "client.allow_telemetry": "false",
    });
  });

  test("the error for a store that another Neo4j has open says that it is locked", async () => {
    const config = await temporaryConfig();
    const home = await createHome(config.managed.home);
    await symlink(join(one.managed.home, "neo4j", "data"), join(home.server, "data"));
    await writeFile(home.password, ofOne.password);
    const error = await openDatabase(config, recordedOptions()).catch(String);
    expect(error).toContain("Neo4j could not be started: store locked.");
    expect(error).toContain("Another Neo4j has the data in");
    expect(error).toContain("Its last lines:\n  ");
    expect(await processesOf(config.managed.home)).toEqual([]);
  }, 120_000);

  test("the error for a port that another program took after it was chosen says that it is taken", async () => {
    const config = await temporaryConfig();
    const home = await createHome(config.managed.home);
    const inTheWay = createServer().listen(config.managed.boltPort, "127.0.0.1");
    await writeSettings(home, config.managed, config.managed, recordedOptions().browser);
    const launched = await launchServer(config.managed, home, await fetchProgram(config.managed, recordedOptions()));
    const ending = await launched.ended;
    inTheWay.close();
    const reason = whyItEnded(await readOutput(home, 0), ending, { ...config.managed, home });
    expect(reason.cause).toBe("port taken");
    expect(reason.advice).toContain(`${config.managed.boltPort}`);
  }, 120_000);

  test("several calls of close, in turn or at once, close once", async () => {
    await Promise.all([ofOther.close(), ofOther.close()]);
    await ofOther.close();
    expect(await processesOf(other.managed.home)).toEqual([]);
    expect(options.told.filter((line) => line === "Stopping Neo4j")).toHaveLength(1);
  }, 120_000);

  test("a lost password file is reported with instructions, and the data stay", async () => {
    const file = join(other.managed.home, "neo4j-password");
    const password = await readFile(file, "utf8");
    await rm(file);
    const error = await openDatabase(other, recordedOptions()).catch(String);
    expect(error).toContain(`${file} is missing or empty`);
    expect(error).toContain("Restore the file");
    await writeFile(file, "wrong");
    expect(await openDatabase(other, recordedOptions()).catch(String)).toContain("does not accept the password in");
    await writeFile(file, password);
    expect(await processesOf(other.managed.home)).toEqual([]);
    // The error quotes Neo4j if Neo4j cannot read its store, for example a store from a later version.
    await truncate(join(other.managed.home, "neo4j", "data", "server_id"), 3);
    const damaged = await openDatabase(other, recordedOptions()).catch(String);
    expect(damaged).toContain("Neo4j could not be started: see the log.");
    expect(damaged).toMatch(/Its last lines:\n(.*\n)*.*ERROR Failed to start Neo4j/);
  }, 120_000);
});

test("the error for more memory than the machine has says so", async () => {
  const config = await temporaryConfig({ FOREWARNED_NEO4J_HEAP: "4000g", FOREWARNED_NEO4J_PAGE_CACHE: "64m" });
  const error = await openDatabase(config, recordedOptions()).catch(String);
  expect(error).toContain(
    "Neo4j could not be started: not enough memory.\nIts settings are a heap of 4000g and a page cache of 64m",
  );
}, 120_000);

test("the error for less memory than Neo4j needs says so", async () => {
  const config = await temporaryConfig({ FOREWARNED_NEO4J_HEAP: "20m" });
  expect(await openDatabase(config, recordedOptions()).catch(String)).toContain("not enough memory");
}, 120_000);

test("an aborted start leaves no process, no lock and no user", async () => {
  const config = await temporaryConfig();
  const abort = new AbortController();
  const options = recordedOptions(abort.signal);
  options.onPhase = (phase) => {
    if (phase === "opening the graph") abort.abort();
  };
  const error = await openDatabase(config, options).catch((reason: unknown) => reason);
  expect(error).toBe(abort.signal.reason);
  expect(abort.signal.aborted).toBe(true);
  expect(options.told).toContain("Neo4j has stopped");
  expect(await processesOf(config.managed.home)).toEqual([]);
  expect(await readdir(join(config.managed.home, "neo4j-lock"))).toEqual([]);
  expect(await readdir(join(config.managed.home, "neo4j-users"))).toEqual([]);
  expect((await readRecord(await createHome(config.managed.home)))?.loggedIn).toBe(false);
}, 120_000);

// This Java answers a request for its version. A start of Neo4j does nothing and ignores SIGTERM.
const hangingJava = () =>
  script(
    "java",
    'case "$*" in',
    `  *XshowSettings*) echo "    java.version = 17.0.9" >&2; echo "    java.home = $(dirname "$(dirname "$0")")" >&2 ;;`,
    "  *CommunityEntryPoint*) trap '' TERM; touch $0.deaf; while :; do sleep 1; done ;;",
    "esac",
  );

test("a start that hangs ends at its time limit", async () => {
  const config = await temporaryConfig({ JAVA_HOME: await hangingJava() });
  const home = await createHome(config.managed.home);
  const options = recordedOptions();
  const starting = startInstance(config.managed, home, options, { limitMs: 500 }).catch(String);
  await until(() => options.told.includes("Stopping Neo4j"));
  // The process ignores SIGTERM, and the two minutes until SIGKILL are too long for a test.
  for (const { pid } of await processesOf(home.server)) process.kill(pid, "SIGKILL");
  expect(await starting).toContain(
    "Neo4j could not be started: too slow.\nIt was not ready after 0.5 s and has been stopped.",
  );
  expect(await processesOf(home.server)).toEqual([]);
}, 30_000);

test("a Neo4j that does not stop is killed, and the output says so", async () => {
  const java = await hangingJava();
  const config = await temporaryConfig({ JAVA_HOME: java });
  const home = await createHome(config.managed.home);
  const options = recordedOptions();
  const { process: hanging } = await launchServer(config.managed, home, await fetchProgram(config.managed, options));
  await until(() => existsSync(join(java, "bin", "java.deaf")));
  await stopServer(hanging, options.progress, 1_000);
  expect(options.told.join()).toMatch(/has not stopped within 1 s, so it is killed\. The next start recovers its data/);
  expect(await startOf(hanging.pid)).not.toBe(hanging.started);
}, 30_000);
