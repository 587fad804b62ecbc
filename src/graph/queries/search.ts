import { type AnyNode, type Label, nodes } from "../../model.ts";
import type { Connection } from "../connection.ts";
import { cypher } from "../cypher.ts";
import { afterPosition, mostCounted, orderBy, type Order, type PageArguments } from "../page.ts";
import { readAnyRow, rowOfAny } from "../records.ts";
import { indexOfType, wholeIndex } from "../search/indexes.ts";
import { askedWords, luceneQueries, type Rank, ranks } from "../search/lucene.ts";

/** What was found, how it fits, and for which words. */
export interface Found {
  node: AnyNode;
  rank: Rank;
  score: number;
  asked: string[];
}

export type SearchArguments = PageArguments & { text: string; types?: readonly string[] | null };

const labels = Object.keys(nodes) as Label[];

// What Lucene scores is not in the order: it depends on everything else in an index, so that pages would shift with each write.
const order: Order = [
  { by: cypher`rank` },
  { by: cypher`newest`, descending: true },
  { by: cypher`node.key` },
  { by: cypher`elementId(node)` },
];

/**
 * Everything that has all words, by how it fits. The ways in which it may fit are asked for one after the other, each only
 * where those before it do not fill the page: none finds what one before it does. Within a way, the more of a name the words
 * are, the better; then what is newest.
 */
export const search: Connection<Found, SearchArguments> = {
  name: "search",
  match: ({ text, types }, parameters) => {
    Object.assign(parameters, {
      ways: waysOf(text, types ?? null),
      asked: askedWords(text),
      length: askedWords(text).join(" ").length,
      mostFound: mostCounted + 1,
    });
    return cypher`CALL (parent) {
        UNWIND $p.ways AS way
        WITH way WHERE $p.after0 IS NULL OR way.rank >= left($p.after0, 1)
        CALL (way) {
          UNWIND way.queries AS query
          CALL db.index.fulltext.queryNodes(query.index, query.text, {limit: toInteger($p.mostFound)}) YIELD node
          WITH DISTINCT node
          WITH node, CASE WHEN way.isOfName AND size(node.sortName) > $p.length THEN toInteger(998 * $p.length / size(node.sortName)) ELSE 998 END AS fit,
            coalesce(node.sortDate, '') AS newest
          WITH node, newest, way.rank + right('00' + toString(998 - fit), 3) AS rank
          WHERE $p.after0 IS NULL OR (${afterPosition(order)})
          RETURN node, newest, rank ${orderBy(order)} LIMIT toInteger(coalesce($p.limit, $p.mostCounted))
        }
        RETURN node, newest, rank LIMIT toInteger(coalesce($p.limit, $p.mostCounted))
      }
      WITH *`;
  },
  predicates: () => [],
  distinct: () => null,
  order: () => order,
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

export const isBlank = (text: string) => askedWords(text).length === 0;

/** For each rank, what to ask of which index. */
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
