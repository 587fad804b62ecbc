import type { GraphFragment } from "../../model.ts";

/** What is to be written of what was read, and what becomes of its records then. */
export interface Changes {
  fragments: GraphFragment[];
  outcomes: Outcome[];
}

/** What a document makes of a record that it states. */
export interface Outcome {
  source: string;
  became: "created" | "changed" | "unchanged";
}
