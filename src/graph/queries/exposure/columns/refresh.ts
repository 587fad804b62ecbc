import { cypher } from "../../../cypher.ts";
import type { Change } from "../../../driver/commit-log.ts";
import type { Graph } from "../../../driver/neo4j.ts";
import { type Buyers, withBuyersRead } from "./buyers.ts";
import type { Columns } from "./columns.ts";
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
  if (deals.readAgainCount + ids.length > deals.count / 2 + 10_000) return null;
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
  const callOffs: number[] = [];
  const rows = change.deals.length > 0 ? await graph.read(concerned, { ids: change.deals }) : [];
  for (const [isReadAgain, found] of rows)
    for (const id of (found as bigint[]).map(Number))
      if (isReadAgain || isNew(id)) ids.add(id);
      else callOffs.push(id);
  if (change.advisories) for (const id of await idsOfDeals(graph)) if (isNew(id)) ids.add(id);
  return { ids: [...ids].sort((a, b) => a - b), callOffs };
}

// (:Framework)<-[:UNDER_FRAMEWORK]-(:Contract|Payment), (:Contract)<-[:UNDER_CONTRACT]-(:Payment)
/**
 * Deals that may be exposed: those that changed, those under a changed framework, and payments of a changed contract, whose
 * categories they have. Only these payments are read again if the columns have them.
 */
const concerned = cypher`UNWIND $p.ids AS dealId
  MATCH (changed:Framework|Contract|Payment) WHERE id(changed) = toInteger(dealId)
  CALL (changed) {
    RETURN changed AS deal, false AS isReadAgain
    UNION MATCH (changed)<-[:UNDER_FRAMEWORK]-(deal:Contract|Payment) RETURN deal, false AS isReadAgain
    UNION MATCH (changed)<-[:UNDER_CONTRACT]-(deal:Payment) RETURN deal, true AS isReadAgain
  }
  WITH deal, isReadAgain WHERE ${isMade} AND ${mayBeExposed}
  RETURN isReadAgain, collect(DISTINCT id(deal))`;
