import type { Technique } from "../../../values.ts";
import { type Json, objectOf, objectsOf, textOf, textsOf } from "../../facts/json.ts";
import { boughtUnder } from "./bought-under.ts";
import { noticeTypesIn } from "./notice-types.ts";
import { isUnderFramework } from "./related-frameworks.ts";

/** The framework that a process establishes for other deals, if any, and the lots that are not part of it. */
export interface Establishment {
  /** Null if the process does not say that it establishes a framework. */
  technique: Technique | null;
  /** The reason why it may still establish one: its flags and its words disagree. */
  doubt: string | null;
  /** Lots whose awards are contracts, while other lots belong to the framework. */
  otherLots: ReadonlySet<string>;
}

/** The statement of a process about the framework that it establishes. */
export function establishedBy(release: Json, ocid: string): Establishment {
  const tender = objectOf(release.tender);
  const details = textOf(tender?.procurementMethodDetails) ?? "";
  const flagged = flaggedIn(release, tender, ocid);
  const none = { technique: null, doubt: null, otherLots: new Set<string>() };
  // A deal under a framework may repeat the framework's own flags.
  if ([release, tender, ...objectsOf(release.contracts), ...objectsOf(release.awards)].some(isUnder(ocid))) return none;
  if (isCallOff(details))
    return flagged.technique ? { ...none, doubt: `it is flagged as one but called "${details}"` } : none;
  if (flagged.technique === "DPS" && isDynamicMarket(release, details))
    return { ...none, ...flagged, technique: "DYNAMIC_MARKET" };
  const words = flagged.technique && boughtUnder(release);
  if (words) return { ...none, doubt: `it is flagged as one but says that it is bought under one: "${words}"` };
  if (flagged.technique) return { ...none, ...flagged };
  const named = namedIn(details);
  return named && flagged.isDenied
    ? { ...none, doubt: `it is called "${details}" but its flag says that it does not establish one` }
    : { ...none, technique: named };
}

/**
 * True if the words say that something is bought under a framework. "Framework with call-off contracts" says that one is
 * established.
 */
export function isCallOff(details: string): boolean {
  return /^\W*call[- ]?offs?\b|\bcall[- ]?offs? (from|under)\b/i.test(details);
}

/** True if all lots of an award are outside the framework that the process establishes for other lots. */
export function isOutside(award: Json | null, { otherLots }: Establishment): boolean {
  const lots = textsOf(award?.relatedLots ?? award?.relatedLot);
  return lots.length > 0 && lots.every((lot) => otherLots.has(lot));
}

const isUnder = (ocid: string) => (each: Json | null) => each !== null && isUnderFramework(each, ocid);

/**
 * The flags of the process (extensions.open-contracting.org/en/extensions/techniques). A lot's own flag comes before the
 * tender's.
 */
function flaggedIn(release: Json, tender: Json | null, ocid: string) {
  const whole = techniqueOf(tender?.techniques);
  const lots = objectsOf(tender?.lots).map((lot) => ({
    id: textOf(lot.id),
    technique: isUnderFramework(lot, ocid) ? ("NONE" as const) : (techniqueOf(lot.techniques) ?? whole),
  }));
  const said = [whole, ...lots.map(({ technique }) => technique)];
  const found = said.find((each) => each === "DPS") ?? said.find((each) => each === "FRAMEWORK") ?? null;
  const isIn = (technique: Technique | "NONE" | null) => technique !== null && technique !== "NONE";
  return {
    technique: found === "DPS" && isOver(tender) && objectsOf(release.contracts).length > 0 ? null : found,
    isDenied: found === null && said.includes("NONE"),
    otherLots: new Set(
      lots.some(({ technique }) => isIn(technique))
        ? lots.flatMap(({ id, technique }) => (id !== null && !isIn(technique) ? [id] : []))
        : [],
    ),
  };
}

/** Null if the flags say nothing. */
function techniqueOf(given: unknown): "DPS" | "FRAMEWORK" | "NONE" | null {
  const techniques = objectOf(given);
  if (techniques === null) return null;
  if (isUsed(techniques.hasDynamicPurchasingSystem, techniques.dynamicPurchasingSystem)) return "DPS";
  if (isUsed(techniques.hasFrameworkAgreement, techniques.frameworkAgreement)) return "FRAMEWORK";
  return flagOf(techniques.hasFrameworkAgreement) === false ? "NONE" : null;
}

/** True if a technique is used. The flag decides. Without a flag, a description of the technique means that it is used. */
const isUsed = (flag: unknown, details: unknown) => flagOf(flag) ?? objectOf(details) !== null;

function flagOf(value: unknown): boolean | null {
  const text = typeof value === "string" ? value.trim().toLowerCase() : value;
  return text === true || text === "true" ? true : text === false || text === "false" ? false : null;
}

/**
 * True if all dynamic purchasing systems of the process are closed. A closed system was used for the contracts that it led to.
 */
function isOver(tender: Json | null): boolean {
  const systems = [tender, ...objectsOf(tender?.lots)]
    .map((each) => objectOf(objectOf(each?.techniques)?.dynamicPurchasingSystem))
    .filter((each) => each !== null);
  return systems.length > 0 && systems.every(({ status }) => textOf(status) === "terminated");
}

/** True for a dynamic market of the Procurement Act 2023, which OCDS flags like a dynamic purchasing system. */
const isDynamicMarket = (release: Json, details: string) =>
  /\bdynamic market\b/i.test(details) ||
  noticeTypesIn(release).some((type) => ["UK13", "UK14", "UK15", "UK16"].includes(type));

function namedIn(details: string): Technique | null {
  if (/^(establish\w* (of )?(a )?)?dynamic (purchasing system|market)\b/i.test(details))
    return /market/i.test(details) ? "DYNAMIC_MARKET" : "DPS";
  return /^(establish\w* (of )?(a )?)?framework( agreement)?$/i.test(details) ? "FRAMEWORK" : null;
}
