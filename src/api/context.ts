import type { Reader } from "../graph/read/reader.ts";

/** The context that every resolver of a request gets. */
export interface Context {
  reader: Reader;
}
