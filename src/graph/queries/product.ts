import { cypher } from "../cypher.ts";
import type { FilterSpec } from "../filter.ts";
import { allOf, byName, connection, type Neighbours, type Noun } from "../loaders.ts";

export const productFilter: FilterSpec = { id: { by: "id", label: "Product" }, name: { by: "name", property: "name" } };

const product: Noun<"Product"> = { label: "Product", filter: productFilter, order: byName };

export const products = allOf(product);

// (:Product)-[:HAS_VENDOR]->(:Vendor)
export const productsOfVendor = connection("productsOfVendor", product, cypher`(parent)<-[:HAS_VENDOR]-(node:Product)`);

// (:Contract|Framework|Payment)-[:HAS_PRODUCT]->(:Product)
export const productsOfDeal: Neighbours<"Product"> = {
  name: "productsOfDeal",
  label: "Product",
  pattern: cypher`(parent)-[:HAS_PRODUCT]->(node:Product)`,
};

export const productsOfFramework = connection(
  "productsOfFramework",
  product,
  cypher`(parent)-[:HAS_PRODUCT]->(node:Product)`,
);

// (:Vulnerability)-[:AFFECTS]->(:Product)
export const productsOfVulnerability: Neighbours<"Product"> = {
  name: "productsOfVulnerability",
  label: "Product",
  pattern: cypher`(parent)-[:AFFECTS]->(node:Product)`,
};
