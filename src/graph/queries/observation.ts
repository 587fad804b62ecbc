import { cypher } from "../cypher.ts";
import { allOf, connection, newestFirst, type Noun } from "../loaders.ts";

const observation: Noun<"Observation"> = {
  label: "Observation",
  filter: {
    id: { by: "id", label: "Observation" },
    title: { by: "name", property: "title" },
    metric: { by: "value", property: "metric" },
    date: { by: "date", property: "date" },
  },
  order: newestFirst,
};

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
