import { cypher, type Cypher, where } from "../cypher.ts";
import { type FilterSpec, predicatesOf, type Where } from "../filter.ts";
import type { Value } from "../loaders.ts";
import type { Parameters } from "../neo4j.ts";
import { buyer, framework, type Noun, supplier } from "../nouns.ts";
import { dealFilter, itself, led } from "./exposure-filter.ts";
import { namesFew } from "./exposure-order.ts";
import { isNotMade } from "./not-made.ts";

/** Of the deals among which exposures were looked for, how many lack what leads to one. */
export interface Coverage {
  deals: number;
  withoutDate: number;
  withoutIdentity: number;
  withoutProduct: number;
}

/** What is asked of deals by themselves, before any warning is looked at. */
const coveredFilter: FilterSpec = {
  deal: { ...itself(buyer, cypher`deal`), spec: () => dealFilter },
  buyer: led(buyer, cypher`buyer`, cypher`(deal)-[:HAS_BUYER|OPEN_TO]->(buyer:Buyer)`),
  supplier: led(supplier, cypher`supplier`, cypher`(deal)-[:HAS_SUPPLIER]->(supplier:Supplier)`),
  framework: led(framework, cypher`framework`, cypher`(deal)-[:UNDER_FRAMEWORK]->{0,1}(framework:Framework)`),
};

const count = (predicate: Cypher) => cypher`count(CASE WHEN ${predicate} THEN 1 END)`;

/** `deals` goes on from `parent` to each `deal` once. */
function coverageFrom(name: string, deals: (asked: Where, parameters: Parameters) => Cypher): Value<Coverage> {
  return {
    name,
    statement: (asked, parameters) => cypher`${deals(asked, parameters)}
      WITH deal ${where([cypher`NOT ${isNotMade(cypher`deal`)}`, ...predicatesOf(coveredFilter, cypher`deal`, asked, parameters)])}
      RETURN [count(*), ${count(cypher`deal.dealDateEarliest IS NULL AND deal.dealDateLatest IS NULL`)},
        ${count(cypher`NOT EXISTS { (deal)-[link:HAS_BUYER|OPEN_TO]->(:Buyer) WHERE link.matchedBy <> 'NAME' }`)},
        ${count(cypher`NOT EXISTS { (deal)-[:UNDER_FRAMEWORK]->{0,1}()-[:HAS_PRODUCT]->() } AND NOT EXISTS { (deal)-[:MENTIONS]->(:Product) }`)}] AS value`,
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

/** From what is named narrowly, where something is. */
export const coverage = coverageFrom("coverage", (asked, parameters) => {
  const few = (field: string, { filter }: Noun, pattern: Cypher) =>
    namesFew(asked?.[field] as Where)
      ? cypher`MATCH ${pattern} ${where(predicatesOf(filter, cypher`few`, asked?.[field] as Where, parameters))} WITH DISTINCT deal`
      : null;
  return (
    few("buyer", buyer, cypher`(few:Organization&Buyer)<-[:HAS_BUYER|OPEN_TO]-(deal)`) ??
    few("supplier", supplier, cypher`(few:Organization&Supplier)<-[:HAS_SUPPLIER]-(deal)`) ??
    cypher`MATCH (deal:Framework|Contract|Payment)`
  );
});

export const coverageOfDeal = coverageFrom("coverageOfDeal", () => cypher`WITH parent AS deal`);

export const coverageOfBuyer = coverageFrom(
  "coverageOfBuyer",
  () => cypher`MATCH (parent)<-[:HAS_BUYER|OPEN_TO]-(deal) WITH DISTINCT deal`,
);

export const coverageOfSupplier = coverageFrom(
  "coverageOfSupplier",
  () => cypher`MATCH (parent)<-[:HAS_SUPPLIER]-(deal) WITH DISTINCT deal`,
);
