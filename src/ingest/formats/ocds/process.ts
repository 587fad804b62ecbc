import type { GraphFragment, NodeReference, Technique, UncertainDate } from "../../../model.ts";
import { moneyOf } from "../../amount.ts";
import { dayOf } from "../../day.ts";
import { dealDateOf } from "../../deal-date.ts";
import type { KeptRelease } from "../../format.ts";
import { FragmentBuilder } from "../../fragment-builder.ts";
import { frameworksNamedIn } from "../../framework-references.ts";
import { contractStatement, type Deal, dealsOf, wordsOf } from "./deals.ts";
import { establishedBy, mayEstablish } from "./framework.ts";
import { type Json, objectOf, objectsOf, textOf, textsOf } from "../../json.ts";
import { inOrder, mergeReleases } from "./merge.ts";
import { organizationOf } from "./parties.ts";
import type { ProcessContext } from "./context.ts";
import { processOf, profileOf } from "./profile.ts";
import { writeRevisions } from "./revisions.ts";
import { writeTransactions } from "./transactions.ts";

/** What a process says, from all its releases: itself, its framework or its contracts, what was paid, and what was corrected. */
export function buildProcess(record: string, releases: readonly KeptRelease[]): GraphFragment {
  const ocid = releases.map(({ body }) => textOf((body as Json).ocid)!).sort()[0]!;
  const profile = profileOf(ocid);
  const merged = mergeReleases(releases, profile);
  const ordered = inOrder(releases);
  const whole = provenanceOf(ordered);
  const builder = new FragmentBuilder(record, whole);
  const process = writeProcess(builder, ocid, merged.release, ordered);
  const context: ProcessContext = { builder, process, ocid, profile, merged };
  const technique = establishedBy(merged.release);
  if (technique) writeFramework(context, technique);
  else
    for (const deal of dealsOf(objectsOf(merged.release.awards), objectsOf(merged.release.contracts)))
      writeContract(context, deal);
  builder.provenance = whole;
  writeRevisions(context);
  return builder.done();
}

/** What releases state is known from the first of them that is dated, and from all of their documents. */
function provenanceOf(releases: readonly KeptRelease[]) {
  return {
    sources: [...new Set(releases.flatMap(({ sources }) => sources))].sort(),
    knownFrom: releases.find(({ date }) => date !== null)?.date ?? null,
  };
}

function writeProcess(
  builder: FragmentBuilder,
  ocid: string,
  release: Json,
  releases: readonly KeptRelease[],
): NodeReference {
  const tender = objectOf(release.tender);
  const planning = objectOf(release.planning);
  const process = builder.node({
    label: "ContractingProcess",
    key: ocid,
    title: textOf(tender?.title) ?? textOf(objectOf(planning?.budget)?.project) ?? `Contracting process ${ocid}`,
    description: textOf(tender?.description) ?? textOf(planning?.rationale),
    procurementMethod: textOf(tender?.procurementMethod),
    procurementMethodDetails: textOf(tender?.procurementMethodDetails),
    mainProcurementCategory: textOf(tender?.mainProcurementCategory),
    tenderStatus: textOf(tender?.status),
    tenderValue: moneyOf(tender?.value) ?? moneyOf(tender?.value, "maxAmount"),
    datePublished: releases.find(({ date }) => date !== null)?.date ?? null,
  });
  for (const each of releases)
    builder.edge("HAS_RELEASE", process, builder.release(each), undefined, {
      sources: each.sources,
      knownFrom: each.date,
    });
  return process;
}

function writeContract(context: ProcessContext, deal: Deal): void {
  const stating = releasesStating(context, deal);
  context.builder.provenance = provenanceOf(stating);
  writeDeal(context, deal, stating[0]?.date ?? null);
}

function writeDeal(context: ProcessContext, deal: Deal, published: UncertainDate | null): void {
  const { builder, process, merged } = context;
  const { award, contract } = deal;
  const tender = objectOf(merged.release.tender);
  const contracts = objectsOf(merged.release.contracts);
  const siblings = contracts.filter((each) => award && textOf(each.awardID) === textOf(award.id)).length;
  const statement = contractStatement(deal, {
    key: `${process.key}/${deal.id}`,
    tender,
    published,
    siblings,
  });
  const suppliers = objectsOf(award?.suppliers);
  const reason = mayEstablish(award, suppliers.length, tender);
  if (reason) statement.caveats!.push(reason);
  const node = builder.node({ ...statement, mayEstablishFramework: reason !== null });
  builder.edge("HAS_CONTRACT", process, node);
  writeBuyers(context, node);
  for (const supplier of suppliers) {
    const stated = organizationOf(supplier, null);
    if (
      stated?.name &&
      stated.name === statement.title &&
      (stated.identifiers ?? []).every(({ id }) => !id || !id.startsWith("GB-COH"))
    ) {
      statement.caveats!.push(`It gives its own title as a supplier's name: "${stated.name}".`);
    } else if (!builder.organization("HAS_SUPPLIER", node, stated)) {
      statement.caveats!.push("It has a supplier without a name or a known identifier.");
    }
  }
  if (suppliers.length > 1)
    statement.caveats!.push(
      `Its value is joint: ${suppliers.length} suppliers share it, in parts that are not stated.`,
    );
  writeFrameworkLinks(context, node, deal);
  if (contract) writeTransactions(context, node, contract);
}

/** The releases that state a deal, the first of them first: it is known from the day of that one. */
function releasesStating({ merged }: ProcessContext, { award, contract }: Deal): KeptRelease[] {
  const of = (list: string, item: Json | null) =>
    item ? (merged.statedIn.get(`${list} ${textOf(item.id) ?? ""}`) ?? []) : [];
  return contract ? of("contracts", contract) : of("awards", award);
}

function writeBuyers({ builder, profile, merged }: ProcessContext, node: NodeReference): void {
  for (const buyer of objectsOf(merged.release.buyers))
    builder.organization("HAS_BUYER", node, organizationOf(buyer, profile.country));
  writeProcuringEntities({ builder, profile, merged }, node);
}

function writeProcuringEntities(
  { builder, profile, merged }: Pick<ProcessContext, "builder" | "profile" | "merged">,
  node: NodeReference,
): void {
  for (const entity of objectsOf(objectOf(merged.release.tender)?.procuringEntities))
    builder.organization("HAS_PROCURING_ENTITY", node, organizationOf(entity, profile.country));
}

/** Frameworks that a call-off is stated to be under, and those that its words name. */
function writeFrameworkLinks({ builder, merged }: ProcessContext, node: NodeReference, deal: Deal): void {
  const related = [
    ...objectsOf(merged.release.relatedProcesses),
    ...objectsOf(deal.contract?.relatedProcesses),
    ...objectsOf(deal.award?.relatedProcesses),
  ];
  for (const each of related) {
    const identifier = textOf(each.identifier);
    if (identifier === null || !textsOf(each.relationship).includes("framework")) continue;
    const lots = textsOf(deal.award?.relatedLots ?? deal.award?.relatedLot);
    const framework = builder.name({
      label: "Framework",
      key: processOf(identifier),
      title: `Framework ${identifier}`,
    });
    builder.edge("UNDER_FRAMEWORK", node, framework, {
      statedName: `Framework ${identifier}`,
      ...(lots.length > 0 ? { lot: lots.join(", ") } : {}),
    });
  }
  writeFrameworkMentions(builder, node, wordsOf(deal, objectOf(merged.release.tender)));
}

function writeFrameworkMentions(builder: FragmentBuilder, node: NodeReference, text: string): void {
  for (const { key, title, words } of frameworksNamedIn(text)) {
    if (key === node.key) continue;
    const framework = builder.name({ label: "Framework", key, title });
    builder.edge("MENTIONS", node, framework, {
      method: "REFERENCE_IN_TEXT",
      confidence: "MEDIUM",
      words,
      statedName: title,
    });
  }
}

function writeFramework(context: ProcessContext, technique: Technique): void {
  const { builder, process, profile, merged } = context;
  const tender = objectOf(merged.release.tender);
  const agreement = objectOf(objectOf(tender?.techniques)?.frameworkAgreement);
  const awards = objectsOf(merged.release.awards).filter(
    ({ status }) => !["cancelled", "unsuccessful"].includes(textOf(status) ?? ""),
  );
  const contracts = objectsOf(merged.release.contracts);
  const period = [
    ...contracts.map((each) => objectOf(each.period)),
    ...awards.map((each) => objectOf(each.contractPeriod)),
    objectOf(tender?.contractPeriod),
  ].find((each) => each !== null);
  const [signed] = contracts
    .flatMap((each) => dayOf(each.dateSigned) ?? [])
    .sort((a, b) => compare(a.earliest, b.earliest));
  const dates = {
    dateSigned: signed ?? null,
    periodStart: dayOf(period?.startDate),
    periodEnd: dayOf(period?.endDate),
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

const compare = (a: string | null, b: string | null) => ((a ?? "") < (b ?? "") ? -1 : 1);
