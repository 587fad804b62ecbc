import { expect, test } from "vitest";
import { emptyReport, exitCodeOf, type RunReport, sumOfReasons } from "../../../src/ingest/report/report.ts";
import { reportText } from "../../../src/ingest/report/report-text.ts";

const report: RunReport = {
  run: null,
  dryRun: false,
  documents: [],
  reasons: {},
  examples: [],
  notes: [],
  replaced: [],
  seconds: 1,
  peakMemory: 0,
};

test("entries of known documents that are still quarantined are reported, and change the exit code", () => {
  const known = { ...emptyReport("a.json"), status: "KNOWN" as const };
  expect(exitCodeOf({ ...report, documents: [known] })).toBe(0);
  const aside = { ...report, documents: [{ ...known, putAsideBefore: 1_200 }, known] };
  expect(exitCodeOf(aside)).toBe(1);
  expect(reportText(aside, 100)).toContain(
    "1,200 entries from earlier runs are still in quarantine. To retry them: npx forewarned ingest retry",
  );
});

test("long names are shortened in the middle, so that the table fits the terminal", () => {
  const name = `notices/${"a-very-long-folder/".repeat(12)}2024-05.json`;
  const documents = [{ ...emptyReport(name), format: "ocds", read: 1_000 }, emptyReport("b.json")];
  const lines = reportText({ ...report, documents }, 80)
    .split("\n")
    .slice(0, 3);
  for (const line of lines) expect(line).toHaveLength(80);
  expect(lines[1]).toMatch(/^notices\/\S+…\S+2024-05\.json {2}ocds {3,}1,000/);
  expect(reportText({ ...report, documents }, 300)).toContain(name);
});

test("the reasons of several reports are added up", () => {
  expect(sumOfReasons([{ a: 1, b: 2 }, { b: 3 }])).toEqual({ a: 1, b: 5 });
});

test("items that share a record with others are explained, so that the counts add up", () => {
  const textOf = (counts: object) =>
    reportText({ ...report, documents: [{ ...emptyReport("page.json"), read: 100, created: 96, ...counts }] }, 100);
  expect(textOf({})).toContain("4 items belong to a record with another item");
  expect(textOf({ putAside: 3 })).toContain("1 item belongs to a record with another item");
  expect(textOf({ changed: 3, unchanged: 1 })).not.toContain("with another item");
});
