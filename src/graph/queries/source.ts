import { allOf, connection } from "../connection.ts";
import { cypher } from "../cypher.ts";
import type { Neighbours } from "../loaders.ts";
import { source } from "../nouns.ts";

export const sources = allOf(source);

// (:Release)-[:FROM]->(:Source)
export const sourcesOfRelease: Neighbours<"Source"> = {
  name: "sourcesOfRelease",
  label: "Source",
  pattern: cypher`(parent)-[:FROM]->(node:Source)`,
};

// (:Run)-[:READ]->(:Source)
export const sourcesOfRun = connection("sourcesOfRun", source, cypher`(parent)-[:READ]->(node:Source)`);

// (:Source)-[:CITED_BY]->(:Source)
export const sourcesCiting: Neighbours<"Source"> = {
  name: "sourcesCiting",
  label: "Source",
  pattern: cypher`(parent)-[:CITED_BY]->(node:Source)`,
};
