import { connection } from "../connection.ts";
import { cypher } from "../cypher.ts";
import { revision } from "../nouns.ts";

// (:Revision)-[:REVISES]->(any)
export const revisionsOf = connection("revisionsOf", revision, cypher`(parent)<-[:REVISES]-(node:Revision)`);
