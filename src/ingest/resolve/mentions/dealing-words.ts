import { act } from "./buying-words.ts";

/** Nouns behind a name for goods that a buyer buys of a technology. */
export const goods = [
  "[Ll]icen[cs](?:e|es|ed|ing|ences?)|LICEN[CS](?:E|ES|ING)|[Ss]ubscriptions?|SUBSCRIPTIONS?|[Ss]oftware|SOFTWARE|[Ss]aa[Ss]|SAAS|[Rr]enewals?|RENEWALS?",
  "[Cc]loud|CLOUD|[Dd]atabases?|DATABASES?|ERP|CRM|[Hh]ardware|HARDWARE|[Ll]aptops?|LAPTOPS?|[Tt]ablets?|iPads?|iPhones?|IPADS?|IPHONES?|[Ss]ervers?|SERVERS?",
  "[Ss]witch(?:es)?|SWITCH(?:ES)?|[Rr]outers?|ROUTERS?|[Ff]irewalls?|FIREWALLS?|[Hh]andsets?|[Aa]ppliances?|[Tt]elephony|TELEPHONY|[Nn]etwork(?:ing)?|[Ee]nterprise [Aa]greement|[Hh]osting",
  "[Ee]ndpoint|[Aa]nti-?[Vv]irus|[Ee]ncryption|[Bb]ack-?up|[Mm]odules?|MODULES?|[Ee]dition|[Cc][Aa][Ll]s?|[Mm]eraki|[Dd]evices?|DEVICES?",
  "[Cc]ameras?|CAMERAS?|CCTV|TVs|UPS|[Pp]rinters?|PRINTERS?|[Pp]rojectors?|[Rr]adios?|[Mm]onitors?|[Ss]canners?|[Nn]otebooks?|[Cc]hromebooks?|[Ww]orkstations?|[Tt]oughbooks?|[Dd]esktops?|[Aa]ccess [Pp]oints?|[Ss]torage",
].join("|");

/** Devices, and uses of technology that a title names for the goods. A text may write them with or without capitals. */
const devices = [
  "copiers?|photocopiers?|mfds?|microscopes?|centrifuges?|freezers?|incubators?|spectrometers?|analy[sz]ers?|sequencers?|reagents?|cyclers?",
  "endoscopes?|colonoscopes?|gastroscopes?|bronchoscopes?|cystoscopes?|ultrasounds?|ventilators?|defibrillators?|pumps?|linacs?|accelerators?|sterili[sz]ers?|disinfectors?",
  "machines?|units?|screens?|displays?|webcams?|headsets?|terminals?|arrays?|readers?|controllers?|sensors?|gateways?|telecare|lasers?",
  "vle|lms|epr|pacs|lims|cms|itsm|tools?|lecture capture|video ?conferencing|contact cent(?:re|er)|service desk|help ?desk|body[ -]worn (?:video|cameras?)",
  "(?:email|e-mail|web|cloud|network|data|cyber) security|identity management|access management|workforce management|internet access|payroll",
].join("|");

/** A pattern for words in small letters, with a capital at the beginning, or all in capitals. */
const spelled = (words: string) => {
  const capital = words.replace(/(?<![\w\\[\]-]|\w\?)[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
  return `${capital}|${words.toUpperCase()}`;
};

/** Services around a technology, and goods that any vendor sells. */
export const services = [
  `${spelled(devices)}|MFDs`,
  "[Ss]upport|SUPPORT|[Mm]aintenance|MAINTENANCE|[Cc]ontract (?:[Ee]xtension|[Vv]ariation|[Rr]enewal|[Aa]ward)|[Cc]ontracts?|CONTRACTS?|[Aa]greements?|[Tt]raining|TRAINING|[Cc]onsult(?:ancy|ants?|ing)|[Pp]artners?|[Ss]ervices?|SERVICES?",
  "[Ii]mplementation|IMPLEMENTATION|[Ii]mplemention|[Uu]pgrades?|UPGRADES?|[Ii]nstallation|[Dd]eployment|[Mm]igration|[Ii]ntegration|[Cc]onfiguration|[Dd]evelopment|[Dd]evelopers?",
  "[Ss]ystems?|SYSTEMS?|[Pp]latforms?|PLATFORM|[Ss]olutions?|[Aa]pplications?|[Pp]roducts?|[Ss]uite|[Ee]state|[Ee]nvironments?|[Ee]quipment|EQUIPMENT|[Pp]rocurement|PROCUREMENT|[Pp]urchase",
  "[Dd]ata [Ll]oad|[Ii]mprovements?|[Ee]nhancements?|[Rr]eview and [Oo]ptimi[sz]ation|[Rr]oll-?out|[Ee]xtension|[Pp]rogram(?:me)?|[Pp]roject|[Ss]pecialists?|[Ss]pecification|[Ss]tandard|[Rr]efresh|[Ww]arranty",
].join("|");

/** The head of a column or title that names the category of everything in it: "IT LICENCES - ", "Computer Software: ". */
export const ofCategory =
  /(?:^|[-–|:] )(?:[\w&/,]+ ){0,3}(?:software|licen[cs](?:es?|ing)|subscriptions?|renewals?|hardware|saas)(?: (?:and|&|\/)(?: [\w&]+){1,3}| costs?| fees?| purchases?| maintenance| support)?(?: ?[-–:] ?| )$/i;

const weakWork =
  "provision|support|maintenance|hosting|upgrades?|implementation|installation|deployment|configuration|training|courses?|consultancy|development|migration|delivery|extension|contracts?|agreements?|management|rollout|order";

const determined = String.raw`(?: (?:the|a|an|our|its|their|all|new|existing|current|annual|extension|variation|managed|additional|various|corporate|[\w-]+(?:'s|s'))){0,3} ?$`;

/** Words of work in front of a name: "support and maintenance of the", "migration to", "two contracts with". */
export const work = new RegExp(
  String.raw`\b(?:${act}|${weakWork})(?: services?)? (?:of|in|on|to|with|from)${determined}`,
  "i",
);

/** "Licences for" counts only if no other product comes first: "Zerto: licences for ESXi" are licences of Zerto. */
export const workFor = new RegExp(
  String.raw`(?:^|[-–|] |\d )(?:(?:${act}|${weakWork}|and|&|the|annual|technical|managed|third[ -]party|on-?going|[\w]+'s) ?,? ?)*(?:${act}|${weakWork}|managed service)(?: services?)? for${determined}`,
  "i",
);

const technology =
  /\b(?:software|licen[cs](?:es?|ed|ing)|saas|ict|i\.t\.|it (?:services?|support|systems?|equipment|hardware|software|infrastructure|training|managed|security|network)|information technology|computer\w*|servers?|data ?cent(?:re|er)s?|networks?|networking|firewalls?|cyber\w*|cloud|databases?|digital|desktops?|laptops?|telephony|wi-?fi|applications?|user licences?|subscriptions?|web ?sites?|hosting|end ?points?)\b|\bIT\b/;

/** True if a text is about technology by its words other than names. */
export const speaksOfTechnology = (text: string) => technology.test(text) || technology.test(text.toLowerCase());

/** A line without the services that count, so that only its other words can show that the deal is not about the name. */
export const withoutServices = (line: string) => line.replace(counting, " ");

const counting =
  /\b(?:support(?: and maintenance)?|integration|implementation|migration to|migration|training|development|developers?|consultan\w+|consulting|upgrades? to|testing|review and optimi[sz]ation|configuration|deployment|apps|applications?|platform|existing|current|annual|consolidat\w+|monitoring|health ?check|courses?|partner|specialists?|engineers?|architects?|contractors?|has|have|protection|building management|printers?|monitors?|storage|servers?|networks?|desktops?)\b/gi;
