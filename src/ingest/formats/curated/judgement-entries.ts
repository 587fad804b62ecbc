import { classesOf } from "../../facts/equivalence.ts";
import type { Problem } from "../../yaml/form.ts";
import type { JudgementEntry } from "./entries.ts";
import type { LocatedYaml } from "../../yaml/located-yaml.ts";

/** A judgement and its place in the file. */
export interface LocatedJudgement {
  place: string;
  entry: JudgementEntry;
}

/** The judgements of a file, each with its place in it. */
export function judgementsOf(file: LocatedYaml): LocatedJudgement[] {
  const { judgements = [] } = file.value as { judgements?: JudgementEntry[] };
  return judgements.map((entry, index) => ({
    entry,
    place: file.placeOf(["judgements", index, entry.organizations ? "organizations" : "alike"]),
  }));
}

/** The pairs that an entry judges. An entry may judge organisations and deals at once. */
export const pairsOf = ({ organizations, alike }: JudgementEntry): [string, string][] =>
  [organizations, alike].filter((pair) => pair !== undefined);

/**
 * Checks the judgements: each pair is judged once, its sources are known, and both ids have the same type. Two ids that other
 * judgements make the same cannot be judged different.
 */
export function problemsOfJudgements(judgements: readonly LocatedJudgement[], sources: ReadonlySet<string>): Problem[] {
  const first = new Map<string, string>();
  const classes = classesOf(judgements.flatMap(({ entry }) => (entry.verdict === "same" ? pairsOf(entry) : [])));
  return judgements.flatMap(({ place, entry }) => {
    const messages = entry.sources.flatMap((key) =>
      sources.has(key) ? [] : [`source "${key}" is not in the list of sources; expected the key of a source`],
    );
    for (const [one, other] of pairsOf(entry)) {
      const pair = [one, other].sort().join(" and ");
      const taken = first.get(pair);
      if (taken === undefined) first.set(pair, place);
      else messages.push(`${pair} are already judged at ${taken}; expected one judgement for each pair`);
      if (entry.verdict === "different" && classes.get(one)?.includes(other))
        messages.push(
          `${pair} are judged to be different, but other judgements make them the same; remove one of these judgements`,
        );
    }
    const [one, other] = (entry.alike ?? []).map((id) => id.slice(0, id.indexOf(":")));
    if (one !== other) messages.push(`a ${one} and a ${other} cannot be the same; expected two ids of the same type`);
    return messages.map((message) => ({ place, message }));
  });
}
