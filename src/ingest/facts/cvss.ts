import type { Severity } from "../../values.ts";
import { type Json, objectOf, textOf } from "./json.ts";
import { compare } from "./compare.ts";

/** A CVSS score (first.org/cvss), as given in CSAF and CVE records. */
export interface Cvss {
  severity: Severity | null;
  cvssScore: number | null;
  cvssVector: string | null;
}

export const notScored: Cvss = { severity: null, cvssScore: null, cvssVector: null };

/** The first score that has a base score or a severity. Null if none has. */
export function cvssOf(given: readonly unknown[]): Cvss | null {
  const found = given
    .map(objectOf)
    .filter((each) => each !== null)
    .map((each) => ({
      severity: severityOf(each),
      cvssScore: scoreOf(each),
      cvssVector: textOf(each.vectorString),
    }));
  return found.find(({ severity, cvssScore }) => severity !== null || cvssScore !== null) ?? null;
}

/** The highest of several scores. */
export function highest(all: readonly Cvss[]): Cvss | null {
  const rank = ({ severity, cvssScore }: Cvss) => cvssScore ?? lowestScore[severity ?? "NONE"];
  return [...all].sort((a, b) => rank(b) - rank(a) || compare(a.cvssVector, b.cvssVector))[0] ?? null;
}

function scoreOf({ baseScore }: Json): number | null {
  const score = Number(textOf(baseScore) ?? NaN);
  return score >= 0 && score <= 10 ? score : null;
}

/** CVSS 2 has no words for severities. These are the words of NVD (nvd.nist.gov/vuln-metrics/cvss). */
function severityOf(given: Json): Severity | null {
  const stated = textOf(given.baseSeverity)?.toUpperCase();
  if (stated !== undefined && stated in lowestScore) return stated as Severity;
  const score = scoreOf(given);
  return score === null ? null : score >= 7 ? "HIGH" : score >= 4 ? "MEDIUM" : "LOW";
}

const lowestScore: Record<Severity, number> = { NONE: 0, LOW: 0.1, MEDIUM: 4, HIGH: 7, CRITICAL: 9 };
