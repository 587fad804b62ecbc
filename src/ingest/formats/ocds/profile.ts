/** The way in which a publisher uses OCDS, by the prefix of its ocids (open-contracting.org/register). */
export interface Profile {
  name: string;
  /**
   * True if an award release holds all awards of its process. The newest one then replaces the others, whatever their ids are.
   */
  awardsAreSnapshots: boolean;
  /** The country of its buyers. Suppliers may be in any country. */
  country: string | null;
  /** Normalised names of firms that its notices give as the buyer, although they only republish the buyer's notices. */
  republishers: readonly string[];
}

const profiles: Record<string, Profile> = {
  "ocds-b5fd17": { name: "Contracts Finder", awardsAreSnapshots: true, country: "GB", republishers: ["spend-network"] },
  "ocds-h6vhtk": { name: "Find a Tender", awardsAreSnapshots: false, country: "GB", republishers: [] },
  "ocds-r6ebe6": { name: "Public Contracts Scotland", awardsAreSnapshots: false, country: "GB", republishers: [] },
  "ocds-kuma6s": { name: "Sell2Wales", awardsAreSnapshots: false, country: "GB", republishers: [] },
};

const other: Profile = { name: "OCDS", awardsAreSnapshots: false, country: null, republishers: [] };

/** The profile of the first ocid of a process whose publisher is known. */
export function profileOf(ocids: readonly string[]): Profile {
  const known = ocids.flatMap((ocid) => profiles[ocid.slice(0, "ocds-000000".length).toLowerCase()] ?? []);
  return known[0] ?? other;
}

/**
 * The identifier that all releases of one process share. A notice that is published under two prefixes is one process. If an
 * ocid is a prefix and a UUID, the UUID alone identifies the process.
 */
export function processOf(ocid: string): string {
  const [, uuid] = /^ocds-[a-z0-9]{6}-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(ocid) ?? [];
  return uuid?.toLowerCase() ?? ocid;
}
