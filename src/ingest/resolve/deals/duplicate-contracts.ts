import type { ComparedContract, ComparedParty } from "../../../graph/identity/deal-duplicates.ts";
import { compare } from "../../facts/compare.ts";
import { normalisedName } from "../../facts/names.ts";
import type { Evidence, Rules } from "./duplicates.ts";
import { isKnownBefore } from "./known-before.ts";

/**
 * Rules for contracts of two processes with the same title and value. If two publishers published them, they are likely the same
 * if the buyer, the suppliers and a day are the same too, or if they are from the same notice, which the end of the ocid shows,
 * and a buyer or the suppliers are the same. One publisher may publish one notice under two ocids: then the number of the notice
 * shows it. A contract that was made counts before one that was not. A contract that may establish a framework counts last.
 */
export const contractRules: Rules<ComparedContract> = {
  label: "Contract",
  places: ({ key }) => [processOf(key) ?? key],
  mayListSame: (a, b) => isProcess(a) && isProcess(b),
  evidence: [speaksByNumber, speaksInFull, speaksByNotice],
  order: (a, b) =>
    Number(isMade(b)) - Number(isMade(a)) ||
    Number(a.mayEstablishFramework) - Number(b.mayEstablishFramework) ||
    isKnownBefore(a, b) ||
    compare(a.key, b.key),
};

const isMade = ({ status }: ComparedContract) =>
  status === null || !["PENDING", "CANCELLED", "UNSUCCESSFUL"].includes(status);

function speaksByNumber(a: ComparedContract, b: ComparedContract): Evidence | null {
  const number = a.notices.find((each) => b.notices.includes(each));
  if (number === undefined || publisherOf(a.key) !== publisherOf(b.key)) return null;
  if (!haveBuyerInCommon(a, b) && !haveSameSuppliers(a, b)) return null;
  return {
    method: "SAME_NOTICE",
    confidence: "MEDIUM",
    words: `the same title and value in notice ${number}, which is published under two ocids`,
  };
}

function speaksInFull(a: ComparedContract, b: ComparedContract): Evidence | null {
  if (publisherOf(a.key) === publisherOf(b.key)) return null;
  const day = sameDay(a, b);
  if (day === null || !haveBuyerInCommon(a, b) || !haveSameSuppliers(a, b)) return null;
  return {
    method: "SAME_AWARD_OF_PUBLISHERS",
    confidence: "MEDIUM",
    words: `the same title, value, buyer, suppliers and day (${day}), published with the ocid prefixes ${publishersOf(a, b)}`,
  };
}

function speaksByNotice(a: ComparedContract, b: ComparedContract): Evidence | null {
  const notice = noticeOf(a.key);
  if (publisherOf(a.key) === publisherOf(b.key)) return null;
  if (notice === null || notice !== noticeOf(b.key)) return null;
  if (!haveBuyerInCommon(a, b) && !haveSameSuppliers(a, b)) return null;
  return {
    method: "SAME_NOTICE_OF_PUBLISHERS",
    confidence: "MEDIUM",
    words: `the same title and value in notice ${notice}, published with the ocid prefixes ${publishersOf(a, b)}`,
  };
}

/** The prefix of an ocid identifies its publisher (open-contracting.org/register). */
const ocid = /^(ocds-[a-z0-9]{6})-(.+?)\/(?:award|contract)\//i;
const publisherOf = (key: string) => ocid.exec(key)?.[1]?.toLowerCase() ?? null;
const processOf = (key: string) =>
  /^(ocds-[a-z0-9]{6}-.+?)\/(?:award|contract)\//i.exec(key)?.[1]?.toLowerCase() ?? null;
const isProcess = (place: string) => /^ocds-[a-z0-9]{6}-[^/]+$/.test(place);
const publishersOf = (a: ComparedContract, b: ComparedContract) =>
  [a, b]
    .map(({ key }) => publisherOf(key))
    .sort()
    .join(" and ");

/**
 * The notice in an ocid, which is the same for every publisher. It is a UUID, or a text of letters and digits that is too long to
 * be a number that two publishers could both reach by counting.
 */
function noticeOf(key: string): string | null {
  const rest = ocid.exec(key)?.[2]?.toLowerCase() ?? "";
  const [uuid] = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(rest) ?? [];
  return uuid ?? (rest.length >= 12 && /\d/.test(rest) && /[a-z]/.test(rest) ? rest : null);
}

/** The first day that both contracts state alike. Each publisher may state other kinds of days. */
function sameDay(a: ComparedContract, b: ComparedContract): string | null {
  const [found] = (["signed", "awarded", "started"] as const).filter(
    (what) => a.days[what] !== null && a.days[what] === b.days[what],
  );
  return found ? `${found} ${a.days[found]}` : null;
}

const haveBuyerInCommon = (a: ComparedContract, b: ComparedContract) =>
  a.buyers.some((one) => b.buyers.some((other) => isSameParty(one, other)));

function haveSameSuppliers(a: ComparedContract, b: ComparedContract): boolean {
  const areWithin = (some: ComparedParty[], all: ComparedParty[]) =>
    some.every((one) => all.some((other) => isSameParty(one, other)));
  return a.suppliers.length > 0 && areWithin(a.suppliers, b.suppliers) && areWithin(b.suppliers, a.suppliers);
}

/**
 * True if the parties share an identifier. If they do not, but both have an identifier of the same scheme, they are different.
 * Otherwise the names decide.
 */
function isSameParty(a: ComparedParty, b: ComparedParty): boolean {
  if (a.identifiers.some((each) => b.identifiers.includes(each))) return true;
  const schemes = new Set(a.identifiers.map(schemeOf));
  if (b.identifiers.some((each) => schemes.has(schemeOf(each)))) return false;
  return a.name !== null && b.name !== null && normalisedName(a.name) === normalisedName(b.name);
}

const schemeOf = (identifier: string) => identifier.split("-", 2).join("-");
