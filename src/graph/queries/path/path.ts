import { edges as edgeTypes } from "../../../model.ts";
import type { NodeReference } from "../../../statements.ts";
import type { Role } from "../../../values.ts";
import { oneOf, type OnPath, type PathEdge } from "./path-edge.ts";

/** One path through the graph, in order from its start. */
export interface Path {
  nodes: OnPath[];
  edges: PathEdge[];
}

/**
 * The path of some edges from a start. An edge may point either way: it leads on from the node where the previous edge ended. The
 * ends of edges are the same objects as the nodes of the path, so that a drawing finds each end among the nodes.
 */
export function pathOf(edges: PathEdge[], start: NodeReference): Path {
  const nodes: OnPath[] = [start];
  for (const { from, to } of edges) nodes.push(isAlike(nodes.at(-1)!, to) ? from : to);
  const seen = nodes.map((node, i) => {
    const roles = [edges[i - 1], edges[i]].flatMap((edge) => (edge ? rolesAtEnd(edge, node) : []));
    return { label: node.label, key: node.key, ...(roles.length > 0 ? { roles } : {}) };
  });
  const found = (end: OnPath) => seen.find((node) => isAlike(node, end)) ?? end;
  return { nodes: seen, edges: edges.map((edge) => ({ ...edge, from: found(edge.from), to: found(edge.to) })) };
}

/**
 * The distinct paths among some ways, in the order of their nodes and types. Ways with the same nodes and types of edges become
 * one path, and parallel edges become one edge.
 */
export function distinctPaths(ways: readonly PathEdge[][], start: NodeReference): Path[] {
  const byText = new Map<string, PathEdge[][]>();
  for (const edges of ways) {
    const text = JSON.stringify(edges.map(({ type, from, to }) => [from.key, to.key, type, from.label, to.label]));
    const alike = byText.get(text);
    if (alike) alike.push(edges);
    else byText.set(text, [edges]);
  }
  return [...byText]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, alike]) =>
      pathOf(
        alike[0]!.map((_, place) => oneOf(alike.map((edges) => edges[place]!))),
        start,
      ),
    );
}

/** The edges of some paths, each once. */
export function edgesOf(paths: readonly Path[]): PathEdge[] {
  const edges = paths.flatMap((path) => path.edges);
  return [...new Map(edges.map((edge) => [JSON.stringify([edge.type, edge.from, edge.to]), edge])).values()];
}

const isAlike = (a: NodeReference, b: NodeReference) => a.label === b.label && a.key === b.key;

/**
 * The roles that an edge gives the organisation at its end. A publisher is an agency. The subject of an advisory is a vendor, or
 * else a supplier.
 */
function rolesAtEnd({ type, from, to }: PathEdge, node: NodeReference): Role[] {
  if (node.label !== "Organization" || !isAlike(node, to)) return [];
  if (type === "HAS_PUBLISHER") return ["Agency"];
  if (type === "HAS_SUBJECT") return from.label === "Advisory" ? ["Vendor", "Supplier"] : [];
  const { role } = edgeTypes[type] as { role?: Role };
  return role ? [role] : [];
}
