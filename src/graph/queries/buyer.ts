import { allOf, connection } from "../read/connection.ts";
import { cypher } from "../cypher.ts";
import { neighbours } from "../read/neighbours.ts";
import { buyer } from "../filter/nouns.ts";

export const buyers = allOf(buyer, "Buyer");

// (:Contract|Payment)-[:HAS_BUYER]->(:Buyer)
export const buyersOfDeal = neighbours(
  ["Contract", "Payment"],
  "buyersOfDeal",
  "Organization",
  cypher`(parent)-[:HAS_BUYER]->(node:Buyer)`,
);

// (:Contract|Framework)-[:HAS_PROCURING_ENTITY]->(:Buyer)
export const procuringEntities = neighbours(
  ["Contract", "Framework"],
  "procuringEntities",
  "Organization",
  cypher`(parent)-[:HAS_PROCURING_ENTITY]->(node:Buyer)`,
);

// (:Framework)-[:OPEN_TO]->(:Buyer)
export const buyersOfFramework = connection("buyersOfFramework", buyer, cypher`(parent)-[:OPEN_TO]->(node:Buyer)`);
