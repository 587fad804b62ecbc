import { type AnyNode, type Label, nodes } from "../../../model.ts";
import type { Connection } from "../../read/connection.ts";
import { cypher } from "../../cypher.ts";
import { maxTotalCount, type Order, type PageArguments } from "../../read/page.ts";
import { readAnyRow, rowOfAny } from "../../stored/records.ts";
import { indexOfType, wholeIndex } from "../../stored/search-indexes.ts";
import { askedWords, luceneQueries, type Rank, ranks } from "./lucene.ts";

/** A result: the node, its rank and score, and the words of the search. */
export interface Found {
  node: AnyNode;
  rank: Rank;
  score: number;
  asked: string[];
}

export type SearchArguments = PageArguments & { text: string; types?: readonly string[] | null };

const labels = Object.keys(nodes) as Label[];

/** The fit of a name that is as long as the searched words. The name's own length counts, even if an alias matched. */
const bestFit = cypher`998`;

// Lucene's score is not in the order. It depends on all other nodes in an index, so pages would shift with each write.
const order: Order = [
  { by: cypher`rank` },
  { by: cypher`newest`, descending: true },
  { by: cypher`node.key` },
  // The order in which the database sorts nodes. Two nodes with different labels may have the same key.
  { by: cypher`right('000000000000000000' + last(split(elementId(node), ':')), 19)` },
];

/**
 * All nodes that have all words, ordered by rank. The statement queries the ranks one after the other, and only until the page is
 * full. No rank finds a node of an earlier rank. Within a rank, nodes come first if the words are a larger part of the name, then
 * if they are newer. The values of a cursor are computed only for the page, because they cost more than to find and order the
 * other nodes.
 */
export const search: Connection<Found, SearchArguments> = {
  name: "search",
  isLate: true,
  find: ({ text, types }, parameters) => {
    Object.assign(parameters, {
      ways: waysOf(text, types ?? null),
      asked: askedWords(text),
      length: askedWords(text).join(" ").length,
      maxFound: maxTotalCount + 1,
    });
    // An organisation with several roles is in several indexes.
    const once = types && types.length > 1 ? cypher`DISTINCT node` : cypher`node`;
    const match = cypher`CALL (parent) {
        UNWIND $p.ways AS way
        WITH way, CASE WHEN $p.after0 IS NULL OR way.rank > left($p.after0, 1) THEN null ELSE ${bestFit} - toInteger(substring($p.after0, 1)) END AS lastFit
        WHERE $p.after0 IS NULL OR way.rank >= left($p.after0, 1)
        CALL (way, lastFit) {
          UNWIND way.queries AS query
          CALL db.index.fulltext.queryNodes(query.index, query.text, {limit: toInteger($p.maxFound)}) YIELD node
          WITH ${once}
          WITH node, coalesce(node.sortDate, '') AS newest,
            CASE
              WHEN way.isOfName AND size(node.sortName) > $p.length THEN toInteger(${bestFit} * $p.length / size(node.sortName))
              WHEN way.isOfName AND size(node.sortName) > 0 THEN toInteger(${bestFit} * size(node.sortName) / $p.length)
              ELSE ${bestFit} END AS fit
          WHERE lastFit IS NULL OR fit < lastFit OR (fit = lastFit AND (newest < $p.after1 OR (newest = $p.after1 AND (node.key > $p.after2 OR (node.key = $p.after2 AND ${order[3]!.by} > $p.after3)))))
          RETURN node, newest, fit ORDER BY fit DESC, newest DESC, node.key, node LIMIT toInteger(coalesce($p.limit, $p.maxTotalCount))
        }
        RETURN node, newest, way.rank + right('00' + toString(${bestFit} - fit), 3) AS rank LIMIT toInteger(coalesce($p.limit, $p.maxTotalCount))
      }
      WITH *`;
    return { match, predicates: [], distinct: null, order };
  },
  row: cypher`[${rowOfAny(cypher`node`, labels)}, rank, $p.asked]`,
  read: (row) => {
    const [node, rank, asked] = row as [unknown, string, string[]];
    const place = Number(rank[0]);
    return {
      node: readAnyRow(node),
      rank: ranks[place]!,
      score: (ranks.length - place) * 1000 - Number(rank.slice(1)),
      asked,
    };
  },
};

/** True if a text has no word to search for. */
export const isBlank = (text: string) => askedWords(text).length === 0;

/** For each rank, the queries and their indexes. */
function waysOf(text: string, types: readonly string[] | null) {
  const asked = (types ?? [null]).map((type) => ({
    index: type === null ? wholeIndex : indexOfType(type),
    queries: luceneQueries(text, type),
  }));
  return ranks.map((rank, place) => ({
    rank: String(place),
    isOfName: rank.includes("NAME"),
    queries: asked.flatMap(({ index, queries }) => {
      const query = queries[rank];
      return query === null ? [] : [{ index, text: query }];
    }),
  }));
}
