import { expect, test } from "vitest";
import type { Vat } from "../../../src/values.ts";
import { ask } from "../../support/ask.ts";
import { exactly, fragment, testGraph } from "../../support/graph.ts";

const paid = (key: string, amount: string, vat: Vat | null) => ({
  label: "Payment" as const,
  key,
  title: key,
  amount: { amount, currency: "GBP", vat },
  dealDate: exactly(`2026-01-0${key.length}`),
});

const graph = testGraph([
  fragment(
    "deal",
    [
      { label: "Contract", key: "deal", title: "Deal", value: { amount: "100", currency: "GBP", vat: "EXCLUDED" } },
      { label: "Contract", key: "unpaid", title: "Unpaid" },
      paid("a", "60", "INCLUDED"),
      paid("bb", "70", "INCLUDED"),
      paid("ccc", "5", "EXCLUDED"),
      paid("dddd", "1000", "INCLUDED"),
    ],
    ["a", "bb", "ccc"].map((key): [string, "UNDER_CONTRACT", string] => [
      `Payment ${key}`,
      "UNDER_CONTRACT",
      "Contract deal",
    ]),
  ),
]);

const answer = async (query: string) => {
  const { data, errors } = await ask(graph(), query);
  expect(errors).toBeUndefined();
  return data;
};

test("a contract lists the payments under it, newest first", async () => {
  expect(await answer("{ contracts { nodes { title payments { totalCount nodes { title } } } } }")).toEqual({
    contracts: {
      nodes: [
        { title: "Deal", payments: { totalCount: 3, nodes: [{ title: "ccc" }, { title: "bb" }, { title: "a" }] } },
        { title: "Unpaid", payments: { totalCount: 0, nodes: [] } },
      ],
    },
  });
});

test("payments in groups by contract never mix value added tax, and those without a contract are a group", async () => {
  const { paymentsAggregate } = await answer(
    "{ paymentsAggregate { groups(by: [CONTRACT]) { nodes { contract { title } values { vat count sum } } } } }",
  );
  expect(paymentsAggregate.groups.nodes).toEqual([
    {
      contract: { title: "Deal" },
      values: [
        { vat: "INCLUDED", count: 2, sum: "130" },
        { vat: "EXCLUDED", count: 1, sum: "5" },
      ],
    },
    { contract: null, values: [{ vat: "INCLUDED", count: 1, sum: "1000" }] },
  ]);
});
