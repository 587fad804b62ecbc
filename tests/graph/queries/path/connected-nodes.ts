import type { EdgeType } from "../../../../src/model.ts";
import { fragment } from "../../../support/graph.ts";

type Edge = [string, EdgeType, string, object?];

const organization = (key: string, more: object = {}) => ({ label: "Organization" as const, key, name: key, ...more });
const contract = (key: string, buyer: string, edges: [EdgeType, string, object?][] = []) =>
  fragment(
    `record ${key}`,
    [{ label: "Contract", key, title: key }],
    [
      [`Contract ${key}`, "HAS_BUYER", `Organization ${buyer}`] as Edge,
      ...edges.map(([type, to, more]) => [`Contract ${key}`, type, to, more] as Edge),
    ],
  );
const number = (n: number) => String(n).padStart(3, "0");
export const hundredAndTwenty = Array.from({ length: 120 }, (_, n) => number(n));

/** Each of many records states the same edge between two nodes. Two such steps have more combinations than the limit of paths. */
const saidOften = (times: number, from: string, type: EdgeType, to: string) =>
  Array.from({ length: times }, (_, n) => {
    const { edges, ...part } = fragment(`record ${n} of ${type}`, [], [[from, type, to]]);
    return { ...part, edges: edges.map((edge) => ({ ...edge, sources: [`source ${n}`] })) };
  });

const second = fragment("second record", [], [["Contract c1", "HAS_BUYER", "Organization home"]]);

/** Nodes with many paths between them, or none. */
export const content = [
  fragment("nouns", [
    ...["home", "leeds", "alone", "big", "great", "island", "seller", "maker", "twin", "both"].map((key) =>
      organization(key),
    ),
    organization("agency", { isAgency: true }),
    { label: "Product", key: "zoom", name: "zoom" },
    { label: "Product", key: "common", name: "common" },
    { label: "Source", key: "source", title: "The first document" },
    { label: "Source", key: "second", title: "The second document" },
    { label: "Run", key: "run", title: "run" },
  ]),
  fragment("product zoom", [], [["Product zoom", "HAS_VENDOR", "Organization maker"]]),
  ...saidOften(150, "Product zoom", "HAS_VENDOR", "Organization maker"),
  ...saidOften(80, "Advisory warning", "HAS_SUBJECT", "Product zoom"),
  fragment(
    "advisory",
    [{ label: "Advisory", key: "warning", title: "warning", kind: "GUIDANCE" }],
    [
      ["Advisory warning", "HAS_SUBJECT", "Product zoom"],
      ["Advisory warning", "HAS_PUBLISHER", "Organization agency"],
    ],
  ),
  contract("t1", "twin", [["HAS_SUPPLIER", "Organization both"]]),
  contract("t2", "both", [["HAS_SUPPLIER", "Organization seller"]]),
  contract("c2", "home", [["HAS_PRODUCT", "Product zoom"]]),
  contract("c1", "home", [
    ["HAS_SUPPLIER", "Organization seller"],
    ["HAS_PRODUCT", "Product zoom"],
  ]),
  { ...second, edges: second.edges.map((edge) => ({ ...edge, sources: ["second"], knownFrom: null })) },
  contract("c3", "leeds", [["HAS_SUPPLIER", "Organization seller"]]),
  contract("c4", "leeds", [
    ["MENTIONS", "Product zoom", { confidence: "MEDIUM", method: "test", words: "zoom calls" }],
  ]),
  ...["home", "alone"].map((buyer) =>
    fragment(
      `payment of ${buyer}`,
      [{ label: "Payment", key: `payment of ${buyer}`, title: "payment" }],
      [
        [`Payment payment of ${buyer}`, "HAS_BUYER", `Organization ${buyer}`],
        [`Payment payment of ${buyer}`, "FROM", "Source source"],
      ],
    ),
  ),
  ...["home", "island"].map((stating) =>
    fragment(
      `observation of ${stating}`,
      [{ label: "Observation", key: `observation of ${stating}`, title: "observation" }],
      [
        [`Observation observation of ${stating}`, "STATED_BY", `Organization ${stating}`],
        [`Observation observation of ${stating}`, "HAS_SUBJECT", "Source source"],
      ],
    ),
  ),
  ...["big", "great"].flatMap((buyer) =>
    hundredAndTwenty.map((n) => contract(`${buyer}-${n}`, buyer, [["HAS_PRODUCT", "Product common"]])),
  ),
];
