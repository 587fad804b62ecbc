import { askAlone } from "../../src/api/ask-in-process.ts";
import type { TestGraph } from "../support/graph.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { addWatch } from "../../src/watches/definition/add-watch.ts";
import { type Definition, watchOf } from "../../src/watches/definition/definition.ts";
import { type Compared, compareWatch, type Comparing } from "../../src/watches/compare/compare-watch.ts";
import { graphAtRest } from "../../src/watches/compare/graph-at-rest.ts";
import { readWatch, type Watch } from "../../src/graph/watches/watch.ts";
import { readChangesAfter, type WatchChange } from "../../src/graph/watches/watch-change.ts";
import { readCatalogue } from "../../src/api/sandbox/catalogue.ts";

/** The catalogue of questions of the project. */
export const catalogue = readCatalogue(new URL("../../src/questions", import.meta.url).pathname);

/** Watches of a test graph, compared at a time that the test sets. */
export function watchesOf(graph: TestGraph, more: Partial<Comparing> = {}) {
  const clock = { now: new Date("2021-01-01T00:00:00Z") };
  const comparing: Comparing = { graph, asking: askAlone(graph, { maxCost: 500_000 }), now: () => clock.now, ...more };
  const watch = async (name: string): Promise<Watch> => (await readWatch(graph, name))!;
  return {
    clock,
    comparing,
    watch,
    add: async (definition: Definition) =>
      addWatch(comparing, watchOf(definition, catalogue, comparing.asking.schema, { now: clock.now, isSeed: false })),
    compare: async (name: string): Promise<Compared> =>
      compareWatch(comparing, await watch(name), await graphAtRest(graph)),
    changes: async (name: string): Promise<WatchChange[]> => readChangesAfter(graph, (await watch(name)).id, 0, 10_000),
  };
}

/** Removes everything but the watches. */
export async function emptyOfKnowledge(graph: TestGraph): Promise<void> {
  await graph.write((run) =>
    run(
      cypher`MATCH (node) WHERE NOT node:Watch AND NOT node:WatchedRow AND NOT node:WatchChange AND NOT node:Webhook
        AND NOT node:WebhookSecret AND NOT node:Lock AND NOT node:Commit DETACH DELETE node`,
      {},
    ),
  );
}
