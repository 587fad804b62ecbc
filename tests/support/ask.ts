import { pino } from "pino";
import { createApolloServer } from "../../src/api/server.ts";
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
  const { body } = await server.executeOperation({ query, variables }, { contextValue: { reader: await graph.reader() } });
  if (body.kind !== "single") throw new Error("an answer in parts was not asked for");
  // As it goes over the wire.
  const answer = JSON.parse(JSON.stringify(body.singleResult)) as Omit<Answer, "statements">;
  return { ...answer, statements: graph.statements.length - before };
}
