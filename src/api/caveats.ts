import type { Exposure } from "../graph/queries/exposure/exposure-row.ts";
import { type PathEdge, restsOnName } from "../graph/queries/path/path-edge.ts";
import { wordsOf } from "../graph/stored/search-words.ts";
import { type EdgeType, globalId, type UncertainDate, type Vulnerability } from "../model.ts";

/** Whether it holds, and what it says. */
type Caveat = [boolean, string];

/** What to know before publishing an exposure, in words. `flaws` are those that the warning is about. */
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
    [counted !== null, `likely the same as ${counted}, which is counted`],
    [!hasBounds(deal.dealDate), "no date of the deal is known"],
    [
      deal.label === "Contract" && deal.status === "TERMINATED",
      "its source calls the contract terminated: it may have ended before the period that is told",
    ],
    endedBefore(advisory, deal.label === "Payment" ? null : deal.periodEnd, "the period of the deal"),
    endedBefore(advisory, buyer.endDate, "the buyer"),
    [basis === "FRAMEWORK", "the deal names no product: it is the only one of its framework"],
    [basis === "MENTION", "the product was found in the text of the deal, and is not stated as what was bought"],
    byFamily(exposure),
    [basis === "SUPPLIER", "only the supplier is the one warned about; what was bought is not known"],
    [exposure.calledOff === true, "what the buyer called off under it may be dated after the warning"],
    ...byNameAlone(edges),
    calledOtherwise(exposure),
    ...affected(edges),
    [
      advisory.isPublic === false,
      publisher
        ? "reported by the press, not published by the agency"
        : "reported by the press, not published by who says so",
    ],
    [publisher === null, "who warned is not named"],
    listedWhenCatalogueBegan(exposure, flaws),
    [knownAsOf === "UNCERTAIN", "whether all of it was published by the day asked for is not certain"],
    [!hasBounds(advisory.date), "no date of the warning is known"],
  ];
  return [...said.flatMap(([holds, words]) => (holds ? [words] : [])), ...deal.caveats, ...advisory.caveats];
}

/** The day of the CVE dates the flaw, and no warning. */
function listedWhenCatalogueBegan({ advisory }: Exposure, flaws: readonly Vulnerability[]): Caveat {
  const days = flaws.flatMap(({ datePublished }) => datePublished?.edtf ?? []).sort();
  const known = days[0] ? `the flaw was published on ${days[0]}` : "the flaw was known before";
  return [
    advisory.listedWhenCatalogueBegan === true,
    `listed when the catalogue of exploited flaws began: that day dates no warning; ${known}`,
  ];
}

/** The id of the deal that counts in the place of this one. */
const countedFor = (deal: Exposure["deal"]) =>
  deal.label === "Framework" || deal.duplicateOf === null ? null : globalId(deal.label, deal.duplicateOf);

/** What the deal names, and what of it the warning is about. */
function byFamily({ basis, edges }: Exposure): Caveat {
  const named = edges.find(({ type }) => type === "HAS_PRODUCT" || type === "MENTIONS");
  const subject = edges.find(({ type }) => type === "HAS_SUBJECT");
  const nameOf = (edge: PathEdge | undefined) =>
    edge?.words ?? edge?.statedName ?? edge?.to.key.split("/").at(-1) ?? "";
  const [whole, part] = [nameOf(named), nameOf(subject)];
  return [
    basis === "FAMILY",
    `the deal names ${whole}; the warning is about ${part}, which is part of it; whether this deal includes ${part}, or an affected version, is not stated`,
  ];
}

/** Only where it holds for each day that the dates may be. */
function endedBefore(
  { date, listedWhenCatalogueBegan }: Exposure["advisory"],
  end: UncertainDate | null,
  what: string,
): Caveat {
  const ended = end?.latest ?? null;
  // The day on which a catalogue began dates no warning.
  const warned = listedWhenCatalogueBegan === true ? null : (date?.earliest ?? null);
  return [ended !== null && warned !== null && ended < warned, `${what} ended on ${ended}, before the warning`];
}

const hasBounds = (date: UncertainDate | null) => (date?.earliest ?? date?.latest ?? null) !== null;

/** Whom an edge leads to, where it may have been recognised by a name. */
const ends: Partial<Record<EdgeType, string>> = {
  HAS_BUYER: "the buyer",
  OPEN_TO: "the buyer",
  HAS_SUPPLIER: "the supplier",
  HAS_VENDOR: "who makes the product",
  HAS_SUBJECT: "who is warned about",
  HAS_PUBLISHER: "who published the warning",
};

/** Told only where no document says it any better. */
function byNameAlone(edges: readonly PathEdge[]): Caveat[] {
  const sameEnd = (one: PathEdge, other: PathEdge) => one.type === other.type && one.to.key === other.to.key;
  const named = edges.filter((edge) => edges.every((other) => !sameEnd(edge, other) || restsOnName(other)));
  const whom = new Set(
    named.filter(({ matchedBy }) => matchedBy === "NAME").map(({ type }) => ends[type] ?? "an organisation"),
  );
  return [...whom].map((each) => [true, `${each} was recognised by its name alone`]);
}

/** An identifier that a source gives may be somebody else's: who reads the name sees it. */
function calledOtherwise({ buyer, edges }: Exposure): Caveat {
  const name = new Set(wordsOf(buyer.name));
  const edge = edges.find(
    ({ type, matchedBy, statedName }) =>
      (type === "HAS_BUYER" || type === "OPEN_TO") &&
      matchedBy === "IDENTIFIER" &&
      statedName !== null &&
      !isPartOfOther(new Set(wordsOf(statedName)), name),
  );
  return [edge !== undefined, `its source calls the buyer “${edge?.statedName}”, and gives the identifier of this one`];
}

/** Whether one of two names is the other with words left out: departments of a council are written so. */
function isPartOfOther(one: Set<string>, other: Set<string>): boolean {
  const within = (words: Set<string>, all: Set<string>) => [...words].every((word) => word.length < 4 || all.has(word));
  return within(one, other) || within(other, one);
}

const maxVersions = 5;

/** Whether the advisory is sure of a product, and which versions of it that is about. */
function affected(edges: readonly PathEdge[]): Caveat[] {
  const subjects = edges.filter(({ type }) => type === "HAS_SUBJECT");
  const sure = subjects.filter(({ productStatuses }) => !productStatuses.includes("UNDER_INVESTIGATION"));
  const about = sure.length > 0 ? sure : subjects;
  const versions = [...new Set(about.flatMap((edge) => edge.versions))];
  const shown = versions.slice(0, maxVersions).join(", ") + (versions.length > maxVersions ? " and more" : "");
  return [
    [subjects.length > 0 && sure.length === 0, "whether the product is affected was still being looked into"],
    [
      about.length > 0 && about.every((edge) => edge.versions.length > 0),
      `the warning is about some versions (${shown}); which was bought is not known`,
    ],
  ];
}
