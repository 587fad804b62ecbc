import { describe, expect, test } from "vitest";
import { evidenceOn } from "../../../src/graph/identity/evidence.ts";
import { ask } from "../../support/ask.ts";
import { fragment, testGraph } from "../../support/graph.ts";

const content = [
  fragment("bodies", [
    { label: "Organization", key: "body", name: "Body" },
    { label: "Organization", key: "service", name: "Buying Service" },
  ]),
  fragment(
    "tender",
    [{ label: "ContractingProcess", key: "ocds-x-1", title: "A tender", caveats: ["Read it."] }],
    [
      ["ContractingProcess ocds-x-1", "HAS_BUYER", "Organization body"],
      ["ContractingProcess ocds-x-1", "HAS_PROCURING_ENTITY", "Organization service"],
    ],
  ),
  fragment(
    "award",
    [
      { label: "ContractingProcess", key: "ocds-x-2", title: "An award" },
      { label: "Contract", key: "ocds-x-2/award/1", title: "A deal" },
    ],
    [
      ["ContractingProcess ocds-x-2", "HAS_CONTRACT", "Contract ocds-x-2/award/1"],
      ["ContractingProcess ocds-x-2", "HAS_BUYER", "Organization body"],
      ["Contract ocds-x-2/award/1", "HAS_BUYER", "Organization body"],
    ],
  ),
];

describe("a process and its buyers", () => {
  const graph = testGraph(content);
  const answered = async (query: string) => {
    const { data, errors } = await ask(graph(), query);
    expect(errors).toBeUndefined();
    return data;
  };

  test("lead to each other, with or without an award", async () => {
    expect(
      await answered(`{
        contractingProcesses { nodes { ocid caveats buyers { name } procuringEntities { name } } }
        buyers { nodes { name contractingProcesses { totalCount nodes { ocid } } } }
      }`),
    ).toEqual({
      contractingProcesses: {
        nodes: [
          {
            ocid: "ocds-x-1",
            caveats: ["Read it."],
            buyers: [{ name: "Body" }],
            procuringEntities: [{ name: "Buying Service" }],
          },
          { ocid: "ocds-x-2", caveats: [], buyers: [{ name: "Body" }], procuringEntities: [] },
        ],
      },
      buyers: {
        nodes: [
          {
            name: "Body",
            contractingProcesses: { totalCount: 2, nodes: [{ ocid: "ocds-x-1" }, { ocid: "ocds-x-2" }] },
          },
          { name: "Buying Service", contractingProcesses: { totalCount: 0, nodes: [] } },
        ],
      },
    });
  });

  test("can be filtered by each other", async () => {
    const { byBuyer, byEntity, byProcess } = await answered(`{
      byBuyer: contractingProcesses(where: { buyers: { some: { name: { eq: "body" } } }, contracts: { none: {} } }) { nodes { ocid } }
      byEntity: contractingProcesses(where: { procuringEntities: { some: {} } }) { nodes { ocid } }
      byProcess: buyers(where: { contractingProcesses: { some: { ocid: { eq: "ocds-x-1" } } } }) { nodes { name } }
    }`);
    expect([byBuyer.nodes, byEntity.nodes, byProcess.nodes]).toEqual([
      [{ ocid: "ocds-x-1" }],
      [{ ocid: "ocds-x-1" }],
      [{ name: "Body" }],
    ]);
  });

  test("do not count as deals: the coverage of exposures counts only contracts", async () => {
    const { buyers, exposures } = await answered(`{
      buyers(where: { name: { eq: "Body" } }) { nodes { exposures { coverage { deals } } } }
      exposures(where: { buyer: { id: { eq: "buyer:body" } } }) { coverage { deals } }
    }`);
    expect([buyers.nodes, exposures]).toEqual([
      [{ exposures: { coverage: { deals: 1 } } }],
      { coverage: { deals: 1 } },
    ]);
  });

  test("a process that led to a deal counts as one purchase of the body, not as two", async () => {
    const evidence = await evidenceOn(graph(), ["body", "service"]);
    expect([...evidence].map(([key, { buys }]) => [key, buys])).toEqual([
      ["body", 2],
      ["service", 1],
    ]);
  });
});
