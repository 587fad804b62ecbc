import { allOf, connection } from "../read/connection.ts";
import { cypher } from "../cypher.ts";
import { neighbours } from "../read/neighbours.ts";
import { framework } from "../filter/nouns.ts";

export const frameworks = allOf(framework);

// (:Framework)-[:OPEN_TO]->(:Buyer)
export const frameworksOpenToBuyer = connection(
  "frameworksOpenToBuyer",
  framework,
  cypher`(parent)<-[:OPEN_TO]-(node:Framework)`,
);

// (:Framework)-[:HAS_SUPPLIER]->(:Supplier)
export const frameworksOfSupplier = connection(
  "frameworksOfSupplier",
  framework,
  cypher`(parent)<-[:HAS_SUPPLIER]-(node:Framework)`,
);

// (:Framework)-[:HAS_PENDING_SUPPLIER]->(:Supplier)
export const pendingFrameworksOfSupplier = connection(
  "pendingFrameworksOfSupplier",
  framework,
  cypher`(parent)<-[:HAS_PENDING_SUPPLIER]-(node:Framework)`,
);

// (:Framework)-[:HAS_PRODUCT]->(:Product)
export const frameworksOfProduct = connection(
  "frameworksOfProduct",
  framework,
  cypher`(parent)<-[:HAS_PRODUCT]-(node:Framework)`,
);

// (:Framework)-[:ITERATION_OF]->(:Framework)
export const iterations = connection("iterations", framework, cypher`(parent)<-[:ITERATION_OF]-(node:Framework)`);

export const families = neighbours(
  ["Framework"],
  "families",
  "Framework",
  cypher`(parent)-[:ITERATION_OF]->(node:Framework)`,
);

// (:Contract|Payment)-[:UNDER_FRAMEWORK]->(:Framework)
export const frameworksOfDeal = neighbours(
  ["Contract", "Payment"],
  "frameworksOfDeal",
  "Framework",
  cypher`(parent)-[:UNDER_FRAMEWORK]->(node:Framework)`,
);

// (:ContractingProcess)-[:ESTABLISHES]->(:Framework)
export const frameworksOfProcess = neighbours(
  ["ContractingProcess"],
  "frameworksOfProcess",
  "Framework",
  cypher`(parent)-[:ESTABLISHES]->(node:Framework)`,
);

// (:Framework)-[:HAS_LOT]->(:Lot)
export const frameworksOfLot = neighbours(
  ["Lot"],
  "frameworksOfLot",
  "Framework",
  cypher`(parent)<-[:HAS_LOT]-(node:Framework)`,
);
