import { pino } from "pino";
import { createApolloServer } from "../../src/api/server.ts";
import type { Reader } from "../../src/graph/read/reader.ts";
import type { TestGraph } from "./graph.ts";

/** The answer of the API, and the number of statements that it sent. */
export interface Answer {
  // The tests assert the parts of an answer that they need. Types would only repeat that.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors?: { message: string; path?: readonly unknown[]; extensions?: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
  statements: number;
}

const server = createApolloServer(pino({ level: "silent" }));

/** Sends a query to the API without HTTP. */
export async function ask(graph: TestGraph, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const before = graph.statements.length;
  const answer = await askWith(await graph.reader(), query, variables);
  return { ...answer, statements: graph.statements.length - before };
}

/** Sends a query to the API without HTTP, with the given reader. */
export async function askWith(
  reader: Reader,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Omit<Answer, "statements">> {
  const { body } = await server.executeOperation({ query, variables }, { contextValue: { reader } });
  if (body.kind !== "single") throw new Error("The server sent an incremental answer, but no test requests one.");
  // Clients get the answer as JSON, so the tests do too.
  return JSON.parse(JSON.stringify(body.singleResult)) as Omit<Answer, "statements">;
}
