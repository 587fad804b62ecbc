import { expect, test } from "vitest";
import { cypher } from "../../../../src/graph/cypher.ts";
import { renameLabels } from "../../../../src/graph/write/prepare/rename-labels.ts";
import { isWorkLeft } from "../../../../src/graph/stored/work-queue.ts";
import { resolve } from "../../../../src/ingest/resolve/resolve.ts";
import { fragment, testGraph } from "../../../support/graph.ts";

const graph = testGraph([fragment("one", [{ label: "Contract", key: "one", title: "Licences for Zoom" }], [])]);
const labelsOf = async (key: string) => {
  const [row] = await graph().read({ text: "MATCH (node {key: $p.key}) RETURN labels(node)" } as never, { key });
  return (row as [string[]])[0].sort();
};

test("work and quarantine of an earlier version keep their place in the queue, under the labels of this version", async () => {
  expect(await isWorkLeft(graph())).toBe(false);
  await graph().write(async (run) => {
    await run(cypher`MATCH (node:Contract {key: 'one'}) SET node:Unread:Uncompared`, {});
    await run(cypher`CREATE (:Organization:Touched {key: 'name:ZZ:acme', name: 'Acme'})`, {});
    await run(cypher`CREATE (:Product:Changed:Touched {key: 'acme/app', name: 'App'})`, {});
    await run(cypher`CREATE (:PutAside {key: 'file line 1', source: 'file', place: 'line 1'})`, {});
  });
  // An earlier version ran again after this one, and quarantined the same entry.
  await graph().write(async (run) => {
    await run(cypher`CREATE (:PutAside {key: 'twice', source: 'old'})`, {});
    await run(cypher`CREATE (:Quarantined {key: 'twice', source: 'new'})`, {});
  });
  await renameLabels(graph());
  expect(
    await graph().read({ text: "MATCH (node {key: 'twice'}) RETURN labels(node), node.source" } as never, {}),
  ).toEqual([[["Quarantined"], "new"]]);
  expect(await labelsOf("one")).toEqual(["Contract", "ToCompare", "ToReadText"]);
  expect(await labelsOf("name:ZZ:acme")).toEqual(["Organization", "ToClaimNames"]);
  expect(await labelsOf("acme/app")).toEqual(["Product", "ToFindProduct", "ToResolveProduct"]);
  expect(await labelsOf("file line 1")).toEqual(["Quarantined"]);
  expect(await isWorkLeft(graph())).toBe(true);
  await resolve(graph());
  expect(await isWorkLeft(graph())).toBe(false);
});
