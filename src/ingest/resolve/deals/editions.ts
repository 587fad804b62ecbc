import type { Edition, SharedRows } from "../../../graph/write/identity/document-editions.ts";
import { globalId, parseGlobalId } from "../../../ids.ts";
import { areDifferent, areSame, type Judgements } from "../organizations/judged.ts";

/** The smallest number of equal rows that counts. Fewer may be equal by chance. */
export const leastRows = 3;

/**
 * The documents that are likely editions of the same file as this document. Both documents have the same publisher, as far as the
 * publishers are known. In the months that both cover, at least half of the rows of the document with fewer rows are in the other
 * one. So the file of one month is not an edition of the file of the next month, though both list the same instalment. A file
 * that continues an older file is an edition of it. A judgement by a person overrides this rule.
 */
export function editionsOf(source: string, shared: readonly SharedRows[], judgements: Judgements): Edition[] {
  const id = (key: string) => globalId("Source", key);
  const judged = (judgements.circles.get(id(source)) ?? [])
    .filter((other) => other !== id(source) && areSame(judgements, id(source), other))
    .map((other): Edition => ({ ...byPerson, source: parseGlobalId(other)!.key }));
  const isJudged = (other: string) =>
    areDifferent(judgements, id(source), id(other)) || judged.some((each) => each.source === other);
  const likely = shared
    .filter(({ isOfOther, rows, own, others }) => !isOfOther && rows * 2 >= Math.min(own, others))
    .filter((other) => !isJudged(other.source))
    .map(({ source: other, rows, own, others }): Edition => ({
      source: other,
      method: "SAME_ROWS",
      confidence: "MEDIUM",
      words: `${rows} of ${Math.min(own, others)} rows in the months that both documents cover are in both documents`,
    }));
  return [...judged, ...likely];
}

const byPerson = {
  method: "JUDGED",
  confidence: "HIGH",
  words: "a person judged the documents to be editions of the same file",
} as const;
