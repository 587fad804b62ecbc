import type { Exposure } from "../graph/queries/exposure-row.ts";

/** What to know before publishing an exposure, in words. */
export function caveatsOf({ deal, advisory, publisher, basis, edges, knownAsOf }: Exposure): string[] {
  const said: [boolean, string][] = [
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
    [deal.dealDate === null, "no date of the deal is known"],
    [basis === "FRAMEWORK", "the deal names no product: it is the only one of its framework"],
    [basis === "MENTION", "the product was found in the text of the deal, and is not stated as what was bought"],
    [basis === "SUPPLIER", "only the supplier is the one warned about; what was bought is not known"],
    [edges.some(({ matchedBy }) => matchedBy === "NAME"), "an organisation was recognised by its name alone"],
    [
      advisory.isPublic === false,
      publisher
        ? "reported by the press, not published by the agency"
        : "reported by the press, not published by who says so",
    ],
    [publisher === null, "who warned is not named"],
    [knownAsOf === "UNCERTAIN", "whether all of it was published by the day asked for is not certain"],
    [advisory.date === null, "no date of the warning is known"],
  ];
  return [...said.flatMap(([holds, words]) => (holds ? [words] : [])), ...deal.caveats, ...advisory.caveats];
}
