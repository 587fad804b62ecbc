import type { Technique, UncertainDate } from "../../../model.ts";
import { moneyOf } from "../../amount.ts";
import { dayOf } from "../../day.ts";
import { dealDateOf } from "../../deal-date.ts";
import { frameworksNamedIn } from "../../framework-references.ts";
import { type Json, objectOf, objectsOf, textOf, textsOf } from "../../json.ts";
import { writeProcuringEntities } from "./buyers.ts";
import type { ProcessContext } from "./context.ts";
import { organizationOf } from "./parties.ts";
import { processOf } from "./profile.ts";
import { writeTransactions } from "./transactions.ts";

/** By which technique a process establishes a framework that others may buy under; null where it does not say that it does. */
export function establishedBy(release: Json): Technique | null {
  const tender = objectOf(release.tender);
  if (isCallOff(release)) return null;
  const techniques = [tender, ...objectsOf(tender?.lots)]
    .map((each) => objectOf(each?.techniques))
    .filter((each) => each !== null);
  const systems = techniques.filter((each) => isUsed(each.hasDynamicPurchasingSystem, each.dynamicPurchasingSystem));
  if (systems.length > 0) {
    const isOver = systems.every((each) => textOf(objectOf(each.dynamicPurchasingSystem)?.status) === "terminated");
    return isOver && objectsOf(release.contracts).length > 0 ? null : "DPS";
  }
  if (techniques.some((each) => isUsed(each.hasFrameworkAgreement, each.frameworkAgreement))) return "FRAMEWORK";
  const details = textOf(tender?.procurementMethodDetails) ?? "";
  if (/^(establish\w* (of )?(a )?)?dynamic (purchasing system|market)\b/i.test(details))
    return /market/i.test(details) ? "DYNAMIC_MARKET" : "DPS";
  if (/^(establish\w* (of )?(a )?)?framework( agreement)?$/i.test(details)) return "FRAMEWORK";
  return null;
}

/** Whether a technique is used: its flag decides, and what is said of it where there is no flag. */
const isUsed = (flag: unknown, details: unknown) => flag === true || (flag !== false && objectOf(details) !== null);

/** A deal under a framework may carry the framework's own flags along. */
function isCallOff(release: Json): boolean {
  const related = [release, ...objectsOf(release.contracts), ...objectsOf(release.awards)];
  return (
    related.some((each) =>
      objectsOf(each.relatedProcesses).some(({ relationship }) => textsOf(relationship).includes("framework")),
    ) || /\bcall[- ]?off\b/i.test(textOf(objectOf(release.tender)?.procurementMethodDetails) ?? "")
  );
}

/** So many suppliers of one award are rarely parties to one contract. */
const manySuppliers = 10;

/** A value as large as this, in units of its currency, is rather a ceiling than a price. */
const ceilingSize = 1_000_000_000;

/** Why an award that does not say so may establish a framework all the same; null where nothing speaks for it. */
export function mayEstablish(award: Json | null, suppliers: number, tender: Json | null): string | null {
  const details = textOf(tender?.procurementMethodDetails) ?? "";
  if (/\bcall[- ]?off\b/i.test(details)) return null;
  if (suppliers >= manySuppliers) return `It may establish a framework: one award names ${suppliers} suppliers.`;
  const value = moneyOf(award?.value);
  if (value && Number(value.amount) >= ceilingSize)
    return (
      `It may establish a framework: its value, ${value.amount} ${value.currency ?? ""}`.trimEnd() +
      ", is the size of a ceiling."
    );
  const title = [textOf(award?.title), textOf(tender?.title)].filter(Boolean).join("\n");
  const words = /\b(framework agreement|dynamic purchasing system|framework for|DPS)\b|\bframework$/im.exec(title)?.[0];
  if (words && !/\b(under|via|through|using|call[- ]?off)\b/i.test(title))
    return `It may establish a framework: its title says "${words}".`;
  return null;
}

/** Writes the framework that a process establishes, with its lots, suppliers, users and what was paid under it. */
export function writeFramework(context: ProcessContext, technique: Technique): void {
  const { builder, process, profile, merged } = context;
  const tender = objectOf(merged.release.tender);
  const agreement = objectOf(objectOf(tender?.techniques)?.frameworkAgreement);
  const awards = objectsOf(merged.release.awards).filter(
    ({ status }) => !["cancelled", "unsuccessful"].includes(textOf(status) ?? ""),
  );
  const contracts = objectsOf(merged.release.contracts);
  const [signed] = contracts
    .flatMap((each) => dayOf(each.dateSigned) ?? [])
    .sort((a, b) => compare(a.earliest, b.earliest));
  const dates = {
    dateSigned: signed ?? null,
    ...periodOf(
      [agreement?.period],
      [...contracts.map((each) => each.period), ...awards.map((each) => each.contractPeriod)],
      [tender?.contractPeriod, ...objectsOf(tender?.lots).map((lot) => lot.contractPeriod)],
    ),
    datePublished: merged.history[0]?.release.date ?? null,
  };
  const [awarded] = awards.flatMap((each) => dayOf(each.date) ?? []).sort((a, b) => compare(a.earliest, b.earliest));
  const ceiling =
    moneyOf(agreement?.value) ??
    moneyOf(tender?.value) ??
    moneyOf(tender?.value, "maxAmount") ??
    moneyOf(tender?.maxValue);
  const title = textOf(tender?.title) ?? process.key;
  const buyers = textOf(agreement?.buyerCategories);
  const node = builder.node({
    label: "Framework",
    key: processOf(context.ocid),
    title,
    description:
      [textOf(tender?.description), buyers && `May be used by: ${buyers}`].filter(Boolean).join("\n") || null,
    technique,
    ceiling,
    aliases: frameworksNamedIn(title).map(({ title }) => title),
    openToIsComplete: false,
    ...dates,
    ...dealDateOf({ ...dates, dateAwarded: awarded ?? null }),
    caveats: ["Who may use it is stated in words, and the list of buyers is not complete."],
  });
  builder.edge("ESTABLISHES", process, node);
  for (const lot of objectsOf(tender?.lots)) {
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
  for (const contract of contracts) writeTransactions(context, node, contract);
  for (const award of awards) {
    const lots = textsOf(award.relatedLots);
    for (const supplier of objectsOf(award.suppliers))
      builder.organization(
        "HAS_SUPPLIER",
        node,
        organizationOf(supplier, null),
        lots.length > 0 ? { lots } : undefined,
      );
  }
}

/** From the first day to the last of the periods of one kind, the best kind that there is: what was signed before what was planned. */
function periodOf(...kinds: readonly (readonly unknown[])[]): {
  periodStart: UncertainDate | null;
  periodEnd: UncertainDate | null;
} {
  const days = (periods: readonly unknown[], member: string) =>
    periods
      .flatMap((each) => dayOf(objectOf(each)?.[member]) ?? [])
      .filter(({ earliest }) => earliest !== null)
      .sort((a, b) => compare(a.earliest, b.earliest));
  const found = kinds.map((periods) => ({ starts: days(periods, "startDate"), ends: days(periods, "endDate") }));
  const best = found.find(({ starts, ends }) => starts.length + ends.length > 0);
  return { periodStart: best?.starts[0] ?? null, periodEnd: best?.ends.at(-1) ?? null };
}

const compare = (a: string | null, b: string | null) => ((a ?? "") < (b ?? "") ? -1 : 1);
