import type { GraphFragment, Money } from "../../../model.ts";
import { currencyOf, digitsOf } from "../../amount.ts";
import { digestOf } from "../../digest.ts";
import { type DocumentFacts, NotUnderstood, type RowFormat, type RowStatement } from "../../format.ts";
import { FragmentBuilder } from "../../fragment-builder.ts";
import { frameworksNamedIn } from "../../framework-references.ts";
import { undoubled } from "../../json.ts";
import { type Column, columnsOf } from "./columns.ts";
import { paidIn, paidOn } from "./paid-on.ts";

/** Sales and spend files of UK public bodies: G-Cloud sales, and what departments and councils spent over a threshold. */
export const payments: RowFormat = { rowReader };

function rowReader(header: readonly string[], facts: DocumentFacts): (row: readonly string[]) => RowStatement {
  const columns = columnsOf(header);
  return (row) => {
    const value = (column: Column) => {
      const at = columns[column];
      return at === undefined ? null : undoubled(row[at]?.replace(/\s+/g, " ").trim() ?? "") || null;
    };
    const supplier = value("supplier");
    const buyer = value("buyer") ?? value("department");
    const stated = value("amount");
    if (supplier === null && buyer === null && value("date") === null && value("month") === null)
      throw new NotUnderstood(
        "row of a total or a remark",
        `Cannot read a payment: no supplier, buyer or date in "${row.join(",").slice(0, 200)}".`,
      );
    const amount = digitsOf(stated);
    if (amount === null)
      throw new NotUnderstood(
        "payment without an amount",
        `Cannot read a payment: its amount is ${JSON.stringify(stated)}; expected a number.`,
      );
    const money: Money = {
      amount,
      currency: columns.currency === undefined ? "GBP" : currencyOf(value("currency")),
      vat: null,
    };
    const digest = digestOf([facts.publisher, buyer, header.map((name, i) => [name.trim(), row[i]?.trim() ?? ""])]);
    return {
      digest,
      fragment: (ordinal, line) => fragment(`${digest}-${ordinal}`, { supplier, buyer, money, value, facts, line }),
    };
  };
}

interface Given {
  supplier: string | null;
  buyer: string | null;
  money: Money;
  value: (column: Column) => string | null;
  facts: DocumentFacts;
  line: number;
}

function fragment(key: string, { supplier, buyer, money, value, facts, line }: Given): GraphFragment {
  const builder = new FragmentBuilder(`payment:${key}`, { sources: [facts.source], knownFrom: facts.published });
  const date = paidOn(value("date")) ?? paidIn(value("month")) ?? paidOn(value("month"));
  const isDated = date !== null && date.earliest !== null;
  const description = [value("expenseType"), value("description")].filter(Boolean).join(": ") || null;
  const payment = builder.node({
    label: "Payment",
    key,
    title: `${money.amount} ${money.currency ?? ""}`.trim() + (description ? ` for ${description}` : ""),
    description,
    amount: money,
    reference: value("reference"),
    date,
    dealDate: isDated ? date : null,
    dealDateKind: isDated ? "PAID" : null,
  });
  builder.edge("FROM", payment, { label: "Source", key: facts.source }, { line });
  builder.organization("HAS_BUYER", payment, { name: buyer, country: "GB" });
  builder.organization("HAS_SUPPLIER", payment, {
    name: supplier,
    identifiers: [{ scheme: "GB-COH", id: value("supplierId") }],
  });
  const lot = value("lot");
  for (const { key: framework, title } of frameworksNamedIn(value("framework") ?? ""))
    builder.edge("UNDER_FRAMEWORK", payment, builder.name({ label: "Framework", key: framework, title }), {
      statedName: title,
      ...(lot ? { lot } : {}),
    });
  return builder.done();
}
