import { allOf } from "../loaders.ts";
import { organization } from "./organization.ts";

export const agencies = allOf(organization, "Agency");
