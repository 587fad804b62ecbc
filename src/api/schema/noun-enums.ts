import { nouns } from "../../model.ts";
import { type Declarations, description } from "./declarations.ts";

/** The enums whose values are nouns: what a search may look for, and what a path may lead through. */
export function nounEnums(declared: Declarations): string[] {
  const all = Object.entries(nouns).filter(([noun]) => noun !== "Organization");
  const values = (chosen: typeof all) =>
    chosen.map(([noun]) => `  ${description(declared.summaryOf(noun))}\n  ${noun}`).join("\n");
  return [
    `
"A type of node that a search may look for. The search finds an organisation by each of its roles."
enum SearchType {
${values(all.filter(([, { searched }]) => searched))}
}
"A type of node that may stand between the two ends of a path; an organisation by any of its roles."
enum PathNoun {
${values(all.filter(([, { isOnPaths }]) => isOnPaths))}
}`,
  ];
}
