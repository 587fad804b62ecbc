import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { cypher } from "../../../../../src/graph/cypher.ts";
import { writeRecords } from "../../../../../src/graph/write/records/write.ts";
import { ingest } from "../../../../../src/ingest/run.ts";
import { undo } from "../../../../../src/ingest/undo.ts";
import { loadCurated } from "../../../../../src/ingest/curated.ts";
import { randomFrom } from "../../../../bench/random.ts";
import { ask } from "../../../../support/ask.ts";
import { emptyGraph, folderOfSeed, type TestGraph, testGraph } from "../../../../support/graph.ts";
import { pick, randomGraph } from "../random-graph.ts";

/*
 * A server reads only what changed. Its answers are compared with those of a server that has just started and reads everything.
 */

const fields = `id basis timing inForce audienceMatch confidence calledOff knownAsOf lag { atLeast atMost } products { id }`;
const groups = (key: string) =>
  `${key}: groups(by: [${key}], first: 100) { totalCount inSeveralGroups nodes { count dealCount contracts { values { currency sum } } buyer { id } buyerKind agency { id } product { id } framework { id } supplier { id } month year cpvDivision basis } }`;
const keys = ["BUYER", "BUYER_KIND", "AGENCY", "PRODUCT", "FRAMEWORK", "SUPPLIER", "MONTH", "CPV_DIVISION", "BASIS"];
const questions = [
  `{ exposures(first: 100) { totalCount nodes { ${fields} } } }`,
  `{ exposures(first: 100, orderBy: { field: VALUE, direction: DESC }) { nodes { id } } }`,
  `{ exposures(first: 100, asOf: "2020-06-01") { totalCount nodes { id } } }`,
  `{ buyers(first: 100) { nodes { id exposures(first: 100, where: { basis: { in: [FAMILY, SUPPLIER] } }) { totalCount nodes { id } } } } }`,
  `{ exposuresAggregate { count dealCount payments { count } ${keys.map(groups).join(" ")} } }`,
];

describe("columns that are brought up to date", () => {
  const graph = testGraph("empty");
  beforeEach(() => emptyGraph(graph()));

  /** The answers, and the number of times that everything was read for them. */
  async function answersOf(of: TestGraph) {
    const before = of.statements.length;
    const answers = [];
    for (const question of questions) {
      const { data, errors } = await ask(of, question);
      expect(errors, question).toBeUndefined();
      answers.push(data);
    }
    const sent = of.statements.slice(before);
    return { answers, reads: sent.filter((text) => text.startsWith("MATCH (buyer:Buyer) RETURN id(buyer)")).length };
  }

  async function compare(what: string): Promise<number> {
    const { answers, reads } = await answersOf(graph());
    const justStarted = { ...graph(), reader: async () => ({ ...(await graph().reader()), graph: justStarted }) };
    const expected = await answersOf(justStarted);
    expect(expected.reads, what).toBe(1);
    expect(answers, what).toEqual(expected.answers);
    return reads;
  }

  test("after records of every kind are written, written again and removed at random, without reading everything", async () => {
    const random = randomFrom(11);
    await writeRecords(graph(), { fragments: randomGraph(random) });
    // Neo4j commits new names of labels and properties in transactions of their own, which nobody logs.
    await writeRecords(graph(), { fragments: randomGraph(random) });
    await compare("at first");
    let reads = 0;
    for (let step = 0; step < 15; step++) {
      const all = randomGraph(random);
      const some = all.filter(() => random() < pick(random, [0.03, 0.1, 0.4]));
      const removed = all.filter((each) => !some.includes(each) && random() < 0.05);
      const isRemoved = ({ record }: { record: string }) => /again (Contract|Payment)|record Payment/.test(record);
      await writeRecords(graph(), { fragments: some, removed: removed.filter(isRemoved).map(({ record }) => record) });
      reads += await compare(`step ${step}`);
    }
    expect(reads).toBe(0);
  });

  test("after documents are loaded and undone, and after facts of the seed", async () => {
    const fixture = (name: string) => fileURLToPath(new URL(`../../../../ingest/fixtures/${name}`, import.meta.url));
    const documents = ["releases.jsonl", "csaf-1.json", "spend-over-25k.csv", "kev-2024-03-01.json"];
    const later = ["kev-2024-09-01.json", "framework.json", "government-organisation.csv"];
    const load = (...names: string[]) => ingest(graph(), names.map(fixture));
    // Once for the new names of labels and properties.
    const seed = await folderOfSeed("zoom.yaml");
    await loadCurated(graph(), seed);
    await undo(graph(), (await load(...documents, ...later, "records.json")).run!);
    await emptyGraph(graph());
    await loadCurated(graph(), seed);
    await compare("seed");
    const steps: [string, () => Promise<unknown>][] = [
      ...[...documents, ...later].map((name): [string, () => Promise<unknown>] => [name, () => load(name)]),
      ["undo", async () => undo(graph(), (await load("records.json")).run!)],
    ];
    const reads: Record<string, number> = {};
    for (const [name, step] of steps) {
      await step();
      reads[name] = await compare(name);
    }
    expect(
      Object.values(reads).every((count) => count === 0),
      JSON.stringify(reads),
    ).toBe(true);
  });

  test("after somebody else wrote to the graph, by reading everything", async () => {
    await writeRecords(graph(), { fragments: randomGraph(randomFrom(3)) });
    await compare("at first");
    await foreignWrite("MATCH (deal:Contract)-[edge:HAS_BUYER]->() WITH edge LIMIT 3 DELETE edge");
    await writeRecords(graph(), { fragments: [] });
    expect(await compare("after a foreign write")).toBe(1);
  });

  async function foreignWrite(text: string): Promise<void> {
    await graph().define([{ ...cypher``, text }]);
  }
});
