import type { GraphFragment, NodeReference } from "../../../statements.ts";
import { moneyOf } from "../../facts/amount.ts";
import type { StoredRelease } from "../format.ts";
import { FragmentBuilder } from "../../facts/fragment-builder.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import { writeAmendments } from "./amendments.ts";
import { caveatsOfBuyers, writeBuyersOfProcess } from "./buyers.ts";
import type { ProcessContext } from "./ocds-context.ts";
import { writeContract } from "./contract.ts";
import { type Deal, dealsOf } from "./deals.ts";
import { writeFramework } from "./framework.ts";
import { inOrder, mergeReleases, provenanceOf } from "./merge.ts";
import { profileOf } from "./profile.ts";
import { writeRevisions } from "./revisions.ts";
import { establishedBy, isOutside } from "./techniques.ts";
import { boundsOf } from "./value-bounds.ts";

/**
 * The graph fragment of a process, built from all its releases: the process, its framework or its contracts, the payments and
 * the revisions.
 */
export function buildProcess(record: string, releases: readonly StoredRelease[]): GraphFragment {
  const ocids = releases.map(({ body }) => textOf((body as Json).ocid)!).sort();
  const ocid = ocids[0]!;
  const profile = profileOf(ocids);
  const merged = mergeReleases(releases, profile);
  const ordered = inOrder(releases);
  const builder = new FragmentBuilder(record, provenanceOf(ordered));
  const caveats = caveatsOfBuyers({ profile, merged });
  const process = writeProcess(builder, ocid, merged.release, ordered, caveats);
  const establishment = establishedBy(merged.release, ocid);
  const context: ProcessContext = { builder, process, ocid, profile, merged, establishment };
  writeBuyersOfProcess(context);
  const deals = dealsOf({
    awards: objectsOf(merged.release.awards),
    contracts: objectsOf(merged.release.contracts),
  });
  const isContract = ({ award }: Deal) => establishment.technique === null || isOutside(award, establishment);
  if (establishment.technique)
    writeFramework(
      context,
      establishment.technique,
      deals.filter((deal) => !isContract(deal)),
    );
  for (const deal of deals.filter(isContract)) writeContract(context, deal);
  writeRevisions(context);
  writeAmendments(context);
  return builder.done();
}

function writeProcess(
  builder: FragmentBuilder,
  ocid: string,
  release: Json,
  releases: readonly StoredRelease[],
  caveats: string[],
): NodeReference {
  const tender = objectOf(release.tender);
  const planning = objectOf(release.planning);
  const { minValue, maxValue } = boundsOf(tender);
  const process = builder.node({
    label: "ContractingProcess",
    key: ocid,
    title: textOf(tender?.title) ?? textOf(objectOf(planning?.budget)?.project) ?? `Contracting process ${ocid}`,
    description: textOf(tender?.description) ?? textOf(planning?.rationale),
    procurementMethod: textOf(tender?.procurementMethod),
    procurementMethodDetails: textOf(tender?.procurementMethodDetails),
    mainProcurementCategory: textOf(tender?.mainProcurementCategory),
    budget: moneyOf(objectOf(planning?.budget)?.amount),
    tenderStatus: textOf(tender?.status),
    tenderValue: moneyOf(tender?.value),
    tenderMinValue: minValue,
    tenderMaxValue: maxValue,
    datePublished: releases.find(({ date }) => date !== null)?.date ?? null,
    caveats,
  });
  for (const each of releases)
    builder.edge("HAS_RELEASE", process, builder.release(each), undefined, {
      sources: each.sources,
      knownFrom: each.date,
    });
  return process;
}
