import { describe, expect, test } from "vitest";
import { loadCurated } from "../../../../src/ingest/curated.ts";
import { ingest } from "../../../../src/ingest/run.ts";
import { undo } from "../../../../src/ingest/undo.ts";
import { ask } from "../../../support/ask.ts";
import { everything } from "../../../support/everything.ts";
import { emptyGraph, testGraph } from "../../../support/graph.ts";
import { documentsFor, newer, older } from "./documents.ts";

const graph = testGraph("empty");
const { folder, write } = documentsFor(graph);
const rows = async (text: string) => graph().read({ text } as never, {});

/** The number and the sum of the payments that count, and of the payments that are duplicates. */
async function sums(args = "") {
  const { data, errors } = await ask(
    graph(),
    `{ paymentsAggregate${args} { count values { sum } duplicates { count values { sum } } } }`,
  );
  expect(errors).toBeUndefined();
  const { count, values, duplicates } = data.paymentsAggregate;
  return [count, values[0]?.sum, duplicates.count, duplicates.values[0]?.sum];
}

const onlyOlder = [5, "2578", 0, undefined];
const onlyNewer = [6, "3751.5", 0, undefined];
/**
 * Of the 11 rows, four are in both editions. One payment stands three times in the newer edition, and two of those are in both.
 */
const both = [7, "3828.5", 4, "2501"];

describe("payments in two editions of a document", () => {
  test("count once, and duplicates are counted next to the sums, but equal rows of one document all count", async () => {
    await ingest(graph(), [await write("older.csv", older), await write("newer.csv", newer)]);
    expect(await sums()).toEqual(both);
    expect(await sums("(exclude: [])")).toEqual([11, "6329.5", 0, undefined]);
    expect(await rows("MATCH (:Source)-[like:MAY_BE]->(:Source) RETURN like.words, like.confidence")).toEqual([
      ["4 of 5 rows in the months that both documents cover are in both documents", "MEDIUM"],
    ]);
    const links =
      "MATCH (p:Payment)-[like:MAY_BE]->(q) RETURN p.description, q.description, like.confidence, p.duplicateOf = q.key, toFloat(size(like.sources)) ORDER BY p.amountUnits, p.sortDate";
    expect(await rows(links)).toEqual([
      [null, "Hosting", "LOW", true, 2],
      ["Hosting", "Hosting", "MEDIUM", true, 2],
      ["Support", "Support", "MEDIUM", true, 2],
      ["Support", "Support", "MEDIUM", true, 2],
    ]);
    expect(await rows("MATCH (node:ToCompare) RETURN node.key")).toEqual([]);
  });

  test("have the same result in any order of documents, in one run or several, and after a second reading", async () => {
    const third = newer.replace("Sector", "Region").replaceAll("Local", "North");
    const files = [await write("a.csv", older), await write("b.csv", newer), await write("c.csv", third)];
    await ingest(graph(), files);
    const together = await everything(graph());
    await ingest(graph(), files);
    expect(await everything(graph())).toEqual(together);
    expect(await sums()).toEqual([7, "3828.5", 10, "6252.5"]);
    await emptyGraph(graph());
    for (const file of files.reverse()) await ingest(graph(), [file]);
    expect(await everything(graph())).toEqual(together);
  });

  test("count again if either of the documents is undone", async () => {
    const files = [await write("older.csv", older), await write("newer.csv", newer)];
    for (const [kept, undone, expected] of [
      [0, 1, onlyOlder],
      [1, 0, onlyNewer],
    ] as const) {
      await emptyGraph(graph());
      await ingest(graph(), [files[kept]!]);
      const before = await everything(graph());
      const { run } = await ingest(graph(), [files[undone]!]);
      expect(await sums()).toEqual(both);
      await undo(graph(), run!);
      expect(await everything(graph())).toEqual(before);
      expect(await sums()).toEqual(expected);
    }
  });

  test("are found by the next run if a run was stopped before or during the search for duplicates", async () => {
    const files = [await write("older.csv", older), await write("newer.csv", newer)];
    await ingest(graph(), files);
    const whole = await everything(graph());
    for (const stopsAt of [1, 2]) {
      await emptyGraph(graph());
      let told = 0;
      const stop = (name: string) => {
        if (name === "Searching for duplicate deals" && ++told === stopsAt) throw new Error("killed");
      };
      await expect(ingest(graph(), files, { phase: stop })).rejects.toThrow("killed");
      await ingest(graph(), files);
      expect(await everything(graph())).toEqual(whole);
    }
  });

  test("are marked in lists, with the other payment and the evidence", async () => {
    await ingest(graph(), [await write("older.csv", older), await write("newer.csv", newer)]);
    const { data, errors } = await ask(
      graph(),
      `{ all: payments { totalCount }
         counted: payments(where: { duplicateOf: { none: {} } }) { totalCount }
         told: payments(where: { duplicateOf: { some: {} }, date: { gte: "2012-11-01" } }) { nodes {
           id duplicateOf { id } mayBe { isCounted method confidence words deal { ... on Payment { id mayBe { isCounted deal { ... on Payment { id } } } } } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect([data.all.totalCount, data.counted.totalCount]).toEqual([11, 7]);
    const [{ id, duplicateOf, mayBe }] = data.told.nodes;
    expect(mayBe).toEqual([
      {
        isCounted: true,
        method: "SAME_ROW_OF_EDITIONS",
        confidence: "MEDIUM",
        words: expect.stringMatching(/^the same buyer, supplier, amount and day or month in two documents/),
        deal: { id: duplicateOf.id, mayBe: [{ isCounted: false, deal: { id } }] },
      },
    ]);
  });

  test("do not affect the order and the overlap of groups", async () => {
    await ingest(graph(), [await write("older.csv", older), await write("newer.csv", newer)]);
    const groups = async (args: string) => {
      const { data } = await ask(
        graph(),
        `{ paymentsAggregate${args} { groups(by: [SUPPLIER]) { nodes { supplier { name } count duplicates { count } } } } }`,
      );
      return data.paymentsAggregate.groups.nodes.map(
        ({
          supplier,
          count,
          duplicates,
        }: {
          supplier: { name: string };
          count: number;
          duplicates: { count: number };
        }) => [supplier.name.split(" ")[0], count, duplicates.count],
      );
    };
    expect(await groups("")).toEqual([
      ["Alpha", 3, 2],
      ["Beta", 3, 2],
      ["Gamma", 1, 0],
    ]);
    expect(await groups("(exclude: [])")).toEqual([
      ["Alpha", 5, 0],
      ["Beta", 5, 0],
      ["Gamma", 1, 0],
    ]);
  });
});

const header = "Entity,Supplier,Date,Description,Amount\n";
const row = (supplier: string, date: string, amount: number, text = "Rent") =>
  `Example Borough Council,${supplier},${date},${text},${amount}\n`;

describe("payments that only look alike all count", () => {
  const allCount = async (...texts: string[]) => {
    const files = await Promise.all(texts.map((text, i) => write(`${i}.csv`, text)));
    await ingest(graph(), files);
    const count = texts.join("").split("\n").length - 1 - texts.length;
    const [counted, , duplicates] = await sums();
    expect([counted, duplicates]).toEqual([count, 0]);
  };

  test("the same instalments in the files of two months", () =>
    allCount(
      ...["05/01/2024", "05/02/2024"].map(
        (day) => `${header}${["Alpha Ltd", "Beta Ltd", "Gamma Ltd"].map((name) => row(name, day, 500)).join("")}`,
      ),
    ));

  test("the same payments in the files of two weeks of one month", () =>
    allCount(
      ...["05/01/2024", "12/01/2024"].map(
        (day) => `${header}${["Alpha Ltd", "Beta Ltd", "Gamma Ltd"].map((name) => row(name, day, 500)).join("")}`,
      ),
    ));

  test("a few equal rows in two documents about different payments", () => {
    const shared = ["Alpha Ltd", "Beta Ltd", "Gamma Ltd"].map((name) => row(name, "05/01/2024", 500)).join("");
    const own = (name: string) => Array.from({ length: 4 }, (_, i) => row(name, "06/01/2024", 100 + i)).join("");
    // Another order of columns does not make two payments. A text in its own column does.
    const noted = (text: string) => text.replace(/\n/g, ",noted\n").replace("Amount,noted", "Amount,Note");
    return allCount(header + shared + own("Delta Ltd"), noted(header + shared + own("Epsilon Ltd")));
  });
});

describe("a judgement by a person", () => {
  const judge = (alike: string[], verdict: string) =>
    write(
      "judgements.yaml",
      `sources:\n  - { key: s, title: S }\njudgements:\n  - { key: a, alike: ${JSON.stringify(alike)}, verdict: ${verdict}, judgedBy: A curator, reason: Looked at both., sources: [s] }\n`,
    );
  const pairOf = async (pattern: string) => (await rows(`${pattern} RETURN a.key, b.key LIMIT 1`))[0] as string[];

  test("separates two payments, and its removal restores the link", async () => {
    const files = [await write("older.csv", older), await write("newer.csv", newer)];
    await ingest(graph(), files);
    const before = await everything(graph());
    const pair = await pairOf("MATCH (a:Payment {sortDate: '2012-11-30'})-[:MAY_BE]->(b)");
    await judge(
      pair.map((key) => `payment:${key}`),
      "different",
    );
    await loadCurated(graph(), folder());
    expect(await sums()).toEqual([8, "4079", 3, "2250.5"]);
    const judged = await everything(graph());
    await emptyGraph(graph());
    await loadCurated(graph(), folder());
    for (const file of files.reverse()) await ingest(graph(), [file]);
    expect(await everything(graph())).toEqual(judged);
    await write("judgements.yaml", "sources: []\n".replace("[]", "[{ key: s, title: S }]"));
    await loadCurated(graph(), folder());
    expect(await sums()).toEqual(both);
    const own = (all: { nodes: string[] }) => all.nodes.filter((node) => !node.includes('"curated:')).length;
    expect(own(await everything(graph()))).toBe(own(before));
  });

  test("separates two documents and all their payments", async () => {
    await ingest(graph(), [await write("older.csv", older), await write("newer.csv", newer)]);
    const pair = await pairOf("MATCH (a:Source)-[:MAY_BE]->(b:Source)");
    await judge(
      pair.map((key) => `source:${key}`),
      "different",
    );
    await loadCurated(graph(), folder());
    expect(await sums()).toEqual([11, "6329.5", 0, undefined]);
    expect(await rows("MATCH ()-[like:MAY_BE]->() RETURN like.method")).toEqual([]);
  });

  test("makes one of two payments, and of two documents", async () => {
    const one = `${header}${row("Alpha Ltd", "05/01/2024", 500)}${row("Beta Ltd", "05/01/2024", 60)}`;
    const other = one.replace("Alpha Ltd", "Alfa Ltd").replace(/\n/g, ",x\n").replace("Amount,x", "Amount,Note");
    await ingest(graph(), [await write("one.csv", one), await write("other.csv", other)]);
    expect(await sums()).toEqual([4, "1120", 0, undefined]);
    const [alpha, alfa] = await pairOf(
      "MATCH (a:Payment), (b:Payment) WHERE a.amount = '500' AND b.amount = '500' AND a.key < b.key",
    );
    await judge([`payment:${alpha}`, `payment:${alfa}`], "same");
    await loadCurated(graph(), folder());
    expect(await sums()).toEqual([3, "620", 1, "500"]);
    expect(await rows("MATCH (:Payment)-[like:MAY_BE]->() RETURN like.method, like.confidence")).toEqual([
      ["JUDGED", "HIGH"],
    ]);
    const [a, b] = await pairOf(
      "MATCH (a:Source {format: 'payments'}), (b:Source {format: 'payments'}) WHERE a.key < b.key",
    );
    await judge([`source:${a}`, `source:${b}`], "same");
    await loadCurated(graph(), folder());
    expect(await sums()).toEqual([3, "1060", 1, "60"]);
  });
});
