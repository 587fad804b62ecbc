import {
  type Confidence,
  type EdgeType,
  type Label,
  type MatchedBy,
  type NodeReference,
  nodes,
  type UncertainDate,
} from "../../model.ts";
import { cypher, type Cypher, join, name } from "../cypher.ts";

/** One way through the graph, in walking order. */
export interface Path {
  nodes: NodeReference[];
  edges: PathEdge[];
}

/** One edge on a way, as it was stated or deduced. */
export interface PathEdge {
  type: EdgeType;
  from: NodeReference;
  to: NodeReference;
  sourceKeys: string[];
  knownFrom: UncertainDate | null;
  statedName: string | null;
  matchedBy: MatchedBy | null;
  /** Of deduced edges. */
  confidence: Confidence | null;
  words: string | null;
}

/** A node's label among those of the model: it may have marks of `resolve` beside it. */
function labelOf(node: Cypher): Cypher {
  const labels = join(
    Object.keys(nodes).map((label) => cypher`'${name(label)}'`),
    cypher`, `,
  );
  return cypher`head([label IN labels(${node}) WHERE label IN [${labels}]])`;
}

/** The compact row of the edge in the variable `edge`. */
export const pathEdgeRow = cypher`[type(edge), ${labelOf(cypher`startNode(edge)`)}, startNode(edge).key, ${labelOf(cypher`endNode(edge)`)}, endNode(edge).key,
  edge.sources, edge.knownFrom, toString(edge.knownFromEarliest), toString(edge.knownFromLatest), edge.knownFromStated, edge.statedName, edge.matchedBy,
  edge.confidence, edge.words]`;

/** Reads a compact row back into an edge. */
export function readPathEdge(row: unknown[]): PathEdge {
  const [
    type,
    fromLabel,
    from,
    toLabel,
    to,
    sources,
    edtf,
    earliest,
    latest,
    stated,
    statedName,
    matchedBy,
    ...deduced
  ] = row as [
    EdgeType,
    Label,
    string,
    Label,
    string,
    string[] | null,
    string | null,
    string | null,
    string | null,
    string | null,
    string | null,
    MatchedBy | null,
    Confidence | null,
    string | null,
  ];
  const [confidence, words] = deduced;
  return {
    type,
    from: { label: fromLabel, key: from },
    to: { label: toLabel, key: to },
    sourceKeys: sources ?? [],
    knownFrom: (edtf ?? earliest ?? latest ?? stated) === null ? null : { edtf, earliest, latest, stated },
    statedName,
    matchedBy,
    confidence,
    words,
  };
}

/** Edges are stated either way round: each leads on from where the one before it ended. */
export function pathOf(edges: PathEdge[], start: NodeReference): Path {
  const nodes: NodeReference[] = [{ label: start.label, key: start.key }];
  for (const { from, to } of edges) {
    const { label, key } = nodes[nodes.length - 1]!;
    nodes.push(to.label === label && to.key === key ? from : to);
  }
  return { nodes, edges };
}
