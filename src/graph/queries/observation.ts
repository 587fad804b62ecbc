import { allOf, connection } from "../read/connection.ts";
import { cypher } from "../cypher.ts";
import { observation } from "../filter/nouns.ts";

export const observations = allOf(observation);

// (:Observation)-[:HAS_SUBJECT]->(any)
export const observationsAbout = connection(
  "observationsAbout",
  observation,
  cypher`(parent)<-[:HAS_SUBJECT]-(node:Observation)`,
);

// (:Observation)-[:STATED_BY]->(:Organization)
export const observationsBy = connection(
  "observationsBy",
  observation,
  cypher`(parent)<-[:STATED_BY]-(node:Observation)`,
);
