import { buildSchema, isEnumType, isInputObjectType, isObjectType } from "graphql";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyOfProject, run } from "../support/project-copy.ts";
import { printedIn } from "./breaking-changes.ts";

/*
 * An imaginary noun is added to a copy of the project, as schema/README.md says: a warranty, which a contract has. Each replacement
 * is one place of an existing file that a developer has to edit.
 */
const edited: Record<string, [before: string, after: string][]> = {
  "src/model.ts": [
    [
      "  Lot: {\n    title: text,",
      "  Warranty: { title: required, value: money, periodEnd: date, ...provenance },\n  Lot: {\n    title: text,",
    ],
    ["  HAS_LOT: {", `  HAS_WARRANTY: { from: ["Contract"], to: ["Warranty"] },\n  HAS_LOT: {`],
    [
      `  Lot: noun("Lot", {`,
      `  Warranty: noun("Warranty", {
    plural: "warranties",
    orders: { VALUE: "sortValue", PERIOD_END: "sortEnd", ...titled },
    by: byKey,
    searched: { names: ["title", "key"], texts: [] },
    isListed: true,
    isOnPaths: true,
    look: { color: "#123456", border: "#654321", text: light },
  }),
  Lot: noun("Lot", {`,
    ],
  ],
  "src/graph/filter/nouns.ts": [
    [
      "export const lot: ",
      `export const warranty: FilteredNoun<"Warranty"> = filtered("Warranty", () => ({
  contract: from("HAS_WARRANTY", () => contract),
}));
export const lot: `,
    ],
    [
      `  payments: from("UNDER_CONTRACT"`,
      `  warranties: to("HAS_WARRANTY", () => warranty),\n  payments: from("UNDER_CONTRACT"`,
    ],
  ],
};

const added: Record<string, string> = {
  "schema/warranty.graphql": `
"A promise of a supplier to mend what it sold."
type Warranty implements Node {
  "A stable identifier: \`warranty:\`, then the key that the source gives."
  id: ID!
  "The title."
  title: String!
  "The amount that the warranty covers at most."
  value: Money
  "The documents that state this."
  sources: [Source!]
  "The earliest date on which this could have been known."
  knownFrom: UncertainDate
}
extend input WarrantyFilter {
  "By the contract that has the warranty."
  contract: ContractRelation
}
extend input ContractFilter {
  "By the warranties of the contract."
  warranties: WarrantyRelation
}
extend type Query {
  "All warranties."
  warranties: WarrantyConnection
}
extend type Contract {
  "The warranties of the contract."
  warranties: WarrantyConnection
}
`,
  "src/graph/queries/warranty.ts": `import { allOf, connection } from "../read/connection.ts";
import { cypher } from "../cypher.ts";
import { warranty } from "../filter/nouns.ts";

export const warranties = allOf(warranty);

// (:Contract)-[:HAS_WARRANTY]->(:Warranty)
export const warrantiesOfContract = connection("warranties", warranty, cypher\`(parent)-[:HAS_WARRANTY]->(node:Warranty)\`);
`,
  "src/api/resolvers/warranty.ts": `import { warranties, warrantiesOfContract } from "../../graph/queries/warranty.ts";
import { globalId } from "../../ids.ts";
import type { Resolvers } from "../schema.generated.ts";

export const warranty = {
  Query: { warranties: (_, args, { reader }) => reader.page(warranties, null, args) },
  Warranty: {
    id: ({ key }) => globalId("Warranty", key),
    sources: ({ sources }, _, { reader }) => reader.byKeys("Source", sources),
  },
  Contract: { warranties: (contract, args, { reader }) => reader.page(warrantiesOfContract, contract, args) },
} satisfies Resolvers;
`,
};

let folder: string;
const write = (path: string, text: string) => writeFile(join(folder, path), text);
const read = (path: string) => readFile(join(folder, path), "utf8");

beforeAll(async () => {
  folder = await copyOfProject();
  for (const [path, replacements] of Object.entries(edited)) {
    let text = await read(path);
    for (const [before, after] of replacements) {
      expect(text.split(before), `${path}: ${before}`).toHaveLength(2);
      text = text.replace(before, () => after);
    }
    await write(path, text);
  }
  for (const [path, text] of Object.entries(added)) await write(path, text);
});
afterAll(() => rm(folder, { recursive: true }));

test("a new noun edits at most three existing files", () => {
  expect(Object.keys(edited).length).toBeLessThanOrEqual(3);
});

test("codegen derives the rest, and it compiles", async () => {
  expect(await run(folder, "graphql-codegen")).toMatchObject({ exitCode: 0 });
  await write("tsconfig.json", (await read("tsconfig.json")).replace(/"include": .*/, `"include": ["src"]`));
  expect(await run(folder, "tsc", "-p", ".")).toEqual({ exitCode: 0, said: "" });

  const schema = buildSchema(await read(printedIn));
  const fieldsOf = (name: string) => {
    const type = schema.getType(name);
    return isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()).sort() : null;
  };
  const valuesOf = (name: string) => {
    const type = schema.getType(name);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : null;
  };
  expect(fieldsOf("WarrantyConnection")).toEqual(["edges", "nodes", "pageInfo", "totalCount", "totalCountIsAtLeast"]);
  expect(fieldsOf("WarrantyFilter")).toEqual(
    ["and", "contract", "id", "knownFrom", "not", "or", "title", "value"].sort(),
  );
  expect(valuesOf("WarrantyOrderField")?.sort()).toEqual(["KEY", "PERIOD_END", "TITLE", "VALUE"]);
  expect(valuesOf("SearchType")).toContain("Warranty");
  expect(valuesOf("PathNoun")).toContain("Warranty");
  const { args } = schema.getQueryType()!.getFields().warranties!;
  expect(args.map(({ name }) => name).sort()).toEqual(["after", "first", "orderBy", "where"]);

  const imported = (path: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href);
  const { graphStyle } = (await imported("src/api/sandbox/neo4j-browser/style.ts")) as { graphStyle: string };
  expect(graphStyle).toContain("node.Warranty {\n  color: #123456;");
  const { searchedIn } = (await imported("src/graph/stored/search-indexes.ts")) as { searchedIn: Map<string, unknown> };
  expect([...searchedIn.keys()]).toContain("searchWarranty");
  const { exportsOf } = (await imported("src/api/export/exports.ts")) as {
    exportsOf: (of: typeof schema) => Map<string, { columns: { name: string }[] }>;
  };
  const columns = exportsOf(schema)
    .get("warranties")
    ?.columns.map(({ name }) => name);
  expect(columns).toEqual(expect.arrayContaining(["id", "title", "value.amount", "sources.title"]));
});
