import { dayOf, momentOf } from "../../facts/day.ts";
import type { StoredRelease } from "../format.ts";
import { type Json, textOf } from "../../facts/json.ts";

/**
 * What a reader has to know where a contract is dated as signed after the newest notice that says so, or on a day that has not
 * come: a slip of the pen, or a plan. The date stays as published. Null where that is not certain.
 */
export function signedLater(
  contract: Json | null,
  stating: readonly { release: StoredRelease; item: Json }[],
): string | null {
  const stated = textOf(contract?.dateSigned);
  const signed = dayOf(stated)?.earliest;
  if (!signed) return null;
  const notice = stating.findLast(({ item }) => textOf(item.dateSigned) === stated)?.release;
  const published = notice?.date?.latest;
  if (published && signed > published && isLater(stated!, (notice.body as Json).date))
    return `It is dated as signed on ${signed}, which is after the notice that says so, of ${published}.`;
  return signed > new Date().toISOString().slice(0, 10)
    ? `It is dated as signed on ${signed}, which had not come when the notice was read.`
    : null;
}

/** Two times may be of two days as they are written, and the other way round in one zone. */
function isLater(signed: string, published: unknown): boolean {
  const [left, right] = [momentOf(signed), momentOf(published)];
  return left === null || right === null || left > right;
}
