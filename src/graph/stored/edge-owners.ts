import type { EdgeType } from "../../model.ts";

/** Facts about a deal that a record may state although another record owns the deal: a curated entry about the contract of a notice. */
export const statedOfOthers = ["HAS_PRODUCT", "UNDER_FRAMEWORK"] as const satisfies EdgeType[];

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
  ...statedOfOthers,
];
