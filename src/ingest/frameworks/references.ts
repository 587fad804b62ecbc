import { isDenied } from "./reference-doubts.ts";
import { families, type Named } from "./families.ts";
import { patterns } from "./patterns.ts";

/** A framework agreement that a text names for sure. */
export interface FrameworkReference {
  /** The key of its node: the reference in one spelling, `g-cloud-14`, `rm6194`. */
  key: string;
  title: string;
  /** The text's own words. */
  words: string;
  /** The framework that this is an iteration of, as G-Cloud 14 is one of G-Cloud. */
  family: { key: string; title: string } | null;
}

/**
 * Frameworks by the references that purchasing bodies give them, such as "G-Cloud 14", "RM6194" or "ESPO 509_23". What could
 * be something else is not one, nor what a text denies or says of the past: a missing link is better than a wrong one.
 */
export function frameworksNamedIn(text: string): FrameworkReference[] {
  const found = new Map<string, FrameworkReference>();
  // One sign for one, so that places in the text stay.
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
  // "G-Cloud 14 (RM1557.14)" names one framework, and a family is not meant where one of its iterations is.
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
