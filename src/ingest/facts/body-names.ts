import { councilNamed } from "./councils.ts";

/**
 * A normalised name as the names of public bodies are compared: without the article at either end, without its own initials after
 * it, and with its usual abbreviations in full. "National Archives, The" is "The National Archives", and "Defence Infrastructure
 * Organisation (DIO)" needs no brackets to be who it is.
 */
export function plainName(normalised: string): string {
  const spelled = normalised
    .replace(/^the-/, "")
    .replace(/-the$/, "")
    .replace(/^dept-/, "department-")
    .replace(/^(?:h-m|(?:her|his)-majestys)-/, "hm-")
    // An NHS trust stays who it is when it becomes a foundation trust.
    .replace(/-(?:nhs|national-health-service)-(?:foundation-)?trust$/, "-nhs-trust")
    // A company whose name has the word already says no more by its legal form.
    .replace(/-company-limited$/, "-company");
  return withoutInitials(spelled.split("-")).join("-");
}

/**
 * Whether a normalised name of the UK is one that law gives to one body alone, as it does to companies: a department's, an NHS
 * trust's, a university's, a fire authority's, or a council's, but for those of parishes, churches and schools.
 */
export function isUniqueByLaw(normalised: string): boolean {
  return uniqueByLaw.test(normalised) || (councilNamed(normalised) !== null && !ofSmallCouncil.test(normalised));
}

const uniqueByLaw = new RegExp(
  "-(?:nhs-trust|nhs-foundation-trust|integrated-care-board|clinical-commissioning-group|health-board|combined-authority" +
    "|fire-authority|fire-and-rescue-authority|university)$" +
    "|^(?:the-)?(?:department-for|university-of|police-and-crime-commissioner-for)-",
);
const ofSmallCouncil = /-(?:parish|town|community|church|school|student|students|youth)-council$|^lb-/;

/** In a name, "DE&S" is three words, so up to three at its end may be the initials of those before. */
function withoutInitials(words: readonly string[]): readonly string[] {
  const taken = [3, 2, 1].find((last) => {
    const [name, end] = [words.slice(0, -last), words.slice(-last).join("")];
    return name.length > 1 && end.length > 1 && initialsOf(name).includes(end);
  });
  return taken === undefined ? words : words.slice(0, -taken);
}

/** The initials of a name, with its small words or without them, and with "HM" and "UK" whole. */
function initialsOf(words: readonly string[]): string[] {
  const initials = (of: (word: string) => string) => words.map(of).join("");
  const first = (word: string) => (whole.has(word) ? word : word[0]!);
  return [
    initials(first),
    initials((word) => (smallWords.has(word) ? "" : first(word))),
    initials((word) => (word === "and" ? word : smallWords.has(word) ? "" : first(word))),
  ];
}

const whole = new Set(["hm", "uk", "nhs"]);
const smallWords = new Set(["and", "of", "for", "the", "in"]);
