import { cypher } from "../cypher.ts";
import { allOf, byKey, connection, type Neighbours, type Noun } from "../loaders.ts";

const source: Noun<"Source"> = {
  label: "Source",
  filter: {
    id: { by: "id", label: "Source" },
    title: { by: "name", property: "title" },
    publisher: { by: "value", property: "publisher" },
    published: { by: "date", property: "published" },
  },
  order: byKey,
};

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
