import { Command } from "commander";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { readWatches } from "../../src/graph/watches/watch.ts";
import { readWebhooks } from "../../src/graph/watches/webhook.ts";
import { addWatchCommands } from "../../src/watches/command/watch-commands.ts";
import { compareWatch } from "../../src/watches/compare/compare-watch.ts";
import { graphAtRest } from "../../src/watches/compare/graph-at-rest.ts";
import { addWebhook } from "../../src/watches/definition/add-webhook.ts";
import { loadSeedWatches } from "../../src/watches/definition/seed-watches.ts";
import { emptyGraph, seedFolder, testGraph } from "../support/graph.ts";
import { advisory, contract, operation, surroundings, write } from "./deals.ts";
import { catalogue, watchesOf } from "./watching.ts";

const graph = testGraph("empty");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "forewarned-watches-"));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => emptyGraph(graph()));

const seed = async (text: string) => {
  await writeFile(join(folder, "watches.yaml"), text);
  const { comparing } = watchesOf(graph());
  return loadSeedWatches(graph(), comparing.asking, catalogue, folder, new Date());
};
const entry = (name: string, more = "") => `  - name: ${name}\n    operation: "${operation}"\n${more}`;

test("the graph has the watches of the seed file: new ones begin, changed ones begin again, others end", async () => {
  await watchesOf(graph()).add({ name: "mine", operation });
  await seed(`watches:\n${entry("one")}${entry("two")}`);
  const before = await readWatches(graph());
  expect(before.map(({ name }) => name)).toEqual(["mine", "one", "two"]);
  await seed(`watches:\n${entry("one")}${entry("two", "    tell: all\n")}`);
  const after = await readWatches(graph());
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(after.map(({ tellsAll }) => tellsAll)).toEqual([false, false, true]);
  expect(after[1]!.startedAt).toBe(before[1]!.startedAt);
  expect(after[2]!.startedAt).not.toBe(before[2]!.startedAt);
  await seed("watches: []\n");
  expect((await readWatches(graph())).map(({ name }) => name)).toEqual(["mine"]);
});

test("a watch of the seed that is edited begins again, and keeps its changes and its webhooks", async () => {
  await write(graph(), [...surroundings, contract("one", "2020-01-01"), advisory("first", "2020-06-01")]);
  const { compare, changes, comparing, watch } = watchesOf(graph());
  const tellsAll = "    tell: all\n";
  await seed(`watches:\n${entry("one", tellsAll)}`);
  await compare("one");
  await addWebhook(graph(), await watch("one"), "https://example.org/hook", false);
  await write(graph(), [contract("two", "2020-01-01")]);
  const [late, rest] = [await watch("one"), await graphAtRest(graph())];
  await compare("one");
  await seed(`watches:\n${entry("one", tellsAll).replace("timing }", "timing basis }")}`);
  expect(await watch("one")).toMatchObject({ comparisons: 0, rowCount: 0, changeCount: 1, comparedAt: null });
  expect(await readWebhooks(graph(), late.id)).toMatchObject([{ url: "https://example.org/hook", delivered: 0 }]);
  // A comparison of the earlier question that ends now is not stored.
  expect(await compareWatch(comparing, { ...late, comparisons: 0 }, rest)).toEqual({ status: "POSTPONED" });
  expect(await compare("one")).toMatchObject({ isFirst: true, rowCount: 2, told: {} });
  await write(graph(), [contract("three", "2020-01-01")]);
  await compare("one");
  expect(
    (await changes("one")).map(({ number, row }) => [number, Object.keys(JSON.parse(row) as object).length]),
  ).toEqual([
    [1, 3],
    [2, 4],
  ]);
});

/** Runs a subcommand of `watch`, and returns what it prints. */
async function command(...words: string[]): Promise<string> {
  const { comparing } = watchesOf(graph());
  const opened = {
    ...{ graph: graph(), asking: comparing.asking, catalogue, seed: folder },
    publicUrl: "http://127.0.0.1/",
  };
  const program = new Command().exitOverride();
  addWatchCommands(program, async (work) => void (await work(opened)));
  const printing = vi.spyOn(console, "log").mockImplementation(() => undefined);
  try {
    await program.parseAsync(["watch", ...words], { from: "user" });
    return printing.mock.calls.map(String).join("\n");
  } finally {
    printing.mockRestore();
  }
}

test("a watch of the seed that a person removes stays removed until the person brings it back", async () => {
  const file = `watches:\n${entry("one")}${entry("two")}`;
  await seed(file);
  const names = async () => (await readWatches(graph())).map(({ name }) => name);
  expect(await command("remove", "one")).toContain(
    'It stays removed, although seed/watches.yaml states it. To bring it back, run: npx forewarned watch add "one"',
  );
  await seed(file);
  expect(await names()).toEqual(["two"]);
  expect(await command("list")).toContain("Removed, although seed/watches.yaml states them: one.");
  expect(await command("add", "one")).toContain('Watch "one" begins with 0 rows.');
  await seed(file);
  expect(await names()).toEqual(["one", "two"]);
  expect(await command("list")).not.toContain("Removed");
  await expect(command("add", "three")).rejects.toThrow("expected a question of the catalogue or an operation");
});

test("a watch of one's own may take the name of a removed watch of the seed, and a name that the seed states anew begins", async () => {
  const file = `watches:\n${entry("one")}`;
  await seed(file);
  await command("remove", "one");
  await command("add", "one", "--question", "who-pays-vendors-whose-products-were-exploited");
  await seed(file);
  expect(await readWatches(graph())).toMatchObject([{ name: "one", isSeed: false, list: "leads" }]);
  expect(await command("remove", "one")).not.toContain("stays removed");
  await seed(file);
  expect(await readWatches(graph())).toEqual([]);
  await seed("watches: []\n");
  await seed(file);
  expect(await readWatches(graph())).toMatchObject([{ name: "one", isSeed: true }]);
});

test.each([
  ["watches:\n  - question: x\n", /watches\.yaml:2:5 {2}"name" is missing/],
  [`watches:\n${entry("a", "    tell: some\n")}`, /tell is "some"; expected one of new, all/],
  [`watches:\n  - { name: a, question: none }\n`, /watches\.yaml:2:\d+ {2}The catalogue has no question "none"/],
  [`watches:\n${entry("a")}${entry("a")}`, /another entry has the name "a"/],
  [`watches:\n${entry("mine")}`, /a watch that was added on the command line has the name "mine"/],
  ["watches: [", /watches\.yaml/],
])("the seed file %j is rejected with the place, and nothing is changed", async (text, problem) => {
  await watchesOf(graph()).add({ name: "mine", operation });
  await expect(seed(text)).rejects.toThrow(problem);
  expect((await readWatches(graph())).map(({ name }) => name)).toEqual(["mine"]);
});

test("the seed file of the project is valid", async () => {
  const { comparing } = watchesOf(graph());
  await loadSeedWatches(graph(), comparing.asking, catalogue, seedFolder, new Date());
});
