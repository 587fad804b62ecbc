import { ForewarnedError } from "../../errors.ts";
import { cypher, type Cypher } from "../cypher.ts";
import { type Beside, type FilterSpec, predicatesOf, type Where } from "../filter.ts";
import type { Parameters } from "../neo4j.ts";
import { advisory, agency, buyer, framework, type Noun, organization, product, supplier, vendor } from "../nouns.ts";
import { anyOf } from "./aggregate-sums.ts";
import { derived } from "./exposure-derived.ts";
import type { Basis } from "./exposure-row.ts";
import { mayBeKnown, type Start } from "./exposure-ways.ts";

const worked = (expression: Cypher) => ({ by: "expression", expression }) as const;

/** A noun that is a variable of the statement. */
export const itself = (noun: Noun, variable: Cypher): Beside => ({
  beside: variable,
  spec: () => noun.filter,
  holds: (conditions) => conditions,
});

/** A noun that a pattern leads to. */
export const led = (noun: Noun, variable: Cypher, pattern: Cypher): Beside => ({
  ...itself(noun, variable),
  holds: (conditions) => cypher`EXISTS { ${pattern} WHERE ${conditions} }`,
});

const publisherOf = (advised: Cypher) =>
  led(organization, cypher`issuer`, cypher`(${advised})-[:HAS_PUBLISHER]->(issuer:Organization)`);

const isExploiting = cypher`known.kind = 'EXPLOITED' AND NOT coalesce(known.isWithdrawn, false)
        AND ${mayBeKnown(cypher`known`)} AND ${mayBeKnown(cypher`said`)}`;

/** Known to be exploited, of a product on the way or of a vulnerability of the advisory. */
const isExploited = cypher`(any(product IN products WHERE EXISTS { (product)<-[said:HAS_SUBJECT]-(known:Advisory) WHERE ${isExploiting} })
      OR EXISTS { (advisory)-[:HAS_VULNERABILITY]->(:Vulnerability)<-[said:HAS_VULNERABILITY]-(known:Advisory) WHERE ${isExploiting} })`;

/** What follows from more than one of the three is worked out, as is what is called otherwise on each sort of deal. */
export const dealFilter: FilterSpec = {
  title: { by: "name", property: "title" },
  date: { by: "date", property: "dealDate" },
  kind: worked(derived.dealKind),
  value: {
    parts: {
      currency: worked(anyOf(cypher`Currency`)),
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
  lag: { by: "bounds", least: derived.lagAtLeast, most: derived.lagAtMost },
  exploited: worked(isExploited),
  deal: { beside: cypher`deal`, spec: () => dealFilter, holds: (conditions) => conditions },
  buyer: itself(buyer, cypher`buyer`),
  agency: itself(agency, cypher`agency`),
  advisory: itself(advisory, cypher`advisory`),
  publisher: publisherOf(cypher`advisory`),
  product: {
    ...itself(product, cypher`product`),
    holds: (conditions) => cypher`any(product IN products WHERE ${conditions})`,
  },
  supplier: led(supplier, cypher`supplier`, cypher`(deal)-[:HAS_SUPPLIER]->(supplier:Supplier)`),
  framework: led(framework, cypher`framework`, cypher`(deal)-[:UNDER_FRAMEWORK]->{0,1}(framework:Framework)`),
  // Who makes what leads to the advisory; where only the supplier does, the supplier.
  vendor: {
    ...itself(vendor, cypher`vendor`),
    holds: (
      conditions,
    ) => cypher`(any(product IN products WHERE EXISTS { (product)-[:HAS_VENDOR]->(vendor:Vendor) WHERE ${conditions} })
      OR (${derived.basis} = 'SUPPLIER' AND EXISTS { (deal)-[:HAS_SUPPLIER]->(vendor:Vendor) WHERE ${conditions} }))`,
  },
};

/** What a whole exposure must fit. Advisories that the search starts from were chosen by then. */
export function exposurePredicates(where: Where, start: Start, parameters: Parameters): Cypher[] {
  const left = start === "advisory" ? { ...where, advisory: null, publisher: null } : where;
  return predicatesOf(exposureFilter, cypher`exposure`, left, parameters);
}

/** What an advisory must fit, before the ways from it are looked for. */
export function advisoryPredicates(where: Where, variable: Cypher, parameters: Parameters): Cypher[] {
  const { agency: warner, advisory: advised, publisher } = where ?? {};
  const early: FilterSpec = {
    advisory: itself(advisory, variable),
    agency: led(agency, cypher`warner`, cypher`(${variable})-[:HAS_PUBLISHER]->(warner:Agency)`),
    publisher: publisherOf(variable),
  };
  return predicatesOf(early, variable, { agency: warner, advisory: advised, publisher }, parameters);
}

/** `basis: SUPPLIER` says little and meets much, so it is read only when asked for, and only near something named. */
export function asksForSupplier(where: Where, narrow: boolean): boolean {
  const asked = conditionsOf(where, "basis").some((basis) => {
    const { eq, in: any } = basis as { eq?: Basis | null; in?: Basis[] | null };
    return eq === "SUPPLIER" || any?.includes("SUPPLIER");
  });
  if (asked && !narrow && !where?.buyer && !where?.agency && !where?.supplier) {
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      "Basis SUPPLIER is answered only within a buyer, a supplier, an agency or a deal. Add one of them to where, or ask for the exposures of one.",
    );
  }
  return asked;
}

/** Whether a condition on one of these fields stands anywhere in a `where`. */
export const mentions = (where: Where, ...fields: string[]) =>
  fields.some((field) => conditionsOf(where, field).length > 0);

function conditionsOf(where: Where, field: string): object[] {
  if (!where) return [];
  const within = [where.and, where.or, where.not].flat() as Where[];
  const own = where[field] as object | null | undefined;
  return [...(own ? [own] : []), ...within.flatMap((each) => conditionsOf(each, field))];
}
