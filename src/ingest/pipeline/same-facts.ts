import type { GraphFragment } from "../../statements.ts";
import { canonical } from "../facts/digest.ts";
import { compare } from "../facts/compare.ts";

/**
 * True if two fragments of a record state the same facts. The documents that state them, and the days from which they were known,
 * may differ. So may the texts of releases, if they have the same ids: an edition that repeats an entry states nothing new.
 */
export function stateTheSame(before: GraphFragment, after: GraphFragment): boolean {
  return factsOf(before) === factsOf(after);
}

function factsOf({ nodes, edges }: GraphFragment): string {
  const stated = [
    ...nodes.map((node) => {
      const { sources: _, knownFrom: __, ...facts } = node as typeof node & { sources?: unknown; knownFrom?: unknown };
      if (facts.label === "Release") return { label: facts.label, releaseId: facts.releaseId, tags: facts.tags };
      // The key of a revision has that of its release.
      return facts.label === "Revision" ? { ...facts, key: undefined } : facts;
    }),
    ...edges.flatMap(({ type, from, to, properties }) =>
      [from.label, to.label].some((label) => label === "Release" || label === "Source" || label === "Revision")
        ? []
        : [{ type, from, to, properties }],
    ),
  ];
  return [...new Set(stated.map((each) => canonical(each)))].sort(compare).join("\n");
}
