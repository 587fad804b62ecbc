import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ingest } from "../../../../src/ingest/run.ts";
import { undo } from "../../../../src/ingest/undo.ts";
import { ask } from "../../../support/ask.ts";
import { everything } from "../../../support/everything.ts";
import { emptyGraph, testGraph } from "../../../support/graph.ts";

const graph = testGraph("empty");
const rows = async (text: string) => graph().read({ text } as never, {});
let folder: string;
let register: string;
let councils: string;
let spending: string;
let notice: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "forewarned-bodies-"));
  const file = async (name: string, lines: string[]) => {
    await writeFile(join(folder, name), lines.join("\n"));
    return join(folder, name);
  };
  register = await file("government-organisation.csv", [
    "index-entry-number,entry-number,entry-timestamp,key,government-organisation,name,website,start-date,end-date",
    "9,9,2018-01-09T10:00:00Z,D12,D12,Office of Rivers and Canals,,,",
    "3,3,2017-04-25T10:00:00Z,D12,D12,Office of Rivers,,,",
    "2,2,2017-04-25T10:00:00Z,PB168,PB168,The Lighthouse Heritage,,,2015-04-01",
    "1,1,2017-04-25T10:00:00Z,D17,D17,Ministry of Harbours,,,",
  ]);
  councils = await file("local-authority-eng.csv", [
    "index-entry-number,entry-number,entry-timestamp,key,local-authority-eng,local-authority-type,name,official-name,start-date,end-date",
    "1,1,2016-10-21T10:00:00Z,MAR,MAR,UA,Marshford,Marshford Council,,",
  ]);
  spending = await file("spending.csv", [
    "Entity,Date,Supplier,Transaction Number,Amount",
    "Office of Rivers,01/02/2014,Ministry of Harbours,T-1,1",
    "Office of Rivers,01/02/2019,Acme Ltd,T-2,2",
    "Lighthouse Heritage,01/04/2015,Acme Ltd,T-3,3",
    "Lighthouse Heritage,02/04/2015,Acme Ltd,T-4,4",
    "Marshford Borough Council,01/02/2014,Acme Ltd,T-5,5",
  ]);
  notice = await file("notice.json", [
    JSON.stringify({
      ocid: "ocds-h6vhtk-1",
      id: "1",
      tag: ["award"],
      date: "2025-06-01T00:00:00Z",
      parties: [
        {
          id: "GB-PPON-PHVX-4316-ZVGZ",
          name: "Ministry of Harbours",
          roles: ["buyer"],
          identifier: { scheme: "GB-PPON", id: "PHVX-4316-ZVGZ" },
        },
      ],
      buyer: { id: "GB-PPON-PHVX-4316-ZVGZ", name: "Ministry of Harbours" },
      awards: [{ id: "1", title: "Buoys", suppliers: [{ name: "Acme Ltd" }] }],
    }),
  ]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => emptyGraph(graph()));

const joined = [
  ["Payment", "HAS_BUYER", "Lighthouse Heritage", "GB-GOR-PB168", "REGISTER"],
  ["Payment", "HAS_BUYER", "Lighthouse Heritage", "name:GB:lighthouse-heritage", "NAME"],
  ["Payment", "HAS_BUYER", "Marshford Borough Council", "GB-LAE-MAR", "FORM"],
  ["Contract", "HAS_BUYER", "Ministry of Harbours", "GB-GOR-D17", "REGISTER"],
  ["ContractingProcess", "HAS_BUYER", "Ministry of Harbours", "GB-GOR-D17", "REGISTER"],
  ["Payment", "HAS_BUYER", "Office of Rivers", "GB-GOR-D12", "REGISTER"],
  ["Payment", "HAS_BUYER", "Office of Rivers", "name:GB:office-of-rivers", "NAME"],
  ["Payment", "HAS_SUPPLIER", "Ministry of Harbours", "GB-GOR-D17", "REGISTER"],
];
const parties = () =>
  rows(
    "MATCH (deal)-[edge:HAS_BUYER|HAS_SUPPLIER]->(body) WHERE edge.statedName <> 'Acme Ltd' RETURN labels(deal)[0], type(edge), edge.statedName, body.key, edge.matchedBy ORDER BY type(edge), edge.statedName, body.key, labels(deal)[0]",
  );

test("names in deals lead to the bodies of registers by the date of the deal, in any order of documents", async () => {
  await ingest(graph(), [register, councils, spending, notice]);
  expect(await parties()).toEqual(joined);
  const whole = await everything(graph());

  await emptyGraph(graph());
  for (const each of [notice, spending]) await ingest(graph(), [each]);
  for (const each of [councils, register]) await ingest(graph(), [each]);
  expect(await everything(graph())).toEqual(whole);
});

test("later deals are also separated by their date, and the body of other dates has its own id and a likeness", async () => {
  await ingest(graph(), [register, spending]);
  const later = join(folder, "later.csv");
  await writeFile(
    later,
    "Entity,Date,Supplier,Transaction Number,Amount\nOffice of Rivers,01/03/2014,Acme Ltd,T-6,6\nOffice of Rivers,01/03/2019,Acme Ltd,T-7,7\n",
  );
  await ingest(graph(), [later]);
  const { data } = await ask(
    graph(),
    `{
      then: buyers(where: { id: { eq: "buyer:GB-GOR-D12" } }) { nodes { id aliases payments { nodes { reference } } } }
      since: buyers(where: { id: { eq: "buyer:name:GB:office-of-rivers" } }) { nodes { id payments { nodes { reference } } } }
    }`,
  );
  const payments = (...references: string[]) => ({ nodes: references.map((reference) => ({ reference })) });
  expect(data).toEqual({
    then: { nodes: [{ id: "buyer:GB-GOR-D12", aliases: ["Office of Rivers"], payments: payments("T-6", "T-1") }] },
    since: { nodes: [{ id: "buyer:name:GB:office-of-rivers", payments: payments("T-7", "T-2") }] },
  });
  expect(await rows("MATCH (a)-[like:MAY_BE]->(b) RETURN a.key, b.key ORDER BY a.key")).toEqual([
    ["GB-GOR-D12", "name:GB:office-of-rivers"],
    ["GB-GOR-PB168", "name:GB:lighthouse-heritage"],
  ]);
});

test("the undo of a register leaves the graph as it was without the register", async () => {
  await ingest(graph(), [spending, notice]);
  const before = await everything(graph());
  const { run } = await ingest(graph(), [register, councils]);
  expect(await everything(graph())).not.toEqual(before);
  await undo(graph(), run!);
  expect(await everything(graph())).toEqual(before);
});
