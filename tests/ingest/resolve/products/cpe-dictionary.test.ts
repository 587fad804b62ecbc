import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { loadCurated } from "../../../../src/ingest/curated.ts";
import { ingest } from "../../../../src/ingest/run.ts";
import { undo } from "../../../../src/ingest/undo.ts";
import { ask } from "../../../support/ask.ts";
import { everything } from "../../../support/everything.ts";
import { emptyGraph, testGraph } from "../../../support/graph.ts";

const graph = testGraph("empty");
let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "forewarned-cpe-"))));
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => emptyGraph(graph()));

const any = ":*".repeat(7);
const named = (name: string, version = "1.0") => `cpe:2.3:${name}:${version}${any}`;
const entry = (name: string, title: string, version = "1.0", own: object = {}) => ({
  cpe: {
    deprecated: false,
    cpeName: named(name, version),
    titles: [{ title: `${title} ${version}`, lang: "en" }],
    ...own,
  },
});
const replaced = (name: string, title: string, by: string) =>
  entry(name, title, "1.0", { deprecated: true, deprecatedBy: [{ cpeName: named(by), cpeNameId: "id" }] });
const dictionary = (products: unknown[], own: object = {}) => ({
  resultsPerPage: products.length,
  startIndex: 0,
  totalResults: products.length,
  format: "NVD_CPE",
  version: "2.0",
  timestamp: "2024-10-01T08:00:00.000",
  products,
  ...own,
});

/*
 * Agencies name the Gate Keeper of VANTRIX, which the dictionary calls "gk". They also name its Door Keeper, which was renamed to
 * Gate Keeper. Only the dictionary names the Lock Smith. A CVE record names its product only by CPE.
 */
const entries = [
  entry("a:vantrix:gk", "Vantrix Gate Keeper"),
  entry("a:vantrix:gk", "Vantrix Gate Keeper", "2.0"),
  replaced("a:vantrix:door_keeper", "Vantrix Door Keeper", "a:vantrix:gk"),
  entry("a:vantrix:lock_smith", "Vantrix Lock Smith"),
  replaced("a:vantrix:round", "Vantrix Round", "a:vantrix:about"),
  replaced("a:vantrix:about", "Vantrix About", "a:vantrix:round"),
  entry("a:oracle:vantroniq", "Oracle Vantroniq"),
  entry("a:merivaulta:case_book", "Merivaulta Case Book"),
];
const kevEntry = (cve: string, vendorProject: string, product: string) => ({
  cveID: cve,
  vendorProject,
  product,
  vulnerabilityName: `${product} vulnerability`,
  dateAdded: "2024-03-01",
});
const documents: Record<string, unknown> = {
  "dictionary.json": dictionary(entries),
  "kev.json": {
    catalogVersion: "2024.09.01",
    dateReleased: "2024-09-01",
    count: 3,
    vulnerabilities: [
      kevEntry("CVE-2024-1001", "VANTRIX ", "Gate Keeper"),
      kevEntry("CVE-2024-1002", "Vantrix", "Door Keeper"),
      kevEntry("CVE-2024-1003", "Oracle", "Vantroniq"),
    ],
  },
  "cve.json": {
    dataType: "CVE_RECORD",
    dataVersion: "5.1",
    cveMetadata: { cveId: "CVE-2024-1001", state: "PUBLISHED", datePublished: "2024-02-20T12:00:00" },
    containers: {
      cna: {
        affected: [{ vendor: "n/a", product: "n/a", versions: [] }],
        cpeApplicability: [
          {
            nodes: [
              {
                operator: "OR",
                negate: false,
                cpeMatch: [
                  { vulnerable: true, criteria: named("a:vantrix:gk", "*") },
                  { vulnerable: false, criteria: named("o:vantrix:lock_smith", "*") },
                ],
              },
            ],
          },
        ],
      },
    },
  },
  "spend.csv": [
    "Body Name,Date,Supplier Name,Amount,Description",
    "Home Office,01/04/2024,Reseller One Ltd,1000.00,Purchase of Vantrix Lock Smith licences",
    "Home Office,02/04/2024,Reseller One Ltd,2000.00,Purchase of Vantrix Gate Keeper licences",
    "Home Office,03/04/2024,Merivaulta UK Ltd,3000.00,Consultancy",
  ].join("\n"),
};

async function load(...names: string[]): Promise<string[]> {
  const runs: string[] = [];
  for (const name of names) {
    const text = typeof documents[name] === "string" ? documents[name] : JSON.stringify(documents[name]);
    await writeFile(join(folder, name), text);
    const { run, reasons } = await ingest(graph(), [join(folder, name)]);
    expect(reasons).toEqual({});
    runs.push(run!);
  }
  return runs;
}

const rows = async (text: string) => graph().read({ text } as never, {});
const mentioned = async () =>
  (await rows("MATCH (:Payment)-[:MENTIONS]->(product:Product) RETURN product.name")).flat();

test("products of agencies and CVE records match those of the dictionary by name, title and rename, in any order of documents", async () => {
  await load("dictionary.json", "kev.json", "cve.json", "spend.csv");
  const first = await everything(graph());
  const { data, errors } = await ask(
    graph(),
    `{ products(where: { cpes: { has: "cpe:2.3:a:vantrix:gk" } }) { nodes { id name aliases cpes vendor { name } advisories { totalCount } } }
      renamed: node(id: "product:vantrix/door-keeper") { id }
      oracle: node(id: "product:oracle/vantroniq") { ... on Product { cpes vendor { id name } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.products.nodes).toEqual([
    {
      id: "product:vantrix/gk",
      name: "Gate Keeper",
      aliases: ["Door Keeper", "gk"],
      cpes: ["cpe:2.3:a:vantrix:door_keeper", "cpe:2.3:a:vantrix:gk"],
      vendor: { name: "Vantrix" },
      advisories: { totalCount: 2 },
    },
  ]);
  expect(data.renamed).toEqual({ id: "product:vantrix/gk" });
  expect(data.oracle).toEqual({
    cpes: ["cpe:2.3:a:oracle:vantroniq"],
    vendor: { id: "vendor:name:ZZ:oracle", name: "Oracle" },
  });
  expect(
    await rows("MATCH (:Vulnerability)-[affects:AFFECTS]->(product) RETURN product.key, affects.productStatus"),
  ).toEqual([["vantrix/gk", "KNOWN_AFFECTED"]]);
  for (const order of [
    ["spend.csv", "cve.json", "kev.json", "dictionary.json"],
    ["kev.json", "dictionary.json", "spend.csv", "cve.json"],
  ]) {
    await emptyGraph(graph());
    await load(...order);
    expect(await everything(graph())).toEqual(first);
  }
}, 300_000);

test("texts are searched for a product only if another source than the dictionary names it", async () => {
  await load("dictionary.json", "spend.csv");
  expect(await mentioned()).toEqual([]);
  const [run] = await load("kev.json");
  expect(await mentioned()).toEqual(["Gate Keeper"]);
  await undo(graph(), run!);
  expect(await mentioned()).toEqual([]);
}, 300_000);

test("a vendor that only the dictionary names is suggested for no supplier", async () => {
  await load("dictionary.json", "spend.csv");
  const suggested = () => rows("MATCH (supplier)-[:MAY_HAVE_PARENT]->(vendor) RETURN supplier.name, vendor.name");
  expect(await rows("MATCH (vendor:Vendor {name: 'Merivaulta'}) RETURN count(*)")).toEqual([[1n]]);
  expect(await suggested()).toEqual([]);
  const warned = {
    ...(documents["kev.json"] as object),
    vulnerabilities: [kevEntry("CVE-2024-1004", "Merivaulta", "Case Book")],
  };
  await writeFile(join(folder, "merivaulta.json"), JSON.stringify(warned));
  const { run } = await ingest(graph(), [join(folder, "merivaulta.json")]);
  expect(await suggested()).toEqual([["Merivaulta UK Ltd", "Merivaulta"]]);
  await undo(graph(), run!);
  expect(await suggested()).toEqual([]);
}, 300_000);

test("products that replace each other in a circle stay separate", async () => {
  await load("dictionary.json");
  expect(await rows("MATCH (product:Product) WHERE product.key =~ 'vantrix/(round|about)' RETURN count(*)")).toEqual([
    [2n],
  ]);
}, 300_000);

test("an undo of the dictionary removes all of it and restores what other sources state", async () => {
  await load("kev.json", "cve.json", "spend.csv");
  const without = await everything(graph());
  const [run] = await load("dictionary.json");
  expect(await everything(graph())).not.toEqual(without);
  await undo(graph(), run!);
  expect(await everything(graph())).toEqual(without);
}, 300_000);

test("several pages give the same graph as one document, and a second reading changes nothing", async () => {
  const products = (await (async () => {
    await load("dictionary.json");
    return rows("MATCH (p:Product) RETURN p.key, p.name, p.aliases, p.cpes ORDER BY p.key");
  })()) as unknown[];
  await emptyGraph(graph());
  const pages = entries.map((each, i) => [`page-${i}.json`, dictionary([each], { startIndex: i })] as const);
  for (const [name, page] of [...pages].reverse()) await writeFile(join(folder, name), JSON.stringify(page));
  const paths = [...pages].reverse().map(([name]) => join(folder, name));
  await ingest(graph(), paths);
  expect(await rows("MATCH (p:Product) RETURN p.key, p.name, p.aliases, p.cpes ORDER BY p.key")).toEqual(products);
  const again = await ingest(graph(), paths);
  expect(new Set(again.documents.map(({ status }) => status))).toEqual(new Set(["KNOWN"]));
  await writeFile(join(folder, "again.json"), JSON.stringify(dictionary(entries, { totalResults: 99 })));
  const twice = await ingest(graph(), [join(folder, "again.json")]);
  expect(twice.documents.map(({ read, created }) => [read, created])).toEqual([[entries.length, 0]]);
  expect(await rows("MATCH (p:Product) RETURN p.key, p.name, p.aliases, p.cpes ORDER BY p.key")).toEqual(products);
}, 300_000);

test.each([
  ["an empty page", JSON.stringify(dictionary([])), {}, 0],
  ["entries alone, line by line", entries.map((each) => JSON.stringify(each)).join("\n"), {}, 6],
  ["a list of entries", JSON.stringify(entries), {}, 6],
  ["a document that is cut off", JSON.stringify(dictionary(entries.slice(0, 5))).slice(0, -20), { "cut off": 1 }, 2],
  [
    "a document with invalid entries",
    JSON.stringify(
      dictionary([...entries.slice(0, 1), 7, { cpe: [] }, entry("x:vantrix:gk", "x"), { cpe: { cpeName: "cpe" } }]),
    ),
    { "CPE entry without a name": 2, "CPE of an unknown part": 1, "not a CPE": 1 },
    1,
  ],
])(
  "%s is read as far as possible, and the rest is quarantined",
  async (_, text, reasons, products) => {
    const path = join(folder, "odd.json");
    await writeFile(path, text);
    const report = await ingest(graph(), [path]);
    expect(report.documents.map(({ format }) => format)).toEqual(["cpe"]);
    expect(report.reasons).toEqual(reasons);
    expect(await rows("MATCH (p:Product) RETURN count(*)")).toEqual([[BigInt(products)]]);
  },
  300_000,
);

test("a curated product keeps its name and its parts, whatever the dictionary says", async () => {
  const curated = `
sources: [{ key: read, title: What a person read, published: 2024-03-01 }]
organizations: [{ key: vantrix, name: Vantrix, isVendor: true, sources: [read] }]
products:
  - { key: suite, name: Door Suite, vendor: vantrix, sources: [read] }
  - { key: door, name: Door Keeper, vendor: vantrix, aliases: [Portal Keeper], partOf: [suite], sources: [read] }
`;
  const seed = await mkdtemp(join(tmpdir(), "forewarned-cpe-seed-"));
  await writeFile(join(seed, "curated.yaml"), curated);
  await loadCurated(graph(), seed);
  await load("dictionary.json");
  await rm(seed, { recursive: true });
  expect(
    await rows(
      "MATCH (p:Product)-[:HAS_VENDOR]->(v) WHERE p.name IN ['Door Keeper', 'gk'] RETURN DISTINCT p.key, p.name, v.name ORDER BY p.key",
    ),
  ).toEqual([
    ["vantrix/door-keeper", "Door Keeper", "Vantrix"],
    ["vantrix/gk", "gk", "Vantrix"],
  ]);
  expect(await rows("MATCH (p:Product)-[:PART_OF]->(whole) RETURN p.key, whole.name")).toEqual([
    ["vantrix/door-keeper", "Door Suite"],
  ]);
}, 300_000);
