import { expect, test } from "vitest";
import type { NodeStatement } from "../../../../src/statements.ts";
import { ask } from "../../../support/ask.ts";
import { exactly, fragment, testGraph } from "../../../support/graph.ts";

const change = (key: string, date: string | null, more: object = {}): NodeStatement => ({
  label: "Revision",
  key,
  title: key,
  noticeType: "UK10",
  date: date === null ? null : exactly(date),
  ...more,
});

const graph = testGraph([
  fragment(
    "facts",
    [
      { label: "Organization", key: "council", name: "Council" },
      { label: "Organization", key: "maker", name: "Maker" },
      { label: "Product", key: "maker/gate", name: "Gate" },
      { label: "Advisory", key: "warning", title: "Warning", kind: "GUIDANCE", date: exactly("2025-07-01") },
      { label: "Contract", key: "deal", title: "Deal", status: "ACTIVE", dealDate: exactly("2025-01-01") },
      { label: "Framework", key: "agreement", title: "Agreement", dealDate: exactly("2025-01-01") },
      change("before", "2025-06-30"),
      change("on the day", "2025-07-01"),
      change("after", "2025-07-02"),
      change("without a day", null),
      change("correction", "2025-08-01", { noticeType: null }),
      change("published later", "2025-07-03", { knownFrom: exactly("2026-05-01") }),
    ],
    [
      ["Product maker/gate", "HAS_VENDOR", "Organization maker"],
      ["Advisory warning", "HAS_SUBJECT", "Product maker/gate"],
      ...["Contract deal", "Framework agreement"].map((deal): [string, "HAS_PRODUCT", string] => [
        deal,
        "HAS_PRODUCT",
        "Product maker/gate",
      ]),
      ["Contract deal", "HAS_BUYER", "Organization council"],
      ["Framework agreement", "OPEN_TO", "Organization council"],
      ...["before", "on the day", "after", "without a day", "correction", "published later"].map(
        (key): [string, "REVISES", string] => [`Revision ${key}`, "REVISES", "Contract deal"],
      ),
    ],
  ),
]);

const changes = async (args = "") => {
  const { data, errors } = await ask(
    graph(),
    `{ exposures${args} { nodes { deal { __typename } changesAfterWarning { title } } } }`,
  );
  expect(errors).toBeUndefined();
  const nodes = data.exposures.nodes as { deal: { __typename: string }; changesAfterWarning: { title: string }[] }[];
  return nodes.map((each) => [each.deal.__typename, each.changesAfterWarning.map(({ title }) => title)]).sort();
};

test("only notices of a change that is certainly dated after the warning count, and only for contracts", async () => {
  expect(await changes()).toEqual([
    ["Contract", ["after", "published later"]],
    ["Framework", []],
  ]);
});

test("an answer as of a day leaves out changes that were published later", async () => {
  expect(await changes('(asOf: "2025-12-31")')).toEqual([
    ["Contract", ["after"]],
    ["Framework", []],
  ]);
});
