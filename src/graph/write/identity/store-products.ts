import type { NodeStatement } from "../../../statements.ts";
import { cypher } from "../../cypher.ts";
import type { Graph } from "../../driver/neo4j.ts";
import { incoming, isSought } from "../../identity/products.ts";
import { columns } from "../../stored/property-columns.ts";
import { storedProperties } from "../../stored/records.ts";
import { waitingFor } from "../../stored/work-queue.ts";

/** Stores the descriptions of products. Deletes products and merged keys that nothing names any more. */
export async function storeProducts(
  graph: Graph,
  keys: readonly string[],
  nodes: readonly NodeStatement[],
): Promise<void> {
  const stored = nodes.map((node) => storedProperties(node, null));
  const { properties, rows } = columns("product described", stored, 1);
  await graph.write(async (run, note) => {
    if (rows.length > 0)
      await run(
        cypher`UNWIND $p.rows AS row MATCH (node:Product {key: row[0]}) WHERE node.record IS NULL SET node = ${properties}`,
        { rows: rows.map((row, i) => [stored[i]!.key, ...row]) },
      );
    await run(
      cypher`UNWIND $p.keys AS key MATCH (merged:Merged)-[:IS]->(product:Product {key: key})
        WHERE NOT EXISTS { (product)<-[edge:${incoming}]-() WHERE edge.statedKey = merged.name }
        DETACH DELETE merged`,
      { keys },
    );
    const deleted = await run(
      cypher`UNWIND $p.keys AS key MATCH (product:Product {key: key}) REMOVE product:${waitingFor.resolveProduct}
        FOREACH (_ IN CASE WHEN ${isSought} OR EXISTS { (product)<-[:MENTIONS]-() } THEN [1] ELSE [] END | SET product:${waitingFor.findProduct})
        WITH product AS node WHERE node.record IS NULL AND NOT EXISTS { (node)<-[:${incoming}]-() }
          AND NOT EXISTS { (node)<-[:IS]-() } AND NOT EXISTS { (node)-[:HAS_VENDOR|PART_OF]->() }
        WITH node, COLLECT { MATCH (node)<-[:MENTIONS]-(deal) RETURN id(deal) } AS deals
        DETACH DELETE node RETURN deals`,
      { keys },
    );
    note({ advisories: true, deals: deleted.flatMap(([deals]) => deals as bigint[]).map(Number) });
  });
}
