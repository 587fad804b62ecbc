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
  beforeAll(async () => {
    if (withDocuments) await ingest(graph(), [fileURLToPath(new URL("documents", import.meta.url))]);
  });

  // Documents add rows to the answers from the seed, and change none of those.
  test.each(slugs.filter((slug) => withDocuments || !expectedOf(slug).documents))(
    "%s: GraphQL, Cypher and the expected rows agree",
    async (slug) => {
      const { rows: ofSeed, rowsOfDocuments = [], rowsOfGraphql } = expectedOf(slug);
      const rows = withDocuments ? [...ofSeed, ...rowsOfDocuments] : ofSeed;
      const sent = graph().statements.length;
      const { data, errors } = await ask(graph(), read(`${slug}.graphql`));
      expect(errors).toBeUndefined();
      // Sorted, because statements of one request are sent at the same time. Documents change no statement. `npx vitest -u` writes the files anew; read what changed in them.
      const statements = [...new Set(graph().statements.slice(sent))].map(readableCypher).sort();
      if (!withDocuments)
        await expect(
          `// The statements that answer src/questions/${slug}.graphql, each once, sorted by their text\n\n${statements.join("\n;\n\n")}`,
        ).toMatchFileSnapshot(`../graph/statements/${slug}.cypher`);
      const ofGraphql = (await jsonata(rowsOfGraphql).evaluate(data)) as Record<string, unknown>[];
      expect(sorted([ofGraphql].flat(3))).toEqual(sorted(rows));
      expect(sorted(await rowsOfCypher(graph(), read(`${slug}.cypher`), Object.keys(rows[0]!)))).toEqual(sorted(rows));
    },
  );
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
