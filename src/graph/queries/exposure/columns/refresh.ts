import { cypher } from "../../../cypher.ts";
import type { Change } from "../../../driver/commit-log.ts";
import type { Graph } from "../../../driver/neo4j.ts";
import { type Buyers, withBuyersRead } from "./buyers.ts";
import { type Columns, mostDeals } from "./columns.ts";
import type { Deals } from "./deals.ts";
import { inBatches } from "./in-batches.ts";
import { idsOfDeals, isMade, mayBeExposed } from "./deal-statements.ts";
import { changed, newLineage } from "./lineage.ts";
import { readWarnings } from "./warnings.ts";

/**
 * The columns after a change: only what changed is read again. The given columns stay as they are, because requests use them.
 * Returns null if it is better to read everything anew.
 */
export async function refreshed(graph: Graph, columns: Columns, change: Change): Promise<Columns | null> {
  const { deals } = columns;
  const [{ ids, callOffs }, warnings, buyers] = await Promise.all([
    dealsToRead(graph, columns, change),
    change.advisories ? readWarnings(graph) : null,
    change.organizations.length > 0 ? withBuyersRead(graph, columns, change.organizations) : columns,
  ]);
  if (deals.readAgainCount + ids.length > deals.count / 2 + 10_000 || deals.count + ids.length > mostDeals) return null;
  const isSame = ids.length === 0 && !warnings && buyers.buyers === columns.buyers;
  if (isSame) return columns;
  const read = ids.length === 0 ? deals : await deals.withDealsRead(graph, ids);
  const lineage =
    warnings || hasOtherBuyers(buyers, columns)
      ? newLineage()
      : changed(columns.lineage, indexesOf([...ids, ...callOffs]));
  return { ...columns, ...warnings, deals: read, buyers: buyers.buyers, indexOfBuyer: buyers.indexOfBuyer, lineage };

  function indexesOf(some: readonly number[]): number[] {
    return some.map((id) => read.indexById.of(id)).filter((deal) => deal >= 0);
  }
}

/** True if a buyer has changed, and not only been added. */
const hasOtherBuyers = (now: Buyers, before: Buyers) =>
  before.buyers.some((buyer, index) => now.buyers[index] !== buyer);

/**
 * The changed deals that are in the columns or belong there, and those that a change of these concerns. The columns of `callOffs`
 * stay as they are, but their exposures follow from a framework that changed.
 */
async function dealsToRead(
  graph: Graph,
  { deals }: Columns,
  change: Change,
): Promise<{ ids: number[]; callOffs: number[] }> {
  const isNew = (id: number) => deals.indexById.of(id) < 0;
  const ids = new Set(change.deals.filter((id) => !isNew(id)));
  await inBatches(change.deals, async (some) => {
    for (const [isReadAgain, found] of await graph.read(concerned, { ids: some }))
      for (const id of (found as bigint[]).map(Number)) if (isReadAgain || isNew(id)) ids.add(id);
  });
  if (change.advisories) for (const id of await idsOfDeals(graph)) if (isNew(id)) ids.add(id);
  return { ids: [...ids].sort((a, b) => a - b), callOffs: callOffsOf(deals, new Set(change.deals)) };
}

/** The ids of the deals in the columns that are under one of some frameworks. */
function callOffsOf({ count, ids, frameworks }: Deals, changed: ReadonlySet<number>): number[] {
  const callOffs: number[] = [];
  for (let deal = 0; deal < count; deal++)
    for (let at = frameworks.from(deal); at < frameworks.end(deal); at++)
      if (changed.has(frameworks.to.values[at]!)) callOffs.push(ids.values[deal]!);
  return callOffs;
}

// (:Framework)<-[:UNDER_FRAMEWORK]-(:Contract|Payment), (:Contract)<-[:UNDER_CONTRACT]-(:Payment)
/**
 * Deals that may be exposed: those that changed, those under a changed framework with a product, and payments of a changed
 * contract, whose categories they have. Only these payments are read again if the columns have them.
 */
const concerned = cypher`UNWIND $p.ids AS dealId
  MATCH (changed:Framework|Contract|Payment) WHERE id(changed) = toInteger(dealId)
  CALL (changed) {
    RETURN changed AS deal, false AS isReadAgain
    UNION MATCH (changed)<-[:UNDER_FRAMEWORK]-(deal:Contract|Payment) WHERE EXISTS { (changed)-[:HAS_PRODUCT]->() } RETURN deal, false AS isReadAgain
    UNION MATCH (changed)<-[:UNDER_CONTRACT]-(deal:Payment) RETURN deal, true AS isReadAgain
  }
  WITH deal, isReadAgain WHERE ${isMade} AND ${mayBeExposed}
  RETURN isReadAgain, collect(DISTINCT id(deal))`;
