import { ForewarnedError } from "../../../errors.ts";
import { cypher, type Cypher } from "../../cypher.ts";
import { type Beside, type FilterSpec, namesFew, predicatesOf, type Where } from "../../filter/filter.ts";
import type { Parameters } from "../../driver/neo4j.ts";
import {
  advisory,
  agency,
  buyer,
  framework,
  type FilteredNoun,
  organization,
  product,
  supplier,
  vendor,
} from "../../filter/nouns.ts";
import { anyOf } from "../deal-money.ts";
import { derived } from "./exposure-derived.ts";
import type { Basis } from "./exposure-row.ts";
import { type AskedBases, mayBeKnown, type Start } from "./exposure-ways.ts";

const worked = (expression: Cypher) => ({ by: "expression", expression }) as const;

/** A noun that is already a variable of the statement. */
const itself = (noun: FilteredNoun, variable: Cypher): Beside => ({
  beside: variable,
  spec: () => noun.filter,
  holds: (conditions) => conditions,
});

/** A noun that an edge leads to. The edge must have possibly been published by the day `asOf`. */
const led = (noun: FilteredNoun, variable: Cypher, pattern: Cypher, edge = cypher`edge`): Beside => ({
  ...itself(noun, variable),
  holds: (conditions) => cypher`EXISTS { ${pattern} WHERE ${mayBeKnown(edge)} AND ${conditions} }`,
});

/** The conditions on the suppliers and the framework of a deal. */
export const ofDeal = {
  supplier: led(supplier, cypher`supplier`, cypher`(deal)-[edge:HAS_SUPPLIER]->(supplier:Supplier)`),
  framework: {
    ...itself(framework, cypher`framework`),
    holds: (conditions: Cypher) =>
      cypher`EXISTS { (deal)-[under:UNDER_FRAMEWORK]->{0,1}(framework:Framework) WHERE all(edge IN under WHERE ${mayBeKnown(cypher`edge`)}) AND ${conditions} }`,
  },
};

/** The conditions on an advisory. They apply before the search for ways if it starts from advisories, otherwise after it. */
const ofAdvisory = (advised: Cypher): FilterSpec => ({
  advisory: itself(advisory, advised),
  agency: led(agency, cypher`warner`, cypher`(${advised})-[edge:HAS_PUBLISHER]->(warner:Agency)`),
  publisher: led(organization, cypher`issuer`, cypher`(${advised})-[edge:HAS_PUBLISHER]->(issuer:Organization)`),
});

const isExploiting = cypher`known.kind = 'EXPLOITED' AND NOT coalesce(known.isWithdrawn, false)
        AND ${mayBeKnown(cypher`known`)} AND ${mayBeKnown(cypher`said`)}`;

/** True if a product on a way, or a vulnerability of the advisory, is known to be exploited. */
const isExploited = cypher`(any(product IN met WHERE EXISTS { (product)<-[said:HAS_SUBJECT]-(known:Advisory) WHERE ${isExploiting} })
      OR EXISTS { (advisory)-[:HAS_VULNERABILITY]->(:Vulnerability)<-[said:HAS_VULNERABILITY]-(known:Advisory) WHERE ${isExploiting} })`;

/** The filter of a deal. `kind` and `value` are computed, because frameworks, contracts and payments name these differently. */
export const dealFilter: FilterSpec = {
  title: { by: "name", property: "title" },
  date: { by: "date", property: "dealDate" },
  kind: worked(derived.dealKind),
  value: {
    parts: {
      currency: { by: "currency", code: () => anyOf(cypher`Currency`) },
      amount: { by: "amount", units: anyOf(cypher`Units`), nanos: anyOf(cypher`Nanos`) },
      vat: worked(anyOf(cypher`Vat`)),
    },
  },
};

/** The filter of a whole exposure. Values that depend on more than one of the deal, the buyer and the advisory are computed. */
const exposureFilter: FilterSpec = {
  basis: worked(derived.basis),
  timing: worked(derived.timing),
  inForce: worked(derived.inForce),
  audienceMatch: worked(derived.audienceMatch),
  confidence: worked(derived.confidence),
  calledOff: worked(derived.calledOff),
  dealDateKind: worked(cypher`deal.dealDateKind`),
  lag: { by: "bounds", lower: derived.lagAtLeast, upper: derived.lagAtMost },
  exploited: worked(isExploited),
  deal: { beside: cypher`deal`, spec: () => dealFilter, holds: (conditions) => conditions },
  buyer: itself(buyer, cypher`buyer`),
  ...ofDeal,
  ...ofAdvisory(cypher`advisory`),
  product: {
    ...itself(product, cypher`product`),
    holds: (conditions) => cypher`any(product IN met WHERE ${conditions})`,
  },
  // The maker of a product that leads to the advisory, or the supplier if only the supplier leads there.
  vendor: {
    ...itself(vendor, cypher`vendor`),
    holds: (conditions) =>
      cypher`(any(product IN met WHERE EXISTS { (product)-[made:HAS_VENDOR]->(vendor:Vendor) WHERE ${mayBeKnown(cypher`made`)} AND ${conditions} })
      OR any(vendor IN [way IN every WHERE way.vendor IS NOT NULL | way.vendor] WHERE vendor:Vendor AND ${conditions}))`,
  },
};

/** The conditions on a whole exposure. If the search starts from advisories, their conditions have been applied already. */
export function exposurePredicates(where: Where, start: Start, parameters: Parameters): Cypher[] {
  const left = start === "advisory" ? { ...where, advisory: null, agency: null, publisher: null } : where;
  return predicatesOf(exposureFilter, cypher`exposure`, left, parameters);
}

/** The conditions on an advisory, applied before the search for the ways from it. */
export function advisoryPredicates(where: Where, variable: Cypher, parameters: Parameters): Cypher[] {
  const { agency: warner, advisory: advised, publisher } = where ?? {};
  return predicatesOf(ofAdvisory(variable), variable, { agency: warner, advisory: advised, publisher }, parameters);
}

/**
 * The bases that say little and that the filter requests. SUPPLIER finds much, so it needs a narrow start or a named node.
 * @throws ForewarnedError `BAD_USER_INPUT` if SUPPLIER has neither, or if a basis is inside an `or`, because the other branches
 * of the `or` would get it without a request.
 */
export function askedBases(where: Where, narrow: boolean): AskedBases {
  const asked = { family: wants(where, "FAMILY"), supplier: wants(where, "SUPPLIER") };
  if (asked.supplier && !narrow && !["buyer", "agency", "supplier"].some((field) => namesFew(where?.[field] as Where)))
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `Basis SUPPLIER is available only for a given buyer, supplier, agency or deal. Name a buyer, a supplier or an agency by id or name with "eq" or "in", at the top level of "where" ("and" and "contains" do not count), or query the exposures of one of the four.`,
    );
  return asked;
}

function wants(where: Where, basis: "FAMILY" | "SUPPLIER"): boolean {
  if (!where) return false;
  const { eq, in: any } = (where.basis ?? {}) as { eq?: Basis | null; in?: Basis[] | null };
  const { and, or } = where as { and?: Where[] | null; or?: Where[] | null };
  if (or?.some((each) => wants(each, basis)))
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `Basis ${basis} is inside an "or"; expected it at the top level of "where". Query it in a separate operation.`,
    );
  return eq === basis || any?.includes(basis) || (and?.some((each) => wants(each, basis)) ?? false);
}
