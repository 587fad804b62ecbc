import { existsSync, readFileSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openGraph } from "../../src/graph/driver/neo4j.ts";
import { retry } from "../../src/ingest/retry/retry.ts";
import { ingest } from "../../src/ingest/run.ts";
import { loadCurated } from "../../src/ingest/curated.ts";
import { likelyTheSame } from "../../src/ingest/resolve/organizations/judging.ts";
import { undo } from "../../src/ingest/undo.ts";
import type { RunReport } from "../../src/ingest/report/report.ts";
import { until } from "../support/until.ts";
import { ask } from "../support/ask.ts";
import { boltProxy } from "../support/bolt-proxy.ts";
import { everything } from "../support/everything.ts";
import { emptyGraph, seedFolder, testGraph, testLogin } from "../support/graph.ts";

const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));

describe("an ingest", () => {
  const graph = testGraph("empty");
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "forewarned-ingest-"));
    await cp(fixtures, folder, { recursive: true });
    await writeFile(join(folder, "README.md"), "# Not data");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  beforeEach(() => emptyGraph(graph()));

  const rows = async (text: string, parameters = {}) => graph().read({ text } as never, parameters);
  const status = (report: RunReport) =>
    Object.fromEntries(report.documents.map(({ name, status, format }) => [name.split("/").at(-1), format ?? status]));

  test("reads a folder with documents of all formats, and quarantines unreadable records with their position", async () => {
    const report = await ingest(graph(), [folder]);
    expect(status(report)).toEqual({
      "README.md": "IGNORED",
      "contracts-finder-corrected.json": "ocds",
      "cpe.json": "cpe",
      "csaf-1.json": "csaf",
      "csaf-2.json": "csaf",
      "csaf-rejected.json": "csaf",
      "cve.json": "cve",
      "framework.json": "ocds",
      "g-cloud-sales.csv": "payments",
      "government-organisation.csv": "registers",
      "kev-2024-03-01.json": "kev",
      "kev-2024-09-01.json": "kev",
      "local-authority-eng.csv": "registers",
      "records.json": "ocds",
      "releases.jsonl": "ocds",
      "spend-over-25k.csv": "payments",
    });
    expect(report.reasons).toEqual({
      "CPE of an unknown part": 1,
      "CSAF: fails mandatory test 6.1.1": 1,
      "record only links to releases": 1,
      "release without ocid": 1,
      "not JSON": 1,
      "row is a total or a remark": 1,
      "payment without an amount": 1,
      "register row without key or name": 1,
    });
    const { data } = await ask(graph(), "{ sources(first: 100) { nodes { title } } }");
    const titles = data.sources.nodes.map(({ title }: { title: string }) => title);
    expect(titles).toContain("releases.jsonl");
    expect(
      titles.filter((title: string) => /[\\/]/.test(title)),
      "nobody's folders are published",
    ).toEqual([]);
    expect(report.examples.join("\n")).toMatch(/releases\.jsonl, line 3: Cannot read release "without-ocid"/);
    expect(report.examples.join("\n")).toMatch(/releases\.jsonl, line 4: Line 4 is not JSON/);
    const labels = await rows(
      "MATCH (n) WHERE n:Contract OR n:Framework OR n:Payment OR n:Advisory OR n:Vulnerability OR n:ContractingProcess UNWIND labels(n) AS label RETURN label, count(*) ORDER BY label",
    );
    expect(Object.fromEntries(labels.map(([label, count]) => [label as string, Number(count)]))).toEqual({
      Advisory: 4,
      Contract: 5,
      ContractingProcess: 6,
      Framework: 7,
      Payment: 7,
      Vulnerability: 4,
    });
  });

  test("recognises a document that it has read, and changes nothing", async () => {
    await ingest(graph(), [folder]);
    const once = await everything(graph());
    const again = await ingest(graph(), [folder]);
    expect(new Set(again.documents.map(({ status }) => status))).toEqual(new Set(["KNOWN", "IGNORED"]));
    expect(await everything(graph())).toEqual(once);
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

  test("stores no contact point anywhere", async () => {
    await ingest(graph(), [folder]);
    const bodies = await rows("MATCH (r:Release) RETURN r.body");
    const aside = await rows("MATCH (p:PutAside) RETURN coalesce(p.text, '')");
    const texts = [
      ...bodies.map(([body]) => inflateSync(Uint8Array.from(body as Int8Array)).toString()),
      ...aside.map(String),
    ];
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect(text).not.toMatch(/A\. Person|someone@example|7946 0000/);
  });

  test("has the same result in any order of documents and any division into runs", async () => {
    await ingest(graph(), [folder]);
    const expected = await everything(graph());
    const files = (await readdir(fixtures)).map((file) => join(folder, file));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(files, { minLength: files.length }),
        fc.array(fc.boolean(), { minLength: files.length, maxLength: files.length }),
        async (order, breaks) => {
          await emptyGraph(graph());
          let run: string[] = [];
          for (const [i, file] of order.entries()) {
            run.push(file);
            if (!breaks[i] && i < order.length - 1) continue;
            await ingest(graph(), run);
            run = [];
          }
          expect(await everything(graph())).toEqual(expected);
        },
      ),
      { numRuns: 4, endOnFailure: true },
    );
  }, 240_000);

  test("removes with an undo what the run added, and nothing else", async () => {
    await ingest(graph(), [
      join(folder, "csaf-1.json"),
      join(folder, "kev-2024-03-01.json"),
      join(folder, "government-organisation.csv"),
    ]);
    const before = await everything(graph());
    const { run } = await ingest(graph(), [folder]);
    expect(await everything(graph())).not.toEqual(before);
    expect(await undo(graph(), run!)).toEqual({ documents: 12, kept: 0 });
    expect(await everything(graph())).toEqual(before);
    await expect(undo(graph(), "nonsense")).rejects.toThrow('Cannot undo run "nonsense": there is no such run.');
  });

  test("reports in a dry run what would change, and changes nothing", async () => {
    const report = await ingest(graph(), [folder], { dryRun: true });
    expect(report).toMatchObject({ dryRun: true, run: null });
    expect(report.documents.reduce((sum, { created }) => sum + created, 0)).toBeGreaterThan(15);
    expect(await everything(graph())).toEqual({ nodes: [], edges: [] });
  });

  test("retries quarantined records, and those that are still unreadable stay in the quarantine", async () => {
    const file = join(folder, "cut.json");
    const whole = await readFile(join(fixtures, "kev-2024-03-01.json"), "utf8");
    await writeFile(file, whole.slice(0, 700));
    const report = await ingest(graph(), [file, join(folder, "csaf-rejected.json")]);
    expect(report.reasons).toMatchObject({ "cut off": 1 });
    await writeFile(file, whole);
    const again = await retry(graph());
    expect(again.reasons).toEqual({ "CSAF: fails mandatory test 6.1.1": 1 });
    expect(await rows("MATCH (a:Advisory) RETURN count(*)")).toEqual([[2n]]);
    expect(await rows("MATCH (p:PutAside) RETURN count(*)")).toEqual([[1n]]);
    await rm(file);
  });

  test("reads gzip, standard input, a given format and an empty file, and rejects a path without files", async () => {
    const { Readable } = await import("node:stream");
    const text = await readFile(join(fixtures, "framework.json"));
    expect(gunzipSync(gzipSync(text))).toEqual(text);
    const report = await ingest(graph(), ["-"], { stdin: Readable.from([gzipSync(text)]) });
    expect(report.documents).toMatchObject([{ name: "standard input", format: "ocds", created: 1 }]);
    const empty = join(folder, "empty.json");
    await writeFile(empty, "");
    expect(await ingest(graph(), [empty])).toMatchObject({ reasons: { "empty file": 1 } });
    await rm(empty);
    await expect(ingest(graph(), [join(folder, "nothing-*.json")])).rejects.toThrow("there is no such file or folder");
  });

  test("waits for a database that is gone for a while", async () => {
    await ingest(graph(), [folder]);
    const expected = await everything(graph());
    await emptyGraph(graph());
    const login = testLogin();
    const proxy = await boltProxy(login.uri);
    const behind = await openGraph({ ...login, uri: proxy.uri }, { retryTime: 500 });
    const said: string[] = [];
    let batches = 0;
    const running = ingest(behind, [folder], {
      say: (message) => said.push(message),
      progress: () => {
        if (++batches === 3) void proxy.shut().then(() => until(() => said.length > 0).then(() => proxy.open()));
      },
    });
    await running;
    expect(said.join("\n")).toMatch(/does not answer.*Waiting for the database/);
    expect(await everything(graph())).toEqual(expected);
    await behind.close();
    await proxy.shut();
  });

  test("waits for another run, and says so", async () => {
    const said: string[] = [];
    const first = await graph().lock("ingest", "another run", () => undefined, new AbortController().signal);
    const running = ingest(graph(), [folder], { say: (message) => said.push(message) });
    await until(() => said.length > 0);
    expect(said).toEqual(["Another run is writing to this graph. Waiting until it ends …"]);
    expect(await everything(graph())).toEqual({ nodes: [], edges: [] });
    await first.release();
    await running;
    expect(await rows("MATCH (a:Advisory) RETURN count(*) > 0")).toEqual([[true]]);
  });
});

const shared = fileURLToPath(new URL("../../../shared/data", import.meta.url));

describe("real documents", () => {
  const graph = testGraph("seed");
  const rows = async (text: string) => graph().read({ text } as never, {});

  test("of Ripple20, whose highest scores are written as 10.0, load", async (context) => {
    const folder = join(shared, "csaf");
    if (!existsSync(join(folder, "icsa-20-168-01.json"))) context.skip("there are no shared documents here");
    const { reasons, documents } = await ingest(graph(), [folder]);
    expect([reasons, documents.map(({ read, created }) => [read, created])]).toEqual([{}, Array(5).fill([1, 1])]);
    expect(
      await rows(
        "MATCH (a:Advisory {key: 'https://www.cisa.gov/ICSA-20-168-01'})-[:HAS_VULNERABILITY]->() RETURN a.cvssScore, a.severity, count(*)",
      ),
    ).toEqual([[10, "CRITICAL", 19n]]);
  }, 120_000);

  test("load completely: each advisory, vulnerability, payment and award once", async (context) => {
    if (!existsSync(shared)) context.skip("there are no shared documents here");
    // The labels are for judging. One page of Find a Tender has "Infinity" for a number, which is not valid JSON.
    const folders = [
      "csaf",
      "cve",
      "gcloud-sales",
      "kev",
      "registers",
      "ocds/contracts-finder*",
      "ocds/contracts-finder*/**",
      "ocds/fictional-example",
    ];
    const paths = folders.map((each) => join(shared, each));
    const report = await ingest(graph(), paths);
    expect(report.reasons).toEqual({});
    expect(report.documents.filter(({ status }) => status === "IGNORED")).toEqual([]);
    expect(await rows("MATCH (a:Advisory {kind: 'EXPLOITED'}) RETURN count(*)")).toEqual([[1252n]]);
    expect(
      await rows(
        "MATCH (a:Advisory {kind: 'VULNERABILITY'})-[:HAS_VULNERABILITY]->(v) RETURN count(DISTINCT a), count(v)",
      ),
    ).toEqual([[5n, 28n]]);
    expect(
      await rows(
        "MATCH (a:Advisory)-[s:HAS_SUBJECT]->(p:Product) WHERE a.key ENDS WITH 'VA-24-201-01' AND '4.8.3' IN s.versions RETURN p.name, s.productStatus, count(*) ORDER BY s.productStatus",
      ),
    ).toEqual([
      ["AdminerEvo", "FIXED", 1n],
      ["AdminerEvo", "KNOWN_AFFECTED", 2n],
    ]);
    expect(
      await rows(
        "MATCH (p:Payment)-[:UNDER_FRAMEWORK]->() RETURN count(*), sum(p.amountUnits) + sum(p.amountNanos) / 1000000000.0",
      ),
    ).toEqual([[400n, 7462697.35]]);
    // Five awards are from Contracts Finder. The sixth contract is from the standard's example, and nine documents have it.
    expect(
      await rows("MATCH (c:Contract) WHERE NOT c.record STARTS WITH 'curated:' RETURN count(*), sum(c.valueUnits)"),
    ).toEqual([[6n, 14377007n]]);
    expect((await ingest(graph(), paths)).documents.filter(({ status }) => status === "READ")).toEqual([]);
    const { data } = await ask(
      graph(),
      readFileSync(
        new URL("../../src/questions/departments-on-a-framework-later-warned-about.graphql", import.meta.url),
        "utf8",
      ),
    );
    expect(data.exposures.nodes.map((each: { buyer: { name: string } }) => each.buyer.name).sort()).toEqual([
      "Cabinet Office",
      "Department of Health and Social Care",
      "Ministry of Defence",
    ]);
  }, 120_000);
});
