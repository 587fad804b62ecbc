import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { cypher } from "../../src/graph/cypher.ts";
import { loadCurated } from "../../src/ingest/curated.ts";
import { ingest } from "../../src/ingest/run.ts";
import { undo } from "../../src/ingest/undo.ts";
import { ask } from "../support/ask.ts";
import { everything } from "../support/everything.ts";
import { emptyGraph, type TestGraph, testGraph } from "../support/graph.ts";

/*
 * (Contract of the notice)-[:HAS_PRODUCT]->(Case Manager) and -[:UNDER_FRAMEWORK]->(Agreement), which only a person states.
 */
const facts = `
sources: [{ key: read, title: What a person read, published: 2021-03-01 }]
organizations:
  - { key: maker, name: Northern Software Ltd, sources: [read] }
  - { key: ministry, name: Ministry of Defence, country: GB, sources: [read] }
  - { key: agency, name: Agency, country: US, isAgency: true, sources: [read] }
products:
  - { key: case-manager, name: Case Manager, vendor: maker, sources: [read] }
  - { key: other, name: Other Product, vendor: maker, sources: [read] }
frameworks: [{ key: agreement, title: Agreement, sources: [read] }]
contracts:
  - key: told
    title: Told by a person
    buyers: [ministry]
    products: [case-manager]
    framework: agreement
    process: { ocid: ocds-h6vhtk-05a005 }
    sources: [read]
advisories:
  - { key: ban, title: Ban, kind: BAN, publisher: agency, date: 2022-03-01, about: [{ product: case-manager }], sources: [read] }
`;

const withoutContract = facts.replace(/contracts:\n[\s\S]*?(?=advisories:)/, "");

const graph = testGraph("empty");
const folders: string[] = [];
let folder: string;
beforeEach(async () => {
  await emptyGraph(graph());
  folder = await newFolder();
  await seed(facts);
});
afterAll(() => Promise.all(folders.map((each) => rm(each, { recursive: true }))));

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "forewarned-beside-"));
  folders.push(folder);
  return folder;
}
const seed = (text: string) => writeFile(join(folder, "facts.yaml"), text);
const start = () => loadCurated(graph(), folder);

interface Told {
  /** The titles of its awards, each with a contract. */
  awards?: string[];
  /** The framework that the notice names. */
  under?: string;
  day?: string;
}

/** Reads a notice of the process, as the command line does. */
async function read({ awards = ["1"], under, day = "2022-01-12" }: Told = {}, curated: string | null = folder) {
  const ocid = "ocds-h6vhtk-05a005";
  const party = (id: string, name: string, role: string) => ({ id, name, roles: [role] });
  const release = {
    ...{ ocid, id: `05a005-${day}`, date: `${day}T00:00:00Z`, tag: ["award", "contract"] },
    tender: { id: "05a005", title: "Licences 2022", description: "Licences for two years." },
    parties: [party("b", "Ministry of Defence", "buyer"), party("s", "Southern Hosting Ltd", "supplier")],
    buyer: { id: "b", name: "Ministry of Defence" },
    awards: awards.map((id) => ({ id, status: "active", suppliers: [{ id: "s", name: "Southern Hosting Ltd" }] })),
    contracts: awards.map((id) => ({ id, awardID: id, status: "active", dateSigned: "2022-01-08" })),
    ...(under === undefined
      ? {}
      : { relatedProcesses: [{ id: "1", relationship: ["framework"], scheme: "ocid", identifier: under }] }),
  };
  const path = join(await newFolder(), "notices.json");
  await writeFile(path, JSON.stringify({ uri: `https://example.org/${day}`, version: "1.1", releases: [release] }));
  return ingest(graph(), [path], curated === null ? {} : { curated });
}

const rows = (text: string) => graph().read({ ...cypher``, text }, {});
const stated = (type = "HAS_PRODUCT") =>
  rows(
    `MATCH (contract:Contract)-[edge:${type}]->(end) RETURN contract.title, coalesce(end.name, end.title), edge.record, edge.sources ORDER BY contract.title, edge.record`,
  );
const titles = async () =>
  (await rows("MATCH (contract:Contract) RETURN contract.title ORDER BY contract.title")).flat();
const product = ["Licences 2022", "Case Manager", "curated:contracts/told", ["read"]];
const framework = ["Licences 2022", "Agreement", "curated:contracts/told", ["read"]];
const whole = ["Told by a person", "Case Manager", "curated:contracts/told", ["read"]];

describe("what only a person states of a contract", () => {
  test("stays when the notice is read after the entry, at the end of the same run", async () => {
    await start();
    expect(await stated()).toEqual([whole]);
    await read();
    expect(await titles()).toEqual(["Licences 2022"]);
    expect(await stated()).toEqual([product]);
    expect(await stated("UNDER_FRAMEWORK")).toEqual([framework]);
    expect((await start()).written).toBe(0);
  });

  test("stays when the run knew no curated files: the next start brings it back", async () => {
    await start();
    await read({}, null);
    expect(await start()).toMatchObject({ written: 1 });
    expect(await stated()).toEqual([product]);
  });

  test("is there when the notice was read before the entry, and the graph is the same in both orders", async () => {
    await read();
    await start();
    expect(await stated()).toEqual([product]);
    expect(await stated("UNDER_FRAMEWORK")).toEqual([framework]);
    const noticeFirst = await everything(graph());
    await emptyGraph(graph());
    await start();
    await read();
    expect(await everything(graph())).toEqual(noticeFirst);
  });

  test("stays when the same contract is noticed again", async () => {
    await start();
    await read();
    await read({ day: "2022-02-01" });
    expect(await stated()).toEqual([product]);
    expect((await start()).written).toBe(0);
  });

  test("is left out as soon as the notice has a second contract, and the report says so", async () => {
    await start();
    await read();
    const { notes } = await read({ awards: ["1", "2"], day: "2022-02-01" });
    expect(notes).toEqual([
      'The curated contract "told" names a product or a framework, but the notices of its process ocds-h6vhtk-05a005 have 2 contracts. The entry does not say which contract it is about, so no contract has this product or framework from it.',
    ]);
    expect(await titles()).toEqual(["Licences 2022", "Licences 2022"]);
    expect(await stated()).toEqual([]);
    expect(await stated("UNDER_FRAMEWORK")).toEqual([]);
    expect((await start()).written).toBe(0);
  });

  test("is left out at the next start, if the run that brought the second contract knew no curated files", async () => {
    await start();
    await read();
    await read({ awards: ["1", "2"], day: "2022-02-01" }, null);
    expect(await stated()).toEqual([product]);
    await start();
    expect(await stated()).toEqual([]);
  });

  test("is left out from the first start, if the notice has several contracts or none", async () => {
    await read({ awards: ["1", "2"] });
    await start();
    expect(await stated()).toEqual([]);
    await emptyGraph(graph());
    await read({ awards: [] });
    await start();
    expect(await titles()).toEqual([]);
    expect((await start()).written).toBe(0);
  });

  test("does not gainsay the framework that the notice names", async () => {
    await start();
    await read();
    await read({ under: "ocds-h6vhtk-05a001", day: "2022-02-01" });
    expect(await stated()).toEqual([product]);
    expect((await stated("UNDER_FRAMEWORK")).map(([, , record]) => record)).toEqual(["ocds:ocds-h6vhtk-05a005"]);
    expect((await start()).written).toBe(0);
  });

  test("is with the entry again after the notice is undone", async () => {
    await start();
    const before = await everything(graph());
    const { run } = await read();
    await undo(graph(), run!, { curated: folder });
    expect(await stated()).toEqual([whole]);
    expect(await everything(graph())).toEqual(before);
    const again = await read();
    expect(await stated()).toEqual([product]);
    await undo(graph(), again.run!);
    expect(await titles()).toEqual([]);
    await start();
    expect(await everything(graph())).toEqual(before);
  });

  test("comes back when the second contract is undone", async () => {
    await start();
    await read();
    const { run } = await read({ awards: ["1", "2"], day: "2022-02-01" });
    await undo(graph(), run!, { curated: folder });
    expect(await stated()).toEqual([product]);
  });

  test("goes with the entry, changes with it, and follows it to another process", async () => {
    await start();
    await read();
    await seed(
      facts.replace("products: [case-manager]", "products: [other]").replace("    framework: agreement\n", ""),
    );
    await start();
    expect((await stated()).map(([, name]) => name)).toEqual(["Other Product"]);
    expect(await stated("UNDER_FRAMEWORK")).toEqual([]);
    await seed(facts.replace("05a005", "05a006"));
    await start();
    expect(await stated()).toEqual([whole]);
    await seed(facts);
    await start();
    expect(await stated()).toEqual([product]);
    await seed(withoutContract);
    await start();
    expect(await stated()).toEqual([]);
    expect(await titles()).toEqual(["Licences 2022"]);
  });

  test("is not touched at the end of a run, if the graph has the facts of other files", async () => {
    await start();
    const other = await newFolder();
    await writeFile(join(other, "facts.yaml"), facts.replace("Told by a person", "Told otherwise"));
    await read({}, other);
    expect(await stated()).toEqual([]);
    await start();
    expect(await stated()).toEqual([product]);
  });
});

describe("a server that keeps what exposures need in memory", () => {
  const exposed = async (of: TestGraph) => {
    const before = of.statements.length;
    const { data, errors } = await ask(
      of,
      "{ exposures(first: 10) { totalCount nodes { basis deal { ... on Contract { title } } products { name } } } }",
    );
    expect(errors).toBeUndefined();
    const sent = of.statements.slice(before);
    return { data, reads: sent.filter((text) => text.startsWith("MATCH (buyer:Buyer) RETURN id(buyer)")).length };
  };

  test("sees the statement come and go without reading everything again", async () => {
    // The first round brings the new names of labels and properties, which nobody logs.
    const round = async (look: (what: string, title: string | null) => Promise<void>) => {
      await emptyGraph(graph());
      await start();
      await look("the entry", "Told by a person");
      const { run: first } = await read();
      await look("the notice", "Licences 2022");
      await seed(withoutContract);
      await start();
      await look("no entry", null);
      await seed(facts);
      await start();
      await look("the entry again", "Licences 2022");
      const { run: second } = await read({ awards: ["1", "2"], day: "2022-02-01" });
      await look("two contracts", null);
      await undo(graph(), second!, { curated: folder });
      await look("one contract again", "Licences 2022");
      await undo(graph(), first!, { curated: folder });
      await look("no notice", "Told by a person");
    };
    await round(() => Promise.resolve());
    let reads = 0;
    await round(async (what, title) => {
      const answer = await exposed(graph());
      reads += answer.reads;
      const justStarted = { ...graph(), reader: async () => ({ ...(await graph().reader()), graph: justStarted }) };
      expect(answer.data, what).toEqual((await exposed(justStarted)).data);
      const nodes = title === null ? [] : [{ deal: { title }, products: [{ name: "Case Manager" }] }];
      expect(answer.data, what).toMatchObject({ exposures: { totalCount: nodes.length, nodes } });
    });
    expect(reads).toBeLessThanOrEqual(1);
  });
});
