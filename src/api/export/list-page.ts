import type { ApolloServer } from "@apollo/server";
import { escapeUTF8 } from "entities";
import { createHash } from "node:crypto";
import helmet from "helmet";
import type { Graph } from "../../graph/driver/neo4j.ts";
import type { ReadCache } from "../../graph/read/read-cache.ts";
import { pagePolicy } from "../../page-policy.ts";
import { askInProcess } from "../ask-in-process.ts";
import type { Context } from "../context.ts";
import { isShort } from "./chosen-columns.ts";
import type { Column } from "./csv-columns.ts";
import type { Export } from "./exports.ts";
import { addressOf, parametersOf } from "./list-text.ts";

/** Three addresses to begin with, each with what it gives. */
const worked: { what: string; noun: string; parameters: Record<string, string> }[] = [
  {
    what: "Contracts with a supplier whose name has “Zoom” in it, the newest first",
    noun: "contracts",
    parameters: {
      where: '{"suppliers":{"some":{"name":{"contains":"Zoom"}}}}',
      orderBy: '{"field":"DEAL_DATE","direction":"DESC"}',
    },
  },
  {
    what: "Deals of departments for a product that a warning named afterwards, as it could be known on 1 May 2020",
    noun: "exposures",
    parameters: { where: '{"timing":{"eq":"AFTER"},"buyer":{"kind":{"eq":"DEPARTMENT"}}}', asOf: "2020-05-01" },
  },
  {
    what: "The name, the publisher and the date of a hundred warnings, in columns of your choice",
    noun: "advisories",
    parameters: { columns: "title,publisher.name,date.edtf", first: "100" },
  },
];

/** The page about the files for people, with the number of rows that each has now. */
export async function listPage(
  exports: readonly Export[],
  apollo: ApolloServer<Context>,
  graph: Graph,
  cache?: ReadCache,
) {
  const counts = await countsOf(exports, askInProcess(apollo, graph, cache));
  const examples = worked.map(({ what, noun, parameters }) => {
    const address = `${addressOf(noun)}?${new URLSearchParams(parameters).toString()}`;
    return `<li>${escapeUTF8(what)}:<br>${link(address, decodeURIComponent(address.replaceAll("+", " ")))}</li>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">
<title>Tables · Forewarned</title><style>${style}</style></head>
<body><main>
<h1>Every list as a table</h1>
<p>Each file opens in a spreadsheet (CSV). Without <code>columns</code> in its address, a file is a short table.
<code>columns=all</code> gives all columns. <code>columns=title,buyers.name</code> gives these, in this order, and adds what says how sure a row is
and where it comes from. <code>where</code>, <code>orderBy</code> and <code>asOf</code> are those of GraphQL; <code>first</code> is the
greatest number of rows.</p>
<h2>Three addresses to begin with</h2>
<ol>${examples.join("\n")}</ol>
<h2>The files</h2>
${exports.map((each) => sectionOf(each, counts?.[each.noun] ?? null)).join("\n")}
<p>A row says what its sources state. A row that joins a deal and a warning does not say that the buyer used the product or was
harmed: read its caveats before you publish it.</p>
</main></body></html>
`;
}

function sectionOf(table: Export, rows: string | null): string {
  const { noun, type, columns } = table;
  const short = columns.filter(isShort);
  const others = columns.filter((column) => !isShort(column));
  const address = addressOf(noun);
  return `<section aria-labelledby="${noun}"><h3 id="${noun}">${link(address, `${noun}.csv`)} <small>${escapeUTF8(rows ?? "the number of rows is not known now")}</small></h3>
<p>A row: ${escapeUTF8(type.description ?? type.name)}</p>
<p>${link(`${address}?first=10`, "Ten rows")} · ${link(address, "All rows")} · ${link(`${address}?columns=all`, "All rows, all columns")}</p>
<details><summary>${short.length} columns, and ${others.length} more with <code>columns=all</code></summary>
<p>Parameters: ${parametersOf(table).map(code).join(", ")}</p>
<h4>Columns of the short table</h4>${namesOf(short)}
<h4>Columns of <code>columns=all</code> only</h4>${namesOf(others)}</details></section>`;
}

const code = (text: string) => `<code>${escapeUTF8(text)}</code>`;
const namesOf = (columns: readonly Column[]) =>
  `<ul class="columns">${columns.map(({ name }) => `<li>${code(name)}</li>`).join("")}</ul>`;

/** The number of rows of each file in words; null if the graph did not answer. */
async function countsOf(exports: readonly Export[], { ask }: Pick<ReturnType<typeof askInProcess>, "ask">) {
  const fields = exports.map(({ noun }) => `${noun}(first: 1) { totalCount totalCountIsAtLeast }`).join(" ");
  const { data } = await ask(`{ ${fields} }`, {});
  if (!data) return null;
  const counted = data as Record<string, { totalCount: number; totalCountIsAtLeast: boolean } | null>;
  return Object.fromEntries(Object.entries(counted).map(([noun, count]) => [noun, count && rowsInWords(count)]));
}

function rowsInWords({
  totalCount,
  totalCountIsAtLeast,
}: {
  totalCount: number;
  totalCountIsAtLeast: boolean;
}): string {
  const number = totalCount.toLocaleString("en-GB");
  return `${totalCountIsAtLeast ? "at least " : ""}${number} ${totalCount === 1 ? "row" : "rows"}`;
}

const link = (address: string, text: string) => `<a href="${escapeUTF8(address)}">${escapeUTF8(text)}</a>`;

const style = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 50rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
section { border-top: 1px solid GrayText; }
small { font-weight: normal; }
.columns { columns: 19rem; padding-left: 1.2rem; }
li { margin: .2rem 0; }
summary, section > p > a { padding: .3rem 0; }
`;

/** Allows nothing but the page itself and its style. */
export const allowsItsStyle = helmet(
  pagePolicy({
    styleSrc: [`'sha256-${createHash("sha256").update(style).digest("base64")}'`],
  }),
);
