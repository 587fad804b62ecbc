import { connection } from "../read/connection.ts";
import { cypher } from "../cypher.ts";
import { neighbours } from "../read/neighbours.ts";
import { release } from "../filter/nouns.ts";

// (:ContractingProcess|Advisory)-[:HAS_RELEASE]->(:Release)
export const releases = connection("releases", release, cypher`(parent)-[:HAS_RELEASE]->(node:Release)`);

// (:Revision)-[:HAS_RELEASE]->(:Release)
export const releasesOfRevision = neighbours(
  ["Revision"],
  "releasesOfRevision",
  "Release",
  cypher`(parent)-[:HAS_RELEASE]->(node:Release)`,
);
