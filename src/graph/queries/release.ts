import { connection } from "../connection.ts";
import { cypher } from "../cypher.ts";
import type { Neighbours } from "../loaders.ts";
import { release } from "../nouns.ts";

// (:ContractingProcess|Advisory)-[:HAS_RELEASE]->(:Release)
export const releases = connection("releases", release, cypher`(parent)-[:HAS_RELEASE]->(node:Release)`);

// (:Revision)-[:HAS_RELEASE]->(:Release)
export const releasesOfRevision: Neighbours<"Release"> = {
  name: "releasesOfRevision",
  label: "Release",
  pattern: cypher`(parent)-[:HAS_RELEASE]->(node:Release)`,
};
