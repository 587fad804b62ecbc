import type { Judgement } from "../../../graph/identity/judgements.ts";
import { classesOf } from "../../facts/equivalence.ts";
import { isOfRegister } from "../../facts/identifiers.ts";
import { parseNameKey } from "../../facts/entity-keys.ts";

/** The judgements of people about keys. The reasons are in the curated files. */
export interface Judgements {
  /**
   * The key that each of these keys is the same as. Of several, it is the key of a register, else an identifier, else a name that
   * is not only that of a party to a deal, else the first in order.
   */
  same: ReadonlyMap<string, string>;
  /** Pairs of keys that are not the same. A judgement about a key holds for all keys that are the same as it. */
  different: readonly (readonly [string, string])[];
  /** For each key, all keys that were judged together with it, whatever the verdict, and the key itself. */
  circles: ReadonlyMap<string, readonly string[]>;
}

/** Derives from all judgements which keys are the same and which are not. */
export function judgementsIn(all: readonly Judgement[]): Judgements {
  const pairs = (isSame: boolean) =>
    all.flatMap((each) => (each.isSame === isSame ? [[each.key, each.is] as const] : []));
  const classes = classesOf(pairs(true));
  const members = (key: string) => classes.get(key) ?? [key];
  return {
    same: new Map(
      [...classes].flatMap(([key, keys]) => {
        const is =
          keys.find(isOfRegister) ??
          keys.find((each) => parseNameKey(each) === null) ??
          keys.find((each) => parseNameKey(each)?.isParty === false) ??
          keys[0]!;
        return is === key ? [] : [[key, is] as const];
      }),
    ),
    different: pairs(false).flatMap(([a, b]) =>
      members(a).flatMap((one) => members(b).map((other) => [one, other] as const)),
    ),
    circles: classesOf(all.map(({ key, is }) => [key, is] as const)),
  };
}

/** True if a person judged the two keys to be the same. */
export function areSame({ same }: Judgements, a: string, b: string): boolean {
  return same.size > 0 && (same.get(a) ?? a) === (same.get(b) ?? b);
}

/** True if a person judged the two keys to be different. */
export function areDifferent({ different }: Judgements, a: string, b: string): boolean {
  return different.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
}
