/** How a publisher uses OCDS, by the prefix of its ocids (open-contracting.org/register). */
export interface Profile {
  name: string;
  /** Whether an award release holds all awards of its process, so that the newest replaces the others, whatever their ids. */
  awardsAreSnapshots: boolean;
  /** Where its buyers are; suppliers may be anywhere. */
  country: string | null;
  /** Names, as they are compared, of firms that its notices have in the place of the buyer whose notices they republish. */
  republishers: readonly string[];
}

const profiles: Record<string, Profile> = {
  "ocds-b5fd17": { name: "Contracts Finder", awardsAreSnapshots: true, country: "GB", republishers: ["spend-network"] },
  "ocds-h6vhtk": { name: "Find a Tender", awardsAreSnapshots: false, country: "GB", republishers: [] },
  "ocds-r6ebe6": { name: "Public Contracts Scotland", awardsAreSnapshots: false, country: "GB", republishers: [] },
  "ocds-kuma6s": { name: "Sell2Wales", awardsAreSnapshots: false, country: "GB", republishers: [] },
};

const other: Profile = { name: "OCDS", awardsAreSnapshots: false, country: null, republishers: [] };

/** The profile of the first of a process's ocids whose publisher is known. */
export function profileOf(ocids: readonly string[]): Profile {
  const known = ocids.flatMap((ocid) => profiles[ocid.slice(0, "ocds-000000".length).toLowerCase()] ?? []);
  return known[0] ?? other;
}

/**
 * What the releases of one process have in common. A notice that was published under two prefixes is one: where an ocid is a
 * prefix and a UUID, the UUID alone says which process it is.
 */
export function processOf(ocid: string): string {
  const [, uuid] = /^ocds-[a-z0-9]{6}-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(ocid) ?? [];
  return uuid?.toLowerCase() ?? ocid;
}
