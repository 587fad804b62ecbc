/** The kinds of node in a picture of a network, from the top of the picture to its bottom. Nodes of one layer stand in one band. */
export const layers = [
  ["body"],
  ["agreement"],
  ["contract", "payment"],
  ["product", "supplier", "vendor"],
  ["vulnerability"],
  ["warning", "call"],
  ["publisher"],
] as const;

export type NodeKind = (typeof layers)[number][number];

export interface NetworkNode {
  id: string;
  kind: NodeKind;
  name: string;
  /** The address of its page. */
  path: string | null;
  /** The number of things that it stands for. */
  count: number;
}

export interface NetworkEdge {
  from: string;
  to: string;
  /** True if the edge is deduced, and no source states it. It is drawn dotted. */
  isDeduced: boolean;
}

export interface Network {
  /** The node that the page is about. */
  centre: string;
  nodes: NetworkNode[];
  edges: NetworkEdge[];
  /** The number of nodes that have no place in the picture. */
  leftOut: number;
}

export const kindNames: Record<NodeKind, [one: string, many: string]> = {
  body: ["public body", "public bodies"],
  agreement: ["agreement", "agreements"],
  contract: ["contract", "contracts"],
  payment: ["payment", "payments"],
  product: ["product", "products"],
  supplier: ["supplier", "suppliers"],
  vendor: ["maker", "makers"],
  vulnerability: ["vulnerability", "vulnerabilities"],
  warning: ["warning", "warnings"],
  call: ["call, not a warning", "calls, not warnings"],
  publisher: ["publisher of warnings", "publishers of warnings"],
};

/** Collects nodes and edges, each once. An edge that one source states is not deduced, even if another text suggests it too. */
export class NetworkBuilder {
  readonly #nodes = new Map<string, NetworkNode>();
  readonly #edges = new Map<string, NetworkEdge>();

  node(
    kind: NodeKind,
    { id, name, title }: { id: string; name?: string; title?: string },
    path: string | null,
  ): string {
    // An organisation may be a buyer and a supplier in one picture: it then has a node in each role.
    if (!this.#nodes.has(id)) this.#nodes.set(id, { id, kind, name: name ?? title ?? id, path, count: 1 });
    return id;
  }

  edge(from: string, to: string, isDeduced = false): void {
    const key = JSON.stringify([from, to]);
    const known = this.#edges.get(key);
    if (from !== to && (!known || known.isDeduced)) this.#edges.set(key, { from, to, isDeduced });
  }

  network(centre: string): Network {
    return { centre, nodes: [...this.#nodes.values()], edges: [...this.#edges.values()], leftOut: 0 };
  }
}
