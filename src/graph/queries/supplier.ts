import { cypher } from "../cypher.ts";
import { allOf, connection, type Neighbours } from "../loaders.ts";
import { organization } from "./organization.ts";

export const suppliers = allOf(organization, "Supplier");

// (:Contract|Payment)-[:HAS_SUPPLIER]->(:Supplier)
export const suppliersOfDeal: Neighbours<"Organization"> = {
  name: "suppliersOfDeal",
  label: "Organization",
  pattern: cypher`(parent)-[:HAS_SUPPLIER]->(node:Supplier)`,
};

// (:Framework)-[:HAS_SUPPLIER]->(:Supplier)
export const suppliersOfFramework = connection(
  "suppliersOfFramework",
  organization,
  cypher`(parent)-[:HAS_SUPPLIER]->(node:Supplier)`,
);
