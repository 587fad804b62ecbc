import type { Given } from "../facts/given-facts.ts";
import { uncertainDate } from "../facts/uncertain-date.ts";
import { formOf, type Problem, refuse } from "../yaml/form.ts";
import { type LocatedYaml, locatedYaml } from "../yaml/located-yaml.ts";
import schema from "./sources.schema.json" with { type: "json" };

/** The facts that a manifest states about the files with one name or pattern. */
export interface Entry {
  pattern: string;
  given: Given;
  /** `file:line:column` */
  place: string;
}

const problemsOfForm = formOf(schema);

/**
 * The entries of a manifest, in the order of the file.
 * @throws ForewarnedError `BAD_DOCUMENT` that lists every problem with file, line, column and what was expected
 */
export function parseManifest(path: string, text: string): Entry[] {
  const file = locatedYaml(path, text);
  refuse(problemsOfForm(file), path);
  const entries = Object.entries(file.value as Record<string, Given>);
  refuse(
    entries.flatMap(([pattern, given]) => problemsOfDate(file, pattern, given)),
    path,
  );
  return entries.map(([pattern, given]) => ({ pattern, given, place: file.placeOf([pattern]) }));
}

function problemsOfDate(file: LocatedYaml, pattern: string, { published }: Given): Problem[] {
  try {
    if (published !== undefined) uncertainDate({ edtf: published });
    return [];
  } catch (error) {
    return [{ place: file.placeOf([pattern, "published"]), message: `published: ${(error as Error).message}` }];
  }
}
