import { allOf } from "../read/connection.ts";
import { cypher } from "../cypher.ts";
import { neighbours } from "../read/neighbours.ts";
import { organization } from "../filter/nouns.ts";

export const organizations = allOf(organization);

// (:Advisory)-[:HAS_PUBLISHER]->(:Organization)
export const publishersOfAdvisory = neighbours(
  ["Advisory"],
  "publishersOfAdvisory",
  "Organization",
  cypher`(parent)-[:HAS_PUBLISHER]->(node:Organization)`,
);

// (:Observation|Response)-[:STATED_BY]->(:Organization)
export const organizationsStating = neighbours(
  ["Observation", "Response"],
  "organizationsStating",
  "Organization",
  cypher`(parent)-[:STATED_BY]->(node:Organization)`,
);
