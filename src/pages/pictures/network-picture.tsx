import type { ReactNode } from "react";
import { kindNames, type Network, type NodeKind } from "./network.ts";
import { type Placed, place } from "./place.ts";
import { type Drawing, Svg } from "./svg.tsx";
import { capitalised, fitting, twoLines } from "./text.ts";

/** A network as SVG: a band for each kind of thing, and a line for each link. */
export function NetworkPicture({ network, ...drawing }: Drawing & { network: Network }) {
  const { nodes, bands, height } = place(network, drawing.width);
  const at = new Map(nodes.map((node) => [node.id, node]));
  return (
    <Svg {...drawing} height={height}>
      <g className="edges">
        {network.edges.map(({ from, to, isDeduced }) => (
          <path
            key={`${from} ${to}`}
            className={isDeduced ? "edge deduced" : "edge"}
            d={lineBetween(at.get(from)!, at.get(to)!)}
          />
        ))}
      </g>
      {bands.map(({ kinds, y }) => (
        <text key={y} className="band" x={2} y={y}>
          {capitalised(kinds.map((kind) => kindNames[kind][1]).join(" and "))}
        </text>
      ))}
      {nodes.map((node) => (
        <Linked key={node.id} path={node.path}>
          <NodeWithName node={node} isCentre={node.id === network.centre} />
        </Linked>
      ))}
    </Svg>
  );
}

/** A line that passes over a band is curved, because a straight one may seem to touch a node between its ends. */
function lineBetween(from: Placed, to: Placed): string {
  const start = `M${round(from.x)} ${round(from.y)}`;
  const end = `${round(to.x)} ${round(to.y)}`;
  if (Math.abs(from.band - to.band) <= 1) return `${start}L${end}`;
  const bow = Math.min(90, Math.abs(to.y - from.y) * 0.4);
  return `${start}Q${round((from.x + to.x) / 2 + bow)} ${round((from.y + to.y) / 2)} ${end}`;
}

/** Links in pictures are for the pointer. The table below has the same links for the keyboard. */
export function Linked({ path, children }: { path: string | null; children: ReactNode }) {
  if (path === null) return <>{children}</>;
  return (
    <a href={path} tabIndex={-1}>
      {children}
    </a>
  );
}

function NodeWithName({ node: { kind, name, count, x, y, room }, isCentre }: { node: Placed; isCentre: boolean }) {
  const lines = twoLines(name, fitting(room, 11));
  return (
    <g className={`node ${kind}${isCentre ? " centre" : ""}`} transform={`translate(${round(x)} ${round(y)})`}>
      <title>{`${capitalised(kindNames[kind][count > 1 ? 1 : 0])}: ${name}`}</title>
      <Shape kind={kind} size={isCentre ? 11 : count > 1 ? 10 : 8} />
      {lines.map((line, index) => (
        <text key={index} className="name" textAnchor="middle" y={22 + index * 13}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** Each kind has a shape of its own, so that nobody needs to see colours. */
export function Shape({ kind, size }: { kind: NodeKind; size: number }) {
  const s = size;
  if (kind === "body" || kind === "supplier" || kind === "vendor" || kind === "publisher" || kind === "call")
    return <circle r={s} className="shape" />;
  if (kind === "warning") return <path className="shape" d={`M0 ${-s}L${s} ${s * 0.8}H${-s}Z`} />;
  if (kind === "product") return <path className="shape" d={`M0 ${-s}L${s} 0L0 ${s}L${-s} 0Z`} />;
  return <rect className="shape" x={-s} y={-s * 0.75} width={2 * s} height={1.5 * s} rx={2} />;
}

const round = (value: number) => Math.round(value * 10) / 10;
