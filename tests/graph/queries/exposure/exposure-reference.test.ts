import { beforeAll, describe, expect, test } from "vitest";
import { writeRecords } from "../../../../src/graph/write/records/write.ts";
import { ask } from "../../../support/ask.ts";
import { emptyGraph, testGraph } from "../../../support/graph.ts";
import { randomFrom } from "../../../bench/random.ts";
import { pick, randomGraph } from "./random-graph.ts";
import { type Leads, randomWhere, type RandomFilter } from "./random-filter.ts";
import { Reference, type ReferenceRow } from "./reference.ts";
import { asAnswer, newestFirst, randomOrder } from "./reference-answers.ts";

/** More graphs, and others, can be tried with `EXPOSURE_GRAPHS=20 EXPOSURE_SEED=7`. */
const graphs = Number(process.env.EXPOSURE_GRAPHS ?? 2);
const firstSeed = Number(process.env.EXPOSURE_SEED ?? 1);
const queriesPerGraph = 40;

const fields = `id basis timing inForce audienceMatch confidence calledOff knownAsOf lag { atLeast atMost } products { id }`;

describe.each(Array.from({ length: graphs }, (_, i) => firstSeed + i))("exposures of random graph %i", (seed) => {
  const graph = testGraph("empty");
  const random = randomFrom(seed);
  let reference: Reference;
  let leads: Leads;
  beforeAll(async () => {
    await emptyGraph(graph());
    await writeRecords(graph(), { fragments: randomGraph(random) });
    reference = await Reference.read(graph());
  });

  const asked = { family: false, supplier: false };
  const leadsAt = (asOf: string | null): Leads => {
    const may = (edge: Record<string, unknown>) =>
      asOf === null || edge.knownFromEarliest == null || (edge.knownFromEarliest as string) <= asOf;
    const ends = (type: string) => (node: ReferenceRow["deal"]) =>
      reference
        .edgesFrom(node, type)
        .filter((edge) => may({ ...edge }))
        .map(({ to }) => to);
    return {
      suppliers: ({ deal }) => ends("HAS_SUPPLIER")(deal).map(({ key }) => key),
      frameworks: ({ deal }) => [
        ...(deal.labels.includes("Framework") ? [deal.key] : []),
        ...ends("UNDER_FRAMEWORK")(deal).map(({ key }) => key),
      ],
      agencies: ({ advisory }) =>
        ends("HAS_PUBLISHER")(advisory)
          .filter(({ labels }) => labels.includes("Agency"))
          .map(({ key }) => key),
      publishers: ({ advisory }) => ends("HAS_PUBLISHER")(advisory).map(({ key }) => key),
    };
  };
  const randomAsOf = () => pick(random, [null, null, "2020-05-01", "2020-10-15"]);
  const argumentsOf = (where: string, asOf: string | null) => `where: ${where}${asOf ? `, asOf: "${asOf}"` : ""}`;

  async function ok(query: string) {
    const { data, errors } = await ask(graph(), query);
    if (errors) throw new Error(`${errors[0]!.message} in ${query}`);
    return data;
  }

  test("are the same rows, in the same order, page by page", async () => {
    let found = 0;
    for (let i = 0; i < queriesPerGraph; i++) {
      const asOf = randomAsOf();
      leads = leadsAt(asOf);
      const where = randomWhere(random, leads);
      const order = randomOrder(random);
      const expected = reference.rows(asOf, asked).filter(where.fits).sort(order.compare);
      const query = `exposures(${argumentsOf(where.graphql, asOf)}${order.graphql}, first: 40`;
      const pages = [];
      for (let after = ""; ;) {
        const { exposures } = await ok(
          `{ ${query}${after}) { totalCount totalCountIsAtLeast nodes { ${fields} } pageInfo { endCursor hasNextPage } } }`,
        );
        expect(exposures, query).toMatchObject({ totalCount: expected.length, totalCountIsAtLeast: false });
        pages.push(...exposures.nodes);
        if (!exposures.pageInfo.hasNextPage || pages.length > 200) break;
        after = `, after: "${exposures.pageInfo.endCursor}"`;
      }
      expect(pages, query).toEqual(expected.slice(0, pages.length).map((row) => asAnswer(row, asOf)));
      found += pages.length;
    }
    expect(found).toBeGreaterThan(300);
  });

  test("are the same rows by families and suppliers", async () => {
    const bases = ["FAMILY", "SUPPLIER", "PRODUCT"];
    const all = reference.rows(null, { family: true, supplier: true });
    for (const { key } of reference.all("Buyer")) {
      const { exposures } = await ok(
        `{ exposures(first: 100, where: { buyer: { id: { eq: "buyer:${key}" } } basis: { in: [${bases.join()}] } }) { totalCount nodes { ${fields} } } }`,
      );
      const expected = all.filter(({ buyer, basis }) => buyer.key === key && bases.includes(basis)).sort(newestFirst);
      expect(exposures.totalCount).toBe(expected.length);
      expect(exposures.nodes).toEqual(expected.slice(0, 100).map((row) => asAnswer(row, null)));
    }
  });

  test("are the same rows from each node", async () => {
    const all = reference.rows(null, asked);
    const starts: [string, (row: ReferenceRow) => string[]][] = [
      ["buyers", ({ buyer }) => [buyer.key]],
      ["contracts", ({ deal }) => [deal.key]],
      ["frameworks", ({ deal }) => [deal.key]],
      ["payments", ({ deal }) => [deal.key]],
      ["advisories", ({ advisory }) => [advisory.key]],
      ["products", ({ met }) => met.map(({ key }) => key)],
      ["vendors", ({ vendors }) => vendors.map(({ key }) => key)],
      ["suppliers", leadsAt(null).suppliers],
      ["agencies", leadsAt(null).agencies],
    ];
    for (const [list, keysOf] of starts) {
      const data = await ok(
        `{ ${list}(first: 100) { nodes { id exposures(first: 100) { totalCount nodes { ${fields} } } } } }`,
      );
      for (const node of data[list].nodes) {
        const key = node.id.slice(node.id.indexOf(":") + 1);
        const expected = all.filter((row) => keysOf(row).includes(key)).sort(newestFirst);
        expect(node.exposures.totalCount, node.id).toBe(expected.length);
        expect(node.exposures.nodes, node.id).toEqual(expected.slice(0, 100).map((row) => asAnswer(row, null)));
      }
    }
  });

  test("have the same totals and groups", async () => {
    for (let i = 0; i < queriesPerGraph / 2; i++) {
      const asOf = randomAsOf();
      leads = leadsAt(asOf);
      const where: RandomFilter = randomWhere(random, leads);
      const rows = reference.rows(asOf, asked).filter(where.fits);
      const by = Object.keys(groupings)
        .filter(() => random() < 0.35)
        .slice(0, 3);
      if (by.length === 0) by.push("BUYER");
      const first = pick(random, [0, 2, 100]);
      const query = `{ exposuresAggregate(${argumentsOf(where.graphql, asOf)}) { count dealCount contracts { values { currency sum } }
        groups(by: [${by.join()}], first: ${first}) { totalCount inSeveralGroups rest { count dealCount }
          nodes { count dealCount buyer { id } buyerKind agency { id } year product { id } vendor { id } framework { id } supplier { id } basis } } } }`;
      const { exposuresAggregate } = await ok(query);
      expect({ ...exposuresAggregate, groups: undefined }, query).toEqual({
        ...totals(rows),
        contracts: sums(rows, (deal) => ends(deal, "HAS_SUPPLIER").length > 1),
      });
      expect(exposuresAggregate.groups, query).toEqual(groupsOf(rows, by, first));
    }
  });

  const ends = (node: ReferenceRow["deal"], type: string) => [
    ...new Set(reference.edgesFrom(node, type).map(({ to }) => to)),
  ];
  const orNull = <T>(values: T[]): (T | null)[] => (values.length === 0 ? [null] : values);
  /** The values of each key of an exposure, as ids. */
  const groupings: Record<string, { field: string; of: (row: ReferenceRow) => unknown[] }> = {
    PRODUCT: { field: "product", of: ({ products }) => orNull(products.map(({ key }) => ({ id: `product:${key}` }))) },
    VENDOR: {
      field: "vendor",
      of: ({ products }) =>
        [
          ...new Set(
            (products.length === 0 ? [null] : products).flatMap((product) =>
              orNull(product ? ends(product, "HAS_VENDOR") : []),
            ),
          ),
        ].map((vendor) => vendor && { id: `vendor:${vendor.key}` }),
    },
    AGENCY: { field: "agency", of: ({ agency }) => [agency && { id: `agency:${agency.key}` }] },
    BASIS: { field: "basis", of: ({ basis }) => [basis] },
    BUYER: { field: "buyer", of: ({ buyer }) => [{ id: `buyer:${buyer.key}` }] },
    BUYER_KIND: { field: "buyerKind", of: ({ buyer }) => [buyer.kind ?? null] },
    SUPPLIER: {
      field: "supplier",
      of: ({ deal }) => orNull(ends(deal, "HAS_SUPPLIER").map(({ key }) => ({ id: `supplier:${key}` }))),
    },
    FRAMEWORK: {
      field: "framework",
      of: ({ deal }) =>
        deal.labels.includes("Framework")
          ? [{ id: `framework:${deal.key}` }]
          : orNull(ends(deal, "UNDER_FRAMEWORK").map(({ key }) => ({ id: `framework:${key}` }))),
    },
    YEAR: {
      field: "year",
      of: ({ deal }) => {
        const [from, to] = [deal.dealDateEarliest, deal.dealDateLatest].map((date) =>
          (date as string | undefined)?.slice(0, 4),
        );
        return [from !== undefined && from === to ? Number(from) : null];
      },
    },
  };

  function groupsOf(rows: readonly ReferenceRow[], by: readonly string[], first: number) {
    const groups = new Map<string, { values: unknown[]; rows: ReferenceRow[] }>();
    for (const row of rows) {
      // A product and its vendors belong together.
      const pairs = by.includes("PRODUCT") && by.includes("VENDOR");
      let combinations: unknown[][] = [[]];
      for (const key of by) {
        if (pairs && key === "PRODUCT")
          combinations = (row.products.length === 0 ? [null] : row.products).flatMap((product) =>
            orNull(product ? ends(product, "HAS_VENDOR") : []).map((vendor) => [
              product && { id: `product:${product.key}` },
              vendor && { id: `vendor:${vendor.key}` },
            ]),
          );
        else if (!(pairs && key === "VENDOR"))
          combinations = combinations.flatMap((each) => groupings[key]!.of(row).map((one) => [...each, one]));
      }
      for (const values of new Map(combinations.map((each) => [JSON.stringify(each), each])).values()) {
        const name = JSON.stringify(values);
        const group = groups.get(name) ?? { values, rows: [] };
        groups.set(name, group);
        group.rows.push(row);
      }
    }
    const tie = (value: unknown) => (value as { id: string } | null)?.id ?? value;
    const ranked = [...groups.values()].sort((a, b) => {
      if (a.rows.length !== b.rows.length) return b.rows.length - a.rows.length;
      for (const [i, one] of a.values.entries()) {
        const [x, y] = [tie(one), tie(b.values[i])];
        if (x === y) continue;
        if (x === null || y === null) return x === null ? 1 : -1;
        return (x as string) < (y as string) ? -1 : 1;
      }
      return 0;
    });
    const none = Object.fromEntries(Object.values(groupings).map(({ field }) => [field, null]));
    const rest = ranked.slice(first).flatMap((group) => group.rows);
    const places = new Map<unknown, number>();
    for (const group of ranked)
      for (const deal of new Set(group.rows.map((row) => row.deal))) places.set(deal, (places.get(deal) ?? 0) + 1);
    return {
      totalCount: ranked.length,
      inSeveralGroups: [...places.values()].filter((count) => count > 1).length,
      rest: ranked.length > first ? totals([...new Set(rest)]) : null,
      nodes: ranked.slice(0, first).map((group) => ({
        ...none,
        ...Object.fromEntries(by.map((key, i) => [groupings[key]!.field, group.values[i]])),
        ...totals(group.rows),
      })),
    };
  }
});

const totals = (rows: readonly ReferenceRow[]) => ({
  count: rows.length,
  dealCount: new Set(rows.map(({ deal }) => deal)).size,
});

/** The sums of contracts with a single supplier and a known amount and currency. The amounts have one decimal place at most. */
function sums(rows: readonly ReferenceRow[], isJoint: (deal: ReferenceRow["deal"]) => boolean) {
  const added = new Map<string, { count: number; tenths: number }>();
  for (const deal of new Set(rows.map((row) => row.deal))) {
    if (!deal.labels.includes("Contract") || deal.value == null || deal.valueCurrency == null) continue;
    if (isJoint(deal)) continue;
    const sum = added.get(deal.valueCurrency as string) ?? { count: 0, tenths: 0 };
    added.set(deal.valueCurrency as string, { count: sum.count + 1, tenths: sum.tenths + 10 * Number(deal.value) });
  }
  return {
    values: [...added]
      .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
      .map(([currency, { tenths }]) => ({ currency, sum: String(tenths / 10) })),
  };
}
