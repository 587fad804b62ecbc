import { andThen } from "../../graph/read/page.ts";
import {
  pendingSuppliersOfFramework,
  suppliers,
  suppliersOfDeal,
  suppliersOfFramework,
} from "../../graph/queries/supplier.ts";
import type { Resolvers } from "../schema.generated.ts";
import { organizationFields } from "./organization.ts";

export const supplier = {
  Query: { suppliers: (_, args, { reader }) => reader.page(suppliers, null, args) },
  Supplier: organizationFields("Supplier"),
  Contract: { suppliers: (contract, _, { reader }) => reader.neighbours(suppliersOfDeal, contract) },
  Payment: { suppliers: (payment, _, { reader }) => reader.neighbours(suppliersOfDeal, payment) },
  Framework: {
    suppliers: (framework, args, { reader }) => reader.page(suppliersOfFramework, framework, args),
    pendingSuppliers: (framework, args, { reader }) => reader.page(pendingSuppliersOfFramework, framework, args),
  },
  FrameworkSupplierConnection: {
    nodes: (page) => andThen(page.nodes(), (all) => all.map(({ supplier }) => supplier)),
    edges: (page) => page.edges(),
  },
  FrameworkSupplierEdge: {
    node: ({ node }) => node.supplier,
    lots: ({ node }) => node.lots,
    sources: ({ node }, _, { reader }) => reader.byKeys("Source", node.sourceKeys),
  },
} satisfies Resolvers;
