import {
  payments,
  paymentsOfBuyer,
  paymentsOfProduct,
  paymentsOfSupplier,
  paymentsUnderContract,
  paymentsUnderFramework,
} from "../../graph/queries/payment.ts";
import { globalId } from "../../ids.ts";
import type { Resolvers } from "../schema.generated.ts";

export const payment = {
  Query: { payments: (_, args, { reader }) => reader.page(payments, null, args) },
  Payment: {
    id: ({ key }) => globalId("Payment", key),
    sources: ({ sources }, _, { reader }) => reader.byKeys("Source", sources),
  },
  Buyer: { payments: (buyer, args, { reader }) => reader.page(paymentsOfBuyer, buyer, args) },
  Supplier: { payments: (supplier, args, { reader }) => reader.page(paymentsOfSupplier, supplier, args) },
  Product: { payments: (product, args, { reader }) => reader.page(paymentsOfProduct, product, args) },
  Contract: { payments: (contract, args, { reader }) => reader.page(paymentsUnderContract, contract, args) },
  Framework: { payments: (framework, args, { reader }) => reader.page(paymentsUnderFramework, framework, args) },
} satisfies Resolvers;
