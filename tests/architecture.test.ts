import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BrokenImport, checkImports, type ImportRow, rulesOf, type SoleImporterRow } from "./check/imports.ts";
import { cypherTexts, environmentReads, inheritedEnvironments } from "./check/source.ts";

/*
 * The architecture. Arrows are imports:
 *
 *     main → api → graph → model ← ingest/formats ← ingest/run → graph
 *
 * `api` and `ingest` never meet, `database` knows no graph, nothing imports in a circle, and all Cypher is in `graph`.
 *
 * What a part of `src` may import: the first row that fits a file counts, and what a row does not name is forbidden. Parsers
 * are functions of a text: of Node itself they get neither files nor network nor other programs.
 */
const pure = "node:crypto node:path node:url node:util node:zlib";
const words =
  "src/ingest/{compare,keys,names,identifiers,organization,country,amount,cvss,day,digest,contact-points,json,product,fragment-builder,framework-{references,patterns,families,doubts},ccs-references,named-frameworks,uncertain-date,deal-date,equivalence,edtf,format}.ts";

// prettier-ignore
const importTable: ImportRow[] = [
  // files                             files that they may import                                                    packages; "*" is any
  ["src/{main,cli}.ts",                "src/**",                                                                     "* node:*"],
  ["src/config.ts",                    "src/errors.ts",                                                              "envalid node:path"],
  ["src/{model,errors}.ts",            "",                                                                           ""],
  ["src/database/**",                  "src/errors.ts type:src/config.ts src/database/**",                           "* node:*"],
  ["src/graph/**",                     "src/errors.ts src/model.ts src/graph/**",                                    "neo4j-driver dataloader lru-cache node:crypto"],
  ["src/api/**",                       "src/errors.ts src/model.ts src/graph/** src/api/**",                         "* node:*"],
  ["src/ingest/formats/<format>/**",   `src/errors.ts src/model.ts src/ingest/formats/<format>/** ${words} seed/*.schema.json`, `* ${pure}`],
  [words,                              `src/errors.ts src/model.ts ${words}`,                                        `edtf ${pure}`],
  ["src/ingest/**",                    "src/errors.ts src/model.ts src/graph/** src/ingest/**",                      "* node:*"],
  ["src/**",                           "",                                                                           ""],
];

// prettier-ignore
const soleImporters: SoleImporterRow[] = [
  // what                      who alone imports it
  ["neo4j-driver",             "src/graph/{neo4j,lock,failures}.ts"],
  ["dataloader",               "src/graph/batch.ts"],
  ["src/graph/cypher.ts",      "src/graph/**"],
  ["src/graph/write.ts",       "src/ingest/{curated,run,retry,undo,write-items,release-changes}.ts"],
  ["execa node:child_process", "src/database/**"],
];

/** The only reader of the environment. */
const readsEnvironment = /^src\/config\.ts$/;
/** Cypher is in `graph`, but for what Neo4j Browser is given and for the `RETURN 1` by which a starting Neo4j is known to answer. */
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

  test("imports nothing that the tables do not allow", async () => {
    const { broken, files } = await checkImports(project, rules);
    expect(broken).toEqual([]);
    expect(files).toEqual(expect.arrayContaining([...sources.keys()]));
  });

  test("reads the environment in src/config.ts alone", () => {
    expect(inAll(environmentReads, readsEnvironment)).toEqual([]);
  });

  test("holds Cypher in src/graph alone, but for the guide that Neo4j Browser is given", () => {
    expect(inAll(cypherTexts, holdsCypher)).toEqual([]);
  });

  test("tells each program that it starts its whole environment", () => {
    expect(inAll(inheritedEnvironments)).toEqual([]);
  });
});

/** For each rule, files with an import that breaks this rule and no other. */
const planted: Record<string, Record<string, string>> = {
  "src/{main,cli}.ts": { "src/cli.ts": `import "../codegen.ts";` },
  "src/config.ts": { "src/config.ts": `import "./model.ts";` },
  "src/{model,errors}.ts": {
    "src/model.ts": `import "node:fs";`,
    "src/errors.ts": `export * from "./graph/page.ts";`,
  },
  "src/database/**": { "src/database/asks.ts": `import type { Page } from "../graph/page.ts";` },
  "src/database/** type:src/config.ts": {
    "src/database/reads.ts": `import { type Config, readConfig } from "../config.ts";`,
  },
  "src/graph/**": {
    "src/graph/serves.ts": `import "express";`,
    "src/graph/queries/logs-in.ts": `import type { Config } from "../../config.ts";`,
  },
  "src/api/**": {
    "src/api/loads.ts": `import "../ingest/run.ts";`,
    "src/api/starts.ts": `await import("../database/open-database.ts");`,
    "src/api/sandbox/sets.tsx": `import type { Config } from "../../config.ts";`,
    "src/api/loses.ts": `import "./nowhere.ts";`,
  },
  "src/ingest/formats/<format>/**": {
    "src/ingest/formats/ocds/reads.ts": `import "../../../graph/page.ts";`,
    "src/ingest/formats/ocds/asks.ts": `import "node:net";`,
    "src/ingest/formats/ocds/borrows.ts": `import "../csaf/parse.ts";`,
    "src/ingest/formats/ocds/runs.ts": `import "../../run.ts";`,
  },
  [words]: { "src/ingest/keys.ts": `import "../graph/page.ts";` },
  "src/ingest/**": { "src/ingest/report.ts": `import "../api/server.ts";` },
  "src/**": { "src/elsewhere/new.ts": `import "../errors.ts";` },
  "only src/graph/{neo4j,lock,failures}.ts: neo4j-driver": {
    "src/graph/connects.ts": `import type { Driver } from "neo4j-driver";`,
  },
  "only src/graph/batch.ts: dataloader": { "src/graph/batches.ts": `import DataLoader from "dataloader";` },
  "only src/graph/**: src/graph/cypher.ts": { "src/api/asks.ts": `import { cypher } from "../graph/cypher.ts";` },
  "only src/ingest/{curated,run,retry,undo,write-items,release-changes}.ts: src/graph/write.ts": {
    "src/graph/changes.ts": `import "./write.ts";`,
    "src/ingest/quarantine.ts": `import "../graph/write.ts";`,
  },
  "only src/database/**: execa node:child_process": {
    "src/api/builds.ts": `import { execa } from "execa";`,
    "src/main.ts": `import { spawn } from "node:child_process";`,
  },
  "no circles": { "src/graph/egg.ts": `import type { Hen } from "./hen.ts";` },
  "no development dependencies": { "src/api/tests.ts": `import "vitest";` },
};

/** What the planted imports lead to, and imports that are as they should be. */
const surroundings = {
  "package.json": `{ "dependencies": { "express": "", "neo4j-driver": "", "dataloader": "", "execa": "" }, "devDependencies": { "vitest": "" } }`,
  ...Object.fromEntries(
    ["express", "neo4j-driver", "dataloader", "execa", "vitest"].map((name) => [`node_modules/${name}/index.js`, ""]),
  ),
  "codegen.ts": "",
  "src/graph/page.ts": `import "../model.ts";`,
  "src/graph/cypher.ts": "",
  "src/graph/hen.ts": `import type { Egg } from "./egg.ts";`,
  "src/graph/write.ts": `import "./neo4j.ts"; import "./cypher.ts";`,
  "src/graph/neo4j.ts": `import "neo4j-driver"; import "../errors.ts";`,
  "src/graph/batch.ts": `import "dataloader";`,
  "src/graph/queries/buyer.ts": `import "../batch.ts"; import "../cypher.ts";`,
  "src/api/server.ts": `import "express"; import "node:fs"; import "../graph/queries/buyer.ts";`,
  "src/database/open-database.ts": `import type { Config } from "../config.ts"; import "execa";`,
  "src/ingest/run.ts": `import "../graph/write.ts"; import "./formats/csaf/parse.ts"; import "node:fs";`,
  "src/ingest/formats/csaf/parse.ts": `import "../../deal-date.ts"; import "./entries.ts";`,
  "src/ingest/formats/csaf/entries.ts": "",
  "src/ingest/deal-date.ts": "",
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

  test("is reported where it is, and an import that is allowed is not", () => {
    const files = Object.values(planted).flatMap((plants) => Object.keys(plants));
    expect(broken.map(({ from }) => from).sort()).toEqual(files.sort());
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
