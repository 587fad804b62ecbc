import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import jsonata from "jsonata";
import { beforeAll, describe, expect, test } from "vitest";
import type { Cypher } from "../../src/graph/cypher.ts";
import { ask } from "../support/ask.ts";
import { ingest } from "../../src/ingest/run.ts";
import { type TestGraph, testGraph } from "../support/graph.ts";
import { readableCypher } from "../support/readable-cypher.ts";

const folder = new URL("../../src/questions/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");
const slugs = readdirSync(folder)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => file.replace(/\.graphql$/, ""));

/**
 * A question with `documents` needs the documents in tests/questions, which may also add rows to the answers of other questions.
 */
interface Expected {
  documents?: boolean;
  rows: Record<string, unknown>[];
  rowsOfDocuments?: Record<string, unknown>[];
  rowsOfGraphql: string;
}

const expectedOf = (slug: string) => JSON.parse(read(`${slug}.json`)) as Expected;

test("the title of a question that needs documents says so", () => {
  for (const slug of slugs) {
    const { documents = false, rows } = expectedOf(slug);
    expect(rows, slug).not.toEqual([]);
    expect(/of your own/.test(read(`${slug}.graphql`).split("\n", 1)[0]!), slug).toBe(documents);
  }
});

describe("the catalogue on the seed", () => agrees(false));

describe("the catalogue on the seed and documents", () => agrees(true));

function agrees(withDocuments: boolean): void {
  const graph = testGraph("seed");
  let ofColumns: string[];
  beforeAll(async () => {
    if (withDocuments) await ingest(graph(), [fileURLToPath(new URL("documents", import.meta.url))]);
    // The first question about exposures reads the columns. They are read here, so that each file has the same statements in any order.
    const sent = graph().statements.length;
    expect((await ask(graph(), readsAllColumns)).errors).toBeUndefined();
    ofColumns = graph().statements.slice(sent);
  });

  if (!withDocuments)
    test("the columns of exposures are read with the same statements", () =>
      expectStatements("exposure-columns", ofColumns));

  // Documents add rows to the answers from the seed, and change none of those.
  test.each(slugs.filter((slug) => withDocuments || !expectedOf(slug).documents))(
    "%s: GraphQL, Cypher and the expected rows agree",
    async (slug) => {
      const { rows: ofSeed, rowsOfDocuments = [], rowsOfGraphql } = expectedOf(slug);
      const rows = withDocuments ? [...ofSeed, ...rowsOfDocuments] : ofSeed;
      const sent = graph().statements.length;
      const { data, errors } = await ask(graph(), read(`${slug}.graphql`));
      expect(errors).toBeUndefined();
      // Documents change no statement.
      if (!withDocuments) await expectStatements(slug, graph().statements.slice(sent));
      const ofGraphql = (await jsonata(rowsOfGraphql).evaluate(data)) as Record<string, unknown>[];
      expect(sorted([ofGraphql].flat(3))).toEqual(sorted(rows));
      expect(sorted(await rowsOfCypher(graph(), read(`${slug}.cypher`), Object.keys(rows[0]!)))).toEqual(sorted(rows));
    },
  );
}

/** A question about exposures that needs each part of the columns. */
const readsAllColumns = `{
  exposures(first: 0, asOf: "2021-01-01", where: { inForce: { eq: YES } }, orderBy: { field: VALUE }) { totalCount nodes { id } }
  exposuresAggregate { groups(by: [SUPPLIER, CPV_DIVISION]) { totalCount } }
}`;

/**
 * Compares statements with a file. They are sorted, because those of one request are sent at the same time. `npx vitest -u` writes
 * the files anew; read what changed in them.
 */
async function expectStatements(name: string, sent: readonly string[]): Promise<void> {
  const statements = [...new Set(sent)].map(readableCypher).sort();
  const what = name === "exposure-columns" ? "read the columns of exposures" : `answer src/questions/${name}.graphql`;
  await expect(
    `// The statements that ${what}, each once, sorted by their text\n\n${statements.join("\n;\n\n")}`,
  ).toMatchFileSnapshot(`../graph/statements/${name}.cypher`);
}

async function rowsOfCypher(graph: TestGraph, text: string, columns: string[]): Promise<Record<string, unknown>[]> {
  const names = /RETURN([\s\S]*?)(?:ORDER BY|$)/.exec(text)![1]!.matchAll(/ AS (\w+)/g);
  const all = [...names].map(([, name]) => name!);
  const answered = await graph.read({ text } as Cypher, {});
  return answered.map((row) => Object.fromEntries(columns.map((column) => [column, plain(row[all.indexOf(column)])])));
}

const plain = (value: unknown) => (typeof value === "bigint" ? Number(value) : value);

/** Rows as text, because the two languages order ties differently. */
function sorted(rows: Record<string, unknown>[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
