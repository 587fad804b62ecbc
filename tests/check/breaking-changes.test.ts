import { buildSchema } from "graphql";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyOfProject, run } from "../support/project-copy.ts";
import { printedIn, refuseBreakingChanges, statedIn } from "./breaking-changes.ts";

const before = `
  "The root."
  type Query { deals(kind: Kind, first: Int = 25): [Deal!]! search(text: String!): [Found!] }
  interface Node { id: ID! }
  type Deal implements Node { id: ID! title: String value: Money @deprecated(reason: "Ask for amount.") amount: Money }
  type Money { amount: Decimal! }
  scalar Decimal
  enum Kind { DIRECT CALLED_OFF }
  union Found = Deal | Money
  input Filter { title: String }
  extend type Query { filtered(where: Filter): Deal }
`;
const changed = (from: string, to: string) => {
  expect(before).toContain(from);
  return refuseBreakingChanges(before, buildSchema(before.replace(from, to)), "[]");
};

describe("changes that break clients", () => {
  test.each([
    ["title: String value", "value", "Field 'title' was removed from object type 'Deal'"],
    [
      `value: Money @deprecated(reason: "Ask for amount.")`,
      "",
      "Field 'value' (deprecated) was removed from object type 'Deal'",
    ],
    ["amount: Decimal!", "amount: Decimal", "Field 'Money.amount' changed type from 'Decimal!' to 'Decimal'"],
    ["[Deal!]!", "Deal", "Field 'Query.deals' changed type from '[Deal!]!' to 'Deal'"],
    ["kind: Kind, ", "", "Argument 'kind: Kind' was removed from field 'Query.deals'"],
    ["kind: Kind", "kind: Kind!", "Type for argument 'kind' on field 'Query.deals' changed from 'Kind' to 'Kind!'"],
    ["text: String!", "text: String!, language: String!", "Argument 'language: String!' added to field 'Query.search'"],
    ["DIRECT ", "", "Enum value 'DIRECT' was removed from enum 'Kind'"],
    ["| Money", "", "Member 'Money' was removed from Union type 'Found'"],
    ["Filter { title: String", "Filter { title: Int", "Input field 'Filter.title' changed type from 'String' to 'Int'"],
    [
      "Filter { title: String",
      "Filter { title: String day: String!",
      "Input field 'day' of type 'String!' was added to input object type 'Filter'",
    ],
    ["Deal implements Node", "Deal", "'Deal' object type no longer implements 'Node' interface"],
  ])("%j → %j", async (from, to, message) => {
    await expect(changed(from, to)).rejects.toThrow(`would break clients that work today:\n  ${message}\nKeep the old`);
  });
});

test.each([
  ["title: String value", "title: String! reference: String value"],
  ["first: Int = 25", "first: Int = 25, after: String"],
  ["text: String!", "text: String"],
  ["DIRECT ", "DIRECT PLANNED "],
  ["| Money", "| Money | Lot type Lot { id: ID! }"],
  ["Filter { title: String", "Filter { title: String day: String"],
  ["title: String value", "title: String @deprecated value"],
  ["The root.", "Where everything begins."],
])("a client still works after %j → %j", async (from, to) => {
  await changed(from, to);
});

test("a change that is stated with a reason passes, and no other change passes with it", async () => {
  const after = buildSchema(before.replace("title: String value", "value").replace("DIRECT ", ""));
  const stated = `- change: "Field 'title' was removed from object type 'Deal'"\n  reason: It was the same as the name.`;
  await expect(refuseBreakingChanges(before, after, stated)).rejects.toThrow(
    `A change of schema/ would break clients that work today:\n  Enum value 'DIRECT' was removed from enum 'Kind'\n`,
  );
  await refuseBreakingChanges(
    before,
    after,
    `${stated}\n- { change: "Enum value 'DIRECT' was removed from enum 'Kind'", reason: None was. }`,
  );
  for (const reason of ["", "…"])
    await expect(
      refuseBreakingChanges(before, after, stated.replace("It was the same as the name.", reason)),
    ).rejects.toThrow(`${statedIn}: entry 1 has no "reason"`);
});

describe("codegen", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await copyOfProject();
  });
  afterAll(() => rm(folder, { recursive: true }));

  const read = (path: string) => readFile(join(folder, path), "utf8");
  const codegen = (...options: string[]) => run(folder, "graphql-codegen", ...options);

  test("rejects a breaking change until it is stated, and accepts any other change", async () => {
    const [product, printed] = [await read("schema/product.graphql"), await read(printedIn)];
    expect(await codegen("--check")).toMatchObject({ exitCode: 0 });

    await writeFile(
      join(folder, "schema/product.graphql"),
      product.replace("distinctiveNames: [String!]!", "distinctiveNames: [String!]"),
    );
    const change = "Field 'Product.distinctiveNames' changed type from '[String!]!' to '[String!]'";
    for (const options of [["--check"], []]) {
      const { exitCode, said } = await codegen(...options);
      expect(exitCode).toBe(1);
      expect(said).toContain(`  ${change}\n`);
      expect(said).toContain(statedIn);
      expect(await read(printedIn)).toBe(printed);
    }

    await writeFile(join(folder, statedIn), JSON.stringify([{ change, reason: "They may be unknown." }]));
    expect((await codegen("--check")).said).toContain(printedIn);
    expect(await codegen()).toMatchObject({ exitCode: 0 });
    expect(await read(printedIn)).not.toBe(printed);
    expect(await codegen("--check")).toMatchObject({ exitCode: 0 });
  });
});
