import { beforeEach, expect, test } from "vitest";
import { readWatches } from "../../src/graph/watches/watch.ts";
import { ask } from "../support/ask.ts";
import { emptyGraph, testGraph } from "../support/graph.ts";
import { advisory, contract, operation, surroundings, write } from "./deals.ts";
import { catalogue, watchesOf } from "./watching.ts";

const graph = testGraph("empty");
beforeEach(() => emptyGraph(graph()));

test.each([
  ["{ buyers { nodes { id } } }", 'its fields are buyers; expected "exposures" or "leads", and nothing beside it'],
  ["{ exposures { nodes { id } } leads { nodes { id } } }", "its fields are exposures, leads"],
  ["{ exposures { totalCount } }", '"exposures" selects no rows'],
  ["mutation { addWatch }", "it is a mutation; expected a query"],
  ["subscription { exposures }", "it is a subscription; expected a query"],
  ["{ exposures { nodes { colour } } }", 'Cannot query field "colour" on type "Exposure"'],
  ["{ exposures { nodes { id } }", "Syntax Error"],
  ["query A { exposures { nodes { id } } } query B { exposures { nodes { id } } }", "the file has 2 operations"],
  ["fragment F on Exposure { id }", "the file has 0 operations"],
  ["query ($skip: Boolean!) { exposures @skip(if: $skip) { nodes { id } } }", "has a directive", { skip: false }],
  ["{ exposures { nodes { id } } }", 'it has no variable "buyer"; it has no variables', { buyer: "x" }],
  ["query ($kind: DealKind!) { exposures(where: { deal: { kind: { eq: $kind } } }) { nodes { id } } }", "$kind"],
  [
    "query ($kind: DealKind!) { exposures(where: { deal: { kind: { eq: $kind } } }) { nodes { id } } }",
    'Value "SHIP" does not exist in "DealKind" enum',
    { kind: "SHIP" },
  ],
  ["{ exposures { nodes { forewarnedRow: basis } } }", "cannot be read page by page"],
  ['{ exposures(where: { buyer: { id: { eq: "buyer:none" } } }) { nodes { id } } }', "buyer:none"],
])("the operation %s is rejected, with the reason", async (text, reason, variables: object = {}) => {
  const { add } = watchesOf(graph());
  const adding = add({ name: "wrong", operation: text, variables: variables as Record<string, unknown> });
  await expect(adding).rejects.toThrow(reason);
  expect(await readWatches(graph())).toEqual([]);
});

test("an operation that is too costly even in small pages is rejected, and a costly one is asked in smaller pages", async () => {
  const { add } = watchesOf(graph());
  const again = (inner: string) => `contracts(first: 100) { nodes { suppliers { ${inner} } } }`;
  const costly = `{ exposures { nodes { buyer { ${again("contracts(first: 100) { nodes { id } }")} } } } }`;
  expect(await add({ name: "costly", operation: costly })).toMatchObject({ status: "COMPARED" });
  const deeper = `{ exposures { nodes { buyer { ${again(again("contracts(first: 100) { nodes { id } }"))} } } } }`;
  await expect(add({ name: "too costly", operation: deeper })).rejects.toThrow(
    "Cannot watch this operation, even in pages of 5: This operation would cost",
  );
});

test("fragments, edges, directives and variables within the rows work, and only what is selected is compared", async () => {
  await write(graph(), [...surroundings, contract("one", "2020-01-01"), advisory("first", "2020-06-01")]);
  const { add, compare, changes } = watchesOf(graph());
  const text = `query Mine($first: Int, $with: Boolean!, $day: Date) {
    exposures(first: $first, where: { deal: { date: { lt: $day } } }) { ...Page }
  }
  fragment Page on ExposureConnection { totalCount edges { node { ...Row } } ... on ExposureConnection { nodes { timing @include(if: $with) } } }
  fragment Row on Exposure { deal { ... on Contract { title } } }`;
  expect(
    await add({
      name: "mine",
      operation: text,
      variables: { first: 1, with: true, day: "2020-12-31" },
      tellsAll: true,
    }),
  ).toMatchObject({ rowCount: 1 });
  await write(graph(), [contract("two", "2020-02-01"), contract("late", "2021-02-01")]);
  await compare("mine");
  expect((await changes("mine")).map(({ row }) => JSON.parse(row) as object)).toEqual([
    { deal: { title: "Contract two" }, timing: "AFTER" },
  ]);
});

test.each(["", "  ", "a/b", "a\\b", "..", "a.atom", "a.JSON", "a\nb", "a\u200Bb", "x".repeat(101)])(
  "the name %j is rejected",
  async (name) => {
    await expect(watchesOf(graph()).add({ name, operation })).rejects.toThrow("Cannot name a watch");
  },
);

test("a name is taken once, in any form of its accents", async () => {
  const { add } = watchesOf(graph());
  await add({ name: "e\u0301t\u00e9", operation });
  await expect(add({ name: " \u00e9te\u0301 ", operation })).rejects.toThrow('There is a watch "été" already.');
});

test("every question of the catalogue on exposures or leads can be watched, and another is rejected with its reason", async () => {
  const { add } = watchesOf(graph());
  const watched: string[] = [];
  for (const { slug } of catalogue) {
    const added = await add({ name: slug, question: slug }).catch((error: unknown) => (error as Error).message);
    if (typeof added === "string") expect(added).toContain('expected "exposures" or "leads"');
    else watched.push(slug);
  }
  expect(watched).toContain("departments-on-a-framework-later-warned-about");
  expect(watched).toContain("who-pays-vendors-whose-products-were-exploited");
  await expect(add({ name: "none", question: "none" })).rejects.toThrow('The catalogue has no question "none".');
});

test("GraphQL answers with the watches, and with the changes since one", async () => {
  await write(graph(), [...surroundings, advisory("first", "2020-06-01")]);
  const { add, compare, changes } = watchesOf(graph());
  await add({ name: "all", operation, tellsAll: true });
  await write(
    graph(),
    ["one", "two", "three"].map((key) => contract(key, "2020-01-01")),
  );
  await compare("all");
  const [first, second] = await changes("all");
  const query = `query ($since: ID, $first: Int! = 100) { watch(name: "all") { rowCount changeCount variables changes(since: $since, first: $first) {
    id number kind isCorrection row changedFields { field before after } documents { title } runs { id } path } } }`;
  const { data } = await ask(graph(), query, { since: first!.key, first: 1 });
  expect(data.watch).toMatchObject({ rowCount: 3, changeCount: 3, variables: {} });
  expect(data.watch.changes).toEqual([
    {
      ...{ id: second!.key, number: 2, kind: "ADDED", isCorrection: false, changedFields: [], runs: [] },
      row: JSON.parse(second!.row),
      documents: [{ title: "A notice" }],
      path: `/watches/all/changes/${second!.key}`,
    },
  ]);
  expect((await ask(graph(), query)).data.watch.changes).toHaveLength(3);
  expect((await ask(graph(), query, { since: "none" })).errors![0]!.message).toContain('since is "none"');
  expect((await ask(graph(), query, { first: 101 })).errors![0]!.message).toContain("first is 101");
  expect((await ask(graph(), '{ watch(name: "none") { name } }')).data.watch).toBeNull();
});
