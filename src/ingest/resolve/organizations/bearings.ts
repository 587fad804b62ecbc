import type { Bearing } from "../../../graph/identity/bearings.ts";
import type { Statement } from "../../../graph/identity/statements.ts";
import { parseNameKey } from "../../facts/keys.ts";
import { coreOfName, normalisedName } from "../../facts/names.ts";
import { namesNobody } from "../../facts/nobody.ts";

/** The names that the statements of keys bear. Only what is stated of a key itself counts, not what was merged into it. */
export function bearingsOf(statements: readonly Statement[]): Bearing[] {
  const bearings = new Map<string, Bearing>();
  const add = (bearing: Bearing) => bearings.set(JSON.stringify(bearing), bearing);
  const isOwn = ownNames(statements);
  const numbers = sharedNumbers(statements);
  for (const { statedKey, statedName, statedCountry, describedBy, aliases } of statements) {
    const named = parseNameKey(statedKey);
    const country = statedCountry ?? named?.country ?? null;
    const told = (name: string, by: Bearing["by"]) => {
      if (name === "" || namesNobody(name)) return;
      const core = coreOfName(name);
      add({ key: statedKey, name: `core ${core}`, by: "CORE", country });
      if (by === "IDENTIFIER" && !isOwn(statedKey, name)) return;
      add({ key: statedKey, name, by, country });
      for (const number of mayLoseZeros.test(statedKey) ? [statedKey] : (numbers.get(statedKey) ?? []))
        add({ key: statedKey, name: `number ${number} ${core}`, by: "NUMBER", country });
    };
    const name = statedName === null ? named?.name : normalisedName(statedName);
    if (name !== undefined) told(name, describedBy ?? (named ? "NAME" : "IDENTIFIER"));
    for (const alias of aliases) told(normalisedName(alias), describedBy === "CURATED" ? "ALIAS" : "REGISTER");
  }
  return [...bearings.values()];
}

/** A company's number that is also written with fewer digits. */
const mayLoseZeros = /^GB-COH-(?:[A-Z]{2})?0/;

/** The numbers with too few digits that all statements of a key give: where some give none, the name may be of several companies. */
function sharedNumbers(statements: readonly Statement[]): Map<string, readonly string[]> {
  const shared = new Map<string, readonly string[]>();
  for (const { statedKey, paddedIds } of statements)
    shared.set(statedKey, shared.get(statedKey)?.filter((each) => paddedIds.includes(each)) ?? paddedIds);
  return shared;
}

/**
 * Whether a name that is stated with an identifier is its bearer's own, as more than half of the statements say: one notice that
 * gives somebody else's number, or its own title as the name, makes no bearer of all who are called so. Where a register or a curator says the name, nobody else does.
 */
function ownNames(statements: readonly Statement[]): (key: string, name: string) => boolean {
  const described = new Set<string>();
  const all = new Map<string, number>();
  const named = new Map<string, number>();
  for (const { statedKey, statedName, describedBy, times } of statements) {
    if (describedBy !== null) described.add(statedKey);
    if (describedBy !== null || statedName === null) continue;
    const both = `${statedKey} ${normalisedName(statedName)}`;
    all.set(statedKey, (all.get(statedKey) ?? 0) + times);
    named.set(both, (named.get(both) ?? 0) + times);
  }
  return (key, name) => !described.has(key) && (named.get(`${key} ${name}`) ?? 0) * 2 > (all.get(key) ?? 0);
}
