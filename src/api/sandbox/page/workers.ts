import type { PageData } from "./page-data.ts";

/** Tells Monaco to load its workers from this server. GraphiQL's own set-ups need another bundler or another host. */
export function setUpWorkers(workers: PageData["workers"]): void {
  Object.assign(globalThis, {
    MonacoEnvironment: {
      getWorker: (_id: string, label: string) =>
        new Worker(`/sandbox/assets/${label === "json" || label === "graphql" ? workers[label] : workers.editor}`, {
          name: label,
        }),
    },
  });
}
