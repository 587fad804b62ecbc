import type { Label } from "../../model.ts";
import type { PackedDate } from "../../values.ts";
import { cypher } from "../cypher.ts";
import { isSought } from "./products.ts";
import { labelsWithText, textOfDeal } from "../stored/deal-text.ts";
import { packedDate } from "../stored/packed-date.ts";
import type { Graph } from "../driver/neo4j.ts";
import { waitingFor } from "../stored/work-queue.ts";

/*
 * The products and vendors that the texts of deals name. Tenders that have no deal yet count as deals here.
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
  knownFrom: PackedDate;
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
export async function textsToRead(graph: Graph, limit: number): Promise<DealText[]> {
  const rows = await graph.read(
    cypher`MATCH (deal:${waitingFor.readText}) WITH deal LIMIT toInteger($p.limit)
      RETURN head([label IN labels(deal) WHERE label IN $p.labels]), deal.key, ${isToldByDeals},
        deal.title, deal.description, coalesce(deal.items, []) + coalesce(deal.details, []), ${beside}, coalesce(deal.sources, []),
        ${packedDate(cypher`deal`, "knownFrom")}`,
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
      knownFrom: knownFrom as PackedDate,
    };
  });
}
