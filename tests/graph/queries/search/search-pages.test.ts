import { describe, expect, test } from "vitest";
import { cypher } from "../../../../src/graph/cypher.ts";
import { writeRecords } from "../../../../src/graph/write/records/write.ts";
import { ask } from "../../../support/ask.ts";
import { exactly, fragment } from "../../../support/graph.ts";
import { searched } from "./searched.ts";

describe("search", () => {
  const { graph, search, ids } = searched();

  test("continues page by page without a gap", async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data, errors } = await ask(
        graph(),
        'query ($after: String) { search(text: "paper", first: 7, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      expect(errors).toBeUndefined();
      expect(data.search.totalCount).toBe(30);
      seen.push(...data.search.nodes.map(({ id }: { id: string }) => id));
      ({ hasNextPage: more, endCursor: after } = data.search.pageInfo);
    }
    expect(seen).toHaveLength(30);
    expect(new Set(seen).size).toBe(30);
  });

  test("separates results with the same name, date and key by their type in pages", async () => {
    const sorts = ["ContractingProcess", "Framework", "Lot", "Observation", "Response", "Source"] as const;
    await writeRecords(graph(), {
      fragments: [
        fragment(
          "one key",
          sorts.map((label) => ({ label, key: "shared-key", title: "Marble" })),
        ),
      ],
    });
    await graph().read(cypher`CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`, {});
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await ask(
        graph(),
        'query ($after: String) { search(text: "marble", first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...data.search.nodes.map(({ id }: { id: string }) => id));
      ({ hasNextPage: more, endCursor: after } = data.search.pageInfo);
    }
    expect(seen).toHaveLength(sorts.length);
    expect(new Set(seen).size).toBe(sorts.length);
  });

  test("continues after the previous page even after writes in the meantime", async () => {
    const page = async (after: string | null) => {
      const { data } = await ask(
        graph(),
        'query ($after: String) { search(text: "stone", first: 3, after: $after) { nodes { id } pageInfo { endCursor } } }',
        { after },
      );
      return data.search as { nodes: { id: string }[]; pageInfo: { endCursor: string } };
    };
    const contracts = (keys: string[], day: string) =>
      writeRecords(graph(), {
        fragments: [
          fragment(
            `stones of ${day}`,
            keys.map((key, n) => ({
              label: "Contract" as const,
              key,
              title: `Stone ${"and sand ".repeat(n)}`,
              dealDate: exactly(day),
            })),
          ),
        ],
      });
    const refreshed = cypher`CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`;
    await contracts(["s0", "s1", "s2", "s3", "s4", "s5"], "2020-01-01");
    await graph().read(refreshed, {});
    const before = await page(null);
    expect(before.nodes.map(({ id }) => id)).toEqual(["contract:s0", "contract:s1", "contract:s2"]);
    await contracts(
      Array.from({ length: 40 }, (_, n) => `t${n}`),
      "2010-01-01",
    );
    await graph().read(refreshed, {});
    const seen: string[] = [];
    for (let { pageInfo } = before; ;) {
      const next = await page(pageInfo.endCursor);
      if (next.nodes.length === 0) break;
      seen.push(...next.nodes.map(({ id }) => id));
      ({ pageInfo } = next);
    }
    expect(seen.filter((id) => id.startsWith("contract:s"))).toEqual(["contract:s3", "contract:s4", "contract:s5"]);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("finds a type among more than 10,000 other results for a word, and ranks a whole name above them", async () => {
    await graph().write((run) =>
      run(
        cypher`UNWIND range(1, 10500) AS n
          CREATE (:Contract {key: 'many' + toString(n), title: 'Pebble', names: '_pebble _grey', sortName: 'grey', sortDate: ''})`,
        {},
      ),
    );
    await writeRecords(graph(), {
      fragments: [
        fragment("rare", [
          { label: "Framework", key: "rare", title: "A pebble that has a much longer name than any other grey thing" },
          { label: "Product", key: "rare/product", name: "Rock", aliases: ["Pebble"] },
        ]),
      ],
    });
    await graph().read(cypher`CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`, {});
    expect(await search("pebble", ", types: [Framework]")).toMatchObject({
      totalCount: 1,
      edges: [{ node: { id: "framework:rare" } }],
    });
    expect(await search("pebble")).toMatchObject({ totalCount: 10_000 });
    expect((await search("pebble")).edges[0]).toMatchObject({ node: { id: "product:rare/product" } });
    const { data } = await ask(
      graph(),
      `{ some: search(text: "pebble") { totalCountIsAtLeast } none: search(text: "pebble", types: [Framework]) { totalCountIsAtLeast } }`,
    );
    expect(data).toEqual({ some: { totalCountIsAtLeast: true }, none: { totalCountIsAtLeast: false } });
  });

  test("finds a node by the name in a reference to it after the record that describes it is gone", async () => {
    const named = fragment(
      "names it",
      [{ label: "Contract", key: "c9", title: "Gravel" }],
      [["Contract c9", "UNDER_FRAMEWORK", "Framework fw9", { statedName: "Quarries of the North" }]],
    );
    const stated = {
      record: "states it",
      nodes: [{ label: "Framework" as const, key: "fw9", title: "Dunes" }],
      edges: [],
    };
    await writeRecords(graph(), { fragments: [stated, named] });
    await writeRecords(graph(), { fragments: [], removed: ["states it"] });
    await graph().read(cypher`CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`, {});
    expect(await ids("quarries north")).toEqual(["framework:fw9"]);
    expect(await ids("dunes")).toEqual([]);
  });
});
