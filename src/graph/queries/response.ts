import { allOf, connection } from "../read/connection.ts";
import { cypher } from "../cypher.ts";
import { response } from "../filter/nouns.ts";

export const responses = allOf(response);

// (:Response)-[:RESPONDS_TO]->(:Advisory|Framework|Contract)
export const responsesTo = connection("responsesTo", response, cypher`(parent)<-[:RESPONDS_TO]-(node:Response)`);

/** Responses about a product, and those to advisories about it. */
// (:Response)-[:HAS_SUBJECT]->(:Product), (:Response)-[:RESPONDS_TO]->(:Advisory)-[:HAS_SUBJECT]->(:Product)
export const responsesAbout = connection(
  "responsesAbout",
  response,
  cypher`(parent) (()<-[:HAS_SUBJECT]-(:Advisory)){0,1} ()<-[:HAS_SUBJECT|RESPONDS_TO]-(node:Response)`,
);

// (:Response)-[:STATED_BY]->(:Organization)
export const responsesBy = connection("responsesBy", response, cypher`(parent)<-[:STATED_BY]-(node:Response)`);
