import { cypher } from "../cypher.ts";
import type { FilterSpec } from "../filter.ts";
import { allOf, byName, type Neighbours, type Noun } from "../loaders.ts";

export const organizationFilter: FilterSpec = {
  id: { by: "id", label: "Organization" },
  name: { by: "name", property: "name" },
  country: { by: "value", property: "country" },
  kind: { by: "value", property: "kind" },
};

export const organization: Noun<"Organization"> = { label: "Organization", filter: organizationFilter, order: byName };

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
