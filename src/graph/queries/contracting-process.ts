import { cypher } from "../cypher.ts";
import { allOf, byKey, type Neighbours, type Noun } from "../loaders.ts";

const contractingProcess: Noun<"ContractingProcess"> = {
  label: "ContractingProcess",
  filter: {
    id: { by: "id", label: "ContractingProcess" },
    title: { by: "name", property: "title" },
    datePublished: { by: "date", property: "datePublished" },
  },
  order: byKey,
};

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
