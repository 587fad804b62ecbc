import { groupBy } from "../../../graph/group-by.ts";
import type { NameClaim, Days } from "../../../graph/identity/name-bearers.ts";
import type { Statement } from "../../../graph/identity/organization-statements.ts";
import { plainName } from "../../facts/body-names.ts";
import { isOfCouncil, isOfRegister } from "../../facts/identifiers.ts";
import { parseNameKey } from "../../facts/entity-keys.ts";
import { coreOfName, normalisedName } from "../../facts/names.ts";
import { namesNobody } from "../../facts/nobody.ts";
import { formsOf, formsOfCouncil } from "./body-forms.ts";
import { sharedNumbers } from "./shared-numbers.ts";
import { daysOfNames, daysUntil } from "./register-days.ts";

/**
 * The names that keys bear by their statements. Only statements about the key itself count, not those about keys merged into it.
 */
export function nameClaims(statements: readonly Statement[]): NameClaim[] {
  const bearings = new Map<string, NameClaim>();
  const isOwn = ownNames(statements);
  for (const [key, own] of groupBy(statements, ({ statedKey }) => statedKey)) {
    const named = parseNameKey(key);
    const daysOf = daysOfNames(own);
    const numbers = sharedNumbers(key, own);
    for (const { statedName, statedCountry, describedBy, aliases, formerNames, identifiers, place } of own) {
      const country = statedCountry ?? named?.country ?? null;
      const add = (name: string, by: NameClaim["by"], days: Days | null = null, as: string | null = null) => {
        const bearing = { key, name, by, country, as, days };
        bearings.set(JSON.stringify(bearing), bearing);
      };
      const claim = (name: string, by: NameClaim["by"], days = daysOf(name)) => {
        if (name === "" || namesNobody(name)) return;
        const core = coreOfName(name);
        add(`core ${core}`, "CORE");
        if (by === "IDENTIFIER" && !isOwn(key, name)) return;
        add(name, by, days);
        for (const { number, isItsOnly, isOfAll } of numbers) {
          if (!isOfAll && !identifiers.includes(number)) continue;
          add(`number ${number}`, isItsOnly ? "ONLY_NUMBER" : "NUMBER", null, core);
        }
        if (isOfRegister(key) && describedBy !== null) {
          if (plainName(name) !== name) add(plainName(name), by, days);
          if (isOfCouncil(key)) for (const form of formsOfCouncil(name, place)) add(form.name, "FORM", days, form.as);
        } else for (const form of formsOf(key, country, name)) add(form, "FORM", null, name);
      };
      const name = statedName === null ? named?.name : normalisedName(statedName);
      if (name !== undefined) claim(name, describedBy ?? (named ? "NAME" : "IDENTIFIER"));
      for (const alias of aliases) claim(normalisedName(alias), describedBy === "CURATED" ? "ALIAS" : "REGISTER");
      for (const former of formerNames) {
        const [until, ofThen] = [former.slice(0, 10), normalisedName(former.slice(11))];
        claim(ofThen, "ALIAS", daysUntil(daysOf(ofThen), until));
      }
    }
  }
  return [...bearings.values()];
}

/**
 * Returns a function that is true if a name stated with an identifier is really a name of its bearer. More than half of the
 * statements must give it. So a single notice with somebody else's number, or with its own title as the name, has no effect. If a
 * register or a curator describes the key, the names of other statements do not count.
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
