import { isDenied } from "./reference-doubts.ts";
import { families, type Named } from "./families.ts";
import { patterns } from "./patterns.ts";

/** A framework agreement that a text certainly names. */
export interface FrameworkReference {
  /** The key of its node, which is the reference in a standard spelling: `g-cloud-14`, `rm6194`. */
  key: string;
  title: string;
  /** The words of the text. */
  words: string;
  /** The family to which this iteration belongs, such as G-Cloud for G-Cloud 14. */
  family: { key: string; title: string } | null;
}

/**
 * Finds frameworks by the references of purchasing bodies, such as "G-Cloud 14", "RM6194" or "ESPO 509_23". It ignores
 * references that could mean something else, and those that the text denies or places in the past. A missing link is better
 * than a wrong one.
 */
export function frameworksNamedIn(text: string): FrameworkReference[] {
  const found = new Map<string, FrameworkReference>();
  // Replaces one character by one character, so that positions in the text stay the same.
  const plain = text.replace(/[\u2010-\u2015]/g, "-").replace(/[\u00a0\u202f]/g, " ");
  for (const { pattern, name } of patterns) {
    for (const match of plain.matchAll(pattern)) {
      const named = name(match);
      if (named === null || isDenied(match)) continue;
      const length = (named.words ?? match[0]).length;
      const reference = referenceTo(named, text.slice(match.index, match.index + length));
      if (!found.has(reference.key)) found.set(reference.key, reference);
    }
  }
  // "G-Cloud 14 (RM1557.14)" names one framework. A family does not count if one of its iterations is named.
  return [...found.values()].filter(({ key }) => ![...found.values()].some(({ family }) => family?.key === key));
}

function referenceTo({ title, family }: Named, matched: string): FrameworkReference {
  const words = matched.includes("(") ? matched.trim() : matched.replace(/\)$/, "").trim();
  return {
    key: keyOf(title),
    title,
    words,
    family: family ? { key: keyOf(families[family]), title: families[family] } : null,
  };
}

const keyOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, "-")
    .replace(/^-|-$/g, "");
