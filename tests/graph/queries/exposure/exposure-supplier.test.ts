import { expect, test } from "vitest";
import { readCache } from "../../../../src/graph/read/read-cache.ts";
import { openReader } from "../../../../src/graph/read/reader.ts";
import { ask, askWith } from "../../../support/ask.ts";
import { exactly, fragment, testGraph } from "../../../support/graph.ts";

const organization = (key: string) =>
  fragment(`record ${key}`, [{ label: "Organization", key, name: key, country: "GB" }]);
const product = (key: string, vendor: string) =>
  fragment(
    `record ${key}`,
    [{ label: "Product", key, name: key }],
    [[`Product ${key}`, "HAS_VENDOR", `Organization ${vendor}`]],
  );
const contract = (key: string, supplier: string, named: { product?: string; mentions?: string } = {}) =>
  fragment(
    `record ${key}`,
    [{ label: "Contract", key, title: key, dealDate: exactly("2024-01-01"), dealDateKind: "SIGNED" }],
    [
      [`Contract ${key}`, "HAS_BUYER", "Organization buyer", { matchedBy: "IDENTIFIER" }],
      [`Contract ${key}`, "HAS_SUPPLIER", `Organization ${supplier}`],
      ...(named.product ? [[`Contract ${key}`, "HAS_PRODUCT", `Product ${named.product}`] as const] : []),
      ...(named.mentions ? [[`Contract ${key}`, "MENTIONS", `Product ${named.mentions}`] as const] : []),
    ].map((edge) => [...edge] as never),
  );
const advisory = (key: string, date: string, ...subjects: string[]) =>
  fragment(
    `record ${key}`,
    [{ label: "Advisory", key, title: key, kind: "GUIDANCE", date: exactly(date) }],
    subjects.map((subject) => [`Advisory ${key}`, "HAS_SUBJECT", subject]),
  );

const dozen = Array.from({ length: 12 }, (_, n) => `product ${String(n).padStart(2, "0")}`);

/** A deal for a dozen products, each with two flaws in one warning. */
const many = [
  fragment(
    "record dozen",
    dozen.map((key) => ({ label: "Product" as const, key, name: key })),
    dozen.map((key) => ["Contract has beta, names alpha", "HAS_PRODUCT", `Product ${key}`]),
  ),
  fragment(
    "record of a dozen",
    [{ label: "Advisory", key: "of a dozen", title: "of a dozen", kind: "VULNERABILITY", date: exactly("2024-05-01") }],
    dozen.flatMap((key) =>
      ["CVE-2024-1", "CVE-2024-2"].map((vulnerability) => [
        "Advisory of a dozen",
        "HAS_SUBJECT",
        `Product ${key}`,
        { vulnerability },
      ]),
    ) as never,
  ),
];

const graph = testGraph([
  organization("buyer"),
  organization("one"),
  organization("two"),
  product("alpha", "one"),
  product("beta", "two"),
  contract("from one", "one"),
  contract("from two", "two"),
  contract("has beta, names alpha", "nobody", { product: "beta", mentions: "alpha" }),
  organization("nobody"),
  advisory("of both makers", "2024-03-01", "Organization one", "Organization two"),
  advisory("of both products", "2024-04-01", "Product alpha", "Product beta"),
  ...many,
]);

const row = "deal { ... on Contract { title } } advisory { title } basis";

async function rows(field: string): Promise<string[]> {
  const { data, errors } = await ask(graph(), `{ ${field} }`);
  expect(errors).toBeUndefined();
  let found = Object.values(data as object)[0] as { nodes: Record<string, unknown>[] };
  if (found.nodes[0]?.exposures) found = found.nodes[0].exposures as typeof found;
  return found.nodes
    .map((each) => each as { deal: { title: string }; advisory: { title: string }; basis: string })
    .map(({ deal, advisory: { title }, basis }) => `${deal.title} > ${title} ${basis}`)
    .sort();
}

const supplier = 'basis: { eq: SUPPLIER } buyer: { name: { eq: "buyer" } }';

test("a vendor's exposures by SUPPLIER are of deals that it supplies itself, even if a warning also names other vendors", async () => {
  const ofVendor = (name: string) =>
    rows(
      `vendors(where: { name: { eq: "${name}" } }) { nodes { exposures(where: { ${supplier} }) { nodes { ${row} } } } }`,
    );
  expect(await ofVendor("one")).toEqual(["from one > of both makers SUPPLIER", "from one > of both products SUPPLIER"]);
  expect(await rows(`exposures(where: { ${supplier} vendor: { name: { eq: "two" } } }) { nodes { ${row} } }`)).toEqual([
    "from two > of both makers SUPPLIER",
    "from two > of both products SUPPLIER",
  ]);
  expect(
    await rows(
      `products(where: { name: { eq: "alpha" } }) { nodes { exposures(where: { ${supplier} }) { nodes { ${row} } } } }`,
    ),
  ).toEqual(["from one > of both products SUPPLIER"]);
});

test("basis SUPPLIER is available only on request, together with a narrow condition", async () => {
  const stated = ["has beta, names alpha > of a dozen PRODUCT", "has beta, names alpha > of both products PRODUCT"];
  const ofBuyer = (where: string) =>
    rows(`buyers(where: { name: { eq: "buyer" } }) { nodes { exposures(where: ${where}) { nodes { ${row} } } } }`);
  expect(await ofBuyer("{ not: { basis: { eq: SUPPLIER }, timing: { eq: BEFORE } } }")).toEqual(stated);
  expect(await rows(`exposures(where: { not: { basis: { eq: SUPPLIER } } }) { nodes { ${row} } }`)).toEqual(stated);
  for (const where of [
    '{ buyer: { name: { eq: "buyer" } }, or: [{ basis: { eq: SUPPLIER } }, { timing: { eq: AFTER } }] }',
    "{ basis: { eq: SUPPLIER }, buyer: {} }",
    '{ basis: { eq: SUPPLIER }, buyer: { name: { contains: "" } } }',
  ]) {
    const { errors } = await ask(graph(), `{ exposures(where: ${where}) { nodes { id } } }`);
    expect(errors, where).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  }
});

test("a product is found by any path that leads to it, and the strongest basis is reported", async () => {
  for (const name of ["alpha", "beta"])
    expect(await rows(`exposures(where: { product: { name: { eq: "${name}" } } }) { nodes { ${row} } }`)).toEqual([
      "has beta, names alpha > of both products PRODUCT",
    ]);
});

test("an exposure has the same id and content from whichever of its products the query starts", async () => {
  const told = "nodes { id basis confidence products { name } paths { nodes { id } } }";
  const { data } = await ask(
    graph(),
    `{ products(where: { name: { in: ["alpha", "beta"] } }) { nodes { exposures { ${told} } } }
       exposures(where: { product: { name: { eq: "alpha" } } }) { ${told} } }`,
  );
  const [alpha, beta] = data.products.nodes;
  expect(data.exposures.nodes).toMatchObject([{ basis: "PRODUCT", products: [{ name: "beta" }] }]);
  expect(alpha.exposures).toEqual(data.exposures);
  expect(beta.exposures).toEqual(data.exposures);
  const byMention = "exposures(where: { basis: { eq: MENTION } })";
  expect(
    await rows(`products(where: { name: { in: ["alpha", "beta"] } }) { nodes { ${byMention} { nodes { ${row} } } } }`),
  ).toEqual([]);
});

test("an exposure lists the requested number of its paths, each once for a warning with several flaws, and reports the number of all paths", async () => {
  const { data, errors } = await ask(
    graph(),
    `{ node(id: "exposure:contract:has beta, names alpha|buyer:buyer|advisory:of a dozen") { ... on Exposure {
         pathCount paths { nodes { id } } all: paths(first: 100) { nodes { id } } path(first: 2) { to { id } } } } }`,
  );
  expect(errors).toBeUndefined();
  const way = (product: string) => ({
    nodes: ["buyer:buyer", "contract:has beta, names alpha", `product:${product}`, "advisory:of a dozen"].map((id) => ({
      id,
    })),
  });
  expect(data.node).toEqual({
    pathCount: 12,
    paths: dozen.slice(0, 10).map(way),
    all: dozen.map(way),
    path: ["buyer:buyer", ...["00", "00", "01", "01"].map((n) => `product:product ${n}`)].map((id) => ({ to: { id } })),
  });
});

test("the cost of the paths of an exposure grows with the requested number", async () => {
  const cost = async (selection: string) =>
    (await ask(graph(), `{ node(id: "exposure:none") { ... on Exposure { ${selection} } } }`)).extensions?.cost;
  expect(await cost("paths { nodes { id } }")).toMatchObject({ cost: 1 + 1 + 10 });
  expect(await cost("paths(first: 100) { nodes { id } }")).toMatchObject({ cost: 1 + 1 + 100 });
  expect(await cost("path(first: 2) { to { id } }")).toMatchObject({ cost: 1 + 1 + 5 * 2 });
});

test("coverage depends only on the conditions on deals, not on the conditions on warnings", async () => {
  const covered = async (where: string) => {
    const { data } = await ask(graph(), `{ exposures(where: ${where}) { coverage { deals withoutProduct } } }`);
    return data.exposures.coverage;
  };
  const all = { deals: 3, withoutProduct: 2 };
  expect(await covered("{}")).toEqual(all);
  expect(await covered("{ not: { timing: { eq: BEFORE } } }")).toEqual(all);
  expect(await covered('{ not: { buyer: { name: { eq: "buyer" } }, timing: { eq: AFTER } } }')).toEqual(all);
  expect(await covered('{ not: { supplier: { name: { eq: "one" } } } }')).toEqual({ deals: 2, withoutProduct: 1 });
});

test("an incomplete or overlong id of an exposure finds no exposure", async () => {
  const { data } = await ask(graph(), "{ exposures { nodes { id } } }");
  const { id } = data.exposures.nodes[0];
  const node = async (of: string) =>
    (await ask(graph(), "query ($id: ID!) { node(id: $id) { id } }", { id: of })).data.node;
  expect(await node(id)).toEqual({ id });
  for (const other of [id.split("|").slice(0, 1).join("|"), id.split("|").slice(0, 2).join("|"), `${id}|x`])
    expect(await node(other), other).toBeNull();
});

test("search results are not cached, because Neo4j updates the search indexes some time after a write", async () => {
  const kept = readCache(graph(), 10_000_000);
  const statements = async (query: string) => {
    await askWith(await openReader(graph(), kept), query);
    const before = graph().statements.length;
    await askWith(await openReader(graph(), kept), query);
    return graph().statements.length - before;
  };
  expect(await statements('{ search(text: "alpha") { nodes { id } } }')).toBe(1);
  expect(await statements("{ products { nodes { id } } }")).toBe(0);
});
