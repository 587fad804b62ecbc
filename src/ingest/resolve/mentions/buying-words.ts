import { nameMark as mark } from "./place.ts";

/** Nouns for purchases that only software has. */
export const ofSoftware = String.raw`(?:licen[cs](?:e|es|ing)|subscriptions?|software|renewals?|extended security updates?|esus?|cals?)`;

/** Nouns for purchases that are not only of technology: a house or a person may have them too. */
export const ofOthers = String.raw`(?:maintenance|upgrades?(?=$|[.,;]| (?:and|&|\d|support|licen|services?|contract))|support|appliances?|hosting|load[ -]?balancers?|(?:ip )?phones?|handsets|devices|telephony|platforms?|firewalls?|routers?|switches)`;

/** Words for the edition of a product, between its name and such a noun. */
export const edition = String.raw`(?:\d[\w.]*|v\d[\w.]*|[IVX]{1,4}|r\d|standard|professional|pro|plus|premium|advanced|datacent(?:er|re)|editions?|versions?|annual|yearly|perpetual|volume|additional|on-?premises?|(?:year|month)s?|(?:user|device|server|core|named user)(?= (?:cal|licen|subscr)))`;

/** Devices, software, and other purchases, each directly behind the name. */
export const goods = new RegExp(String.raw`^(?: ${edition}){0,2} (?:handsets|devices|phones)\b`, "i");
export const software = new RegExp(`^(?:'s)?(?: ${edition}){0,2} ${ofSoftware}\\b`, "i");
export const other = new RegExp(`^(?:'s)?(?: ${edition}){0,2} ${ofOthers}\\b`, "i");

/** A service around a product, which is not the product itself: "ESXi support". */
export const service = new RegExp(
  `^(?:'s)?(?: ${edition}){0,2} (?:support|maintenance|hosting|upgrades?|training|services?)(?! (?:licen|subscr|renewal of licen))`,
  "i",
);
export const serviceActs = /\b(?:support|maintenance|hosting|upgrades?|installation|configuration|delivery)\b/i;
export const buyingActs =
  /\b(?:supply|purchas\w*|procur\w*|re-?procurement|acquisition|acquir\w*|licen[cs]\w+|subscriptions?|software|provision|buy\w*|renewals? and)\b/i;

/** A quantity. */
export const quantity = String.raw`(?:\d[\d,.]*|x ?\d+|\d+ ?x|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|an)`;
const before = String.raw`(?:${quantity}|no\.?|the|our|its|all|new|annual|additional|further|more|multiple|various|\w+'s?|\w+s' )`;
const current = String.raw`(?:existing|current|ongoing|on-going)`;
const qualified = String.raw`(?:${quantity}|the|our|its|a|an|annual|new|additional|ongoing|on-going|technical|extended|third[ -]party|perpetual|premier|premium|managed|hardware|software|user|three|year|\d+[ -]?(?:year|yr|month)s?)`;

/** Words for a purchase. `weakAct` has words that also apply to many other things. */
export const act = String.raw`(?:supply|purchase|procurement|acquisition|renewals?|re-?procurement|licen[cs](?:e|es|ing)|subscriptions?)`;
const weakAct = String.raw`(?:provision|support|maintenance|hosting|upgrades?)`;
const acts = (each: string) =>
  String.raw`(?:${act}|${weakAct})?(?:(?:, ?| and | & |, and )?(?:${act}|${weakAct}|delivery|installation|configuration)(?:, ?| and | & |, and ))*${each}`;
const starts = String.raw`(?:^|[.:;(] |[\w)] - |\| |\b(?:contract|agreement|tender|requirement|quotation|order|procurement|provision|purchase|supply|renewal|request|award) (?:for|of) (?:the )?)`;
/** "Veeam: licences for ESXi" does not show whose licences they are, so "for" counts only at the beginning of the line. */
const bought = (each: string) =>
  new RegExp(
    String.raw`(?:${starts}(?:${qualified} )*${acts(each)}(?: of|:| -)|(?:^|contract for |^(?:the )?(?:supply|purchase|renewal|procurement|provision) of )(?:${qualified} )*${acts(each)} for)(?: ${before}| ${current})* ?$`,
    "i",
  );

/** Words directly before a name that show that it is bought or provided. */
export const isBuying = bought(act);
export const isProviding = bought(weakAct);
/** A verb directly before a name that shows that it is bought. */
export const toBuy = new RegExp(
  String.raw`(?:(?:^|[.:;] )(?:to )?|\b(?:council|trust|authority|university|college|department|board|we) (?:is|are|wishes|wish|intends?|seeks?|needs?|requires?|looking)(?: to| looking to| seeking to)? )(?:purchas(?:e|ing)|procur(?:e|ing)|buy(?:ing)?|renew(?:ing)?|acquir(?:e|ing))(?: ${before}| ${current})* ?$`,
  "i",
);

const bodies = "council|trust|university|college|police|constabulary|nhs|ccg|borough|school|academy";

/** Places where a name may begin a phrase, because no word before it makes it part of another product. */
export const opens = new RegExp(
  String.raw`(?:^|[.:;,(] |[\w)] - |\| |\b(?:and|&) |\b(?:${bodies})(?:'s)? |\bfor (?=the ${mark}))(?:${before} )*$`,
  "i",
);

/**
 * "Firewall support" for a product counts only at the beginning of a line. In a sentence it is as often about existing products.
 */
export const opensLine = new RegExp(String.raw`^(?:(?:[\w&.-]+ ){0,5}(?:${bodies})(?:'s)? )?(?:${before} )*$`, "i");
