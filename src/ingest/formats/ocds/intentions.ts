import type { NoticeType } from "../../../values.ts";
import { dayOf } from "../../facts/day.ts";
import { type Json, objectsOf, textOf } from "../../facts/json.ts";
import { noticeTypesOf } from "./notice-types.ts";

/**
 * Notices that come before a contract: UK5 says that it will be awarded directly, UK6 that it will be entered into. UK7 says that
 * it was entered into (gov.uk/government/publications/procurement-act-2023-guidance-documents-procure-phase).
 */
const beforeContract: Partial<Record<NoticeType, string>> = {
  UK5: "a transparency notice (UK5), which says that the contract is to be awarded directly",
  UK6: "a contract award notice (UK6), which says that the contract is to be entered into",
};

/** Gives an award the status "pending" if its release only announces the contract. Find a Tender calls many of them "active". */
export function withIntentions(body: Json): Json {
  if (!("awards" in body)) return body;
  const awards = objectsOf(body.awards).map((award) =>
    noticeTypesOf(award).some((type) => beforeContract[type]) && textOf(award.status)?.toLowerCase() === "active"
      ? { ...award, status: "pending" }
      : award,
  );
  return { ...body, awards };
}

/** A caveat for a deal of which only the announcement is known. */
export function caveatOfIntention(types: readonly NoticeType[], status: string | null, award: Json | null): string[] {
  const last = types.at(-1);
  const notice = last && beforeContract[last];
  if (!notice || status !== "PENDING") return [];
  const [signature] = objectsOf(award?.milestones)
    .filter(({ type }) => type === "futureSignatureDate")
    .flatMap(({ dueDate }) => dayOf(dueDate)?.edtf ?? []);
  const expected = signature ? ` Its signature was expected on ${signature}.` : "";
  return [`Its latest notice is ${notice}. No notice that it was entered into (UK7) is known.${expected}`];
}
