import { type PackedDate, type UncertainDate, unpackDate } from "../../values.ts";
import { compare } from "./compare.ts";

/**
 * The value that most statements give. Of equally common values, the first in sort order counts. Null if no statement gives
 * one.
 */
export function commonest<S extends { times: number }>(
  statements: readonly S[],
  of: (statement: S) => string | null,
): string | null {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    const value = of(statement);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + statement.times);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0] ?? null;
}

/** The earliest day on which one of the statements was published. */
export function earliestOf(statements: readonly { knownFrom: PackedDate | null }[]): UncertainDate | null {
  const dates = statements.flatMap(({ knownFrom }) => (knownFrom?.some((each) => each !== null) ? [knownFrom] : []));
  const [first = null] = dates.sort((a, b) => (a.join(" ") < b.join(" ") ? -1 : 1));
  return unpackDate(first);
}

/** The sorted values without repeats. */
export const distinct = (values: readonly string[]) => [...new Set(values)].sort();
