import { connection } from "../read/connection.ts";
import { cypher } from "../cypher.ts";
import { revision } from "../filter/nouns.ts";

// (:Revision)-[:REVISES]->(any)
export const revisionsOf = connection("revisionsOf", revision, cypher`(parent)<-[:REVISES]-(node:Revision)`);
