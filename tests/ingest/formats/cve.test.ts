import { describe, expect, test } from "vitest";
import { edgesOf, nodesOf, said } from "../../support/format.ts";

describe("CVE records", () => {
  const record = (affected: object[], own: object = {}) => ({
    dataType: "CVE_RECORD",
    dataVersion: "5.1",
    cveMetadata: { cveId: "CVE-2020-11500", state: "PUBLISHED", datePublished: "2020-04-03T12:00:00", ...own },
    containers: { cna: { descriptions: [{ lang: "en", value: "It leaks." }], affected } },
  });

  test('"n/a" is no product', async () => {
    const [fragment] = await said("cve", record([{ vendor: "n/a", product: "n/a", versions: [] }]));
    expect(nodesOf(fragment!, "Vulnerability", "key")).toEqual([["CVE-2020-11500"]]);
    expect(nodesOf(fragment!, "Product", "key")).toEqual([]);
  });

  test("a product that is named is one, with its vendor", async () => {
    const [fragment] = await said("cve", record([{ vendor: "Zoom", product: "Meetings", versions: [] }]));
    expect(nodesOf(fragment!, "Product", "name")).toEqual([["Meetings"]]);
    expect(edgesOf(fragment!, "HAS_VENDOR", "statedName")).toMatchObject([[expect.any(String), "Zoom"]]);
  });

  test("the newest version of CVSS counts, and a score of 2.0 has NVD's words", async () => {
    const cvssV3_1 = { version: "3.1", baseScore: 7.5, baseSeverity: "HIGH", vectorString: "CVSS:3.1/AV:N" };
    const cvssV2_0 = { version: "2.0", baseScore: 5, vectorString: "AV:N/AC:L" };
    const score = async (...metrics: object[]) => {
      const given = record([]) as { containers: { cna: object } };
      const cna = { ...given.containers.cna, metrics };
      const [fragment] = await said("cve", { ...given, containers: { cna } });
      return nodesOf(fragment!, "Vulnerability", "severity", "cvssScore", "cvssVector")[0];
    };
    expect(await score({ cvssV2_0 }, { cvssV3_1 })).toEqual(["HIGH", 7.5, "CVSS:3.1/AV:N"]);
    expect(await score({ cvssV2_0 })).toEqual(["MEDIUM", 5, "AV:N/AC:L"]);
    expect(await score({ other: { type: "ssvc" } })).toEqual([null, null, null]);
  });

  test("a record of no CVE is not understood", async () => {
    await expect(said("cve", record([], { cveId: "CVE-1" }))).rejects.toThrow(/"cveMetadata.cveId" is "CVE-1"/);
  });

  test("versions that are not listed have the default status", async () => {
    const versions = [{ version: "2.0", status: "unaffected" }];
    const affected = [{ vendor: "Zoom", product: "Meetings", defaultStatus: "affected", versions }];
    const [fragment] = await said("cve", record(affected));
    expect(edgesOf(fragment!, "AFFECTS", "productStatus", "versions").map(([, ...rest]) => rest)).toEqual([
      ["KNOWN_NOT_AFFECTED", ["2.0"]],
      ["KNOWN_AFFECTED", null],
    ]);
  });

  test("an unknown vendor in brackets is nobody", async () => {
    const [fragment] = await said("cve", record([{ vendor: "[UNKNOWN]", product: "Meetings", versions: [] }]));
    expect(nodesOf(fragment!, "Product", "key")).toEqual([]);
  });

  test.each([
    { dateRejected: "2024-05-01T08:00:00Z" },
    { dateRejected: "2024-04-01T08:00:00Z" },
    { datePublished: "2020-04-03T12:00:00Z" },
  ])("one rejected later, or on the same day, affects nothing: %j", async (own) => {
    const published = record([{ vendor: "Zoom", product: "Meetings", versions: [] }], {
      dateUpdated: "2024-04-01T12:00:00Z",
    });
    const rejected = record([], { state: "REJECTED", datePublished: undefined, ...own });
    for (const order of [
      [published, rejected],
      [rejected, published],
    ]) {
      const [fragment] = await said("cve", ...order);
      expect(edgesOf(fragment!, "AFFECTS")).toEqual([]);
      expect(nodesOf(fragment!, "Vulnerability", "title")).toEqual([["CVE-2020-11500 (rejected)"]]);
    }
  });
});
