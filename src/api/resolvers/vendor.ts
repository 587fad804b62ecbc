import { vendors, vendorsOfProduct } from "../../graph/queries/vendor.ts";
import type { Resolvers } from "../schema.generated.ts";
import { organizationFields } from "./organization.ts";

export const vendor = {
  Query: { vendors: (_, args, { reader }) => reader.page(vendors, null, args) },
  Vendor: organizationFields("Vendor"),
  Product: {
    vendor: async (product, _, { reader }) => (await reader.neighbours(vendorsOfProduct, product))[0] ?? null,
  },
} satisfies Resolvers;
