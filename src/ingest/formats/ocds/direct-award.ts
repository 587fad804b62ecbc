import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import { noticeTypesIn } from "./notice-types.ts";

/**
 * The grounds on which a contract is awarded without competition: the codes of the source, each with its description if it has
 * one, and the law that allows it. A transparency notice (UK5) must state them (sections 41 to 44 of the Procurement Act 2023).
 */
export function directAwardGrounds(release: Json): string[] {
  const tender = objectOf(release.tender);
  const method = textOf(tender?.procurementMethod)?.toLowerCase();
  const isDirect = method === "direct" || method === "limited" || noticeTypesIn(release).includes("UK5");
  const stated = [
    ...objectsOf(tender?.procurementMethodRationaleClassifications),
    ...[objectOf(tender?.procurementMethodRationaleLegalBasis)].filter((each) => each !== null),
  ];
  return isDirect ? [...new Set(stated.flatMap((each) => inWords(each) ?? []))] : [];
}

const inWords = ({ id, description }: Json) =>
  [textOf(id), textOf(description)].filter((each) => each !== null).join(": ") || null;
