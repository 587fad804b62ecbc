import { dealsThatMayBe } from "../../graph/queries/mention.ts";
import { maxPageSize } from "../../graph/read/page.ts";
import type { Contract, Payment } from "../../model.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../schema.generated.ts";

const mayBe = (deal: Contract | Payment, _: unknown, { reader }: Context) =>
  reader.page(dealsThatMayBe, deal, { first: maxPageSize }).nodes();

export const dealMayBe = {
  Contract: {
    mayBe,
    duplicateOf: ({ duplicateOf: key }, _, { reader }) => (key === null ? null : reader.byKey("Contract", key)),
  },
  Payment: {
    mayBe,
    duplicateOf: ({ duplicateOf: key }, _, { reader }) => (key === null ? null : reader.byKey("Payment", key)),
  },
  DealMayBe: {
    deal: ({ node }) => node as Contract | Payment,
    isCounted: ({ node }) => (node as Contract | Payment).duplicateOf === null,
  },
} satisfies Resolvers;
