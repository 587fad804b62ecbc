import type { Graph } from "../../graph/driver/neo4j.ts";
import type { Asking } from "../asking.ts";
import type { CatalogueQuestion } from "../definition/definition.ts";

/** What a command works with. */
export interface Opened {
  graph: Graph;
  asking: Asking;
  catalogue: readonly CatalogueQuestion[];
  /** The folder of the seed. */
  seed: string;
  /** The address of the server in messages, which ends with "/". */
  publicUrl: string;
}
