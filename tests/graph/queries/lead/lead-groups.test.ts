import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Listening } from "../../../../src/api/listen.ts";
import { ask } from "../../../support/ask.ts";
import { exportOf, serve, table } from "../../../support/csv.ts";
import { testGraph } from "../../../support/graph.ts";
import { buyer, deal, type Deal, described, product, source, warning } from "../../../support/leads.ts";

const acme: Deal["supplier"] = ["name:GB:acme-uk-limited", "Acme UK Limited"];
const zenith: Deal["supplier"] = ["name:GB:zenithsoft-uk-limited", "Zenithsoft UK Limited"];
const stated = (parent: string, from = "") => ({ parents: [parent], parentsFrom: [from], parentsTo: [""] });
const underground = "GB-COH-00000001";
const rail = "GB-COH-00000002";
const transport = "GB-LAE-XTL";
const ministry = "GB-GOR-D1";

const graph = testGraph([
  source,
  buyer(transport, "Transport for Examples", { kind: "LOCAL_AUTHORITY" }),
  buyer(underground, "Example Underground Limited", { kind: "PUBLIC_BODY", ...stated(transport, "2015-01-01") }),
  buyer(rail, "Rail for Examples Limited", { kind: "PUBLIC_BODY", ...stated(transport, "2015-01-01") }),
  buyer(ministry, "Ministry of Examples"),
  described("name:ZZ:acme", "Acme", { isVendor: true, trades: ["network"] }),
  described("name:ZZ:zenithsoft", "Zenithsoft", { isVendor: true, trades: ["database"] }),
  described(acme[0], acme[1], { statedCountry: "GB", ...stated("name:ZZ:acme") }),
  described(zenith[0], zenith[1], { statedCountry: "GB", ...stated("name:ZZ:zenithsoft") }),
  product("acme/router", "name:ZZ:acme"),
  product("zenithsoft/base", "name:ZZ:zenithsoft"),
  warning("of acme", "2022-02-01", "Product acme/router"),
  warning("of acme, later", "2022-03-01", "Product acme/router"),
  warning("of zenithsoft", "2023-02-01", "Product zenithsoft/base"),
  deal("Payment", "u1", { day: "2021-06-01", supplier: acme, buyer: underground, amount: "2000.10" }),
  deal("Payment", "u2", { day: "2022-06-01", supplier: acme, buyer: underground, amount: "3000.20" }),
  deal("Payment", "r1", { day: "2022-07-01", supplier: acme, buyer: rail, amount: "1500", text: "network switches" }),
  // This payment is older than the membership in the group.
  deal("Payment", "r0", { day: "2014-07-01", supplier: acme, buyer: rail, amount: "1000000" }),
  deal("Contract", "m1", { day: "2022-01-01", supplier: acme, buyer: ministry, amount: "50000", end: "2024-01-01" }),
  deal("Payment", "m2", { day: "2023-06-01", supplier: zenith, buyer: ministry, amount: "7000" }),
]);

describe("buyers of one group", () => {
  const together = `together { isStated timing parent { name } leads { buyer { name } } statement
    deals { count paid { amount } } warnings { afterFirstDeal } paidAfterFirstWarning { amount } }`;

  test("have leads of their own and a common lead, with the deals of each while it belonged to the group", async () => {
    const { data, errors } = await ask(
      graph(),
      `{ leads(orderBy: { field: MONEY, direction: ASC }) { nodes { buyer { name } deals { paid { amount } } ${together} } } }`,
    );
    expect(errors).toBeUndefined();
    const [of] = data.leads.nodes.filter((each: { buyer: { name: string } }) => /Underground/.test(each.buyer.name));
    expect(of.deals.paid).toEqual([{ amount: "5000.3" }]);
    expect(of.together).toEqual({
      ...{ isStated: true, timing: "CONTINUED", parent: { name: "Transport for Examples" } },
      leads: [{ buyer: { name: "Example Underground Limited" } }, { buyer: { name: "Rail for Examples Limited" } }],
      statement:
        "Records show that buyers paid, or awarded contracts to, Acme UK Limited. The buyers are bodies that belong to Transport for Examples, as sources state: Example Underground Limited, Rail for Examples Limited. The records do not show which product was bought, or whether it was affected, used or patched. They do not show any wrongdoing.",
      deals: { count: 3, paid: [{ amount: "6500.3" }] },
      warnings: { afterFirstDeal: 2 },
      paidAfterFirstWarning: [{ amount: "4500.2" }],
    });
    const others = data.leads.nodes.filter((each: { buyer: { name: string } }) => /Ministry/.test(each.buyer.name));
    expect(others.map((each: { together: unknown }) => each.together)).toEqual([null, null]);
  });
});

describe("leads in aggregates", () => {
  const totals = "count dealCount payments { count values { currency sum max } } contracts { values { sum } }";

  test("are counted and summed, each deal once, with payments and contracts separate", async () => {
    const { data, errors } = await ask(
      graph(),
      `{ leadsAggregate { ${totals} statement paidAfterFirstWarning { amount }
          groups(by: [VENDOR]) { totalCount overlaps inSeveralGroups rest { count } nodes { vendor { name } buyer { name } ${totals} } } }
        leads(first: 0) { totalCount } }`,
    );
    expect(errors).toBeUndefined();
    const { groups, ...all } = data.leadsAggregate;
    expect(all).toMatchObject({
      count: data.leads.totalCount,
      dealCount: 6,
      payments: { count: 5, values: [{ currency: "GBP", sum: "1013500.3", max: "1000000" }] },
      contracts: { values: [{ sum: "50000" }] },
      // The sum has payments of the underground and of rail, whose first deals came before every warning.
      paidAfterFirstWarning: [{ amount: "4500.2" }],
    });
    expect(groups).toMatchObject({ totalCount: 2, overlaps: false, inSeveralGroups: 0, rest: null });
    expect(groups.nodes).toMatchObject([
      { vendor: { name: "Acme" }, buyer: null, count: 3, dealCount: 5, payments: { count: 4 } },
      { vendor: { name: "Zenithsoft" }, count: 1, dealCount: 1, contracts: { values: [] } },
    ]);
  });

  test("are grouped by several keys, with the greatest sums first on request", async () => {
    const { data, errors } = await ask(
      graph(),
      `{ leadsAggregate { byGroup: groups(by: [BUYER_GROUP, TIMING], sumIn: "GBP") { nodes { buyerGroup { name } timing count } }
          byStrength: groups(by: [STRENGTH]) { nodes { strength count } }
          most: groups(by: [BUYER], first: 1, sumIn: "GBP", sumOf: CONTRACT) { nodes { buyer { name } } rest { count } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.leadsAggregate).toEqual({
      byGroup: {
        nodes: [
          { buyerGroup: { name: "Transport for Examples" }, timing: "CONTINUED", count: 2 },
          { buyerGroup: null, timing: "BOUGHT_AFTER", count: 1 },
          { buyerGroup: null, timing: "CONTINUED", count: 1 },
        ],
      },
      byStrength: {
        nodes: [
          { strength: "WEAK", count: 3 },
          { strength: "MEDIUM", count: 1 },
        ],
      },
      most: { nodes: [{ buyer: { name: "Ministry of Examples" } }], rest: { count: 2 } },
    });
    const refused = await ask(
      graph(),
      "{ leadsAggregate { groups(by: [VENDOR, BUYER, STRENGTH, TIMING]) { totalCount } } }",
    );
    expect(refused.errors![0]!.message).toContain("has 4 keys; expected 1 to 3");
  });
});

describe("leads in other places", () => {
  test("are ordered by money, by the newest warning and by exploited flaws", async () => {
    const by = (field: string) =>
      ask(graph(), `{ leads(orderBy: { field: ${field} }) { nodes { buyer { name } vendor { name } } } }`).then(
        ({ data }) =>
          data.leads.nodes.map(
            ({ buyer: { name }, vendor }: { buyer: { name: string }; vendor: { name: string } }) =>
              `${name.split(" ")[0]} ${vendor.name}`,
          ),
      );
    const [money, newest, exploited] = [await by("MONEY"), await by("NEWEST_WARNING"), await by("EXPLOITED")];
    expect(money).toEqual(["Rail Acme", "Ministry Acme", "Ministry Zenithsoft", "Example Acme"]);
    expect(newest).toEqual(["Ministry Zenithsoft", "Rail Acme", "Ministry Acme", "Example Acme"]);
    expect(exploited).toEqual(["Rail Acme", "Ministry Acme", "Example Acme", "Ministry Zenithsoft"]);
  });

  test("appear next to search results for buyers, vendors and suppliers, with two statements for all", async () => {
    const found = (text: string) =>
      ask(
        graph(),
        `{ search(text: "${text}") { edges { node { id __typename } leads { totalCount nodes { id } } } } }`,
      );
    const { data, errors, statements } = await found("acme");
    expect(errors).toBeUndefined();
    const leads = data.search.edges.map(
      ({ node, leads: page }: { node: { __typename: string }; leads: { totalCount: number } | null }) => [
        node.__typename,
        page?.totalCount ?? null,
      ],
    );
    expect(leads).toEqual(expect.arrayContaining([["Supplier", 3]]));
    expect(leads).toEqual(expect.arrayContaining([["Vendor", 3]]));
    expect(statements).toBe(3);
    expect((await found("ministry of examples")).data.search.edges[0].leads.totalCount).toBe(2);
    expect((await found("router")).data.search.edges[0].leads).toBeNull();
  });

  test("take the same number of statements for any number of leads", async () => {
    const query = (first: number) =>
      ask(
        graph(),
        `{ leads(first: ${first}, orderBy: { field: MONEY }) { nodes { statement sources { title } deals { newest { ... on Payment { title } } } warnings { newest { title } gravest { title } responses { title } firstAfter { title } } together { statement } } } }`,
      );
    expect((await query(2)).statements).toBe((await query(4)).statements);
  });

  describe("as a table", () => {
    let server: Listening;
    beforeAll(async () => void (server = await serve(graph())));
    afterAll(() => server.close());

    test("say in each row what the records show and what they do not show", async () => {
      const rows = await table(exportOf(server, "leads.csv", { columns: "all", orderBy: { field: "MONEY" } }));
      expect(rows).toHaveLength(4);
      for (const row of rows)
        expect(row.statement).toMatch(
          /^Records show that .* paid, or awarded a contract to, .*\. The records do not show which product was bought, or whether it was affected, used or patched\. They do not show any wrongdoing\.$/,
        );
      expect(rows[0]).toMatchObject({
        "buyer.name": "Rail for Examples Limited",
        "vendor.name": "Acme",
        timing: "CONTINUED",
        "deals.paid.amount": "1001500",
        "warnings.afterFirstDeal": "2",
        "together.parent.name": "Transport for Examples",
        "sources.title": "A source",
      });
      expect(rows[0]!.askWhom).toContain("Freedom of Information Act 2000");
    });
  });
});
