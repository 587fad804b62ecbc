import { edges, type EdgeType, type Label, type NodeStatement, workedOut } from "../../model.ts";
import { cypher, join, name } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import { keptProperties, textOfNode } from "../stored/records.ts";
import { firstKnown } from "./statements.ts";

/*
 * Which products are one, as the graph keeps it: as with organisations, edges remember the key that their own statement gives,
 * and a key that was merged is a `Merged`.
 */

/** What edges of one kind state of a product. */
export interface ProductStatement {
  node: string;
  statedKey: string;
  statedName: string | null;
  isDescribed: boolean;
  aliases: string[];
  distinctiveNames: string[];
  description: string | null;
  times: number;
  source: string | null;
  knownFrom: (string | null)[] | null;
}

/** That a key belongs to a product; to the one of the key itself where they are equal. */
export interface ProductResolution {
  key: string;
  was: string;
  is: string;
}

const toProducts = (Object.entries(edges) as [EdgeType, { to: readonly Label[] }][])
  // What is deduced from a text states nothing of the product, and is deduced anew.
  .filter(([type, { to }]) => to.includes("Product") && !workedOut.includes(type))
  .map(([type]) => type);
const fromProducts: readonly EdgeType[] = ["HAS_VENDOR", "PART_OF"];
const incoming = join(
  toProducts.map((type) => name(type)),
  cypher`|`,
);

/** Up to so many products whose statements or vendors changed, with all the products of their vendors. */
export async function touchedProducts(graph: Graph, most: number): Promise<{ touched: string[]; all: string[] }> {
  const [[touched, all] = [[], []]] = await graph.read(
    cypher`MATCH (product:Touched:Product) WITH product LIMIT toInteger($p.most)
      OPTIONAL MATCH (product)-[:HAS_VENDOR]->(:Organization)<-[:HAS_VENDOR]-(other:Product)
      RETURN collect(DISTINCT product.key), collect(DISTINCT other.key)`,
    { most },
  );
  return { touched: touched as string[], all: [...new Set([...(touched as string[]), ...(all as string[])])] };
}

/** The statements on products, the keys merged into them, and the vendor of each. */
export async function statementsOnProducts(
  graph: Graph,
  keys: readonly string[],
): Promise<{ statements: ProductStatement[]; vendors: Map<string, string> }> {
  const rows = await graph.read(
    cypher`UNWIND $p.keys AS key
      MATCH (node:Product {key: key})<-[edge:${incoming}]-()
      WITH key, edge.statedKey AS statedKey, edge.statedName AS statedName, type(edge) = 'DESCRIBES' AS isDescribed,
        edge.aliases AS aliases, edge.distinctiveNames AS distinctiveNames, edge.description AS description,
        count(*) AS times, min(edge.sources[0]) AS source,
        ${firstKnown} AS knownFrom
      RETURN {node: key, statedKey: coalesce(statedKey, key), statedName: statedName, isDescribed: isDescribed,
        aliases: coalesce(aliases, []), distinctiveNames: coalesce(distinctiveNames, []), description: description,
        times: toFloat(times), source: source, knownFrom: knownFrom}`,
    { keys },
  );
  const vendors = await graph.read(
    cypher`UNWIND $p.keys AS key MATCH (:Product {key: key})-[:HAS_VENDOR]->(vendor:Organization) RETURN key, min(vendor.key)`,
    { keys },
  );
  return {
    statements: rows.map(([statement]) => statement as ProductStatement),
    vendors: new Map(vendors as [string, string][]),
  };
}

/** Leads the statements of keys to the products that they belong to. */
export async function keepProductResolutions(graph: Graph, resolutions: readonly ProductResolution[]): Promise<void> {
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
  ${join(
    toProducts.map(
      (type) => cypher`WITH was, into CALL (was, into) {
    MATCH (was)<-[edge:${name(type)}]-(from) WHERE edge.statedKey = $p.key
    CREATE (from)-[copy:${name(type)}]->(into) SET copy = properties(edge)
    DELETE edge
  }`,
    ),
    cypher`\n`,
  )}
  ${join(
    fromProducts.map(
      (type) => cypher`WITH was, into CALL (was, into) {
    MATCH (was)-[edge:${name(type)}]->(other) WHERE edge.statedProduct = $p.key
    CREATE (into)-[copy:${name(type)}]->(other) SET copy = properties(edge)
    DELETE edge
  }`,
    ),
    cypher`\n`,
  )}`;

/** Describes products anew; those that nothing names any more go. */
export async function keepProducts(
  graph: Graph,
  keys: readonly string[],
  nodes: readonly NodeStatement[],
): Promise<void> {
  await graph.write(async (run) => {
    await run(
      cypher`UNWIND $p.rows AS row MATCH (node:Product {key: row.key}) WHERE node.record IS NULL SET node = row`,
      { rows: nodes.map((node) => keptProperties(node, null)) },
    );
    await run(
      cypher`UNWIND $p.keys AS key MATCH (node:Product {key: key}) REMOVE node:Touched SET node:Changed
        WITH node WHERE node.record IS NULL AND NOT EXISTS { (node)<-[:${incoming}]-() }
          AND NOT EXISTS { (node)<-[:IS]-() } AND NOT EXISTS { (node)-[:HAS_VENDOR|PART_OF]->() }
        DETACH DELETE node`,
      { keys },
    );
  });
}

// (:Framework) that was only named
/** Lets go of frameworks that nothing names any more, a few at a time; whether there were any. */
export async function sweepFrameworks(graph: Graph, most: number): Promise<boolean> {
  const [[touched] = [0n]] = await graph.write((run) =>
    run(
      cypher`MATCH (node:Touched:Framework) WITH node LIMIT toInteger($p.most) REMOVE node:Touched
        WITH collect(node) AS all, count(node) AS touched
        CALL (all) {
          UNWIND all AS node
          WITH node WHERE node.record IS NULL AND NOT EXISTS { (node)--() }
          DELETE node
        }
        RETURN touched`,
      { most },
    ),
  );
  return Number(touched) > 0;
}
