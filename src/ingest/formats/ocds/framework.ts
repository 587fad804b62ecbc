import type { NodeReference } from "../../../statements.ts";
import type { Technique, UncertainDate } from "../../../values.ts";
import { knownDayOf } from "../../facts/day.ts";
import { dealDateOf } from "../../facts/deal-date.ts";
import { frameworksNamedIn } from "../../frameworks/references.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import { writeProcuringEntities } from "./buyers.ts";
import { ceilingOf, valueOfLot, wholeOf } from "./ceiling.ts";
import type { ProcessContext } from "./ocds-context.ts";
import type { Deal } from "./deals.ts";
import { writeFrameworkMentions } from "../../frameworks/named-frameworks.ts";
import { frameworkAwards, frameworkSuppliers } from "./framework-suppliers.ts";
import { caveatOfUsers, termsOf } from "./framework-terms.ts";
import { caveatOfStage, isOnlyPlanned } from "./not-yet-established.ts";
import { noticeTypesIn } from "./notice-types.ts";
import { organizationOf } from "./parties.ts";
import { processOf } from "./profile.ts";
import { contractStatus } from "./status.ts";
import { writeTransactions } from "./transactions.ts";
import { boundsOf, caveatsOfPlaceholder } from "./value-bounds.ts";
import { compare } from "../../facts/compare.ts";

/**
 * Writes the framework that a process establishes, with its lots, its suppliers, the buyers that may use it and the payments
 * under it.
 */
export function writeFramework(context: ProcessContext, technique: Technique, deals: readonly Deal[]): NodeReference {
  const { builder, process, profile, merged } = context;
  const tender = objectOf(merged.release.tender);
  const agreement = objectOf(objectOf(tender?.techniques)?.frameworkAgreement);
  const lots = lotsOf(context);
  const awards = frameworkAwards(deals);
  const { suppliers, caveats: ofSuppliers } = frameworkSuppliers(context, awards);
  const { ceiling, ceilingGross, caveats: ofCeiling } = ceilingOf(context, agreement, lots, deals);
  const participants = maxParticipants(agreement);
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
  const noticeTypes = noticeTypesIn(...merged.bodies.map(({ body }) => body));
  const node = builder.node({
    label: "Framework",
    key: processOf(context.ocid),
    title,
    description:
      [textOf(tender?.description), buyers && `May be used by: ${buyers}`].filter(Boolean).join("\n") || null,
    technique,
    ceiling,
    ceilingGross,
    minValue: boundsOf(wholeOf(context, lots)).minValue,
    maximumParticipants: participants.count,
    aliases: frameworksNamedIn(title).map(({ title }) => title),
    ...termsOf(agreement),
    noticeTypes,
    ...dates,
    ...dealDateOf({ ...dates, dateAwarded: awarded ?? null }),
    caveats: [
      caveatOfUsers(agreement),
      ...caveatOfStage(noticeTypes, deals),
      ...awards.caveats,
      ...ofCeiling,
      ...caveatsOfPlaceholder(ceiling, "ceiling"),
      ...participants.caveats,
      ...ofSuppliers,
    ],
  });
  builder.edge("ESTABLISHES", process, node);
  writeFrameworkMentions(builder, node, title);
  for (const lot of lots) {
    const id = textOf(lot.id);
    if (id === null) continue;
    const value = valueOfLot(lot, deals);
    const lotNode = builder.node({
      label: "Lot",
      key: `${node.key}/${id}`,
      title: textOf(lot.title) ?? `Lot ${id}`,
      description: textOf(lot.description),
      value: value.ceiling,
      valueGross: value.ceilingGross,
      ...boundsOf(lot),
    });
    builder.edge("HAS_LOT", node, lotNode);
  }
  writeProcuringEntities({ builder, profile, merged }, node);
  for (const buyer of isOnlyPlanned(noticeTypes) ? [] : objectsOf(merged.release.buyers))
    builder.organization("OPEN_TO", node, organizationOf(buyer, profile.country));
  for (const deal of deals) writeTransactions(context, node, deal);
  for (const { type, stated, properties } of suppliers) builder.organization(type, node, stated, properties);
  return node;
}

/** The lots that belong to the framework. */
function lotsOf({ merged, establishment }: ProcessContext): Json[] {
  return objectsOf(objectOf(merged.release.tender)?.lots).filter(
    ({ id }) => !establishment.otherLots.has(textOf(id) ?? ""),
  );
}

/** The maximum number of suppliers. Publishers write a value that cannot be a count if they mean that there is no limit. */
function maxParticipants(agreement: Json | null): { count: number | null; caveats: string[] } {
  const stated = textOf(agreement?.maximumParticipants);
  const count = Number(stated);
  if (stated === null) return { count: null, caveats: [] };
  if (Number.isInteger(count) && count >= 1 && count <= largestInt) return { count, caveats: [] };
  return {
    count: null,
    caveats: [`The source states the maximum number of suppliers as "${stated}", which is not a valid number.`],
  };
}

/** The largest `Int` of GraphQL. */
const largestInt = 2 ** 31 - 1;

/**
 * The first and the last day of the periods of one kind. It takes the first kind that has a day: signed periods come before
 * planned ones.
 */
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
