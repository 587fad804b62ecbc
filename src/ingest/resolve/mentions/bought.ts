import { isAlone } from "./line-of-its-own.ts";
import {
  buyingActs,
  edition,
  goods,
  isBuying,
  isProviding,
  ofOthers,
  ofSoftware,
  opens,
  opensLine,
  other,
  service,
  serviceActs,
  software,
  toBuy,
} from "./buying-words.ts";
import { type Line, lineOf } from "./line.ts";
import { headingOf, isItem, isTitle, type Place } from "./place.ts";
import { inventories, isAboutElse, speaksOfElse } from "./vetoes.ts";

/**
 * True if a text shows that the product that it names here is bought. The default is false. Words of buying must belong to the
 * name, or the line must have the name only, and no word beside it may show the opposite. Support of a product is not a sale of
 * it.
 */
export function isBought(place: Place): boolean {
  const line = lineOf(place);
  // The quantity is 0: "licences x 0".
  if (line === null || /(?:^| |x)0(?![\w.,])/.test(line.tail)) return false;
  return (isBoundTo(line, place) || isAlone(line, place)) && !isServiced(line) && !isDoubted(place);
}

/** True if a service around the product is bought: "support of", but not "supply and support of". */
function isServiced({ head, tail }: Line): boolean {
  if (software.test(tail)) return false;
  if (service.test(tail)) return true;
  const act =
    head.split(/ (?:of|for)(?= |$)/).findLast((each) => /[a-z]/i.test(each.replace(/\b(?:the|our|its|all)\b/gi, ""))) ??
    "";
  return serviceActs.test(act) && !buyingActs.test(act);
}

function isBoundTo(line: Line, place: Place): boolean {
  const { head, tail, isEveryday, isClient } = line;
  const isStrong = software.test(tail);
  const buying = [isBuying, toBuy, ...(mayProvide(head, place) ? [isProviding] : [])].find((each) => each.test(head));
  const buys = buying !== undefined && buying !== isProviding;
  // If the sentence has clear words of buying, it counts only up to its full stop. If it has only a word such as "support", the
  // next sentence may change its meaning.
  const rest = consumed(isStrong || buys ? tail.split(/[.;](?:\s|$)/)[0]! : tail);
  if (!endsWell(rest)) return false;
  const isLed = isStrong ? opens.test(head) : isTitle(place) && opensLine.test(head) && other.test(tail);
  // A text with "supports Chrome" or "supports iOS" is mostly about a web page or an app.
  if (isClient && !isStrong && !buys && !goods.test(tail)) return false;
  const isBound = isEveryday
    ? (isStrong && (isLed || buying !== undefined)) || (buys && endsPlainly(tail))
    : buying !== undefined || isLed;
  const aside = buying === undefined ? head : head.replace(buying, "");
  return isBound && !speaksOfElse(aside) && !inventories.test(aside) && !speaksOfElse(rest);
}

/** "Support for Windows" is a feature of another product, unless the title or the beginning of the description says it. */
function mayProvide(head: string, place: Place): boolean {
  return (
    isTitle(place) ||
    (/^[A-Z][a-z ]+ of /.test(head) && !/:\s*$/.test(place.earlier.at(-1)!) && !isItem.test(place.before))
  );
}

/** The text behind a name, without its edition and the words of buying. */
const consumed = (tail: string) => tail.replace(editionAndBuying, "");

const editionAndBuying = new RegExp(
  String.raw`^(?:'s)?(?:(?: ${edition}|(?:,? and|,| &)? (?:${ofSoftware}|${ofOthers}|services?|contracts?|agreements?|package|costs?|fees?|estate|servers?|environments?|systems?|solutions?))(?![\w.]*\w))*`,
  "i",
);

/** True if the text behind a name does not make it another name, as in "Defender for Endpoint" or "Project for the web". */
function endsWell(rest: string): boolean {
  if (rest === "" || /^(?:[.,;:)]|\s?[(|]|\s-\s)/.test(rest)) return !/^,? (?:or|and\/or)\b/i.test(rest);
  if (/^ for(?!\w)/i.test(rest)) return forWhom.test(rest);
  return (
    /^ (?:in|at|under|via|with|by|on|across|including|until|over|and|&|per|as part of|to the (?:council|trust|university|college))(?!\w)/i.test(
      rest,
    ) || /^ (?:(?:from |to )?\d|£|x ?\d)/i.test(rest)
  );
}

/** "For" with a period or with people, but not with a purpose: "licences for auction". */
const forWhom =
  /^ for (?:(?:[Tt]he(?! web)|[Aa]ll|[Oo]ur|use|\d[\w,.-]*|one|two|three|four|five|six|ten|staff|pupils|students|schools|users)(?!\w)|(?:[A-Z][\w']* )*(?:Council|Trust|University|College|Police|Schools?|Academy|NHS|Department|Ministry|Pupils|Staff)(?!\w))/;

/** True if the phrase ends with the name. */
const endsPlainly = (tail: string) => /^(?:$|[.;)]| ?\(\d|, \d| (?:19|20)\d\d(?!\w))/.test(tail);

/** True if the title or the text shortly before shows that the line is in a list of products that somebody knows or replaces. */
function isDoubted(place: Place): boolean {
  const { title, earlier, before } = place;
  if (earlier.length === 0) return false;
  const shortly = earlier.join("\n").slice(-400);
  const heading = headingOf(place) ?? "";
  const isListed = isItem.test(before) || /:\s*$/.test(earlier.at(-1)!);
  return isAboutElse(`${title}\n${shortly}`) || (isListed && (speaksOfElse(heading) || inventories.test(heading)));
}
