import { cypher } from "../cypher.ts";
import { byKey, connection, type Noun } from "../loaders.ts";

const revision: Noun<"Revision"> = {
  label: "Revision",
  filter: { field: { by: "value", property: "field" } },
  order: byKey,
};

// (:Revision)-[:REVISES]->(any)
export const revisionsOf = connection("revisionsOf", revision, cypher`(parent)<-[:REVISES]-(node:Revision)`);
