import { cypher } from "../cypher.ts";
import { allOf, connection, type Neighbours } from "../loaders.ts";
import { organization } from "./organization.ts";

export const buyers = allOf(organization, "Buyer");

// (:Contract|Payment)-[:HAS_BUYER]->(:Buyer)
export const buyersOfDeal: Neighbours<"Organization"> = {
  name: "buyersOfDeal",
  label: "Organization",
  pattern: cypher`(parent)-[:HAS_BUYER]->(node:Buyer)`,
};

// (:Contract|Framework)-[:HAS_PROCURING_ENTITY]->(:Buyer)
export const procuringEntities: Neighbours<"Organization"> = {
  name: "procuringEntities",
  label: "Organization",
  pattern: cypher`(parent)-[:HAS_PROCURING_ENTITY]->(node:Buyer)`,
};

// (:Framework)-[:OPEN_TO]->(:Buyer)
export const buyersOfFramework = connection(
  "buyersOfFramework",
  organization,
  cypher`(parent)-[:OPEN_TO]->(node:Buyer)`,
);
