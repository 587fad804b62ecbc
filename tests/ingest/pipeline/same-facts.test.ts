import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ingest } from "../../../src/ingest/run.ts";
import { fixtures } from "../fixture-folder.ts";
import { emptyGraph, testGraph } from "../../support/graph.ts";

describe("the report of a newer document", () => {
  const graph = testGraph("empty");
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "forewarned-same-facts-"));
  });
  afterAll(() => rm(folder, { recursive: true }));
  beforeEach(() => emptyGraph(graph()));

  const counts = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    const { documents } = await ingest(graph(), [join(folder, name)]);
    return documents.map(({ created, changed, unchanged }) => ({ created, changed, unchanged }))[0];
  };
  const fixture = (name: string) => readFile(join(fixtures, name), "utf8");
  const entry = (number: number, own: object = {}) => ({
    cveID: `CVE-2024-100${number}`,
    vendorProject: "Example",
    product: "Gateway",
    vulnerabilityName: `Flaw ${number} of Example Gateway`,
    dateAdded: "2024-03-01",
    shortDescription: "It leaks.",
    requiredAction: "Apply updates.",
    dueDate: "2024-03-22",
    knownRansomwareCampaignUse: "Unknown",
    notes: "",
    ...own,
  });
  const edition = (day: string, ...vulnerabilities: object[]) =>
    JSON.stringify({
      ...{ title: "Catalogue", catalogVersion: day.replaceAll("-", "."), dateReleased: `${day}T00:00:00Z` },
      ...{ count: vulnerabilities.length, vulnerabilities },
    });

  test("counts only the entries of KEV whose facts changed, in either order of editions", async () => {
    const first = edition("2024-03-01", entry(1), entry(2), entry(3));
    const changed = [entry(1), entry(2, { requiredAction: "Discontinue." }), entry(3, { cwes: ["CWE-79"] }), entry(4)];
    const second = edition("2024-09-01", ...changed);
    expect(await counts("first.json", first)).toEqual({ created: 3, changed: 0, unchanged: 0 });
    expect(await counts("second.json", second)).toEqual({ created: 1, changed: 2, unchanged: 1 });
    expect(await counts("third.json", edition("2024-10-01", ...changed))).toEqual({
      created: 0,
      changed: 0,
      unchanged: 4,
    });
    await emptyGraph(graph());
    await counts("second.json", second);
    expect(await counts("first.json", first)).toEqual({ created: 0, changed: 2, unchanged: 1 });
  });

  test("counts a vulnerability as unchanged if only the date of its record changed, and a new version of an advisory as changed", async () => {
    const cve = await fixture("cve.json");
    expect(await counts("cve.json", cve)).toEqual({ created: 1, changed: 0, unchanged: 0 });
    const dated = cve.replace(/"dateUpdated": "[^"]*"/, `"dateUpdated": "2026-01-01T00:00:00.000Z"`);
    expect(dated).not.toBe(cve);
    expect(await counts("dated.json", dated)).toEqual({ created: 0, changed: 0, unchanged: 1 });
    expect(await counts("csaf-1.json", await fixture("csaf-1.json"))).toMatchObject({ created: 1 });
    expect(await counts("csaf-2.json", await fixture("csaf-2.json"))).toMatchObject({ changed: 1 });
  });

  test("counts a row that another document states too as unchanged", async () => {
    const rows = ["Entity,Date,Supplier,Transaction Number,Amount", "Office of Rivers,01/02/2014,Acme Ltd,T-1,1"];
    expect(await counts("one.csv", rows.join("\n"))).toEqual({ created: 1, changed: 0, unchanged: 0 });
    rows.push("Office of Rivers,02/02/2014,Acme Ltd,T-2,2");
    expect(await counts("two.csv", rows.join("\n"))).toEqual({ created: 1, changed: 0, unchanged: 1 });
  });

  test("counts the bodies of a register whose facts changed", async () => {
    const register = (...rows: string[]) =>
      ["key,government-organisation,name,start-date,end-date", ...rows].join("\n");
    const [rivers, canals] = ["D1,D1,Office of Rivers,,", "D2,D2,Office of Canals,,"] as const;
    expect(await counts("first.csv", register(rivers, canals))).toEqual({ created: 2, changed: 0, unchanged: 0 });
    const ended = register(rivers, `${canals}2020-01-01`, "D3,D3,Office of Locks,,");
    expect(await counts("second.csv", ended)).toEqual({ created: 1, changed: 1, unchanged: 1 });
  });
});
