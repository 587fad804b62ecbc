import { describe, expect, test } from "vitest";
import { writeRecords } from "../../../src/graph/write/records/write.ts";
import type { GraphFragment } from "../../../src/statements.ts";
import { ask } from "../../support/ask.ts";
import { exactly, fragment, testGraph } from "../../support/graph.ts";

const organization = (key: string, name: string, more: object = {}) =>
  fragment(`record ${key}`, [{ label: "Organization", key, name, country: "GB", ...more }]);

function contract(n: number): GraphFragment {
  const key = `c${String(n).padStart(3, "0")}`;
  const date = n % 10 === 0 ? null : exactly(`2024-01-${String((n % 28) + 1).padStart(2, "0")}`);
  return fragment(
    `record ${key}`,
    [
      {
        label: "Contract",
        key,
        title: `Contract ${n}`,
        dealDate: date,
        dealDateKind: date ? "SIGNED" : null,
        value: { amount: `${n}.10`, currency: "GBP", vat: null },
      },
    ],
    [
      [`Contract ${key}`, "HAS_BUYER", `Organization ${n % 2 ? "odd" : "even"}`, { matchedBy: "NAME" }],
      // Two records state this edge. The contract must still count once for the buyer.
      [`Contract ${key}`, "HAS_BUYER", `Organization ${n % 2 ? "odd" : "even"}`, { matchedBy: "IDENTIFIER" }],
    ],
  );
}

const content = [
  organization("odd", "Société Générale Éducation", { kind: "UNIVERSITY" }),
  organization("even", "ÉCOLE polytechnique"),
  organization("name:FR:x:y", "Colons: in keys"),
  ...Array.from({ length: 130 }, (_, i) => contract(i + 1)),
  fragment("record uncertain", [
    {
      label: "Contract",
      key: "uncertain",
      title: "Some time in spring",
      dealDate: { edtf: "2030-04/2030-06", earliest: "2030-04-01", latest: "2030-06-30", stated: null },
    },
  ]),
];

describe("connections", () => {
  const graph = testGraph(content);
  const titles = async (where: string) => {
    const { data, errors } = await ask(
      graph(),
      `{ contracts(first: 100, where: ${where}) { totalCount nodes { title } } }`,
    );
    expect(errors).toBeUndefined();
    return data.contracts.nodes.map(({ title }: { title: string }) => title);
  };

  test("a buyer's contracts come newest first, those without a date last, each once, without a gap", async () => {
    const seen: { key: string; date: string }[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await ask(
        graph(),
        `query ($after: String) { buyers(where: { id: { eq: "buyer:odd" } }) { nodes { contracts(first: 20, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id dealDate { edtf } } } } } } }`,
        { after },
      );
      const { contracts } = data.buyers.nodes[0];
      expect(contracts.totalCount).toBe(65);
      expect(contracts.pageInfo.hasPreviousPage).toBe(after !== null);
      for (const { node } of contracts.edges) seen.push({ key: node.id, date: node.dealDate?.edtf ?? "" });
      expect(contracts.edges.at(-1).cursor).toBe(contracts.pageInfo.endCursor);
      ({ hasNextPage: more, endCursor: after } = contracts.pageInfo);
    }
    expect(new Set(seen.map(({ key }) => key)).size).toBe(65);
    expect(seen).toEqual([...seen].sort((a, b) => b.date.localeCompare(a.date) || a.key.localeCompare(b.key)));
  });

  test("the next page starts after the last row, even if a new row came before it in the meantime", async () => {
    const { data: first } = await ask(graph(), "{ contracts(first: 2) { nodes { id } pageInfo { endCursor } } }");
    const { data: second } = await ask(
      graph(),
      "query ($after: String) { contracts(first: 2, after: $after) { nodes { id } } }",
      { after: first.contracts.pageInfo.endCursor },
    );
    await writeRecords(graph(), {
      fragments: [
        fragment("record newer", [
          { label: "Contract", key: "newer", title: "Newer", dealDate: exactly("2031-01-01") },
        ]),
      ],
    });
    const { data: again } = await ask(
      graph(),
      "query ($after: String) { contracts(first: 2, after: $after) { nodes { id } } }",
      { after: first.contracts.pageInfo.endCursor },
    );
    expect(again).toEqual(second);
    await writeRecords(graph(), { fragments: [], removed: ["record newer"] });
  });

  test("comparisons of names ignore case and accents", async () => {
    const names = async (where: string) =>
      (
        await ask(graph(), `{ organizations(where: { name: ${where} }) { nodes { name } } }`)
      ).data.organizations.nodes.map(({ name }: { name: string }) => name);
    expect(await names('{ contains: "EDUCATION" }')).toEqual(["Société Générale Éducation"]);
    expect(await names('{ startsWith: "ecole" }')).toEqual(["ÉCOLE polytechnique"]);
    expect(await names('{ eq: "école Polytechnique" }')).toEqual(["ÉCOLE polytechnique"]);
    expect(await names('{ in: ["societe generale education", "nobody"] }')).toEqual(["Société Générale Éducation"]);
    expect(await names('{ eq: "  École  polytechnique " }')).toEqual(["ÉCOLE polytechnique"]);
    expect(await names('{ contains: "generale  educ" }')).toEqual(["Société Générale Éducation"]);
    expect(await names('{ startsWith: " societe" }')).toEqual(["Société Générale Éducation"]);
    expect(await names('{ contains: " polytechnique" }')).toEqual(["ÉCOLE polytechnique"]);
    expect(await names('{ contains: "%\' OR 1=1 //" }')).toEqual([]);
  });

  test("comparisons of dates use all bounds of an uncertain date", async () => {
    expect(await titles('{ dealDate: { gt: "2030-03-31" } }')).toEqual(["Some time in spring"]);
    expect(await titles('{ dealDate: { gt: "2030-05-01" } }')).toEqual([]);
    expect(await titles('{ dealDate: { gte: "2030-04-01", lte: "2030-06-30" } }')).toEqual(["Some time in spring"]);
    expect(await titles('{ dealDate: { gte: "2030-04-01", lt: "2030-06-30" } }')).toEqual([]);
    expect(await titles('{ dealDate: { eq: "2024-01-02" } }')).toEqual(
      ["Contract 1", "Contract 113", "Contract 29", "Contract 57", "Contract 85"].sort(
        (a, b) => Number(a.slice(9)) - Number(b.slice(9)),
      ),
    );
    expect(await titles("{ dealDate: { eq: null } }")).toHaveLength(13);
  });

  test("ids match as a whole, in lists and by their beginning, and an unknown kind matches null", async () => {
    expect(await titles('{ id: { in: ["contract:c003", "contract:c001"] } }')).toHaveLength(2);
    expect(await titles('{ id: { startsWith: "contract:c12" } }')).toHaveLength(10);
    expect(await titles('{ id: { startsWith: "contr" } }')).toHaveLength(100);
    const { data } = await ask(
      graph(),
      `{ buyers(where: { kind: { eq: null } }) { nodes { id } } all: organizations(where: { id: { in: ["supplier:odd", "organization:even", "otherOrganization:name:FR:x:y"] } }) { totalCount } }`,
    );
    expect(data).toEqual({ buyers: { nodes: [{ id: "buyer:even" }] }, all: { totalCount: 3 } });
  });

  test("node and nodes answer by id, in order, with null for a missing node", async () => {
    const { data, statements } = await ask(
      graph(),
      `{ nodes(ids: ["contract:c001", "buyer:odd", "contract:nothing", "otherOrganization:name:FR:x:y", "organization:odd"]) { __typename id } node(id: "product:nothing") { id } }`,
    );
    expect(data).toEqual({
      nodes: [
        { __typename: "Contract", id: "contract:c001" },
        { __typename: "Buyer", id: "buyer:odd" },
        null,
        { __typename: "OtherOrganization", id: "otherOrganization:name:FR:x:y" },
        { __typename: "Buyer", id: "buyer:odd" },
      ],
      node: null,
    });
    expect(statements, "one for each label").toBe(3);
  });

  test("a page has twenty-five rows by default, and none for first: 0", async () => {
    const { data } = await ask(
      graph(),
      "{ some: contracts { nodes { id } pageInfo { hasNextPage } } none: contracts(first: 0) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }",
    );
    expect(data.some.nodes).toHaveLength(25);
    expect(data.none).toEqual({ totalCount: 131, nodes: [], pageInfo: { hasNextPage: true, endCursor: null } });
  });

  test("amounts keep the digits of their source", async () => {
    const { data } = await ask(
      graph(),
      '{ node(id: "contract:c007") { ... on Contract { value { amount currency vat } } } }',
    );
    expect(data.node.value).toEqual({ amount: "7.10", currency: "GBP", vat: null });
  });

  const refused: [string, string, RegExp][] = [
    [
      "a page size above the limit",
      "{ contracts(first: 101) { nodes { id } } }",
      /"first: 101" is outside 0 to 100\. Request at most 100, and get the next page with "after"\./,
    ],
    ["a negative page size", "{ contracts(first: -1) { nodes { id } } }", /"first: -1" is outside 0 to 100/],
    [
      "a made-up cursor",
      '{ contracts(after: "nonsense") { nodes { id } } }',
      /"after: nonsense" is not a cursor of this connection/,
    ],
    [
      "a cursor of another connection",
      `{ contracts(after: "${Buffer.from('["a"]').toString("base64url")}") { nodes { id } } }`,
      /is not a cursor of this connection/,
    ],
    [
      "an invalid currency",
      '{ contracts(where: { value: { currency: { in: ["GBP", "gbp"] } } }) { nodes { id } } }',
      /"currency: gbp" is not a currency; expected a code of three capital letters \(ISO 4217\), such as "GBP"/,
    ],
    [
      "an id of another type",
      '{ contracts(where: { id: { eq: "buyer:odd" } }) { nodes { id } } }',
      /"buyer:odd" is not an id of the right type; expected one that begins with contract:/,
    ],
    [
      "an id without a type",
      '{ node(id: "odd") { id } }',
      /"odd" is not an id of this graph; expected a type, a colon and a key, such as "framework:g-cloud"/,
    ],
    [
      "an impossible day",
      '{ contracts(where: { dealDate: { gt: "2024-02-30" } }) { nodes { id } } }',
      /"2024-02-30" is not a day such as "2020-04-07"/,
    ],
    [
      "too many ids",
      `{ nodes(ids: [${'"contract:c001",'.repeat(101)}]) { id } }`,
      /101 ids, more than the limit of 100/,
    ],
  ];
  test.each(refused)("%s is rejected, and the error says what was expected", async (_, query, expected) => {
    const { errors, statements } = await ask(graph(), query);
    expect(errors?.[0]?.message).toMatch(expected);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: expect.stringMatching(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/),
    });
    expect(statements).toBe(0);
  });

  test.each([
    [
      "of a missing node",
      '{ contracts(where: { id: { eq: "contract:nothing" } }) { totalCount } }',
      "contract:nothing",
    ],
    [
      "of a missing node in a list",
      '{ contracts(where: { id: { in: ["contract:c001", "contract:nothing"] } }) { totalCount } }',
      "contract:nothing",
    ],
    [
      "of a missing node beside one on the page",
      '{ contracts(where: { id: { in: ["contract:c001", "contract:nothing"] } }) { nodes { id } } }',
      "contract:nothing",
    ],
    [
      "of a missing node beside a condition that fits",
      '{ contracts(where: { or: [{ id: { eq: "contract:nothing" } }, { title: { contains: "1" } }] }) { nodes { id } } }',
      "contract:nothing",
    ],
    [
      "of a missing node in a relation",
      '{ contracts(where: { buyers: { none: { id: { eq: "buyer:nobody" } } } }) { totalCount } }',
      "buyer:nobody",
    ],
    ["of a missing agency", '{ exposures(where: { agency: { id: { eq: "agency:x" } } }) { totalCount } }', "agency:x"],
  ])("an id %s is rejected, because an empty page would look like a clean record", async (_, query, id) => {
    const { errors } = await ask(graph(), query);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(`"${id}" is not an id of a node in this graph`),
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  test("parents that share a neighbour each have it once, even if two records state it", async () => {
    const { data, statements } = await ask(
      graph(),
      '{ contracts(where: { id: { in: ["contract:c001", "contract:c002", "contract:c003"] } }) { nodes { id buyers { id } } } }',
    );
    const buyers = data.contracts.nodes.map((node: { id: string; buyers: object[] }) => [node.id, node.buyers]);
    expect(Object.fromEntries(buyers)).toEqual({
      "contract:c001": [{ id: "buyer:odd" }],
      "contract:c002": [{ id: "buyer:even" }],
      "contract:c003": [{ id: "buyer:odd" }],
    });
    expect(statements).toBe(2);
  });

  test("a page with the nodes of all ids proves that they exist; only if it lacks one, a statement looks for it", async () => {
    const asked = async (where: string) => {
      const { data, errors, statements } = await ask(graph(), `{ contracts(where: ${where}) { nodes { id } } }`);
      expect(errors).toBeUndefined();
      return [data.contracts.nodes.length, statements];
    };
    expect(await asked('{ id: { eq: "contract:c001" } }')).toEqual([1, 1]);
    expect(await asked('{ id: { in: ["contract:c001", "contract:c002"] } }')).toEqual([2, 1]);
    expect(await asked('{ id: { eq: "contract:c001" }, title: { contains: "nowhere" } }')).toEqual([0, 2]);
    expect(await asked('{ not: { id: { eq: "contract:c001" } } }')).toEqual([25, 2]);
  });

  test("a cursor of another list is rejected, because it would skip rows", async () => {
    const cursors = `first: 2) { pageInfo { endCursor } }`;
    const { data } = await ask(
      graph(),
      `{ contracts(${cursors} buyers(where: { id: { eq: "buyer:odd" } }) { nodes { contracts(${cursors} } } }`,
    );
    const [ofAll, ofOdd] = [data.contracts, data.buyers.nodes[0].contracts].map(({ pageInfo }) => pageInfo.endCursor);
    const go = async (list: string) => (await ask(graph(), list)).errors?.map(({ message }) => message.slice(0, 12));
    const page = (after: string, more = "") => `contracts(after: "${after}"${more}) { nodes { id } }`;
    const within = (buyer: string, after: string) =>
      `{ buyers(where: { id: { eq: "${buyer}" } }) { nodes { ${page(after)} } } }`;
    expect(await go(`{ ${page(ofAll)} }`)).toBeUndefined();
    expect(await go(within("buyer:odd", ofOdd))).toBeUndefined();
    for (const other of [
      `{ ${page(ofAll, ", orderBy: { field: TITLE }")} }`,
      `{ ${page(ofAll, ', where: { title: { contains: "1" } }')} }`,
      `{ ${page(ofOdd)} }`,
      within("buyer:odd", ofAll),
      within("buyer:even", ofOdd),
    ])
      expect(await go(other), other).toEqual([expect.stringMatching(/^"after: /)]);
  });
});
