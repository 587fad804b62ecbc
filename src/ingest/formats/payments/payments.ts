import type { GraphFragment, Money, UncertainDate } from "../../../model.ts";
import { digestOf } from "../../facts/digest.ts";
import { type DocumentFacts, NotUnderstood, type RowFormat, type RowStatement } from "../format.ts";
import { FragmentBuilder } from "../../facts/fragment-builder.ts";
import { frameworksNamedIn } from "../../frameworks/references.ts";
import { nameFramework } from "../../frameworks/named-frameworks.ts";
import { decoded } from "../../facts/html-entities.ts";
import { undoubled } from "../../facts/json.ts";
import { namelessParty, type StatedOrganization } from "../../facts/organization.ts";
import { uncertainDate } from "../../facts/uncertain-date.ts";
import { columnsOf } from "./columns.ts";
import { moneyIn } from "./money.ts";
import { paidIn, paidOn } from "./paid-on.ts";
import type { Column } from "./spellings.ts";
import { namesTotal } from "./totals.ts";
import { wordsOf } from "./words.ts";

/** Sales and spend files of UK public bodies: G-Cloud sales, and what departments and councils spent over a threshold. */
export const payments: RowFormat = { rowReader };

type Value = (column: Column | "amount") => string | null;

function rowReader(header: readonly string[], facts: DocumentFacts): (row: readonly string[]) => RowStatement {
  const { amount: amountColumn, ...others } = columnsOf(header);
  if (!amountColumn)
    throw new NotUnderstood(
      "no column of amounts",
      `Cannot read payments: no column of "${header.join(",")}" is an amount.`,
    );
  const columns = { ...others, amount: amountColumn.at };
  const unknown = header
    .map((name, at) => ({ name: wordsOf(name).join(" "), at }))
    .filter(({ at }) => !Object.values(columns).includes(at));
  return (row) => {
    const cell = (at: number | undefined) => (at === undefined ? null : textIn(row[at]) || null);
    const value: Value = (column) => cell(columns[column]);
    checkIsPayment(row, columns, value);
    const currency = columns.currency === undefined ? undefined : value("currency");
    const money = moneyIn(value("amount"), amountColumn, currency);
    if (money === null)
      throw new NotUnderstood(
        "payment without an amount",
        `Cannot read a payment: its amount is ${JSON.stringify(value("amount"))}; expected a number.`,
      );
    // However a later edition spells its header, and whatever empty columns it adds, the payment stays the same.
    const digest = digestOf([
      facts.publisher,
      money.currency,
      Object.fromEntries(Object.entries(columns).map(([column, at]) => [column, cell(at) ?? undefined])),
      unknown
        .map(({ name, at }) => [name, cell(at)])
        .filter(([, text]) => text)
        .sort(([a], [b]) => (a! < b! ? -1 : a! > b! ? 1 : 0)),
    ]);
    return {
      digest,
      fragment: (ordinal, line) => fragment(`${digest}-${ordinal}`, { money, value, facts, line }),
    };
  };
}

/** However a cell was encoded on its way, and without the lines that it goes over. */
const textIn = (cell = "") => decoded(undoubled(cell)).replace(/\s+/g, " ").trim();

/** @throws NotUnderstood where a row is none: a total would count money twice, and a cell over lines may have taken in other rows. */
function checkIsPayment(
  row: readonly string[],
  columns: Partial<Record<Column | "amount", number>>,
  value: Value,
): void {
  const shown = () => JSON.stringify(row.join(",").slice(0, 200));
  const first = row.find((each) => each.trim() !== "") ?? "";
  const labels = [first, value("supplier"), value("buyer"), value("department"), value("date"), value("month")];
  if (labels.some((label) => label !== null && namesTotal(label)))
    throw new NotUnderstood("row of a total or a remark", `Cannot read a payment: it is a total, in ${shown()}.`);
  if (value("supplier") === null && !isDated(dateOf(value)))
    throw new NotUnderstood(
      "row of a total or a remark",
      `Cannot read a payment: no supplier, and no date that can be read, in ${shown()}.`,
    );
  for (const [column, at] of Object.entries(columns))
    if (
      column !== "description" &&
      column !== "expenseType" &&
      /[\r\n]/.test(row[at]?.trim() ?? "") &&
      /[,;\t|]/.test(row[at]!)
    )
      throw new NotUnderstood(
        "lines in a cell",
        `Cannot read a payment: its ${column} goes over lines, and may be of several rows, in ${shown()}.`,
      );
}

const dateOf = (value: Value) => paidOn(value("date")) ?? paidIn(value("month")) ?? paidOn(value("month"));
const isDated = (date: ReturnType<typeof dateOf>) => date !== null && date.earliest !== null;

interface Given {
  money: Money;
  value: Value;
  facts: DocumentFacts;
  line: number;
}

function fragment(key: string, { money, value, facts, line }: Given): GraphFragment {
  const date = dateOf(value);
  const builder = new FragmentBuilder(`payment:${key}`, {
    sources: [facts.source],
    knownFrom: knownFrom(facts.published, date),
  });
  // In a column of frameworks, what is written to "G-Cloud" is its number: "G-Cloudi".
  const frameworks = frameworksNamedIn((value("framework") ?? "").replace(/\b(G-?Cloud)(?=[ivx\d]+$)/i, "$1 "));
  const buyer: StatedOrganization = { name: value("buyer") ?? value("department"), country: "GB" };
  const supplier: StatedOrganization = {
    name: value("supplier"),
    identifiers: [
      { scheme: "GB-COH", id: value("companyNumber") },
      { scheme: "US-DUNS", id: value("duns") },
    ],
  };
  const caveats: string[] = [];
  const description = [value("expenseType"), value("description")].filter(Boolean).join(": ");
  const unlinked = frameworks.length === 0 && value("framework") ? `Framework as stated: ${value("framework")}` : null;
  const payment = builder.node({
    label: "Payment",
    key,
    title: `${money.amount} ${money.currency ?? ""}`.trim() + (description ? ` for ${description}` : ""),
    // What leads to nothing is not lost.
    description: [description, unlinked].filter(Boolean).join(" · ") || null,
    amount: money,
    reference: value("reference"),
    date,
    dealDate: isDated(date) ? date : null,
    dealDateKind: isDated(date) ? "PAID" : null,
    caveats,
  });
  builder.edge("FROM", payment, { label: "Source", key: facts.source }, { line });
  if (!builder.organization("HAS_BUYER", payment, buyer) && buyer.name) caveats.push(namelessParty("buyer", buyer));
  if (!builder.organization("HAS_SUPPLIER", payment, supplier) && (supplier.name ?? value("companyNumber")))
    caveats.push(namelessParty("supplier", supplier));
  const lot = value("lot");
  for (const framework of frameworks)
    builder.edge("UNDER_FRAMEWORK", payment, nameFramework(builder, framework), {
      statedName: framework.title,
      ...(lot ? { lot } : {}),
    });
  return builder.done();
}

/** The day of the file; where none is known, no earlier than what was paid: nobody publishes a payment before it is made. */
function knownFrom(published: UncertainDate | null, paid: UncertainDate | null): UncertainDate | null {
  const isKnown = (published?.earliest ?? published?.latest ?? null) !== null;
  return isKnown || !paid?.earliest ? published : uncertainDate({ edtf: `${paid.earliest}/..` });
}
