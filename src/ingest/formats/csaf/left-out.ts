import { type Json, objectsOf, textOf } from "../../facts/json.ts";

/** A part that the stored body of an advisory lacks, with the rule that it breaks. */
export interface LeftOut {
  place: string;
  message: string;
  value: unknown;
}

/** The member of a stored body that holds its `LeftOut`. CSAF has no such member. */
export const leftOutIn = "x_left_out";

/** The remarks about the parts that an advisory lacks. */
export const caveatsOf = (body: Json): string[] =>
  objectsOf(body[leftOutIn]).map(
    ({ place, message }) => `The advisory is stored without its part ${textOf(place)}, which fails ${textOf(message)}.`,
  );
