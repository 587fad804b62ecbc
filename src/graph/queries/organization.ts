import { allOf } from "../connection.ts";
import { cypher } from "../cypher.ts";
import type { Neighbours } from "../loaders.ts";
import { organization } from "../nouns.ts";

export const organizations = allOf(organization);

// (:Advisory)-[:HAS_PUBLISHER]->(:Organization)
export const publishersOfAdvisory: Neighbours<"Organization"> = {
  name: "publishersOfAdvisory",
  label: "Organization",
  pattern: cypher`(parent)-[:HAS_PUBLISHER]->(node:Organization)`,
};

// (:Observation|Response)-[:STATED_BY]->(:Organization)
export const organizationsStating: Neighbours<"Organization"> = {
  name: "organizationsStating",
  label: "Organization",
  pattern: cypher`(parent)-[:STATED_BY]->(node:Organization)`,
};
