import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BrokenImport, checkImports } from "../imports.ts";
import { filesOf, rooms, rules } from "./import-tables.ts";

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
  "src/{values,errors}.ts": {
    "src/values.ts": `import "node:fs";`,
    "src/errors.ts": `export * from "./graph/read/page.ts";`,
  },
  "src/model.ts": { "src/model.ts": `import "node:fs";` },
  "src/{statements,ids}.ts": { "src/ids.ts": `import "node:fs";` },
  "src/opened-for-watches.ts": { "src/opened-for-watches.ts": `import "./ingest/run.ts";` },
  "src/feeds/http/**": { "src/feeds/http/knows.ts": `import "../feed-kind.ts";` },
  "src/feeds/**": { "src/feeds/reads.ts": `import "../graph/read/page.ts";` },
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
  "only src/graph/write/records/* src/ingest/{curated,standing-entries,run,undo}.ts src/ingest/retry/* src/ingest/pipeline/*: src/graph/write/records/*":
    {
      "src/api/changes.ts": `import "../graph/write/records/write.ts";`,
    },
  "only src/graph/write/ingest-state/* src/ingest/{run,undo}.ts src/ingest/retry/* src/ingest/pipeline/*: src/graph/write/ingest-state/*":
    {
      "src/api/quarantines.ts": `import "../graph/write/ingest-state/quarantine.ts";`,
    },
  "only src/graph/write/identity/* src/ingest/curated.ts src/ingest/resolve/**: src/graph/write/identity/*": {
    "src/api/merges.ts": `import "../graph/write/identity/merges.ts";`,
  },
  "only src/graph/write/bookkeeping/* src/feeds/** src/watches/**: src/graph/write/bookkeeping/*": {
    "src/api/follows.ts": `import "../graph/write/bookkeeping/lease.ts";`,
  },
  "only src/feeds/http/* src/watches/webhooks/*: undici": { "src/api/fetches.ts": `import "undici";` },
  "only src/public-address.ts: ipaddr.js": { "src/api/judges.ts": `import "ipaddr.js";` },
  "only src/graph/read/batch-loader.ts: dataloader": {
    "src/graph/read/batches.ts": `import DataLoader from "dataloader";`,
  },
  "only src/graph/**: src/graph/cypher.ts": { "src/api/asks.ts": `import { cypher } from "../graph/cypher.ts";` },
  "only src/database/**: execa node:child_process": {
    "src/api/builds.ts": `import { execa } from "execa";`,
    "src/main.ts": `import { spawn } from "node:child_process";`,
  },
  "no circles": { "src/graph/write/records/egg.ts": `import type { Hen } from "./hen.ts";` },
  "no development dependencies": { "src/api/tests.ts": `import "vitest";` },
};

/** The targets of the planted imports, and files with allowed imports. */
const surroundings = {
  "package.json": `{ "dependencies": { "express": "", "neo4j-driver": "", "dataloader": "", "execa": "", "undici": "", "ipaddr.js": "" }, "devDependencies": { "vitest": "" } }`,
  ...Object.fromEntries(
    ["express", "neo4j-driver", "dataloader", "execa", "undici", "ipaddr.js", "vitest"].map((name) => [
      `node_modules/${name}/index.js`,
      "",
    ]),
  ),
  "codegen.ts": "",
  "src/graph/read/page.ts": `import "../../model.ts";`,
  "src/graph/write/records/hen.ts": `import type { Egg } from "./egg.ts";`,
  "src/graph/write/records/write.ts": `import "../../driver/neo4j.ts"; import "../../cypher.ts";`,
  "src/graph/write/ingest-state/quarantine.ts": "",
  "src/graph/write/identity/merges.ts": "",
  "src/graph/write/bookkeeping/lease.ts": "",
  "src/feeds/feed-kind.ts": "",
  "src/graph/driver/neo4j.ts": `import "neo4j-driver"; import "../../errors.ts";`,
  "src/graph/read/batch-loader.ts": `import "dataloader";`,
  "src/graph/queries/buyer.ts": `import "../read/page.ts"; import "../cypher.ts";`,
  "src/api/server.ts": `import "express"; import "node:fs"; import "../graph/queries/buyer.ts";`,
  "src/database/open-database.ts": `import type { Config } from "../config.ts"; import "execa";`,
  "src/ingest/run.ts": `import "../graph/write/records/write.ts"; import "./facts/deal-date.ts"; import "node:fs";`,
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
