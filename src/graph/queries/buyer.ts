import { allOf, connection } from "../read/connection.ts";
import { cypher } from "../cypher.ts";
import { neighbours } from "../read/neighbours.ts";
import { buyer } from "../filter/nouns.ts";

export const buyers = allOf(buyer, "Buyer");

// (:ContractingProcess|Contract|Payment)-[:HAS_BUYER]->(:Buyer)
export const buyersOf = neighbours(
  ["ContractingProcess", "Contract", "Payment"],
  "buyersOf",
  "Organization",
  cypher`(parent)-[:HAS_BUYER]->(node:Buyer)`,
);

// (:ContractingProcess|Contract|Framework)-[:HAS_PROCURING_ENTITY]->(:Buyer)
export const procuringEntities = neighbours(
  ["ContractingProcess", "Contract", "Framework"],
  "procuringEntities",
  "Organization",
  cypher`(parent)-[:HAS_PROCURING_ENTITY]->(node:Buyer)`,
);

// (:Framework)-[:OPEN_TO]->(:Buyer)
export const buyersOfFramework = connection("buyersOfFramework", buyer, cypher`(parent)-[:OPEN_TO]->(node:Buyer)`);
