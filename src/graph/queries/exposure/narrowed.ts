import type { Reader } from "../../read/reader.ts";
import type { Reached } from "./columns/scan.ts";
import { allHold, type Condition, conditionsFor } from "./exposure-conditions.ts";

/** The conditions of a search by what they are about. */
export interface Narrowed {
  /** The deals at which the search begins; null if that is not known. */
  candidates: readonly number[] | null;
  deals: Uint8Array | null;
  buyers: Uint8Array | null;
  warnings: Uint8Array | null;
  /** The conditions on whole exposures; null if there are none. */
  holds: ((reached: Reached) => boolean) | null;
}

/** Sorts conditions, and joins those on the same kind of node. */
export function narrowedBy(conditions: readonly Condition[], candidates: readonly number[] | null): Narrowed {
  const setOf = (on: "deal" | "buyer" | "warning") => {
    const sets = conditions.flatMap((each) => (each.on === on ? [each.set] : []));
    return sets.length === 0 ? null : sets.reduce((both, other) => both.map((is, i) => is & other[i]!));
  };
  const rest = conditions.filter(({ on }) => on === "exposure");
  return {
    candidates,
    deals: setOf("deal"),
    buyers: setOf("buyer"),
    warnings: setOf("warning"),
    holds: rest.length === 0 ? null : allHold(rest),
  };
}

/** The conditions of each request, by their `where`: those of a nested field are the same for each of its parents. */
const ofRequests = new WeakMap<Reader, Map<string, Promise<Condition[]>>>();

export function conditionsOnce(...[reader, columns, values, where, asOf, text]: Parameters<typeof conditionsFor>) {
  const known = ofRequests.get(reader) ?? new Map<string, Promise<Condition[]>>();
  ofRequests.set(reader, known);
  const name = JSON.stringify([where, text]);
  const conditions = known.get(name) ?? conditionsFor(reader, columns, values, where, asOf, text);
  known.set(name, conditions);
  return conditions;
}
