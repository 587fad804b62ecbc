import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ingest } from "../../../../src/ingest/run.ts";
import { undo } from "../../../../src/ingest/undo.ts";
import { everything } from "../../../support/everything.ts";
import { emptyGraph, testGraph } from "../../../support/graph.ts";

const graph = testGraph("empty");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "forewarned-numbers-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => emptyGraph(graph()));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const spending = (...suppliers: [name: string, number: string][]) =>
  [
    "Department Family,Entity,Date,Expense Type,Supplier,Company Number,Transaction Number,Amount",
    ...suppliers.map(([name, number], i) => `Example,Example Office,01/04/2024,IT,${name},${number},T-${i},${i + 1}`),
  ].join("\n");

const notice = (name: string, id: string) =>
  JSON.stringify({
    ocid: "ocds-h6vhtk-1",
    id: "1",
    tag: ["award"],
    date: "2024-01-01T00:00:00Z",
    parties: [{ id: "s", name, roles: ["supplier"], identifier: { scheme: "GB-COH", id } }],
    awards: [{ id: "1", title: "Deal", suppliers: [{ id: "s", name }] }],
  });

const suppliers = async () =>
  graph().read(
    {
      text: "MATCH (:Payment)-[edge:HAS_SUPPLIER]->(o) RETURN edge.statedName, edge.statedId, o.key, edge.matchedBy ORDER BY edge.statedName",
    } as never,
    {},
  );

test("a company number without one digit does not match another company", async () => {
  const other = await file("notice.json", notice("Old Quarry Company Limited", "00158718"));
  const paid = await file("spending.csv", spending(["Northern Compute", "158718"]));
  await ingest(graph(), [other, paid]);
  expect(await suppliers()).toEqual([["Northern Compute", "GB-COH-158718", "name:ZZ:party:northern-compute", "NAME"]]);
  expect(
    await graph().read({ text: "MATCH (o:Organization) WHERE '158718' IN o.identifiers RETURN o.key" } as never, {}),
  ).toEqual([]);
});

test("a number without its zeros leads to the company with the same name, in any order of documents, until that document is undone", async () => {
  const whole = await file("notice.json", notice("Northern Compute (UK) Limited", "01584718"));
  const paid = await file("spending.csv", spending(["Northern Compute", "1584718"], ["Southern Compute", "1584718"]));
  const agreed = [
    ["Northern Compute", "GB-COH-1584718", "GB-COH-01584718", "IDENTIFIER"],
    ["Southern Compute", "GB-COH-1584718", "name:ZZ:party:southern-compute", "NAME"],
  ];
  await ingest(graph(), [whole]);
  await ingest(graph(), [paid]);
  expect(await suppliers()).toEqual(agreed);

  await emptyGraph(graph());
  await ingest(graph(), [paid]);
  const alone = await everything(graph());
  const { run } = await ingest(graph(), [whole]);
  expect(await suppliers()).toEqual(agreed);
  await undo(graph(), run!);
  expect(await everything(graph())).toEqual(alone);
});

test("a body with several identifiers is one node, in any order of documents, until the document that gives them is undone", async () => {
  const award = (ocid: string, name: string, identifier: object, ...additionalIdentifiers: object[]) =>
    JSON.stringify({
      ocid,
      id: "1",
      tag: ["award"],
      date: "2026-08-10T00:00:00Z",
      parties: [{ id: "s", name, roles: ["supplier"], identifier, additionalIdentifiers }],
      awards: [{ id: "1", title: "Deal", suppliers: [{ id: "s", name }] }],
    });
  const number = { scheme: "GB-COH", id: "11584718" };
  const platform = { scheme: "GB-PPON", id: "PBXY-4271-QRTV" };
  const both = await file("both.json", award("ocds-h6vhtk-1", "Northern Compute Limited", platform, number));
  const one = await file("one.json", award("ocds-h6vhtk-2", "Northern Compute Limited (Leeds)", platform));
  const other = await file("other.json", award("ocds-h6vhtk-3", "NORTHERN COMPUTE LTD", number));
  const keys = async () =>
    (
      await graph().read(
        { text: "MATCH (:Contract)-[edge:HAS_SUPPLIER]->(o) RETURN o.key ORDER BY edge.statedName" } as never,
        {},
      )
    ).flat();
  const joined = ["GB-COH-11584718", "GB-COH-11584718", "GB-COH-11584718"];
  await ingest(graph(), [both]);
  await ingest(graph(), [one, other]);
  expect(await keys()).toEqual(joined);

  await emptyGraph(graph());
  await ingest(graph(), [one]);
  await ingest(graph(), [other]);
  const alone = await everything(graph());
  const { run } = await ingest(graph(), [both]);
  expect(await keys()).toEqual(joined);
  await undo(graph(), run!);
  expect(await everything(graph())).toEqual(alone);
});
