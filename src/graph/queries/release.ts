import { cypher } from "../cypher.ts";
import { connection, type Neighbours, newestFirst, type Noun } from "../loaders.ts";

const release: Noun<"Release"> = {
  label: "Release",
  filter: { date: { by: "date", property: "date" } },
  order: newestFirst,
};

// (:ContractingProcess|Advisory)-[:HAS_RELEASE]->(:Release)
export const releases = connection("releases", release, cypher`(parent)-[:HAS_RELEASE]->(node:Release)`);

// (:Revision)-[:HAS_RELEASE]->(:Release)
export const releasesOfRevision: Neighbours<"Release"> = {
  name: "releasesOfRevision",
  label: "Release",
  pattern: cypher`(parent)-[:HAS_RELEASE]->(node:Release)`,
};
