import { buildASTSchema, isInputObjectType, isObjectType, isScalarType, isEnumType, getNamedType } from "graphql";
import { describe, expect, test } from "vitest";
import { completeSchema } from "../../../src/api/schema/complete-schema.ts";
import * as nouns from "../../../src/graph/filter/nouns.ts";
import { ask } from "../../support/ask.ts";
import { exactly, fragment, testGraph } from "../../support/graph.ts";

const schema = buildASTSchema(completeSchema());

const content = [
  fragment("register", [
    { label: "Organization", key: "home", name: "Home Office", country: "GB", kind: "DEPARTMENT" },
    { label: "Organization", key: "leeds", name: "Leeds City Council", country: "GB", kind: "LOCAL_AUTHORITY" },
    { label: "Organization", key: "maker", name: "Zoöm", country: "US" },
    { label: "Product", key: "zoom/zoom", name: "Zoom", aliases: ["Zoom Meetings", "Réunions Zoom"] },
  ]),
  fragment(
    "one",
    [
      {
        label: "Contract",
        key: "one",
        title: "Vidéo calls",
        description: "Licences for ÉCOLE calls",
        status: "ACTIVE",
        cpv: ["48500000", "72000000"],
        dealDate: exactly("2020-03-26"),
        value: { amount: "12.50", currency: "GBP", vat: "EXCLUDED" },
      },
    ],
    [
      ["Contract one", "HAS_BUYER", "Organization home", { matchedBy: "IDENTIFIER", statedName: "Home Office" }],
      ["Contract one", "HAS_PRODUCT", "Product zoom/zoom"],
      ["Product zoom/zoom", "HAS_VENDOR", "Organization maker"],
    ],
  ),
  fragment(
    "two",
    [
      {
        label: "Contract",
        key: "two",
        title: "Chairs",
        status: "CANCELLED",
        cpv: ["39112000"],
        dealDate: exactly("2021-01-01"),
        value: { amount: "9", currency: "GBP", vat: null },
      },
    ],
    [["Contract two", "HAS_BUYER", "Organization leeds", { matchedBy: "NAME", statedName: "Leeds City Council" }]],
  ),
  fragment("three", [{ label: "Contract", key: "three", title: "Abacus" }]),
];

describe("where and orderBy", () => {
  const graph = testGraph(content);
  const titles = async (args: string) => {
    const { data, errors } = await ask(graph(), `{ contracts(${args}) { nodes { title } } }`);
    expect(errors).toBeUndefined();
    return data.contracts.nodes.map(({ title }: { title: string }) => title);
  };
  const found = async (where: string) => (await titles(`where: ${where}`)).sort();

  test.each([
    ['{ description: { contains: "ecole" } }', ["Vidéo calls"]],
    ["{ description: { eq: null } }", ["Abacus", "Chairs"]],
    ['{ cpv: { startsWith: "48" } }', ["Vidéo calls"]],
    ['{ cpv: { in: ["39112000", "1"] } }', ["Chairs"]],
    ['{ value: { currency: { eq: "GBP" }, amount: { gt: "9" } } }', ["Vidéo calls"]],
    ['{ value: { amount: { gte: "12.5" } } }', ["Vidéo calls"]],
    ['{ value: { amount: { lt: "12.500000001", gt: "12.499999999" } } }', ["Vidéo calls"]],
    ['{ value: { amount: { eq: "9.00" } } }', ["Chairs"]],
    ["{ value: { amount: { eq: null } } }", ["Abacus"]],
    ["{ value: { vat: { eq: EXCLUDED } } }", ["Vidéo calls"]],
    ['{ and: [{ status: { eq: ACTIVE } }, { title: { contains: "video" } }] }', ["Vidéo calls"]],
    ['{ or: [{ status: { eq: ACTIVE } }, { title: { eq: "ABACUS" } }] }', ["Abacus", "Vidéo calls"]],
    ["{ or: [] }", []],
    ["{ and: [] }", ["Abacus", "Chairs", "Vidéo calls"]],
    ["{ not: { status: { eq: ACTIVE } } }", ["Abacus", "Chairs"]],
    ["{ not: { or: [{ status: { eq: ACTIVE } }, { status: { eq: null } }] } }", ["Chairs"]],
    ["{ buyers: { some: { kind: { eq: DEPARTMENT } } } }", ["Vidéo calls"]],
    ['{ buyers: { some: { name: { eq: "home office" } } } }', ["Vidéo calls"]],
    ["{ buyers: { none: {} } }", ["Abacus"]],
    ['{ buyers: { some: {}, none: { name: { startsWith: "Leeds" } } } }', ["Vidéo calls"]],
    ['{ products: { some: { vendor: { some: { name: { eq: "zoom" } } } } } }', ["Vidéo calls"]],
    ['{ products: { some: { aliases: { has: "reunions zoom" } } } }', ["Vidéo calls"]],
    [
      '{ buyers: { some: { contracts: { some: { products: { some: { id: { eq: "product:zoom/zoom" } } } } } } } }',
      ["Vidéo calls"],
    ],
    [
      '{ or: [{ buyers: { some: { id: { eq: "buyer:leeds" } } } }, { products: { some: { name: { eq: "zoom" } } } }] }',
      ["Chairs", "Vidéo calls"],
    ],
  ])("%s", async (where, expected) => {
    expect(await found(where)).toEqual(expected);
  });

  test.each([
    ["DEAL_DATE, direction: DESC", ["Chairs", "Vidéo calls", "Abacus"]],
    ["DEAL_DATE, direction: ASC", ["Vidéo calls", "Chairs", "Abacus"]],
    ["VALUE, direction: ASC", ["Chairs", "Vidéo calls", "Abacus"]],
    ["VALUE, direction: DESC", ["Vidéo calls", "Chairs", "Abacus"]],
    ["TITLE", ["Abacus", "Chairs", "Vidéo calls"]],
    ["KEY, direction: DESC", ["Chairs", "Abacus", "Vidéo calls"]],
  ])("by %s, unknown values come last, also page by page", async (order, expected) => {
    expect(await titles(`orderBy: { field: ${order} }`)).toEqual(expected);
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data, errors } = await ask(
        graph(),
        `query ($after: String) { contracts(first: 1, after: $after, orderBy: { field: ${order} }) { nodes { title } pageInfo { endCursor hasNextPage } } }`,
        { after },
      );
      expect(errors).toBeUndefined();
      paged.push(data.contracts.nodes[0].title);
      ({ endCursor: after, hasNextPage: more } = data.contracts.pageInfo);
    }
    expect(paged).toEqual(expected);
  });

  test("nested connections are also filtered and ordered", async () => {
    const { data, errors } = await ask(
      graph(),
      `{ buyers { nodes { name contracts(where: { not: { title: { eq: "none" } } }, orderBy: { field: VALUE }) { totalCount nodes { title } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.buyers.nodes).toEqual([
      { name: "Home Office", contracts: { totalCount: 1, nodes: [{ title: "Vidéo calls" }] } },
      { name: "Leeds City Council", contracts: { totalCount: 1, nodes: [{ title: "Chairs" }] } },
    ]);
  });

  test("one shape is one statement, whatever its values and the order of its conditions", async () => {
    const text = async (where: string) => {
      await titles(`where: ${where}`);
      return graph().statements.at(-1);
    };
    expect(await text(`{ or: [{ title: { eq: "a" } }, { status: { eq: ACTIVE } }], cpv: { has: "x" } }`)).toBe(
      await text(`{ cpv: { has: "y" }, or: [{ status: { eq: CANCELLED } }, { title: { eq: "b" } }] }`),
    );
  });

  test.each([
    [
      "{ buyers: { some: { contracts: { some: { buyers: { some: { contracts: { some: {} } } } } } } } }",
      /"contracts" would be relation 4 in a chain of relations/,
    ],
    [`{ value: { amount: { gt: "lots" } } }`, /"lots" is not/],
    [`{ or: [${Array.from({ length: 101 }, () => '{ title: { eq: "x" } }').join()}] }`, /more than 100 conditions/],
    [`${"{ not: ".repeat(25)}{ title: { eq: "x" } }${" }".repeat(25)}`, /more than 20 levels deep/],
    [`{ products: { some: { id: { eq: "buyer:x" } } } }`, /"buyer:x" is not an id of the right type/],
  ])("%s is rejected", async (where, message) => {
    const { errors } = await ask(graph(), `{ contracts(where: ${where}) { nodes { title } } }`);
    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message) as string });
    expect(errors?.[0]?.extensions?.code).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
  });
});

describe("the schema's filters", () => {
  const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1);

  test.each(Object.entries(nouns))(
    "%s: each field of the filter has a comparison, and each order has an implementation",
    (key, noun) => {
      const filter = schema.getType(`${capital(key)}Filter`);
      const asked = isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];
      expect(asked.filter((field) => !["and", "or", "not"].includes(field) && !(field in noun.filter))).toEqual([]);
      const order = schema.getType(`${capital(key)}OrderField`);
      expect(isEnumType(order) && order.getValues().map(({ name }) => name)).toEqual(Object.keys(noun.orders));
    },
  );

  test.each(Object.entries(nouns))("%s: the filter has every scalar field of the type", (key) => {
    const type = schema.getType(capital(key));
    const filter = schema.getType(`${capital(key)}Filter`);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    const scalars = fields.filter((field) => {
      const of = getNamedType(field.type);
      return isScalarType(of) || isEnumType(of) || ["UncertainDate", "Money"].includes(of.name);
    });
    const asked = isInputObjectType(filter) ? filter.getFields() : {};
    expect(scalars.map(({ name }) => name).filter((name) => !(name in asked))).toEqual([]);
  });
});
