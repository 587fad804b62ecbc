import { afterAll, beforeAll, expect, test } from "vitest";
import type { Listening } from "../../../src/api/listen.ts";
import { ask } from "../../support/ask.ts";
import { exportOf, serve, table } from "../../support/csv.ts";
import { exactly, fragment, testGraph } from "../../support/graph.ts";

/** A contract with the day of its publication. It is for the gateway, unless no product is known. */
const contract = (key: string, published: string, title = "Gateway licences", product: string | null = "gateway") =>
  fragment(
    `record ${key}`,
    [
      {
        label: "Contract",
        key,
        title,
        alike: `${title} and value`,
        value: { amount: "500", currency: "GBP", vat: null },
        dateAwarded: exactly("2024-01-20"),
        dealDate: exactly("2024-01-20"),
        knownFrom: exactly(published),
      },
    ],
    [
      [
        `Contract ${key}`,
        "HAS_BUYER",
        "Organization buyer",
        { statedName: "Example Council", matchedBy: "IDENTIFIER" },
      ],
      [
        `Contract ${key}`,
        "HAS_SUPPLIER",
        "Organization supplier",
        { statedName: "Alpha Ltd", matchedBy: "IDENTIFIER" },
      ],
      ...(product === null ? [] : [hasProduct(key, product)]),
    ],
  );
const hasProduct = (key: string, product: string): [string, "HAS_PRODUCT", string] => [
  `Contract ${key}`,
  "HAS_PRODUCT",
  `Product ${product}`,
];
const first = "ocds-b5fd17-1/award/1";
const later = "ocds-h6vhtk-2/award/1";

const graph = testGraph([
  fragment("record buyer", [{ label: "Organization", key: "buyer", name: "Example Council" }]),
  fragment("record supplier", [{ label: "Organization", key: "supplier", name: "Alpha Ltd" }]),
  fragment("record product", [{ label: "Product", key: "gateway", name: "Gateway" }]),
  contract(first, "2024-02-01"),
  contract(later, "2024-03-01"),
  fragment(
    "record advisory",
    [{ label: "Advisory", key: "guidance", title: "Guidance", kind: "GUIDANCE", date: exactly("2024-06-01") }],
    [
      ["Advisory guidance", "HAS_SUBJECT", "Product gateway"],
      ["Advisory guidance", "HAS_SUBJECT", "Product router"],
    ],
  ),
  // Deals without a known product. They lead to the vendor only through the payment of money.
  contract("ocds-b5fd17-3/award/1", "2024-02-01", "ICT services", null),
  contract("ocds-h6vhtk-4/award/1", "2024-03-01", "ICT services", null),
  fragment("record router", [{ label: "Product", key: "router", name: "Router" }]),
  fragment(
    "record vendor",
    [],
    [["Product router", "HAS_VENDOR", "Organization supplier", { statedName: "Alpha Ltd" }]],
  ),
]);
let server: Listening;
beforeAll(async () => void (server = await serve(graph())));
afterAll(() => server.close());

const caveat = `likely the same deal as contract:${first}; sums count only that one`;

test("exposures list both deals, and a caveat of the duplicate names the deal that counts", async () => {
  const { data } = await ask(
    graph(),
    "{ exposures { totalCount nodes { caveats deal { ... on Contract { id duplicateOf { id } } } } } }",
  );
  expect(data.exposures.totalCount).toBe(2);
  const told = data.exposures.nodes.map(
    ({ deal, caveats }: { deal: { id: string; duplicateOf: { id: string } | null }; caveats: string[] }) => [
      deal.id,
      deal.duplicateOf?.id ?? null,
      caveats.includes(caveat),
    ],
  );
  expect(told).toEqual([
    [`contract:${first}`, null, false],
    [`contract:${later}`, `contract:${first}`, true],
  ]);
});

test("counts and sums of exposures leave the duplicate out and count it separately, unless the query includes duplicates", async () => {
  const totals = "count dealCount contracts { count values { sum } duplicates { count values { sum } } }";
  const { data } = await ask(
    graph(),
    `{ once: exposuresAggregate { ${totals} groups(by: [BUYER], sumIn: "GBP") { nodes { ${totals} } } } all: exposuresAggregate(exclude: []) { ${totals} } }`,
  );
  const once = {
    count: 1,
    dealCount: 1,
    contracts: { count: 1, values: [{ sum: "500" }], duplicates: { count: 1, values: [{ sum: "500" }] } },
  };
  expect(data).toEqual({
    once: { ...once, groups: { nodes: [once] } },
    all: {
      count: 2,
      dealCount: 2,
      contracts: { count: 2, values: [{ sum: "1000" }], duplicates: { count: 0, values: [] } },
    },
  });
});

test("leads leave the duplicate out", async () => {
  const { data, errors } = await ask(
    graph(),
    '{ leads(where: { timing: { eq: END_NOT_STATED }, minimum: "1" }) { nodes { vendor { name } deals { count awarded { amount } } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.leads.nodes).toEqual([
    { vendor: { name: "Alpha Ltd" }, deals: { count: 1, awarded: [{ amount: "500" }] } },
  ]);
});

test("tables list both deals, with the id of the one that counts", async () => {
  const columns = ["id", "duplicateOf.id", "duplicateOf.title"] as const;
  const told = async (file: string, where: object) =>
    (await table(exportOf(server, file, { where, columns: columns.join() }))).map((row) =>
      columns.map((column) => row[column]),
    );
  const ofGateway = { products: { some: { name: { eq: "Gateway" } } } };
  const rows = [
    [`contract:${first}`, "", ""],
    [`contract:${later}`, `contract:${first}`, "Gateway licences"],
  ];
  expect(await told("contracts.csv", ofGateway)).toEqual(rows);
  expect(await told("contracts.csv", { ...ofGateway, duplicateOf: { none: {} } })).toEqual(rows.slice(0, 1));
  const exposures = await table(exportOf(server, "exposures.csv", { columns: "deal.duplicateOf.id" }));
  expect(exposures.map((row) => [row["deal.duplicateOf.id"], row.caveats!.includes(caveat)])).toEqual([
    ["", false],
    [`contract:${first}`, true],
  ]);
});

test("paths lead directly from one deal to the other only if the query allows deduced edges", async () => {
  const length = async (deduced: boolean) => {
    const { data } = await ask(
      graph(),
      `{ paths(from: "contract:${later}", to: "contract:${first}", deduced: ${deduced}) { length } }`,
    );
    return data.paths.length;
  };
  expect([await length(false), await length(true)]).toEqual([2, 1]);
});
