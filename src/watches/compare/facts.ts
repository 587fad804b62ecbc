/*
 * What a change tells about a row, whatever the question selects. The answers have these fields under names that begin with
 * `forewarned`, so that they are told apart from the values that the question selects. Only those are compared.
 */

interface Named {
  id: string;
  name: string;
}
interface Day {
  earliest: string | null;
  latest: string | null;
}
export interface RowSource {
  id: string;
  title: string;
  publisher: string | null;
  url: string | null;
}

/**
 * The facts of a row that a change tells, and that say if and why it is told. They are stored as JSON. A row that has gone keeps
 * those that an earlier version of the program stored, so a fact that is added later may be missing.
 */
export interface RowFacts {
  /** A short text that names the row. */
  title: string;
  /** The ids of the deal or the vendor, and of the advisory, by which a later comparison finds out why the row has gone. */
  deal: string | null;
  advisory: string | null;
  /** The dates of the row: of the deals, and of the warnings. */
  dates: Day[];
  caveats: string[];
  sources: RowSource[];
}

const common = `forewarnedRow: id forewarnedBuyer: buyer { id name } forewarnedCaveats: caveats
  forewarnedSources: sources { id title publisher url }`;

/** The fields that are added to the rows of each list. */
export const factsOf = {
  exposures: `${common}
    forewarnedDeal: deal { __typename ... on Framework { id title } ... on Contract { id title } ... on Payment { id title } }
    forewarnedDealDate: dealDate { earliest latest }
    forewarnedAdvisory: advisory { id title date { earliest latest } }`,
  leads: `${common} forewarnedVendor: vendor { id name } forewarnedDeals: deals { lastDay }
    forewarnedWarnings: warnings { newest { date { earliest latest } } }`,
} as const;

interface Read {
  forewarnedRow: string;
  forewarnedBuyer: Named;
  forewarnedCaveats: string[];
  forewarnedSources: RowSource[] | null;
  forewarnedDeal?: { id: string; title: string };
  forewarnedDealDate?: Day | null;
  forewarnedAdvisory?: { id: string; title: string; date: Day | null };
  forewarnedVendor?: Named;
  forewarnedDeals?: { lastDay: string | null };
  forewarnedWarnings?: { newest: { date: Day | null }[] };
}

/** Takes a row of an answer apart: its id, the values that the question selects, and the facts. */
export function rowOf(node: object): { id: string; selected: Record<string, unknown>; facts: RowFacts } {
  const entries = Object.entries(node);
  const selected = Object.fromEntries(entries.filter(([name]) => !/^forewarned[A-Z]/.test(name)));
  const read = node as Read;
  const { forewarnedDeal: deal, forewarnedAdvisory: advisory, forewarnedVendor: vendor } = read;
  const buyer = read.forewarnedBuyer.name;
  return {
    id: read.forewarnedRow,
    selected,
    facts: {
      title: deal && advisory ? `${buyer}: ${deal.title} / ${advisory.title}` : `${buyer} and ${vendor!.name}`,
      deal: deal?.id ?? vendor?.id ?? null,
      advisory: advisory?.id ?? null,
      dates: datesOf(read),
      caveats: read.forewarnedCaveats,
      sources: read.forewarnedSources ?? [],
    },
  };
}

function datesOf(read: Read): Day[] {
  const lastDay = read.forewarnedDeals?.lastDay ?? null;
  const days = [
    read.forewarnedDealDate,
    read.forewarnedAdvisory?.date,
    { earliest: lastDay, latest: lastDay },
    ...(read.forewarnedWarnings?.newest.map(({ date }) => date) ?? []),
  ];
  return days.filter((day) => day != null);
}

/**
 * True if the deal or the warning of a row may be dated on or after a day. A date without an upper bound counts only if it begins
 * on or after the day, so that an unknown date does not make an old row new.
 */
export function isDatedSince({ dates }: RowFacts, day: string): boolean {
  return dates.some(({ earliest, latest }) => (latest ?? earliest ?? "") >= day);
}
