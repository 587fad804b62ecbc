/*
 * Words around a name in a title that show that the deal is not about it: the product is replaced, something only works with it,
 * or the name is the beginning of another name. A title has few words, so these words must stand where they apply to the name.
 */

/** True if the product is replaced or disposed of ("replacement of", "migration from"). Not true if the buyer migrates to it. */
export function isLeft(head: string, tail: string): boolean {
  return leaving.test(head) || leavingAfter.test(tail) || toAnother.test(tail);
}

const few = String.raw`(?:[\w'&/-]+ ){0,4}`;
const leaving = new RegExp(
  String.raw`\b(?:replac\w+(?: of| for)?|decommission\w*(?: of)?|dispos\w+ of|retir\w+(?: of)?|remov\w+(?: of)?|moving|exit(?:ing)?|(?:migrat\w+|mov\w+|transition\w*|transfer\w*|switch\w*|away|convert\w*|upgrad\w+) (?:off|from|of data from)|sale of|legacy|former|previous|incumbent|instead of|alternatives? to|rather than|other than|unlike|not) (?:the |our |its |their |existing |current |old |legacy )*${few.replace("{0,4}", "{0,1}")}$`,
  "i",
);
const leavingAfter =
  /^(?:'s)?(?: (?:[\w-]+|licen[cs]es?)){0,2}? (?:replacement|decommission\w*|disposal|exit|retirement|alternatives?|removal|shut-?down|swap\w*|sunset|cancellation|conversion|migration to|for (?:scrap|parts|destruction|recycling|auction|sale|repair|disposal)\b|(?:is|are|was|were|will be) (?:being )?(?:replac|decommission|retir|withdr)\w*|end of life)/i;
/** "NetWeaver to S/4HANA", but not a product that is supplied "to the Council". */
const toAnother =
  /^(?:'s)?(?: [\w-]+){0,2} to (?:the )?(?=[A-Z\ue000])(?!.*\b(?:Council|Trust|University|NHS|Borough|Police|College|Schools?|Department|Authority|Service|(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*)\b)/;

/** True if the deal is about something else that only works with the product, is similar to it, or uses it. */
export function isElsewhere(head: string, tail: string): boolean {
  return with_.test(head) || before.test(head) || after.test(tail);
}

/** "Integrates with Microsoft 365 and Power BI", also with other words in between. */
const with_ =
  /\b(?:integrat\w*|interfac\w*|connect\w*|compatib\w*|compliant|interoperab\w*|sync\w*|link(?:s|ed|ing)?|communicat\w*|works?|working|align\w*|consistent|familiar\w*|experience\w*|knowledge|expertise|skills?|skilled|understanding|proficien\w*|competen\w*|certified|accredited|export\w*|import\w*|similar|equivalent|comparable) (?:[^.;:]{0,80} )?(?:with|to|of|in|using|across|for|into|from)\b[^.;:]*$/i;
const before =
  /\b(?:via|through|using|uses?|used|utilis\w+|based (?:on|in)|built (?:on|in|with)|hosted (?:on|in|by)|runs? on|running on|on top of|underpinned by|powered by|such as|like|e\.?g\.?|or|similar to|including (?:but|access)|without|non|provided by|supplied by|made by|manufactured by|owned by|written in|developed (?:in|with|by)|stor\w+ in|accessible (?:from|via)|available (?:on|via|in)|joining|courses? (?:via|over|on the)|meeting|webinar|follow us on|funded by|sponsored by|website,|vs\.?|versus|against|in conjunction with|alongside|for use with|works? for|working for|employed by) (?:the |our |its |their |a |an |existing |current )*(?:\w+ )?$/i;
const after =
  /^(?:'s)?[ ,(]*(?:or (?:similar|equivalent|equal|compatible|other|any)|and (?:similar|other|associated|job)|etc|compatib\w*|compliant|format\w*|readable|files?\b|documents?\b|spread-?sheets?|templates?|forms?\b|sheets?\b|attachments?|links?\b|calls?\b|meetings?|invit\w*|webinars?|sessions?|(?:job )?boards?\b|pages?\b|channels?\b|certified|certificat\w*|accredit\w+|experience\w*|skills?|knowledge|qualif\w+|expertise|user groups?|groups?\b|conferences?|summit|foundation|ltd v|v\.|patch\w*|vulnerab\w*|outage|incident|breach|drawings?|design dated|plug-?ins?|add-?ins? for|emulat\w*|toner|cartridges?|accessor\w*|cases?\b|chargers?)/i;

/** True if a vendor's name is only part of the name of somebody or something else, such as a street, a school or a band. */
export function isOfElse(head: string, tail: string): boolean {
  return (
    goesOn.test(tail) ||
    /(?:^| )(?:Mr|Mrs|Ms|Miss|Dr|Sir|Prof|Professor|Councillor|Cllr|St|Saint|Lake|River|Mount|Bureau|Port)\.? $/.test(
      head,
    )
  );
}

const others =
  "Street Road Lane Avenue Close Court Drive Way House Hall Park Place Square Gardens? Green Hill Farm Ward Building(?!\\sManagement) Tower Wharf Bridge Nursery Schools? Academy College University Primary Church Housing Homes? Association Charity Solicitors LLP Architects Taxis Coaches Travel Care Family Surgery Practice Pharmacy Hotel Inn Bar Cafe Museum Theatre Festival Band Cup Award Prize Railway Roundabout Junction Depot Lighting Library Playground Pavilion Inquiry".split(
    " ",
  );
const goesOn = new RegExp(
  String.raw`^(?:'s)?(?: [A-Z][\w'-]*){0,2} (?:${others.flatMap((word) => [word, word.replace(/^[A-Za-z]+/, (letters) => letters.toUpperCase())]).join("|")})\b`,
);

/** True if words name goods or works that a technology vendor does not sell. */
export const isInGoods = (words: string) =>
  /\b(?:furniture|chairs?|(?<!(?:service|help) ?)desks?|clean\w*|catering|glaz\w*|doors?|carpentry|roof\w*|decorat\w*|theatre|films?|parks?|quay|street|road|lane|student accommodation|orchards?|trees?|housing|clothing|uniforms?|meals?|food|toys?|sponsorship|gym|fitness|taxis?|coach(?:es)? hire|catheters?|sutures?|stents?|prosthe\w+|hip|knees?|lamps?|luminaires?|bulbs?|tyres?|excavators?|diggers?|generators?|boilers?|lifts?|elevators?|vehicles?|vans?|buses|cars?|frames?|plants?)\b/i.test(
    words,
  );
