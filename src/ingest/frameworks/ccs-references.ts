import { aroundOf, clauseOf, countsSomething, isAboutFrameworks } from "./reference-doubts.ts";
import { type Named, numberOf } from "./families.ts";

/**
 * References of the Crown Commercial Service. The number may be followed by an iteration ("RM3764.3", "RM3764iii") or a lot
 * ("RM6194/1").
 */
export const ccsReference =
  /(?<![\w/-])RM([- ]?)(\d{3,4})(?:(?:\.|[- ]?\()(\d{1,2})\)?|[-. ]?([ivx]{1,4}|[IVX]{1,4})(?![\w])|\/(\d{1,2})|[ ](\d{1,2})(?! ?[%\d]))?(?:[/-]?L(?:ot)?[ ]?\d{1,2})?(?![\w]|[,.]\d|[- ]\d{3})/gi;

/** The framework of a reference. If the iteration has a name of its own, that name is used. */
export function ccsTitle(match: RegExpExecArray): Named | null {
  const [words, , number, dotted, numeral, slashed, spaced] = match;
  if (!isSurelyCcs(match)) return null;
  const isFamily = number === "1557" || number === "1043";
  // Text that is separate from the number may be a lot or a word. Only for families is it certainly an iteration.
  const part = isFamily || !/\(\d+\)?$/.test(words) ? dotted : undefined;
  const roman = isFamily && /[- ][ivx]{2,}$/i.test(words) ? numeral : /\d\.?[ivx]+$/i.test(words) ? numeral : undefined;
  const stated =
    part ??
    roman ??
    (isFamily ? slashed : undefined) ??
    (number === "1557" && !countsSomething(match) ? spaced : undefined);
  const iteration = stated === undefined ? null : numberOf(stated, 15);
  if (stated !== undefined && iteration === null) return null;
  if (number === "1557")
    return iteration === null ? { title: "G-Cloud" } : { title: `G-Cloud ${iteration}`, family: "gCloud" };
  if (number === "1043") {
    if (iteration === null) return { title: "Digital Outcomes and Specialists" };
    const outcomes = outcomesByPart[iteration];
    return outcomes ? { title: `Digital Outcomes and Specialists ${outcomes}`, family: "outcomes" } : null;
  }
  return { title: iteration === null ? `RM${number}` : `RM${number}.${iteration}` };
}

/** The parts RM1043iii to RM1043.8, as the Crown Commercial Service numbered the iterations. */
const outcomesByPart: Record<number, number> = { 3: 1, 4: 2, 5: 3, 6: 4, 7: 5, 8: 6, 9: 7 };

/**
 * True if a reference is certainly one of the Crown Commercial Service. "RM" is also Romford's postcode, a firm, the Malaysian
 * ringgit and short for room. An unknown reference therefore needs words nearby that identify it.
 */
function isSurelyCcs(match: RegExpExecArray): boolean {
  const [words, separator, number] = match;
  const { before, after } = clauseOf(match);
  if (isElsewhere.test(before) || isElsewhere.test(after) || endsIn.test(before)) return false;
  const isOfThings = ofThings.test(before + after);
  if (isKnown(number!)) return isAboutFrameworks(match) || (words.startsWith("RM") && separator === "" && !isOfThings);
  const isSaid = isSpelledOut.test(aroundOf(match)) || (number!.length > 3 && /^,? lot \d/i.test(after));
  return isSaid && !isOfThings && !/\b(?:ESPO|YPO)\b/.test(before);
}

/** The word "lot" alone is not enough: it may mean a room or an auction. */
const isSpelledOut =
  /\b(?:frameworks?|CCS|Crown Commercial|call(?:ed|ing)?[- ]?offs?|Government Procurement Service|agreement)\b/i;

/** Words for other things with such numbers: rooms, parts, sums of money, parcels. */
const isElsewhere =
  /\b(?:class-?rooms?|(?:seminar |meeting |plant )?rooms?|seminars?|laborator\w+|part (?:no|number|code)s?|ringgit|MYR|malaysia\w*|royal mail|RM (?:education|plc)|tracking|parcels?|tracked|drawings?|stannah|rams?)\b/i;
const endsIn =
  /(?:\b(?:model|part|product|drawing|serial|item|machine|printer|budget|cost|costs|price|value|worth|fee|salary|total|postcode|order|job|PO|of \d+ x|\d+ x)(?: (?:no|number|code|ref|of|is))?[.:]?|[£$€]) ?$/i;
const ofThings =
  /\b(?:models?|printers?|copiers?|microphones?|stairlifts?|uniforms?|laptops?|devices?|kits?|spares?|million|per year|budget|road|street|avenue|lane|romford|hornchurch|dagenham|barking|upminster|rainham|grays|postcode|premises|suite|block|building|floor|lift)\b/i;

/** True for agreements that the Crown Commercial Service lists at https://www.crowncommercial.gov.uk/agreements. */
function isKnown(number: string): boolean {
  return olderAgreements.has(number) || (Number(number) >= 6000 && Number(number) <= 6399);
}

const olderAgreements = new Set("1043 1045 1063 1557 3710 3733 3764 3788 3804 3808 3821 3825 3830".split(" "));
