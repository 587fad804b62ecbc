import { ForewarnedError } from "../../../errors.ts";
import { cypher, type Cypher } from "../../cypher.ts";
import { type Beside, type FilterSpec, namesFew, predicatesOf, type Where } from "../../filter/filter.ts";
import type { Parameters } from "../../driver/neo4j.ts";
import {
  advisory,
  agency,
  buyer,
  framework,
  type Noun,
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

/** A noun that is a variable of the statement. */
const itself = (noun: Noun, variable: Cypher): Beside => ({
  beside: variable,
  spec: () => noun.filter,
  holds: (conditions) => conditions,
});

/** A noun that an edge leads to, which by the day asked for may have been published. */
const led = (noun: Noun, variable: Cypher, pattern: Cypher, edge = cypher`edge`): Beside => ({
  ...itself(noun, variable),
  holds: (conditions) => cypher`EXISTS { ${pattern} WHERE ${mayBeKnown(edge)} AND ${conditions} }`,
});

/** What is asked of a deal by whom it is with, and under what. */
export const ofDeal = {
  supplier: led(supplier, cypher`supplier`, cypher`(deal)-[edge:HAS_SUPPLIER]->(supplier:Supplier)`),
  framework: {
    ...itself(framework, cypher`framework`),
    holds: (conditions: Cypher) =>
      cypher`EXISTS { (deal)-[under:UNDER_FRAMEWORK]->{0,1}(framework:Framework) WHERE all(edge IN under WHERE ${mayBeKnown(cypher`edge`)}) AND ${conditions} }`,
  },
};

/** What is asked of an advisory, before or after the ways from it are looked for. */
const ofAdvisory = (advised: Cypher): FilterSpec => ({
  advisory: itself(advisory, advised),
  agency: led(agency, cypher`warner`, cypher`(${advised})-[edge:HAS_PUBLISHER]->(warner:Agency)`),
  publisher: led(organization, cypher`issuer`, cypher`(${advised})-[edge:HAS_PUBLISHER]->(issuer:Organization)`),
});

const isExploiting = cypher`known.kind = 'EXPLOITED' AND NOT coalesce(known.isWithdrawn, false)
        AND ${mayBeKnown(cypher`known`)} AND ${mayBeKnown(cypher`said`)}`;

/** Known to be exploited, of a product on the way or of a vulnerability of the advisory. */
const isExploited = cypher`(any(product IN met WHERE EXISTS { (product)<-[said:HAS_SUBJECT]-(known:Advisory) WHERE ${isExploiting} })
      OR EXISTS { (advisory)-[:HAS_VULNERABILITY]->(:Vulnerability)<-[said:HAS_VULNERABILITY]-(known:Advisory) WHERE ${isExploiting} })`;

/** What follows from more than one of the three is worked out, as is what is called otherwise on each sort of deal. */
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

/** What is asked of a whole exposure. */
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
  // Who makes what leads to the advisory; where only the supplier does, that supplier.
  vendor: {
    ...itself(vendor, cypher`vendor`),
    holds: (conditions) =>
      cypher`(any(product IN met WHERE EXISTS { (product)-[made:HAS_VENDOR]->(vendor:Vendor) WHERE ${mayBeKnown(cypher`made`)} AND ${conditions} })
      OR any(vendor IN [way IN every WHERE way.vendor IS NOT NULL | way.vendor] WHERE vendor:Vendor AND ${conditions}))`,
  },
};

/** What a whole exposure must fit. Advisories that the search starts from were chosen by then. */
export function exposurePredicates(where: Where, start: Start, parameters: Parameters): Cypher[] {
  const left = start === "advisory" ? { ...where, advisory: null, agency: null, publisher: null } : where;
  return predicatesOf(exposureFilter, cypher`exposure`, left, parameters);
}

/** What an advisory must fit, before the ways from it are looked for. */
export function advisoryPredicates(where: Where, variable: Cypher, parameters: Parameters): Cypher[] {
  const { agency: warner, advisory: advised, publisher } = where ?? {};
  return predicatesOf(ofAdvisory(variable), variable, { agency: warner, advisory: advised, publisher }, parameters);
}

/**
 * Bases that say little are read only when asked for, and SUPPLIER, which meets much, only near something named.
 * @throws ForewarnedError `BAD_USER_INPUT` elsewhere, and within an `or`, whose other branches would get them unasked.
 */
export function askedBases(where: Where, narrow: boolean): AskedBases {
  const asked = { family: wants(where, "FAMILY"), supplier: wants(where, "SUPPLIER") };
  if (asked.supplier && !narrow && !["buyer", "agency", "supplier"].some((field) => namesFew(where?.[field] as Where)))
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      "Basis SUPPLIER is answered only within a buyer, a supplier, an agency or a deal. Name one of them by id or name with eq or in, at the top of where (within and, or with contains, it does not count), or ask for the exposures of one.",
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
      `Basis ${basis} stands within an "or"; expected it at the top of where. Ask for it in an operation of its own.`,
    );
  return eq === basis || any?.includes(basis) || (and?.some((each) => wants(each, basis)) ?? false);
}
