import type { Graph } from "../../../graph/driver/neo4j.ts";
import { storeCrowdedNames, storeParents, queueSuppliersCalled } from "../../../graph/write/identity/store-parents.ts";
import { placedBodies, organizationsToPlace, bodiesToPlace } from "../../../graph/identity/stated-parents.ts";
import type { Judgements } from "./judged.ts";
import { beginningsThatSuggest, statedParents, suggestedParents } from "./parents.ts";
import { singleWordsOf, vendorFinder } from "./vendor-names.ts";

/** The number of organisations that one transaction writes and that are in memory at once. */
const batchSize = 500;

/**
 * If this many names begin with a vendor's name, that name counts as an ordinary word, unless a curated entry says that it is a
 * vendor's.
 */
const maxBeginnings = 40;

/**
 * Finds the parents of organisations. It stores the parents that sources state first, because names may suggest bodies that
 * belong to other bodies. Then it stores the vendors that names suggest, for new suppliers and for suppliers whose names suggest
 * a new vendor.
 * @param telling called with the number of organisations in each batch.
 */
export async function placeOrganizations(
  graph: Graph,
  judgements: Judgements,
  telling: (taken: number) => void,
): Promise<void> {
  for (
    let batch = await bodiesToPlace(graph, batchSize);
    batch.length > 0;
    batch = await bodiesToPlace(graph, batchSize)
  ) {
    telling(batch.length);
    const stated = statedParents(batch);
    await storeParents(graph, keysOf(batch), stated, []);
    await queueSuppliersCalled(graph, beginningsThatSuggest(batch));
  }
  let batch = await organizationsToPlace(graph, batchSize);
  if (batch.length === 0) return;
  const bodies = await placedBodies(graph);
  const { crowded, changed } = await storeCrowdedNames(
    graph,
    singleWordsOf(bodies.filter((each) => !each.isCurated)),
    maxBeginnings,
  );
  await queueSuppliersCalled(graph, changed);
  const find = vendorFinder(bodies, (name) => crowded.has(name));
  for (; batch.length > 0; batch = await organizationsToPlace(graph, batchSize)) {
    telling(batch.length);
    await storeParents(graph, keysOf(batch), [], suggestedParents(batch, find, judgements));
  }
}

const keysOf = (organizations: readonly { key: string }[]) => organizations.map(({ key }) => key);
