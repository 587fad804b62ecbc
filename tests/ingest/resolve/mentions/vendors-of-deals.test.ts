import { beforeEach, describe, expect, test } from "vitest";
import { writeRecords } from "../../../../src/graph/write/records/write.ts";
import { resolve } from "../../../../src/ingest/resolve/resolve.ts";
import type { GraphFragment, NodeStatement } from "../../../../src/statements.ts";
import { ask } from "../../../support/ask.ts";
import { emptyGraph, exactly, fragment, testGraph } from "../../../support/graph.ts";

const source = fragment("source", [{ label: "Source", key: "source", title: "A source" }]);

const maker = (name: string, aliases: string[] = [], abbreviations: string[] = []): GraphFragment => ({
  ...fragment(
    `curated:organizations/${name}`,
    [],
    [
      [
        "Source source",
        "DESCRIBES",
        `Organization ${name}`,
        { statedName: name, matchedBy: "CURATED", isVendor: true, aliases, abbreviations },
      ],
    ],
  ),
  named: [{ label: "Organization", key: name, name }],
});

const warned = (vendor: string, product: string, partOf?: string): GraphFragment => ({
  ...fragment(
    `advisory ${product}`,
    [{ label: "Advisory", key: product, title: product, kind: "EXPLOITED", date: exactly("2022-03-01") }],
    [
      [`Product ${vendor}/${product}`, "HAS_VENDOR", `Organization ${vendor}`, { statedName: vendor }],
      [`Advisory ${product}`, "HAS_SUBJECT", `Product ${vendor}/${product}`],
      ...(partOf ? [[`Product ${vendor}/${product}`, "PART_OF", `Product ${vendor}/${partOf}`] as never] : []),
    ],
  ),
  named: [{ label: "Product", key: `${vendor}/${product}`, name: product }],
});

const suite: GraphFragment = {
  ...fragment(
    "suite",
    [],
    [
      ["Product Ivanti/Suite", "HAS_VENDOR", "Organization Ivanti", { statedName: "Ivanti" }],
      [
        "Source source",
        "DESCRIBES",
        "Product Ivanti/Suite",
        { statedName: "Suite", distinctiveNames: ["Ivanti Suite"] },
      ],
    ],
  ),
  named: [{ label: "Product", key: "Ivanti/Suite", name: "Suite" }],
};

function deal(label: "Contract" | "Payment", key: string, text: string, supplier = "Elm Resellers"): GraphFragment {
  const money = { amount: "9000", currency: "GBP", vat: null };
  const node = {
    ...{ label, key, title: text, dealDate: exactly("2022-05-05"), sources: ["source"] },
    ...(label === "Payment" ? { amount: money } : { value: money }),
  } as NodeStatement;
  return {
    ...fragment(
      `record ${key}`,
      [node],
      [
        [`${label} ${key}`, "HAS_BUYER", "Organization GB-GOR-D1", { statedName: "A Department" }],
        [`${label} ${key}`, "HAS_SUPPLIER", "Organization elm", { statedName: supplier }],
      ],
    ),
    named: [
      { label: "Organization", key: "GB-GOR-D1", name: "A Department" },
      { label: "Organization", key: "elm", name: "Elm Resellers" },
    ],
  };
}

describe("a vendor that a deal names", () => {
  const graph = testGraph("empty");
  beforeEach(() => emptyGraph(graph()));
  const write = async (...fragments: GraphFragment[]) => {
    await writeRecords(graph(), { fragments });
    await resolve(graph());
  };
  const mentions = async () => {
    const rows = await graph().read(
      {
        text: "MATCH (d)-[m:MENTIONS]->(n) RETURN d.key, labels(n)[0], n.key, m.method, m.words ORDER BY d.key, n.key, m.words",
      } as never,
      {},
    );
    return rows.map(([deal, , key, method, words]) => [deal, key, method, words]);
  };

  test("is found in any order of deals and vendors, and by its current name, but never by an abbreviation", async () => {
    const deals = [
      deal("Contract", "c1", "Ivanti renewal for the MOD, two years"),
      deal("Payment", "p1", "Oakware licences"),
    ];
    await write(source, ...deals);
    expect(await mentions()).toEqual([]);
    await write(maker("Ivanti"), maker("Oakwood Systems", [], ["Oakware"]), maker("Ministry of Defence", [], ["MOD"]));
    expect(await mentions()).toEqual([["c1", "Ivanti", "VENDOR", "Ivanti"]]);
    await write(maker("Oakwood Systems", ["Oakware"]));
    expect(await mentions()).toEqual([
      ["c1", "Ivanti", "VENDOR", "Ivanti"],
      ["p1", "Oakwood Systems", "VENDOR", "Oakware"],
    ]);
    await writeRecords(graph(), { fragments: [], removed: ["curated:organizations/Ivanti"] });
    await resolve(graph());
    expect((await mentions()).map(([key]) => key)).toEqual(["p1"]);
  });

  test("is a vendor in answers, leads to the buyer, and makes no exposure, nor does a service for its product", async () => {
    await write(
      source,
      maker("Ivanti"),
      warned("Ivanti", "Gatekeeper"),
      deal("Contract", "c1", "Ivanti contract"),
      deal("Contract", "c2", "Ivanti Gatekeeper training for staff"),
      deal("Contract", "c3", "Case system, which integrates with Ivanti Gatekeeper"),
    );
    const { data } = await ask(
      graph(),
      `{ contracts(orderBy: { field: KEY }) { nodes { mentions { nodes { method words node { __typename ... on Vendor { name } } } } } }
         exposures { totalCount }
         leads(where: { minimum: "0" }) { nodes { vendor { name } deals { count words } } } }`,
    );
    expect(data.contracts.nodes.map(({ mentions }: { mentions: { nodes: unknown[] } }) => mentions.nodes)).toEqual([
      [{ method: "VENDOR", words: "Ivanti", node: { __typename: "Vendor", name: "Ivanti" } }],
      [{ method: "PRODUCT_OF_VENDOR", words: "Ivanti Gatekeeper", node: { __typename: "Vendor", name: "Ivanti" } }],
      [],
    ]);
    expect(data.exposures.totalCount).toBe(0);
    expect(data.leads.nodes).toMatchObject([{ vendor: { name: "Ivanti" }, deals: { count: 2 } }]);
  });

  test("makes a strong lead if the deal names a family and a warning is about a part of it, with any seller", async () => {
    await write(
      source,
      maker("Ivanti"),
      suite,
      warned("Ivanti", "Gatekeeper", "Suite"),
      deal("Payment", "p1", "Ivanti Suite licences"),
    );
    const { data } = await ask(graph(), `{ leads { nodes { strength reason vendor { name } deals { words } } } }`);
    expect(data.leads.nodes).toMatchObject([
      { strength: "STRONG", vendor: { name: "Ivanti" }, deals: { words: ["Ivanti Suite"] } },
    ]);
  });

  test("is not found in the name of the supplier alone, but is found in the text of that supplier's deal", async () => {
    await write(
      source,
      maker("Ivanti"),
      deal("Payment", "p1", "Courses", "Ivanti Training Services Ltd"),
      deal("Payment", "p2", "Ivanti renewal", "Ivanti Training Services Ltd"),
    );
    expect(await mentions()).toEqual([["p2", "Ivanti", "VENDOR", "Ivanti"]]);
  });

  test("is also found in the texts of lots and in the merchant of a payment", async () => {
    const framework = fragment(
      "framework",
      [
        { label: "Framework", key: "f1", title: "Software framework" },
        { label: "Lot", key: "f1/1", title: "Lot 1", description: "Ivanti licences and support" },
      ],
      [["Framework f1", "HAS_LOT", "Lot f1/1"]],
    );
    await write(
      source,
      maker("Ivanti"),
      warned("Ivanti", "Gatekeeper"),
      framework,
      deal("Payment", "p1", "Card charge", "IVANTI GATEKEEPER SUBSCRIPTION"),
      deal("Payment", "p2", "Card charge", "Elm Resellers"),
    );
    expect(await mentions()).toEqual([
      ["f1", "Ivanti", "VENDOR", "Ivanti"],
      ["p1", "Ivanti/Gatekeeper", "VENDOR_AND_PRODUCT", "IVANTI GATEKEEPER"],
    ]);
  });
});
