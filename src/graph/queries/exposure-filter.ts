import { ForewarnedError } from "../../errors.ts";
import { cypher, type Cypher, name, where as allOf } from "../cypher.ts";
import { type FilterSpec, moneyFilter, predicatesOf, type Where } from "../filter.ts";
import type { Parameters } from "../neo4j.ts";
import { advisory, agency, buyer, framework, organization, product, supplier, vendor } from "../nouns.ts";
import type { Basis } from "./exposure-row.ts";
import type { Start } from "./exposure-ways.ts";

const ownFilter: FilterSpec = {
  basis: { by: "value", property: "basis" },
  timing: { by: "value", property: "timing" },
  inForce: { by: "value", property: "inForce" },
  audienceMatch: { by: "value", property: "audienceMatch" },
  confidence: { by: "value", property: "confidence" },
  calledOff: { by: "value", property: "calledOff" },
  dealDateKind: { by: "value", property: "dealDateKind" },
};

const dealFilter: FilterSpec = { title: { by: "name", property: "title" }, date: { by: "date", property: "dealDate" } };

/** What follows from more than one of the three, or is called otherwise on each sort of deal. */
const derivedDealFilter: FilterSpec = {
  kind: { by: "value", property: "dealKind" },
  value: moneyFilter("value"),
};

/** `basis: SUPPLIER` says little and meets much, so it is read only when asked for, and only near something named. */
export function asksForSupplier(where: Where, narrow: boolean): boolean {
  const basis = where?.basis as { eq?: Basis; in?: Basis[] } | null | undefined;
  const asked = basis?.eq === "SUPPLIER" || (basis?.in?.includes("SUPPLIER") ?? false);
  if (asked && !narrow && !where?.buyer && !where?.agency && !where?.supplier) {
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      "Basis SUPPLIER is answered only within a buyer, a supplier, an agency or a deal. Add one of them to where, or ask for the exposures of one.",
    );
  }
  return asked;
}

/** What an advisory must fit, before the ways from it are looked for. */
export function advisoryPredicates(where: Where, variable: Cypher, parameters: Parameters): Cypher[] {
  const on = (field: string) => where?.[field] as Where;
  const agencies = predicatesOf(agency.filter, cypher`warner`, on("agency"), parameters);
  return [
    ...predicatesOf(advisory.filter, variable, on("advisory"), parameters),
    ...exists(agencies, cypher`(${variable})-[:HAS_PUBLISHER]->(warner:Agency)`),
    ...publisherPredicates(where, variable, parameters),
  ];
}

function publisherPredicates(where: Where, variable: Cypher, parameters: Parameters): Cypher[] {
  const publishers = predicatesOf(organization.filter, cypher`issuer`, where?.publisher as Where, parameters);
  return exists(publishers, cypher`(${variable})-[:HAS_PUBLISHER]->(issuer:Organization)`);
}

/** What a whole exposure must fit. Advisories that the search starts from were chosen by then. */
export function exposurePredicates(where: Where, start: Start, parameters: Parameters): Cypher[] {
  const on = (field: string) => where?.[field] as Where;
  const products = predicatesOf(product.filter, cypher`product`, on("product"), parameters);
  const suppliers = predicatesOf(supplier.filter, cypher`supplier`, on("supplier"), parameters);
  const frameworks = predicatesOf(framework.filter, cypher`framework`, on("framework"), parameters);
  return [
    ...predicatesOf(ownFilter, cypher`exposure`, where, parameters),
    ...predicatesOf(derivedDealFilter, cypher`exposure`, on("deal"), parameters),
    ...predicatesOf(dealFilter, cypher`deal`, on("deal"), parameters),
    ...predicatesOf(buyer.filter, cypher`buyer`, on("buyer"), parameters),
    ...predicatesOf(agency.filter, cypher`agency`, on("agency"), parameters),
    ...(start === "advisory"
      ? []
      : [
          ...predicatesOf(advisory.filter, cypher`advisory`, on("advisory"), parameters),
          ...publisherPredicates(where, cypher`advisory`, parameters),
        ]),
    ...(products.length > 0 ? [cypher`any(product IN products ${allOf(products)})`] : []),
    ...exists(suppliers, cypher`(deal)-[:HAS_SUPPLIER]->(supplier:Supplier)`),
    ...exists(frameworks, cypher`(deal)-[:UNDER_FRAMEWORK]->{0,1}(framework:Framework)`),
    ...vendorPredicates(on("vendor"), parameters),
    ...lagPredicates(on("lag"), parameters),
    ...exploitedPredicates(on("exploited"), parameters),
  ];
}

/** Who makes what leads to the advisory; where only the supplier does, the supplier. */
function vendorPredicates(where: Where, parameters: Parameters): Cypher[] {
  const vendors = predicatesOf(vendor.filter, cypher`vendor`, where, parameters);
  if (vendors.length === 0) return [];
  const fit = allOf(vendors);
  return [
    cypher`(any(product IN products WHERE EXISTS { (product)-[:HAS_VENDOR]->(vendor:Vendor) ${fit} })
      OR (exposure.basis = 'SUPPLIER' AND EXISTS { (deal)-[:HAS_SUPPLIER]->(vendor:Vendor) ${fit} }))`,
  ];
}

const lagBounds = {
  eq: [cypher`exposure.lagAtLeast = `, cypher`exposure.lagAtMost = `],
  gt: [cypher`exposure.lagAtLeast > `],
  gte: [cypher`exposure.lagAtLeast >= `],
  lt: [cypher`exposure.lagAtMost < `],
  lte: [cypher`exposure.lagAtMost <= `],
};

/** True where it holds for every day that the two dates may be. */
function lagPredicates(where: Where, parameters: Parameters): Cypher[] {
  return Object.entries(lagBounds).flatMap(([operator, bounds]) => {
    const days = where?.[operator];
    if (days === undefined) return [];
    if (days === null)
      return operator === "eq" ? [cypher`exposure.lagAtLeast IS NULL AND exposure.lagAtMost IS NULL`] : [];
    parameters[`lag_${operator}`] = days;
    return bounds.map((bound) => cypher`${bound}$p.${name(`lag_${operator}`)}`);
  });
}

/** Known to be exploited, of a product on the way or of a vulnerability of the advisory. */
const isExploited = cypher`(any(product IN products WHERE EXISTS { (product)<-[:HAS_SUBJECT]-(known:Advisory) WHERE known.kind = 'EXPLOITED' AND NOT coalesce(known.isWithdrawn, false) })
      OR EXISTS { (advisory)-[:HAS_VULNERABILITY]->(:Vulnerability)<-[:HAS_VULNERABILITY]-(known:Advisory) WHERE known.kind = 'EXPLOITED' AND NOT coalesce(known.isWithdrawn, false) })`;

function exploitedPredicates(where: Where, parameters: Parameters): Cypher[] {
  const asked = where?.eq;
  if (asked === undefined) return [];
  if (asked === null) return [cypher`false`];
  parameters.exploited = asked;
  return [cypher`${isExploited} = $p.exploited`];
}

function exists(predicates: Cypher[], pattern: Cypher): Cypher[] {
  return predicates.length === 0 ? [] : [cypher`EXISTS { ${pattern} ${allOf(predicates)} }`];
}
