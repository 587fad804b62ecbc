import { ForewarnedError } from "../../../errors.ts";
import { cypher, type Cypher, where } from "../../cypher.ts";
import { eachNode } from "../../filter/match.ts";
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
import { isInactiveDeal } from "../inactive-deal.ts";
import type { AskedBases, Basis } from "./columns/reach.ts";
import { mayBeKnown } from "../warns.ts";

/** A value of an exposure that no property stores. */
const worked = { by: "value", property: "worked" } as const;

/** A noun that is already a variable of the statement. */
const itself = (noun: FilteredNoun, variable: Cypher): Beside => ({
  beside: variable,
  spec: () => noun.filter,
  holds: (conditions) => conditions,
});

/** The conditions on the suppliers and the framework of a deal. */
export const ofDeal = {
  supplier: {
    ...itself(supplier, cypher`supplier`),
    holds: (conditions: Cypher) =>
      cypher`EXISTS { (deal)-[edge:HAS_SUPPLIER]->(supplier:Supplier) WHERE ${mayBeKnown(cypher`edge`)} AND ${conditions} }`,
  },
  framework: {
    ...itself(framework, cypher`framework`),
    holds: (conditions: Cypher) =>
      cypher`EXISTS { (deal)-[under:UNDER_FRAMEWORK]->{0,1}(framework:Framework) WHERE all(edge IN under WHERE ${mayBeKnown(cypher`edge`)}) AND ${conditions} }`,
  },
};

const dealKind = cypher`CASE WHEN deal:Framework THEN 'FRAMEWORK' WHEN deal:Contract THEN 'CONTRACT' ELSE 'PAYMENT' END`;

/** The filter of a deal. `kind` and `value` are computed, because frameworks, contracts and payments name these differently. */
export const dealFilter: FilterSpec = {
  title: { by: "name", property: "title" },
  date: { by: "date", property: "dealDate" },
  kind: { by: "expression", expression: dealKind },
  value: {
    parts: {
      currency: { by: "currency", code: () => anyOf(cypher`Currency`) },
      amount: { by: "amount", units: anyOf(cypher`Units`), nanos: anyOf(cypher`Nanos`) },
      vat: { by: "expression", expression: anyOf(cypher`Vat`) },
    },
  },
};

/** The fields of a whole exposure. The search computes them; this checks what a query gives. */
const exposureFilter: FilterSpec = {
  basis: worked,
  timing: worked,
  inForce: worked,
  audienceMatch: worked,
  confidence: worked,
  calledOff: worked,
  dealDateKind: worked,
  lag: { by: "bounds", lower: cypher`lag`, upper: cypher`lag` },
  exploited: worked,
  deal: { beside: cypher`deal`, spec: () => dealFilter, holds: (conditions) => conditions },
  ...Object.fromEntries(
    Object.entries({ buyer, supplier, framework, advisory, agency, publisher: organization, product, vendor }).map(
      ([field, noun]) => [field, itself(noun, cypher`each`)],
    ),
  ),
};

/**
 * Checks a `where` without reading anything.
 * @throws ForewarnedError `BAD_USER_INPUT` for a value that cannot be compared, and for a `where` beyond the limits.
 */
export function checkExposureFilter(asked: Where): void {
  predicatesOf(exposureFilter, cypher`exposure`, asked, {});
}

/** The kinds of nodes that a condition selects. A condition on the supplier or the framework of a deal selects deals. */
export type Selected = "deal" | "buyer" | "warning" | "product" | "vendor";

/** The statement that returns the ids of the nodes that a condition of an exposure selects, after an empty key. */
export interface Selecting {
  selects: Selected;
  statement: (asked: Where, parameters: Parameters) => Cypher;
}

const selecting = (
  selects: Selected,
  noun: FilteredNoun,
  labels: Cypher,
  variable: Cypher,
  onward: Cypher,
  selected: Cypher,
): Selecting => ({
  selects,
  statement: (asked, parameters) =>
    cypher`${eachNode(labels, noun.filter, variable, asked, parameters)} ${onward} RETURN '' AS key, collect(DISTINCT id(${selected}))`,
});
const none = cypher``;
const from = (noun: FilteredNoun, labels: Cypher, published: Cypher) =>
  selecting(
    "warning",
    noun,
    labels,
    published,
    cypher`MATCH (${published})<-[edge:HAS_PUBLISHER]-(advisory:Advisory) WHERE ${mayBeKnown(cypher`edge`)}`,
    cypher`advisory`,
  );

/** The conditions that select nodes, each with its statement. */
export const selectingFields: Readonly<Record<string, Selecting>> = {
  buyer: selecting("buyer", buyer, cypher`Organization&Buyer`, cypher`buyer`, none, cypher`buyer`),
  advisory: selecting("warning", advisory, cypher`Advisory`, cypher`advisory`, none, cypher`advisory`),
  agency: from(agency, cypher`Organization&Agency`, cypher`warner`),
  publisher: from(organization, cypher`Organization`, cypher`issuer`),
  product: selecting("product", product, cypher`Product`, cypher`product`, none, cypher`product`),
  vendor: selecting("vendor", vendor, cypher`Organization&Vendor`, cypher`vendor`, none, cypher`vendor`),
  supplier: selecting(
    "deal",
    supplier,
    cypher`Organization&Supplier`,
    cypher`supplier`,
    cypher`MATCH (supplier)<-[edge:HAS_SUPPLIER]-(deal:Framework|Contract|Payment) WHERE ${mayBeKnown(cypher`edge`)}`,
    cypher`deal`,
  ),
  framework: selecting(
    "deal",
    framework,
    cypher`Framework`,
    cypher`framework`,
    cypher`CALL (framework) { RETURN framework AS deal UNION ALL
      MATCH (framework)<-[under:UNDER_FRAMEWORK]-(deal) WHERE ${mayBeKnown(cypher`under`)} RETURN deal }`,
    cypher`deal`,
  ),
  dealDateKind: {
    selects: "deal",
    statement: (asked, parameters) =>
      deals({ kind: { by: "value", property: "dealDateKind" } }, { kind: asked }, parameters),
  },
};

/** Selects deals by title. The search compares the other fields of a deal itself. */
export const byTitle: Selecting = {
  selects: "deal",
  statement: (asked, parameters) => deals({ title: dealFilter.title! }, { title: asked }, parameters),
};

/** One branch for each label, because an index belongs to one label. */
function deals(spec: FilterSpec, asked: Where, parameters: Parameters): Cypher {
  const predicates = where(predicatesOf(spec, cypher`deal`, asked, parameters));
  return cypher`CALL () { MATCH (deal:Framework) ${predicates} RETURN deal UNION ALL MATCH (deal:Contract) ${predicates} RETURN deal
    UNION ALL MATCH (deal:Payment) ${predicates} RETURN deal } RETURN '' AS key, collect(id(deal))`;
}

const isExploiting = cypher`known.kind = 'EXPLOITED' AND NOT coalesce(known.isWithdrawn, false)
        AND ${mayBeKnown(cypher`known`)} AND ${mayBeKnown(cypher`said`)}`;

/** The products that an advisory says are exploited. */
export const exploitedProducts = cypher`MATCH (product:Product)<-[said:HAS_SUBJECT]-(known:Advisory) WHERE ${isExploiting}
  RETURN '' AS key, collect(DISTINCT id(product))`;

/** The advisories about a vulnerability that another one, or a second statement of the same, says is exploited. */
export const exploitedAdvisories = cypher`MATCH (advisory:Advisory)-[:HAS_VULNERABILITY]->(:Vulnerability)<-[said:HAS_VULNERABILITY]-(known:Advisory)
  WHERE ${isExploiting} RETURN '' AS key, collect(DISTINCT id(advisory))`;

/** Pairs, one after the other: a framework, and a buyer that has called off under it. */
export const callOffs = cypher`MATCH (deal:Framework)<-[under:UNDER_FRAMEWORK]-(callOff:Contract|Payment)-[bought:HAS_BUYER]->(buyer)
  WHERE EXISTS { (deal)-[:HAS_PRODUCT]->() } AND NOT ${isInactiveDeal(cypher`callOff`)}
    AND all(known IN [callOff, under, bought] WHERE ${mayBeKnown(cypher`known`)})
  WITH DISTINCT deal, buyer UNWIND [id(deal), id(buyer)] AS id RETURN '' AS key, collect(id)`;

/**
 * The bases that say little and that the filter requests. SUPPLIER finds much, so it needs a narrow start or a named node.
 * @throws ForewarnedError `BAD_USER_INPUT` if SUPPLIER has neither, or if a basis is inside an `or`, because the other branches
 * of the `or` would get it without a request.
 */
export function askedBases(asked: Where, narrow: boolean): AskedBases {
  const bases = { family: wants(asked, "FAMILY"), supplier: wants(asked, "SUPPLIER") };
  if (bases.supplier && !narrow && !["buyer", "agency", "supplier"].some((field) => namesFew(asked?.[field] as Where)))
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `Basis SUPPLIER is available only for a given buyer, supplier, agency or deal. Name a buyer, a supplier or an agency by id or name with "eq" or "in", at the top level of "where" ("and" and "contains" do not count), or query the exposures of one of the four.`,
    );
  return bases;
}

function wants(asked: Where, basis: "FAMILY" | "SUPPLIER"): boolean {
  if (!asked) return false;
  const { eq, in: any } = (asked.basis ?? {}) as { eq?: Basis | null; in?: Basis[] | null };
  const { and, or } = asked as { and?: Where[] | null; or?: Where[] | null };
  if (or?.some((each) => wants(each, basis)))
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `Basis ${basis} is inside an "or"; expected it at the top level of "where". Query it in a separate operation.`,
    );
  return eq === basis || any?.includes(basis) || (and?.some((each) => wants(each, basis)) ?? false);
}
