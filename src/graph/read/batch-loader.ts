import DataLoader from "dataloader";

/**
 * Gathers the reads of one request: what is asked for under one name before the next turn of the event loop is read by one
 * statement, and nothing is read twice.
 */
export function createBatches() {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  return {
    /** Reads one of `name`; `readAll` gets every key asked for at the time and answers in their order. */
    load<T>(name: string, key: string, readAll: (keys: readonly string[]) => Promise<T[]>): Promise<T> {
      let loader = loaders.get(name);
      if (!loader) {
        loader = new DataLoader<string, unknown>(readAll, { maxBatchSize: 2000 });
        loaders.set(name, loader);
      }
      return loader.load(key) as Promise<T>;
    },
  };
}
