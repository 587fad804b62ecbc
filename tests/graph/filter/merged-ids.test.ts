import { beforeAll, expect, test } from "vitest";
import { cypher } from "../../../src/graph/cypher.ts";
import { ask } from "../../support/ask.ts";
import { testGraph } from "../../support/graph.ts";

const graph = testGraph("seed");
const isNow = "buyer:GB-GOR-D17";
const was = "buyer:noted-down-once";
beforeAll(async () => {
  await graph().write((run) =>
    run(
      cypher`MATCH (node:Organization {key: 'GB-GOR-D17'}) CREATE (:Merged {key: 'Organization noted-down-once'})-[:IS]->(node)`,
      {},
    ),
  );
});

test.each([
  ["alone", (id: string) => `buyers(where: { id: { eq: "${id}" } }) { nodes { id } }`],
  ["in a list", (id: string) => `buyers(where: { id: { in: ["${id}", "${id}"] } }) { nodes { id } }`],
  [
    "across a relation",
    (id: string) => `frameworks(where: { openTo: { some: { id: { eq: "${id}" } } } }) { nodes { id } }`,
  ],
  ["of exposures", (id: string) => `exposures(where: { buyer: { id: { eq: "${id}" } } }) { nodes { id } }`],
  ["of aggregates", (id: string) => `exposuresAggregate(where: { buyer: { id: { eq: "${id}" } } }) { count }`],
])("a merged id finds the same as the current id: %s", async (_, query) => {
  const { data, errors } = await ask(graph(), `{ was: ${query(was)} isNow: ${query(isNow)} }`);
  expect(errors).toBeUndefined();
  expect(data.was).toEqual(data.isNow);
  expect(JSON.stringify(data.isNow)).not.toMatch(/"nodes":\[\]|"count":0/);
});
