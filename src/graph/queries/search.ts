import { type AnyNode, type Label, nodes } from "../../model.ts";
import type { Connection } from "../connection.ts";
import { cypher, join, name } from "../cypher.ts";
import { mostCounted, type PageArguments } from "../page.ts";
import { fold, readAnyRow, rowOfAny } from "../records.ts";

/** Nouns that are searched; an organisation by any of its roles. */
const searchedLabels = [
  "Organization",
  "ContractingProcess",
  "Framework",
  "Lot",
  "Contract",
  "Payment",
  "Product",
  "Advisory",
  "Vulnerability",
  "Observation",
  "Response",
  "Source",
] as const satisfies readonly Label[];

/** What was found, how well it fits, and what of it. */
export interface Found {
  node: AnyNode;
  score: number;
  matched: "NAME" | "TEXT";
}

export type SearchArguments = PageArguments & { text: string; types?: readonly string[] | null };

const labels = Object.keys(nodes) as Label[];

/**
 * Full-text indexes, names apart from other text. What fits best counts: a name as a whole, then its words, beginnings and
 * misspellings of them, and only then what other text says. Lucene's own score parts those that fit alike.
 */
export const search: Connection<Found, SearchArguments> = {
  name: "search",
  find: ({ text, types }, parameters) => {
    Object.assign(parameters, {
      queries: queriesOf(text),
      whole: fold(text.trim()).slice(0, 100),
      types: types ?? null,
      mostFound: mostCounted + 1,
    });
    return {
      match: cypher`CALL (parent) {
        UNWIND $p.queries AS query
        CALL db.index.fulltext.queryNodes(query.index, query.text, {limit: toInteger($p.mostFound)}) YIELD node, score
        WITH node, max(query.tier * 1000 + CASE WHEN score > 999.0 THEN 999.0 ELSE score END) AS found
        RETURN node, found + CASE WHEN node.sortName = $p.whole AND found >= 1000 THEN 5000 ELSE 0 END AS score
      }
      WITH *, right('0000000' + toString(toInteger(round((10000 - score) * 1000))), 8) AS rank`,
      predicates: types ? [cypher`any(label IN labels(node) WHERE label IN $p.types)`] : [],
      distinct: null,
      order: [{ by: cypher`rank` }, { by: cypher`node.key` }, { by: cypher`elementId(node)` }],
    };
  },
  row: cypher`[${rowOfAny(cypher`node`, labels)}, score]`,
  read: (row) => {
    const [node, score] = row as [unknown, number];
    return { node: readAnyRow(node), score: Math.round(score * 1000) / 1000, matched: score >= 1000 ? "NAME" : "TEXT" };
  },
};

export const isBlank = (text: string) => wordsOf(text).length === 0;

/** Words of letters and digits, as the index takes texts apart; all of Lucene's operators part words. */
function wordsOf(text: string): string[] {
  return (text.normalize("NFKC").match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    .slice(0, 20)
    .map((word) => word.slice(0, 60).toLowerCase());
}

/** Lucene queries, all words of each must be found: the higher the tier, the better what it finds fits. */
function queriesOf(text: string): { index: string; text: string; tier: number }[] {
  const words = wordsOf(text);
  const all = (each: (word: string) => string) => words.map((word) => `+(${each(word)})`).join(" ");
  const misspelt = (word: string) => `${word}* ${word.length > 7 ? `${word}~2` : word.length > 3 ? `${word}~1` : ""}`;
  return [
    { index: "searchNames", text: all((word) => word), tier: 3 },
    { index: "searchNames", text: all((word) => `${word}*`), tier: 2 },
    { index: "searchNames", text: all(misspelt), tier: 1 },
    { index: "searchTexts", text: all((word) => `${word}*`), tier: 0 },
  ];
}

/** The indexes that a search asks. Kept up to date a moment after a write, since an ingest would wait for them otherwise. */
export const searchIndexes = [
  indexOn("searchNames", ["name", "title", "aliases", "identifiers", "key", "reference"]),
  indexOn("searchTexts", ["description", "summary", "items", "procurementMethodDetails", "audience"]),
];

function indexOn(index: "searchNames" | "searchTexts", properties: string[]) {
  const of = join(
    searchedLabels.map((label) => name(label)),
    cypher`|`,
  );
  const on = join(
    properties.map((property) => cypher`node.${name(property)}`),
    cypher`, `,
  );
  return cypher`CREATE FULLTEXT INDEX ${name(index)} IF NOT EXISTS FOR (node:${of}) ON EACH [${on}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding', \`fulltext.eventually_consistent\`: true}}`;
}
