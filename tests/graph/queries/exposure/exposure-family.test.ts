import { expect, test } from "vitest";
import { ask } from "../../../support/ask.ts";
import { exactly, fragment, testGraph } from "../../../support/graph.ts";

const product = (key: string, ...partOf: string[]) =>
  fragment(
    `record ${key}`,
    [{ label: "Product", key, name: key }],
    [
      [`Product ${key}`, "HAS_VENDOR", "Organization vendor"],
      ...partOf.map((whole) => [`Product ${key}`, "PART_OF", `Product ${whole}`] as never),
    ],
  );
const contract = (key: string, of: string) =>
  fragment(
    `record ${key}`,
    [{ label: "Contract", key, title: key, dealDate: exactly("2024-01-01"), dealDateKind: "SIGNED" }],
    [
      [`Contract ${key}`, "HAS_BUYER", "Organization buyer", { matchedBy: "IDENTIFIER" }],
      [`Contract ${key}`, "HAS_PRODUCT", `Product ${of}`, { statedName: of }],
    ],
  );
const advisory = (key: string, subject: string) =>
  fragment(
    `record ${key}`,
    [{ label: "Advisory", key, title: key, kind: "VULNERABILITY", date: exactly("2024-05-01") }],
    [[`Advisory ${key}`, "HAS_SUBJECT", `Product ${subject}`, { statedName: subject }]],
  );

const graph = testGraph([
  fragment("organizations", [
    { label: "Organization", key: "buyer", name: "buyer" },
    { label: "Organization", key: "vendor", name: "vendor" },
  ]),
  product("suite", "edition"),
  product("edition"),
  product("mail", "suite"),
  product("server"),
  contract("of the suite", "suite"),
  contract("of the edition", "edition"),
  contract("of the mail", "mail"),
  advisory("about the mail", "mail"),
  advisory("about the suite", "suite"),
  advisory("about the server", "server"),
]);

const row =
  "nodes { id deal { ... on Contract { title } } advisory { title } basis confidence caveats path { type } products { name } }";

async function rows(where: string): Promise<string[]> {
  const { data, errors } = await ask(graph(), `{ exposures(where: ${where}) { ${row} } }`);
  expect(errors).toBeUndefined();
  return (data.exposures.nodes as { deal: { title: string }; advisory: { title: string }; basis: string }[])
    .map(({ deal, advisory, basis }) => `${deal.title} > ${advisory.title} ${basis}`)
    .sort();
}

test("a deal for a family meets warnings about its parts on request, and a deal for a part meets no warning about the family", async () => {
  const stated = ["of the mail > about the mail PRODUCT", "of the suite > about the suite PRODUCT"];
  expect(await rows("{}")).toEqual(stated);
  expect(await rows("{ basis: { in: [PRODUCT, FAMILY] } }")).toEqual([
    "of the edition > about the mail FAMILY",
    "of the edition > about the suite FAMILY",
    ...stated.slice(0, 1),
    "of the suite > about the mail FAMILY",
    ...stated.slice(1),
  ]);
  expect(await rows('{ basis: { eq: FAMILY }, product: { name: { eq: "mail" } } }')).toEqual([
    "of the edition > about the mail FAMILY",
    "of the suite > about the mail FAMILY",
  ]);
});

test("an exposure by FAMILY says which product is part of which, and gives the same answer by its id", async () => {
  const { data } = await ask(
    graph(),
    `{ contracts(where: { title: { eq: "of the suite" } }) { nodes { exposures(where: { basis: { eq: FAMILY } }) { ${row} } } } }`,
  );
  const [found] = data.contracts.nodes[0].exposures.nodes;
  expect(found).toMatchObject({
    confidence: "LOW",
    path: [{ type: "HAS_BUYER" }, { type: "HAS_PRODUCT" }, { type: "PART_OF" }, { type: "HAS_SUBJECT" }],
    products: [{ name: "mail" }],
  });
  expect(found.caveats).toContain(
    "the deal names suite, and the warning is about mail, which is part of it; no source states that this deal includes mail, or an affected version",
  );
  const again = await ask(graph(), `{ node(id: "${found.id}") { ... on Exposure { id basis caveats } } }`);
  expect(again.data.node).toEqual({ id: found.id, basis: "FAMILY", caveats: found.caveats });
});

test("basis FAMILY is rejected inside an or, because it would also apply to the other branches", async () => {
  const { errors } = await ask(
    graph(),
    "{ exposures(where: { or: [{ basis: { eq: FAMILY } }, { timing: { eq: AFTER } }] }) { nodes { id } } }",
  );
  expect(errors?.[0]?.message).toBe(
    'Basis FAMILY is inside an "or"; expected it at the top level of "where". Query it in a separate operation.',
  );
});
