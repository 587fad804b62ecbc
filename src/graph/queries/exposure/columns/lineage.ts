/** Columns that differ from each other in some deals only, and have the same warnings, products and buyers, have one history. */
export interface Lineage {
  /** The number of changes since everything was read. */
  version: number;
  /** The last changes, each with the indexes of its deals. They are shared by all versions. */
  history: Changed[];
}

interface Changed {
  version: number;
  deals: readonly number[];
}

/** So many indexes of changed deals are remembered. */
const remembered = 200_000;

export const newLineage = (): Lineage => ({ version: 0, history: [] });

/** The next version, in which some deals have changed. */
export function changed({ version, history }: Lineage, deals: readonly number[]): Lineage {
  history.push({ version: version + 1, deals });
  const total = () => history.reduce((sum, each) => sum + each.deals.length + 1, 0);
  while (total() > remembered) history.shift();
  return { version: version + 1, history };
}

/** The deals that changed from one version to another one. Null if they have no common history, or if that is forgotten. */
export function changedBetween(before: Lineage, now: Lineage): Set<number> | null {
  if (before.history !== now.history || before.version > now.version) return null;
  const changes = now.history.filter(({ version }) => version > before.version && version <= now.version);
  if (changes.length !== now.version - before.version) return null;
  return new Set(changes.flatMap(({ deals }) => deals));
}
