import { describe, expect, test } from "vitest";
import { edgesOf, nodesOf, said } from "../../support/format.ts";

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

  test("an entry is one advisory, whose due date binds US agencies; unknown use in ransomware is not no", async () => {
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

  test("blanks and case do not make another vendor", async () => {
    const [a] = await said("kev", entry());
    const [b] = await said("kev", entry({ vendorProject: "Moxa" }));
    expect(nodesOf(a!, "Product", "key")).toEqual(nodesOf(b!, "Product", "key"));
  });

  test.each([{ cveID: "nope" }, { cveID: "" }, { cveID: null }])("%j is not understood", async (own) => {
    await expect(said("kev", entry(own))).rejects.toThrow(/expected such as CVE-2024-12345/);
  });
});

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
});

describe("CSAF", () => {
  const advisory = (own: object = {}) => ({
    document: {
      category: "csaf_security_advisory",
      csaf_version: "2.0",
      publisher: { category: "vendor", name: "Example", namespace: "https://example.org" },
      title: "An advisory",
      tracking: {
        id: "EX-1",
        status: "final",
        version: "1",
        initial_release_date: "2024-01-01T00:00:00Z",
        current_release_date: "2024-01-01T00:00:00Z",
        revision_history: [{ number: "1", date: "2024-01-01T00:00:00Z", summary: "First" }],
      },
    },
    product_tree: {
      branches: [
        {
          category: "vendor",
          name: "Example",
          branches: [
            {
              category: "product_family",
              name: "Family",
              branches: [
                {
                  category: "product_name",
                  name: "Gateway",
                  branches: [
                    { category: "product_version", name: "1.0", product: { product_id: "P1", name: "Gateway 1.0" } },
                    { category: "product_version", name: "2.0", product: { product_id: "P2", name: "Gateway 2.0" } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    vulnerabilities: [
      {
        cve: "CVE-2024-1111",
        notes: [{ category: "summary", text: "It leaks." }],
        product_status: { known_affected: ["P1"], fixed: ["P2"] },
        remediations: [{ category: "none_available", details: "None yet.", product_ids: ["P1"] }],
      },
    ],
    ...own,
  });

  test("a product stands for each status, with the versions that have it", async () => {
    const [fragment] = await said("csaf", advisory());
    expect(
      edgesOf(fragment!, "HAS_SUBJECT", "vulnerability", "productStatus", "versions").map(([, ...rest]) => rest),
    ).toEqual([
      ["CVE-2024-1111", "FIXED", ["2.0"]],
      ["CVE-2024-1111", "KNOWN_AFFECTED", ["1.0"]],
    ]);
  });

  test("an advisory has the highest of its scores, with its vector", async () => {
    const vectorString = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    const lower = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L";
    const scores = [
      { products: ["P1"], cvss_v3: { version: "3.1", baseScore: 5.3, baseSeverity: "MEDIUM", vectorString: lower } },
      { products: ["P2"], cvss_v3: { version: "3.1", baseScore: 9.8, baseSeverity: "CRITICAL", vectorString } },
    ];
    const [given] = advisory().vulnerabilities as [object];
    const [fragment] = await said("csaf", advisory({ vulnerabilities: [{ ...given, scores }] }));
    expect(nodesOf(fragment!, "Advisory", "severity", "cvssScore", "cvssVector")).toEqual([
      ["CRITICAL", 9.8, vectorString],
    ]);
  });

  test("one that names an unknown product is rejected with the test that it fails", async () => {
    const vulnerabilities = [{ cve: "CVE-2024-1111", product_status: { known_affected: ["P9"] } }];
    await expect(said("csaf", advisory({ vulnerabilities }))).rejects.toThrow(/mandatory test 6\.1\.1/);
  });
});
