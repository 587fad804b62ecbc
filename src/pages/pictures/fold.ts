import { kindNames, type Network, type NetworkEdge, type NetworkNode } from "./network.ts";

/** From this number of nodes with the same neighbours on, one node stands for all of them. */
const fewest = 3;
/** A picture with so few nodes is legible as it is. */
const few = 14;
/** If there are more nodes than this, everything that does not lead to a warning is folded by kind. */
const enough = 24;
/** The most nodes of a picture. */
const most = 300;

/**
 * Folds many nodes of a kind into one with their number, so that a picture stays legible: first nodes of one kind that have the same
 * neighbours. If that is not enough, it folds the nodes that do not lead to a warning.
 */
export function folded(network: Network): Network {
  let current = network;
  if (network.nodes.length <= few) return network;
  for (let before = Infinity; current.nodes.length < before;) {
    before = current.nodes.length;
    current = fold(current, sameNeighbours(current));
  }
  if (current.nodes.length > enough) current = fold(current, withoutWarning(current));
  return capped(current);
}

/** Groups of nodes by a name of their group; null for a node that stays alone. */
type Grouping = (node: NetworkNode) => string | null;

function sameNeighbours({ nodes, edges, centre }: Network): Grouping {
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to, isDeduced } of edges) {
    neighbours.get(from)?.push(`${isDeduced ? "may " : ""}to ${to}`);
    neighbours.get(to)?.push(`${isDeduced ? "may " : ""}from ${from}`);
  }
  return ({ id, kind }) => (id === centre ? null : JSON.stringify([kind, neighbours.get(id)!.sort()]));
}

function withoutWarning({ nodes, edges, centre }: Network): Grouping {
  const leading = new Set(nodes.filter(({ kind }) => kind === "warning" || kind === "publisher").map(({ id }) => id));
  // Edges go from the body down to the warnings, so an edge leads to a warning if its end does.
  for (let before = -1; leading.size > before;) {
    before = leading.size;
    for (const { from, to } of edges) if (leading.has(to)) leading.add(from);
  }
  return ({ id, kind }) => (id === centre || leading.has(id) ? null : kind);
}

function fold(network: Network, groupOf: Grouping): Network {
  const groups = new Map<string, NetworkNode[]>();
  for (const node of network.nodes) {
    const name = groupOf(node) ?? `alone ${node.id}`;
    groups.set(name, [...(groups.get(name) ?? []), node]);
  }
  const nodes: NetworkNode[] = [];
  const standsFor = new Map<string, string>();
  for (const group of groups.values()) {
    if (group.length < fewest) nodes.push(...group);
    else {
      const node = together(group);
      nodes.push(node);
      for (const { id } of group) standsFor.set(id, node.id);
    }
  }
  const edges = new Map<string, NetworkEdge>();
  for (const edge of network.edges) {
    const [from, to] = [standsFor.get(edge.from) ?? edge.from, standsFor.get(edge.to) ?? edge.to];
    const key = JSON.stringify([from, to]);
    const known = edges.get(key);
    if (from !== to && (!known || known.isDeduced)) edges.set(key, { from, to, isDeduced: edge.isDeduced });
  }
  return { ...network, nodes, edges: [...edges.values()] };
}

function together(group: readonly NetworkNode[]): NetworkNode {
  const { kind, id } = group[0]!;
  const count = group.reduce((sum, each) => sum + each.count, 0);
  return {
    id: `folded ${id}`,
    kind,
    name: `${count.toLocaleString("en-GB")} ${kindNames[kind][1]}`,
    path: null,
    count,
  };
}

function capped(network: Network): Network {
  const nodes = network.nodes.slice(0, most);
  const kept = new Set(nodes.map(({ id }) => id));
  const edges = network.edges.filter(({ from, to }) => kept.has(from) && kept.has(to));
  return { ...network, nodes, edges, leftOut: network.leftOut + network.nodes.length - nodes.length };
}
