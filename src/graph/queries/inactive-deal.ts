import { cypher, type Cypher } from "../cypher.ts";

/** Whether a deal is planned, or was called off before it was made. One without a status was made. */
export const isInactiveDeal = (deal: Cypher) =>
  cypher`coalesce(${deal}.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']`;
