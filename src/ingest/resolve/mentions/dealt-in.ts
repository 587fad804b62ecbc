import { ofCategory, speaksOfTechnology, withoutServices, work, workFor } from "./dealing-words.ts";
import { isElsewhere, isInGoods, isLeft, isOfElse } from "./not-about-it.ts";
import { type Line, lineOf } from "./line.ts";
import { nounBehind, wordsBetween } from "./nouns-behind.ts";
import { headingOf, isItem, isTitle, type Place } from "./place.ts";
import { inventories, speaksAround } from "./vetoes.ts";

/**
 * The degree to which a name identifies its bearer. DISTINCT is a made-up word (VMware), RARE is a rare word (Juniper), PROPER is
 * also the name of people or places (Dell), and COMMON is an ordinary word (Progress).
 */
export type Singularity = "DISTINCT" | "RARE" | "PROPER" | "COMMON";

/**
 * The kind of a name: of a vendor alone or of a product, and if it is an acronym. In a text with small letters, the capitals of
 * an acronym distinguish it from a word.
 */
export interface Naming {
  singularity: Singularity;
  isVendor: boolean;
  isAcronym: boolean;
}

/**
 * The meaning of a name in a text, for a lead. DEALT_IN: the deal is about the product or vendor. LEFT: the buyer replaces it or
 * disposes of it. Null: neither is certain.
 */
export type Dealing = "DEALT_IN" | "LEFT" | null;

/** The clause of a name, and the kind of the name. */
interface Clause extends Naming {
  head: string;
  tail: string;
  place: Place;
  /** The number of other words that may stand between the name and its goods. */
  between: number;
}

/**
 * Decides if a deal is about the product or vendor that its text names: it is bought, or there is a service around it. The result
 * is a reason to ask, and never proof that the product was bought. In a title, the name alone may be enough. In a sentence, words
 * of a deal must stand beside the name.
 */
export function dealingIn(place: Place, naming: Naming): Dealing {
  const line = lineOf(place, true);
  if (line === null) return null;
  const clause: Clause = {
    ...naming,
    place,
    head: withCarriage(clauseBefore(isTitle(place) ? withoutAmount(line.head) : line.head)),
    tail: clauseAfter(line.tail),
    between: naming.isAcronym && isInSmallLetters(place) ? 2 : wordsBetween[naming.singularity],
  };
  const { head, tail } = clause;
  if (isLeft(head, tail)) return "LEFT";
  if (!naming.isVendor && isOfAnother(clause, line)) return null;
  const isDealtIn = isBeside(clause)
    ? isTitle(place) || !isListedElse(head, place)
    : isTitle(place) && isTitleOf(clause);
  const isDenied = () =>
    isElsewhere(head, tail) || (naming.isVendor && isOfElse(head, tail)) || isSaidOtherwise(clause);
  return isDealtIn && !isDenied() ? "DEALT_IN" : null;
}

/**
 * True if a product's name may mean something else, such as a web page or a house, and the text names no goods of the product:
 * "Support for Chrome", "Microsoft Office, Elm".
 */
function isOfAnother({ head, tail }: Clause, { isClient, isEveryday }: Line): boolean {
  // "ESXi backup software" is made by other vendors.
  if (/^ (?:back-?up|anti-?virus|monitoring)\b/i.test(tail)) return true;
  const isGoods = () => nounBehind(tail, "goods", 1) !== null;
  if (isClient && (endsInPreposition.test(head) || !isGoods())) return true;
  return isEveryday && !isGoods() && nounBehind(tail, "services", 1) === null;
}

/** Removes an amount at the beginning: "786.60 GBP for Software: Planon". */
const withoutAmount = (head: string) => head.replace(/^-?[\d.,]+ ?[A-Z]{0,3} for /, "");

/**
 * Telephone lines and call plans for a service without its own lines count as a service around it, and not as another product
 * that only connects to it: "Operator Connect for Teams", "SIP trunks for Webex Calling".
 */
const withCarriage = (head: string) => head.replace(carriage, "$1support for ");
const carriage =
  /((?:^|[-–|:,] |\b(?:of|and) )(?:\d[\d,]* )?)(?:(?:cloud|operator|carrier) connect|direct routing|sip (?:trunks?|trunking|lines?)|call(?:ing)? plans?)(?: services?)? (?:for|to|into) (?:the |our |its )?$/i;

const clauseBefore = (head: string) => head.split(/[.!?;] (?=\S)/).at(-1)!;
const clauseAfter = (tail: string) => tail.split(/[.!?;](?: |$)/)[0]!;
const isInSmallLetters = ({ before, after }: Place) =>
  /[a-z]{3}/.test(before.replace(/^-?[\d.,]+ ?[A-Z]{0,3} for /, "") + after);

/**
 * True if words of the clause show that the deal is not about the name. Words for things that work with the product count only
 * directly behind it.
 */
function isSaidOtherwise({ head, tail, between, singularity }: Clause): boolean {
  const noun = nounBehind(tail, "goods", between) ?? nounBehind(tail, "services", wordsBetween[singularity]) ?? "";
  const next = (count: number) => withoutServices(tail.slice(noun.length).split(" ").slice(0, count).join(" "));
  return speaksAround(withoutServices(head)) || speaksAround(next(9), next(4));
}

/**
 * True if words of a deal stand beside the name. For a less distinctive name, the words must be more clearly about technology.
 */
function isBeside({ head, tail, between, singularity, place }: Clause): boolean {
  const isWork = work.test(head) || workFor.test(head);
  if (endsInPreposition.test(head) && !isWork) return false;
  if (nounBehind(tail, "goods", between) !== null) return true;
  const isAtEnd = endsAsName.test(tail);
  if (isTitle(place) && isAtEnd && ofCategory.test(head) && !isInGoods(tail)) return true;
  const isSaid =
    nounBehind(tail, "services", wordsBetween[singularity]) !== null || (singularity !== "COMMON" && isWork && isAtEnd);
  return isSaid && (singularity !== "COMMON" || isOfTechnology(place));
}

const isOfTechnology = ({ before, after, others }: Place) =>
  speaksOfTechnology([before, after, ...others].join("\n").slice(0, 600));

/** "Backup for ESXi licences", "reports in Excel": the words before the name do not show a deal about it. */
const endsInPreposition =
  /\b(?:for|in|on|with|by|of|to|from|as|at|into|about|after|between|per|than|off|around|over|is|are|be|needs?|requires?|supports?|brings?|has|have|provides?|manages?|monitors?|protects?|views?|learn(?:ing)?|teach(?:ing)?|using|strong)(?: (?:the|a|an|our|its|their))? ?$/i;

/** Text that may follow a name that ends here or goes on with more of it: "Fusion Cloud, for the Council". */
const endsAsName =
  /^(?:'s)?(?: ltd\.?| limited| plc| inc\.?)?(?:[ ,/-]*(?:\(?[a-z]?[A-Z0-9][\w&/+.-]*\)?|and|&|\ue000)){0,6}(?:$|[ ]?[-–,:;()/|]| (?:for|from|with|via|under|in|at|and|to|at|across|until|licen|suppo|as part|on|by the)\b)/;

/** True if a title is about the product or vendor that it names, and the name cannot mean anything else. */
function isTitleOf({ head, tail, singularity, place }: Clause): boolean {
  if (singularity === "COMMON" || singularity === "PROPER" || isInGoods(head) || isInGoods(tail)) return false;
  if (endsInPreposition.test(head) || !endsAsName.test(tail)) return false;
  if (isToLeave.test(place.others.join("\n").slice(0, 600))) return false;
  return singularity === "DISTINCT" || isOfTechnology(place);
}

const isToLeave =
  /\b(?:replac\w+|leaving|decommission\w*|migrat\w+ (?:from|away|off)|take over|exit(?:ing)? from|successor)\b/i;

/** True if the name is in a list whose heading or introduction shows that the deal is not about its items. */
function isListedElse(head: string, place: Place): boolean {
  const heading = headingOf(place) ?? "";
  const isListed = isItem.test(place.before) || /:\s*$/.test(place.earlier.at(-1) ?? "");
  return inventories.test(head) || (isListed && (speaksAround(heading) || inventories.test(heading)));
}
