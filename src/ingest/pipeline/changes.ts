import type { GraphFragment } from "../../statements.ts";

/** The fragments to write for the items that were read, and the outcome for each record. */
export interface Changes {
  fragments: GraphFragment[];
  outcomes: Outcome[];
}

/** The change that a document makes to a record that it states. */
export interface Outcome {
  source: string;
  became: "created" | "changed" | "unchanged";
}
