import { dayOf, momentOf } from "../../facts/day.ts";
import type { StoredRelease } from "../format.ts";
import { type Json, textOf } from "../../facts/json.ts";

/**
 * A caveat for a contract whose date of signature is after the newest notice that states it. Such a date is an error or a plan.
 * The date stays as published. It is not compared with today's date, because a rebuild would then depend on the day.
 */
export function signedLater(
  contract: Json | null,
  stating: readonly { release: StoredRelease; item: Json }[],
): string[] {
  const stated = textOf(contract?.dateSigned);
  const signed = dayOf(stated)?.earliest;
  if (!signed) return [];
  const notice = stating.findLast(({ item }) => textOf(item.dateSigned) === stated)?.release;
  const published = notice?.date?.latest;
  return published && signed > published && isLater(stated!, (notice.body as Json).date)
    ? [`Its stated date of signature, ${signed}, is after the notice of ${published} that states it.`]
    : [];
}

/** Compares moments, because in different time zones the written days may be in the opposite order. */
function isLater(signed: string, published: unknown): boolean {
  const [left, right] = [momentOf(signed), momentOf(published)];
  return left === null || right === null || left > right;
}
