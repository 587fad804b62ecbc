import edtf from "edtf";
import type { UncertainDate } from "../../values.ts";

/**
 * A date as a document gives it: in EDTF, with narrower or wider bounds if the curator knows better ones, and in the source's
 * words.
 */
export interface GivenDate {
  edtf?: string;
  earliest?: string;
  latest?: string;
  stated?: string;
}

/**
 * A date with its bounds (EDTF, ISO 8601-2). For an approximate date, the library's bounds are the day itself. The curator must
 * give wider ones.
 * @throws Error that says what is wrong with the date
 */
export function uncertainDate(given: GivenDate): UncertainDate {
  const bounds = given.edtf === undefined ? { earliest: null, latest: null } : boundsOf(given.edtf);
  const earliest = given.earliest ?? bounds.earliest;
  const latest = given.latest ?? bounds.latest;
  if (earliest !== null && latest !== null && earliest > latest)
    throw new Error(`its earliest day ${earliest} is after its latest day ${latest}`);
  return { edtf: given.edtf ?? null, earliest, latest, stated: given.stated ?? null };
}

function boundsOf(text: string): { earliest: string | null; latest: string | null } {
  let parsed;
  try {
    parsed = edtf(text);
  } catch {
    throw new Error(
      `"${text}" is not a date in EDTF; expected a date such as 2020-04-07, 2020-04, 2020-04-21~, ../2020-03-31 or 2020-04-13/..`,
    );
  }
  return { earliest: dayOf(parsed.min), latest: dayOf(parsed.max) };
}

function dayOf(milliseconds: number | null): string | null {
  return milliseconds === null || !Number.isFinite(milliseconds)
    ? null
    : new Date(milliseconds).toISOString().slice(0, 10);
}
