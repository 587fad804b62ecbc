/** The parts of the sentence before and after a match. */
export function clauseOf({ index, input, 0: words }: RegExpExecArray): { before: string; after: string } {
  const before = input
    .slice(Math.max(0, index - 300), index)
    .split(/[.;!?](?=\s)|\n/)
    .at(-1)!;
  const after = input.slice(index + words.length, index + words.length + 300).split(/[.;!?](?=\s|$)|\n/)[0]!;
  return { before, after };
}

/** The text around a match, across sentences. */
export function aroundOf({ index, input, 0: words }: RegExpExecArray): string {
  return `${input.slice(Math.max(0, index - 100), index)} ${input.slice(index + words.length, index + words.length + 100)}`;
}

/** True if the words around a match are about frameworks. */
export function isAboutFrameworks(match: RegExpExecArray, orElse = /$^/): boolean {
  return ofFrameworks.test(aroundOf(match)) || ofFrameworks.test(match[0]) || orElse.test(aroundOf(match));
}

const ofFrameworks =
  /\b(?:frameworks?|CCS|Crown Commercial|Government Procurement Service|call(?:ed|ing)?[- ]?offs?|lots?(?= ?\d|\b)|(?:commercial|framework) agreements?|agreement|DPS|dynamic purchasing|digital marketplace)\b/i;

/**
 * True if the sentence says that the framework is not used, or was used only earlier: "not let under", "previously", "which
 * expired".
 */
export function isDenied(match: RegExpExecArray): boolean {
  const { before, after } = clauseOf(match);
  // In "Replacement of servers - G-Cloud 12", the framework is in a new part of the sentence. It is not the thing that is
  // replaced.
  const nearly = before.split(/ - |: |\(|, /).at(-1)!;
  return deniedBefore.test(before) || leftBefore.test(nearly) || deniedAfter.test(after);
}

const deniedBefore =
  /\b(?:not|never|nor|neither|cannot|\w+n't|no longer|previous\w*|former\w*|formerly|expired|lapsed|alternatives? to|instead of|rather than|other than|opposed to|unlike|without|outside|exclud\w+|except|successors?|predecessors?|supersed\w+|(?:current|existing|last|old|incumbent|prior|original|outgoing|earlier) (?:\w+ )?(?:contracts?|agreements?|arrangements?|suppliers?|providers?|call-?off)|incumbent|(?:may|might|could|will|would) (?:\w+ )?(?:in (?:the )?future|later)|in (?:the )?future|may (?:also|be)|might|could|would|whether|considering|options? (?:of|to|include)|compar\w+|similar to|equivalent to|ineligible|unsuccessful|withdrawn|market engagement|in place of|(?<!ref |reference |contract |lot |order |framework |agreement )no)\b(?![.:]? ?\d)/i;
const leftBefore = /\b(?:replac\w+|succeed\w*|follow(?:s|ing)? on from|(?:mov|migrat|transition)\w* (?:away )?from)\b/i;
const deniedAfter =
  /^[^(]{0,80}\b(?:which (?:has |have |was )?(?:expired?|ended|ends|lapsed)|has (?:now )?(?:expired|ended|lapsed)|(?:and )?(?:expires|expired|ends|ended|lapsed)\b|instead|not|never|is being replaced|(?:was|were|is|will be|to be) (?:replaced|superseded|retired|withdrawn|terminated)|ineligible|no longer|(?:contract|agreement) ended|previously|formerly|does ?n[o']t|isn't|wasn't)\b/i;

/**
 * True if the number at the end of a match counts the following words or is part of a date: "G-Cloud 5 virtual machines", "1
 * April".
 */
export function countsSomething({ index, input, 0: words }: RegExpExecArray): boolean {
  const number = Number(/(\d+)\)?$/.exec(words)?.[1] ?? 0);
  const after = input.slice(index + words.length);
  if (/\)$/.test(words)) return false;
  if (/^[- ]?(?:x|×|no|off|nr)\b/i.test(after) || /^ ?[%£$€]/.test(after) || /^[- ](?:to |- )?\d/.test(after))
    return true;
  const [, first = "", second = ""] = /^[- ]([\p{L}'-]+)(?: ([\p{L}'-]+|\d+))?/u.exec(after) ?? [];
  if (/^lots?$/i.test(first) && /^\d/.test(second)) return false;
  if (units.test(first) || months.test(first)) return true;
  if (follows.test(first)) return false;
  const isPlainPlural = isPlural(second) && !/^services$/i.test(second);
  // Distinguishes "G-Cloud 12 hosting" from "G-Cloud 2 support engineers".
  if (/^\p{Ll}/u.test(first)) return !bought.test(first) || number < 9 || isPlainPlural;
  return isPlural(first) && !/^services$/i.test(first) ? true : number < 9 && isPlainPlural;
}

const units =
  /^(?:years?|yrs?|y|months?|mths?|weeks?|days?|hours?|users?|licen[cs]es?|lots|seats?|people|persons?|staff|fte|suppliers?|bidders?|providers?|developers?|consultants?|servers?|vms?|environments?|instances?|laptops?|chairs?|desks?|machines?|engineers?|gb|tb|gal|gallons?|litres?|copies|sites?|conference|catalogue|budget|accounts?|annual|stage|phase|tier|part|person|man|week|month|year|day|user|seat)(?:-|$)/i;
const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:[a-z]*)$/i;

/** Words that may follow an iteration: the kind of thing that it is, and the way it is used. */
const follows =
  /^(?:frameworks?|call|calls|called|call-off|calloff|contracts?|agreements?|lots?|refs?|reference|iteration|terms|direct|award|awards|order|for|under|via|through|to|and|or|of|in|by|with|from|at|on|as|is|was|has|the|this|that|which|where|are|were|will|until|using|used|procurement|tender|competition|further|mini|plus|due|since|over|following|into)$/i;

/** Words for services that are bought under a framework, in the singular or plural. */
const bought = /^(?:cloud|hosting|support|service|services|software|supply)$/i;

const isPlural = (word: string) => /[a-z]{2}s$/i.test(word) && !/(?:ss|us|is)$/i.test(word);
