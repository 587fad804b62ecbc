import { cypher, type Cypher } from "../cypher.ts";

/** True if a deal is planned, or was cancelled before it was made. A deal without a status counts as made. */
export const isInactiveDeal = (deal: Cypher) =>
  cypher`coalesce(${deal}.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']`;
