import type { Graph } from "../../src/graph/driver/neo4j.ts";

/** A graph of a process that is killed at its nth write: nothing of it happens, and nothing after it. */
export function killedGraph(of: Graph, writes: number): { graph: Graph; isKilled: () => boolean } {
  let left = writes;
  const dead = <T>(work: () => Promise<T>) => (left <= 0 ? Promise.reject(new Error("killed")) : work());
  return {
    isKilled: () => left <= 0,
    graph: {
      ...of,
      read: (...args) => dead(() => of.read(...args)),
      write: (...args) => {
        left--;
        return dead(() => of.write(...args));
      },
    },
  };
}
