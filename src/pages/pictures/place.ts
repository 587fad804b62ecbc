import { forceLink, forceManyBody, forceSimulation, forceX, type SimulationNodeDatum } from "d3-force";
import { layers, type Network, type NetworkNode } from "./network.ts";

export interface Placed extends NetworkNode {
  x: number;
  y: number;
  /** The number of its band, from the top. */
  band: number;
  /** The width that its name may have. */
  room: number;
}

/** A band of the picture with the nodes of one layer. */
export interface Band {
  kinds: readonly NetworkNode["kind"][];
  y: number;
}

/** The room of a node with its name of two lines, and of the heading of a band. */
const cell = { width: 112, height: 62 };
const heading = 26;

/**
 * Gives each node its place: a band for each layer, from the body at the top to the publishers of warnings at the bottom. Within a
 * band, forces between linked nodes decide the order. The places are the same each time, and no two names overlap.
 */
export function place(network: Network, width: number): { nodes: Placed[]; bands: Band[]; height: number } {
  const perLine = Math.max(1, Math.floor(width / cell.width));
  const order = orderByForces(network);
  const nodes: Placed[] = [];
  const bands: Band[] = [];
  let y = 0;
  for (const kinds of layers) {
    const band = network.nodes
      .filter(({ kind }) => (kinds as readonly string[]).includes(kind))
      .sort((a, b) => order.get(a.id)! - order.get(b.id)!);
    if (band.length === 0) continue;
    bands.push({ kinds: kinds.filter((kind) => band.some((node) => node.kind === kind)), y: y + 16 });
    const lines = Math.ceil(band.length / perLine);
    band.forEach((node, index) => {
      const line = index % lines;
      const inLine = Math.ceil((band.length - line) / lines);
      const column = Math.floor(index / lines);
      nodes.push({
        ...node,
        band: bands.length,
        room: Math.min(width / inLine, 200) - 4,
        x: ((column + 0.5) * width) / inLine,
        y: y + heading + line * cell.height + 12,
      });
    });
    y += heading + lines * cell.height;
  }
  return { nodes, bands, height: y + 4 };
}

/** The x of each node after the forces have come to rest. The library has a random number generator with a fixed seed. */
function orderByForces({ nodes, edges }: Network): Map<string, number> {
  const layerOf = new Map(layers.flatMap((kinds, index) => kinds.map((kind) => [kind, index] as const)));
  const bodies = nodes.map(({ id, kind }): SimulationNodeDatum & { id: string } => ({
    id,
    fy: layerOf.get(kind)! * 80,
  }));
  forceSimulation(bodies)
    .force(
      "link",
      forceLink<(typeof bodies)[number], { source: string; target: string }>(
        edges.map(({ from, to }) => ({ source: from, target: to })),
      ).id(({ id }) => id),
    )
    .force("apart", forceManyBody().strength(-120))
    .force("middle", forceX(0).strength(0.05))
    .stop()
    .tick(120);
  return new Map(bodies.map(({ id, x }) => [id, x ?? 0]));
}
