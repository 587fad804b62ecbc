import { cypher } from "../cypher.ts";
import { byKey, connection, type Noun } from "../loaders.ts";

const lot: Noun<"Lot"> = { label: "Lot", filter: { title: { by: "name", property: "title" } }, order: byKey };

// (:Framework)-[:HAS_LOT]->(:Lot)
export const lots = connection("lots", lot, cypher`(parent)-[:HAS_LOT]->(node:Lot)`);
