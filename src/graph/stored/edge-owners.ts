import type { EdgeType } from "../../model.ts";

/**
 * Edges of these types start at nodes that other records own, so an index on `record` finds them. All other edges start at a node
 * of their own record, and need no index.
 */
export const edgesFoundByRecord: readonly EdgeType[] = [
  "DESCRIBES",
  "READ",
  "HAS_VENDOR",
  "PART_OF",
  "SUPERSEDES",
  "ITERATION_OF",
];
