import { allOf, connection } from "../read/connection.ts";
import { cypher } from "../cypher.ts";
import { neighbours } from "../read/neighbours.ts";
import { source } from "../filter/nouns.ts";

export const sources = allOf(source);

// (:Release)-[:FROM]->(:Source)
export const sourcesOfRelease = neighbours(
  ["Release"],
  "sourcesOfRelease",
  "Source",
  cypher`(parent)-[:FROM]->(node:Source)`,
);

// (:Run)-[:READ]->(:Source)
export const sourcesOfRun = connection("sourcesOfRun", source, cypher`(parent)-[:READ]->(node:Source)`);

// (:Source)-[:CITED_BY]->(:Source)
export const sourcesCiting = neighbours(
  ["Source"],
  "sourcesCiting",
  "Source",
  cypher`(parent)-[:CITED_BY]->(node:Source)`,
);
