import { describe, expect, test } from "vitest";
import { edgesOf, nodesOf, said } from "../../../support/format.ts";

describe("CVE records", () => {
  const record = (affected: object[], own: object = {}) => ({
    dataType: "CVE_RECORD",
    dataVersion: "5.1",
    cveMetadata: { cveId: "CVE-2020-11500", state: "PUBLISHED", datePublished: "2020-04-03T12:00:00", ...own },
    containers: { cna: { descriptions: [{ lang: "en", value: "It leaks." }], affected } },
  });

  test('"n/a" is not a product', async () => {
    const [fragment] = await said("cve", record([{ vendor: "n/a", product: "n/a", versions: [] }]));
    expect(nodesOf(fragment!, "Vulnerability", "key")).toEqual([["CVE-2020-11500"]]);
    expect(nodesOf(fragment!, "Product", "key")).toEqual([]);
  });

  test("a named product becomes a product with its vendor", async () => {
    const [fragment] = await said("cve", record([{ vendor: "Zoom", product: "Meetings", versions: [] }]));
    expect(nodesOf(fragment!, "Product", "name")).toEqual([["Meetings"]]);
    expect(edgesOf(fragment!, "HAS_VENDOR", "statedName")).toMatchObject([[expect.any(String), "Zoom"]]);
  });

  test("the newest version of CVSS counts, and a score of CVSS 2.0 gets the severity that NVD uses", async () => {
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

  test("a record without a valid CVE id is rejected", async () => {
    await expect(said("cve", record([], { cveId: "CVE-1" }))).rejects.toThrow(/"cveMetadata.cveId" is "CVE-1"/);
  });

  test("unlisted versions have the default status", async () => {
    const versions = [{ version: "2.0", status: "unaffected" }];
    const affected = [{ vendor: "Zoom", product: "Meetings", defaultStatus: "affected", versions }];
    const [fragment] = await said("cve", record(affected));
    expect(edgesOf(fragment!, "AFFECTS", "productStatus", "versions").map(([, ...rest]) => rest)).toEqual([
      ["KNOWN_NOT_AFFECTED", ["2.0"]],
      ["KNOWN_AFFECTED", null],
    ]);
  });

  test("an unknown vendor in brackets makes no organisation", async () => {
    const [fragment] = await said("cve", record([{ vendor: "[UNKNOWN]", product: "Meetings", versions: [] }]));
    expect(nodesOf(fragment!, "Product", "key")).toEqual([]);
  });

  test.each([
    { dateRejected: "2024-05-01T08:00:00Z" },
    { dateRejected: "2024-04-01T08:00:00Z" },
    { datePublished: "2020-04-03T12:00:00Z" },
  ])("a record that was rejected later, or on the same day, affects nothing: %j", async (own) => {
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

  describe("with products by CPE", () => {
    const any = ":*".repeat(7);
    const named = (name: string, version = "*") => `cpe:2.3:${name}:${version}${any}`;
    const match = (vulnerable: boolean, criteria: string, own: object = {}) => ({ vulnerable, criteria, ...own });
    const matching = (...cpeMatch: unknown[]) => [{ nodes: [{ operator: "OR", negate: false, cpeMatch }] }];
    const affects = async (given: object) =>
      edgesOf((await said("cve", given))[0]!, "AFFECTS", "productStatus", "versions", "statedId");
    const withCna = (own: object, adp: object[] = []) => {
      const given = record([{ vendor: "n/a", product: "n/a", versions: [] }]);
      return { ...given, containers: { cna: { ...given.containers.cna, ...own }, adp } };
    };
    const keeper = "cpe:2.3:a:vantrix:gate_keeper";

    test("vulnerable products are affected, and platforms are not", async () => {
      const cpeApplicability = matching(
        match(true, named("a:vantrix:gate_keeper"), { versionStartIncluding: "2.0", versionEndExcluding: "2.5" }),
        match(true, named("a:vantrix:gate_keeper", "1.9")),
        match(false, named("o:microsoft:windows")),
        { criteria: named("o:linux:linux_kernel") },
      );
      expect(await affects(withCna({ cpeApplicability }))).toEqual([
        ["vantrix/gate-keeper", "KNOWN_AFFECTED", ["from 2.0 before 2.5", "1.9"], keeper],
      ]);
      expect(await affects(withCna({}, [{ cpeApplicability }]))).toHaveLength(1);
    });

    test("a product that is vulnerable in one place and a platform in another is affected", async () => {
      const cpeApplicability = [
        ...matching(match(false, named("o:vantrix:box_os"))),
        ...matching(match(true, named("o:vantrix:box_os"), { versionEndIncluding: "3" })),
      ];
      expect(await affects(withCna({ cpeApplicability }))).toEqual([
        ["vantrix/box-os", "KNOWN_AFFECTED", ["to 3"], "cpe:2.3:o:vantrix:box_os"],
      ]);
    });

    test("negated nodes are ignored", async () => {
      const cpeMatch = [match(true, named("a:vantrix:gate_keeper"))];
      for (const cpeApplicability of [
        [{ negate: true, nodes: [{ operator: "OR", negate: false, cpeMatch }] }],
        [{ nodes: [{ operator: "OR", negate: true, cpeMatch }] }],
      ])
        expect(await affects(withCna({ cpeApplicability }))).toEqual([]);
    });

    test("a product in the list appears once, with the words of the list", async () => {
      const affected = [
        {
          vendor: "Vantrix",
          product: "Gate Keeper",
          cpes: [named("a:vantrix:gate_keeper")],
          versions: [{ version: "2.0", lessThan: "2.5", status: "affected" }],
        },
      ];
      const cpeApplicability = matching(match(true, named("a:vantrix:gate_keeper"), { versionEndExcluding: "2.5" }));
      expect(await affects(withCna({ affected, cpeApplicability }))).toEqual([
        ["vantrix/gate-keeper", "KNOWN_AFFECTED", ["from 2.0 before 2.5"], keeper],
      ]);
    });

    test("if the list names no product, its CPE names count, but platforms and companions of an application do not", async () => {
      const entry = (...cpes: unknown[]) => ({ vendor: "n/a", product: "n/a", defaultStatus: "affected", cpes });
      const own = (...cpes: unknown[]) => affects(withCna({ affected: [entry(...cpes)] }));
      const expected = [["vantrix/gate-keeper", "KNOWN_AFFECTED", null, keeper]];
      expect(await own(named("a:vantrix:gate_keeper"), named("a:vantrix:gate_keeper", "2"))).toEqual(expected);
      expect(await own(named("o:microsoft:windows"), named("a:vantrix:gate_keeper"))).toEqual(expected);
      expect(await own("cpe:/a:vantrix:gate_keeper:2.0", "cpe:/h:vantrix:box")).toEqual(expected);
      const affected = [entry(named("o:vantrix:box_os"), named("o:microsoft:windows"))];
      const cpeApplicability = matching(match(false, named("o:microsoft:windows")));
      expect((await affects(withCna({ affected, cpeApplicability }))).map(([key]) => key)).toEqual(["vantrix/box-os"]);
    });

    test("a list with copied CPE names has underscores for spaces", async () => {
      const affected = [
        { vendor: "van_trix", product: "gate_keeper", cpes: [named("a:van_trix:gate_keeper")], versions: [] },
      ];
      const [fragment] = await said("cve", withCna({}, [{ affected }]));
      expect(nodesOf(fragment!, "Product", "key", "name")).toEqual([["van-trix/gate-keeper", "gate keeper"]]);
      const own = await said("cve", record([{ vendor: "Vantrix", product: "WS_KEEPER", versions: [] }]));
      expect(nodesOf(own[0]!, "Product", "name")).toEqual([["WS_KEEPER"]]);
    });

    test("a vendor whose name is an ordinary word makes no organisation by its CPE name alone", async () => {
      const cpeApplicability = matching(match(true, named("a:oracle:vantroniq")));
      const [fragment] = await said("cve", withCna({ cpeApplicability }));
      expect(edgesOf(fragment!, "AFFECTS").flat()).toEqual(["oracle/vantroniq"]);
      expect(edgesOf(fragment!, "HAS_VENDOR")).toEqual([]);
    });

    test("invalid CPE names and matches are ignored, and the rest of the record is read", async () => {
      const good = match(true, named("a:vantrix:gate_keeper"));
      const odd = [null, 1, "cpe", match(true, "cpe:2.3:x:y"), match(true, ""), { vulnerable: true }, good];
      const affected = [
        { vendor: "n/a", product: "n/a", cpes: [null, 1, "jvnpid:1.0::x:y:1"], versions: [] },
        null,
        "text",
      ];
      for (const cpeApplicability of [
        matching(...odd),
        [null, { nodes: "x" }, { nodes: [null, ...matching(good)[0]!.nodes] }],
      ])
        expect((await affects(withCna({ affected, cpeApplicability }))).map(([key]) => key)).toEqual([
          "vantrix/gate-keeper",
        ]);
      expect(await affects(withCna({ affected, cpeApplicability: "x" }))).toEqual([]);
    });

    test("a rejected record affects nothing", async () => {
      const given = withCna({ cpeApplicability: matching(match(true, named("a:vantrix:gate_keeper"))) });
      expect(await affects({ ...given, cveMetadata: { ...given.cveMetadata, state: "REJECTED" } })).toEqual([]);
    });
  });

  test.each([
    "N/A",
    "n/a.",
    "(unknown)",
    "Unspecified",
    "not available",
    "Multiple Vendors",
    "Undisclosed",
    "*",
    "\u200b",
    "null",
  ])("a vendor called %j makes no organisation", async (vendor) => {
    const [fragment] = await said("cve", record([{ vendor, product: "Meetings", versions: [] }]));
    expect([nodesOf(fragment!, "Product", "key"), nodesOf(fragment!, "Organization", "key")]).toEqual([[], []]);
  });

  test("spaces, case, entities and zero-width characters make no other vendor or product", async () => {
    const spelled = [
      ["Vantrix & Sons", "Gate Keeper"],
      [" VANTRIX  &amp; SONS\t", "gate\u00a0keeper "],
      ["Vantrix\u200b & Sons", "Gate\n Keeper"],
    ].map(([vendor, product]) => said("cve", record([{ vendor, product, versions: [] }])));
    const keys = (await Promise.all(spelled)).map(([fragment]) => [
      nodesOf(fragment!, "Product", "key"),
      nodesOf(fragment!, "Organization", "key"),
    ]);
    expect(keys).toEqual(Array(3).fill([[["vantrix-and-sons/gate-keeper"]], [["name:ZZ:vantrix-and-sons"]]]));
  });
});
