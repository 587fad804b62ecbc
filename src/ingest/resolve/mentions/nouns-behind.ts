import { edition } from "./buying-words.ts";
import { goods, services } from "./dealing-words.ts";
import { isInGoods } from "./not-about-it.ts";

/**
 * The number of other words that may stand between a name and the noun of its goods. It is larger for a more distinctive name.
 */
export const wordsBetween = { DISTINCT: 4, RARE: 3, PROPER: 2, COMMON: 0 } as const;

/**
 * The words behind a name up to a noun of its goods or services, such as "Cloud licences" behind "Fusion". Null if there is no
 * noun.
 */
export function nounBehind(tail: string, nouns: "goods" | "services", between: number): string | null {
  const [words = null] = patterns[nouns][between]!.exec(tail) ?? [];
  return words !== null && isInGoods(words) ? null : words;
}

/** Words in small letters that may stand between: a kind of technology or of device. Words with a capital may stand there too. */
const things = String.raw` (?:load balancer|storage|network|server|device|data|identity|wireless|security|endpoint|user|education|licen[cs]e|managed|hosted|${[
  "lasers?|microscopes?|analy[sz]ers?|ultrasound|endoscop(?:e|es|y)|sequencers?|spectromet(?:er|ers|ry)|centrifuges?|ventilators?|defibrillators?",
  "imaging|scanners?|mammography|mri|ct|x-ray|printers?|copiers?|mfds?|projectors?|cameras?|cctv|radios?|access control|fire alarm|nurse call|telephony|video",
  "patient|anaesthetic|theatre|interactive|touch ?screen|video ?conferencing|franking|card|merchant|payroll|multi-?function(?:al)?|colour|digital|linear|washer|contact cent(?:re|er)|security awareness|body[ -]worn",
].join("|")})(?= [a-z])`;

/** The purpose of an office system, before its noun: "payroll system", "library management software". */
const offices = String.raw` (?:payroll|hr|finance|financial|housing|library|fleet|case|asset|highways|waste|parking|licensing|environmental health|electoral|traffic|document|records?|student|patient|e-?rostering|rostering|planning|revenues|benefits|social care|learning|content|contact centre|service desk|print)(?:(?: and|,) (?:payroll|hr|finance|benefits|records))?(?: management| information| administration)?(?= (?:system|software|platform|application|solution|module)s?\b)`;

const behind = (nouns: string) =>
  [0, 1, 2, 3, 4].map(
    (between) =>
      new RegExp(
        String.raw`^(?:'s|-focused|-based)?(?:,? ${edition}| \(?[a-z]?[A-Z0-9][\w&/+.-]*\)?| (?:and|&)(?= [A-Z])|${things}){0,${between}}${between > 0 ? `(?:${offices})?` : ""}(?: ${edition}){0,2} (?:${nouns})(?![\w-])`,
      ),
  );

const patterns = { goods: behind(goods), services: behind(services) };
