import type { Exposure } from "../graph/queries/exposure/exposure-row.ts";
import { type PathEdge, restsOnName } from "../graph/queries/path/path-edge.ts";
import { wordsOf } from "../graph/stored/search-words.ts";
import { globalId } from "../ids.ts";
import type { EdgeType, Vulnerability } from "../model.ts";
import type { UncertainDate } from "../values.ts";

/** A caveat is shown only if the first element is true. The second is its text. */
type Caveat = [boolean, string];

/**
 * The caveats that a reader must know before publishing an exposure, as phrases for people.
 * @param flaws the vulnerabilities that the warning is about.
 */
export function caveatsOf(exposure: Exposure, flaws: readonly Vulnerability[]): string[] {
  const { deal, buyer, advisory, publisher, basis, edges, knownAsOf } = exposure;
  const counted = countedFor(deal);
  const said: Caveat[] = [
    [
      deal.label === "Framework" && deal.statedAs !== null,
      `called a ${deal.label === "Framework" ? deal.statedAs : ""} by its source, not a framework`,
    ],
    [deal.label === "Framework" && deal.openToIsComplete !== true, "the list of buyers is not complete"],
    [deal.label === "Contract" && deal.isAggregate === true, "stands for one or more deals that its source adds up"],
    [
      deal.label === "Contract" && deal.valueRoundedTo !== null,
      `the value is rounded to ${deal.label === "Contract" ? deal.valueRoundedTo : ""}`,
    ],
    [counted !== null, `likely the same deal as ${counted}; sums count only that one`],
    [!hasBounds(deal.dealDate), "the date of the deal is not known"],
    [
      deal.label === "Contract" && deal.status === "TERMINATED",
      "its source calls the contract terminated, so it may have ended earlier than its stated period",
    ],
    endedBefore(advisory, deal.label === "Payment" ? null : deal.periodEnd, "the period of the deal"),
    endedBefore(advisory, buyer.endDate, "the buyer"),
    [basis === "FRAMEWORK", "the deal names no product; the product is the only one of the deal's framework"],
    [basis === "MENTION", "the text of the deal names the product; no source states that it was bought"],
    byFamily(exposure),
    [basis === "SUPPLIER", "only the supplier leads to the warning; what was bought is not known"],
    [exposure.calledOff === true, "the buyer's call-offs under this framework may be dated after the warning"],
    ...byNameAlone(edges),
    calledOtherwise(exposure),
    ...affected(edges),
    [
      advisory.isPublic === false,
      publisher
        ? "reported by the press, not published by the agency"
        : "reported by the press, not published by the body that gave the warning",
    ],
    [publisher === null, "no source names the body that gave the warning"],
    listedWhenCatalogueBegan(exposure, flaws),
    [knownAsOf === "UNCERTAIN", "it is not certain that all of this was published by the requested day"],
    [!hasBounds(advisory.date), "the date of the warning is not known"],
  ];
  return [...said.flatMap(([holds, words]) => (holds ? [words] : [])), ...deal.caveats, ...advisory.caveats];
}

/** The day on which a CVE was published is the date of the flaw, not of a warning. */
function listedWhenCatalogueBegan({ advisory }: Exposure, flaws: readonly Vulnerability[]): Caveat {
  const days = flaws.flatMap(({ datePublished }) => datePublished?.edtf ?? []).sort();
  const known = days[0] ? `the flaw was published on ${days[0]}` : "the flaw was known before";
  return [
    advisory.listedWhenCatalogueBegan === true,
    `listed on the first day of the catalogue of exploited flaws, which is not the date of a warning; ${known}`,
  ];
}

/** The id of the deal that sums count in place of this one, or null if they count this one. */
const countedFor = (deal: Exposure["deal"]) =>
  deal.label === "Framework" || deal.duplicateOf === null ? null : globalId(deal.label, deal.duplicateOf);

/** The deal names a family of products, and the warning is about a part of that family. */
function byFamily({ basis, edges }: Exposure): Caveat {
  const named = edges.find(({ type }) => type === "HAS_PRODUCT" || type === "MENTIONS");
  const subject = edges.find(({ type }) => type === "HAS_SUBJECT");
  const nameOf = (edge: PathEdge | undefined) =>
    edge?.words ?? edge?.statedName ?? edge?.to.key.split("/").at(-1) ?? "";
  const [whole, part] = [nameOf(named), nameOf(subject)];
  return [
    basis === "FAMILY",
    `the deal names ${whole}, and the warning is about ${part}, which is part of it; no source states that this deal includes ${part}, or an affected version`,
  ];
}

/** True only if the end is before the warning on every day that the two dates may stand for. */
function endedBefore(
  { date, listedWhenCatalogueBegan }: Exposure["advisory"],
  end: UncertainDate | null,
  what: string,
): Caveat {
  const ended = end?.latest ?? null;
  // The first day of a catalogue is not the date of a warning.
  const warned = listedWhenCatalogueBegan === true ? null : (date?.earliest ?? null);
  return [ended !== null && warned !== null && ended < warned, `${what} ended on ${ended}, before the warning`];
}

const hasBounds = (date: UncertainDate | null) => (date?.earliest ?? date?.latest ?? null) !== null;

/** The words for the party that an edge leads to, for each edge type that may rest on a name only. */
const ends: Partial<Record<EdgeType, string>> = {
  HAS_BUYER: "the buyer",
  OPEN_TO: "the buyer",
  HAS_SUPPLIER: "the supplier",
  HAS_VENDOR: "the vendor of the product",
  HAS_SUBJECT: "the subject of the warning",
  HAS_PUBLISHER: "the publisher of the warning",
};

/** Applies to a party only if every edge that leads to it rests on a name: one better document is enough. */
function byNameAlone(edges: readonly PathEdge[]): Caveat[] {
  const sameEnd = (one: PathEdge, other: PathEdge) => one.type === other.type && one.to.key === other.to.key;
  const named = edges.filter((edge) => edges.every((other) => !sameEnd(edge, other) || restsOnName(other)));
  const whom = new Set(
    named.filter(({ matchedBy }) => matchedBy === "NAME").map(({ type }) => ends[type] ?? "an organisation"),
  );
  return [...whom].map((each) => [true, `${each} was recognised by its name alone`]);
}

/** A source may give the identifier of another body. A reader who sees the stated name can notice that. */
function calledOtherwise({ buyer, edges }: Exposure): Caveat {
  const name = new Set(wordsOf(buyer.name));
  const edge = edges.find(
    ({ type, matchedBy, statedName }) =>
      (type === "HAS_BUYER" || type === "OPEN_TO") &&
      matchedBy === "IDENTIFIER" &&
      statedName !== null &&
      !isPartOfOther(new Set(wordsOf(statedName)), name),
  );
  return [
    edge !== undefined,
    `its source calls the buyer “${edge?.statedName}”, but gives the identifier of this buyer`,
  ];
}

/**
 * True if one of two names is the other without some of its words. Sources write the departments of a council that way.
 * Words of fewer than four letters do not count.
 */
function isPartOfOther(one: Set<string>, other: Set<string>): boolean {
  const within = (words: Set<string>, all: Set<string>) => [...words].every((word) => word.length < 4 || all.has(word));
  return within(one, other) || within(other, one);
}

const maxVersions = 5;

/** Caveats on the product: the publisher may still be investigating it, or may warn about some versions only. */
function affected(edges: readonly PathEdge[]): Caveat[] {
  const subjects = edges.filter(({ type }) => type === "HAS_SUBJECT");
  const sure = subjects.filter(({ productStatuses }) => !productStatuses.includes("UNDER_INVESTIGATION"));
  const about = sure.length > 0 ? sure : subjects;
  const versions = [...new Set(about.flatMap((edge) => edge.versions))];
  const shown = versions.slice(0, maxVersions).join(", ") + (versions.length > maxVersions ? " and more" : "");
  return [
    [subjects.length > 0 && sure.length === 0, "the publisher was still investigating whether the product is affected"],
    [
      about.length > 0 && about.every((edge) => edge.versions.length > 0),
      `the warning is about some versions only (${shown}); the version that was bought is not known`,
    ],
  ];
}
