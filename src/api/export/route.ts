import type { ApolloServer } from "@apollo/server";
import { stringify } from "csv-stringify";
import express, { type Response, type Router } from "express";
import type { GraphQLSchema } from "graphql";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Logger } from "pino";
import type { Graph } from "../../graph/driver/neo4j.ts";
import type { ReadCache } from "../../graph/read/read-cache.ts";
import type { Context } from "../context.ts";
import { send, sendInternalError, sendMethodNotAllowed } from "../error-responses.ts";
import { askedBy } from "./export-request.ts";
import { type Column, Negative } from "./csv-columns.ts";
import { type Export, exportsOf } from "./exports.ts";
import { allowsItsStyle, listPage } from "./list-page.ts";
import { addressOf, listOf } from "./list-text.ts";
import { type Cells, pagesOf } from "./pages.ts";
import { Refusal } from "./export-error.ts";

/**
 * Answers `/export` with a list of the files, and `/export/<noun>.csv` with the rows of a connection, which it writes as it reads
 * them. A failure before the first row gives an error message. A later failure closes the connection, so that nobody mistakes a
 * part of the file for the whole.
 */
export function exportRouter(
  apollo: ApolloServer<Context>,
  schema: GraphQLSchema,
  graph: Graph,
  { cache, log }: { cache?: ReadCache; log?: Logger },
): Router {
  const exports = exportsOf(schema);
  const listed = [...exports.values()].sort((a, b) => (a.noun < b.noun ? -1 : 1));
  const router = express.Router();
  router.get("/export", allowsItsStyle, async (request, response) => {
    response.vary("accept").set("cache-control", "no-store");
    if (request.accepts(["text", "html"]) !== "html") response.type("text/plain").send(listOf(listed));
    else response.type("html").send(await listPage(listed, apollo, graph, cache));
  });
  router.get("/export/:file", async (request, response) => {
    let noun = "";
    try {
      const found = exportNamed(exports, request.params.file);
      noun = found.noun;
      const parameters = new URL(request.originalUrl, "http://localhost").searchParams;
      const asked = askedBy(parameters, found);
      const pages = pagesOf(found, asked, apollo, graph);
      const { value: firstPage } = await pages.next();
      head(response, noun);
      if (request.method === "HEAD") response.end();
      else await pipeline(Readable.from(rows(firstPage ?? [], pages)), writer(asked.columns), response);
    } catch (error) {
      if (isGone(error)) return;
      if (!response.headersSent && error instanceof Refusal) {
        send(response, error.status, error.message);
        return;
      }
      log?.error({ err: error, noun }, "an export broke off");
      if (response.headersSent) response.destroy();
      else sendInternalError(response);
    }
  });
  router.all(["/export", "/export/:file"], sendMethodNotAllowed);
  return router;
}

function exportNamed(exports: ReadonlyMap<string, Export>, file: string): Export {
  const found = file.endsWith(".csv") ? exports.get(file.slice(0, -".csv".length)) : undefined;
  if (found) return found;
  const files = [...exports.keys()].sort().map(addressOf);
  throw new Refusal(404, `There is no export "${file}". The exports are:\n${files.join("\n")}`);
}

function head(response: Response, noun: string): void {
  response.attachment(`${noun}-${new Date().toISOString().slice(0, 10)}.csv`);
  response.set({
    "content-type": "text/csv; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
}

async function* rows(firstPage: Cells[], others: AsyncIterable<Cells[]>): AsyncGenerator<Cells> {
  yield* firstPage;
  for await (const page of others) yield* page;
}

function writer(columns: readonly Column[]) {
  return stringify({
    header: true,
    columns: columns.map(({ name }) => ({ key: name, header: name })),
    // RFC 4180 asks for these line ends. Without the byte order mark, Excel misreads accented letters without any warning.
    record_delimiter: "windows",
    bom: true,
    // By default, only the writer's own line end is quoted. Another line break within a cell could then forge a row.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: {
      object: (value: object) => (value instanceof Negative ? { value: value.text, escape_formulas: false } : ""),
    },
  });
}

/** True if the client closed the connection, which is not a failure of the server. */
function isGone(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ERR_STREAM_PREMATURE_CLOSE" || code === "ERR_STREAM_UNABLE_TO_PIPE" || code === "ECONNRESET";
}
