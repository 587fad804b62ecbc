import { classesOf } from "../../facts/equivalence.ts";
import type { Problem } from "../../yaml/form.ts";
import type { JudgementEntry } from "./entries.ts";
import type { LocatedYaml } from "../../yaml/located-yaml.ts";

/** A judgement, and where it stands. */
export interface LocatedJudgement {
  place: string;
  entry: JudgementEntry;
}

export function judgementsOf(file: LocatedYaml): LocatedJudgement[] {
  const { judgements = [] } = file.value as { judgements?: JudgementEntry[] };
  return judgements.map((entry, index) => ({
    entry,
    place: file.placeOf(["judgements", index, entry.organizations ? "organizations" : "alike"]),
  }));
}

/** The two that an entry judges; an entry may judge organisations and deals at once. */
export const pairsOf = ({ organizations, alike }: JudgementEntry): [string, string][] =>
  [organizations, alike].filter((pair) => pair !== undefined);

/** Two things of one sort are judged once, on known sources, and what is the same as the same is not different. */
export function problemsOfJudgements(judgements: readonly LocatedJudgement[], sources: ReadonlySet<string>): Problem[] {
  const first = new Map<string, string>();
  const classes = classesOf(judgements.flatMap(({ entry }) => (entry.verdict === "same" ? pairsOf(entry) : [])));
  return judgements.flatMap(({ place, entry }) => {
    const messages = entry.sources.flatMap((key) =>
      sources.has(key) ? [] : [`source "${key}" is not among the sources; expected the key of one`],
    );
    for (const [one, other] of pairsOf(entry)) {
      const pair = [one, other].sort().join(" and ");
      const taken = first.get(pair);
      if (taken === undefined) first.set(pair, place);
      else messages.push(`${pair} are judged already at ${taken}; expected one judgement`);
      if (entry.verdict === "different" && classes.get(one)?.includes(other))
        messages.push(
          `${pair} are judged to be different, and other judgements make them the same; expected one or the other`,
        );
    }
    const [one, other] = (entry.alike ?? []).map((id) => id.slice(0, id.indexOf(":")));
    if (one !== other) messages.push(`a ${one} and a ${other} are never one; expected two ids of one sort`);
    return messages.map((message) => ({ place, message }));
  });
}
