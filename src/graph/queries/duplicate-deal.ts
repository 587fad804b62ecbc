import { cypher, type Cypher } from "../cypher.ts";

/** True if a deal is likely the same as another, which counts in its place. A label costs less to read than `duplicateOf`. */
export const isDuplicateDeal = (deal: Cypher) => cypher`${deal}:Duplicate`;
