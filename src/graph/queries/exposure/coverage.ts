import { cypher, type Cypher, where } from "../../cypher.ts";
import { type FilterSpec, namesFew, predicatesOf, type Where } from "../../filter/filter.ts";
import type { Value } from "../../read/reader.ts";
import type { Parameters } from "../../driver/neo4j.ts";
import { buyer, type FilteredNoun, supplier } from "../../filter/nouns.ts";
import { dealFilter, ofDeal } from "./exposure-filter.ts";
import { isInactiveDeal } from "../inactive-deal.ts";

/** The number of deals that were searched for exposures, and the number of those that lack the data for one. */
export interface Coverage {
  deals: number;
  withoutDate: number;
  withoutIdentity: number;
  withoutProduct: number;
}

/** The filter fields that concern deals alone, without any warning. */
const coveredFilter: FilterSpec = {
  deal: { beside: cypher`deal`, spec: () => dealFilter, holds: (conditions) => conditions },
  buyer: {
    beside: cypher`buyer`,
    spec: () => buyer.filter,
    holds: (conditions) => cypher`EXISTS { (deal)-[:HAS_BUYER|OPEN_TO]->(buyer:Buyer) WHERE ${conditions} }`,
  },
  ...ofDeal,
};

/**
 * Removes from a `where` all conditions that depend on warnings. An `or` or a `not` with such a condition is removed as a whole,
 * because it says nothing about deals alone.
 */
function ofDealsAlone(where: Where): Where {
  if (!where) return where;
  const { and, or, not, ...fields } = where as { and?: Where[] | null; or?: Where[] | null; not?: Where };
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([field]) => field in coveredFilter)),
    ...(and ? { and: and.map(ofDealsAlone) } : {}),
    ...(or?.every(isOfDealsAlone) ? { or } : {}),
    ...(not && isOfDealsAlone(not) ? { not } : {}),
  };
}

function isOfDealsAlone(where: Where): boolean {
  return Object.entries(where ?? {}).every(([field, asked]) =>
    ["and", "or", "not"].includes(field)
      ? [asked as Where | Where[]].flat().every(isOfDealsAlone)
      : asked == null || field in coveredFilter,
  );
}

/** As in the ways: a framework exposes only by a single product, and call-offs that name none inherit it. */
const hasSingleProduct = (framework: Cypher) =>
  cypher`COUNT { MATCH (${framework})-[:HAS_PRODUCT]->(product) RETURN DISTINCT product } = 1`;
const isWithoutProduct = cypher`CASE WHEN deal:Framework THEN NOT ${hasSingleProduct(cypher`deal`)} ELSE
          NOT EXISTS { (deal)-[:HAS_PRODUCT|MENTIONS]->(:Product) }
          AND NOT EXISTS { (deal)-[:UNDER_FRAMEWORK]->(framework) WHERE ${hasSingleProduct(cypher`framework`)} } END`;

const count = (predicate: Cypher) => cypher`count(CASE WHEN ${predicate} THEN 1 END)`;

/** Counts deals. `deals` is Cypher that leads from `parent` to each `deal` once. */
function coverageFrom(name: string, deals: (asked: Where, parameters: Parameters) => Cypher): Value<Coverage> {
  return {
    name,
    statement: (asked, parameters) => cypher`${deals(asked, parameters)}
      WITH deal ${where([cypher`NOT ${isInactiveDeal(cypher`deal`)}`, ...predicatesOf(coveredFilter, cypher`deal`, ofDealsAlone(asked), parameters)])}
      RETURN [count(*), ${count(cypher`deal.dealDateEarliest IS NULL AND deal.dealDateLatest IS NULL`)},
        ${count(cypher`NOT EXISTS { (deal)-[link:HAS_BUYER|OPEN_TO]->(:Buyer) WHERE link.matchedBy <> 'NAME' }`)},
        ${count(isWithoutProduct)}] AS value`,
    read: (row) => {
      const [all, withoutDate, withoutIdentity, withoutProduct] = (row as bigint[]).map(Number);
      return {
        deals: all!,
        withoutDate: withoutDate!,
        withoutIdentity: withoutIdentity!,
        withoutProduct: withoutProduct!,
      };
    },
  };
}

/** Starts from the few buyers or suppliers that the filter names; if it names none, from all deals. */
export const coverage = coverageFrom("coverage", (asked, parameters) => {
  const few = (field: string, { filter }: FilteredNoun, pattern: Cypher) =>
    namesFew(asked?.[field] as Where)
      ? cypher`MATCH ${pattern} ${where(predicatesOf(filter, cypher`few`, asked?.[field] as Where, parameters))} WITH DISTINCT deal`
      : null;
  return (
    few("buyer", buyer, cypher`(few:Organization&Buyer)<-[:HAS_BUYER|OPEN_TO]-(deal:Framework|Contract|Payment)`) ??
    few("supplier", supplier, cypher`(few:Organization&Supplier)<-[:HAS_SUPPLIER]-(deal)`) ??
    cypher`MATCH (deal:Framework|Contract|Payment)`
  );
});

export const coverageOfDeal = coverageFrom("coverageOfDeal", () => cypher`WITH parent AS deal`);

export const coverageOfBuyer = coverageFrom(
  "coverageOfBuyer",
  () => cypher`MATCH (parent)<-[:HAS_BUYER|OPEN_TO]-(deal:Framework|Contract|Payment) WITH DISTINCT deal`,
);

export const coverageOfSupplier = coverageFrom(
  "coverageOfSupplier",
  () => cypher`MATCH (parent)<-[:HAS_SUPPLIER]-(deal) WITH DISTINCT deal`,
);
