import type { RequestHandler } from "express";
import type { Graph } from "../graph/driver/neo4j.ts";

/** Whether server and database are well: 200 where both are, 503 and the reason where the database does not answer. */
export function health(graph: Graph): RequestHandler {
  return async (_request, response) => {
    response.set("cache-control", "no-store");
    try {
      await graph.ping();
      response.json({ server: "ok", database: "ok" });
    } catch (error) {
      response.status(503).json({ server: "ok", database: (error as Error).message });
    }
  };
}
