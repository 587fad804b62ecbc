import { readdirSync, readFileSync } from "node:fs";
import jsonata from "jsonata";
import { describe, expect, test } from "vitest";
import type { Cypher } from "../../src/graph/cypher.ts";
import { ask } from "../support/ask.ts";
import { testGraph } from "../support/graph.ts";

const folder = new URL("../questions/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");
const slugs = readdirSync(folder)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => file.replace(/\.graphql$/, ""));

describe("the catalogue", () => {
  const graph = testGraph("seed");

  test.each(slugs)("%s: GraphQL, Cypher and the expected rows agree", async (slug) => {
    const { rows, rowsOfGraphql } = JSON.parse(read(`${slug}.json`)) as {
      rows: Record<string, unknown>[];
      rowsOfGraphql: string;
    };
    const { data } = await ask(graph(), read(`${slug}.graphql`));
    const ofGraphql = (await jsonata(rowsOfGraphql).evaluate(data)) as Record<string, unknown>[];
    expect(sorted([ofGraphql].flat(3))).toEqual(sorted(rows));
    expect(sorted(await rowsOfCypher(read(`${slug}.cypher`), Object.keys(rows[0]!)))).toEqual(sorted(rows));
  });

  async function rowsOfCypher(text: string, columns: string[]): Promise<Record<string, unknown>[]> {
    const names = /RETURN([\s\S]*?)(?:ORDER BY|$)/.exec(text)![1]!.matchAll(/ AS (\w+)/g);
    const all = [...names].map(([, name]) => name!);
    const answered = await graph().read({ text } as Cypher, {});
    return answered.map((row) =>
      Object.fromEntries(columns.map((column) => [column, plain(row[all.indexOf(column)])])),
    );
  }
});

const plain = (value: unknown) => (typeof value === "bigint" ? Number(value) : value);

/** Rows as text, since the two languages order ties in their own ways. */
function sorted(rows: Record<string, unknown>[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
