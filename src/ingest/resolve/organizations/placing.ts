import type { Graph } from "../../../graph/driver/neo4j.ts";
import {
  storeCrowdedNames,
  storeParents,
  placedBodies,
  unplaced,
  unplacedBodies,
  unplaceSuppliersCalled,
} from "../../../graph/identity/stated-parents.ts";
import type { Judgements } from "./judged.ts";
import { beginningsThatSuggest, statedParents, suggestedParents } from "./parents.ts";
import { singleWordsOf, vendorFinder } from "./vendor-names.ts";

/** Few enough to be one transaction, and to be held in memory. */
const batchSize = 500;

/** A name with which so many others begin is no vendor's alone, unless a curated entry says that it is a vendor's. */
const maxBeginnings = 40;

/**
 * Works out whom organisations belong to: first what sources state, since bodies that belong to others are among those that names
 * suggest; then what names suggest of the suppliers that are new, and of those whose name a body begins to suggest.
 */
export async function placeOrganizations(
  graph: Graph,
  judgements: Judgements,
  telling: (taken: number) => void,
): Promise<void> {
  for (
    let batch = await unplacedBodies(graph, batchSize);
    batch.length > 0;
    batch = await unplacedBodies(graph, batchSize)
  ) {
    telling(batch.length);
    const stated = statedParents(batch);
    await storeParents(graph, keysOf(batch), stated, []);
    await unplaceSuppliersCalled(graph, beginningsThatSuggest(batch));
  }
  let batch = await unplaced(graph, batchSize);
  if (batch.length === 0) return;
  const bodies = await placedBodies(graph);
  const { crowded, changed } = await storeCrowdedNames(
    graph,
    singleWordsOf(bodies.filter((each) => !each.isCurated)),
    maxBeginnings,
  );
  await unplaceSuppliersCalled(graph, changed);
  const find = vendorFinder(bodies, (name) => crowded.has(name));
  for (; batch.length > 0; batch = await unplaced(graph, batchSize)) {
    telling(batch.length);
    await storeParents(graph, keysOf(batch), [], suggestedParents(batch, find, judgements));
  }
}

const keysOf = (organizations: readonly { key: string }[]) => organizations.map(({ key }) => key);
