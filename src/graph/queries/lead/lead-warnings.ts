import type { AdvisoryKind, Severity } from "../../../model.ts";
import { cypher, join } from "../../cypher.ts";
import type { Value } from "../../read/reader.ts";
import { warns } from "../exposure/exposure-ways.ts";

/** A warning about a vendor, or about a product of it. */
export interface LeadWarning {
  key: string;
  title: string;
  kind: AdvisoryKind | null;
  earliest: string | null;
  latest: string | null;
  cvssScore: number | null;
  severity: Severity | null;
  usedInRansomware: boolean;
  /** Whether it says that there is a fix or an update. */
  hasFix: boolean;
  /** Whether it was listed on the day on which its catalogue began: that day dates no warning. */
  listedWhenCatalogueBegan: boolean;
  products: string[];
}

// (:Vendor)<-[:HAS_VENDOR]-(:Product)<-[:HAS_SUBJECT]-(:Advisory)
/** The warnings about a vendor and its products, the newest first. */
export const warningsOfVendor: Value<{ warnings: LeadWarning[] }> = {
  name: "warningsOfVendor",
  statement: () => cypher`CALL (parent) {
      MATCH (parent)<-[:HAS_VENDOR]-(product:Product)<-[subject:HAS_SUBJECT]-(advisory:Advisory)
      WHERE ${join(warns, cypher` AND `)} RETURN advisory, product.name AS product
      UNION
      MATCH (parent)<-[subject:HAS_SUBJECT]-(advisory:Advisory)
      WHERE ${join(warns, cypher` AND `)} RETURN advisory, null AS product
    }
    WITH advisory, collect(DISTINCT product) AS products
    ORDER BY advisory.sortDate DESC, advisory.key
    RETURN collect([advisory.key, advisory.title, advisory.kind, toString(advisory.dateEarliest), toString(advisory.dateLatest),
      advisory.cvssScore, advisory.severity, coalesce(advisory.usedInRansomware, false),
      coalesce(advisory.requiredAction =~ '(?is).*\\\\b(?:updates?|patch(?:es)?|upgrade|mitigations)\\\\b.*', false)
        OR EXISTS { (advisory)-[fixed:HAS_SUBJECT]->() WHERE fixed.productStatus IN ['FIXED', 'FIRST_FIXED', 'RECOMMENDED'] },
      coalesce(advisory.listedWhenCatalogueBegan, false), products]) AS value`,
  read: (rows) => ({
    warnings: (rows as unknown[][]).map((row) => {
      const [key, title, kind, earliest, latest, cvssScore, severity, usedInRansomware, hasFix, began, products] = row;
      return {
        ...{ key, title, kind, earliest, latest, cvssScore, severity, usedInRansomware, hasFix, products },
        listedWhenCatalogueBegan: began,
      } as LeadWarning;
    }),
  }),
};
