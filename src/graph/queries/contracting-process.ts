import { allOf } from "../connection.ts";
import { cypher } from "../cypher.ts";
import type { Neighbours } from "../loaders.ts";
import { contractingProcess } from "../nouns.ts";

export const contractingProcesses = allOf(contractingProcess);

// (:ContractingProcess)-[:HAS_CONTRACT]->(:Contract)
export const processesOfContract: Neighbours<"ContractingProcess"> = {
  name: "processesOfContract",
  label: "ContractingProcess",
  pattern: cypher`(parent)<-[:HAS_CONTRACT]-(node:ContractingProcess)`,
};

// (:ContractingProcess)-[:ESTABLISHES]->(:Framework)
export const processesOfFramework: Neighbours<"ContractingProcess"> = {
  name: "processesOfFramework",
  label: "ContractingProcess",
  pattern: cypher`(parent)<-[:ESTABLISHES]-(node:ContractingProcess)`,
};

// (:ContractingProcess)-[:HAS_RELEASE]->(:Release)
export const processesOfRelease: Neighbours<"ContractingProcess"> = {
  name: "processesOfRelease",
  label: "ContractingProcess",
  pattern: cypher`(parent)<-[:HAS_RELEASE]-(node:ContractingProcess)`,
};
