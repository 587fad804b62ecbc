import { pino } from "pino";
import { createApolloServer } from "../../src/api/server.ts";
import type { Reader } from "../../src/graph/read/reader.ts";
import type { TestGraph } from "./graph.ts";

/** What the API answers, and how many statements it sent. */
export interface Answer {
  // The tests say what they expect of an answer; types would only say it again.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors?: { message: string; path?: readonly unknown[]; extensions?: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
  statements: number;
}

const server = createApolloServer(pino({ level: "silent" }));

/** Asks the API without HTTP. */
export async function ask(graph: TestGraph, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const before = graph.statements.length;
  const answer = await askWith(await graph.reader(), query, variables);
  return { ...answer, statements: graph.statements.length - before };
}

/** Asks the API without HTTP, of a reader of one's own. */
export async function askWith(
  reader: Reader,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Omit<Answer, "statements">> {
  const { body } = await server.executeOperation({ query, variables }, { contextValue: { reader } });
  if (body.kind !== "single") throw new Error("an answer in parts was not asked for");
  // As it goes over the wire.
  return JSON.parse(JSON.stringify(body.singleResult)) as Omit<Answer, "statements">;
}
