import type { Label } from "../../model.ts";
import { cypher } from "../cypher.ts";
import { textOfDeal } from "../stored/deal-text.ts";
import type { Graph } from "../driver/neo4j.ts";

/*
 * Which products the texts of deals name. `:Unread` are deals whose text was not looked at since it changed, `:Changed` products
 * that texts may name otherwise than before.
 */

/** A product with the names of its vendor. */
export interface ProductNames {
  key: string;
  names: string[];
  distinctiveNames: string[];
  vendorNames: string[];
}

/** The text of a deal, line by line. */
export interface DealText {
  label: Label;
  key: string;
  text: string;
  sources: string[];
  knownFrom: (string | null)[];
}

/** A product that the text of a deal names. */
export interface DealMention {
  deal: DealText;
  product: string;
  method: string;
  words: string;
}

// (:Product)-[:HAS_VENDOR]->(:Organization)
/** All products by their names, or those of these keys. */
export async function namesOfProducts(graph: Graph, keys: readonly string[] | null = null): Promise<ProductNames[]> {
  const rows = await graph.read(
    cypher`${keys === null ? cypher`MATCH (product:Product)` : cypher`UNWIND $p.keys AS key MATCH (product:Product {key: key})`}
      OPTIONAL MATCH (product)-[:HAS_VENDOR]->(vendor:Organization)
      WITH product, collect(DISTINCT vendor) AS vendors
      RETURN product.key, [product.name] + coalesce(product.aliases, []), coalesce(product.distinctiveNames, []),
        reduce(names = [], vendor IN vendors | names + [vendor.name] + coalesce(vendor.aliases, []))`,
    { keys },
  );
  return rows.map(
    ([key, names, distinctiveNames, vendorNames]) => ({ key, names, distinctiveNames, vendorNames }) as ProductNames,
  );
}

/** Up to so many products that changed. */
export async function changedProducts(graph: Graph, most: number): Promise<string[]> {
  const rows = await graph.read(cypher`MATCH (product:Changed:Product) RETURN product.key LIMIT toInteger($p.most)`, {
    most,
  });
  return rows.map(([key]) => key as string);
}

/** Lets deals be read again whose text may name changed products, by phrases of `indexedWords`, or that named them before. */
export async function unreadDeals(
  graph: Graph,
  products: readonly string[],
  phrases: readonly string[],
): Promise<void> {
  // The index follows the graph at a distance, since a commit would wait for it else.
  await graph.read(cypher`CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`, {});
  await graph.write(async (run) => {
    for (let i = 0; i < phrases.length; i += phrasesAtOnce)
      await run(cypher`CALL db.index.fulltext.queryNodes('dealWords', $p.query) YIELD node SET node:Unread`, {
        query: phrases
          .slice(i, i + phrasesAtOnce)
          .map(quoted)
          .join(" OR "),
      });
    await run(
      cypher`UNWIND $p.products AS key MATCH (product:Product {key: key}) REMOVE product:Changed
        WITH product MATCH (product)<-[:MENTIONS]-(deal) SET deal:Unread`,
      { products },
    );
  });
}

const phrasesAtOnce = 100;

/** A phrase of Lucene: words have letters, digits and ". + # _", of which none means anything inside quotes. */
const quoted = (phrase: string) => `"${phrase}"`;

/** Up to so many deals whose text is to be looked at. */
export async function unreadTexts(graph: Graph, most: number): Promise<DealText[]> {
  const rows = await graph.read(
    cypher`MATCH (deal:Unread) WITH deal LIMIT toInteger($p.most)
      RETURN CASE WHEN deal:Contract THEN 'Contract' WHEN deal:Framework THEN 'Framework' ELSE 'Payment' END, deal.key,
        deal.title, deal.description, coalesce(deal.items, []) + coalesce(deal.details, []), coalesce(deal.sources, []),
        [deal.knownFrom, toString(deal.knownFromEarliest), toString(deal.knownFromLatest), deal.knownFromStated]`,
    { most },
  );
  return rows.map(([label, key, title, description, items, sources, knownFrom]) => ({
    label: label as Label,
    key: key as string,
    text: textOfDeal({ title, description, items } as Parameters<typeof textOfDeal>[0]),
    sources: sources as string[],
    knownFrom: knownFrom as (string | null)[],
  }));
}

// (:Contract|Framework|Payment)-[:MENTIONS]->(:Product)
/** Keeps which products deals name, in the place of what was kept before. */
export async function keepMentions(
  graph: Graph,
  deals: readonly DealText[],
  mentions: readonly DealMention[],
): Promise<void> {
  await graph.write(async (run) => {
    for (const label of ["Contract", "Framework", "Payment"] as const) {
      const keys = deals.filter((deal) => deal.label === label).map(({ key }) => key);
      if (keys.length === 0) continue;
      const node = { Contract: cypher`Contract`, Framework: cypher`Framework`, Payment: cypher`Payment` }[label];
      await run(
        cypher`UNWIND $p.keys AS key MATCH (deal:${node} {key: key}) REMOVE deal:Unread
          WITH deal MATCH (deal)-[edge:MENTIONS]->(:Product) WHERE edge.record STARTS WITH 'mention:' DELETE edge`,
        { keys },
      );
      await run(
        cypher`UNWIND $p.rows AS row
          MATCH (deal:${node} {key: row.deal}) MATCH (product:Product {key: row.product})
          CREATE (deal)-[edge:MENTIONS]->(product)
          SET edge = row.properties, edge.knownFromEarliest = date(row.earliest), edge.knownFromLatest = date(row.latest)`,
        {
          rows: mentions
            .filter(({ deal }) => deal.label === label)
            .map(({ deal, product, method, words }) => ({
              deal: deal.key,
              product,
              earliest: deal.knownFrom[1],
              latest: deal.knownFrom[2],
              properties: {
                method,
                words,
                confidence: "MEDIUM",
                record: `mention:${label}/${deal.key}`,
                sources: deal.sources,
                statedKey: product,
                knownFrom: deal.knownFrom[0],
                knownFromStated: deal.knownFrom[3],
              },
            })),
        },
      );
    }
  });
}
