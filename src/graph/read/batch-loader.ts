import DataLoader from "dataloader";

/**
 * Batches the reads of one request. One statement reads all keys that are requested under one name before the next turn of the
 * event loop. No key is read twice.
 */
export function createBatches() {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  return {
    /** Reads one key of `name`. `readAll` gets all keys of the batch, and must return the values in the same order. */
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
