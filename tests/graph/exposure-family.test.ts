import { expect, test } from "vitest";
import { ask } from "../support/ask.ts";
import { exactly, fragment, testGraph } from "../support/graph.ts";

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

test("a deal for a family meets warnings about its parts where that is asked for, and a deal for a part none about the family", async () => {
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

test("it says what is part of what, and is told alike by its id", async () => {
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
    "the deal names suite; the warning is about mail, which is part of it; whether this deal includes mail, or an affected version, is not stated",
  );
  const again = await ask(graph(), `{ node(id: "${found.id}") { ... on Exposure { id basis caveats } } }`);
  expect(again.data.node).toEqual({ id: found.id, basis: "FAMILY", caveats: found.caveats });
});

test("within an or it is refused, since the other branches would get it unasked", async () => {
  const { errors } = await ask(
    graph(),
    "{ exposures(where: { or: [{ basis: { eq: FAMILY } }, { timing: { eq: AFTER } }] }) { nodes { id } } }",
  );
  expect(errors?.[0]?.message).toBe(
    'Basis FAMILY stands within an "or"; expected it at the top of where. Ask for it in an operation of its own.',
  );
});
