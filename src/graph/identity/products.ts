import { edges, type EdgeType, type Label, derivedEdges } from "../../model.ts";
import type { PackedDate } from "../../values.ts";
import { cypher, join, name } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import { firstKnown } from "./organization-statements.ts";
import { waitingFor } from "../stored/work-queue.ts";

/*
 * Merged products in the graph. As with organisations, edges store the key that their own statement gives, and a merged key is a
 * `Merged` node.
 */

/** The names that a statement gives a product. They decide which products are one. */
export interface ProductNaming {
  node: string;
  statedKey: string;
  /** The kind of source that describes the product; null if it only names it. */
  describedBy: "CURATED" | "DICTIONARY" | null;
  aliases: string[];
  /** The key of the product that replaced it. */
  renamedTo: string | null;
}

/** A statement about a product. Edges of one kind that state the same are one statement. */
export interface ProductStatement extends ProductNaming {
  statedName: string | null;
  distinctiveNames: string[];
  /** Its name in the dictionary of products (CPE), without a version. */
  cpe: string | null;
  description: string | null;
  times: number;
  source: string | null;
  knownFrom: PackedDate | null;
}

/** The types of edges that state something about the product at their end. */
const toProducts = (Object.entries(edges) as [EdgeType, { to: readonly Label[] }][])
  // Deduced edges, such as MENTIONS, state nothing about the product, and are deduced again.
  .filter(([type, { to }]) => to.includes("Product") && !derivedEdges.includes(type))
  .map(([type]) => type);
export const incoming = join(
  toProducts.map((type) => name(type)),
  cypher`|`,
);

/**
 * The touched products (their statements or vendors changed), and all products of their vendors. Products of a vendor are found
 * by its node, and by the word for it in their keys, because a dictionary may give only that. Reads as many vendors as have about
 * `limit` products, and at least one.
 */
export async function productsToResolve(graph: Graph, limit: number): Promise<{ touched: string[]; all: string[] }> {
  const rows = await graph.read(
    cypher`UNWIND $p.some AS key MATCH (one:Product {key: key})
      WITH collect(one) AS some
      CALL (some) {
        UNWIND some AS product RETURN product
        UNION
        UNWIND some AS one MATCH (one)-[:HAS_VENDOR]->(vendor:Organization)
        WITH DISTINCT vendor MATCH (vendor)<-[:HAS_VENDOR]-(product:Product) RETURN product
        UNION
        UNWIND some AS one WITH DISTINCT split(one.key, '/')[0] + '/' AS word WHERE word <> '/'
        MATCH (product:Product) WHERE product.key STARTS WITH word RETURN product
      }
      RETURN product.key, product:${waitingFor.resolveProduct}`,
    { some: await someToResolve(graph, limit) },
  );
  const all = rows as [string, boolean][];
  return { touched: all.flatMap(([key, isTouched]) => (isTouched ? key : [])), all: all.map(([key]) => key) };
}

async function someToResolve(graph: Graph, limit: number): Promise<string[]> {
  const rows = await graph.read(
    cypher`MATCH (product:${waitingFor.resolveProduct}) WITH product LIMIT toInteger($p.limit)
      OPTIONAL MATCH (product)-[:HAS_VENDOR]->(vendor:Organization)
      RETURN product.key, vendor.key, COUNT { (vendor)<-[:HAS_VENDOR]-() }`,
    { limit },
  );
  const vendors = new Set<string>();
  const some: string[] = [];
  let products = 0;
  for (const [key, vendor, made] of rows as [string, string | null, bigint][]) {
    if (vendor !== null && !vendors.has(vendor)) products += Number(made);
    if (vendor !== null) vendors.add(vendor);
    if (products > limit && some.length > 0) break;
    some.push(key);
  }
  return some;
}

const describing = cypher`CASE WHEN type(edge) <> 'DESCRIBES' THEN null WHEN edge.record STARTS WITH 'curated:' THEN 'CURATED' ELSE 'DICTIONARY' END`;

/** True if a source other than a dictionary names a `product`. Texts are only searched for such products. */
export const isSought = cypher`EXISTS { (product)<-[edge:${incoming}]-() WHERE type(edge) <> 'DESCRIBES' OR edge.record STARTS WITH 'curated:' }`;

/** The names of products and of the keys merged into them, and the vendor of each. */
export async function namingsOfProducts(
  graph: Graph,
  keys: readonly string[],
): Promise<{ namings: ProductNaming[]; vendors: Map<string, string> }> {
  const rows = await graph.read(
    cypher`UNWIND $p.keys AS key
      MATCH (:Product {key: key})<-[edge:${incoming}]-()
      RETURN DISTINCT key, coalesce(edge.statedKey, key), ${describing}, coalesce(edge.aliases, []), edge.renamedTo`,
    { keys },
  );
  const vendors = await graph.read(
    cypher`UNWIND $p.keys AS key MATCH (:Product {key: key})-[:HAS_VENDOR]->(vendor:Organization) RETURN key, min(vendor.key)`,
    { keys },
  );
  return {
    namings: rows.map(
      ([node, statedKey, describedBy, aliases, renamedTo]) =>
        ({ node, statedKey, describedBy, aliases, renamedTo }) as ProductNaming,
    ),
    vendors: new Map(vendors as [string, string][]),
  };
}

/** The statements about products, and about the keys merged into them. */
export async function statementsOnProducts(graph: Graph, keys: readonly string[]): Promise<ProductStatement[]> {
  const rows = await graph.read(
    cypher`UNWIND $p.keys AS key
      MATCH (node:Product {key: key})<-[edge:${incoming}]-()
      WITH key, edge.statedKey AS statedKey, edge.statedName AS statedName, ${describing} AS describedBy,
        edge.aliases AS aliases, edge.distinctiveNames AS distinctiveNames, edge.description AS description,
        edge.renamedTo AS renamedTo, CASE WHEN edge.statedId STARTS WITH 'cpe:' THEN edge.statedId END AS cpe,
        count(*) AS times, min(edge.sources[0]) AS source,
        ${firstKnown} AS knownFrom
      RETURN key, coalesce(statedKey, key), statedName, describedBy, coalesce(aliases, []), coalesce(distinctiveNames, []),
        renamedTo, cpe, description, toFloat(times), source, knownFrom`,
    { keys },
  );
  return rows.map((row) => {
    const [node, statedKey, statedName, describedBy, aliases, distinctiveNames, ...others] = row;
    const [renamedTo, cpe, description, times, source, knownFrom] = others;
    const named = { node, statedKey, statedName, describedBy, aliases, distinctiveNames };
    return { ...named, renamedTo, cpe, description, times, source, knownFrom } as ProductStatement;
  });
}
