import type { GraphFragment } from "../../../statements.ts";
import type { Detail, Money, UncertainDate } from "../../../values.ts";
import { withoutContacts } from "../../facts/contact-points.ts";
import { digestOf } from "../../facts/digest.ts";
import { type DocumentFacts, NotUnderstood, type RowFormat, type RowStatement } from "../format.ts";
import { FragmentBuilder } from "../../facts/fragment-builder.ts";
import { frameworksNamedIn } from "../../frameworks/references.ts";
import { nameFramework } from "../../frameworks/named-frameworks.ts";
import { decoded } from "../../facts/html-entities.ts";
import { undoubled } from "../../facts/json.ts";
import { namelessParty, type StatedOrganization } from "../../facts/organization.ts";
import { uncertainDate } from "../../facts/uncertain-date.ts";
import { alikePayment } from "../../facts/alike-deals.ts";
import { buyerReader, type RowBuyer } from "./payment-buyer.ts";
import { checkIsPayment, type Value } from "./check-row.ts";
import { arePayments, columnsOf } from "./payment-columns.ts";
import { detailColumns, detailsIn } from "./details.ts";
import { moneyIn } from "./money.ts";
import { paidIn, paidOn } from "./paid-on.ts";
import { withoutPersons } from "./personal.ts";

/** Sales and spend files of UK public bodies: G-Cloud sales, and the spend of departments and councils above a threshold. */
export const payments = {
  name: "payments" as const,
  documents: "spending and sales files (CSV)",
  recordPrefix: "payment:",
  rowLabel: "Payment",
  recognisesHeader: arePayments,
  rowReader,
  withoutPersons,
} satisfies RowFormat;

function rowReader(header: readonly string[], facts: DocumentFacts): (row: readonly string[]) => RowStatement {
  const { amount: amountColumn, ...others } = columnsOf(header);
  if (!amountColumn)
    throw new NotUnderstood(
      "no column of amounts",
      `Cannot read payments: no column of the header "${header.join(",")}" holds amounts.`,
    );
  const columns = { ...others, amount: amountColumn.at };
  const known = new Set(Object.values(columns));
  const details = detailColumns(header, { ...others, amount: amountColumn }, facts.buyer !== null);
  const unknown = detailColumns(header, {}, false).filter(({ at }) => !known.has(at));
  const plain = new Set(withoutWords.map((column) => columns[column]));
  const buyerOf = buyerReader(header, others, facts);
  return (row) => {
    const cell = (at: number | undefined) => {
      const text = at === undefined ? "" : textIn(row[at]);
      return (plain.has(at) ? text : withoutContacts(text)) || null;
    };
    const value: Value = (column) => cell(columns[column]);
    checkIsPayment(row, columns, value, isDated(dateOf(value)));
    const currency = columns.currency === undefined ? undefined : value("currency");
    const money = moneyIn(value("amount"), amountColumn, currency);
    if (money === null)
      throw new NotUnderstood(
        "payment without an amount",
        `Cannot read a payment: its amount is ${JSON.stringify(value("amount"))}; expected a number.`,
      );
    const buyer = buyerOf(cell);
    // A payment keeps its digest if a later edition spells the header differently or adds empty columns.
    const digest = digestOf([
      facts.publisher,
      money.currency,
      {
        ...Object.fromEntries(Object.entries(columns).map(([column, at]) => [column, cell(at) ?? undefined])),
        ...(buyer.isOfFile ? { buyer: buyer.name } : {}),
      },
      unknown.map(({ name, at }) => [name, cell(at)]).filter(([, text]) => text),
    ]);
    const given = { money, value, buyer, details: detailsIn(details, cell), facts };
    return {
      digest,
      doubt: buyer.doubt,
      fragment: (ordinal, line) => fragment(`${digest}-${ordinal}`, { ...given, line }),
    };
  };
}

/** Columns that never contain contact points, but may contain long numbers that look like phone numbers. */
const withoutWords = ["amount", "date", "month", "reference", "supplier", "companyNumber", "duns", "currency"] as const;

/** The decoded text of a cell, without line breaks. */
const textIn = (cell = "") => decoded(undoubled(cell)).replace(/\s+/g, " ").trim();

const dateOf = (value: Value) => paidOn(value("date")) ?? paidIn(value("month")) ?? paidOn(value("month"));
const isDated = (date: ReturnType<typeof dateOf>) => date !== null && date.earliest !== null;

interface Given {
  money: Money;
  value: Value;
  buyer: RowBuyer;
  details: Detail[];
  facts: DocumentFacts;
  line: number;
}

function fragment(key: string, { money, value, buyer, details, facts, line }: Given): GraphFragment {
  const date = dateOf(value);
  const builder = new FragmentBuilder(`payment:${key}`, {
    sources: [facts.source],
    knownFrom: knownFrom(facts.published, date),
  });
  // In a column of frameworks, letters or digits after "G-Cloud" are the number of the iteration: "G-Cloudi".
  const frameworks = frameworksNamedIn((value("framework") ?? "").replace(/\b(G-?Cloud)(?=[ivx\d]+$)/i, "$1 "));
  const stated: Record<"buyer" | "supplier", StatedOrganization> = {
    buyer: { name: buyer.name, identifiers: [{ id: buyer.address }], country: "GB" },
    supplier: {
      name: value("supplier"),
      identifiers: [
        { scheme: "GB-COH", id: value("companyNumber") },
        { scheme: "US-DUNS", id: value("duns") },
      ],
    },
  };
  const caveats = buyer.caveat === null ? [] : [buyer.caveat];
  const description = [value("expenseType"), value("description")].filter(Boolean).join(": ");
  const unlinked = frameworks.length === 0 && value("framework") ? `Framework as stated: ${value("framework")}` : null;
  const payment = builder.node({
    label: "Payment",
    key,
    title: `${money.amount} ${money.currency ?? ""}`.trim() + (description ? ` for ${description}` : ""),
    // A framework that is not recognised stays in the description.
    description: [description, unlinked].filter(Boolean).join(" · ") || null,
    details,
    amount: money,
    reference: value("reference"),
    date,
    dealDate: isDated(date) ? date : null,
    dealDateKind: isDated(date) ? "PAID" : null,
    alike: alikePayment({ buyer: buyer.name, supplier: stated.supplier.name, amount: money, date }),
    caveats,
  });
  builder.edge("FROM", payment, { label: "Source", key: facts.source }, { line });
  if (!builder.organization("HAS_BUYER", payment, stated.buyer) && buyer.name)
    caveats.push(namelessParty("buyer", stated.buyer));
  if (
    !builder.organization("HAS_SUPPLIER", payment, stated.supplier) &&
    (stated.supplier.name ?? value("companyNumber"))
  )
    caveats.push(namelessParty("supplier", stated.supplier));
  const lot = value("lot");
  for (const framework of frameworks)
    builder.edge("UNDER_FRAMEWORK", payment, nameFramework(builder, framework), {
      statedName: framework.title,
      ...(lot ? { lot } : {}),
    });
  return builder.done();
}

/**
 * The publication date of the file. If it is not known, the earliest bound is the date of the payment, because nobody publishes
 * a payment before it is made.
 */
function knownFrom(published: UncertainDate | null, paid: UncertainDate | null): UncertainDate | null {
  const isKnown = (published?.earliest ?? published?.latest ?? null) !== null;
  return isKnown || !paid?.earliest ? published : uncertainDate({ edtf: `${paid.earliest}/..` });
}
