import { expect } from "vitest";
import { ask } from "../../../support/ask.ts";
import { exactly, fragment, testGraph } from "../../../support/graph.ts";

const pounds = (amount: string) => ({ amount, currency: "GBP", vat: "EXCLUDED" as const });
const organization = (key: string, more = {}) => ({
  label: "Organization" as const,
  key,
  name: key.toUpperCase(),
  country: "GB",
  ...more,
});
const identified = (statedName: string) => ({ matchedBy: "IDENTIFIER" as const, statedName });

const content = [
  fragment(
    "register",
    [
      organization("home", { kind: "DEPARTMENT" }),
      organization("leeds", { kind: "LOCAL_AUTHORITY" }),
      organization("one"),
      organization("two"),
      organization("maker"),
      organization("ncsc", { isAgency: true }),
      organization("cisa", { isAgency: true }),
      { label: "Product", key: "maker/calls", name: "Calls" },
      {
        label: "Advisory",
        key: "first",
        title: "First",
        kind: "GUIDANCE",
        date: exactly("2020-04-21"),
        isPublic: true,
      },
      {
        label: "Advisory",
        key: "second",
        title: "Second",
        kind: "VULNERABILITY",
        date: exactly("2021-01-01"),
        isPublic: true,
      },
      { label: "Framework", key: "cloud", title: "Cloud", ceiling: pounds("1000000"), dealDate: exactly("2019-01-01") },
    ],
    [
      ["Product maker/calls", "HAS_VENDOR", "Organization maker"],
      ["Advisory first", "HAS_SUBJECT", "Product maker/calls"],
      ["Advisory second", "HAS_SUBJECT", "Product maker/calls"],
      ["Advisory first", "HAS_PUBLISHER", "Organization ncsc"],
      ["Advisory second", "HAS_PUBLISHER", "Organization cisa"],
      ["Framework cloud", "HAS_PRODUCT", "Product maker/calls"],
      ["Framework cloud", "OPEN_TO", "Organization home", identified("Home")],
      ["Framework cloud", "OPEN_TO", "Organization leeds", identified("Leeds")],
    ],
  ),
  fragment(
    "calls",
    [
      {
        label: "Contract",
        key: "calls",
        title: "Calls",
        status: "ACTIVE",
        value: pounds("10.50"),
        dealDate: exactly("2020-03-26"),
        cpv: ["48500000", "48510000-6", "72000000"],
      },
      {
        label: "Payment",
        key: "paid",
        title: "Paid",
        amount: pounds("7"),
        date: exactly("2020-05-01"),
        dealDate: exactly("2020-05-01"),
      },
    ],
    [
      ["Contract calls", "HAS_BUYER", "Organization home", identified("Home")],
      ["Contract calls", "HAS_SUPPLIER", "Organization one", identified("One")],
      ["Contract calls", "HAS_PRODUCT", "Product maker/calls"],
      ["Contract calls", "UNDER_FRAMEWORK", "Framework cloud"],
      ["Payment paid", "HAS_BUYER", "Organization home", identified("Home")],
      ["Payment paid", "HAS_SUPPLIER", "Organization one", identified("One")],
      ["Payment paid", "HAS_PRODUCT", "Product maker/calls"],
      ["Payment paid", "UNDER_CONTRACT", "Contract calls"],
    ],
  ),
  fragment(
    "joint",
    [{ label: "Contract", key: "joint", title: "Joint", value: pounds("100"), dealDate: exactly("2020-03-01") }],
    [
      ["Contract joint", "HAS_BUYER", "Organization leeds", identified("Leeds")],
      ["Contract joint", "HAS_SUPPLIER", "Organization one", identified("One")],
      ["Contract joint", "HAS_SUPPLIER", "Organization two", identified("Two")],
    ],
  ),
  fragment(
    "twice stated",
    [
      {
        label: "Contract",
        key: "euro",
        title: "Euro",
        value: { amount: "-0.000000001", currency: "EUR", vat: "INCLUDED" },
        dealDate: { edtf: "2019-12/2020-01", earliest: "2019-12-01", latest: "2020-01-31", stated: null },
      },
    ],
    [
      ["Contract euro", "HAS_SUPPLIER", "Organization two", identified("Two")],
      ["Contract euro", "HAS_SUPPLIER", "Organization two", identified("Two Limited")],
    ],
  ),
  fragment("bare", [
    { label: "Contract", key: "ceiling", title: "Ceiling", mayEstablishFramework: true, value: pounds("5000") },
    { label: "Contract", key: "off", title: "Off", status: "CANCELLED", value: pounds("3") },
    { label: "Contract", key: "nothing", title: "Nothing" },
    { label: "Contract", key: "what", title: "What", value: { amount: "4", currency: null, vat: null } },
    { label: "Contract", key: "vast", title: "Vast", value: pounds("99999999999999999999") },
  ]),
];

/** A graph with deals, warnings and a framework, and the answers to queries of it. */
export function aggregated() {
  const graph = testGraph(content);
  const answer = async (query: string) => {
    const { data, errors, statements } = await ask(graph(), query);
    expect(errors).toBeUndefined();
    return { ...data, statements };
  };
  return { graph, answer };
}
