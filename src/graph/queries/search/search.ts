import { type AnyNode, type Label, nodes } from "../../../model.ts";
import type { Connection } from "../../read/connection.ts";
import { cypher } from "../../cypher.ts";
import { maxTotalCount, type Order, type PageArguments } from "../../read/page.ts";
import { readAnyRow, rowOfAny } from "../../stored/records.ts";
import { indexOfType, wholeIndex } from "../../stored/search-indexes.ts";
import { askedWords, luceneQueries, type Rank, ranks } from "./lucene.ts";

/** What was found, how it fits, and for which words. */
export interface Found {
  node: AnyNode;
  rank: Rank;
  score: number;
  asked: string[];
}

export type SearchArguments = PageArguments & { text: string; types?: readonly string[] | null };

const labels = Object.keys(nodes) as Label[];

/** How well a name fits that is as long as the words: an alias may be what they are, of somebody whose name is another. */
const bestFit = cypher`998`;

// What Lucene scores is not in the order: it depends on everything else in an index, so that pages would shift with each write.
const order: Order = [
  { by: cypher`rank` },
  { by: cypher`newest`, descending: true },
  { by: cypher`node.key` },
  // As the database itself orders nodes: two of different sorts may have one key.
  { by: cypher`right('000000000000000000' + last(split(elementId(node), ':')), 19)` },
];

/**
 * Everything that has all words, by how it fits. The ways in which it may fit are asked for one after the other, each only
 * where those before it do not fill the page: none finds what one before it does. Within a way, the more of a name the words
 * are, the better; then what is newest. What makes a cursor is put together for the page alone, since it costs more than to
 * find and order what is not on it.
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
    // Who is in several indexes is an organisation of several roles.
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
