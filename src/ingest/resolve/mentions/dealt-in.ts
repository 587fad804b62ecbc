import { ofCategory, speaksOfTechnology, withoutServices, work, workFor } from "./dealing-words.ts";
import { isElsewhere, isInGoods, isLeft, isOfElse } from "./else.ts";
import { type Line, lineOf } from "./line.ts";
import { nounBehind, wordsBetween } from "./nouns-behind.ts";
import { headingOf, isItem, isTitle, type Place } from "./place.ts";
import { inventories, speaksAround } from "./vetoes.ts";

/**
 * How much a name singles out who is meant: a made-up word, one that is rarely said, one that people and places have too, or one of
 * the language: VMware, Juniper, Dell, Progress.
 */
export type Singularity = "DISTINCT" | "RARE" | "PROPER" | "COMMON";

/** How something is named: a vendor alone, or a product; an acronym, which a text in small letters tells from a word. */
export interface Naming {
  singularity: Singularity;
  isVendor: boolean;
  isAcronym: boolean;
}

/** What a text says where it names a product or vendor, for those who ask where to look. */
export type Dealing = "DEALT_IN" | "LEFT" | null;

/** A name's clause, and how it is named. */
interface Clause extends Naming {
  head: string;
  tail: string;
  place: Place;
  /** How many words of its own may stand between the name and its goods. */
  between: number;
}

/**
 * Whether a text deals in what it names: it is bought, or a service goes around it. This is enough to ask about, and never that
 * the product was bought: titles name what they are about, and sentences count where words of a deal stand beside the name.
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

/** Whether a product's name may be a page's or a house's, and no goods of it are named: "Support for Chrome", "Microsoft Office, Elm". */
function isOfAnother({ head, tail }: Clause, { isClient, isEveryday }: Line): boolean {
  // "ESXi backup software" is of others.
  if (/^ (?:back-?up|anti-?virus|monitoring)\b/i.test(tail)) return true;
  const isGoods = () => nounBehind(tail, "goods", 1) !== null;
  if (isClient && (endsInPreposition.test(head) || !isGoods())) return true;
  return isEveryday && !isGoods() && nounBehind(tail, "services", 1) === null;
}

/** "786.60 GBP for Software: Planon" begins with what was paid. */
const withoutAmount = (head: string) => head.replace(/^-?[\d.,]+ ?[A-Z]{0,3} for /, "");

/**
 * Lines and call plans are bought for a telephone service that has none: a service around it, and no other's that only connects.
 * "Operator Connect for Teams", "SIP trunks for Webex Calling".
 */
const withCarriage = (head: string) => head.replace(carriage, "$1support for ");
const carriage =
  /((?:^|[-–|:,] |\b(?:of|and) )(?:\d[\d,]* )?)(?:(?:cloud|operator|carrier) connect|direct routing|sip (?:trunks?|trunking|lines?)|call(?:ing)? plans?)(?: services?)? (?:for|to|into) (?:the |our |its )?$/i;

const clauseBefore = (head: string) => head.split(/[.!?;] (?=\S)/).at(-1)!;
const clauseAfter = (tail: string) => tail.split(/[.!?;](?: |$)/)[0]!;
const isInSmallLetters = ({ before, after }: Place) =>
  /[a-z]{3}/.test(before.replace(/^-?[\d.,]+ ?[A-Z]{0,3} for /, "") + after);

/** Whether words of the clause say that nothing of the name is dealt in. What else works with it stands next to it. */
function isSaidOtherwise({ head, tail, between, singularity }: Clause): boolean {
  const noun = nounBehind(tail, "goods", between) ?? nounBehind(tail, "services", wordsBetween[singularity]) ?? "";
  const next = (count: number) => withoutServices(tail.slice(noun.length).split(" ").slice(0, count).join(" "));
  return speaksAround(withoutServices(head)) || speaksAround(next(9), next(4));
}

/** Whether words of a deal stand beside the name. The less a name singles out, the more they have to say of technology. */
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

/** "Backup for ESXi licences", "reports in Excel": what governs the name is not known to be a deal. */
const endsInPreposition =
  /\b(?:for|in|on|with|by|of|to|from|as|at|into|about|after|between|per|than|off|around|over|is|are|be|needs?|requires?|supports?|brings?|has|have|provides?|manages?|monitors?|protects?|views?|learn(?:ing)?|teach(?:ing)?|using|strong)(?: (?:the|a|an|our|its|their))? ?$/i;

/** What may follow a name that is at its end, or goes on with more of it: "Fusion Cloud, for the Council". */
const endsAsName =
  /^(?:'s)?(?: ltd\.?| limited| plc| inc\.?)?(?:[ ,/-]*(?:\(?[a-z]?[A-Z0-9][\w&/+.-]*\)?|and|&|\ue000)){0,6}(?:$|[ ]?[-–,:;()/|]| (?:for|from|with|via|under|in|at|and|to|at|across|until|licen|suppo|as part|on|by the)\b)/;

/** Whether a title is about what it names, and the name is nothing else's. */
function isTitleOf({ head, tail, singularity, place }: Clause): boolean {
  if (singularity === "COMMON" || singularity === "PROPER" || isInGoods(head) || isInGoods(tail)) return false;
  if (endsInPreposition.test(head) || !endsAsName.test(tail)) return false;
  if (isToLeave.test(place.others.join("\n").slice(0, 600))) return false;
  return singularity === "DISTINCT" || isOfTechnology(place);
}

const isToLeave =
  /\b(?:replac\w+|leaving|decommission\w*|migrat\w+ (?:from|away|off)|take over|exit(?:ing)? from|successor)\b/i;

/** Whether the heading of the list in which a name stands, or what leads to the list, speaks of something else. */
function isListedElse(head: string, place: Place): boolean {
  const heading = headingOf(place) ?? "";
  const isListed = isItem.test(place.before) || /:\s*$/.test(place.earlier.at(-1) ?? "");
  return inventories.test(head) || (isListed && (speaksAround(heading) || inventories.test(heading)));
}
