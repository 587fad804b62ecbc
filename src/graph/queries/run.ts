import { cypher } from "../cypher.ts";
import { byKey, connection, type Noun } from "../loaders.ts";

const run: Noun<"Run"> = { label: "Run", filter: {}, order: byKey };

// (:Run)-[:READ]->(:Source)
export const runsOfSource = connection("runsOfSource", run, cypher`(parent)<-[:READ]-(node:Run)`);
