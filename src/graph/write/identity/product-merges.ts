import { cypher } from "../../cypher.ts";
import type { Graph } from "../../driver/neo4j.ts";
import { incoming } from "../../identity/products.ts";
import { textOfNode } from "../../stored/records.ts";
import { type Merge, mergesOf } from "./merges.ts";
import { productsChanged } from "./changed-nodes.ts";

/** Redirects the statements of keys to the products that they belong to. */
export async function storeProductResolutions(graph: Graph, resolutions: readonly Merge[]): Promise<void> {
  if (resolutions.length === 0) return;
  const rows = resolutions.map(({ key, was, is }) => ({
    ...{ key, was, is, merged: textOfNode({ label: "Product", key }) },
    ...{ from: was === is ? [] : [was], matchedBy: "ALIAS" as const, days: "" },
  }));
  await graph.write(async (run, note) => {
    note(
      await productsChanged(
        run,
        rows.flatMap(({ from }) => from),
      ),
    );
    await mergeProducts(run, rows);
  });
}

// (:Vendor)<-[:HAS_VENDOR {statedProduct}]-(:Product)-[:PART_OF {statedProduct}]->(:Product)
const mergeProducts = mergesOf({
  label: "Product",
  job: "resolveProduct",
  redirection: { incoming, condition: cypher`true`, changes: [] },
  partedToo: cypher`WITH merged`,
  mergedToo: cypher``,
  redirectedToo: cypher`WITH row, was, into CALL (row, was, into) {
    MATCH (was)-[edge:HAS_VENDOR|PART_OF]->(other) WHERE edge.statedProduct = row.key
    CREATE (into)-[copy:$(type(edge))]->(other) SET copy = properties(edge)
    DELETE edge
  }`,
});
