import { readFile, readdir, readlink, stat, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { opener, type Opener } from "./opener.ts";
import { rowsOf } from "./statement.ts";
import { temporaryHome } from "./temporary-home.ts";
import { processesOf } from "../support/processes.ts";
import { until } from "../support/until.ts";

// The tests share one Neo4j. In their order, processes start and stop around it.
describe("a Neo4j that several processes use", () => {
  let environment: Awaited<ReturnType<typeof temporaryHome>>;
  let home: string;
  let [first, second, third] = [{} as Opener, {} as Opener, {} as Opener];
  let database: Omit<Database, "close">;
  let jvm: number;
  let inTheWay: Server;
  const commandsSeen = new Set<string>();

  beforeAll(async () => {
    environment = await temporaryHome();
    home = environment.FOREWARNED_HOME;
    inTheWay = createServer().listen(Number(environment.FOREWARNED_NEO4J_BOLT_PORT), "127.0.0.1");
    const look = async () => {
      for (const { pid, command } of await processesOf(home)) {
        commandsSeen.add(command + (await readFile(`/proc/${pid}/environ`, "utf8").catch(() => "")));
      }
    };
    const watch = setInterval(() => void look(), 50);
    first = opener(environment);
    second = opener({ ...environment, FOREWARNED_NEO4J_HEAP: "300m" });
    database = await first.opened;
    await second.opened;
    clearInterval(watch);
    jvm = (await jvms(home))[0] ?? 0;
  }, 240_000);

  afterAll(() => void inTheWay.close());

  test("is one instance after two starts at once, even with different memory settings", async () => {
    expect(await jvms(home)).toHaveLength(1);
    expect((await second.opened).uri).toBe(database.uri);
    expect(await rowsOf(database, "RETURN 1")).toEqual([[1]]);
  });

  test("uses the next free port if the usual one is taken", () => {
    const port = Number(new URL(database.uri).port);
    expect(port).toBeGreaterThan(Number(environment.FOREWARNED_NEO4J_BOLT_PORT));
    expect(port).toBeLessThan(Number(environment.FOREWARNED_NEO4J_BOLT_PORT) + 200);
    expect(new URL(database.browser?.url ?? "").port).toBe(environment.FOREWARNED_NEO4J_HTTP_PORT);
  });

  test("listens on loopback for HTTP and Bolt, and on no other address", async () => {
    const ports = [new URL(database.uri).port, new URL(database.browser?.url ?? "").port];
    expect((await listening(jvm)).sort()).toEqual(ports.map((port) => `127.0.0.1:${port}`).sort());
  });

  test("lets only the owner read the password and the home", async () => {
    expect(await mode(home)).toBe(0o700);
    expect(await mode(join(home, "neo4j"))).toBe(0o700);
    expect(await mode(database.browser?.passwordFile ?? "")).toBe(0o600);
    expect((await readFile(database.browser?.passwordFile ?? "", "utf8")).trim()).toBe(database.password);
  });

  test("puts the password on no command line, in no environment and in no log", async () => {
    expect([...commandsSeen].some((command) => command.includes("initial-password.args"))).toBe(true);
    expect([...commandsSeen].filter((command) => command.includes(database.password))).toEqual([]);
    expect(first.stderr() + second.stderr()).not.toContain(database.password);
    const left = (await readdir(home, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const holding = [];
    for (const { parentPath, name } of left)
      if ((await readFile(join(parentPath, name))).includes(database.password)) holding.push(name);
    expect(holding).toEqual(["neo4j-password"]);
  });

  test("serves Neo4j Browser, and sends no telemetry", async () => {
    expect((await fetch(database.browser?.url ?? "")).status).toBe(200);
    const settings = Object.fromEntries(
      (await rowsOf(database, "CALL dbms.listConfig() YIELD name, value RETURN name, value")) as [string, string][],
    );
    expect(settings).toMatchObject({
      "client.allow_telemetry": "false",
      "dbms.usage_report.enabled": "false",
      "server.https.enabled": "false",
      "server.config.strict_validation.enabled": "true",
      "server.bolt.advertised_address": new URL(database.uri).host,
    });
  });

  test("does not stop if Ctrl-C ends the process that started it", async () => {
    process.kill(-first.pid, "SIGINT");
    expect(await first.ended).toBe(0);
    expect(await rowsOf(database, "CREATE (n:Kept {word: 'kept'}) RETURN n.word")).toEqual([["kept"]]);
  });

  test("is found again after its last user was killed", async () => {
    process.kill(second.pid, "SIGKILL");
    await second.ended;
    third = opener(environment);
    expect((await third.opened).uri).toBe(database.uri);
    expect(await jvms(home)).toEqual([jvm]);
  });

  test("stops with its last user, and killed users do not count", async () => {
    process.kill(third.pid, "SIGTERM");
    expect(await third.ended).toBe(0);
    expect(await jvms(home)).toEqual([]);
    expect(await readdir(join(home, "neo4j-users"))).toEqual([]);
    expect(await readFile(join(home, "neo4j", "logs", "neo4j.log"), "utf8")).toMatch(/Stopped\.\s*$/);
  });

  test("is waited for if its starter was killed during the start, even if the starter could not record its process", async () => {
    const killed = opener(environment);
    await until(async () => (await jvms(home)).length === 1);
    const [starting] = await jvms(home);
    process.kill(killed.pid, "SIGKILL");
    await killed.ended;
    const file = join(home, "neo4j-instance.json");
    await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, "utf8")), process: null }));
    third = opener(environment);
    database = await third.opened;
    expect(await jvms(home)).toEqual([starting]);
  });

  test("keeps its data if all processes are killed, and the next start needs no help", async () => {
    process.kill(third.pid, "SIGKILL");
    for (const pid of await jvms(home)) process.kill(pid, "SIGKILL");
    await third.ended;
    const next = opener(environment);
    database = await next.opened;
    expect(await rowsOf(database, "MATCH (n:Kept) RETURN n.word")).toEqual([["kept"]]);
    third = next;
  });

  test("is restarted on the same ports if it is killed while in use, but only once", async () => {
    const [killed] = await jvms(home);
    process.kill(killed!, "SIGKILL");
    await until(async () => /is started again[^]*Neo4j is ready/.test(third.stderr()));
    expect(third.stderr()).toContain(`Neo4j (process ${killed}) has ended.`);
    expect(await rowsOf(database, "MATCH (n:Kept) RETURN n.word")).toEqual([["kept"]]);
    process.kill((await jvms(home))[0]!, "SIGKILL");
    await until(() => third.stderr().includes("It is not started again"));
    expect(await jvms(home)).toEqual([]);
    process.kill(third.pid, "SIGTERM");
    expect(await third.ended).toBe(0);
  });
}, 240_000);

async function jvms(home: string): Promise<number[]> {
  return (await processesOf(home))
    .filter(({ command }) => command.includes("CommunityEntryPoint"))
    .map(({ pid }) => pid);
}

async function mode(path: string): Promise<number> {
  return (await stat(path)).mode & 0o777;
}

/** The addresses on which a process listens, from proc(5). */
async function listening(pid: number): Promise<string[]> {
  const files = await readdir(`/proc/${pid}/fd`);
  const links = await Promise.all(files.map((file) => readlink(`/proc/${pid}/fd/${file}`).catch(() => "")));
  const table = (await readFile(`/proc/${pid}/net/tcp`, "utf8")) + (await readFile(`/proc/${pid}/net/tcp6`, "utf8"));
  const rows = table.split("\n").map((line) => line.trim().split(/\s+/));
  const open = rows.filter(([, , , state, , , , , , inode]) => state === "0A" && links.includes(`socket:[${inode}]`));
  return open.map(([, local = ""]) => {
    const [address = "", port = ""] = local.split(":");
    return `${address.endsWith("0100007F") ? "127.0.0.1" : address}:${parseInt(port, 16)}`;
  });
}
