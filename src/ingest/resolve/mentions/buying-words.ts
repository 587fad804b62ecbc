import { nameMark as mark } from "./place.ts";

/** What is bought of a product and of nothing else. */
export const ofSoftware = String.raw`(?:licen[cs](?:e|es|ing)|subscriptions?|software|renewals?|extended security updates?|esus?|cals?)`;

/** What may be bought of a house or a person, too. */
export const ofOthers = String.raw`(?:maintenance|upgrades?(?=$|[.,;]| (?:and|&|\d|support|licen|services?|contract))|support|appliances?|hosting|load[ -]?balancers?|(?:ip )?phones?|handsets|devices|telephony|platforms?|firewalls?|routers?|switches)`;

/** What stands between a name and such a word, and says which edition of it. */
export const edition = String.raw`(?:\d[\w.]*|v\d[\w.]*|[IVX]{1,4}|r\d|standard|professional|pro|plus|premium|advanced|datacent(?:er|re)|editions?|versions?|annual|yearly|perpetual|volume|additional|on-?premises?|(?:year|month)s?|(?:user|device|server|core|named user)(?= (?:cal|licen|subscr)))`;

/** A name's thing to hold, its software, or what else is bought of it, each right behind the name. */
export const goods = new RegExp(String.raw`^(?: ${edition}){0,2} (?:handsets|devices|phones)\b`, "i");
export const software = new RegExp(`^(?:'s)?(?: ${edition}){0,2} ${ofSoftware}\\b`, "i");
export const other = new RegExp(`^(?:'s)?(?: ${edition}){0,2} ${ofOthers}\\b`, "i");

/** A service around a name's thing, which is not the thing: "ESXi support". What comes before it is bought with it. */
export const service = new RegExp(
  `^(?:'s)?(?: ${edition}){0,2} (?:support|maintenance|hosting|upgrades?|training|services?)(?! (?:licen|subscr|renewal of licen))`,
  "i",
);
export const serviceActs = /\b(?:support|maintenance|hosting|upgrades?|installation|configuration|delivery)\b/i;
export const buyingActs =
  /\b(?:supply|purchas\w*|procur\w*|re-?procurement|acquisition|acquir\w*|licen[cs]\w+|subscriptions?|software|provision|buy\w*|renewals? and)\b/i;

/** How many. */
export const quantity = String.raw`(?:\d[\d,.]*|x ?\d+|\d+ ?x|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|an)`;
const before = String.raw`(?:${quantity}|no\.?|the|our|its|all|new|annual|additional|further|more|multiple|various|\w+'s?|\w+s' )`;
const current = String.raw`(?:existing|current|ongoing|on-going)`;
const qualified = String.raw`(?:${quantity}|the|our|its|a|an|annual|new|additional|ongoing|on-going|technical|extended|third[ -]party|perpetual|premier|premium|managed|hardware|software|user|three|year|\d+[ -]?(?:year|yr|month)s?)`;

/** What is done with what is bought, and what may be done to much else. */
export const act = String.raw`(?:supply|purchase|procurement|acquisition|renewals?|re-?procurement|licen[cs](?:e|es|ing)|subscriptions?)`;
const weakAct = String.raw`(?:provision|support|maintenance|hosting|upgrades?)`;
const acts = (each: string) =>
  String.raw`(?:${act}|${weakAct})?(?:(?:, ?| and | & |, and )?(?:${act}|${weakAct}|delivery|installation|configuration)(?:, ?| and | & |, and ))*${each}`;
const starts = String.raw`(?:^|[.:;(] |[\w)] - |\| |\b(?:contract|agreement|tender|requirement|quotation|order|procurement|provision|purchase|supply|renewal|request|award) (?:for|of) (?:the )?)`;
/** Whose licences "Veeam: licences for ESXi" are is not known, so "for" needs the beginning of the line. */
const bought = (each: string) =>
  new RegExp(
    String.raw`(?:${starts}(?:${qualified} )*${acts(each)}(?: of|:| -)|(?:^|contract for |^(?:the )?(?:supply|purchase|renewal|procurement|provision) of )(?:${qualified} )*${acts(each)} for)(?: ${before}| ${current})* ?$`,
    "i",
  );

/** Words that end where a name begins, and say that it is bought or provided. */
export const isBuying = bought(act);
export const isProviding = bought(weakAct);
/** The same of a verb. */
export const toBuy = new RegExp(
  String.raw`(?:(?:^|[.:;] )(?:to )?|\b(?:council|trust|authority|university|college|department|board|we) (?:is|are|wishes|wish|intends?|seeks?|needs?|requires?|looking)(?: to| looking to| seeking to)? )(?:purchas(?:e|ing)|procur(?:e|ing)|buy(?:ing)?|renew(?:ing)?|acquir(?:e|ing))(?: ${before}| ${current})* ?$`,
  "i",
);

const bodies = "council|trust|university|college|police|constabulary|nhs|ccg|borough|school|academy";

/** Where a name may begin a phrase: nothing before it makes it another thing's. */
export const opens = new RegExp(
  String.raw`(?:^|[.:;,(] |[\w)] - |\| |\b(?:and|&) |\b(?:${bodies})(?:'s)? |\bfor (?=the ${mark}))(?:${before} )*$`,
  "i",
);

/** "Firewall support" of a product begins its line, since in a sentence it tells of what there is as often. */
export const opensLine = new RegExp(String.raw`^(?:(?:[\w&.-]+ ){0,5}(?:${bodies})(?:'s)? )?(?:${before} )*$`, "i");
