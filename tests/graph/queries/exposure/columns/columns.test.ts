import { beforeEach, describe, expect, test } from "vitest";
import { openReader } from "../../../../../src/graph/read/reader.ts";
import { storeResolutions } from "../../../../../src/graph/write/identity/organization-merges.ts";
import { storeProductResolutions } from "../../../../../src/graph/write/identity/product-merges.ts";
import { storeDuplicates } from "../../../../../src/graph/write/identity/store-duplicates.ts";
import { storeMentions } from "../../../../../src/graph/write/identity/store-mentions.ts";
import type { PackedDate } from "../../../../../src/values.ts";
import { writeRecords } from "../../../../../src/graph/write/records/write.ts";
import { ask, askWith } from "../../../../support/ask.ts";
import { emptyGraph, exactly, fragment, type TestGraph, testGraph } from "../../../../support/graph.ts";

const contract = (key: string, more: object = {}) =>
  fragment(
    `record ${key}`,
    [
      {
        label: "Contract",
        key,
        title: key,
        dealDate: exactly("2024-01-01"),
        dealDateKind: "SIGNED",
        periodStart: exactly("2024-01-01"),
        periodEnd: exactly("2025-01-01"),
        ...more,
      },
    ],
    [
      [`Contract ${key}`, "HAS_BUYER", "Organization buyer"],
      [`Contract ${key}`, "HAS_PRODUCT", "Product alpha"],
    ],
  );

const content = [
  fragment("record buyer", [{ label: "Organization", key: "buyer", name: "buyer" }]),
  fragment("record alpha", [{ label: "Product", key: "alpha", name: "alpha" }]),
  fragment(
    "record warning",
    [{ label: "Advisory", key: "warning", title: "warning", kind: "BAN", date: exactly("2024-02-01"), isPublic: true }],
    [["Advisory warning", "HAS_SUBJECT", "Product alpha"]],
  ),
  contract("first"),
];

const exposures = "{ exposures { totalCount nodes { deal { ... on Contract { title } } } } }";
const inForce = "{ exposures(where: { inForce: { eq: YES } }) { totalCount } }";

describe("the columns of exposures", () => {
  const graph = testGraph("empty");
  beforeEach(async () => {
    await emptyGraph(graph());
    await writeRecords(graph(), { fragments: content });
  });
  const count = async (query = exposures) => (await ask(graph(), query)).data.exposures.totalCount;
  const reads = (sent: readonly string[]) => sent.filter((text) => text.includes("collect(id(deal))")).length;

  test("are read once for questions at the same time, and not again for the next", async () => {
    const before = graph().statements.length;
    await Promise.all([count(), count(inForce), count()]);
    await count();
    expect(reads(graph().statements.slice(before))).toBe(1);
  });

  test("are read again after a write: a new contract is there, and a removed one is gone", async () => {
    expect(await count()).toBe(1);
    await writeRecords(graph(), { fragments: [contract("second")] });
    expect(await count()).toBe(2);
    await writeRecords(graph(), { fragments: [], removed: ["record first"] });
    expect(await count()).toBe(1);
  });

  test("have a product that is found in the text of a deal later, and what else resolution decides", async () => {
    await writeRecords(graph(), {
      fragments: [
        fragment("record other", [{ label: "Organization", key: "other", name: "other" }]),
        fragment("record beta", [{ label: "Product", key: "beta", name: "beta" }]),
        fragment(
          "record second warning",
          [{ label: "Advisory", key: "second", title: "second", kind: "BAN", date: exactly("2024-03-01") }],
          [["Advisory second", "HAS_SUBJECT", "Product beta"]],
        ),
        contract("second"),
      ],
    });
    const deal = {
      label: "Contract" as const,
      key: "first",
      text: "beta",
      sources: [],
      knownFrom: [null, null, null, null] as PackedDate,
      merchants: [],
    };
    const mention = {
      deal,
      label: "Product" as const,
      key: "beta",
      method: "test",
      words: "beta",
      confidence: "HIGH" as const,
    };
    const duplicate = {
      key: "second",
      of: "first",
      method: "test",
      confidence: "HIGH" as const,
      words: "alike",
    };
    const compared = (found: (typeof duplicate)[]) => storeDuplicates(graph(), "Contract", ["first", "second"], found);
    // Once before, for the new names of edges and properties: after these everything is read, whatever was noted.
    await storeMentions(graph(), [deal], [mention]);
    await storeMentions(graph(), [deal], []);
    await compared([duplicate]);
    await compared([]);
    expect(await count()).toBe(2);
    await storeMentions(graph(), [deal], [mention]);
    expect(await count()).toBe(3);
    await compared([duplicate]);
    expect((await ask(graph(), "{ exposuresAggregate { count } }")).data.exposuresAggregate.count).toBe(2);
    await storeProductResolutions(graph(), [{ key: "beta", was: "beta", is: "alpha" }]);
    expect(await count(), "both warnings are about alpha now").toBe(4);
    await storeResolutions(graph(), [], [{ key: "buyer", was: "buyer", is: "other", matchedBy: "NAME", days: null }]);
    const { data } = await ask(graph(), "{ exposures { nodes { buyer { id } } } }");
    expect(new Set(data.exposures.nodes.map(({ buyer }: { buyer: { id: string } }) => buyer.id))).toEqual(
      new Set(["buyer:other"]),
    );
  });

  test("leave out a deal that was cancelled before one of its parts was read", async () => {
    const reader = await graph().reader();
    expect((await askWith(reader, exposures)).data.exposures.totalCount).toBe(1);
    await writeRecords(graph(), { fragments: [contract("first", { status: "CANCELLED" })] });
    expect((await askWith(reader, inForce)).data.exposures.totalCount).toBe(0);
  });

  test("fill a page with others if one of its exposures is gone since they were read", async () => {
    await writeRecords(graph(), { fragments: [contract("second"), contract("third")] });
    const reader = await graph().reader();
    await askWith(reader, "{ exposures { totalCount } }");
    await writeRecords(graph(), { fragments: [], removed: ["record first"] });
    const { data } = await askWith(
      reader,
      "{ exposures(first: 1) { nodes { deal { ... on Contract { title } } } pageInfo { hasNextPage } } }",
    );
    expect(data.exposures).toEqual({ nodes: [{ deal: { title: "second" } }], pageInfo: { hasNextPage: true } });
  });

  test("are read anew after a read that failed", async () => {
    let isBroken = true;
    const unsteady: TestGraph = {
      ...graph(),
      read: (text, parameters, seen) =>
        isBroken && text.text.includes("collect(id(deal))")
          ? Promise.reject(new Error("The database fell over."))
          : graph().read(text, parameters, seen),
    };
    const failed = await askWith(await openReader(unsteady), exposures);
    expect(failed.errors, "one for each of the two fields").toHaveLength(2);
    isBroken = false;
    expect((await askWith(await openReader(unsteady), exposures)).data.exposures.totalCount).toBe(1);
  });
});
