import type { ApolloServer } from "@apollo/server";
import { openReader } from "../../graph/read/reader.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";
import { maxPageSize } from "../../graph/read/page.ts";
import type { Context } from "../context.ts";
import { type Column, type Item, Negative } from "./csv-columns.ts";
import type { Export } from "./exports.ts";
import { Refusal } from "./export-error.ts";

/** The values of a row, in the order of the columns. */
export type Cells = (string | number | Negative | null)[];

/** A request for an export: the arguments of the connection, the columns, and the maximum number of rows. */
export interface Asked {
  columns: Column[];
  args: Record<string, unknown>;
  limit: number;
}

/** The separator between the values in one cell, and the one between the parts of such a value. */
const separator = " | ";
const innerSeparator = ", ";

/**
 * The rows of an export, page by page. Each page is read when the consumer requests it. The rows are not cached: they would evict
 * rows that clients request often.
 * @throws Refusal if any part of a page could not be read.
 */
export async function* pagesOf(
  { noun, operation }: Export,
  { args, columns, limit }: Asked,
  apollo: ApolloServer<Context>,
  graph: Graph,
): AsyncGenerator<Cells[], void> {
  const query = operation(columns);
  let after: string | null = null;
  for (let left = limit; ; left -= maxPageSize) {
    const variables: Record<string, unknown> = { ...args, first: Math.min(left, maxPageSize), after };
    const { body } = await apollo.executeOperation(
      { query, variables },
      { contextValue: { reader: await openReader(graph) } },
    );
    if (body.kind !== "single") throw new Error("Apollo sent an incremental answer that was not requested");
    const { data, errors, extensions } = body.singleResult;
    if (errors) throw Refusal.of(errors[0]!);
    const { nodes, pageInfo } = data![noun] as {
      nodes: Item[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
    const snapshot = (extensions?.snapshot as string | undefined) ?? null;
    yield nodes.map((item) => columns.map(({ read }) => cellOf(read({ ...item, snapshot }))));
    if (!pageInfo.hasNextPage || left <= maxPageSize) return;
    after = pageInfo.endCursor;
  }
}

function cellOf(value: unknown): Cells[number] {
  if (typeof value === "number" || value instanceof Negative) return value;
  if (Array.isArray(value)) return value.map((each) => textOf(each).replaceAll("|", "\\|")).join(separator);
  return value == null ? null : textOf(value);
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(innerSeparator);
  if (value instanceof Negative) return value.text;
  return typeof value === "string" ? value : value == null ? "" : JSON.stringify(value);
}
