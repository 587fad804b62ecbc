import { allOf, connection } from "../read/connection.ts";
import { cypher } from "../cypher.ts";
import { neighbours } from "../read/neighbours.ts";
import { product } from "../filter/nouns.ts";

export const products = allOf(product);

// (:Product)-[:HAS_VENDOR]->(:Vendor)
export const productsOfVendor = connection("productsOfVendor", product, cypher`(parent)<-[:HAS_VENDOR]-(node:Product)`);

// (:Contract|Framework|Payment)-[:HAS_PRODUCT]->(:Product)
export const productsOfDeal = neighbours(
  ["Framework", "Contract", "Payment"],
  "productsOfDeal",
  "Product",
  cypher`(parent)-[:HAS_PRODUCT]->(node:Product)`,
);

export const productsOfFramework = connection(
  "productsOfFramework",
  product,
  cypher`(parent)-[:HAS_PRODUCT]->(node:Product)`,
);

// (:Vulnerability)-[:AFFECTS]->(:Product)
export const productsOfVulnerability = neighbours(
  ["Vulnerability"],
  "productsOfVulnerability",
  "Product",
  cypher`(parent)-[:AFFECTS]->(node:Product)`,
);
