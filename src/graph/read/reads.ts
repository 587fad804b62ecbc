import type { Cypher } from "../cypher.ts";
import type { Parameters, Row } from "../driver/neo4j.ts";
import type { MaybePromise } from "./page.ts";

/** One request's way to the database and to what was kept of it. */
export interface Reads {
  read(text: Cypher, parameters: Parameters): Promise<{ rows: Row[]; readFrom: string }>;
  /** Reads one of `position`, from what was kept or with all others that are asked for at the time. */
  load<T extends object | null>(
    position: string,
    key: string,
    readAll: (keys: readonly string[]) => Promise<{ rows: Row[]; readFrom: string }>,
    readOne: (value: unknown) => T,
    missing: T,
  ): MaybePromise<T>;
}
