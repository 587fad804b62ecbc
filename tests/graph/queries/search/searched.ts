import { beforeAll, expect } from "vitest";
import { cypher } from "../../../../src/graph/cypher.ts";
import { ask } from "../../../support/ask.ts";
import { fragment, testGraph } from "../../../support/graph.ts";

const content = [
  fragment("nouns", [
    { label: "Product", key: "zoom/zoom", name: "Zoom", aliases: ["Zoom Meetings"] },
    { label: "Product", key: "zoom/rooms", name: "Zoom Rooms" },
    { label: "Product", key: "zoomtext/zoomtext", name: "ZoomText" },
    { label: "Product", key: "boom/boom", name: "Boom" },
    { label: "Product", key: "fortinet/fortios", name: "FortiOS", aliases: ["Fortinet FortiOS"] },
    { label: "Organization", key: "fortinet", name: "Fortinet" },
    { label: "Organization", key: "GB-COH-01002610", name: "Société Générale", identifiers: ["GB-COH-01002610"] },
    { label: "Contract", key: "c1", title: "Video calls", description: "Licences for Zoom, for the whole department" },
    { label: "Contract", key: "c2", title: "Cards", description: "Nothing else" },
    { label: "Payment", key: "p1", title: "Ink", reference: "INV/2020/77" },
    { label: "Vulnerability", key: "CVE-2020-11500", title: "Weak encryption" },
    { label: "Lot", key: "lot/it", title: "IT for schools" },
    {
      label: "Advisory",
      key: "https://warnings.example/icsa-20-105-01",
      title: "Pumps of Łódź",
      requiredAction: "Unplug them",
      summary: "Seen by O’Brien under RM1557.12 in many places",
    },
    ...Array.from({ length: 30 }, (_, n) => ({
      label: "Lot" as const,
      key: `lot/${String(n).padStart(2, "0")}`,
      title: `Lot of paper ${n}`,
    })),
  ]),
  fragment(
    "roles",
    [
      { label: "Organization", key: "GB-LAE-1", name: "Borough Council" },
      { label: "Contract", key: "c3", title: "Bricks" },
      { label: "Contract", key: "c4", title: "Mortar" },
      { label: "Observation", key: "o1", title: "Cement" },
      { label: "Organization", key: "GB-COH-09999999", name: "Institute" },
      { label: "Organization", key: "GB-GOR-D1", name: "Office of Rivers", abbreviations: ["OfR"] },
      { label: "Organization", key: "GB-GOR-D2", name: "Office of the Royal Ferries", abbreviations: ["OFR", "RF"] },
      { label: "Organization", key: "GB-COH-08888888", name: "Hall", aliases: ["Bricklayers"] },
      { label: "Organization", key: "GB-COH-08888889", name: "Bricklayers" },
    ],
    [
      ["Contract c3", "HAS_BUYER", "Organization GB-LAE-1"],
      ["Contract c4", "HAS_SUPPLIER", "Organization GB-LAE-1"],
      ["Observation o1", "STATED_BY", "Organization GB-COH-09999999"],
    ],
  ),
];

interface Edge {
  rank: string;
  score: number;
  matched: { field: string; words: string[] }[];
  node: { id: string };
}

/** A graph to search, and the answers to searches of it. */
export function searched() {
  const graph = testGraph(content);
  beforeAll(() => graph().read(cypher`CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`, {}));
  const search = async (text: string, args = "") => {
    const { data, errors } = await ask(
      graph(),
      `query ($text: String!) { search(text: $text${args}) { totalCount edges { rank score matched { field words } node { id } } } }`,
      { text },
    );
    expect(errors).toBeUndefined();
    return data.search as { totalCount: number; edges: Edge[] };
  };
  const ids = async (text: string, args = "") => (await search(text, args)).edges.map(({ node }) => node.id);
  const first = async (text: string) => (await search(text)).edges[0];
  return { graph, search, ids, first };
}
