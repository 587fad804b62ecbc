import { cypher, type Cypher } from "../cypher.ts";

/** Whether a deal is likely the same as another, which counts in its place: a label, which costs less to look at than a property. */
export const isDuplicateDeal = (deal: Cypher) => cypher`${deal}:Duplicate`;
