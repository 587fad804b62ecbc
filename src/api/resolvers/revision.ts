import type { Exposure } from "../../graph/queries/exposure/exposure-row.ts";
import { revisionsOf } from "../../graph/queries/revision.ts";
import { andThen } from "../../graph/read/page.ts";
import { globalId } from "../../ids.ts";
import type { NodeRecord } from "../../model.ts";
import type { Resolvers } from "../schema.generated.ts";

export const revision = {
  Revision: {
    id: ({ key }) => globalId("Revision", key),
    sources: ({ sources }, _, { reader }) => reader.byKeys("Source", sources),
  },
  ContractingProcess: { revisions: (process, args, { reader }) => reader.page(revisionsOf, process, args) },
  Framework: { revisions: (framework, args, { reader }) => reader.page(revisionsOf, framework, args) },
  Contract: { revisions: (contract, args, { reader }) => reader.page(revisionsOf, contract, args) },
  Advisory: { revisions: (advisory, args, { reader }) => reader.page(revisionsOf, advisory, args) },
  Exposure: {
    changesAfterWarning: (exposure, _, { reader }) =>
      exposure.deal.label === "Contract"
        ? andThen(reader.page(revisionsOf, exposure.deal, { first: 100, where: changeNotices }).nodes(), (changes) =>
            changes.filter((change) => isAfterWarning(change, exposure)),
          )
        : [],
  },
} satisfies Resolvers;

const changeNotices = { noticeType: { eq: "UK10" } };

/** True if every day of the change comes after every day of the warning, and the change may have been known by the day of the query. */
function isAfterWarning({ date, knownFrom }: NodeRecord<"Revision">, { advisory, asOf }: Exposure): boolean {
  const [change, warning] = [date?.earliest, advisory.date?.latest];
  if (!change || !warning || change <= warning) return false;
  return asOf === null || !knownFrom?.earliest || knownFrom.earliest <= asOf;
}
