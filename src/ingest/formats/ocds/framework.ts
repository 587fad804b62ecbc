import type { Technique, UncertainDate } from "../../../model.ts";
import { moneyOf } from "../../facts/amount.ts";
import { knownDayOf } from "../../facts/day.ts";
import { dealDateOf } from "../../facts/deal-date.ts";
import { frameworksNamedIn } from "../../frameworks/references.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import { writeProcuringEntities } from "./buyers.ts";
import type { ProcessContext } from "./ocds-context.ts";
import type { Deal } from "./deals.ts";
import { writeFrameworkMentions } from "../../frameworks/named-frameworks.ts";
import { frameworkAwards, writeFrameworkSuppliers } from "./framework-suppliers.ts";
import { organizationOf } from "./parties.ts";
import { processOf } from "./profile.ts";
import { contractStatus } from "./status.ts";
import { writeTransactions } from "./transactions.ts";
import { boundsOf } from "./value-bounds.ts";
import { compare } from "../../facts/compare.ts";

/** Writes the framework that a process establishes, with its lots, suppliers, users and what was paid under it. */
export function writeFramework(context: ProcessContext, technique: Technique, deals: readonly Deal[]): void {
  const { builder, process, profile, merged } = context;
  const tender = objectOf(merged.release.tender);
  const agreement = objectOf(objectOf(tender?.techniques)?.frameworkAgreement);
  const caveats = ["Who may use it is stated in words, and the list of buyers is not complete."];
  const lots = lotsOf(context);
  const awards = frameworkAwards(deals, caveats);
  const contracts = deals.flatMap(({ contract }) =>
    contract && contractStatus(contract) !== "CANCELLED" ? [contract] : [],
  );
  const [signed] = contracts
    .flatMap((each) => knownDayOf(each.dateSigned) ?? [])
    .sort((a, b) => compare(a.earliest, b.earliest));
  const dates = {
    dateSigned: signed ?? null,
    ...periodOf(
      [agreement?.period],
      [...contracts.map((each) => each.period), ...awards.made.map((each) => each.contractPeriod)],
      [tender?.contractPeriod, ...lots.map((lot) => lot.contractPeriod)],
    ),
    datePublished: merged.history[0]?.release.date ?? null,
  };
  const [awarded] = awards.made
    .flatMap((each) => knownDayOf(each.date) ?? [])
    .sort((a, b) => compare(a.earliest, b.earliest));
  const title = textOf(tender?.title) ?? process.key;
  const buyers = textOf(agreement?.buyerCategories);
  const node = builder.node({
    label: "Framework",
    key: processOf(context.ocid),
    title,
    description:
      [textOf(tender?.description), buyers && `May be used by: ${buyers}`].filter(Boolean).join("\n") || null,
    technique,
    ceiling: ceilingOf(context, agreement, lots, caveats),
    minValue: boundsOf(wholeOf(context, lots)).minValue,
    maximumParticipants: maxParticipants(agreement, caveats),
    aliases: frameworksNamedIn(title).map(({ title }) => title),
    openToIsComplete: false,
    ...dates,
    ...dealDateOf({ ...dates, dateAwarded: awarded ?? null }),
    caveats,
  });
  builder.edge("ESTABLISHES", process, node);
  writeFrameworkMentions(builder, node, title);
  for (const lot of lots) {
    const id = textOf(lot.id);
    if (id === null) continue;
    const lotNode = builder.node({
      label: "Lot",
      key: `${node.key}/${id}`,
      title: textOf(lot.title) ?? `Lot ${id}`,
      description: textOf(lot.description),
      value: moneyOf(lot.value),
      ...boundsOf(lot),
    });
    builder.edge("HAS_LOT", node, lotNode);
  }
  writeProcuringEntities({ builder, profile, merged }, node);
  for (const buyer of objectsOf(merged.release.buyers))
    builder.organization("OPEN_TO", node, organizationOf(buyer, profile.country));
  for (const deal of deals) writeTransactions(context, node, deal);
  writeFrameworkSuppliers(context, node, awards, caveats);
}

/** The lots that are of the framework. */
function lotsOf({ merged, establishment }: ProcessContext): Json[] {
  return objectsOf(objectOf(merged.release.tender)?.lots).filter(
    ({ id }) => !establishment.otherLots.has(textOf(id) ?? ""),
  );
}

/** What may be spent under it at most: the upper estimate, or the upper bound where there is no other. */
function ceilingOf(context: ProcessContext, agreement: Json | null, lots: readonly Json[], caveats: string[]) {
  const own = moneyOf(agreement?.value);
  if (own) return own;
  const whole = wholeOf(context, lots);
  if (whole === null && lots.length > 1)
    caveats.push("Its ceiling is not known: the process has lots that are no framework, too.");
  return moneyOf(whole?.value) ?? boundsOf(whole).maxValue;
}

/** What has the value of the framework: the tender, or its only lot where the tender has other lots, whose value is in the tender's. */
function wholeOf({ merged, establishment }: ProcessContext, lots: readonly Json[]): Json | null {
  if (establishment.otherLots.size === 0) return objectOf(merged.release.tender);
  return lots.length === 1 ? lots[0]! : null;
}

/** How many suppliers may take part; publishers write what cannot be a count where they mean that there is no limit. */
function maxParticipants(agreement: Json | null, caveats: string[]): number | null {
  const stated = textOf(agreement?.maximumParticipants);
  if (stated === null) return null;
  const count = Number(stated);
  if (Number.isInteger(count) && count >= 1 && count <= maxTotalCount) return count;
  caveats.push(`How many suppliers may take part is stated as "${stated}", which is no such number.`);
  return null;
}

/** Of an `Int` of GraphQL. */
const maxTotalCount = 2 ** 31 - 1;

/** From the first day to the last of the periods of one kind, the best kind that there is: what was signed before what was planned. */
function periodOf(...kinds: readonly (readonly unknown[])[]): {
  periodStart: UncertainDate | null;
  periodEnd: UncertainDate | null;
} {
  const days = (periods: readonly unknown[], member: string) =>
    periods
      .flatMap((each) => knownDayOf(objectOf(each)?.[member]) ?? [])
      .sort((a, b) => compare(a.earliest, b.earliest));
  const found = kinds.map((periods) => ({ starts: days(periods, "startDate"), ends: days(periods, "endDate") }));
  const best = found.find(({ starts, ends }) => starts.length + ends.length > 0);
  return { periodStart: best?.starts[0] ?? null, periodEnd: best?.ends.at(-1) ?? null };
}
