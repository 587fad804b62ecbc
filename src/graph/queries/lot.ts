import { connection } from "../read/connection.ts";
import { cypher } from "../cypher.ts";
import { lot } from "../filter/nouns.ts";

// (:Framework)-[:HAS_LOT]->(:Lot)
export const lots = connection("lots", lot, cypher`(parent)-[:HAS_LOT]->(node:Lot)`);
