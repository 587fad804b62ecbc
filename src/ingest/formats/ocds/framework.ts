import type { Technique, UncertainDate } from "../../../model.ts";
import { moneyOf } from "../../facts/amount.ts";
import { knownDayOf } from "../../facts/day.ts";
import { dealDateOf } from "../../facts/deal-date.ts";
import { frameworksNamedIn } from "../../frameworks/references.ts";
import { type Json, objectOf, objectsOf, textOf, textsOf } from "../../facts/json.ts";
import { namelessParty } from "../../facts/organization.ts";
import { writeProcuringEntities } from "./buyers.ts";
import type { ProcessContext } from "./context.ts";
import type { Deal } from "./deals.ts";
import { writeFrameworkMentions } from "../../frameworks/named-frameworks.ts";
import { organizationOf } from "./parties.ts";
import { processOf } from "./profile.ts";
import { awardStatus, contractStatus } from "./status.ts";
import { writeTransactions } from "./transactions.ts";
import { compare } from "../../facts/compare.ts";

/** Writes the framework that a process establishes, with its lots, suppliers, users and what was paid under it. */
export function writeFramework(context: ProcessContext, technique: Technique, deals: readonly Deal[]): void {
  const { builder, process, profile, merged } = context;
  const tender = objectOf(merged.release.tender);
  const agreement = objectOf(objectOf(tender?.techniques)?.frameworkAgreement);
  const caveats = ["Who may use it is stated in words, and the list of buyers is not complete."];
  const lots = lotsOf(context);
  const awards = awardsOf(deals, caveats);
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
      [...contracts.map((each) => each.period), ...awards.map((each) => each.contractPeriod)],
      [tender?.contractPeriod, ...lots.map((lot) => lot.contractPeriod)],
    ),
    datePublished: merged.history[0]?.release.date ?? null,
  };
  const [awarded] = awards
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
    });
    builder.edge("HAS_LOT", node, lotNode);
  }
  writeProcuringEntities({ builder, profile, merged }, node);
  for (const buyer of objectsOf(merged.release.buyers))
    builder.organization("OPEN_TO", node, organizationOf(buyer, profile.country));
  for (const deal of deals) writeTransactions(context, node, deal);
  for (const award of awards) {
    const lots = textsOf(award.relatedLots ?? award.relatedLot);
    for (const supplier of objectsOf(award.suppliers)) {
      const stated = organizationOf(supplier, null);
      if (!builder.organization("HAS_SUPPLIER", node, stated, lots.length > 0 ? { lots } : undefined))
        caveats.push(namelessParty("supplier", stated));
    }
  }
}

/** The lots that are of the framework. */
function lotsOf({ merged, establishment }: ProcessContext): Json[] {
  return objectsOf(objectOf(merged.release.tender)?.lots).filter(
    ({ id }) => !establishment.otherLots.has(textOf(id) ?? ""),
  );
}

/** The awards that made suppliers, or may have: those that came to nothing, or to nothing yet, are left out. */
function awardsOf(deals: readonly Deal[], caveats: string[]): Json[] {
  const awards = [...new Set(deals.map(({ award }) => award))].filter((award) => award !== null);
  for (const left of ["CANCELLED", "UNSUCCESSFUL", "PENDING"] as const) {
    const number = awards.filter((award) => awardStatus(award) === left).length;
    if (number > 0)
      caveats.push(
        `Suppliers of ${number === 1 ? "an award" : `${number} awards`} that ${number === 1 ? "is" : "are"} ${left.toLowerCase()} are left out.`,
      );
  }
  const kept = awards.filter((award) => !["CANCELLED", "UNSUCCESSFUL", "PENDING"].includes(awardStatus(award) ?? ""));
  for (const { status } of kept.filter((award) => awardStatus(award) === null))
    if (textOf(status) !== null) caveats.push(`The status "${textOf(status)}" of an award is not one of OCDS.`);
  return kept;
}

/** What may be spent under it. A tender with other lots has a value that is not the framework's alone. */
function ceilingOf({ merged, establishment }: ProcessContext, agreement: Json | null, lots: Json[], caveats: string[]) {
  const tender = objectOf(merged.release.tender);
  const own = moneyOf(agreement?.value);
  if (own) return own;
  if (establishment.otherLots.size > 0) {
    if (lots.length > 1) caveats.push("Its ceiling is not known: the process has lots that are no framework, too.");
    return lots.length === 1 ? moneyOf(lots[0]!.value) : null;
  }
  return moneyOf(tender?.value) ?? moneyOf(tender?.value, "maxAmount") ?? moneyOf(tender?.maxValue);
}

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
