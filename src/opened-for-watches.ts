import { fileURLToPath } from "node:url";
import { readCatalogue } from "./api/sandbox/catalogue.ts";
import { readConfig } from "./config.ts";
import type { Graph } from "./graph/driver/neo4j.ts";
import type { Opened } from "./watches/command/opened.ts";

/** What the commands about watches work with: the graph, the API without a server, and the catalogue of questions. */
export async function openedForWatches(graph: Graph): Promise<Opened> {
  // No other command needs the API, so no other waits until it is loaded.
  const { askAlone } = await import("./api/ask-in-process.ts");
  const config = readConfig();
  return {
    graph,
    asking: askAlone(graph, config),
    catalogue: readCatalogue(fileURLToPath(new URL("questions", import.meta.url))),
    seed: fileURLToPath(new URL("../seed", import.meta.url)),
    publicUrl: config.publicUrl ?? `http://${config.host}:${config.port}/`,
  };
}
