import type { Judgement } from "../../../graph/identity/judgements.ts";
import { classesOf } from "../../facts/equivalence.ts";
import { isOfRegister } from "../../facts/identifiers.ts";
import { parseNameKey } from "../../facts/entity-keys.ts";

/** What persons judged of keys, with the reasons in curated files. */
export interface Judgements {
  /** The key that each of these is the same as: of several that of a register, else an identifier, else a name that others than parties to deals have, else the first in order. */
  same: ReadonlyMap<string, string>;
  /** Pairs that are not the same: what is judged of a key holds for all that are the same as it. */
  different: readonly (readonly [string, string])[];
  /** All keys that were judged together with a key, whatever the verdict, and the key itself. */
  circles: ReadonlyMap<string, readonly string[]>;
}

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

/** Whether two keys were judged to be the same. */
export function areSame({ same }: Judgements, a: string, b: string): boolean {
  return same.size > 0 && (same.get(a) ?? a) === (same.get(b) ?? b);
}

/** Whether two keys were judged not to be the same. */
export function areDifferent({ different }: Judgements, a: string, b: string): boolean {
  return different.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
}
