import { type NoticeType, noticeTypes } from "../../../values.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";

/**
 * The types of the notices that state an award, a contract, a tender or a plan, in the order of their numbers. The UK extension
 * of OCDS gives them as `documents[].noticeType` (github.com/cabinetoffice/ocds_uk_extension).
 */
export function noticeTypesOf(...items: readonly (Json | null)[]): NoticeType[] {
  const stated = new Set(codesOf(items));
  return noticeTypes.filter((type) => stated.has(type));
}

/** The types of the notices that releases consist of. */
export const noticeTypesIn = (...releases: readonly Json[]) => noticeTypesOf(...releases.flatMap(itemsOf));

/** A caveat for each code that is not a notice type of the Procurement Act 2023. */
export const caveatsOfNoticeTypes = (releases: readonly Json[]) =>
  [...new Set(codesOf(releases.flatMap(itemsOf)))]
    .filter((code) => !noticeTypes.some((type) => type === code))
    .map(
      (code) =>
        `The source states the notice type "${code}", which is not one of ${noticeTypes[0]} to ${noticeTypes.at(-1)}.`,
    );

const itemsOf = ({ planning, tender, awards, contracts }: Json) => [
  objectOf(planning),
  objectOf(tender),
  ...objectsOf(awards),
  ...objectsOf(contracts),
];

const codesOf = (items: readonly (Json | null)[]) =>
  items.flatMap((item) => objectsOf(item?.documents).flatMap(({ noticeType }) => textOf(noticeType) ?? []));
