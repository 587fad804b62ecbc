import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Cypher } from "../../../../src/graph/cypher.ts";
import { ensureConstraints } from "../../../../src/graph/stored/constraints.ts";
import { ingest } from "../../../../src/ingest/run.ts";
import { ask } from "../../../support/ask.ts";
import { everything } from "../../../support/everything.ts";
import { emptyGraph, testGraph } from "../../../support/graph.ts";

const description = "Licences for Cisco IOS, and support.";
const buyer = { id: "GB-GOR-D17", name: "Ministry of Defence" };

/** A release of one process. */
const release = (id: string, more: object) => ({
  ocid: "ocds-h6vhtk-tender1",
  id,
  date: `2024-0${id}-01T00:00:00Z`,
  tender: { id: "t", title: "Network renewal", description, status: "active" },
  buyer,
  parties: [{ ...buyer, roles: ["buyer"], address: { countryName: "England" } }],
  ...more,
});

const documents = {
  "kev.json": {
    title: "Known exploited",
    catalogVersion: "2024.06.01",
    dateReleased: "2024-06-01T12:00:00.000Z",
    count: 1,
    vulnerabilities: [
      {
        cveID: "CVE-2024-1000",
        vendorProject: "Cisco",
        product: "IOS",
        vulnerabilityName: "Cisco IOS Something Vulnerability",
        dateAdded: "2024-05-10",
        shortDescription: "It is used.",
        requiredAction: "Apply updates.",
        dueDate: "2024-06-02",
        knownRansomwareCampaignUse: "Unknown",
        notes: "",
        cwes: [],
      },
    ],
  },
  "tender.json": release("2", { tag: ["tender"] }),
  "award.json": release("3", {
    tag: ["award"],
    awards: [{ id: "1", status: "active", date: "2024-03-01", suppliers: [{ id: "s", name: "A Ltd" }] }],
  }),
};

describe("a tender", () => {
  const graph = testGraph("empty");
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "forewarned-tenders-"));
    for (const [name, content] of Object.entries(documents))
      await writeFile(join(folder, name), JSON.stringify(content));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  beforeEach(() => emptyGraph(graph()));

  const load = async (...names: (keyof typeof documents)[]) => {
    for (const name of names) await ingest(graph(), [join(folder, name)]);
  };
  const named = async () => {
    const { data, errors } = await ask(
      graph(),
      `{ contractingProcesses(where: { mentionedProducts: { some: { name: { eq: "IOS" } } } }) {
          nodes { title buyers { name } mentions { nodes { words method node { id } } } } }
        contracts(where: { mentionedProducts: { some: { name: { eq: "IOS" } } } }) { nodes { title } }
        exposures { totalCount } leads(where: { minimum: "0", timing: { in: [CONTINUED, BOUGHT_AFTER, ENDED_BEFORE, END_NOT_STATED, UNDATED] } }) { totalCount } }`,
    );
    expect(errors).toBeUndefined();
    return data;
  };

  test("mentions the products in its text, in any order of documents, and makes no exposure and no lead", async () => {
    await load("tender.json", "kev.json");
    const found = {
      contractingProcesses: {
        nodes: [
          {
            title: "Network renewal",
            buyers: [{ name: "Ministry of Defence" }],
            mentions: {
              nodes: [{ words: "Cisco IOS", method: "VENDOR_AND_PRODUCT", node: { id: "product:cisco/ios" } }],
            },
          },
        ],
      },
      contracts: { nodes: [] },
      exposures: { totalCount: 0 },
      leads: { totalCount: 0 },
    };
    expect(await named()).toEqual(found);
    const all = await everything(graph());
    await emptyGraph(graph());
    await load("kev.json", "tender.json");
    expect(await named()).toEqual(found);
    expect(await everything(graph())).toEqual(all);
  });

  test("has no mentions of its own once a contract results from it, because the contract has its text", async () => {
    await load("kev.json", "tender.json", "award.json");
    expect(await named()).toEqual({
      contractingProcesses: { nodes: [] },
      contracts: { nodes: [{ title: "Network renewal" }] },
      exposures: { totalCount: 1 },
      leads: { totalCount: 0 },
    });
    const all = await everything(graph());
    await emptyGraph(graph());
    await load("award.json", "tender.json", "kev.json");
    expect(await everything(graph())).toEqual(all);
  });

  test("is found by its words even if a former version made the index without tenders", async () => {
    const read = (text: string) => graph().read({ text } as Cypher, {});
    await graph().define([
      { text: "DROP INDEX dealWords" } as Cypher,
      { text: "CREATE FULLTEXT INDEX dealWords FOR (node:Contract|Framework|Payment) ON EACH [node.words]" } as Cypher,
    ]);
    await ensureConstraints(graph());
    const [[labels]] = (await read(
      "SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes WHERE name = 'dealWords' RETURN labelsOrTypes",
    )) as [[string[]]];
    expect(labels).toContain("ContractingProcess");
  });
});
