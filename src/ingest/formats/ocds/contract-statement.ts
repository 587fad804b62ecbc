import type { NodeStatement } from "../../../statements.ts";
import type { UncertainDate } from "../../../values.ts";
import { grossOf, moneyOf } from "../../facts/amount.ts";
import { dayOf, knownDayOf } from "../../facts/day.ts";
import { dealDateOf } from "../../facts/deal-date.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import { endOf } from "./contract-end.ts";
import type { Deal } from "./deals.ts";
import { statusOf } from "./status.ts";
import { amountInWords, boundsOf, caveatsOfPlaceholder, valueInWords } from "./value-bounds.ts";

/** The statement of an award or contract about itself, with the caveats that a reader needs. */
export function contractStatement(
  { award, contract, id, siblings, mayBeListedTwice, caveats: listed }: Deal,
  context: { key: string; tender: Json | null; published: UncertainDate | null },
): Extract<NodeStatement, { label: "Contract" }> {
  const caveats = [...listed];
  const status = statusOf(award, contract, caveats);
  const period = objectOf(contract?.period) ?? objectOf(award?.contractPeriod) ?? {};
  const ended = status === "TERMINATED" ? knownDayOf(objectOf(contract?.implementation)?.endDate) : null;
  const stated = dayOf(period.endDate);
  if (ended && stated?.edtf && stated.edtf !== ended.edtf)
    caveats.push(`Its stated period ends on ${stated.edtf}, but a later notice says that it ended on ${ended.edtf}.`);
  const dates = {
    dateSigned: dayOf(contract?.dateSigned),
    dateAwarded: dayOf(award?.date),
    periodStart: dayOf(period.startDate),
    periodEnd: ended ?? stated,
    maxExtentDate: dayOf(period.maxExtentDate),
    datePublished: knownDayOf(award?.datePublished) ?? context.published,
  };
  const deal = dealDateOf(dates);
  if (deal.dealDateKind === "PUBLISHED" && deal.dealDate!.earliest === null)
    caveats.push("Only a notice of its change or its end is known. The deal was made before that notice.");
  if (dates.periodStart?.latest && stated?.earliest && stated.earliest < dates.periodStart.latest)
    caveats.push("The published period ends before it starts.");
  if (textOf(period.stated)) caveats.push(`The source states its period as "${textOf(period.stated)}".`);
  const named = textOf(contract?.awardID);
  if (contract && !award)
    caveats.push(
      named === null
        ? "The contract does not name its award, so its suppliers are not known."
        : `The contract names award "${named}", which is not published or is published more than once. Its suppliers are not known.`,
    );
  const items = [...objectsOf(contract?.items), ...(contract?.items ? [] : objectsOf(award?.items))];
  const classified = [...items, ...(items.length === 0 ? objectsOf(context.tender?.items) : [])];
  const title = textOf(contract?.title) ?? textOf(award?.title) ?? textOf(context.tender?.title);
  return {
    label: "Contract",
    key: context.key,
    title: title ?? `Contract ${id.slice(id.indexOf("/") + 1)}`,
    description: textOf(contract?.description) ?? textOf(award?.description) ?? textOf(context.tender?.description),
    status,
    ...(mayBeListedTwice ? uncounted(contract, caveats) : valuesOf(award, contract, siblings, caveats)),
    ...dates,
    ...deal,
    ...endOf(contract, status),
    renewal: descriptionOf("renewal", contract, award),
    options: descriptionOf("options", contract, award),
    items: items.flatMap((item) => itemText(item) ?? []),
    cpv: [...new Set([...classified, ...(context.tender ? [context.tender] : [])].flatMap(cpvOf))].sort(),
    caveats,
  };
}

/** The text about renewal or options, of the contract if it has one, otherwise of its award. */
function descriptionOf(member: "renewal" | "options", ...deals: (Json | null)[]): string | null {
  const said = deals.map((each) => textOf(objectOf(each?.[member])?.description ?? each?.[member]));
  return said.find((each) => each !== null) ?? null;
}

/** Leaves out the value of a deal that may be listed twice, so that no sum counts it twice. */
function uncounted(contract: Json | null, caveats: string[]) {
  const stated = valueInWords(contract);
  if (stated)
    caveats.push(`Its stated value, ${stated}, is left out: it may be the value of an award that is listed beside it.`);
  return { value: null, valueGross: null, minValue: null, maxValue: null };
}

/** Prefers the contract's own value to its award's, which several contracts of one award share. The final value comes last. */
function valuesOf(award: Json | null, contract: Json | null, siblings: number, caveats: string[]) {
  const finalValue = objectOf(contract?.implementation)?.finalValue;
  const shared = siblings > 1;
  const source = [contract?.value, shared ? null : award?.value].find((each) => moneyOf(each) !== null);
  const stated = moneyOf(source);
  const final = (stated?.vat === "INCLUDED" ? grossOf(finalValue) : null) ?? moneyOf(finalValue);
  const value = stated ?? final;
  if (final && !stated) caveats.push("Its value is the final value from a notice of its end.");
  if (
    final &&
    stated &&
    (final.amount !== stated.amount || final.currency !== stated.currency || final.vat !== stated.vat)
  )
    caveats.push(`A notice of its end states a final value of ${amountInWords(final)}.`);
  const sharedValue = shared ? valueInWords(award) : null;
  if (!value && sharedValue)
    caveats.push(
      `The award's value, ${sharedValue}, covers several contracts. The values of the single contracts are not published.`,
    );
  const given = objectOf(contract?.value) ?? objectOf(award?.value);
  const unread = textOf(given?.amount) ?? textOf(given?.amountGross);
  if (unread !== null && moneyOf(given) === null) caveats.push(`Its stated value, "${unread}", is not an amount.`);
  if (value && value.currency === null)
    caveats.push(
      `The currency of its value is not known${textOf(given?.currency) ? `: "${textOf(given?.currency)}" is not a code of ISO 4217` : ""}.`,
    );
  if (value && /^-/.test(value.amount)) caveats.push("Its published value is negative.");
  caveats.push(...caveatsOfPlaceholder(value, "value"));
  const [own, ofAward] = [boundsOf(contract), boundsOf(shared ? null : award)];
  return {
    value,
    valueGross: grossOf(stated ? source : finalValue),
    minValue: own.minValue ?? ofAward.minValue,
    maxValue: own.maxValue ?? ofAward.maxValue,
  };
}

function itemText(item: Json): string | null {
  const unit = objectOf(item.unit);
  const quantity = textOf(item.quantity);
  const price = moneyOf(unit?.value);
  const description = textOf(item.description) ?? textOf(objectOf(item.classification)?.description);
  const amount = quantity === null ? null : [quantity, textOf(unit?.name)].filter(Boolean).join(" ");
  const each = price === null ? null : `${price.amount} ${price.currency ?? ""} each`.replace("  ", " ");
  const details = [amount, each].filter(Boolean).join(", ");
  return description === null ? null : details ? `${description} (${details})` : description;
}

function cpvOf(classified: Json): string[] {
  return [objectOf(classified.classification), ...objectsOf(classified.additionalClassifications)].flatMap((each) =>
    textOf(each?.scheme)?.toUpperCase() === "CPV" ? (textOf(each?.id)?.replace(/\.0$/, "") ?? []) : [],
  );
}

/** The words of a deal in which the ingest searches for frameworks and products. */
export function wordsOf({ award, contract }: Deal, tender: Json | null): string {
  return [
    ...[contract, award].flatMap((each) => [textOf(each?.title), textOf(each?.description)]),
    textOf(tender?.title),
    textOf(tender?.description),
    textOf(tender?.procurementMethodDetails),
    textOf(tender?.procurementMethodRationale),
    ...[contract, award].flatMap((each) => objectsOf(each?.items).map(({ description }) => textOf(description))),
  ]
    .filter((each) => each !== null)
    .join("\n");
}
