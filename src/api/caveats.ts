import { fold } from "../graph/fold.ts";
import type { Exposure } from "../graph/queries/exposure-row.ts";
import type { PathEdge } from "../graph/queries/path-edge.ts";
import type { EdgeType, UncertainDate } from "../model.ts";

/** Whether it holds, and what it says. */
type Caveat = [boolean, string];

/** What to know before publishing an exposure, in words. */
export function caveatsOf(exposure: Exposure): string[] {
  const { deal, advisory, publisher, basis, edges, knownAsOf } = exposure;
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
    [!hasBounds(deal.dealDate), "no date of the deal is known"],
    [
      deal.label === "Contract" && deal.status === "TERMINATED",
      "its source calls the contract terminated, and does not tell since when",
    ],
    [basis === "FRAMEWORK", "the deal names no product: it is the only one of its framework"],
    [basis === "MENTION", "the product was found in the text of the deal, and is not stated as what was bought"],
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
    [knownAsOf === "UNCERTAIN", "whether all of it was published by the day asked for is not certain"],
    [!hasBounds(advisory.date), "no date of the warning is known"],
  ];
  return [...said.flatMap(([holds, words]) => (holds ? [words] : [])), ...deal.caveats, ...advisory.caveats];
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

function byNameAlone(edges: readonly PathEdge[]): Caveat[] {
  const named = edges.filter(({ matchedBy }) => matchedBy === "NAME");
  const whom = new Set(named.map(({ type }) => ends[type] ?? "an organisation"));
  return [...whom].map((each) => [true, `${each} was recognised by its name alone`]);
}

/** An identifier that a source gives may be somebody else's: who reads the name sees it. */
function calledOtherwise({ buyer, edges }: Exposure): Caveat {
  const plain = (name: string) => fold(name).replace(/[^\p{L}\p{N}]+/gu, "");
  const known = new Set([buyer.name, ...buyer.aliases].map((name) => plain(name)));
  const edge = edges.find(
    ({ type, matchedBy, statedName }) =>
      (type === "HAS_BUYER" || type === "OPEN_TO") &&
      matchedBy === "IDENTIFIER" &&
      statedName !== null &&
      !known.has(plain(statedName)),
  );
  return [edge !== undefined, `its source calls the buyer “${edge?.statedName}”, and gives the identifier of this one`];
}

const mostVersions = 5;

/** Of a product what the advisory is sure of, and which versions it is about. */
function affected(edges: readonly PathEdge[]): Caveat[] {
  const subjects = edges.filter(({ type }) => type === "HAS_SUBJECT");
  const versions = [...new Set(subjects.flatMap((edge) => edge.versions))];
  const shown = versions.slice(0, mostVersions).join(", ") + (versions.length > mostVersions ? " and more" : "");
  return [
    [
      subjects.length > 0 && subjects.every(({ productStatus }) => productStatus === "UNDER_INVESTIGATION"),
      "whether the product is affected was still being looked into",
    ],
    [
      subjects.length > 0 && subjects.every((edge) => edge.versions.length > 0),
      `the warning is about some versions (${shown}); which was bought is not known`,
    ],
  ];
}
