import { allOf } from "../read/connection.ts";
import { agency } from "../filter/nouns.ts";

export const agencies = allOf(agency, "Agency");
