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
  return judgements.map((entry, index) => ({ entry, place: file.placeOf(["judgements", index, "organizations"]) }));
}

/** Two organisations are judged once, on known sources, and what is the same as the same is not different. */
export function problemsOfJudgements(judgements: readonly LocatedJudgement[], sources: ReadonlySet<string>): Problem[] {
  const first = new Map<string, string>();
  const classes = classesOf(
    judgements.flatMap(({ entry: { organizations, verdict } }) => (verdict === "same" ? [organizations] : [])),
  );
  return judgements.flatMap(({ place, entry: { organizations, verdict, sources: cited } }) => {
    const [one, other] = organizations;
    const messages = cited.flatMap((key) =>
      sources.has(key) ? [] : [`source "${key}" is not among the sources; expected the key of one`],
    );
    const pair = [one, other].sort().join(" and ");
    const taken = first.get(pair);
    if (taken === undefined) first.set(pair, place);
    else messages.push(`${pair} are judged already at ${taken}; expected one judgement`);
    if (verdict === "different" && classes.get(one)?.includes(other))
      messages.push(
        `${pair} are judged to be different, and other judgements make them the same; expected one or the other`,
      );
    return messages.map((message) => ({ place, message }));
  });
}
