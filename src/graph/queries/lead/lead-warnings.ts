import type { AdvisoryKind } from "../../../values.ts";
import { cypher } from "../../cypher.ts";
import type { Value } from "../../read/reader.ts";
import { warns } from "../warns.ts";

/** A warning about a vendor, or about one of its products. */
export interface LeadWarning {
  key: string;
  kind: AdvisoryKind | null;
  earliest: string | null;
  latest: string | null;
  cvssScore: number | null;
  usedInRansomware: boolean;
  /** True if the warning says that there is a fix or an update. */
  hasFix: boolean;
  /** True if it was listed on the day on which its catalogue began. That day dates no warning. */
  listedWhenCatalogueBegan: boolean;
  /** The day on which its flaw was published. Only for warnings listed when the catalogue began; null if unknown. */
  flawPublished: string | null;
  /** The keys of the responses to it. */
  responseKeys: string[];
}

/** The warnings about a vendor, and its trades. */
export interface WarnedVendor {
  warnings: LeadWarning[];
  /** The trades of the vendor and of all organisations that ever belonged to it. */
  trades: string[];
}

const began = cypher`coalesce(advisory.listedWhenCatalogueBegan, false)`;

// (:Vendor)<-[:HAS_VENDOR]-(:Product)<-[:HAS_SUBJECT]-(:Advisory)
/** The warnings about a vendor and its products, the newest first, and the trades of the vendor. */
export const warningsOfVendor: Value<WarnedVendor> = {
  name: "warningsOfVendor",
  statement: () => cypher`CALL (parent) {
      MATCH (parent)<-[:HAS_VENDOR]-(:Product)<-[subject:HAS_SUBJECT]-(advisory:Advisory)
      WHERE ${warns} RETURN advisory
      UNION
      MATCH (parent)<-[subject:HAS_SUBJECT]-(advisory:Advisory)
      WHERE ${warns} RETURN advisory
    }
    WITH parent, advisory ORDER BY advisory.sortDate DESC, advisory.key
    WITH parent, collect([advisory.key, advisory.kind, toString(advisory.dateEarliest), toString(advisory.dateLatest),
      advisory.cvssScore, coalesce(advisory.usedInRansomware, false),
      coalesce(advisory.requiredAction =~ '(?is).*\\\\b(?:updates?|patch(?:es)?|upgrade|mitigations)\\\\b.*', false)
        OR EXISTS { (advisory)-[fixed:HAS_SUBJECT]->() WHERE fixed.productStatus IN ['FIXED', 'FIRST_FIXED', 'RECOMMENDED'] },
      ${began},
      CASE WHEN ${began} THEN head(COLLECT { MATCH (advisory)-[:HAS_VULNERABILITY]->(flaw) WHERE flaw.datePublishedEarliest IS NOT NULL
        RETURN toString(flaw.datePublishedEarliest) AS published ORDER BY published }) END,
      COLLECT { MATCH (advisory)<-[:RESPONDS_TO]-(response:Response) RETURN response.key ORDER BY response.key }]) AS warnings
    RETURN [warnings, coalesce(parent.trades, []) + COLLECT {
      MATCH (parent)<-[:HAS_PARENT*1..3]-(part) UNWIND part.trades AS trade RETURN DISTINCT trade ORDER BY trade }] AS value`,
  read: (row) => {
    const [warnings, trades] = row as [unknown[][], string[]];
    return { warnings: warnings.map(readWarning), trades: [...new Set(trades)] };
  },
};

function readWarning(row: unknown[]): LeadWarning {
  const [key, kind, earliest, latest, cvssScore, usedInRansomware, hasFix, listed, flawPublished, responseKeys] = row;
  return {
    ...{ key, kind, earliest, latest, usedInRansomware, hasFix, flawPublished, responseKeys },
    cvssScore: typeof cvssScore === "bigint" ? Number(cvssScore) : cvssScore,
    listedWhenCatalogueBegan: listed,
  } as LeadWarning;
}
