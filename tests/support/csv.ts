import { parse } from "csv-parse/sync";
import express from "express";
import { type Logger, pino } from "pino";
import { listen, type Listening } from "../../src/api/listen.ts";
import { createApolloServer } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver/neo4j.ts";

/** A row of a table by the names of its columns. */
export type TableRow = Record<string, string>;

/** Starts a server of the graph on a free port. */
export function serve(graph: Graph, log: Logger = pino({ level: "silent" })): Promise<Listening> {
  return listen(createApolloServer(log), graph, { host: "127.0.0.1", port: 0, pages: express.Router(), log });
}

/** The address of an export. */
export function exportOf(server: Listening, file: string, parameters: Record<string, unknown> = {}): string {
  const texts = Object.entries(parameters).map(([name, value]): [string, string] => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return `${server.url}export/${file}?${new URLSearchParams(texts).toString()}`;
}

/** The rows of a complete export. */
export async function table(address: string): Promise<TableRow[]> {
  const response = await fetch(address);
  const text = await response.text();
  if (response.status !== 200) throw new Error(text);
  return parse(text, { columns: true, bom: true });
}
