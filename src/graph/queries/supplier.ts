import { allOf, connection } from "../connection.ts";
import { cypher } from "../cypher.ts";
import type { Neighbours } from "../loaders.ts";
import { supplier } from "../nouns.ts";

export const suppliers = allOf(supplier, "Supplier");

// (:Contract|Payment)-[:HAS_SUPPLIER]->(:Supplier)
export const suppliersOfDeal: Neighbours<"Organization"> = {
  name: "suppliersOfDeal",
  label: "Organization",
  pattern: cypher`(parent)-[:HAS_SUPPLIER]->(node:Supplier)`,
};

// (:Framework)-[:HAS_SUPPLIER]->(:Supplier)
export const suppliersOfFramework = connection(
  "suppliersOfFramework",
  supplier,
  cypher`(parent)-[:HAS_SUPPLIER]->(node:Supplier)`,
);
