import { describe, expect, test } from "vitest";
import { dayOf } from "../../../../src/ingest/facts/day.ts";
import type { StoredRelease } from "../../../../src/ingest/formats/format.ts";
import { kev } from "../../../../src/ingest/formats/kev/kev.ts";
import { edgesOf, facts, nodesOf, said } from "../../../support/format.ts";

describe("KEV", () => {
  const entry = (own: object = {}) => ({
    cveID: "CVE-2024-1111",
    vendorProject: "MOXA ",
    product: "Gateway",
    vulnerabilityName: "A vulnerability",
    dateAdded: "2024-01-01",
    dueDate: "2024-02-01",
    requiredAction: "Apply updates.",
    knownRansomwareCampaignUse: "Unknown",
    ...own,
  });

  test("an entry is an advisory whose due date binds US agencies, and unknown use in ransomware is null, not false", async () => {
    const [fragment] = await said("kev", entry());
    expect(nodesOf(fragment!, "Advisory", "key", "kind", "usedInRansomware")).toEqual([
      ["kev:CVE-2024-1111", "EXPLOITED", null],
    ]);
    expect(nodesOf(fragment!, "Advisory", "dueDate", "dueDateBinds")).toMatchObject([
      [{ edtf: "2024-02-01" }, expect.stringMatching(/federal/i)],
    ]);
    const [known] = await said("kev", entry({ knownRansomwareCampaignUse: "Known" }));
    expect(nodesOf(known!, "Advisory", "usedInRansomware")).toEqual([[true]]);
  });

  test.each([
    ["2024-01-01", /22-01, which BOD 26-04 revoked/, { edtf: "2026-06-10" }, /BOD 22-01/],
    ["2026-06-10", /26-04/, null, /BOD 26-04/],
  ])(
    "an entry of %s binds US agencies by the directive of that day, and nobody else",
    async (dateAdded, by, until, due) => {
      const [fragment] = await said("kev", entry({ dateAdded }));
      expect(nodesOf(fragment!, "Advisory", "bindsWhom", "boundBy", "boundUntil", "dueDateBinds")).toMatchObject([
        ["US federal civilian executive branch agencies", expect.stringMatching(by), until, expect.stringMatching(due)],
      ]);
    },
  );

  test("the publisher is certain, not matched by its name", async () => {
    const [fragment] = await said("kev", entry());
    expect(edgesOf(fragment!, "HAS_PUBLISHER", "matchedBy")).toEqual([
      ["name:US:cybersecurity-and-infrastructure-security-agency", "CURATED"],
    ]);
  });

  test("spaces and case make no other vendor", async () => {
    const [a] = await said("kev", entry());
    const [b] = await said("kev", entry({ vendorProject: "Moxa" }));
    expect(nodesOf(a!, "Product", "key")).toEqual(nodesOf(b!, "Product", "key"));
  });

  test.each([{ cveID: "nope" }, { cveID: "" }, { cveID: null }])("%j is rejected", async (own) => {
    await expect(said("kev", entry(own))).rejects.toThrow(/expected an id such as CVE-2024-12345/);
  });

  test("an edition without a date is as new as its entry, but not newer than a dated edition, in any order", async () => {
    const undated = async (added: string, published: string, order: (all: StoredRelease[]) => StoredRelease[]) => {
      const read = (summary: string, day: string | null) => {
        const given = entry({ dateAdded: added, shortDescription: summary });
        const [found] = kev.releasesOf(given, { ...facts, published: dayOf(day) });
        return { ...found!, sources: ["source"], lastDate: found!.date };
      };
      const fragment = kev.build("kev:CVE-2024-1111", order([read("CSV", null), read("JSON", published)]));
      return [
        nodesOf(fragment, "Advisory", "summary").flat()[0],
        nodesOf(fragment, "Revision", "field", "before", "after"),
      ];
    };
    const cases: [string, string, unknown[]][] = [
      ["2024-01-01", "2024-03-01", ["JSON", [["shortDescription in an edition without a date", "CSV", "JSON"]]]],
      ["2024-04-01", "2024-03-01", ["CSV", [["shortDescription", "JSON", "CSV"]]]],
    ];
    for (const [added, published, expected] of cases)
      for (const order of [(all: StoredRelease[]) => all, (all: StoredRelease[]) => [...all].reverse()])
        expect(await undated(added, published, order)).toEqual(expected);
  });
});
