import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ingest } from "../../src/ingest/run.ts";
import { ask } from "../support/ask.ts";
import { everything } from "../support/everything.ts";
import { emptyGraph, testGraph } from "../support/graph.ts";
import { alpha, contractDetails, notice, noticeDocument } from "./formats/ocds/find-a-tender.ts";

const graph = testGraph("empty");
beforeEach(() => emptyGraph(graph()));

let folder: string;
const [callOff, established] = ["call-off.json", "framework.json"];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "forewarned-frameworks-"));
  const releases = {
    [callOff]: {
      ...contractDetails(),
      relatedProcesses: [
        {
          id: "framework",
          relationship: ["framework"],
          scheme: "ocid",
          identifier: "ocds-h6vhtk-0fffff",
          relatedLots: ["1"],
        },
      ],
    },
    [established]: {
      ...notice("000040-2026", "2026-01-10T10:00:00Z", {
        tag: ["award", "contract"],
        tender: {
          title: "Networks for everybody",
          techniques: {
            hasFrameworkAgreement: true,
            frameworkAgreement: { type: "open", method: "withReopeningCompetition" },
          },
          lots: [{ id: "1", title: "Firewalls" }],
        },
        awards: [{ id: "1", status: "active", suppliers: [alpha], relatedLots: ["1"] }],
        contracts: [
          {
            id: "1",
            awardID: "1",
            status: "active",
            value: { amountGross: 120, amount: 100, currency: "GBP" },
            documents: [noticeDocument("000040-2026", "UK7")],
          },
        ],
      }),
      ocid: "ocds-h6vhtk-0fffff",
    },
  };
  for (const [name, release] of Object.entries(releases))
    await writeFile(join(folder, name), JSON.stringify({ publishedDate: "2026-09-01", releases: [release] }));
});
afterAll(() => rm(folder, { recursive: true }));

const question = `{ contracts { nodes { title noticeTypes value { amount vat } valueGross { amount } } }
  frameworks { nodes { title frameworkMethod noticeTypes ceiling { amount vat } ceilingGross { amount } suppliers { nodes { name } }
    contracts { edges { node { title } link { kind lots } } } } } }`;

test("a framework is known by its ocid until its notice comes, and is whole then, in either order", async () => {
  await ingest(graph(), [join(folder, callOff)]);
  const before = await ask(graph(), question);
  expect(before.data.frameworks.nodes).toMatchObject([
    {
      title: "Framework ocds-h6vhtk-0fffff",
      ceiling: null,
      contracts: { edges: [{ node: { title: "Firewalls" }, link: { kind: "STATED", lots: ["1"] } }] },
    },
  ]);
  await ingest(graph(), [join(folder, established)]);
  const after = await ask(graph(), question);
  expect(after.errors).toBeUndefined();
  expect(after.data).toEqual({
    contracts: {
      nodes: [
        {
          title: "Firewalls",
          noticeTypes: ["UK7"],
          value: { amount: "1000", vat: "EXCLUDED" },
          valueGross: { amount: "1200" },
        },
      ],
    },
    frameworks: {
      nodes: [
        {
          title: "Networks for everybody",
          frameworkMethod: "withReopeningCompetition",
          noticeTypes: ["UK7"],
          ceiling: { amount: "100", vat: "EXCLUDED" },
          ceilingGross: { amount: "120" },
          suppliers: { nodes: [{ name: "ALPHA SYSTEMS LIMITED" }] },
          contracts: { edges: [{ node: { title: "Firewalls" }, link: { kind: "STATED", lots: ["1"] } }] },
        },
      ],
    },
  });
  const whole = await everything(graph());
  await emptyGraph(graph());
  await ingest(graph(), [join(folder, established)]);
  await ingest(graph(), [join(folder, callOff)]);
  expect(await everything(graph())).toEqual(whole);
});

test("notice types can be asked for", async () => {
  await ingest(graph(), [folder]);
  const { data } = await ask(
    graph(),
    `{ contracts(where: { noticeTypes: { has: UK7 } }) { totalCount }
      none: contracts(where: { noticeTypes: { has: UK10 } }) { totalCount }
      contractingProcesses(where: { releases: { some: { noticeTypes: { has: UK7 } } } }) { totalCount } }`,
  );
  expect(data).toEqual({
    contracts: { totalCount: 1 },
    none: { totalCount: 0 },
    contractingProcesses: { totalCount: 2 },
  });
});
