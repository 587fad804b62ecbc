import type { NodeReference } from "../../../statements.ts";
import type { Money, UncertainDate } from "../../../values.ts";
import { grossOf, moneyOf } from "../../facts/amount.ts";
import { dayOf } from "../../facts/day.ts";
import { digestOf } from "../../facts/digest.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import { isChanged } from "./changed-contracts.ts";
import type { ProcessContext } from "./ocds-context.ts";
import { amountInWords } from "./value-bounds.ts";

/** Writes a revision for each change of a contract that a UK10 notice states, with the values and ends before and after it. */
export function writeContractChanges(
  { builder, merged }: ProcessContext,
  nodeOf: (contractId: string) => NodeReference | undefined,
): void {
  const seen = new Set<string>();
  for (const [i, { release, body }] of merged.history.entries())
    for (const contract of objectsOf(body.contracts).filter(isChanged)) {
      const id = textOf(contract.id) ?? "";
      const node = nodeOf(id);
      if (!node) continue;
      const provenance = { sources: release.sources, knownFrom: release.date };
      const before = termsOf(previously(merged.history[i - 1], contract));
      for (const { isProposed, amendment } of amendmentsOf(contract)) {
        const digest = digestOf({ id, amendment });
        if (seen.has(digest)) continue;
        seen.add(digest);
        const after = termsOf(isProposed ? [amendment] : [contract, amendment]);
        const date = dayOf(amendment.date) ?? release.date;
        const isGross = before.value?.vat !== after.value?.vat && before.gross !== null && after.gross !== null;
        const [was, is] = isGross ? [before.gross, after.gross] : [before.value, after.value];
        const change = [
          wordsOfChange("value", was && amountInWords(was), is && amountInWords(is)),
          wordsOfChange("end", before.end?.edtf, after.end?.edtf),
        ].filter((each) => each !== null);
        const name = `${isProposed ? "Proposed change" : "Change"} of the contract${date?.edtf ? `, ${date.edtf}` : ""}`;
        const revision = builder.node({
          label: "Revision",
          key: `${node.key}/change ${digest}@${release.key}`,
          title: change.length > 0 ? `${name}: ${change.join(", ")}` : name,
          field: `contract ${id} ${isProposed ? "proposed change" : "change"}`,
          before: inWords(before),
          after: inWords(after),
          date,
          noticeType: "UK10",
          reason: reasonOf(amendment),
          valueBefore: before.value,
          valueAfter: after.value,
          valueGrossBefore: before.gross,
          valueGrossAfter: after.gross,
          endBefore: before.end,
          endAfter: after.end,
          ...provenance,
        });
        builder.edge("REVISES", revision, node, undefined, provenance);
        builder.edge("HAS_RELEASE", revision, { label: "Release", key: release.key }, undefined, provenance);
      }
    }
}

/** The changes that a notice states. Find a Tender lists changes before they are made as `proposedAmendments`. */
function amendmentsOf(contract: Json): { isProposed: boolean; amendment: Json }[] {
  const listed = [
    ...objectsOf(contract.amendments).map((amendment) => ({ isProposed: false, amendment })),
    ...objectsOf(contract.proposedAmendments).map((amendment) => ({ isProposed: true, amendment })),
  ];
  return listed.length > 0 ? listed : [{ isProposed: false, amendment: {} }];
}

/** The contract as the earlier notices state it, and its award. */
function previously(before: ProcessContext["merged"]["history"][number] | undefined, { id, awardID }: Json): Json[] {
  const contract = before?.contracts.find((each) => textOf(each.id) === textOf(id));
  const awardId = textOf(contract?.awardID ?? awardID);
  const award = before?.awards.find((each) => textOf(each.id) === awardId);
  return [contract, award].filter((each) => each !== undefined);
}

interface Terms {
  value: Money | null;
  /** The value with value added tax. */
  gross: Money | null;
  end: UncertainDate | null;
}

/** The value and the end of a contract, from the first item that states them. */
function termsOf(items: readonly Json[]): Terms {
  const value = items.map((each) => each.value).find((each) => moneyOf(each) !== null);
  const ends = items.flatMap((each) => dayOf(objectOf(each.period ?? each.contractPeriod)?.endDate) ?? []);
  return { value: moneyOf(value), gross: grossOf(value), end: ends[0] ?? null };
}

const inWords = ({ value, end }: Terms) =>
  [value && amountInWords(value), end?.edtf && `until ${end.edtf}`].filter(Boolean).join(", ") || null;

const wordsOfChange = (what: string, before: string | null | undefined, after: string | null | undefined) =>
  after && before !== after ? `${what} ${before ?? "not stated"} became ${after}` : null;

/** The reason for a change in the words of the source, after its codes, such as `unforeseeableCircumstances`. */
function reasonOf(amendment: Json): string | null {
  const codes = objectsOf(amendment.rationaleClassifications).flatMap(({ id }) => textOf(id) ?? []);
  const words = [codes.join(", "), textOf(amendment.rationale), textOf(amendment.description)].filter(Boolean);
  return words.join("\n") || null;
}
