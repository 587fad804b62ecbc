import { type Cpe, knownCpe } from "../../facts/cpe.ts";
import { type Json, objectsOf, textOf } from "../../facts/json.ts";

/** The products that match a record's CPE names. */
export interface Applicability {
  /** The vulnerable products, each with its vulnerable versions. */
  vulnerable: { cpe: Cpe; versions: string[] }[];
  /** The CPE names of the platforms on which the vulnerable products only run. */
  platforms: ReadonlySet<string>;
}

/** Reads `cpeApplicability`, which CVE 5.1 took over from NVD's configurations. A negated match says nothing about a product. */
export function applicability(containers: readonly Json[]): Applicability {
  const vulnerable = new Map<string, { cpe: Cpe; versions: string[] }>();
  const others = new Set<string>();
  const nodes = containers
    .flatMap(({ cpeApplicability }) => objectsOf(cpeApplicability))
    .filter(({ negate }) => negate !== true)
    .flatMap((each) => objectsOf(each.nodes))
    .filter(({ negate }) => negate !== true);
  for (const match of nodes.flatMap(({ cpeMatch }) => objectsOf(cpeMatch))) {
    const cpe = knownCpe(textOf(match.criteria));
    if (cpe === null) continue;
    if (match.vulnerable !== true) {
      others.add(cpe.name);
      continue;
    }
    const found = vulnerable.get(cpe.name) ?? { cpe, versions: [] };
    const versions = versionsOf(match, cpe);
    if (versions !== null && !found.versions.includes(versions)) found.versions.push(versions);
    vulnerable.set(cpe.name, found);
  }
  return {
    vulnerable: [...vulnerable.values()],
    platforms: new Set([...others].filter((name) => !vulnerable.has(name))),
  };
}

function versionsOf(match: Json, { version }: Cpe): string | null {
  const from = textOf(match.versionStartIncluding);
  const after = textOf(match.versionStartExcluding);
  const through = textOf(match.versionEndIncluding);
  const before = textOf(match.versionEndExcluding);
  const start = from ? `from ${from}` : after ? `after ${after}` : null;
  const end = through ? `to ${through}` : before ? `before ${before}` : null;
  return [start, end].filter(Boolean).join(" ") || version;
}
