import type { Likeness } from "../../../graph/identity/descriptions.ts";
import { groupBy } from "../../../graph/group-by.ts";
import type { NameBearer } from "../../../graph/identity/name-bearers.ts";
import { areDifferent, type Judgements } from "./judged.ts";
import { distinct } from "../../facts/stated.ts";
import { compare } from "../../facts/compare.ts";

/** A core that so many share is a word of the language, not a likeness. */
const maxAlike = 20;

/**
 * Organisations that share the core of a name, which is no proof: "IBM UK Limited" and "IBM". All that bear the core are compared,
 * whatever changed of them, since one more or less may make it a word of the language. Whom a person judged to be different are not
 * alike.
 */
export function likenessesOf(bearers: readonly NameBearer[], judgements: Judgements): Likeness[] {
  const found = new Map<string, Likeness>();
  const cores = coresOf(bearers);
  for (const [core, group] of [...cores].sort(([a], [b]) => compare(a, b))) {
    const organizations = distinct(group.map(({ is }) => is));
    if (organizations.length > maxAlike) continue;
    for (const from of organizations) {
      for (const to of organizations) {
        if (from >= to || found.has(`${from} ${to}`) || areJudgedDifferent(group, from, to, judgements)) continue;
        const sameCountry = alike(group, from, to);
        const score = sameCountry === null ? 0.6 : sameCountry ? 0.8 : 0.4;
        found.set(`${from} ${to}`, {
          from,
          to,
          method: "CORE_OF_NAME",
          score,
          confidence: score > 0.5 ? "LOW" : "VERY_LOW",
          words: wordsOfCore(core),
        });
      }
    }
  }
  return [...found.values()];
}

/** The words of cores that too many share, and who bears them. */
export function crowdedCores(bearers: readonly NameBearer[]): { words: string; organizations: string[] }[] {
  const cores = coresOf(bearers);
  return [...cores].flatMap(([core, group]) => {
    const organizations = distinct(group.map(({ is }) => is));
    return organizations.length > maxAlike ? [{ words: wordsOfCore(core), organizations }] : [];
  });
}

/** Who bears each core. A key that is another organisation on some days alone is its own on the others. */
function coresOf(bearers: readonly NameBearer[]): Map<string, NameBearer[]> {
  return groupBy(
    bearers.flatMap((each) => (each.by !== "CORE" ? [] : each.hasOwn ? [each, { ...each, is: each.key }] : [each])),
    ({ name }) => name,
  );
}

const wordsOfCore = (core: string) => core.slice("core ".length).replaceAll("-", " ");

function areJudgedDifferent(group: readonly NameBearer[], a: string, b: string, judgements: Judgements): boolean {
  const keys = (organization: string) => [
    organization,
    ...group.flatMap(({ is, key }) => (is === organization ? key : [])),
  ];
  return keys(a).some((left) => keys(b).some((right) => areDifferent(judgements, left, right)));
}

function alike(group: readonly NameBearer[], a: string, b: string): boolean | null {
  const countries = (key: string) => new Set(group.flatMap(({ is, country }) => (is === key ? (country ?? []) : [])));
  const [left, right] = [countries(a), countries(b)];
  return left.size === 0 || right.size === 0 ? null : [...left].some((each) => right.has(each));
}
