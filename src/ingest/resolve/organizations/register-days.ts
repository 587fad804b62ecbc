import type { Days } from "../../../graph/identity/name-bearers.ts";
import type { Statement } from "../../../graph/identity/organization-statements.ts";
import { unpackDate } from "../../../values.ts";
import { compare } from "../../facts/compare.ts";
import { normalisedName } from "../../facts/names.ts";
import { uncertainDate } from "../../facts/uncertain-date.ts";

/**
 * The statements of registers about one body, from the oldest edition or entry to the newest. The newest is the one that holds
 * now.
 */
export function registerHistory(statements: readonly Statement[]): Statement[] {
  const text = ({ lastKnown }: Statement) => (lastKnown ?? []).join(" ");
  return statements
    .filter(({ describedBy }) => describedBy === "REGISTER")
    .sort((a, b) => compare(text(a), text(b)) || compare(JSON.stringify(b), JSON.stringify(a)));
}

/**
 * The days on which a body bears a name, by its register. They are the days on which the body exists. A former name ends on the
 * day before the register has another name. Null if the days are not limited.
 */
export function daysOfNames(statements: readonly Statement[]): (name: string) => Days | null {
  const history = registerHistory(statements);
  const newest = history.at(-1);
  const since = boundsOf(newest?.startDate)?.earliest ?? null;
  const end = boundsOf(newest?.endDate)?.latest ?? null;
  const names = history.map(({ statedName }) => normalisedName(statedName ?? ""));
  return (name) => {
    const last = names.lastIndexOf(name);
    const next = last === -1 ? undefined : history[last + 1];
    return limited(since, earlier(end, next ? dayBefore(unpackDate(next.knownFrom)?.earliest ?? null) : null));
  };
}

/** The days on which a body bore a former name, which ended on the day `until`. */
export const daysUntil = (days: Days | null, until: string) =>
  limited(days?.since ?? null, earlier(days?.until ?? null, until));

const limited = (since: string | null, until: string | null): Days | null =>
  since === null && until === null ? null : { since, until };

const earlier = (a: string | null, b: string | null) => (a === null ? b : b === null ? a : a < b ? a : b);

const boundsOf = (edtf: string | null | undefined) => (edtf ? uncertainDate({ edtf }) : null);

function dayBefore(day: string | null): string | null {
  if (day === null) return null;
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}
