import type { GraphFragment, NodeReference } from "../../../statements.ts";
import { grossOf, moneyOf } from "../../facts/amount.ts";
import type { StoredRelease } from "../format.ts";
import { FragmentBuilder } from "../../facts/fragment-builder.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import { writeAmendments } from "./amendments.ts";
import { caveatsOfBuyers, writeBuyersOfProcess } from "./buyers.ts";
import type { ProcessContext } from "./ocds-context.ts";
import { writeContractChanges } from "./contract-changes.ts";
import { writeContract } from "./contract.ts";
import { type Deal, dealsOf } from "./deals.ts";
import { directAwardGrounds } from "./direct-award.ts";
import { writeFramework } from "./framework.ts";
import { inOrder, mergeReleases, provenanceOf } from "./merge.ts";
import { noticeAddress } from "./notice-address.ts";
import { caveatsOfNoticeTypes, noticeTypesIn } from "./notice-types.ts";
import { writePerformance } from "./performance.ts";
import { caveatsOfEnd } from "./procurement-end.ts";
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
  const process = writeProcess(builder, { ocid, profile, merged }, ordered);
  const establishment = establishedBy(merged.release, ocid);
  const context: ProcessContext = { builder, process, ocid, profile, merged, establishment };
  writeBuyersOfProcess(context);
  const deals = dealsOf({
    awards: objectsOf(merged.release.awards),
    contracts: objectsOf(merged.release.contracts),
  });
  const isContract = ({ award }: Deal) => establishment.technique === null || isOutside(award, establishment);
  const framework =
    establishment.technique &&
    writeFramework(
      context,
      establishment.technique,
      deals.filter((deal) => !isContract(deal)),
    );
  const written = deals.map((deal) => ({ deal, node: isContract(deal) ? writeContract(context, deal) : framework! }));
  writeRevisions(context);
  writeAmendments(context);
  const nodeOf = (contractId: string) => written.find(({ deal }) => textOf(deal.contract?.id) === contractId)?.node;
  writeContractChanges(context, nodeOf);
  writePerformance(context, nodeOf);
  return builder.done();
}

function writeProcess(
  builder: FragmentBuilder,
  { ocid, profile, merged }: Pick<ProcessContext, "ocid" | "profile" | "merged">,
  releases: readonly StoredRelease[],
): NodeReference {
  const { release } = merged;
  const bodies = merged.bodies.map(({ body }) => body);
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
    tenderValueGross: grossOf(tender?.value),
    tenderMinValue: minValue,
    tenderMaxValue: maxValue,
    procurementMethodRationale: textOf(tender?.procurementMethodRationale),
    directAwardGrounds: directAwardGrounds(release),
    noticeTypes: noticeTypesIn(...bodies),
    datePublished: releases.find(({ date }) => date !== null)?.date ?? null,
    caveats: [...caveatsOfBuyers({ profile, merged }), ...caveatsOfEnd(merged), ...caveatsOfNoticeTypes(bodies)],
  });
  for (const { release: each, body } of merged.bodies)
    builder.edge(
      "HAS_RELEASE",
      process,
      builder.release(each, noticeTypesIn(body), noticeAddress(body, ocid)),
      undefined,
      {
        sources: each.sources,
        knownFrom: each.date,
      },
    );
  return process;
}
