import { cypher } from "../../../cypher.ts";
import type { Graph, Row } from "../../../driver/neo4j.ts";
import { IndexById } from "./column.ts";

/** An organisation that buys. */
export interface BuyerOfDeals {
  id: number;
  key: string;
  kind: string | null;
  country: string | null;
}

export interface Buyers {
  buyers: readonly BuyerOfDeals[];
  indexOfBuyer: IndexById;
}

const values = cypher`id(buyer), buyer.key, buyer.kind, buyer.country`;
const all = cypher`MATCH (buyer:Buyer) RETURN ${values}`;
const some = cypher`UNWIND $p.ids AS buyerId MATCH (buyer:Buyer) WHERE id(buyer) = toInteger(buyerId) RETURN ${values}`;

export async function readBuyers(graph: Graph): Promise<Buyers> {
  const buyers = (await graph.read(all, {})).map(buyerOf);
  const indexOfBuyer = new IndexById();
  buyers.forEach(({ id }, index) => indexOfBuyer.set(id, index));
  return { buyers, indexOfBuyer };
}

/** The buyers after some organisations were read again. They are the same object if none of them has changed. */
export async function withBuyersRead(graph: Graph, before: Buyers, ids: readonly number[]): Promise<Buyers> {
  const rows = (await graph.read(some, { ids })).map(buyerOf);
  const other = rows.filter((buyer) => !isSame(buyer, before.buyers[before.indexOfBuyer.of(buyer.id)]));
  if (other.length === 0) return before;
  const buyers = [...before.buyers];
  const indexOfBuyer = before.indexOfBuyer.copy();
  for (const buyer of other) {
    const known = indexOfBuyer.of(buyer.id);
    if (known >= 0) buyers[known] = buyer;
    else indexOfBuyer.set(buyer.id, buyers.push(buyer) - 1);
  }
  return { buyers, indexOfBuyer };
}

function buyerOf([id, key, kind, country]: Row): BuyerOfDeals {
  return { id: Number(id), key: key as string, kind: kind as string | null, country: country as string | null };
}

const isSame = (one: BuyerOfDeals, other: BuyerOfDeals | undefined) =>
  one.key === other?.key && one.kind === other.kind && one.country === other.country;
