import type { Confidence, Label } from "../../model.ts";
import { cypher, name } from "../cypher.ts";
import { isSought } from "./products.ts";
import { labelsWithText, textOfDeal } from "../stored/deal-text.ts";
import type { Graph } from "../driver/neo4j.ts";

/*
 * The products and vendors that the texts of deals name. Tenders that have no deal yet count as deals here. `:Unread` marks deals
 * whose text has not been searched since it changed. `:Changed` marks products, and `:Renamed` vendors, whose names have changed,
 * so that other texts may name them.
 */

/** A product with the names of its vendor. */
export interface ProductNames {
  key: string;
  names: string[];
  distinctiveNames: string[];
  vendorNames: string[];
  vendorKeys: string[];
}

/** A vendor with its names. */
export interface VendorNames {
  key: string;
  names: string[];
  /** True if a curated entry says that it is a vendor. */
  isCurated: boolean;
}

/** The text of a deal, line by line. */
export interface DealText {
  label: Label;
  key: string;
  text: string;
  /** The recipients of a payment, as its source writes them. They are not part of `text`. */
  merchants: string[];
  sources: string[];
  knownFrom: (string | null)[];
}

/** A product or a vendor that the text of a deal names. */
export interface DealMention {
  deal: DealText;
  label: "Product" | "Organization";
  key: string;
  method: string;
  words: string;
  confidence: Confidence;
}

// (:Product)-[:HAS_VENDOR]->(:Organization)
/** The products that texts are searched for, with their names: all, or those with these keys. */
export async function namesOfProducts(graph: Graph, keys: readonly string[] | null = null): Promise<ProductNames[]> {
  const rows = await graph.read(
    cypher`${keys === null ? cypher`MATCH (product:Product)` : cypher`UNWIND $p.keys AS key MATCH (product:Product {key: key})`}
      WITH product WHERE ${isSought}
      OPTIONAL MATCH (product)-[:HAS_VENDOR]->(vendor:Organization)
      WITH product, collect(DISTINCT vendor) AS vendors
      RETURN product.key, [product.name] + coalesce(product.aliases, []), coalesce(product.distinctiveNames, []),
        reduce(names = [], vendor IN vendors | names + [vendor.name] + coalesce(vendor.aliases, [])), [vendor IN vendors | vendor.key]`,
    { keys },
  );
  return rows.map(
    ([key, names, distinctiveNames, vendorNames, vendorKeys]) =>
      ({ key, names, distinctiveNames, vendorNames, vendorKeys }) as ProductNames,
  );
}

// (:Vendor)
/** The vendors with their names: all, or those with these keys. */
export async function namesOfVendors(graph: Graph, keys: readonly string[] | null = null): Promise<VendorNames[]> {
  const rows = await graph.read(
    cypher`${keys === null ? cypher`MATCH (vendor:Vendor)` : cypher`UNWIND $p.keys AS key MATCH (vendor:Organization&Vendor {key: key})`}
      RETURN vendor.key, [vendor.name] + coalesce(vendor.aliases, []), EXISTS { (vendor)<-[:DESCRIBES {isVendor: true}]-() }`,
    { keys },
  );
  return rows.map(([key, names, isCurated]) => ({ key, names, isCurated }) as VendorNames);
}

/** The keys of up to `limit` organisations whose names as vendors have changed. */
export async function renamedVendors(graph: Graph, limit: number): Promise<string[]> {
  const rows = await graph.read(
    cypher`MATCH (vendor:Renamed:Organization) RETURN vendor.key LIMIT toInteger($p.limit)`,
    { limit },
  );
  return rows.map(([key]) => key as string);
}

/** The keys of up to `limit` products that changed. */
export async function changedProducts(graph: Graph, limit: number): Promise<string[]> {
  const rows = await graph.read(cypher`MATCH (product:Changed:Product) RETURN product.key LIMIT toInteger($p.limit)`, {
    limit,
  });
  return rows.map(([key]) => key as string);
}

/**
 * Marks deals as `:Unread` if their text may name the changed products or organisations, or named them before. `phrases` are made
 * of words of `indexedWords`.
 */
export async function unreadDeals(
  graph: Graph,
  changed: "Product" | "Organization",
  keys: readonly string[],
  phrases: readonly string[],
): Promise<void> {
  // The index is updated after the commit, so that a commit does not wait for it. This statement waits instead.
  await graph.read(cypher`CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`, {});
  await graph.write(async (run) => {
    for (let i = 0; i < phrases.length; i += phrasesAtOnce)
      await run(cypher`CALL db.index.fulltext.queryNodes('dealWords', $p.query) YIELD node SET node:Unread`, {
        query: phrases
          .slice(i, i + phrasesAtOnce)
          .map(quoted)
          .join(" OR "),
      });
    const [label, mark] =
      changed === "Product" ? [cypher`Product`, cypher`Changed`] : [cypher`Organization`, cypher`Renamed`];
    await run(
      cypher`UNWIND $p.keys AS key MATCH (node:${label} {key: key}) REMOVE node:${mark}
        WITH node MATCH (node)<-[:MENTIONS]-(deal) SET deal:Unread`,
      { keys },
    );
  });
}

const phrasesAtOnce = 100;

/** A phrase of Lucene. Words have only letters, digits and ". + # _", none of which is special inside quotes. */
const quoted = (phrase: string) => `"${phrase}"`;

// (:Payment)-[:HAS_SUPPLIER]->(), (:Framework)-[:HAS_LOT]->(:Lot)
const beside = cypher`CASE
          WHEN deal:Payment THEN COLLECT { MATCH (deal)-[paid:HAS_SUPPLIER]->() WHERE paid.statedName IS NOT NULL
            WITH DISTINCT paid.statedName AS text RETURN text ORDER BY text }
          WHEN deal:Framework THEN COLLECT { MATCH (deal)-[:HAS_LOT]->(lot:Lot)
            WITH DISTINCT coalesce(lot.title, '') + coalesce('\\n' + lot.description, '') AS text RETURN text ORDER BY text }
          ELSE [] END`;

/** True for a tender that led to deals. Its deals have its text, as in `textOfStatement`. */
const isToldByDeals = cypher`(deal:ContractingProcess AND EXISTS { (deal)-[:HAS_CONTRACT|ESTABLISHES]->() })`;

/** Up to `limit` deals whose text is to be searched. */
export async function unreadTexts(graph: Graph, limit: number): Promise<DealText[]> {
  const rows = await graph.read(
    cypher`MATCH (deal:Unread) WITH deal LIMIT toInteger($p.limit)
      RETURN head([label IN labels(deal) WHERE label IN $p.labels]), deal.key, ${isToldByDeals},
        deal.title, deal.description, coalesce(deal.items, []) + coalesce(deal.details, []), ${beside}, coalesce(deal.sources, []),
        [deal.knownFrom, toString(deal.knownFromEarliest), toString(deal.knownFromLatest), deal.knownFromStated]`,
    { limit, labels: labelsWithText },
  );
  return rows.map(([label, key, isTold, title, description, items, beside, sources, knownFrom]) => {
    const merchants = label === "Payment" ? (beside as string[]) : [];
    const texts = { title, description, items, beside: label === "Payment" ? [] : beside };
    return {
      label: label as Label,
      key: key as string,
      text: isTold ? "" : textOfDeal(texts as Parameters<typeof textOfDeal>[0]),
      merchants,
      sources: sources as string[],
      knownFrom: knownFrom as (string | null)[],
    };
  });
}

// (:Contract|ContractingProcess|Framework|Payment)-[:MENTIONS]->(:Product|Vendor)
/** Stores the products and vendors that texts name. Replaces those stored before. */
export async function storeMentions(
  graph: Graph,
  deals: readonly DealText[],
  mentions: readonly DealMention[],
): Promise<void> {
  await graph.write(async (run) => {
    for (const label of labelsWithText) {
      const keys = deals.filter((deal) => deal.label === label).map(({ key }) => key);
      if (keys.length === 0) continue;
      const node = name(label);
      await run(
        cypher`UNWIND $p.keys AS key MATCH (deal:${node} {key: key}) REMOVE deal:Unread
          WITH deal MATCH (deal)-[edge:MENTIONS]->(:Product|Organization) WHERE edge.record STARTS WITH 'mention:' DELETE edge`,
        { keys },
      );
      for (const [named, end] of [
        ["Product", cypher`Product`],
        ["Organization", cypher`Organization`],
      ] as const) {
        const rows = mentions.filter((each) => each.deal.label === label && each.label === named).map(rowOfMention);
        if (rows.length > 0)
          await run(
            cypher`UNWIND $p.rows AS row
              MATCH (deal:${node} {key: row.deal}) MATCH (named:${end} {key: row.named})
              CREATE (deal)-[edge:MENTIONS]->(named)
              SET edge = row.properties, edge.knownFromEarliest = date(row.earliest), edge.knownFromLatest = date(row.latest)`,
            { rows },
          );
      }
    }
  });
}

function rowOfMention({ deal, key, method, words, confidence }: DealMention) {
  return {
    deal: deal.key,
    named: key,
    earliest: deal.knownFrom[1],
    latest: deal.knownFrom[2],
    properties: {
      ...{ method, words, confidence },
      record: `mention:${deal.label}/${deal.key}`,
      sources: deal.sources,
      statedKey: key,
      knownFrom: deal.knownFrom[0],
      knownFromStated: deal.knownFrom[3],
    },
  };
}
