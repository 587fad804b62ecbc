import type { Reader } from "../graph/read/reader.ts";

/** What every resolver of one request is given. */
export interface Context {
  reader: Reader;
}
