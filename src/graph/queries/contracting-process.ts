import { allOf, connection } from "../read/connection.ts";
import { cypher } from "../cypher.ts";
import { neighbours } from "../read/neighbours.ts";
import { contractingProcess } from "../filter/nouns.ts";

export const contractingProcesses = allOf(contractingProcess);

// (:ContractingProcess)-[:HAS_BUYER]->(:Buyer)
export const processesOfBuyer = connection(
  "processesOfBuyer",
  contractingProcess,
  cypher`(parent)<-[:HAS_BUYER]-(node:ContractingProcess)`,
);

// (:ContractingProcess)-[:HAS_CONTRACT]->(:Contract)
export const processesOfContract = neighbours(
  ["Contract"],
  "processesOfContract",
  "ContractingProcess",
  cypher`(parent)<-[:HAS_CONTRACT]-(node:ContractingProcess)`,
);

// (:ContractingProcess)-[:ESTABLISHES]->(:Framework)
export const processesOfFramework = neighbours(
  ["Framework"],
  "processesOfFramework",
  "ContractingProcess",
  cypher`(parent)<-[:ESTABLISHES]-(node:ContractingProcess)`,
);

// (:ContractingProcess)-[:HAS_RELEASE]->(:Release)
export const processesOfRelease = neighbours(
  ["Release"],
  "processesOfRelease",
  "ContractingProcess",
  cypher`(parent)<-[:HAS_RELEASE]-(node:ContractingProcess)`,
);
