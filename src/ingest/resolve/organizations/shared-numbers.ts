import type { Statement } from "../../../graph/identity/organization-statements.ts";
import { schemeOf } from "../../facts/identifiers.ts";
import { parseNameKey } from "../../facts/entity-keys.ts";
import { distinct } from "../../facts/stated.ts";

/** An identifier that statements give for a key. */
export interface SharedNumber {
  number: string;
  /** True if no statement of the key gives another identifier of the same scheme. */
  isItsOnly: boolean;
  /** True if it is the key, or if all statements of the key give it. */
  isOfAll: boolean;
}

/**
 * The identifiers that statements give for a key, with the key itself if it is one. A number that sources wrote with too few
 * digits, filled up with zeros, counts only if all statements of the key give it. If some of them give no number, the name may
 * belong to several companies.
 */
export function sharedNumbers(key: string, statements: readonly Statement[]): SharedNumber[] {
  const own = parseNameKey(key) ? [] : distinct([key, ...statements.flatMap(({ identifiers }) => identifiers)]);
  const padded = statements
    .map(({ paddedIds }) => paddedIds)
    .reduce((common, ids) => common.filter((each) => ids.includes(each)));
  const isOnly = (number: string) => !own.some((other) => other !== number && schemeOf(other) === schemeOf(number));
  return [
    ...own.map((number) => ({ number, isItsOnly: isOnly(number), isOfAll: number === key })),
    ...padded.filter((each) => !own.includes(each)).map((number) => ({ number, isItsOnly: false, isOfAll: true })),
  ];
}
