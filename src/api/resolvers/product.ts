import {
  products,
  productsOfDeal,
  productsOfFramework,
  productsOfVendor,
  productsOfVulnerability,
} from "../../graph/queries/product.ts";
import { globalId } from "../../ids.ts";
import type { Resolvers } from "../schema.generated.ts";

export const product = {
  Query: { products: (_, args, { reader }) => reader.page(products, null, args) },
  Product: {
    id: ({ key }) => globalId("Product", key),
    sources: ({ sources }, _, { reader }) => reader.byKeys("Source", sources),
  },
  Vendor: { products: (vendor, args, { reader }) => reader.page(productsOfVendor, vendor, args) },
  Contract: { products: (contract, _, { reader }) => reader.neighbours(productsOfDeal, contract) },
  Payment: { products: (payment, _, { reader }) => reader.neighbours(productsOfDeal, payment) },
  Framework: { products: (framework, args, { reader }) => reader.page(productsOfFramework, framework, args) },
  Vulnerability: {
    products: (vulnerability, _, { reader }) => reader.neighbours(productsOfVulnerability, vulnerability),
  },
  Exposure: { products: ({ productKeys }, _, { reader }) => reader.byKeys("Product", productKeys) },
} satisfies Resolvers;
