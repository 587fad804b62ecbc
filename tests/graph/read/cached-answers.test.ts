import { describe, expect, test } from "vitest";
import { cypher } from "../../../src/graph/cypher.ts";
import { type ReadCache, readCache } from "../../../src/graph/read/read-cache.ts";
import { openReader } from "../../../src/graph/read/reader.ts";
import { askWith } from "../../support/ask.ts";
import { testGraph } from "../../support/graph.ts";

const titles = "{ frameworks { nodes { title openTo { nodes { name } } } } }";
const dates = "{ frameworks { nodes { dealDate { edtf } openTo { nodes { id country } } } } }";

describe("the read cache", () => {
  const graph = testGraph("seed");

  /** The answer, and the number of statements that it took. */
  async function ask(kept: ReadCache, query: string) {
    const before = graph().statements.length;
    const { data, errors } = await askWith(await openReader(graph(), kept), query);
    return { data: JSON.stringify(data), errors, statements: graph().statements.length - before };
  }
  const touch = () =>
    graph().write((run) =>
      run(
        cypher`MATCH (node:Framework {key: 'g-cloud'}) SET node.title = 'Renamed' WITH node SET node.touched = 1`,
        {},
      ),
    );

  test("serves a repeated query, and a query for other fields of the same rows, without a statement", async () => {
    const kept = readCache(graph(), 10_000_000);
    const first = await ask(kept, titles);
    expect(first.statements).toBeGreaterThan(0);
    expect(await ask(kept, titles)).toEqual({ ...first, statements: 0 });
    expect(await ask(kept, dates)).toMatchObject({ errors: undefined, statements: 0 });
  });

  test("is refreshed within a second after a write", async () => {
    const kept = readCache(graph(), 10_000_000);
    await ask(kept, titles);
    await touch();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const after = await ask(kept, titles);
    expect(after.statements).toBeGreaterThan(0);
    expect(after.data).toContain("Renamed");
  });

  test("stores nothing if its limit is 0, and nothing beyond its limit", async () => {
    const none = readCache(graph(), 0);
    const first = await ask(none, titles);
    expect((await ask(none, titles)).statements).toBe(first.statements);
    const few = readCache(graph(), 2_000);
    await ask(few, titles);
    expect((await ask(few, titles)).statements).toBeGreaterThan(0);
  });

  test("does not store a failed answer", async () => {
    const kept = readCache(graph(), 10_000_000);
    const bad = '{ node(id: "nothing") { id } }';
    const first = await ask(kept, bad);
    expect(first.errors).toHaveLength(1);
    expect(await ask(kept, bad)).toEqual(first);
  });

  test("gives the same answers if many clients query at once", async () => {
    const kept = readCache(graph(), 10_000_000);
    const { data } = await ask(kept, titles);
    const answers = await Promise.all(Array.from({ length: 32 }, (_, n) => ask(kept, n % 2 ? titles : dates)));
    expect(new Set(answers.filter((_, n) => n % 2).map((each) => each.data))).toEqual(new Set([data]));
  });
});
