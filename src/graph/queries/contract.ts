import { allOf, connection } from "../connection.ts";
import { cypher } from "../cypher.ts";
import type { Neighbours } from "../loaders.ts";
import { contract } from "../nouns.ts";

export const contracts = allOf(contract);

// (:Contract)-[:HAS_BUYER]->(:Buyer)
export const contractsOfBuyer = connection(
  "contractsOfBuyer",
  contract,
  cypher`(parent)<-[:HAS_BUYER]-(node:Contract)`,
);

// (:Contract)-[:HAS_SUPPLIER]->(:Supplier)
export const contractsOfSupplier = connection(
  "contractsOfSupplier",
  contract,
  cypher`(parent)<-[:HAS_SUPPLIER]-(node:Contract)`,
);

// (:Contract)-[:HAS_PRODUCT]->(:Product)
export const contractsOfProduct = connection(
  "contractsOfProduct",
  contract,
  cypher`(parent)<-[:HAS_PRODUCT]-(node:Contract)`,
);

// (:Contract)-[:MENTIONS]->(:Framework)
export const contractsMentioningFramework = connection(
  "contractsMentioningFramework",
  contract,
  cypher`(parent)<-[:MENTIONS]-(node:Contract)`,
);

// (:Contract)-[:UNDER_FRAMEWORK]->(:Framework)
export const contractsUnderFramework = connection(
  "contractsUnderFramework",
  contract,
  cypher`(parent)<-[:UNDER_FRAMEWORK]-(node:Contract)`,
);

// (:ContractingProcess)-[:HAS_CONTRACT]->(:Contract)
export const contractsOfProcess = connection(
  "contractsOfProcess",
  contract,
  cypher`(parent)-[:HAS_CONTRACT]->(node:Contract)`,
);

// (:Payment)-[:UNDER_CONTRACT]->(:Contract)
export const contractsOfPayment: Neighbours<"Contract"> = {
  name: "contractsOfPayment",
  label: "Contract",
  pattern: cypher`(parent)-[:UNDER_CONTRACT]->(node:Contract)`,
};
