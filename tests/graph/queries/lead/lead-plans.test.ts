import { beforeAll, describe, expect, test } from "vitest";
import { openReader } from "../../../../src/graph/read/reader.ts";
import { askWith } from "../../../support/ask.ts";
import { fill } from "../../../support/filler.ts";
import { testGraph } from "../../../support/graph.ts";
import { buyer, deal, type Deal, described, product, source, warning } from "../../../support/leads.ts";
import { type Profile, profiling } from "../../../support/profile.ts";

const acme: Deal["supplier"] = ["name:GB:acme-uk-limited", "Acme UK Limited"];

const graph = testGraph([
  source,
  buyer("GB-GOR-D1", "Ministry of Examples"),
  described("name:ZZ:acme", "Acme", { isVendor: true, trades: ["network"] }),
  described(acme[0], acme[1], { parents: ["name:ZZ:acme"], parentsFrom: [""], parentsTo: [""] }),
  product("acme/router", "name:ZZ:acme"),
  warning("of acme", "2022-02-01", "Product acme/router"),
  deal("Payment", "before", { day: "2021-06-01", supplier: acme }),
  deal("Payment", "after", { day: "2022-06-01", supplier: acme }),
]);
// Each filler organisation is a buyer, a supplier and a vendor with a warning, and has its own deal.
beforeAll(() => fill(graph(), 2_000), 300_000);

/** The profiles of the statements that read dealings and warnings for a query. */
const profilesOf = (query: string): Promise<Profile[]> =>
  profiling(graph(), async (profiled, take) => {
    const { errors } = await askWith(await openReader(profiled), query);
    expect(errors).toBeUndefined();
    return take().filter(({ text }) => /HAS_PARENT/.test(text));
  });

describe("among thousands of deals", () => {
  test.each([
    ["of a buyer", '{ buyers(where: { name: { eq: "Ministry of Examples" } }) { nodes { leads { totalCount } } } }'],
    ["of a vendor", '{ vendors(where: { name: { eq: "Acme" } }) { nodes { leads { totalCount } } } }'],
    ["of a supplier", '{ suppliers(where: { name: { eq: "Acme UK Limited" } }) { nodes { leads { totalCount } } } }'],
    ["of search results", '{ search(text: "acme uk limited") { edges { leads { totalCount } } } }'],
    [
      "of a buyer named in where",
      '{ leads(where: { buyer: { name: { eq: "Ministry of Examples" } } }) { totalCount } }',
    ],
    ["of a vendor named in where", '{ leads(where: { vendor: { name: { eq: "Acme" } } }) { totalCount } }'],
  ])("the leads %s are read in two statements without a scan", async (_, query) => {
    const found = await profilesOf(query);
    expect(found).toHaveLength(2);
    const scans = found.flatMap(({ operators }) => operators.filter((each) => /^\w*Scan\b/.test(each)));
    expect(scans).toEqual([]);
    expect(found.reduce((sum, { hits }) => sum + hits, 0)).toBeLessThan(2_000);
  });

  test("a query for all leads scans the vendors and reads only their deals", async () => {
    const found = await profilesOf("{ leads(first: 100) { nodes { statement } } }");
    const scans = found.flatMap(({ operators }) => operators.filter((each) => /^\w*Scan\b/.test(each)));
    expect(scans.filter((each) => !/:(Organization&)?Vendor\b/.test(each))).toEqual([]);
  });
});
