import type { Reader } from "../graph/loaders.ts";

/** What every resolver of one request is given. */
export interface Context {
  reader: Reader;
}
