import { describe, expect, test } from "vitest";
import { ask } from "../../support/ask.ts";
import { fragment, testGraph } from "../../support/graph.ts";

const pounds = (amount: string) => ({ amount, currency: "GBP", vat: null });
const deduced = { confidence: "MEDIUM" as const, method: "REFERENCE_IN_TEXT", words: "RM6134" };

const content = [
  fragment("source", [{ label: "Source", key: "source", title: "The notice" }]),
  fragment("framework", [{ label: "Framework", key: "rm6134", title: "RM6134" }]),
  fragment(
    "award",
    [
      {
        label: "Contract",
        key: "award",
        title: "RM6134 Client Services",
        status: "ACTIVE",
        mayEstablishFramework: true,
        value: pounds("400000000"),
      },
    ],
    [
      [
        "Contract award",
        "MAY_ESTABLISH",
        "Framework rm6134",
        { confidence: "LOW", method: "OWN_REFERENCE", words: "RM6134" },
      ],
    ],
  ),
  fragment(
    "call-off",
    [{ label: "Contract", key: "call-off", title: "Client services", status: "ACTIVE", value: pounds("50000") }],
    [["Contract call-off", "MENTIONS", "Framework rm6134", deduced]],
  ),
];

describe("a contract that likely establishes a framework", () => {
  const graph = testGraph(content);
  const answered = async (query: string) => {
    const { data, errors } = await ask(graph(), query);
    expect(errors).toBeUndefined();
    return data;
  };

  test("is listed in a separate field with its evidence, and never as a call-off", async () => {
    const { frameworks } = await answered(`{
      frameworks {
        nodes {
          any: contracts(link: ANY) { totalCount nodes { title } }
          likelyEstablishedBy { totalCount edges { node { title } link { kind method confidence words sources { title } } } }
        }
      }
    }`);
    expect(frameworks.nodes).toEqual([
      {
        any: { totalCount: 1, nodes: [{ title: "Client services" }] },
        likelyEstablishedBy: {
          totalCount: 1,
          edges: [
            {
              node: { title: "RM6134 Client Services" },
              link: {
                kind: "DEDUCED",
                method: "OWN_REFERENCE",
                confidence: "LOW",
                words: "RM6134",
                sources: [{ title: "The notice" }],
              },
            },
          ],
        },
      },
    ]);
  });

  test("leads to the framework and is found by it, separately from contracts whose text names the framework", async () => {
    const { contracts, establishing, naming, established } = await answered(`{
      contracts(orderBy: { field: TITLE }) { nodes { title likelyEstablishes { nodes { method confidence words node { id } } } mentions { totalCount } } }
      establishing: contracts(where: { likelyEstablishes: { some: { title: { eq: "RM6134" } } } }) { nodes { title } }
      naming: contracts(where: { mentionedFrameworks: { some: {} } }) { nodes { title } }
      established: frameworks(where: { likelyEstablishedBy: { some: {} } }) { nodes { title } }
    }`);
    expect(contracts.nodes).toEqual([
      { title: "Client services", likelyEstablishes: { nodes: [] }, mentions: { totalCount: 1 } },
      {
        title: "RM6134 Client Services",
        likelyEstablishes: {
          nodes: [{ method: "OWN_REFERENCE", confidence: "LOW", words: "RM6134", node: { id: "framework:rm6134" } }],
        },
        mentions: { totalCount: 0 },
      },
    ]);
    expect([establishing.nodes, naming.nodes, established.nodes]).toEqual([
      [{ title: "RM6134 Client Services" }],
      [{ title: "Client services" }],
      [{ title: "RM6134" }],
    ]);
  });

  test("is in no sum of values, and is counted separately", async () => {
    const { contractsAggregate } = await answered(
      `{ contractsAggregate { count values { sum } mayEstablishFramework { count values { sum } } } }`,
    );
    expect(contractsAggregate).toEqual({
      count: 2,
      values: [{ sum: "50000" }],
      mayEstablishFramework: { count: 1, values: [{ sum: "400000000" }] },
    });
  });

  test("is on no path unless the query allows deduced edges", async () => {
    const ways = async (deducedToo: boolean) =>
      (
        await answered(
          `{ paths(from: "contract:award", to: "framework:rm6134", deduced: ${deducedToo}) { totalCount } }`,
        )
      ).paths.totalCount;
    expect([await ways(false), await ways(true)]).toEqual([0, 1]);
  });
});
