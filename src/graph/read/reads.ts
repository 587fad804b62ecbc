import type { Cypher } from "../cypher.ts";
import type { Parameters, Row } from "../driver/neo4j.ts";
import type { Proof } from "../filter/merged-ids.ts";
import type { MaybePromise } from "./page.ts";

/** The access of one request to the database and the cache. */
export interface Reads {
  /** Reads rows. `proof` tells which nodes the rows prove to exist. */
  read(text: Cypher, parameters: Parameters, proof?: Proof): Promise<{ rows: Row[]; readFrom: string }>;
  /** Reads one value of `position`, from the cache or in a batch with all others that are requested at the same time. */
  load<T extends object | null>(
    position: string,
    key: string,
    readAll: (keys: readonly string[]) => Promise<{ rows: Row[]; readFrom: string }>,
    readOne: (value: unknown) => T,
    missing: T,
  ): MaybePromise<T>;
}
