import type { Graph } from "../../../graph/driver/neo4j.ts";
import { groupBy } from "../../../graph/group-by.ts";
import { storeProductResolutions } from "../../../graph/write/identity/product-merges.ts";
import { storeProducts } from "../../../graph/write/identity/store-products.ts";
import { namingsOfProducts, statementsOnProducts, productsToResolve } from "../../../graph/identity/products.ts";
import { productDescription } from "./product-description.ts";
import { namesListed, productResolutions } from "./same-products.ts";

/** The number of products that one transaction writes and that are in memory at once. */
const batchSize = 500;

/**
 * Decides again, vendor by vendor, which keys are the same product, and describes the products that changed.
 * @param telling called with the number of products in each batch.
 */
export async function resolveProducts(graph: Graph, telling: (taken: number) => void): Promise<void> {
  for (
    let { touched, all } = await productsToResolve(graph, batchSize);
    touched.length > 0;
    { touched, all } = await productsToResolve(graph, batchSize)
  ) {
    telling(touched.length);
    const changed = await resolveProductsOf(graph, all);
    await describe(graph, [...new Set([...touched, ...changed.keys])], changed.aliases);
  }
}

/**
 * Finds the products that were added, merged or split, or whose names may have changed. For each, it also finds the names that a
 * dictionary lists only for that product.
 */
async function resolveProductsOf(
  graph: Graph,
  all: readonly string[],
): Promise<{ keys: string[]; aliases: Map<string, string[]> }> {
  const before = await namingsOfProducts(graph, all);
  const resolutions = productResolutions(before.namings, before.vendors);
  await storeProductResolutions(graph, resolutions);
  // A product that was split off has a new node, which is not in `all`.
  const withParted = [...new Set([...all, ...resolutions.map(({ is }) => is)])];
  const { namings, vendors } = resolutions.length > 0 ? await namingsOfProducts(graph, withParted) : before;
  const listed = namesListed(namings, vendors).aliases;
  const aliases = new Map<string, string[]>();
  const named: string[] = [];
  for (const { node, statedKey, describedBy, aliases: own } of namings) {
    const names = listed.get(statedKey) ?? [];
    if (names.length > 0) aliases.set(node, [...new Set([...(aliases.get(node) ?? []), ...names])]);
    // If another product gets or loses a name that a dictionary lists for this one, this one must be described again.
    if (describedBy === "DICTIONARY" && own.length > 0) named.push(node);
  }
  return { keys: [...resolutions.flatMap(({ was, is }) => [was, is]), ...named], aliases };
}

async function describe(
  graph: Graph,
  keys: readonly string[],
  aliases: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  for (let i = 0; i < keys.length; i += batchSize) {
    const some = keys.slice(i, i + batchSize);
    const byNode = groupBy(await statementsOnProducts(graph, some), ({ node }) => node);
    const described = some.flatMap(
      (key) => productDescription(key, byNode.get(key) ?? [], aliases.get(key) ?? []) ?? [],
    );
    await storeProducts(graph, some, described);
  }
}
