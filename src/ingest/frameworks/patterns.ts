import { ccsReference, ccsTitle } from "./ccs-references.ts";
import { aroundOf, countsSomething, isAboutFrameworks } from "./reference-doubts.ts";
import { families, iterationOf, type Named, numberOf } from "./families.ts";

type Match = RegExpExecArray;

/** Patterns for the references of purchasing bodies. A function returns the framework, or null if it is not certain. */
export const patterns: { pattern: RegExp; name: (match: Match) => Named | null }[] = [
  {
    pattern:
      /(?<![\w-])G([- ]?)Cloud(?:(?: (?:framework|services))*[- ]?\(?(?:(?:v\.?|version|iteration|no\.?|number) ?)?((?<!\d)\d{1,2}(?!\d|[,./]\d)|\b[IVX]{1,4}\b(?!\.? ?\d))\)?)?(?!\w)/gi,
    name: gCloud,
  },
  { pattern: /(?<![\w-]|\b(?:PC|DR|MS|Free|IBM)[ -]?)DOS[- ]?(\d)(?![\w]|\.\d)/g, name: shortOutcomes },
  {
    pattern:
      /(?<![\w-])(Digital Outcomes?)( (?:and|&) Specialists)?(?: framework)?(?: \(DOS\))?(?: framework)?(?: (\d)(?![\w]|[./]\d))?(?!\w)/gi,
    name: outcomes,
  },
  { pattern: ccsReference, name: (match) => ccsTitle(match) },
  {
    pattern:
      /\bESPO(?:'s)?(?: [A-Z][A-Z0-9]{3,7}(?<!REF|FRAMEWORK))?((?:[ -]+(?:framework|agreement|contract|ref(?:erence)?|no|number|DPS)\b[.:]?)*) ?(?!(?:19|20)\d\d(?!\d))(\d{1,4}[A-Z]?)(?:([_/-])(\d{2}))?(?![\w]|[/-]\d)/gi,
    name: espo,
  },
  {
    pattern:
      /\bYPO\b(?: -)?((?: (?:framework|agreement|DPS|ref(?:erence)?|no|number)\b[.:]?)*) (0{0,3})(?!20\d\d\b)(\d{3,6})(?![\w]|[/.-]\d)/gi,
    name: ypo,
  },
  {
    pattern: /\bKCS\b(?: (?:framework|procurement services|ref(?:erence)?|no)\b[.:]?)* Y(\d{5})\b/gi,
    name: ([, number]) => ({ title: `KCS Y${number}` }),
  },
  {
    pattern: /\bNHS SBS\b(?: (?:framework|agreement|ref(?:erence)?|no)\b[.:]?)* (?:SBS)?(1\d{4})(?![\w]|[,.]\d)/g,
    name: (match) => (countsSomething(match) ? null : { title: `NHS SBS ${match[1]}` }),
  },
  { pattern: /\bSBS\/\d{2}\/[A-Z]{1,4}\/[A-Z0-9]{2,5}\/\d{3,6}\b/g, name: ([words]) => ({ title: `NHS ${words}` }) },
];

function gCloud(match: Match): Named | null {
  const [words, separator, number] = match;
  const found = number === undefined || countsSomething(match) ? null : numberOf(number, 15);
  // "gcloud" is a program of Google.
  if (/\bgoogle\b/i.test(aroundOf(match))) return null;
  if (!separator) {
    const isSure = found !== null && found >= 9 && (words.startsWith("GC") || isAboutFrameworks(match));
    return isSure ? iterationOf("gCloud", found) : null;
  }
  if (/^[- ]?(?:like|style|type)\b/.test(match.input.slice(match.index + words.length))) return null;
  if (found !== null) return iterationOf("gCloud", found);
  // A number that no iteration has belongs to something else. The words before it may then also mean something else.
  if ((number !== undefined && !countsSomething(match)) || (separator === " " && !isAboutFrameworks(match)))
    return null;
  return { title: families.gCloud, words: words.slice(0, "G-Cloud".length) };
}

/** "DOS" is also an operating system of Microsoft, and the Directory of Services of the NHS. */
function shortOutcomes(match: Match): Named | null {
  const found = numberOf(match[1]!, 7);
  const isSure = isAboutFrameworks(match, /\bdigital outcomes\b/i) && !isOtherDos.test(match.input);
  return found !== null && isSure && !countsSomething(match) ? iterationOf("outcomes", found) : null;
}

const isOtherDos =
  /\b(?:(?:pc|dr|ms|free)[ -]?dos|denial[ -]of[ -]service|d?dos attacks?|nhs 111|director(?:y)? of services|dosing|pumps?|valves?|laptops?|notebooks?|warranty|operating system|windows)\b/i;

function outcomes(match: Match): Named | null {
  const [, words, specialists, number] = match;
  const found = number === undefined || countsSomething(match) ? null : numberOf(number, 7);
  if (specialists)
    return found === null
      ? { title: families.outcomes, words: match[0].replace(/ \d$/, "") }
      : iterationOf("outcomes", found);
  // The capitals exclude sentences such as "Better digital outcomes 2 years on".
  return found !== null && /^(?:Digital Outcomes|DIGITAL OUTCOMES)$/.test(words!)
    ? iterationOf("outcomes", found)
    : null;
}

/** Matches "ESPO 664_21", a number and a year. A number alone counts only if the text calls it a framework. */
function espo(match: Match): Named | null {
  const [, kind, number, separator, year] = match;
  if (year !== undefined) {
    const isYear = Number(year) >= 10 && Number(year) <= 35;
    return isYear && (separator === "_" || number!.length >= 3)
      ? { title: `ESPO ${number!.toUpperCase()}_${year}` }
      : null;
  }
  const isSaid = /framework|agreement|ref|\bno|number|DPS/i.test(kind!);
  return isSaid && number!.length >= 2 && !countsSomething(match) ? { title: `ESPO ${number!.toUpperCase()}` } : null;
}

function ypo(match: Match): Named | null {
  const [, kind, zeros, number] = match;
  const after = match.input.slice(match.index + match[0].length);
  const isSaid = /framework|ref|DPS/i.test(kind!) || zeros !== "" || /^ (?:framework|DPS)\b/i.test(after);
  return isSaid && !countsSomething(match) ? { title: `YPO ${number}` } : null;
}
