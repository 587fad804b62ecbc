import type { Edition, SharedRows } from "../../../graph/identity/document-editions.ts";
import { globalId, parseGlobalId } from "../../../model.ts";
import { areDifferent, areSame, type Judgements } from "../organizations/judged.ts";

/** A few equal rows prove nothing. */
export const leastRows = 3;

/**
 * The documents that are likely editions of the same as a document. They are of one publisher, as far as is known, and at least half
 * of the rows of the one that has fewer are in the other, counted in the months that both tell of. So a file of one month is no
 * edition of the next one, though both list the same instalment, and a file that goes on from an older one is. A person may have
 * judged otherwise.
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
      words: `${rows} of ${Math.min(own, others)} rows, in the months that both documents tell of, are in both`,
    }));
  return [...judged, ...likely];
}

const byPerson = { method: "JUDGED", confidence: "HIGH", words: "judged to be editions of one by a person" } as const;
