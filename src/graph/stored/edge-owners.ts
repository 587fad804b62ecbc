import type { EdgeType } from "../../model.ts";

/**
 * Edges of these types start at nodes that others own, so that they are found by an index of their own. All others start at a
 * node of their record, and cost no index.
 */
export const edgesFoundByRecord: readonly EdgeType[] = [
  "DESCRIBES",
  "READ",
  "HAS_VENDOR",
  "PART_OF",
  "SUPERSEDES",
  "ITERATION_OF",
];
