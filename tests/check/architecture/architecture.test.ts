import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { checkImports, type ImportedFile } from "../imports.ts";
import { importsFromBelow, misplaced } from "../rooms.ts";
import { cypherTexts, environmentReads, inheritedEnvironments, writeTransactions } from "../source.ts";
import { room, rooms, rules } from "./import-tables.ts";

/** The only file that may read the environment. */
const readsEnvironment = /^src\/config\.ts$/;
/**
 * The files that may hold Cypher: `graph`, the guide for Neo4j Browser, and the `RETURN 1` that tests if a starting Neo4j
 * answers.
 */
const holdsCypher = /^src\/(graph\/|api\/sandbox\/neo4j-browser|database\/readiness\.ts$)/;
/**
 * The files that may open write transactions: the writers, the driver, and the ingest lock, which hands on the writes of the
 * ingest and adds that they wait for the lock and for a database that is gone.
 */
const opensWrites = /^src\/(graph\/(write|driver)\/|ingest\/pipeline\/ingest-lock\.ts$)/;

const project = fileURLToPath(new URL("../../..", import.meta.url));

describe("src", () => {
  let sources: Map<string, string>;
  beforeAll(async () => {
    const files = (await readdir(join(project, "src"), { recursive: true }))
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `src/${file}`);
    sources = new Map(
      await Promise.all(files.map(async (file) => [file, await readFile(join(project, file), "utf8")] as const)),
    );
  });
  const inAll = (check: typeof cypherTexts, except = /^$/) =>
    [...sources].filter(([file]) => !except.test(file)).flatMap(([file, text]) => check(file, text));

  test("has every file of graph and ingest in a room that its imports fit", async () => {
    const { files } = await checkImports(project, rules);
    expect(misplaced(files, rooms)).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining([...sources.keys()]));
  });

  test("has only imports that the tables allow", async () => {
    expect((await checkImports(project, rules)).broken).toEqual([]);
  });

  test("has no two rooms that import each other", () => {
    expect(importsFromBelow(rooms)).toEqual([]);
  });

  test("reads the environment only in src/config.ts", () => {
    expect(inAll(environmentReads, readsEnvironment)).toEqual([]);
  });

  test("has Cypher only in src/graph and in the guide for Neo4j Browser", () => {
    expect(inAll(cypherTexts, holdsCypher)).toEqual([]);
  });

  test("opens write transactions in src/graph/write alone", () => {
    expect(inAll(writeTransactions, opensWrites)).toEqual([]);
  });

  test("passes an explicit environment to each program that it starts", () => {
    expect(inAll(inheritedEnvironments)).toEqual([]);
  });
});

describe("a planted file", () => {
  const files: ImportedFile[] = [
    { path: "src/graph/flat.ts", imports: ["src/graph/read/page.ts"] },
    { path: "src/graph/stored/records.ts", imports: ["src/model.ts"] },
    { path: "src/graph/stored/ways.ts", imports: ["src/graph/queries/path/path.ts"] },
    { path: "src/graph/write/records/names.ts", imports: ["src/ingest/facts/names.ts"] },
    { path: "src/ingest/facts/names.ts", imports: [] },
  ];

  test("in no room, or with an import that its room may not have, is reported with the rooms that it fits", () => {
    expect(misplaced(files, rooms)).toEqual([
      expect.stringMatching(
        /^src\/graph\/flat\.ts: it stands in no room; by its imports it belongs in src\/graph\/read or /,
      ),
      "src/graph/stored/ways.ts: src/graph/stored may not import src/graph/queries/path/path.ts; by its imports it belongs in src/graph/queries/path or src/graph/queries/exposure/columns or src/graph/queries/exposure",
      expect.stringMatching(
        /^src\/graph\/write\/records\/names\.ts: src\/graph\/write\/records may not import src\/ingest\/facts\/names\.ts; /,
      ),
    ]);
  });

  test("that fits no room must be split", () => {
    const file = {
      path: "src/graph/write/records/all.ts",
      imports: ["src/graph/write/records/write.ts", "src/ingest/formats/csaf/csaf.ts"],
    };
    expect(misplaced([file], rooms)).toEqual([
      "src/graph/write/records/all.ts: src/graph/write/records may not import src/ingest/formats/csaf/csaf.ts; by its imports no room fits it: part what it does",
    ]);
  });

  test("a room may only import rooms that stand above it in the table", () => {
    expect(importsFromBelow([room("src/a", "src/b", ""), room("src/b", "", "")])).toEqual([
      "src/a may import src/b, which does not stand above it in the table of rooms",
    ]);
  });
});

describe("a planted text", () => {
  test.each([
    `const uri = process.env.NEO4J_URI;`,
    `const { env } = process;`,
    `const uri = process["env"].NEO4J_URI;`,
    `const uri = globalThis.process?.env.NEO4J_URI;`,
    `import { env } from "node:process";`,
  ])("reads the environment: %s", (text) => {
    expect(environmentReads("src/api/server.ts", `// Of process.env\n${text}`)).toEqual(["src/api/server.ts:2"]);
  });

  test.each([
    "const all = cypher`RETURN 1`;",
    "const all = `MATCH (n:${label}) RETURN n`;",
    `const all = "RETURN 1";`,
    "const all = `${match} DETACH DELETE n`;",
  ])("is Cypher: %s", (text) => {
    expect(cypherTexts("src/api/server.ts", `/** MATCH (n) RETURN n */\n${text}`)).toEqual(["src/api/server.ts:2"]);
  });

  test.each([
    `await graph.write((run) => run(text, {}));`,
    `await this.graph.write(work);`,
    `const write = testGraph.write;`,
    `const { write } = graph;`,
    `const { write: change, read } = this.graph;`,
    `await graph["write"](work);`,
    `const store = (opened: Graph) => opened.write(work);`,
  ])("opens a write transaction: %s", (text) => {
    const other = "stream.write(text); // graph.write(work)";
    expect(writeTransactions("src/graph/identity/store.ts", `${other}\n${text}`)).toEqual([
      "src/graph/identity/store.ts:2",
    ]);
  });

  test.each([
    `spawn("java", ["-version"]);`,
    `execa("java", ["-version"], { env: {} });`,
    `await execa("java", { env: {}, extendEnv: true });`,
  ])("lets a program inherit the environment: %s", (text) => {
    expect(inheritedEnvironments("src/database/java.ts", `spawn("java", { env: {} });\n${text}`)).toEqual([
      "src/database/java.ts:2",
    ]);
  });
});
