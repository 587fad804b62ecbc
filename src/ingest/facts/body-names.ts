import { councilNamed } from "./councils.ts";

/**
 * The form of a normalised name in which names of public bodies are compared. It has no article at either end and no initials
 * of its own at the end, and common abbreviations are written in full. "National Archives, The" becomes "The National
 * Archives", and "Defence Infrastructure Organisation (DIO)" loses its brackets.
 */
export function plainName(normalised: string): string {
  const spelled = normalised
    .replace(/^the-/, "")
    .replace(/-the$/, "")
    .replace(/^dept-/, "department-")
    .replace(/^(?:h-m|(?:her|his)-majestys)-/, "hm-")
    // An NHS trust that becomes a foundation trust is still the same body.
    .replace(/-(?:nhs|national-health-service)-(?:foundation-)?trust$/, "-nhs-trust")
    // If a company's name ends in "Company", the legal form adds nothing.
    .replace(/-company-limited$/, "-company");
  return withoutInitials(spelled.split("-")).join("-");
}

/**
 * True if UK law gives a normalised name to one body only. This applies to departments, NHS trusts, universities and fire
 * authorities. It also applies to councils, except councils of parishes, churches and schools.
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

/** In a normalised name, "DE&S" is three words. Up to three words at its end may therefore be initials. */
function withoutInitials(words: readonly string[]): readonly string[] {
  const taken = [3, 2, 1].find((last) => {
    const [name, end] = [words.slice(0, -last), words.slice(-last).join("")];
    return name.length > 1 && end.length > 1 && [...initialsOf(name), ...initialsOfPlace(name)].includes(end);
  });
  return taken === undefined ? words : words.slice(0, -taken);
}

/** The possible initials of a name, with or without small words. "HM", "UK" and "NHS" stay whole. */
function initialsOf(words: readonly string[]): string[] {
  const initials = (of: (word: string) => string) => words.map(of).join("");
  const first = (word: string) => (whole.has(word) ? word : word[0]!);
  return [
    initials(first),
    initials((word) => (smallWords.has(word) ? "" : first(word))),
    initials((word) => (word === "and" ? word : smallWords.has(word) ? "" : first(word))),
  ];
}

/** The initials of the place of a council, if it has three words at least: "NMD" for Newry, Mourne and Down District Council. */
function initialsOfPlace(words: readonly string[]): string[] {
  const place = councilNamed(words.join("-"))?.place.split("-") ?? [];
  return initialsOf(place).filter((initials) => initials.length > 2);
}

const whole = new Set(["hm", "uk", "nhs"]);
const smallWords = new Set(["and", "of", "for", "the", "in"]);
