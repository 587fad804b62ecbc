import { cypher, type Cypher } from "../../cypher.ts";
import type { Reader } from "../../read/reader.ts";
import type { MaybePromise } from "../../read/page.ts";
import { edgeRestsOnName } from "../path/path-edge.ts";
import type { Columns } from "./columns/columns.ts";
import type { AskedBases } from "./columns/reach.ts";
import type { Placed } from "./exposure-order.ts";
import { type Exposure, exposureRow, readExposure } from "./exposure-row.ts";
import { waysBetween } from "./exposure-ways.ts";
import { mayBeKnown } from "../warns.ts";

/**
 * Reads exposures that a search has found, with their ways. An exposure that is gone since then is null. The text of the statement
 * depends on the requested bases alone, so the database plans it once.
 */
export function exposureDetails(
  reader: Reader,
  { deals, buyers, warnings }: Columns,
  bases: AskedBases,
  asOf: string | null,
  found: readonly Placed[],
): MaybePromise<(Exposure | null)[]> {
  const keys = found.map(
    ({ deal, buyer, warning }) => `${deals.ids.values[deal]} ${buyers[buyer]!.id} ${warnings[warning]!.id}`,
  );
  const name = `exposures ${JSON.stringify([bases, asOf])}`;
  return reader.values(name, keys, detailsStatement(bases), { asOf }, readExposure);
}

const isKnown = (nodes: Cypher) => cypher`all(known IN ${nodes} WHERE ${mayBeKnown(cypher`known`)})`;

const detailsStatement = (bases: AskedBases) => cypher`UNWIND $p.keys AS key
  WITH key, [id IN split(key, ' ') | toInteger(id)] AS ids
  MATCH (deal:Framework|Contract|Payment) WHERE id(deal) = ids[0] AND ${isKnown(cypher`[deal]`)}
  MATCH (buyer:Buyer) WHERE id(buyer) = ids[1]
  MATCH (advisory:Advisory) WHERE id(advisory) = ids[2] AND ${isKnown(cypher`[advisory]`)}
  CALL (advisory, deal, buyer) {
    CALL (advisory, deal, buyer) { ${waysBetween(bases)} }
    WITH * WHERE ${isKnown(cypher`edges`)}
    WITH max(strength) AS strength, collect({ strength: strength, product: product, edges: edges, rank: rank }) AS every
    RETURN [way IN every WHERE way.strength = strength] AS ways
  }
  WITH key, deal, buyer, advisory, ways, [way IN ways WHERE way.product IS NOT NULL | way.product] AS products
  WHERE size(ways) > 0
  CALL (advisory) {
    OPTIONAL MATCH (advisory)-[published:HAS_PUBLISHER]->(publisher:Organization) WHERE ${mayBeKnown(cypher`published`)}
    WITH published, publisher ORDER BY publisher:Agency DESC, publisher.key, coalesce(${edgeRestsOnName(cypher`published`)}, false), published.record LIMIT 1
    RETURN published, publisher
  }
  RETURN key, ${exposureRow}`;
