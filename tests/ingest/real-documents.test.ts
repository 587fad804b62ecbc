import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ingest } from "../../src/ingest/run.ts";
import { ask } from "../support/ask.ts";
import { testGraph } from "../support/graph.ts";

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
    // The labels are for judging. Find a Tender has a test of its own.
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

  test("of a day on Find a Tender load completely, with the counts and sums of the files", async (context) => {
    const folder = join(shared, "ocds/find-a-tender-2026-08-10");
    if (!existsSync(folder)) context.skip("there are no shared documents here");
    const { reasons, documents } = await ingest(graph(), [folder]);
    expect([reasons, documents.reduce((sum, { read }) => sum + read, 0)]).toEqual([{}, 459]);
    expect(
      await rows(
        "MATCH (c:Contract) WHERE c.key STARTS WITH 'ocds-h6vhtk-' UNWIND CASE WHEN size(c.noticeTypes) = 0 THEN ['none'] ELSE c.noticeTypes END AS type RETURN type, count(*) ORDER BY type",
      ),
    ).toEqual([
      ["UK10", 1n],
      ["UK11", 7n],
      ["UK5", 7n],
      ["UK6", 58n],
      ["UK7", 181n],
      ["none", 62n],
    ]);
    expect(
      await rows(
        "MATCH (c:Contract) WHERE c.key STARTS WITH 'ocds-h6vhtk-' AND c.valueCurrency = 'GBP' RETURN c.valueVat, count(*), round(sum(c.valueUnits + c.valueNanos / 1000000000.0), 2), round(sum(c.valueGrossUnits + c.valueGrossNanos / 1000000000.0), 2) ORDER BY c.valueVat",
      ),
    ).toEqual([
      ["EXCLUDED", 228n, 794869998.01, 944374208.8],
      ["INCLUDED", 18n, 32569437.6, 32569437.6],
      [null, 59n, 311282163.74, 0],
    ]);
    expect(
      await rows(
        "MATCH (c:Contract) WHERE c.key STARTS WITH 'ocds-h6vhtk-' AND c.status IS NULL AND c.value IS NULL AND size(c.noticeTypes) = 0 RETURN c.key",
      ),
    ).toEqual([]);
    expect(
      await rows(
        "MATCH (c:ContractingProcess)-[:ESTABLISHES]->(f) WHERE c.key STARTS WITH 'ocds-h6vhtk-' RETURN count(f)",
      ),
    ).toEqual([[38n]]);
    expect(
      await rows(
        "MATCH (c:Contract)-[:UNDER_FRAMEWORK]->() WHERE c.key STARTS WITH 'ocds-h6vhtk-' RETURN count(DISTINCT c)",
      ),
    ).toEqual([[10n]]);
  }, 300_000);
});
