import { cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import { textOfNode } from "../stored/records.ts";
import { incoming } from "./products.ts";

/** A decision that a key belongs to the product `is`. If `is` equals `key`, it is the key's own product. */
export interface ProductResolution {
  key: string;
  was: string;
  is: string;
}

/** Redirects the statements of keys to the products that they belong to. */
export async function storeProductResolutions(graph: Graph, resolutions: readonly ProductResolution[]): Promise<void> {
  if (resolutions.length === 0) return;
  await graph.write(async (run) => {
    for (const { key, was, is } of resolutions) {
      const parameters = { key, was, is, merged: textOfNode({ label: "Product", key }) };
      await run(key === is ? part : merge, parameters);
      await run(repoint, parameters);
    }
  });
}

const part = cypher`MATCH (merged:Merged {key: $p.merged})
  MERGE (own:Product {key: $p.key}) ON CREATE SET own.name = $p.key, own.foldedName = $p.key, own.sortName = left($p.key, 100)
  SET own:Touched
  DETACH DELETE merged`;

const merge = cypher`MATCH (into:Product {key: $p.is})
  MERGE (merged:Merged {key: $p.merged}) SET merged.name = $p.key
  WITH into, merged
  OPTIONAL MATCH (merged)-[old:IS]->()
  DELETE old
  CREATE (merged)-[:IS {matchedBy: 'ALIAS'}]->(into)`;

const repoint = cypher`MATCH (was:Product {key: $p.was}) MATCH (into:Product {key: $p.is}) WHERE was <> into
  SET into:Touched, was:Touched
  WITH was, into CALL (was, into) {
    MATCH (was)<-[edge:${incoming}]-(from) WHERE edge.statedKey = $p.key
    CREATE (from)-[copy:$(type(edge))]->(into) SET copy = properties(edge)
    DELETE edge
  }
  WITH was, into CALL (was, into) {
    MATCH (was)-[edge:HAS_VENDOR|PART_OF]->(other) WHERE edge.statedProduct = $p.key
    CREATE (into)-[copy:$(type(edge))]->(other) SET copy = properties(edge)
    DELETE edge
  }`;
