import { allOf, connection } from "../read/connection.ts";
import { cypher } from "../cypher.ts";
import { payment } from "../filter/nouns.ts";

export const payments = allOf(payment);

// (:Payment)-[:HAS_BUYER]->(:Buyer)
export const paymentsOfBuyer = connection("paymentsOfBuyer", payment, cypher`(parent)<-[:HAS_BUYER]-(node:Payment)`);

// (:Payment)-[:HAS_SUPPLIER]->(:Supplier)
export const paymentsOfSupplier = connection(
  "paymentsOfSupplier",
  payment,
  cypher`(parent)<-[:HAS_SUPPLIER]-(node:Payment)`,
);

// (:Payment)-[:HAS_PRODUCT]->(:Product)
export const paymentsOfProduct = connection(
  "paymentsOfProduct",
  payment,
  cypher`(parent)<-[:HAS_PRODUCT]-(node:Payment)`,
);

// (:Payment)-[:UNDER_CONTRACT]->(:Contract)
export const paymentsUnderContract = connection(
  "paymentsUnderContract",
  payment,
  cypher`(parent)<-[:UNDER_CONTRACT]-(node:Payment)`,
);

// (:Payment)-[:UNDER_FRAMEWORK]->(:Framework)
export const paymentsUnderFramework = connection(
  "paymentsUnderFramework",
  payment,
  cypher`(parent)<-[:UNDER_FRAMEWORK]-(node:Payment)`,
);
