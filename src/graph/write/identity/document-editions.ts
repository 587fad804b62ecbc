import type { Confidence } from "../../../values.ts";
import { cypher } from "../../cypher.ts";
import { nothingKept } from "../../driver/commit-log.ts";
import type { Graph, Run } from "../../driver/neo4j.ts";
import { waitingFor } from "../../stored/work-queue.ts";

/*
 * Documents that list the same payments, such as editions of one file:
 *
 *     (:Source)-[:MAY_BE {method, confidence, words}]->(:Source)
 */

/** Another document, and the rows that it shares with the compared document. */
export interface SharedRows {
  source: string;
  /** True if both publishers are known and differ. */
  isOfOther: boolean;
  /** The number of rows that are in both: the same buyer, supplier, amount, and day or month. */
  rows: number;
  /** The number of rows of the compared document, in the months that both documents have. */
  own: number;
  /** The number of rows of the other document, in the same months. */
  others: number;
}

/** Another document that is likely an edition of the same document. */
export interface Edition {
  source: string;
  method: string;
  confidence: Confidence;
  words: string;
}

// (:Source)<-[:FROM]-(:Payment {alike}), (:Payment {alike})-[:FROM]->(:Source)
/**
 * Stores which documents are likely editions of one. Replaces what was stored before. `decide` chooses among the documents that
 * have at least `leastRows` rows in common with `source`.
 */
export async function storeEditions(
  graph: Graph,
  source: string,
  leastRows: number,
  decide: (shared: readonly SharedRows[]) => Edition[],
): Promise<void> {
  // These reads are in a write transaction, because the time limit of a single read is too short for a document with many rows.
  await graph.write(async (run) => {
    const before = new Set((await run(editionsBefore, { source })).map(([key]) => key as string));
    const editions = decide(await sharedRows(run, source, leastRows));
    const now = new Set(editions.map((each) => each.source));
    const changed = [...new Set([...before, ...now])].filter((each) => before.has(each) !== now.has(each));
    if (changed.length > 0) await run(markAlike, { source, changed });
    await run(forgetEditions, { source });
    await run(writeEditions, { rows: editions.map((edition) => rowOf(source, edition)) });
  }, nothingKept);
}

async function sharedRows(run: Run, source: string, leastRows: number): Promise<SharedRows[]> {
  const shared = await run(rowsInOthers, { source, leastRows });
  if (shared.length === 0) return [];
  const sources = shared.map(([key]) => key as string);
  const months = new Map(
    (await run(rowsByMonth, { sources: [source, ...sources] })).map(([key, counts]) => [
      key as string,
      new Map((counts as [string, bigint][]).map(([month, count]) => [month, Number(count)])),
    ]),
  );
  const own = months.get(source)!;
  return shared.map(([key, isOfOther, rows]) => {
    const others = months.get(key as string)!;
    const both = [...own.keys()].filter((month) => others.has(month));
    const sum = (counts: ReadonlyMap<string, number>) => both.reduce((all, month) => all + counts.get(month)!, 0);
    return {
      source: key as string,
      isOfOther: isOfOther as boolean,
      rows: Number(rows),
      own: sum(own),
      others: sum(others),
    };
  });
}

const editionsBefore = cypher`MATCH (source:Source {key: $p.source})-[:MAY_BE]-(other:Source) RETURN other.key`;

/** Equal rows within a document count at most as often as the other document has them. */
const rowsInOthers = cypher`MATCH (source:Source {key: $p.source})<-[:FROM]-(payment:Payment) WHERE payment.alike IS NOT NULL
  WITH source, payment.alike AS alike, count(*) AS own
  CALL (source, alike) {
    MATCH (payment:Payment {alike: alike})-[:FROM]->(other:Source) USING INDEX SEEK payment:Payment(alike) WHERE other <> source
    RETURN other, count(*) AS others
  }
  WITH source, other, sum(CASE WHEN others < own THEN others ELSE own END) AS rows WHERE rows >= $p.leastRows
  RETURN other.key, coalesce(other.publisher <> source.publisher, false), rows ORDER BY other.key`;

const rowsByMonth = cypher`UNWIND $p.sources AS key
  MATCH (source:Source {key: key})<-[:FROM]-(payment:Payment) USING INDEX SEEK source:Source(key) WHERE payment.alike IS NOT NULL
  WITH key, left(payment.sortDate, 7) AS month, count(*) AS rows
  RETURN key, collect([month, rows])`;

/** Queues payments that both documents have to be compared, one for each set of alike payments. */
const markAlike = cypher`MATCH (source:Source {key: $p.source})<-[:FROM]-(payment:Payment) WHERE payment.alike IS NOT NULL
  WITH payment.alike AS alike, head(collect(payment)) AS payment
  WHERE EXISTS { MATCH (other:Payment {alike: alike})-[:FROM]->(changed:Source) USING INDEX SEEK other:Payment(alike) WHERE changed.key IN $p.changed }
  SET payment:${waitingFor.compare}`;

const forgetEditions = cypher`MATCH (source:Source {key: $p.source}) REMOVE source:${waitingFor.compare}
  WITH source MATCH (source)-[like:MAY_BE]-(:Source) DELETE like`;

const writeEditions = cypher`UNWIND $p.rows AS row
  MATCH (from:Source {key: row.from}) MATCH (to:Source {key: row.to})
  CREATE (from)-[like:MAY_BE]->(to) SET like = row.properties`;

/** One edge for both directions. It is the same from whichever of the two documents it is written. */
function rowOf(source: string, { source: other, ...edition }: Edition) {
  const [from, to] = [source, other].sort() as [string, string];
  return { from, to, properties: { ...edition, record: `likeness:Source/${from}`, sources: [from, to] } };
}
