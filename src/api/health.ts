import type { RequestHandler } from "express";
import type { Graph } from "../graph/driver/neo4j.ts";

/**
 * Reports the health of the server and the database: 200 if both are well, 503 and the reason if the database does not answer.
 */
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
