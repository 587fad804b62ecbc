import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, { type Request, type RequestHandler, type Router } from "express";
import { type GraphQLSchema, printSchema } from "graphql";
import { createServer, type Server } from "node:http";
import { constants } from "node:zlib";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { ForewarnedError } from "../errors.ts";
import type { ReadCache } from "../graph/read/read-cache.ts";
import { openReader } from "../graph/read/reader.ts";
import type { Graph } from "../graph/driver/neo4j.ts";
import type { Context } from "./context.ts";
import { exportRouter } from "./export/route.ts";
import { guard } from "./guard.ts";
import { health } from "./health.ts";
import { allowedOrigins, type Origins } from "./origins.ts";
import { sendBadRequest, sendNotFound, sendMethodNotAllowed } from "./error-responses.ts";
import { sendUnreadable } from "./bad-request.ts";

/** A running server. */
export interface Listening {
  /** Its address, such as `http://127.0.0.1:4000/`. */
  url: string;
  /** Finishes the requests that it is answering, and stops. */
  close(): Promise<void>;
}

/**
 * Serves the API at `/graphql`, its SDL at `/schema.graphql`, its tables at `/export`, its health at `/health`, and the pages of a
 * router at `/`.
 * @throws ForewarnedError `BAD_SETTING` if the address is taken or does not belong to this machine.
 */
export async function listen(
  apollo: ApolloServer<Context>,
  graph: Graph,
  options: { host: string; port: number; pages: Router; cache?: ReadCache; corsOrigins?: Origins; log?: Logger },
): Promise<Listening> {
  const schema = await started(apollo);
  const app = express();
  app.disable("x-powered-by");
  const origins = allowedOrigins(options.corsOrigins ?? [], options.host);
  app.use(["/graphql", "/export", "/schema.graphql"], origins.headers);
  app.use(guard(options.host, origins));
  // The fastest level: most callers are on this machine, or near.
  app.use(compression({ level: constants.Z_BEST_SPEED, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } } }));
  app.get("/health", health(graph)).all("/health", sendMethodNotAllowed);
  app.get("/graphql", (request, response, next) => {
    if (request.accepts(["json", "html"]) === "html" && !isOperation(request.query)) response.redirect("/sandbox");
    else next();
  });
  app.use("/graphql", (request, response, next) => {
    // The graph may change at any moment. A cache may ask if an answer is still the same: the answer names its snapshot.
    response.set("cache-control", request.method === "GET" ? "no-cache" : "no-store");
    next();
  });
  app.get("/schema.graphql", sendSchema(schema)).all("/schema.graphql", sendMethodNotAllowed);
  app.use(
    "/graphql",
    express.json({ limit: "256kb" }),
    expressMiddleware(apollo, { context: async () => ({ reader: await openReader(graph, options.cache) }) }),
  );
  app.use(exportRouter(apollo, schema, graph, options));
  app.use(options.pages);
  app.use(sendNotFound);
  app.use(sendBadRequest(options.log));
  const server = createServer(app).on("clientError", sendUnreadable);
  await bound(server, options);
  return {
    url: `http://${options.host.includes(":") ? `[${options.host}]` : options.host}:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await apollo.stop();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Sends the schema as SDL, for code generators. It stays the same while the server runs. */
function sendSchema(schema: GraphQLSchema): RequestHandler {
  const sdl = `${printSchema(schema)}\n`;
  return (_, response) => void response.type("text/plain").set("cache-control", "no-cache").send(sdl);
}

/** True if the address holds an operation: as its text in `query`, or as the hash of a known text in `extensions`. */
function isOperation({ query, extensions }: Request["query"]): boolean {
  return Boolean(query ?? extensions);
}

/** Starts Apollo and returns the schema that it serves. Apollo gives the schema to plugins only. */
async function started(apollo: ApolloServer<Context>): Promise<GraphQLSchema> {
  let served: GraphQLSchema | undefined;
  apollo.addPlugin({ serverWillStart: async ({ schema }) => void (served = schema) });
  await apollo.start();
  return served!;
}

/**
 * Checks that a server can listen on an address, so that the error comes before the slow steps of the start.
 * @throws ForewarnedError `BAD_SETTING` as `listen` does.
 */
export async function assertFree(address: { host: string; port: number }): Promise<void> {
  const server = createServer();
  await bound(server, address);
  await new Promise((resolve) => server.close(resolve));
}

function bound(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new ForewarnedError("BAD_SETTING", refusal(error, host, port), { cause: error })),
    );
    server.listen(port, host, resolve);
  });
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === "EADDRINUSE")
    return `Cannot listen on ${host}:${port}: another program uses it. Stop that program, or set PORT to a free port.`;
  if (error.code === "EADDRNOTAVAIL")
    return `Cannot listen on ${host}: it is not an address of this machine. Set HOST to one that is.`;
  if (error.code === "EACCES")
    return `Cannot listen on ${host}:${port}: permission denied. Set PORT to a port above 1023.`;
  return `Cannot listen on ${host}:${port}: ${error.message}`;
}
