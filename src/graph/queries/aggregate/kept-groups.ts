import { LRUCache } from "lru-cache";
import { changedBetween, type Lineage } from "../exposure/columns/lineage.ts";
import { isComparedInMemory } from "../exposure/compared-in-memory.ts";
import type { ExposureSearch, Question } from "../exposure/exposure-search.ts";
import type { GroupKey } from "./aggregate-groups.ts";
import { GroupedExposures } from "./grouped-exposures.ts";

/** Groups of exposures, and the columns that they were made of. */
interface Kept {
  lineage: Lineage;
  grouped: GroupedExposures;
}

/** In bytes, for the columns with one history. */
const maxSize = 128_000_000;

/** The groups that were made of columns with one history. They are brought up to date, which is much faster than to make them again. */
const keptFor = new WeakMap<Lineage["history"], LRUCache<string, Kept>>();

/** The groups of all exposures that a question is about. */
export async function groupedExposures(
  search: ExposureSearch,
  question: Question,
  by: readonly GroupKey[],
): Promise<GroupedExposures> {
  const { where, asOf, bases, startsAt } = question;
  // A change of anything else than deals may change what a condition on a node selects.
  if (startsAt !== null || !isComparedInMemory(where)) return GroupedExposures.of(search, by);
  const { lineage } = search.columns;
  const kept = keptFor.get(lineage.history) ?? new LRUCache<string, Kept>({ maxSize });
  keptFor.set(lineage.history, kept);
  const name = JSON.stringify([where, asOf, bases, by]);
  const before = kept.get(name);
  const changed = before ? changedBetween(before.lineage, lineage) : null;
  const grouped =
    before && changed ? await before.grouped.updated(search, changed) : await GroupedExposures.of(search, by);
  // A request that began earlier may still use older columns.
  const isNewest = !before || lineage.version >= before.lineage.version;
  if (isNewest) kept.set(name, { lineage, grouped }, { size: grouped.bytes + 1 });
  return grouped;
}
