import type { GraphFragment } from "../../../statements.ts";
import curatedSchema from "../../../../seed/curated.schema.json" with { type: "json" };
import { formOf, type Problem, refuse } from "../../yaml/form.ts";
import type { CuratedFile, JudgementEntry, Kind, LocatedEntry } from "./entries.ts";
import { fragmentsOf } from "./fragments.ts";
import { judgementsOf, problemsOfJudgements } from "./judgement-entries.ts";
import { type LocatedYaml, locatedYaml } from "../../yaml/located-yaml.ts";

/** The prefix of the records of curated entries. */
export const recordPrefix = "curated:";

const problemsOfForm = formOf(curatedSchema);
const what = "the curated facts";

/** The content of curated files. */
export interface Curated {
  /** One for each entry. */
  fragments: GraphFragment[];
  judgements: JudgementEntry[];
}

/**
 * Reads curated files. Entries refer to each other by key, across all files.
 * @throws ForewarnedError `BAD_DOCUMENT` that lists every problem with file, line, column and what was expected
 */
export function parseCurated(files: readonly { path: string; text: string }[]): Curated {
  const located = files.map(({ path, text }) => locatedYaml(path, text));
  refuse(located.flatMap(problemsOfForm), what);
  const entries = located.flatMap(entriesOf);
  refuse(repeated(entries), what);
  const judgements = located.flatMap(judgementsOf);
  const sources = new Set(entries.flatMap(({ kind, entry }) => (kind === "sources" ? [entry.key] : [])));
  const problems = problemsOfJudgements(judgements, sources);
  const fragments = fragmentsOf(entries, (entry, at, message) =>
    problems.push({ place: entry.file.placeOf([entry.kind, entry.index, ...at]), message }),
  );
  refuse(problems, what);
  return { fragments, judgements: judgements.map(({ entry }) => entry) };
}

function entriesOf(file: LocatedYaml): LocatedEntry[] {
  const { judgements: _, ...facts } = file.value as CuratedFile & { judgements?: unknown };
  return (Object.entries(facts) as [Kind, { key: string }[]][]).flatMap(([kind, entries]) =>
    entries.map((entry, index) => ({ file, kind, index, entry: entry as LocatedEntry["entry"] })),
  );
}

function repeated(entries: readonly LocatedEntry[]): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, kind, index, entry }) => {
    const place = file.placeOf([kind, index, "key"]);
    const taken = first.get(`${kind} ${entry.key}`);
    if (taken === undefined) first.set(`${kind} ${entry.key}`, place);
    return taken === undefined
      ? []
      : [
          {
            place,
            message: `key "${entry.key}" is already used in ${kind} at ${taken}; expected a key of its own`,
          },
        ];
  });
}
