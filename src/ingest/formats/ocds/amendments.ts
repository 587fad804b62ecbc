import { dayOf } from "../../facts/day.ts";
import { digestOf } from "../../facts/digest.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import { isChanged } from "./changed-contracts.ts";
import type { ProcessContext } from "./ocds-context.ts";

/**
 * Writes the amendments that a release itself lists, of its tender, awards and contracts. OCDS 1.1 describes them in words.
 * OCDS 1.0 gives the former values. Later releases repeat amendments, so each becomes one revision, of the first release that
 * has it. Changes of contracts that a UK10 notice states are revisions of the contract instead.
 */
export function writeAmendments({ builder, process, merged }: ProcessContext): void {
  const seen = new Set<string>();
  for (const { release, body } of merged.history) {
    const provenance = { sources: release.sources, knownFrom: release.date };
    for (const amendment of amendmentsOf(body)) {
      const digest = digestOf(amendment);
      if (seen.has(digest)) continue;
      seen.add(digest);
      const { field, day, before, after } = amendment;
      const changed = before === null ? (after ?? "amended") : `${before} became ${after ?? "something else"}`;
      const node = builder.node({
        label: "Revision",
        key: `${process.key}/amendment ${digest}@${release.key}`,
        title: `${field}${day ? `, on ${day}` : ""}: ${changed}`,
        field,
        before,
        after,
        ...provenance,
      });
      builder.edge("REVISES", node, process, undefined, provenance);
      builder.edge("HAS_RELEASE", node, { label: "Release", key: release.key }, undefined, provenance);
    }
  }
}

interface Amendment {
  field: string;
  day: string | null;
  before: string | null;
  after: string | null;
}

function amendmentsOf(body: Json): Amendment[] {
  return [
    ...ofItem("tender", objectOf(body.tender)),
    ...objectsOf(body.awards).flatMap((award) => ofItem(`award ${textOf(award.id) ?? ""}`.trim(), award)),
    ...objectsOf(body.contracts)
      .filter((contract) => !isChanged(contract))
      .flatMap((contract) => ofItem(`contract ${textOf(contract.id) ?? ""}`.trim(), contract)),
  ];
}

function ofItem(name: string, item: Json | null): Amendment[] {
  return [item?.amendment, ...objectsOf(item?.amendments)]
    .map(objectOf)
    .filter((each) => each !== null)
    .flatMap((amendment): Amendment[] => {
      const day = dayOf(amendment.date)?.edtf ?? textOf(amendment.date);
      const changes = objectsOf(amendment.changes);
      const words = [textOf(amendment.description), textOf(amendment.rationale)].filter(Boolean).join("\n") || null;
      if (changes.length === 0) return [{ field: `${name} amendment`, day, before: null, after: words }];
      return changes.map((change) => {
        const property = (textOf(change.property) ?? "something").replace(/^tender\./, "");
        const before = shown("former_value" in change ? change.former_value : change.formerValue);
        return { field: `${name} ${property}`, day, before, after: shown(valueAt(item!, property)) };
      });
    });
}

/** The value at a path such as `value.amount` or `items/0/quantity`. */
function valueAt(item: Json, path: string): unknown {
  return path
    .split(/[./]/)
    .filter(Boolean)
    .reduce<unknown>((at, member) => (at as Json | null | undefined)?.[member], item);
}

const shown = (value: unknown) =>
  textOf(value) ?? (value === undefined || value === null ? null : JSON.stringify(value));
