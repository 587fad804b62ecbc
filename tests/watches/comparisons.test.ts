import { beforeAll, expect, test } from "vitest";
import { ensureConstraints } from "../../src/graph/stored/constraints.ts";
import { writeRecords } from "../../src/graph/write/records/write.ts";
import { resolve } from "../../src/ingest/resolve/resolve.ts";
import { randomFrom } from "../bench/random.ts";
import { randomGraph } from "../graph/queries/exposure/random-graph.ts";
import { ask } from "../support/ask.ts";
import { emptyGraph, testGraph } from "../support/graph.ts";
import { emptyOfKnowledge, watchesOf } from "./watching.ts";

const graph = testGraph("empty");
beforeAll(async () => {
  await emptyGraph(graph());
  await ensureConstraints(graph());
});

const selected = "buyer { id kind } deal { __typename } advisory { id title } basis timing confidence lag { atLeast }";
const operation = `query ($timing: Timing) { exposures(first: 3, where: { timing: { eq: $timing } }) { nodes { ${selected} } } }`;

/** All rows with their selected values, asked without a watch. */
async function allRows(): Promise<Map<string, string>> {
  const rows = new Map<string, string>();
  for (let after: string | null = null; ;) {
    const { data } = await ask(
      graph(),
      `query ($after: String) { exposures(first: 100, after: $after, where: { timing: { eq: AFTER } }) { pageInfo { hasNextPage endCursor } nodes { row: id ${selected} } } }`,
      { after },
    );
    for (const { row, ...values } of data.exposures.nodes) rows.set(row, JSON.stringify(values));
    if (!data.exposures.pageInfo.hasNextPage) return rows;
    after = data.exposures.pageInfo.endCursor;
  }
}

test("a watch tells exactly the rows that the set difference of two graphs gives, over random writes and undos", async () => {
  const random = randomFrom(17);
  const watches = watchesOf(graph());
  const write = async (isWhole: boolean) => {
    if (isWhole) await emptyOfKnowledge(graph());
    const fragments = randomGraph(random).filter(() => isWhole || random() < 0.3);
    await writeRecords(graph(), { fragments });
    await resolve(graph());
  };
  await write(true);
  await watches.add({ name: "random", operation, variables: { timing: "AFTER" }, tellsAll: true });
  let before = await allRows();
  const ever = new Set(before.keys());
  expect((await watches.watch("random")).rowCount).toBe(before.size);
  const counts = { added: 0, again: 0, changed: 0, removed: 0 };
  let told = 0;
  for (let round = 0; round < 12; round++) {
    await write(round % 4 === 3);
    const now = await allRows();
    expect(await watches.compare("random")).toMatchObject({ status: "COMPARED", rowCount: now.size });
    const changes = (await watches.changes("random")).slice(told);
    told += changes.length;
    const rowsOf = (...kinds: string[]) =>
      changes
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ rowId }) => rowId)
        .sort();
    const added = [...now.keys()].filter((row) => !before.has(row));
    expect(rowsOf("ADDED")).toEqual(added.filter((row) => !ever.has(row)).sort());
    expect(rowsOf("AGAIN")).toEqual(added.filter((row) => ever.has(row)).sort());
    expect(rowsOf("REMOVED", "WITHDRAWN")).toEqual([...before.keys()].filter((row) => !now.has(row)).sort());
    expect(rowsOf("CHANGED")).toEqual(
      [...now].flatMap(([row, values]) => (before.has(row) && before.get(row) !== values ? [row] : [])).sort(),
    );
    counts.added += rowsOf("ADDED").length;
    counts.again += rowsOf("AGAIN").length;
    counts.changed += rowsOf("CHANGED").length;
    counts.removed += rowsOf("REMOVED", "WITHDRAWN").length;
    for (const row of now.keys()) ever.add(row);
    before = now;
    expect(await watches.compare("random")).toHaveProperty("told", {});
  }
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(5);
  const numbers = (await watches.changes("random")).map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
});
