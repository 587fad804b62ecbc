import type { Likeness } from "../../../graph/identity/likenesses.ts";
import { groupBy } from "../../../graph/group-by.ts";
import type { NameBearer } from "../../../graph/identity/name-bearers.ts";
import { areDifferent, type Judgements } from "./judged.ts";
import { distinct } from "../../facts/stated.ts";
import { compare } from "../../facts/compare.ts";

/** The most organisations that may share a core. A core that more of them share is an ordinary word and no sign of likeness. */
const maxAlike = 20;

/**
 * Pairs of organisations that share the core of a name, such as "IBM UK Limited" and "IBM". This is no proof that they are the
 * same. All bearers of a core are compared, even those that did not change, because one bearer more or less may decide if the
 * core is an ordinary word. Pairs that a person judged to be different are left out.
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

/** The cores that more than `maxAlike` organisations share, as words, with the organisations that bear them. */
export function crowdedCores(bearers: readonly NameBearer[]): { words: string; organizations: string[] }[] {
  const cores = coresOf(bearers);
  return [...cores].flatMap(([core, group]) => {
    const organizations = distinct(group.map(({ is }) => is));
    return organizations.length > maxAlike ? [{ words: wordsOfCore(core), organizations }] : [];
  });
}

/**
 * The bearers of each core. A key that leads to another organisation on some days only is an organisation of its own on the other
 * days.
 */
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
