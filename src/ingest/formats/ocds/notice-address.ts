import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";

/**
 * The address of the page on which people read a notice: as the release states it, else by the rule of its publisher. Null if
 * neither says so, or if the release states several pages and none bears its id.
 */
export function noticeAddress(release: Json, ocid: string): string | null {
  const id = textOf(release.id);
  const stated = [
    ...new Set(
      documentsIn(release)
        .filter(isNotice)
        .flatMap(({ url }) => pageIn(textOf(url)) ?? []),
    ),
  ];
  const own = stated.filter((url) => id !== null && isPageOf(url, id));
  if (own.length === 1) return own[0]!;
  if (stated.length === 1) return stated[0]!;
  return stated.length === 0 && /^ocds-h6vhtk-/i.test(ocid) && id !== null && /^\d{6}-\d{4}$/.test(id)
    ? `https://www.find-tender.service.gov.uk/Notice/${id}`
    : null;
}

function documentsIn({ planning, tender, awards, contracts }: Json): Json[] {
  const items = [objectOf(planning), objectOf(tender), ...objectsOf(awards), ...objectsOf(contracts)];
  return items.flatMap((item) => objectsOf(item?.documents));
}

/** Types of documents that are notices (standard.open-contracting.org/1.1/en/schema/codelists/#document-type). */
const isNotice = ({ noticeType, documentType }: Json) =>
  textOf(noticeType) !== null ||
  /^(tender|award|contract|plannedProcurement|marketEngagement)Notice$/.test(textOf(documentType) ?? "");

/** Contracts Finder puts the number of the release behind the id of the page. */
const isPageOf = (url: string, id: string) => {
  const last = new URL(url).pathname.split("/").at(-1)!;
  return last !== "" && (last === id || id.startsWith(`${last}-`));
};

function pageIn(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { protocol, username, password, href } = new URL(text);
  return (protocol === "https:" || protocol === "http:") && username + password === "" ? href : null;
}
