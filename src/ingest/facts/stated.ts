import type { UncertainDate } from "../../model.ts";
import { compare } from "./compare.ts";

/** The value that most statements give, and of those that as many give the first; null where none gives one. */
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

/** The first day on which any of the statements was published. */
export function earliestOf(statements: readonly { knownFrom: (string | null)[] | null }[]): UncertainDate | null {
  const dates = statements.flatMap(({ knownFrom }) => (knownFrom?.some((each) => each !== null) ? [knownFrom] : []));
  const [first] = dates.sort((a, b) => (a.join(" ") < b.join(" ") ? -1 : 1));
  if (!first) return null;
  const [earliest = null, latest = null, edtf = null, stated = null] = first;
  return { edtf, earliest, latest, stated };
}

/** Values once each, in order. */
export const distinct = (values: readonly string[]) => [...new Set(values)].sort();
