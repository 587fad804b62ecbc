import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCurated } from "../../src/ingest/curated.ts";
import { ingest } from "../../src/ingest/run.ts";
import { undo } from "../../src/ingest/undo.ts";
import { everything } from "../support/everything.ts";
import { testGraph } from "../support/graph.ts";

/*
 * (Advisory kev:CVE-2024-2222)-[:HAS_SUBJECT]->(Case Manager), stated by a person and by the catalogue.
 * (Contract)<-[:HAS_CONTRACT]-(ContractingProcess ocds-h6vhtk-05a005), stated by a person and by its notice.
 */
const facts = `
sources: [{ key: read, title: What a person read, published: 2024-03-01 }]
organizations:
  - { key: maker, name: Northern Software Ltd, sources: [read] }
  - { key: ministry, name: Ministry of Defence, country: GB, sources: [read] }
  - { key: agency, name: Agency, country: US, isAgency: true, sources: [read] }
products: [{ key: case-manager, name: Case Manager, vendor: maker, sources: [read] }]
contracts:
  - key: told
    title: Told by a person
    buyers: [ministry]
    products: [case-manager]
    procuringEntities: [ministry]
    process:
      { ocid: ocds-h6vhtk-05a005, procurementMethod: direct, value: { amount: "64000", currency: GBP } }
    sources: [read]
advisories:
  - key: listed
    kev: CVE-2024-2222
    title: Listed, as a person tells it
    kind: EXPLOITED
    publisher: agency
    about: [{ product: case-manager, status: KNOWN_AFFECTED, versions: [before 7] }]
    supersedes: [older]
    dueDate: 2024-03-04
    dueDateBinds: agencies
    requiredAction: Update.
    usedInRansomware: true
    vulnerabilities: [CVE-2024-3333]
    sources: [read]
  - { key: older, title: Older, kind: GUIDANCE, isWithdrawn: true, about: [{ product: case-manager }], sources: [read] }
responses:
  - { key: answer, title: Answer, summary: An answer., respondsTo: [{ advisory: listed }], sources: [read] }
frameworks:
  - key: agreement
    title: Agreement
    lots: [{ title: First, value: { amount: "5", currency: GBP } }, { title: Second }]
    sources: [read]
`;

const graph = testGraph("empty");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "forewarned-gives-way-"));
  await writeFile(join(folder, "facts.yaml"), facts);
});
afterAll(() => rm(folder, { recursive: true }));

const document = (file: string) => new URL(`../questions/documents/${file}`, import.meta.url).pathname;
const read = (text: string) => graph().read({ text } as never, {});
const subjects = () =>
  read(
    "MATCH (advisory:Advisory)-[edge:HAS_SUBJECT]->(product) WHERE NOT advisory.key IN ['older', 'kev:CVE-2024-1111'] RETURN advisory.key, advisory.title, edge.record, edge.versions, product.name",
  );
const contracts = () =>
  read(
    "MATCH (process:ContractingProcess {key: 'ocds-h6vhtk-05a005'})-[edge:HAS_CONTRACT]->(contract) RETURN process.record, contract.title",
  );

test("a curated entry states the details of a flaw, a procedure and a framework's lots", async () => {
  await loadCurated(graph(), folder);
  expect(await subjects()).toEqual([
    ["kev:CVE-2024-2222", "Listed, as a person tells it", "curated:advisories/listed", ["before 7"], "Case Manager"],
  ]);
  expect(
    await read(
      "MATCH (advisory {key: 'kev:CVE-2024-2222'}) RETURN advisory.dueDate, advisory.dueDateBinds, advisory.requiredAction, advisory.usedInRansomware, COLLECT { MATCH (advisory)-[:HAS_VULNERABILITY]->(cve) RETURN cve.key ORDER BY cve.key }, COLLECT { MATCH (advisory)-[:SUPERSEDES]->(older) RETURN older.isWithdrawn }",
    ),
  ).toEqual([["2024-03-04", "agencies", "Update.", true, ["CVE-2024-2222", "CVE-2024-3333"], [true]]]);
  expect(
    await read(
      "MATCH (process:ContractingProcess)-[:HAS_CONTRACT]->(contract)-[:HAS_PROCURING_ENTITY]->(body) RETURN process.procurementMethod, process.tenderValue, contract.value, body.name",
    ),
  ).toEqual([["direct", "64000", null, "Ministry of Defence"]]);
  expect(
    await read("MATCH (framework:Framework)-[:HAS_LOT]->(lot) RETURN lot.title, lot.value ORDER BY lot.title"),
  ).toEqual([
    ["First", "5"],
    ["Second", null],
  ]);
});

test("a loaded document replaces the curated entry, also at the next start", async () => {
  await ingest(graph(), [document("kev.json"), document("notices.json")], { curated: folder });
  const listed = [
    "kev:CVE-2024-2222",
    "Northern Software Ltd Case Manager Code Execution Vulnerability",
    "kev:CVE-2024-2222",
    null,
    "Case Manager",
  ];
  const noticed = [["ocds:ocds-h6vhtk-05a005", "Microsoft Office licences 2022"]];
  expect(await subjects()).toEqual([listed]);
  expect(await contracts()).toEqual(noticed);
  expect(await read("MATCH (contract:Contract {title: 'Told by a person'}) RETURN contract")).toEqual([]);
  expect(await read("MATCH (:Response)-[:RESPONDS_TO]->(advisory) RETURN advisory.key")).toEqual([
    ["kev:CVE-2024-2222"],
  ]);
  const loaded = await everything(graph());
  await loadCurated(graph(), folder);
  expect(await everything(graph())).toEqual(loaded);
  expect((await loadCurated(graph(), folder)).written).toBe(0);
});

test("the curated entry is back after the document is undone", async () => {
  const runs = await read("MATCH (run:Run) WHERE run.title <> 'Curated facts' RETURN run.key");
  for (const [run] of runs) await undo(graph(), run as string);
  await loadCurated(graph(), folder);
  expect((await subjects()).map(([, title]) => title)).toEqual(["Listed, as a person tells it"]);
  expect((await contracts()).map(([, title]) => title)).toEqual(["Told by a person"]);
});

test("two curated contracts of one process are an error, because a notice would replace both", async () => {
  const twice = facts.replace(
    "advisories:",
    "  - { key: again, title: Again, buyers: [ministry], process: { ocid: ocds-h6vhtk-05a005 }, sources: [read] }\nadvisories:",
  );
  await writeFile(join(folder, "facts.yaml"), twice);
  await expect(loadCurated(graph(), folder)).rejects.toThrow(
    /facts\.yaml:17:70 {2}is also the process of "told" at .*facts\.yaml:9:5;/,
  );
});
