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
 * Whether a text says where it names a product that it is bought. The rule is closed by default: words of buying are bound to
 * the name, or the line is the name alone; and no word beside it says otherwise. Who supports a product has not sold it.
 */
export function isBought(place: Place): boolean {
  const line = lineOf(place);
  // None of it: "licences x 0".
  if (line === null || /(?:^| |x)0(?![\w.,])/.test(line.tail)) return false;
  return (isBoundTo(line, place) || isAlone(line, place)) && !isServiced(line) && !isDoubted(place);
}

/** Whether what is bought is a service around the name: "support of", and not "supply and support of". */
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
  // A sentence that buys is over with its full stop; what says no more than "support" may be meant otherwise by the next.
  const rest = consumed(isStrong || buys ? tail.split(/[.;](?:\s|$)/)[0]! : tail);
  if (!endsWell(rest)) return false;
  const isLed = isStrong ? opens.test(head) : isTitle(place) && opensLine.test(head) && other.test(tail);
  // What supports Chrome or iOS is mostly a page or an app.
  if (isClient && !isStrong && !buys && !goods.test(tail)) return false;
  const isBound = isEveryday
    ? (isStrong && (isLed || buying !== undefined)) || (buys && endsPlainly(tail))
    : buying !== undefined || isLed;
  const aside = buying === undefined ? head : head.replace(buying, "");
  return isBound && !speaksOfElse(aside) && !inventories.test(aside) && !speaksOfElse(rest);
}

/** "Support for Windows" is a feature of something else, unless it is a deal's title or what its description begins with. */
function mayProvide(head: string, place: Place): boolean {
  return (
    isTitle(place) ||
    (/^[A-Z][a-z ]+ of /.test(head) && !/:\s*$/.test(place.earlier.at(-1)!) && !isItem.test(place.before))
  );
}

/** What follows a name when its edition and the words of buying are taken off. */
const consumed = (tail: string) => tail.replace(editionAndBuying, "");

const editionAndBuying = new RegExp(
  String.raw`^(?:'s)?(?:(?: ${edition}|(?:,? and|,| &)? (?:${ofSoftware}|${ofOthers}|services?|contracts?|agreements?|package|costs?|fees?|estate|servers?|environments?|systems?|solutions?))(?![\w.]*\w))*`,
  "i",
);

/** Whether nothing goes on to make the name that of another thing: "Defender for Endpoint", "Project for the web". */
function endsWell(rest: string): boolean {
  if (rest === "" || /^(?:[.,;:)]|\s?[(|]|\s-\s)/.test(rest)) return !/^,? (?:or|and\/or)\b/i.test(rest);
  if (/^ for(?!\w)/i.test(rest)) return forWhom.test(rest);
  return (
    /^ (?:in|at|under|via|with|by|on|across|including|until|over|and|&|per|as part of|to the (?:council|trust|university|college))(?!\w)/i.test(
      rest,
    ) || /^ (?:(?:from |to )?\d|£|x ?\d)/i.test(rest)
  );
}

/** For how long and for whom, and not for what: "licences for auction". */
const forWhom =
  /^ for (?:(?:[Tt]he(?! web)|[Aa]ll|[Oo]ur|use|\d[\w,.-]*|one|two|three|four|five|six|ten|staff|pupils|students|schools|users)(?!\w)|(?:[A-Z][\w']* )*(?:Council|Trust|University|College|Police|Schools?|Academy|NHS|Department|Ministry|Pupils|Staff)(?!\w))/;

/** Whether the phrase is over with the name. */
const endsPlainly = (tail: string) => /^(?:$|[.;)]| ?\(\d|, \d| (?:19|20)\d\d(?!\w))/.test(tail);

/** Whether the title or what was said shortly before makes a list of what somebody knows or leaves of the name's line. */
function isDoubted(place: Place): boolean {
  const { title, earlier, before } = place;
  if (earlier.length === 0) return false;
  const shortly = earlier.join("\n").slice(-400);
  const heading = headingOf(place) ?? "";
  const isListed = isItem.test(before) || /:\s*$/.test(earlier.at(-1)!);
  return isAboutElse(`${title}\n${shortly}`) || (isListed && (speaksOfElse(heading) || inventories.test(heading)));
}
