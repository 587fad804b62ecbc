import type { NodeReference } from "../../../statements.ts";
import { grossOf, moneyOf } from "../../facts/amount.ts";
import { dayOf } from "../../facts/day.ts";
import { digestOf } from "../../facts/digest.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import { namelessParty } from "../../facts/organization.ts";
import { noticeTypesOf } from "./notice-types.ts";
import type { ProcessContext } from "./ocds-context.ts";
import type { Deal } from "./deals.ts";
import { organizationOf } from "./parties.ts";

/**
 * Writes the payments under a contract, or under the framework that the process establishes. The ids of transactions are valid
 * only within their contract, which may itself have no id, or share it. Equal transactions without an id are distinct payments.
 */
export function writeTransactions(
  { builder, process, profile, merged }: ProcessContext,
  under: NodeReference,
  { id: dealId, contract }: Deal,
): void {
  const seen = new Map<string, number>();
  for (const transaction of unrepeated(objectsOf(objectOf(contract?.implementation)?.transactions))) {
    const stated = moneyOf(transaction.value) ? transaction.value : transaction.amount;
    const amount = moneyOf(stated);
    const id = textOf(transaction.id);
    const date = dayOf(transaction.date);
    const own = id ?? digestOf(transaction);
    const times = (seen.get(own) ?? 0) + 1;
    seen.set(own, times);
    const key = [process.key, "transaction", dealId.replace(/^contract\//, ""), times === 1 ? own : `${own}#${times}`];
    const caveats: string[] = [];
    const payment = builder.node({
      label: "Payment",
      key: key.join("/"),
      title: `Payment of ${amount ? `${amount.amount} ${amount.currency ?? ""}`.trim() : "an unknown amount"}${date?.edtf ? ` on ${date.edtf}` : ""}`,
      amount,
      amountGross: grossOf(stated),
      reference: id,
      date,
      dealDate: date,
      dealDateKind: date ? "PAID" : null,
      caveats,
    });
    builder.edge(under.label === "Framework" ? "UNDER_FRAMEWORK" : "UNDER_CONTRACT", payment, under);
    const [payer, payee] = [
      organizationOf(transaction.payer, profile.country),
      organizationOf(transaction.payee, null),
    ];
    // A contract payment notice (UK8) is the buyer's own statement of what it paid.
    if (payer === null && noticeTypesOf(contract).includes("UK8"))
      for (const buyer of objectsOf(merged.release.buyers))
        builder.organization("HAS_BUYER", payment, organizationOf(buyer, profile.country));
    if (!builder.organization("HAS_BUYER", payment, payer) && payer?.name) caveats.push(namelessParty("buyer", payer));
    if (!builder.organization("HAS_SUPPLIER", payment, payee) && payee?.name)
      caveats.push(namelessParty("supplier", payee));
  }
}

/** Removes repeats: a transaction that is listed twice under its id is one payment. */
function unrepeated(transactions: readonly Json[]): Json[] {
  const seen = new Set<string>();
  return transactions.filter((transaction) => {
    if (textOf(transaction.id) === null) return true;
    const digest = digestOf(transaction);
    return !seen.has(digest) && seen.add(digest);
  });
}
