import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Tests } from "../../../../src/ingest/formats/csaf/mandatory-tests.ts";
import { agencies } from "../../../../src/ingest/formats/csaf/publisher.ts";
import { edgesOf, nodesOf, said } from "../../../support/format.ts";
import { seedFolder } from "../../../support/graph.ts";

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

  test("a product has an edge for each status, with the versions of that status", async () => {
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

  test("a weakness or an involvement that breaks a rule is left out, with a caveat, and every link stays", async () => {
    const [given] = advisory().vulnerabilities as [object];
    const cwe = { id: "CWE-79", name: "A name that the list of weaknesses does not have" };
    const involvements = ["disputed", "completed"].map((status) => ({
      date: "2024-01-01T00:00:00Z",
      party: "vendor",
      status,
    }));
    const [whole] = await said("csaf", advisory());
    const [fragment] = await said("csaf", advisory({ vulnerabilities: [{ ...given, cwe, involvements }] }));
    const [[caveats]] = nodesOf(fragment!, "Advisory", "caveats") as [[string[]]];
    expect(caveats).toEqual([
      expect.stringMatching(
        /^The advisory is stored without its part \/vulnerabilities\/0\/cwe, which fails mandatory test 6\.1\.11 at /,
      ),
      expect.stringMatching(/part \/vulnerabilities\/0\/involvements\/\d, which fails mandatory test 6\.1\.24 at /),
    ]);
    expect(edgesOf(fragment!, "HAS_SUBJECT", "productStatus")).toEqual(edgesOf(whole!, "HAS_SUBJECT", "productStatus"));
  });

  test("an advisory that names an unknown product is rejected with the mandatory test that it fails", async () => {
    const vulnerabilities = [{ cve: "CVE-2024-1111", product_status: { known_affected: ["P9"] } }];
    await expect(said("csaf", advisory({ vulnerabilities }))).rejects.toThrow(/mandatory test 6\.1\.1/);
  });

  const withDocument = (own: object) => {
    const given = advisory();
    return { ...given, document: { ...given.document, ...own } };
  };

  const withHistory = (...numbers: string[]) => {
    const { tracking } = advisory().document;
    const revision_history = numbers.map((number) => ({ number, date: "2024-01-01T00:00:00Z", summary: "One" }));
    const version = numbers.toSorted((a, b) => Number.parseInt(a) - Number.parseInt(b)).at(-1)!;
    return withDocument({ tracking: { ...tracking, version, revision_history } });
  };

  test.each([
    ["2", "1"],
    ["1", "2"],
    ["2.0.0", "1.0.0"],
    ["3", "1", "2"],
  ])("revisions of one day may be listed in any order: %s, %s", async (...numbers) => {
    const [fragment] = await said("csaf", withHistory(...numbers));
    expect(nodesOf(fragment!, "Advisory", "title")).toEqual([["An advisory"]]);
  });

  test.each([["3", "1"], ["3", "2"], ["3.0.0", "1.0.0"], ["2"]])(
    "a missing version in the revision history is an error: %s, %s",
    async (...numbers) => {
      await expect(said("csaf", withHistory(...numbers))).rejects.toThrow(
        /it fails mandatory test 6\.1\.21 at \/document\/tracking\/revision_history: .*\.$/,
      );
    },
  );

  test.each(["csafsecurityadvisory", "CSAF-VEX", "csaf informational–advisory", "Security Advisory", "v_ex", "csaf_x"])(
    "a category that resembles a profile's category is rejected: %s",
    async (category) => {
      await expect(said("csaf", withDocument({ category }))).rejects.toThrow(
        /it fails mandatory test 6\.1\.26 at \/document\/category: [^;]*\.$/,
      );
    },
  );

  test.each(["csaf_base", "csaf_vex", "Example Security Advisory"])(
    "any other category is accepted: %s",
    async (category) => {
      const [fragment] = await said("csaf", withDocument({ category }));
      expect(nodesOf(fragment!, "Advisory", "category")).toEqual([[category]]);
    },
  );

  test.each([
    ["This advisory supersedes EX-0.", [["https://example.org/EX-0"]]],
    ["It is superseded by the security advisory OTHER-7.", [["https://example.org/EX-1"]]],
    ["The controller was replaced by ET-200-SP.", []],
    ["This patch supersedes CVE-2021-44228.", []],
    ["It was never superseded by EX-2.", []],
    ["EX-3 is superseded by EX-4.", []],
  ])("%s", async (text, superseded) => {
    const notes = [{ category: "general", text }];
    const [fragment] = await said("csaf", withDocument({ notes }));
    expect(edgesOf(fragment!, "SUPERSEDES")).toEqual(superseded);
  });

  test.each([
    ["Foo Vulnerability (Withdrawn)", true],
    ["Foo Vulnerability - WITHDRAWN", true],
    ["WITHDRAWN Foo Vulnerability", true],
    ["RETRACTED: Foo", true],
    ["[REJECTED] Foo", true],
    ["Rejected packets stop Foo", false],
    ["Foo in a product that was withdrawn from sale", false],
  ])("%s is withdrawn: %s", async (title, isWithdrawn) => {
    const [fragment] = await said("csaf", withDocument({ title }));
    expect(nodesOf(fragment!, "Advisory", "isWithdrawn")).toEqual([[isWithdrawn]]);
  });

  test("a subject is known from the first stored version that names it, whatever the history says", async () => {
    const { tracking } = advisory().document;
    const revision_history = [
      { number: "1", date: "2024-01-01T00:00:00Z", summary: "First" },
      { number: "2", date: "2024-06-01T00:00:00Z", summary: "Second" },
    ];
    const second = withDocument({
      tracking: { ...tracking, version: "2", current_release_date: "2024-06-01T00:00:00Z", revision_history },
    });
    const knownFrom = async (...given: object[]) => {
      const [fragment] = await said("csaf", ...given);
      return fragment!.edges.filter(({ type }) => type === "HAS_SUBJECT").map((edge) => edge.knownFrom?.edtf);
    };
    expect(await knownFrom(second)).toEqual(["2024-06-01", "2024-06-01"]);
    expect(await knownFrom(second, advisory())).toEqual(["2024-01-01", "2024-01-01"]);
  });
  test.each([
    // The name is an ordinary word together with ".us". The vendor must be the one without a country, which the warnings name.
    ["vendor", "Zoom", "https://zoom.us", "name:ZZ:zoom", "NAME"],
    ["vendor", "Example", "https://example.gov.uk", "name:ZZ:example", "NAME"],
    ["coordinator", "Example", "https://example.io", "name:ZZ:example", "NAME"],
    ["coordinator", "Example", "https://example.de", "name:ZZ:example", "NAME"],
    ["coordinator", "Example", "https://cert.example.gouv.fr", "name:FR:example", "NAME"],
    ["other", "Example", "https://example.mil", "name:US:example", "NAME"],
    ["coordinator", "CISA", "https://notcisa.gov", "name:US:cisa", "NAME"],
    [
      "coordinator",
      "CISA",
      "https://www.cisa.gov/",
      "name:US:cybersecurity-and-infrastructure-security-agency",
      "IDENTIFIER",
    ],
    ["coordinator", "NCSC-NL", "https://www.ncsc.nl", "name:NL:nationaal-cyber-security-centrum", "IDENTIFIER"],
  ])("the publisher of category %s with the name %s at %s is %s", async (category, name, namespace, key, matchedBy) => {
    const [fragment] = await said("csaf", withDocument({ publisher: { category, name, namespace } }));
    expect(edgesOf(fragment!, "HAS_PUBLISHER", "matchedBy", "statedName")).toEqual([[key, matchedBy, name]]);
  });

  test("csaf-validator-lib differs from the standard in two tests, and without that difference mandatory-tests.ts can be deleted", async () => {
    const tests = (await import("@secvisogram/csaf-validator-lib/mandatoryTests.js")) as unknown as Tests;
    expect(await tests.mandatoryTest_6_1_21!(withHistory("2", "1"))).toMatchObject({ isValid: false });
    expect(await tests.mandatoryTest_6_1_26!(withDocument({ category: "csafvex" }))).toMatchObject({ isValid: true });
  });

  test("the agencies with known namespaces are agencies of the seed", async () => {
    const files = await Promise.all(
      ["agencies", "zoom"].map((file) => readFile(join(seedFolder, `${file}.yaml`), "utf8")),
    );
    const known = files.flatMap((file) => (parse(file) as { organizations: object[] }).organizations);
    for (const { name, country } of agencies)
      expect(known).toContainEqual(expect.objectContaining({ name, country, isAgency: true }));
  });
});
