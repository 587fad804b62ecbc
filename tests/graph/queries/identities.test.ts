import { beforeAll, describe, expect, test } from "vitest";
import { storeJudgements } from "../../../src/graph/write/identity/store-judgements.ts";
import { writeRecords } from "../../../src/graph/write/records/write.ts";
import { resolve } from "../../../src/ingest/resolve/resolve.ts";
import { ask } from "../../support/ask.ts";
import { fragment, testGraph } from "../../support/graph.ts";

const platform = "GB-PPON-PBXY-4271-QRTV";
const other = "GB-PPON-PHVX-4316-ZVGZ";
const company = "GB-COH-11584718";
const trust = "GB-NHS-RGT";
const ofTrust = "GB-PPON-PPCP-8863-HDGN";

describe("the identities of an organisation", () => {
  const graph = testGraph("empty");
  const buyer = (record: string, key: string, statedName: string, own: object = {}) => ({
    ...fragment(
      record,
      [
        { label: "Contract", key: record, title: "Deal" },
        { label: "Source", key: record, title: record },
      ],
      [[`Contract ${record}`, "HAS_BUYER", `Organization ${key}`, { statedName, statedCountry: "GB", ...own }]],
    ),
    named: [{ label: "Organization" as const, key, name: statedName }],
  });
  const register = {
    ...fragment(
      "register:D17",
      [{ label: "Source", key: "register", title: "Register" }],
      [
        [
          "Source register",
          "DESCRIBES",
          "Organization GB-GOR-D17",
          { statedName: "Ministry of Harbours", matchedBy: "REGISTER", statedCountry: "GB" },
        ],
      ],
    ),
    named: [{ label: "Organization" as const, key: "GB-GOR-D17", name: "Ministry of Harbours" }],
  };
  beforeAll(async () => {
    const statements = [
      register,
      buyer("platform", platform, "MINISTRY OF HARBOURS", { matchedBy: "IDENTIFIER", statedIds: [platform] }),
      buyer("article", "name:GB:the-ministry-of-harbours", "The Ministry of Harbours", { matchedBy: "NAME" }),
      buyer("both", company, "Quay Ltd", { matchedBy: "IDENTIFIER", statedIds: [company, other] }),
      buyer("other", other, "QUAY LIMITED", { matchedBy: "IDENTIFIER", statedIds: [other] }),
      buyer("name", "name:GB:quay-limited", "Quay Limited", { matchedBy: "NAME" }),
      buyer("at once", trust, "Harbour Trust", { matchedBy: "IDENTIFIER", statedIds: [trust, ofTrust] }),
      buyer("alone", "GB-COH-01234568", "Alone Ltd", { matchedBy: "IDENTIFIER", statedIds: ["GB-COH-01234568"] }),
      buyer("judged", "name:GB:quays-of-old", "Quays of Old", { matchedBy: "NAME" }),
    ].map((each) => ({ ...each, edges: each.edges.map((edge) => ({ ...edge, sources: [sourceOf(each.record)] })) }));
    await writeRecords(graph(), { fragments: statements });
    await storeJudgements(graph(), [
      {
        ...{ key: "name:GB:quays-of-old", is: company, isSame: true },
        ...{ reason: "It changed its name.", judgedBy: "A curator", sources: ["other"] },
      },
    ]);
    await resolve(graph());
  });
  const sourceOf = (record: string) => record.replace(/:.*/, "");

  const identities = async (id: string) => {
    const { data, errors } = await ask(
      graph(),
      `{ node(id: "${id}") { ... on Buyer { identities { nodes { key names matchedBy words sources { title } } } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.node.identities.nodes.map((each: { sources: { title: string }[] }) => ({
      ...each,
      sources: each.sources.map(({ title }) => title),
    }));
  };

  test("of a body are those that lead to its official name, on the word of its register", async () => {
    expect(await identities("buyer:GB-GOR-D17")).toEqual([
      {
        key: platform,
        names: ["MINISTRY OF HARBOURS"],
        matchedBy: "REGISTER",
        words: "One registered body alone has this official name: GB-GOR-D17.",
        sources: ["Register"],
      },
      {
        key: "name:GB:the-ministry-of-harbours",
        names: ["The Ministry of Harbours"],
        matchedBy: "FORM",
        words: "This is another form of the official name of one registered body alone: GB-GOR-D17.",
        sources: ["Register"],
      },
    ]);
  });

  test("are on the word of the document that gives two identifiers, or of the person who judged", async () => {
    expect(await identities(`buyer:${company}`)).toEqual([
      {
        key: other,
        names: ["QUAY LIMITED"],
        matchedBy: "IDENTIFIER",
        words: `A document gives this and ${company} for one organisation.`,
        sources: ["both"],
      },
      {
        key: "name:GB:quay-limited",
        names: ["Quay Limited"],
        matchedBy: "NAME",
        words: `In its country, one organisation alone gives an identifier with this name: ${company}.`,
        sources: ["both"],
      },
      {
        key: "name:GB:quays-of-old",
        names: ["Quays of Old"],
        matchedBy: "CURATED",
        words: "A curator judged: It changed its name.",
        sources: ["other"],
      },
    ]);
  });

  test("are also on the word of the document that gives two identifiers at once, if no document gives the other alone", async () => {
    expect(await identities(`buyer:${trust}`)).toEqual([
      {
        key: ofTrust,
        names: [],
        matchedBy: "IDENTIFIER",
        words: `A document gives this and ${trust} for one organisation.`,
        sources: ["at once"],
      },
    ]);
    expect(await identities("buyer:GB-COH-01234568")).toEqual([]);
  });
});
