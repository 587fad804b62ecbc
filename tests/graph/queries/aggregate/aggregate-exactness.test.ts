import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { cypher } from "../../../../src/graph/cypher.ts";
import { storedProperties } from "../../../../src/graph/stored/records.ts";
import type { ContractStatus, Vat } from "../../../../src/values.ts";
import { ask } from "../../../support/ask.ts";
import { exactly, testGraph } from "../../../support/graph.ts";

interface Deal {
  amount: string | null;
  currency: string | null;
  vat: Vat | null;
  status: ContractStatus | null;
  mayEstablishFramework: boolean;
  year: number | null;
  /** If a supplier is in the list twice, two records state it. */
  suppliers: string[];
}

const most = 2n ** 63n;
const billionths = fc
  .bigInt(0n, 999_999_999n)
  .map((value) => String(value).padStart(9, "0"))
  .chain((digits) => fc.constantFrom("", `.${digits}`, `.${digits.slice(0, 2)}`));
const amount = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.bigInt(-10_000n, 10_000_000n) },
      { weight: 2, arbitrary: fc.bigInt(-most, most - 1n) },
      { weight: 2, arbitrary: fc.constantFrom(most - 1n, -most, most, -most - 1n) },
    ),
    billionths,
  )
  .map(([whole, fraction]) => `${whole}${fraction}`);

const deal: fc.Arbitrary<Deal> = fc.record({
  amount: fc.option(amount, { freq: 8 }),
  currency: fc.constantFrom("GBP", "GBP", "GBP", "EUR", null),
  vat: fc.constantFrom("INCLUDED", "EXCLUDED", null),
  status: fc.constantFrom("ACTIVE", "ACTIVE", "ACTIVE", "TERMINATED", null, "PENDING", "CANCELLED", "UNSUCCESSFUL"),
  mayEstablishFramework: fc.nat(9).map((n) => n === 0),
  year: fc.constantFrom(2019, 2020, 2021, null),
  suppliers: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom("a", "b", "c", "d").map((one) => [one]) },
    { weight: 2, arbitrary: fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 }) },
  ),
});

const values = "{ currency vat count sum min max average vatIncluded vatExcluded }";
const totals = `count values ${values} withoutAmount withoutCurrency tooLarge
  jointValues { count values ${values} } mayEstablishFramework { count values ${values} } notMade { count values ${values} }`;

const graph = testGraph("empty");
beforeAll(() =>
  graph().write((run) =>
    run(cypher`UNWIND $p.keys AS key CREATE (:Organization:Supplier {key: key, name: key, sortName: key})`, {
      keys: ["a", "b", "c", "d"],
    }),
  ),
);

test("totals and groups equal those of a plain computation", { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deal, { maxLength: 25 }),
      fc.constantFrom(["SUPPLIER"], ["YEAR"], ["SUPPLIER", "YEAR"]),
      fc.nat(4),
      fc.constantFrom(null, "GBP", "EUR"),
      async (deals, by, first, sumIn) => {
        await write(deals);
        const { data, errors } = await ask(
          graph(),
          `query ($by: [DealGroupKey!]!, $first: Int, $sumIn: String) { contractsAggregate { ${totals}
            groups(by: $by, first: $first, sumIn: $sumIn) { totalCount overlaps inSeveralGroups rest { ${totals} } nodes { supplier { name } year ${totals} } } } }`,
          { by, first, sumIn },
        );
        expect(errors).toBeUndefined();
        const { groups, ...all } = data.contractsAggregate;
        expect(all).toEqual(totalsOf(deals));
        expect(groups).toEqual(groupsOf(deals, by, first, sumIn));
        if (by.length === 1 && by[0] === "YEAR" && groups.rest)
          expect(groups.rest.count).toBe(
            all.count - groups.nodes.reduce((sum: number, { count }: { count: number }) => sum + count, 0),
          );
      },
    ),
    { numRuns: 60 },
  );
});

test("a sum may be greater than an int64", async () => {
  const whole = String(most - 1n);
  await write(
    Array.from({ length: 1_000 }, () => ({
      amount: `${whole}.999999999`,
      currency: "GBP",
      vat: null,
      status: null,
      mayEstablishFramework: false,
      year: 2020,
      suppliers: ["a"],
    })),
  );
  const { data } = await ask(
    graph(),
    `{ contractsAggregate { values { sum average } groups(by: [SUPPLIER], sumIn: "GBP") { nodes { values { sum } } } } }`,
  );
  const sum = "9223372036854775807999.999999";
  expect(data.contractsAggregate).toEqual({
    // The average is rounded to a whole number, and halves are rounded away from zero.
    values: [{ sum, average: "9223372036854775808" }],
    groups: { nodes: [{ values: [{ sum }] }] },
  });
});

test.each([
  ["999999999", "1500000000"],
  ["0.999999999", "1.5"],
  ["-0.000000001", "-0.000000003"],
  ["-999999999", "-2500000000"],
])("twice %s is more than %s", async (twice, once) => {
  const of = (supplier: string, amount: string): Deal => ({
    ...{ amount, currency: "GBP", vat: null, status: null, mayEstablishFramework: false, year: 2020 },
    suppliers: [supplier],
  });
  await write([of("b", twice), of("b", twice), of("a", once)]);
  const { data } = await ask(
    graph(),
    `{ contractsAggregate { groups(by: [SUPPLIER], sumIn: "GBP") { nodes { supplier { name } } } } }`,
  );
  expect(
    data.contractsAggregate.groups.nodes.map((node: { supplier: { name: string } }) => node.supplier.name),
  ).toEqual(["b", "a"]);
});

async function write(deals: Deal[]): Promise<void> {
  const rows = deals.map(({ suppliers, year, amount, currency, vat, ...rest }, i) => ({
    suppliers,
    properties: storedProperties(
      {
        label: "Contract",
        key: `${i}`,
        title: `${i}`,
        ...rest,
        value: amount === null ? null : { amount, currency, vat },
        dealDate: year === null ? null : exactly(`${year}-06-01`),
      },
      null,
    ),
  }));
  await graph().write(async (run) => {
    await run(cypher`MATCH (old:Contract) DETACH DELETE old`, {});
    await run(
      cypher`UNWIND $p.rows AS row CREATE (deal:Contract) SET deal = row.properties
        WITH deal, row UNWIND row.suppliers AS key MATCH (supplier:Supplier {key: key}) CREATE (deal)-[:HAS_SUPPLIER]->(supplier)`,
      { rows },
    );
  });
}

/** The amount in billionths. */
function exact(amount: string): bigint {
  const [, sign, whole, fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount)!;
  return BigInt(`${sign}${whole}${fraction.padEnd(9, "0")}`);
}

function text(value: bigint, places: number): string {
  const scale = 10n ** BigInt(places);
  const positive = value < 0n ? -value : value;
  const fraction = String(positive % scale)
    .padStart(places, "0")
    .replace(/0+$/, "");
  return `${value < 0n ? "-" : ""}${positive / scale}${fraction === "" ? "" : `.${fraction}`}`;
}

type Reason =
  "notMade" | "mayEstablishFramework" | "withoutAmount" | "jointValues" | "withoutCurrency" | "tooLarge" | "summed";

function reasonOf({ amount, currency, status, mayEstablishFramework, suppliers }: Deal): Reason {
  if (status && ["PENDING", "CANCELLED", "UNSUCCESSFUL"].includes(status)) return "notMade";
  if (mayEstablishFramework) return "mayEstablishFramework";
  if (amount === null) return "withoutAmount";
  if (new Set(suppliers).size > 1) return "jointValues";
  if (currency === null) return "withoutCurrency";
  return isTooLarge(amount) ? "tooLarge" : "summed";
}

const isTooLarge = (amount: string) => {
  const whole = BigInt(amount.split(".")[0]!);
  return whole >= most || whole < -most;
};

function totalsOf(deals: Deal[]) {
  const of = (reason: Reason) => {
    const some = deals.filter((each) => reasonOf(each) === reason);
    return { count: some.length, values: valuesOf(some) };
  };
  return {
    count: deals.length,
    values: of("summed").values,
    withoutAmount: of("withoutAmount").count,
    withoutCurrency: of("withoutCurrency").count,
    tooLarge: of("tooLarge").count,
    jointValues: of("jointValues"),
    mayEstablishFramework: of("mayEstablishFramework"),
    notMade: of("notMade"),
  };
}

const vats = [null, "EXCLUDED", "INCLUDED"] as const;

/** Amounts with and without value added tax are never added up. */
function valuesOf(deals: Deal[]) {
  return ["EUR", "GBP"]
    .flatMap((currency) => vats.map((vat) => [currency, vat] as const))
    .map(([currency, vat]) => {
      const some = deals.filter(
        (each) => each.amount !== null && each.currency === currency && each.vat === vat && !isTooLarge(each.amount),
      );
      const amounts = some.map((each) => exact(each.amount!)).sort((a, b) => (a < b ? -1 : 1));
      if (amounts.length === 0) return null;
      const sum = amounts.reduce((a, b) => a + b, 0n);
      const positive = sum < 0n ? -sum : sum;
      const divisor = 1_000n * BigInt(amounts.length);
      const average = positive / divisor + ((positive % divisor) * 2n >= divisor ? 1n : 0n);
      return {
        currency,
        vat,
        count: amounts.length,
        sum: text(sum, 9),
        min: text(amounts[0]!, 9),
        max: text(amounts[amounts.length - 1]!, 9),
        average: text(sum < 0n ? -average : average, 6),
        vatIncluded: some.filter(({ vat }) => vat === "INCLUDED").length,
        vatExcluded: some.filter(({ vat }) => vat === "EXCLUDED").length,
      };
    })
    .filter((each) => each !== null)
    .sort((a, b) => b.count - a.count);
}

function groupsOf(deals: Deal[], by: readonly string[], first: number, sumIn: string | null) {
  const groups = new Map<string, { supplier: string | null; year: number | null; deals: Deal[] }>();
  for (const each of deals) {
    const suppliers = !by.includes("SUPPLIER") || each.suppliers.length === 0 ? [null] : [...new Set(each.suppliers)];
    for (const supplier of suppliers) {
      const year = by.includes("YEAR") ? each.year : null;
      const key = JSON.stringify([supplier ?? "~", year ?? 9999]);
      const group = groups.get(key) ?? { supplier, year, deals: [] };
      groups.set(key, group);
      group.deals.push(each);
    }
  }
  const sumOf = (some: Deal[]) => {
    const summed = some.filter((each) => reasonOf(each) === "summed" && each.currency === sumIn);
    return vats
      .map((vat) => summed.filter((each) => each.vat === vat))
      .filter((alike) => alike.length > 0)
      .map((alike) => alike.reduce((sum, each) => sum + exact(each.amount!), 0n))
      .reduce<bigint | null>((most, sum) => (most === null || sum > most ? sum : most), null);
  };
  const sorted = [...groups].sort(([keyA, a], [keyB, b]) => {
    const [sumA, sumB] = [sumOf(a.deals), sumOf(b.deals)];
    if ((sumA === null) !== (sumB === null)) return sumA === null ? 1 : -1;
    if (sumA !== null && sumB !== null && sumA !== sumB) return sumA > sumB ? -1 : 1;
    return b.deals.length - a.deals.length || (keyA < keyB ? -1 : 1);
  });
  const others = sorted.slice(first).flatMap(([, group]) => group.deals);
  const inSeveral = deals.filter((each) => sorted.filter(([, group]) => group.deals.includes(each)).length > 1).length;
  return {
    totalCount: sorted.length,
    overlaps: inSeveral > 0,
    inSeveralGroups: inSeveral,
    rest: sorted.length > first ? totalsOf([...new Set(others)]) : null,
    nodes: sorted.slice(0, first).map(([, group]) => ({
      supplier: group.supplier === null ? null : { name: group.supplier },
      year: group.year,
      ...totalsOf(group.deals),
    })),
  };
}
