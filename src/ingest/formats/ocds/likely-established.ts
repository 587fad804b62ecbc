import { isOwner } from "../../frameworks/owners.ts";
import { type FrameworkReference, frameworksNamedIn } from "../../frameworks/references.ts";
import { objectOf, objectsOf, textOf } from "../../facts/json.ts";
import type { ProcessContext } from "./ocds-context.ts";
import { wordsOf } from "./contract-statement.ts";
import type { Deal } from "./deals.ts";
import { organizationOf } from "./parties.ts";
import { isCallOff } from "./techniques.ts";

/** The frameworks that a deal likely establishes, and the reason in words. */
export interface LikelyEstablished {
  /** Empty if it is not certain which of the named frameworks the deal establishes. */
  frameworks: FrameworkReference[];
  /** The other frameworks that its words name. */
  others: FrameworkReference[];
  because: string;
}

/**
 * Finds the frameworks that a deal names and itself establishes. The notice then has the framework's reference as its own.
 * Titles of call-offs have the reference too, so there must be further evidence: the buyer is the body that lets such
 * frameworks, or `reason` says that the deal may establish one. Words that are typical of a call-off count against it. Null if
 * it likely establishes none.
 */
export function likelyEstablished(
  { merged, establishment }: Pick<ProcessContext, "merged" | "establishment">,
  deal: Deal,
  reason: string | null,
): LikelyEstablished | null {
  const tender = objectOf(merged.release.tender);
  const text = wordsOf(deal, tender);
  const named = frameworksNamedIn(text);
  if (named.length === 0) return null;
  // If some lots are a framework, the tender's title is about those lots.
  const titled = [deal.contract, deal.award, establishment.technique === null ? tender : null];
  const titles = titled.flatMap((each) => textOf(each?.title)?.trim() ?? []);
  const details = textOf(tender?.procurementMethodDetails) ?? "";
  if (isCallOff(details) || isSmall.test(details) || titles.some(callsOff) || isOneOfThose.test(text)) return null;

  const own = named.filter(({ words }) => !isUsed(words, text));
  const buyers = objectsOf(merged.release.buyers).flatMap((each) => organizationOf(each, null)?.name ?? []);
  const owned = own.filter(({ title }) => buyers.length > 0 && buyers.every((name) => isOwner(name, title)));
  const lets = `its buyer, ${buyers.join(", ")}, lets such frameworks`;
  const likely = (frameworks: FrameworkReference[], because: string) => ({
    frameworks,
    others: named.filter((each) => !frameworks.includes(each)),
    because,
  });
  const inTitle = owned.filter((each) => titles.some((title) => placeIn(title, text, each) >= 0));
  if (inTitle.length > 0) return likely(inTitle, `its title has the reference and ${lets}`);
  if (owned.length > 0 && establishment.technique === null && isPutInPlace.test(text)) {
    const put = owned.filter(({ words }) => !isReplaced(words, text));
    return likely(put.length === 1 ? put : [], `its text is about putting a framework in place and ${lets}`);
  }
  const first = own.filter((each) => titles.some((title) => placeIn(title, text, each) === 0));
  return reason !== null && first.length > 0
    ? likely(first, `its title begins with the reference and ${reason}`)
    : null;
}

/**
 * The position of the reference in a title, below 0 if it is not there. The surrounding text decides if the words are a
 * reference.
 */
function placeIn(title: string, text: string, { key }: FrameworkReference): number {
  const words = frameworksNamedIn(`${title}\n${text}`).find((each) => each.key === key)?.words;
  return words === undefined ? -1 : title.indexOf(words);
}

/** True if a text says that something was bought through the framework: "procured through CCS framework RM6187". */
const isUsed = (words: string, text: string) => isBehind(usedBefore, words, text);

/** True if a text says that the framework is the previous one: "MCF4 replaces MCF3 (RM6187)". */
const isReplaced = (words: string, text: string) => isBehind(replacedBefore, words, text);

function isBehind(pattern: RegExp, words: string, text: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (pattern.test(text.slice(Math.max(0, at - 300), at))) return true;
  return false;
}

const replacedBefore = /\b(?:replac\w+|supersed\w+|succe\w+|previous\w*|existing|former\w*|predecessors?)\b[^.;\n]*$/i;
const usedBefore =
  /\b(?:call(?:ed)?[- ]?off|awarded|let|procured|competed|bought|purchased|commissioned|made|placed)\b(?:\W+\w+){0,3}?\W+(?:under|via|through|using|against|from)\b[^.;\n]{0,80}$/i;

/** Procurement methods that never establish a framework. */
const isSmall = /\b(?:direct award|quotations?|(?:further|mini)[- ]?competition)\b/i;

const callsOff = (title: string) =>
  /\b(?:call(?:ed|ing)?[- ]?offs?|direct awards?|(?:further|mini)[- ]?competitions?|under|via|through|using)\b/i.test(
    title,
  );

/** Texts of frameworks also mention call-offs. Only a sentence that says "this is a call-off" makes the deal one. */
const isOneOfThose = /\b(?:this|the) (?:(?:contract|award|notice|agreement) )?is (?:a |the )?call[- ]?off\b/i;

const isPutInPlace =
  /\b(?:establish\w*|put(?:ting)? in place|set(?:ting)? up|appoint\w* (?:\w+ ){0,4}(?:on ?to|to)|for (?:the )?use (?:by|of))\b[^.]{0,120}\b(?:frameworks?|(?:commercial|framework) agreements?|dynamic purchasing system|DPS|public sector)\b/i;
