import { cypher, type Cypher } from "../cypher.ts";

/** True if an `advisory` warns: a mere call warns of nothing, and a withdrawn advisory no more. */
const advisory = cypher`coalesce(advisory.kind, '') <> 'CALL' AND NOT coalesce(advisory.isWithdrawn, false)`;

/** True if an advisory warns about the node at the end of its edge `subject`, and does not merely name it. */
const subject = cypher`(subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])`;

/** The two conditions alone, for statements that check them at different places. */
export const warnsBy = { advisory, subject };

/** True if an `advisory` warns about its `subject`. */
export const warns = cypher`${advisory} AND ${subject}`;

/** True if a node or an edge may have been published by the day `asOf`, also if its date is unknown. */
export const mayBeKnown = (known: Cypher) => cypher`NOT coalesce(${known}.knownFromEarliest > date($p.asOf), false)`;
