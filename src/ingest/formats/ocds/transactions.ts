import type { NodeReference } from "../../../model.ts";
import { moneyOf } from "../../amount.ts";
import { dayOf } from "../../day.ts";
import { digestOf } from "../../digest.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../json.ts";
import { organizationOf } from "./parties.ts";
import type { ProcessContext } from "./context.ts";

/** What was paid under a contract. */
export function writeTransactions(
  { builder, process, profile }: ProcessContext,
  contract: NodeReference,
  given: Json,
): void {
  for (const transaction of objectsOf(objectOf(given.implementation)?.transactions)) {
    const amount = moneyOf(transaction.value) ?? moneyOf(transaction.amount);
    const id = textOf(transaction.id);
    const date = dayOf(transaction.date);
    const payment = builder.node({
      label: "Payment",
      key: `${process.key}/transaction/${id ?? digestOf(transaction)}`,
      title: `Payment of ${amount ? `${amount.amount} ${amount.currency ?? ""}`.trim() : "an unknown amount"}${date?.edtf ? ` on ${date.edtf}` : ""}`,
      amount,
      reference: id,
      date,
      dealDate: date,
      dealDateKind: date ? "PAID" : null,
    });
    builder.edge("UNDER_CONTRACT", payment, contract);
    builder.organization("HAS_BUYER", payment, organizationOf(transaction.payer, profile.country));
    builder.organization("HAS_SUPPLIER", payment, organizationOf(transaction.payee, null));
  }
}
