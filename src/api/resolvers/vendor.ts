import { vendors, vendorsOfProduct } from "../../graph/queries/vendor.ts";
import type { Resolvers } from "../schema.generated.ts";
import { organizationFields } from "./organization.ts";

export const vendor = {
  Query: { vendors: (_, args, { reader }) => reader.page(vendors, null, args) },
  Vendor: organizationFields("Vendor"),
  Product: {
    vendor: (product, _, { reader }) => reader.neighbour(vendorsOfProduct, product),
  },
} satisfies Resolvers;
