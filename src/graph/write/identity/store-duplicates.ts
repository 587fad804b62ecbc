import type { Confidence } from "../../../values.ts";
import { cypher, name } from "../../cypher.ts";
import type { Graph } from "../../driver/neo4j.ts";
import type { Compared } from "../../stored/compared.ts";
import { waitingFor } from "../../stored/work-queue.ts";
import { dealsChanged } from "./changed-nodes.ts";

/*
 * Deals that are likely the same. Each duplicate leads to the deal that counts in its place, and stores its key:
 *
 *     (:Payment:Duplicate {duplicateOf: "…"})-[:MAY_BE {method, confidence, words}]->(:Payment)
 */

/** A deal that is likely the same as another, which counts in its place (`of`). */
export interface Duplicate {
  key: string;
  of: string;
  method: string;
  confidence: Confidence;
  words: string;
}

/** Stores which of these deals are likely the same as another. Replaces what was stored before. */
export async function storeDuplicates(
  graph: Graph,
  label: Compared,
  keys: readonly string[],
  duplicates: readonly Duplicate[],
): Promise<void> {
  await graph.write(async (run, note) => {
    note(await dealsChanged(run, label, keys));
    await run(
      cypher`UNWIND $p.keys AS key MATCH (deal:${name(label)} {key: key}) USING INDEX SEEK deal:${name(label)}(key)
        REMOVE deal:${waitingFor.compare}, deal:Duplicate, deal.duplicateOf
        WITH deal MATCH (deal)-[like:MAY_BE]-(:${name(label)}) WITH DISTINCT like DELETE like`,
      { keys },
    );
    if (duplicates.length === 0) return;
    await run(
      cypher`UNWIND $p.rows AS row
        MATCH (deal:${name(label)} {key: row.key}) USING INDEX SEEK deal:${name(label)}(key)
        MATCH (of:${name(label)} {key: row.of}) USING INDEX SEEK of:${name(label)}(key)
        SET deal:Duplicate, deal.duplicateOf = row.of
        CREATE (deal)-[like:MAY_BE]->(of) SET like = row.properties, like.sources = of.sources + [source IN deal.sources WHERE NOT source IN of.sources],
          like.knownFrom = deal.knownFrom, like.knownFromEarliest = deal.knownFromEarliest, like.knownFromLatest = deal.knownFromLatest, like.knownFromStated = deal.knownFromStated`,
      {
        rows: duplicates.map(({ key, of, ...properties }) => ({
          key,
          of,
          properties: { ...properties, record: `likeness:${label}/${key}` },
        })),
      },
    );
  });
}
