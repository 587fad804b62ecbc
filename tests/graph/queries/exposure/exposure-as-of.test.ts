import { expect, test } from "vitest";
import type { GraphFragment } from "../../../../src/statements.ts";
import { ask } from "../../../support/ask.ts";
import { exactly, fragment, testGraph } from "../../../support/graph.ts";

const inJune = { knownFrom: exactly("2024-06-01") };

function statedInSeptember(part: GraphFragment): GraphFragment {
  return { ...part, edges: part.edges.map((edge) => ({ ...edge, knownFrom: exactly("2024-09-01") })) };
}

const graph = testGraph([
  fragment("record buyer", [{ label: "Organization", key: "buyer", name: "buyer" }]),
  fragment("record product", [{ label: "Product", key: "gamma", name: "gamma" }]),
  fragment(
    "record framework",
    [{ label: "Framework", key: "framework", title: "framework" }],
    [
      ["Framework framework", "OPEN_TO", "Organization buyer", { matchedBy: "IDENTIFIER" }],
      ["Framework framework", "HAS_PRODUCT", "Product gamma"],
    ],
  ),
  fragment(
    "record call-off",
    [{ label: "Contract", key: "call-off", title: "call-off", ...inJune }],
    [
      ["Contract call-off", "UNDER_FRAMEWORK", "Framework framework"],
      ["Contract call-off", "HAS_BUYER", "Organization buyer", { matchedBy: "NAME" }],
    ],
  ),
  fragment("record supplier", [{ label: "Organization", key: "supplier", name: "supplier" }]),
  statedInSeptember(
    fragment("record later notice", [], [["Contract call-off", "HAS_SUPPLIER", "Organization supplier"]]),
  ),
  fragment(
    "record guidance",
    [{ label: "Advisory", key: "guidance", title: "guidance", kind: "GUIDANCE", date: exactly("2024-02-01") }],
    [["Advisory guidance", "HAS_SUBJECT", "Product gamma"]],
  ),
  fragment(
    "record kev",
    [{ label: "Advisory", key: "kev", title: "kev", kind: "EXPLOITED", date: exactly("2024-06-01"), ...inJune }],
    [["Advisory kev", "HAS_SUBJECT", "Product gamma"]],
  ),
]);

const ofGuidance = 'advisory: { title: { eq: "guidance" } }';

async function rows(asOf: string, where: string): Promise<unknown[]> {
  const { data, errors } = await ask(
    graph(),
    `{ exposures(asOf: "${asOf}", where: { ${where} }) { nodes { calledOff deal { ... on Framework { title } ... on Contract { title } } } }
       exposuresAggregate(asOf: "${asOf}", where: { ${where} }) { count groups(by: [PRODUCT]) { nodes { count } } } }`,
  );
  expect(errors).toBeUndefined();
  const { count, groups } = data.exposuresAggregate;
  expect(count).toBe(data.exposures.nodes.length);
  expect(groups.nodes).toEqual(count > 0 ? [{ count }] : []);
  return data.exposures.nodes.map(({ deal, calledOff }: { deal: { title: string }; calledOff: boolean | null }) => [
    deal.title,
    calledOff,
  ]);
}

test("a call-off that was published after the day appears neither as a deal nor in calledOff of its framework", async () => {
  expect(await rows("2024-03-01", ofGuidance)).toEqual([["framework", false]]);
  expect(await rows("2024-07-01", ofGuidance)).toEqual([
    ["call-off", null],
    ["framework", true],
  ]);
});

test("an exposure as of a day has its own id, and the id gives the same answer as of that day", async () => {
  const told = "id knownAsOf calledOff";
  const { data } = await ask(
    graph(),
    `{ asOf: exposures(asOf: "2024-03-01", where: { ${ofGuidance} }) { nodes { ${told} } }
       now: exposures(where: { ${ofGuidance} deal: { kind: { eq: FRAMEWORK } } }) { nodes { ${told} } } }`,
  );
  const [[then], [now]] = [data.asOf.nodes, data.now.nodes];
  expect(then).toEqual({ id: `${now.id}|asOf:2024-03-01`, knownAsOf: "UNCERTAIN", calledOff: false });
  expect(now).toMatchObject({ knownAsOf: null, calledOff: true });
  const under = async (id: string) =>
    (await ask(graph(), `query ($id: ID!) { node(id: $id) { ... on Exposure { ${told} } } }`, { id })).data.node;
  expect(await under(then.id)).toEqual(then);
  for (const none of [
    `${now.id}|asOf:yesterday`,
    `${now.id}|asOf:2024-02-30`,
    now.id.replace(/advisory:.*/, "advisory:gone"),
    now.id.replace(/buyer:[^|]*/, "buyer:gone"),
  ])
    expect(await under(none), none).toBeNull();
});

test("a supplier is unknown until a notice names it", async () => {
  const ofSupplier = `${ofGuidance} supplier: { name: { eq: "supplier" } }`;
  expect(await rows("2024-07-01", ofSupplier)).toEqual([]);
  expect(await rows("2024-10-01", ofSupplier)).toEqual([["call-off", null]]);
  const { data } = await ask(
    graph(),
    `query { suppliers { nodes { before: exposures(asOf: "2024-07-01", where: { ${ofGuidance} }) { totalCount }
       after: exposures(asOf: "2024-10-01", where: { ${ofGuidance} }) { totalCount } } } }`,
  );
  expect(data.suppliers.nodes).toEqual([{ before: { totalCount: 0 }, after: { totalCount: 1 } }]);
});

test("a product that was listed as exploited after the day does not count as exploited", async () => {
  expect(await rows("2024-03-01", `${ofGuidance} exploited: { eq: true }`)).toEqual([]);
  expect(await rows("2024-03-01", `${ofGuidance} exploited: { eq: false }`)).toHaveLength(1);
  expect(await rows("2024-07-01", `${ofGuidance} exploited: { eq: true }`)).toHaveLength(2);
});

test("coverage reports the number of deals without a date, without an identified buyer and without a product", async () => {
  const all = "deals withoutDate withoutIdentity withoutProduct";
  const { data } = await ask(
    graph(),
    `{ exposures { coverage { ${all} } }
       narrow: exposures(where: { deal: { kind: { eq: CONTRACT } } buyer: { name: { eq: "buyer" } } }) { coverage { ${all} } }
       nobody: exposures(where: { supplier: { name: { eq: "nobody" } } }) { coverage { ${all} } }
       buyers { nodes { exposures { coverage { deals } } } }
       contracts { nodes { exposures { coverage { deals withoutIdentity } } } } }`,
  );
  expect(data).toEqual({
    exposures: { coverage: { deals: 2, withoutDate: 2, withoutIdentity: 1, withoutProduct: 0 } },
    narrow: { coverage: { deals: 1, withoutDate: 1, withoutIdentity: 1, withoutProduct: 0 } },
    nobody: { coverage: { deals: 0, withoutDate: 0, withoutIdentity: 0, withoutProduct: 0 } },
    buyers: { nodes: [{ exposures: { coverage: { deals: 2 } } }] },
    contracts: { nodes: [{ exposures: { coverage: { deals: 1, withoutIdentity: 1 } } }] },
  });
});
