import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { loadCurated } from "../../src/ingest/curated.ts";
import { likelyTheSame } from "../../src/ingest/resolve/organizations/judging.ts";
import { ingest } from "../../src/ingest/run.ts";
import { everything } from "../support/everything.ts";
import { emptyGraph, seedFolder } from "../support/graph.ts";
import { fixtureFolder } from "./fixture-folder.ts";

describe("an ingest", () => {
  const { graph, rows, folder: copied } = fixtureFolder();
  let folder: string;
  beforeAll(() => {
    folder = copied();
  });

  test("replaces the awards of Contracts Finder by those of a newer release, whatever their ids, with a revision", async () => {
    await ingest(graph(), [join(folder, "contracts-finder-corrected.json")]);
    expect(await rows("MATCH (run:Run) RETURN run.title")).toEqual([["Ingest of contracts-finder-corrected.json"]]);
    expect(await rows("MATCH (c:Contract) RETURN c.value, c.key ENDS WITH 'a-2'")).toEqual([["188487.31", true]]);
    expect(await rows("MATCH (r:Revision)-[:REVISES]->(:ContractingProcess) RETURN r.before, r.after")).toEqual([
      ["18848731 GBP", "188487.31 GBP"],
    ]);
    expect(await rows("MATCH (:Contract)-[m:MENTIONS]->(f:Framework) RETURN f.key, m.words, m.confidence")).toEqual([
      ["g-cloud-14", "G-Cloud 14", "MEDIUM"],
    ]);
  });

  test("gives a framework suppliers and lots but no contracts, and puts a call-off under it by its process", async () => {
    await ingest(graph(), [join(folder, "framework.json"), join(folder, "releases.jsonl")]);
    expect(
      await rows(
        "MATCH (f:Framework {technique: 'FRAMEWORK'})-[s:HAS_SUPPLIER]->(o) RETURN o.name, s.lots, f.ceiling ORDER BY o.name",
      ),
    ).toEqual([
      ["Alpha Systems Limited", ["1"], "250000000"],
      ["Beta Systems Limited", ["2"], "250000000"],
    ]);
    expect(
      await rows(
        "MATCH (c:Contract)-[u:UNDER_FRAMEWORK]->(:Framework {technique: 'FRAMEWORK'}) RETURN c.value, c.status, u.lot ORDER BY c.key",
      ),
    ).toEqual([
      ["500", "ACTIVE", null],
      ["400", "PENDING", null],
      [null, "ACTIVE", null],
    ]);
    expect(await rows("MATCH (p:Payment)-[:UNDER_CONTRACT]->(c:Contract) RETURN p.amount, c.value")).toEqual([
      ["250.10", "500"],
    ]);
    expect(await rows("MATCH (c:Contract) WHERE c.items <> [] RETURN c.items, c.cpv")).toEqual([
      [["Licences (10 user, 12.50 GBP each)"], ["48440000"]],
    ]);
  });

  test("keeps odd values as they are, with caveats for the reader", async () => {
    await ingest(graph(), [join(folder, "releases.jsonl")]);
    const [[value, currency, status, caveats, suppliers, edtf]] = (await rows(
      "MATCH (c:Contract {title: 'Odd things'})-[:HAS_SUPPLIER]->(o) RETURN c.value, c.valueCurrency, c.status, c.caveats, collect(o.name), c.datePublished",
    )) as [unknown[]];
    expect([value, currency, status, suppliers, edtf]).toEqual(["-5", "MDL", "ACTIVE", ["Real Supplier GmbH"], null]);
    expect(caveats).toEqual([
      "The published period ends before it starts.",
      "Its published value is negative.",
      `The source gives the deal's own title as a supplier's name: "Odd things".`,
      "The source gives a supplier without a name or a known identifier.",
      "Its value is joint: 3 suppliers share it. Their shares are not stated.",
    ]);
  });

  test("matches a name to the identifier of a register or a notice, and a merged id still works", async () => {
    await ingest(graph(), [folder]);
    expect(
      await rows("MATCH (m:Merged)-[i:IS]->(o:Organization) RETURN m.name, i.matchedBy, o.key ORDER BY m.name"),
    ).toEqual([
      ["name:GB:example-borough-council", "REGISTER", "GB-LAE-EXB"],
      ["name:GB:ministry-of-defence", "REGISTER", "GB-GOR-D17"],
      ["name:GB:uk-hydrographic-office", "REGISTER", "GB-GOR-EA51"],
      ["name:ZZ:northern-software-limited", "NAME", "GB-COH-01357246"],
    ]);
    const merged = await (await graph().reader()).byKey("Organization", "name:GB:ministry-of-defence");
    expect(merged).toMatchObject({ key: "GB-GOR-D17", name: "Ministry of Defence" });
    expect(await rows("MATCH (b:Buyer {key: 'GB-LAE-EXB'}) RETURN b.kind, b.endDate")).toEqual([
      ["LOCAL_AUTHORITY", "2020-03-31"],
    ]);
  });

  test("lists likenesses to judge; a judgement merges two organisations, and its removal undoes that", async () => {
    const curated = await mkdtemp(join(tmpdir(), "forewarned-judgements-"));
    await writeFile(join(curated, "facts.yaml"), await readFile(join(seedFolder, "zoom.yaml")));
    await loadCurated(graph(), curated);
    await ingest(
      graph(),
      ["kev-2024-03-01.json", "contracts-finder-corrected.json", "spend-over-25k.csv"].map((file) =>
        join(folder, file),
      ),
    );
    const before = await everything(graph());
    const listed = await likelyTheSame(graph(), 5);
    const pair = '["name:ZZ:zoom", "name:ZZ:zoom-video-communications-incorporated"]';
    expect(listed).toMatch(
      /# Northern Software Ltd \(GB; .*\n.*# Northern Software \(country unknown.*\n.*# for: both names are "northern software" without the legal form.*\n.*# against: their full names differ\n[^]*verdict: unsure/,
    );
    await writeFile(
      join(curated, "judgements.yaml"),
      `judgements:\n  - { key: zoom, organizations: ${pair}, verdict: same, judgedBy: A curator, reason: The body that the articles call Zoom., sources: [ns-tech-zoom] }\n`,
    );
    await loadCurated(graph(), curated);
    expect(
      await rows(
        "MATCH (:Payment {reference: 'T-1'})-[edge:HAS_SUPPLIER]->(o) RETURN o.name, edge.matchedBy, edge.statedName",
      ),
    ).toEqual([["Zoom", "CURATED", "Zoom Video Communications Inc"]]);
    await rm(join(curated, "judgements.yaml"));
    await loadCurated(graph(), curated);
    expect(await everything(graph())).toEqual(before);
    await rm(curated, { recursive: true });
  });

  test("applies a judgement also if one of the two names finds its identifier in a later run", async () => {
    const curated = await mkdtemp(join(tmpdir(), "forewarned-judgements-"));
    const files = await Promise.all(
      [
        { name: "Alpha Ltd" },
        { name: "Beta Ltd" },
        { name: "Alpha Ltd", identifier: { scheme: "GB-COH", id: "01000009" } },
      ].map(async (supplier, i) => {
        const file = join(curated, `${i}.json`);
        const party = { ...supplier, id: "s", roles: ["supplier"], address: { countryName: "England" } };
        const award = { id: "1", suppliers: [{ id: "s", name: supplier.name }] };
        const release = { ocid: `ocds-h6vhtk-${i}`, id: "1", tag: ["award"], parties: [party], awards: [award] };
        await writeFile(file, JSON.stringify({ releases: [release] }));
        return file;
      }),
    );
    const pair = '["name:GB:alpha-limited", "name:GB:beta-limited"]';
    await writeFile(
      join(curated, "judgements.yaml"),
      `sources:\n  - { key: s, title: S }\njudgements:\n  - { key: a, organizations: ${pair}, verdict: same, judgedBy: A curator, reason: One body., sources: [s] }\n`,
    );
    const suppliers = "MATCH (:Contract)-[:HAS_SUPPLIER]->(o) RETURN DISTINCT o.key";
    await loadCurated(graph(), curated);
    for (const file of files) await ingest(graph(), [file]);
    expect(await rows(suppliers)).toEqual([["GB-COH-01000009"]]);
    const inTurn = await everything(graph());
    await emptyGraph(graph());
    await ingest(graph(), files.reverse());
    await loadCurated(graph(), curated);
    expect(await everything(graph())).toEqual(inTurn);
    await rm(curated, { recursive: true });
  });

  test("counts equal rows as separate payments, and sums are exact", async () => {
    await ingest(graph(), [join(folder, "g-cloud-sales.csv")]);
    const [[count, units, nanos]] = (await rows(
      "MATCH (p:Payment) RETURN count(*), sum(p.amountUnits), sum(p.amountNanos)",
    )) as [bigint[]];
    expect([count, units! * 1_000_000_000n + nanos!]).toEqual([4n, 16_214_840_000_000n]);
    expect(
      await rows(
        "MATCH (p:Payment)-[:UNDER_FRAMEWORK]->(f) RETURN DISTINCT f.key, p.date, p.description ORDER BY f.key",
      ),
    ).toEqual([
      ["g-cloud-1", "2012-10", "Café licences"],
      ["g-cloud-2", "2013-03", "Support"],
      ["g-cloud-3", "2013-09", "Hosting"],
    ]);
  });

  test("reads the signs, brackets and dates of British spend files", async () => {
    await ingest(graph(), [join(folder, "spend-over-25k.csv")]);
    expect(
      await rows("MATCH (p:Payment) RETURN p.amount, p.date, p.description, p.reference ORDER BY p.reference"),
    ).toEqual([
      ["1234.50", "2024-04-01", "Software: IT", "T-1"],
      ["-99.99", "2024-04-03", "Licences – renewal: IT", "T-2"],
    ]);
  });

  test("takes the newest edition of KEV, in any order, and stores the old values as revisions", async () => {
    for (const order of [
      ["kev-2024-03-01.json", "kev-2024-09-01.json"],
      ["kev-2024-09-01.json", "kev-2024-03-01.json"],
    ]) {
      await emptyGraph(graph());
      for (const file of order) await ingest(graph(), [join(folder, file)]);
      expect(
        await rows("MATCH (a:Advisory) RETURN a.key, a.usedInRansomware, a.dueDate, a.date ORDER BY a.key"),
      ).toEqual([
        ["kev:CVE-2023-1111", true, "2024-03-02", "2024-02-10"],
        ["kev:CVE-2023-2222", true, "2024-03-02", "2024-02-10"],
      ]);
      expect(await rows("MATCH (r:Revision) RETURN r.field, r.before, r.after ORDER BY r.field")).toEqual([
        ["knownRansomwareCampaignUse", "Unknown", "Known"],
        ["vendorProject", "Northern Software", "Northern Software Ltd"],
      ]);
      expect(
        await rows("MATCH (:Advisory {key: 'kev:CVE-2023-2222'})-[:HAS_SUBJECT]->(o) RETURN labels(o)[0], o.name"),
      ).toEqual([["Organization", "Northern Software Ltd"]]);
    }
  });

  test("takes the newest version of a CSAF advisory, and each subject is known from the first version that names it", async () => {
    await ingest(graph(), [join(folder, "csaf-2.json")]);
    await ingest(graph(), [join(folder, "csaf-1.json")]);
    const subjects = await rows(
      "MATCH (a:Advisory)-[s:HAS_SUBJECT]->(p:Product) RETURN s.vulnerability, s.productStatus, p.name, s.versions, toString(s.knownFromEarliest) ORDER BY s.vulnerability, s.productStatus",
    );
    expect(subjects).toEqual([
      ["CVE-2024-1001", "FIXED", "Gateway", ["2.0"], "2024-01-10"],
      ["CVE-2024-1001", "KNOWN_AFFECTED", "Gateway", ["1.0"], "2024-01-10"],
      ["CVE-2024-1002", "KNOWN_AFFECTED", "Gateway", ["2.0"], "2024-01-10"],
      ["CVE-2024-1002", "KNOWN_NOT_AFFECTED", "Gateway", ["1.0"], "2024-01-10"],
    ]);
    expect(await rows("MATCH (a:Advisory)-[:SUPERSEDES]->(b) RETURN a.key, b.key")).toEqual([
      ["https://www.cisa.gov/EX-24-001-01", "https://www.cisa.gov/EX-23-009-01"],
    ]);
  });
});
