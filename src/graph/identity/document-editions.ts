import type { Confidence } from "../../model.ts";
import { cypher } from "../cypher.ts";
import type { Graph, Run } from "../driver/neo4j.ts";

/*
 * Documents that list the same payments, as editions of one file do:
 *
 *     (:Source)-[:MAY_BE {method, confidence, words}]->(:Source)
 */

/** Another document, and what it has in common with the one that is looked at. */
export interface SharedRows {
  source: string;
  /** Whether each of the two has a publisher of its own. */
  isOfOther: boolean;
  /** How many rows of the one stand in the other too: the same buyer, supplier, amount, and day or month. */
  rows: number;
  /** How many rows the one and the other have in the months that both tell of. */
  own: number;
  others: number;
}

/** That two documents are likely to be editions of one. */
export interface Edition {
  source: string;
  method: string;
  confidence: Confidence;
  words: string;
}

// (:Source)<-[:FROM]-(:Payment {alike}), (:Payment {alike})-[:FROM]->(:Source)
/**
 * Keeps which documents are likely editions of one, in the place of what was kept before: those that `decide` chooses of the
 * documents that have at least so many rows in common.
 */
export async function storeEditions(
  graph: Graph,
  source: string,
  leastRows: number,
  decide: (shared: readonly SharedRows[]) => Edition[],
): Promise<void> {
  // Read in a transaction, since the time of a single read would not be enough for the rows of every document.
  await graph.write(async (run) => {
    const before = new Set((await run(editionsBefore, { source })).map(([key]) => key as string));
    const editions = decide(await sharedRows(run, source, leastRows));
    const now = new Set(editions.map((each) => each.source));
    const changed = [...new Set([...before, ...now])].filter((each) => before.has(each) !== now.has(each));
    if (changed.length > 0) await run(markAlike, { source, changed });
    await run(forgetEditions, { source });
    await run(writeEditions, { rows: editions.map((edition) => rowOf(source, edition)) });
  });
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

/** Rows that are equal within a document are as many as the other has of them at most. */
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

/** Lets the deals be looked at again that both documents have. */
const markAlike = cypher`MATCH (source:Source {key: $p.source})<-[:FROM]-(payment:Payment) WHERE payment.alike IS NOT NULL
  WITH payment.alike AS alike, head(collect(payment)) AS payment
  WHERE EXISTS { MATCH (other:Payment {alike: alike})-[:FROM]->(changed:Source) USING INDEX SEEK other:Payment(alike) WHERE changed.key IN $p.changed }
  SET payment:Uncompared`;

const forgetEditions = cypher`MATCH (source:Source {key: $p.source}) REMOVE source:Uncompared
  WITH source MATCH (source)-[like:MAY_BE]-(:Source) DELETE like`;

const writeEditions = cypher`UNWIND $p.rows AS row
  MATCH (from:Source {key: row.from}) MATCH (to:Source {key: row.to})
  CREATE (from)-[like:MAY_BE]->(to) SET like = row.properties`;

/** One edge for both directions, the same whichever of the two is looked at. */
function rowOf(source: string, { source: other, ...edition }: Edition) {
  const [from, to] = [source, other].sort() as [string, string];
  return { from, to, properties: { ...edition, record: `likeness:Source/${from}`, sources: [from, to] } };
}
