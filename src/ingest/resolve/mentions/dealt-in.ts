import { edition } from "./buying-words.ts";
import { goods, services, speaksOfTechnology, withoutServices, work, workFor } from "./dealing-words.ts";
import { lineOf } from "./line.ts";
import { headingOf, isItem, isTitle, type Place } from "./place.ts";
import { isElsewhere, isInGoods, isLeft, isOfElse } from "./else.ts";
import { inventories, speaksAround } from "./vetoes.ts";

/**
 * How much a name singles out who is meant: a made-up word, one that is rarely said, one that people and places have too, or one of
 * the language: Ivanti, Juniper, Dell, Progress.
 */
export type Singularity = "DISTINCT" | "RARE" | "PROPER" | "COMMON";

/** What a text says where it names a product or vendor, for those who ask where to look. */
export type Dealing = "DEALT_IN" | "LEFT" | null;

/**
 * Whether a text deals in what it names: it is bought, or a service goes around it. This is enough to ask about, and never that
 * the product was bought: titles name what they are about, and sentences count where words of a deal stand beside the name.
 */
export function dealingIn(place: Place, singularity: Singularity, isVendor: boolean): Dealing {
  const line = lineOf(place, true);
  if (line === null) return null;
  const head = clauseBefore(isTitle(place) ? withoutAmount(line.head) : line.head);
  const tail = clauseAfter(line.tail);
  if (isLeft(head, tail)) return "LEFT";
  if (isElsewhere(head, tail) || (isVendor && isOfElse(head, tail))) return null;
  if (speaksAround(withoutServices(head)) || speaksAround(nextWords(tail, 9), nextWords(tail, 4))) return null;
  // "Support for Chrome", "Microsoft Office, Reading": what may be a page or a house is dealt in where goods of it are named.
  if (!isVendor && line.isClient && (!hasNoun(tail, "goods", 1) || endsInPreposition.test(head))) return null;
  if (!isVendor && line.isEveryday && !hasNoun(tail, "both", 1)) return null;
  const isDealtIn = isBeside(head, tail, singularity, place)
    ? isTitle(place) || !isListedElse(head, place)
    : isTitle(place) && isTitleOf(head, tail, singularity, place);
  return isDealtIn ? "DEALT_IN" : null;
}

/** "786.60 GBP for Software: Planon" begins with what was paid. */
const withoutAmount = (head: string) => head.replace(/^-?[\d.,]+ ?[A-Z]{0,3} for /, "");

/** Further on, a sentence speaks of something else. */
const nextWords = (tail: string, count: number) => withoutServices(tail.split(" ").slice(0, count).join(" "));

const clauseBefore = (head: string) => head.split(/[.!?;] (?=\S)/).at(-1)!;
const clauseAfter = (tail: string) => tail.split(/[.!?;](?: |$)/)[0]!;

/** Whether words of a deal stand beside the name. The less a name singles out, the more they have to say of technology. */
function isBeside(head: string, tail: string, singularity: Singularity, place: Place): boolean {
  const between = { DISTINCT: 4, RARE: 3, PROPER: 2, COMMON: 0 }[singularity];
  const isWork = work.test(head) || workFor.test(head);
  if (endsInPreposition.test(head) && !isWork) return false;
  if (hasNoun(tail, "goods", between)) return true;
  const isOfTechnology = () =>
    speaksOfTechnology([place.before, place.after, ...place.others].join("\n").slice(0, 600));
  const isSaid = hasNoun(tail, "services", between) || (singularity !== "COMMON" && isWork && endsAsName.test(tail));
  return isSaid && (singularity !== "COMMON" || isOfTechnology());
}

/** "Backup for ESXi licences", "reports in Excel": what governs the name is not known to be a deal. */
const endsInPreposition =
  /\b(?:for|in|on|with|by|of|to|from|as|at|into|about|after|between|per|than|off|around|over|is|are|be|needs?|requires?|supports?|brings?|has|have|provides?|manages?|monitors?|protects?|views?|learn(?:ing)?|teach(?:ing)?|using|strong)(?: (?:the|a|an|our|its|their))? ?$/i;

/** What may follow a name that is at its end, or goes on with more of it: "Fusion Cloud, for the Council". */
const endsAsName =
  /^(?:'s)?(?: ltd\.?| limited| plc| inc\.?)?(?:[ ,/-]*(?:\(?[A-Z0-9][\w&/+.-]*\)?|and|&|\ue000)){0,6}(?:$|[ ]?[-–,:;()/|]| (?:for|from|with|via|under|in|at|and|to|at|across|until|licen|suppo|as part|on|by the)\b)/;

function hasNoun(tail: string, nouns: keyof typeof nounsBehind, between: number): boolean {
  const words = nounsBehind[nouns][between]!.exec(tail);
  return words !== null && !isInGoods(words[0]);
}

/** What a vendor's name may stand before, beside more of the product's name. */
const things = String.raw` (?:load balancer|storage|network|server|device|data|identity|wireless|security|scanner|endpoint|user|education|licen[cs]e)(?= [a-z])`;

/** The patterns of nouns behind a name, by how many words of its own may stand between: made once. */
const nounsBehind = Object.fromEntries(
  Object.entries({ goods, services, both: `${goods}|${services}` }).map(([sort, nouns]) => [
    sort,
    [0, 1, 2, 3, 4].map(
      (between) =>
        new RegExp(
          String.raw`^(?:'s|-focused|-based)?(?:,? ${edition}| \(?[A-Z0-9][\w&/+.-]*\)?| (?:and|&)(?= [A-Z])|${things}){0,${between}}(?: ${edition}){0,2} (?:${nouns})(?![\w-])`,
        ),
    ),
  ]),
) as Record<"goods" | "services" | "both", RegExp[]>;

/** Whether a title is about what it names, and the name is nothing else's. */
function isTitleOf(head: string, tail: string, singularity: Singularity, place: Place): boolean {
  if (singularity === "COMMON" || singularity === "PROPER" || isInGoods(head) || isInGoods(tail)) return false;
  if (endsInPreposition.test(head) || !endsAsName.test(tail) || isToLeave.test(place.others.join("\n").slice(0, 600)))
    return false;
  return (
    singularity === "DISTINCT" ||
    speaksOfTechnology([place.before, place.after, ...place.others].join("\n").slice(0, 600))
  );
}

const isToLeave =
  /\b(?:replac\w+|leaving|decommission\w*|migrat\w+ (?:from|away|off)|take over|exit(?:ing)? from|successor)\b/i;

/** Whether the heading of the list in which a name stands, or what leads to the list, speaks of something else. */
function isListedElse(head: string, place: Place): boolean {
  const heading = headingOf(place) ?? "";
  const isListed = isItem.test(place.before) || /:\s*$/.test(place.earlier.at(-1) ?? "");
  return inventories.test(head) || (isListed && (speaksAround(heading) || inventories.test(heading)));
}
