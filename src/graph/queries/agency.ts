import { allOf } from "../connection.ts";
import { agency } from "../nouns.ts";

export const agencies = allOf(agency, "Agency");
