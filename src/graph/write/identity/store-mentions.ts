import type { Confidence } from "../../../values.ts";
import { cypher, name } from "../../cypher.ts";
import { nothingKept } from "../../driver/commit-log.ts";
import type { Graph } from "../../driver/neo4j.ts";
import type { DealText } from "../../identity/mentions.ts";
import { labelsWithText } from "../../stored/deal-text.ts";
import { storedPackedDate } from "../../stored/packed-date.ts";
import { waitingFor } from "../../stored/work-queue.ts";
import { dealsChanged } from "./changed-nodes.ts";

/** A product or a vendor that the text of a deal names. */
export interface DealMention {
  deal: DealText;
  label: "Product" | "Organization";
  key: string;
  method: string;
  words: string;
  confidence: Confidence;
}

/**
 * Queues deals whose text is to be searched: their text may name the changed products or organisations, or named them before.
 * `phrases` are made of words of `indexedWords`.
 */
export async function queueDealsNaming(
  graph: Graph,
  changed: "Product" | "Organization",
  keys: readonly string[],
  phrases: readonly string[],
): Promise<void> {
  // The index is updated after the commit, so that a commit does not wait for it. This statement waits instead.
  await graph.read(cypher`CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`, {});
  await graph.write(async (run) => {
    for (let i = 0; i < phrases.length; i += phrasesAtOnce)
      await run(
        cypher`CALL db.index.fulltext.queryNodes('dealWords', $p.query) YIELD node SET node:${waitingFor.readText}`,
        {
          query: phrases
            .slice(i, i + phrasesAtOnce)
            .map(quoted)
            .join(" OR "),
        },
      );
    const [label, mark] =
      changed === "Product" ? [cypher`Product`, waitingFor.findProduct] : [cypher`Organization`, waitingFor.findVendor];
    await run(
      cypher`UNWIND $p.keys AS key MATCH (node:${label} {key: key}) REMOVE node:${mark}
        WITH node MATCH (node)<-[:MENTIONS]-(deal) SET deal:${waitingFor.readText}`,
      { keys },
    );
  }, nothingKept);
}

const phrasesAtOnce = 100;

/** A phrase of Lucene. Words have only letters, digits and ". + # _", none of which is special inside quotes. */
const quoted = (phrase: string) => `"${phrase}"`;

// (:Contract|ContractingProcess|Framework|Payment)-[:MENTIONS]->(:Product|Vendor)
/** Stores the products and vendors that texts name. Replaces those stored before. */
export async function storeMentions(
  graph: Graph,
  deals: readonly DealText[],
  mentions: readonly DealMention[],
): Promise<void> {
  await graph.write(async (run, note) => {
    for (const label of labelsWithText) {
      const keys = deals.filter((deal) => deal.label === label).map(({ key }) => key);
      if (keys.length === 0) continue;
      note(label === "ContractingProcess" ? nothingKept : await dealsChanged(run, label, keys));
      const node = name(label);
      await run(
        cypher`UNWIND $p.keys AS key MATCH (deal:${node} {key: key}) REMOVE deal:${waitingFor.readText}
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
              SET edge = row.properties`,
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
    properties: {
      ...{ method, words, confidence },
      record: `mention:${deal.label}/${deal.key}`,
      sources: deal.sources,
      statedKey: key,
      ...storedPackedDate("knownFrom", deal.knownFrom),
    },
  };
}
