import { agencies } from "../../graph/queries/agency.ts";
import type { Resolvers } from "../schema.generated.ts";
import { organizationFields } from "./organization.ts";

export const agency = {
  Query: { agencies: (_, args, { reader }) => reader.page(agencies, null, args) },
  Agency: organizationFields("Agency"),
} satisfies Resolvers;
