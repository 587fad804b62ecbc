import type { ContractStatus, Money, NodeStatement, UncertainDate } from "../../../model.ts";
import { moneyOf } from "../../amount.ts";
import { dayOf } from "../../day.ts";
import { dealDateOf } from "../../deal-date.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../json.ts";

/** One awarded deal: an award, or one of the contracts that were signed for it. */
export interface Deal {
  /** What it is within its process. */
  id: string;
  award: Json | null;
  contract: Json | null;
  /** How many contracts share the award's value. */
  siblings: number;
  /** Whether it may be one of the awards that stand beside it, so that to count both might count one twice. */
  mayBeListedTwice: boolean;
}

/**
 * The deals of a process: the contracts of each award, or the award itself where none is published. A contract whose award is not
 * there stands by itself.
 */
export function dealsOf(awards: readonly Json[], contracts: readonly Json[]): Deal[] {
  const awardIds = idsOf("award", awards);
  const contractIds = idsOf("contract", contracts);
  const signed = contracts.map((contract) => awardOf(contract, awards, contracts));
  const isLeft = awards.some((award) => !signed.includes(award));
  const dealOf = (contract: Json, award: Json | null): Deal => ({
    id: contractIds[contracts.indexOf(contract)]!,
    award,
    contract,
    siblings: award ? signed.filter((each) => each === award).length : 0,
    mayBeListedTwice: award === null && isLeft,
  });
  return [
    ...awards.flatMap((award, i): Deal[] => {
      const own = contracts.filter((_, j) => signed[j] === award);
      return own.length > 0
        ? own.map((contract) => dealOf(contract, award))
        : [{ id: awardIds[i]!, award, contract: null, siblings: 0, mayBeListedTwice: false }];
    }),
    ...contracts.filter((_, j) => signed[j] === null).map((contract) => dealOf(contract, null)),
  ];
}

/** The award of a contract: of its id, else the only one; some publishers put their prefix before the id. */
function awardOf(contract: Json, awards: readonly Json[], contracts: readonly Json[]): Json | null {
  const id = textOf(contract.awardID);
  if (id === null) return awards.length === 1 && contracts.length >= 1 ? awards[0]! : null;
  const only = (fitting: Json[]) => (fitting.length === 1 ? fitting[0]! : null);
  const equal = awards.filter((award) => textOf(award.id) === id);
  if (equal.length > 0) return only(equal);
  return only(awards.filter((award) => textOf(award.id) !== null && id.endsWith(`-${textOf(award.id)!}`)));
}

/** Ids that tell the items of a list apart, where they have none, or one that another has too. */
function idsOf(kind: string, items: readonly Json[]): string[] {
  const seen = new Map<string, number>();
  return items.map(({ id }, i) => {
    const own = textOf(id);
    if (own === null) return `${kind}/#${i + 1}`;
    const times = (seen.get(own) ?? 0) + 1;
    seen.set(own, times);
    return times === 1 ? `${kind}/${own}` : `${kind}/${own}#${times}`;
  });
}

const awardStatuses: Record<string, ContractStatus> = {
  pending: "PENDING",
  active: "ACTIVE",
  cancelled: "CANCELLED",
  unsuccessful: "UNSUCCESSFUL",
};
const contractStatuses: Record<string, ContractStatus> = {
  pending: "PENDING",
  active: "ACTIVE",
  cancelled: "CANCELLED",
  terminated: "TERMINATED",
};

/** What an award or contract says of itself, and what a reader has to know of it. */
export function contractStatement(
  { award, contract, id, siblings, mayBeListedTwice }: Deal,
  context: { key: string; tender: Json | null; published: UncertainDate | null },
): Extract<NodeStatement, { label: "Contract" }> {
  const caveats: string[] = [];
  const status = statusOf(award, contract, caveats);
  const period = objectOf(contract?.period) ?? objectOf(award?.contractPeriod) ?? {};
  const dates = {
    dateSigned: dayOf(contract?.dateSigned),
    dateAwarded: dayOf(award?.date),
    periodStart: dayOf(period.startDate),
    periodEnd: dayOf(period.endDate),
    datePublished: dayOf(award?.datePublished) ?? context.published,
  };
  if (dates.periodStart?.latest && dates.periodEnd?.earliest && dates.periodEnd.earliest < dates.periodStart.latest)
    caveats.push("The period ends before it starts, as published.");
  const named = textOf(contract?.awardID);
  if (contract && !award)
    caveats.push(
      named === null
        ? "It does not say of which award it is: its suppliers are not known."
        : `It names award "${named}", which is not published, or published twice: its suppliers are not known.`,
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
    ...dealDateOf(dates),
    items: items.flatMap((item) => itemText(item) ?? []),
    cpv: [...new Set([...classified, ...(context.tender ? [context.tender] : [])].flatMap(cpvOf))].sort(),
    caveats,
  };
}

function statusOf(award: Json | null, contract: Json | null, caveats: string[]): ContractStatus | null {
  const given = textOf(contract?.status) ?? textOf(award?.status);
  if (given === null) return null;
  const codes = textOf(contract?.status) ? contractStatuses : awardStatuses;
  const status = codes[given.toLowerCase()] ?? null;
  if (status === null) caveats.push(`Its status "${given}" is not one of OCDS.`);
  return status;
}

/** A deal that may be listed twice is in no sum. */
function uncounted(contract: Json | null, caveats: string[]) {
  const stated = moneyOf(contract?.value);
  if (stated)
    caveats.push(
      `Its value, ${[stated.amount, stated.currency].filter(Boolean).join(" ")}, is left out: it may be that of an award that is listed beside it.`,
    );
  return { value: null, minValue: null, maxValue: null };
}

/** A contract's own value before its award's, which several contracts of one award share. */
function valuesOf(award: Json | null, contract: Json | null, siblings: number, caveats: string[]) {
  const shared = siblings > 1;
  const value = moneyOf(contract?.value) ?? (shared ? null : moneyOf(award?.value));
  if (!value && shared && moneyOf(award?.value))
    caveats.push("The award's value is for several contracts, and theirs are not published.");
  const given = objectOf(contract?.value) ?? objectOf(award?.value);
  if (given && textOf(given.amount) !== null && moneyOf(given) === null)
    caveats.push(`Its value "${textOf(given.amount)}" is not an amount.`);
  if (value && value.currency === null)
    caveats.push(
      `The currency of its value is not known${textOf(given?.currency) ? `: "${textOf(given?.currency)}" is none of ISO 4217` : ""}.`,
    );
  if (value && /^-/.test(value.amount)) caveats.push("Its value is negative, as published.");
  if (value && /^0+(\.0*)?$/.test(value.amount))
    caveats.push("Its value is 0, as published, which often means that it is not stated.");
  const bound = (own: string, member: string) =>
    within(contract, own, member) ?? (shared ? null : within(award, own, member));
  return { value, minValue: bound("minValue", "minAmount"), maxValue: bound("maxValue", "maxAmount") };
}

/** The lower or upper bound of a value: a value of its own, or a member of the value. */
function within(given: Json | null, own: string, member: string): Money | null {
  return moneyOf(given?.[own]) ?? moneyOf(given?.value, member) ?? moneyOf(given?.value, own);
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

/** The words of a deal in which frameworks and products are looked for. */
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
