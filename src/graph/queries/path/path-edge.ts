import { type EdgeType, type Label, nodes } from "../../../model.ts";
import type { NodeReference } from "../../../statements.ts";
import {
  type Confidence,
  confidences,
  type MatchedBy,
  type PackedDate,
  type ProductStatus,
  type Role,
  type UncertainDate,
  unpackDate,
} from "../../../values.ts";
import { cypher, type Cypher, texts } from "../../cypher.ts";
import { packedDate } from "../../stored/packed-date.ts";

/** A node on a path. An organisation has the roles that its edges on the path give it, first the edge that leads to it. */
export interface OnPath extends NodeReference {
  roles?: Role[];
}

/** One edge on a path, as it was stated or deduced. */
export interface PathEdge {
  type: EdgeType;
  from: OnPath;
  to: OnPath;
  sourceKeys: string[];
  knownFrom: UncertainDate | null;
  statedName: string | null;
  matchedBy: MatchedBy | null;
  /** Null if the edge is stated. */
  confidence: Confidence | null;
  words: string | null;
  /** The statuses that an advisory gives the product at the end. */
  productStatuses: ProductStatus[];
  /** The versions of the product that the advisory names; empty for all versions. */
  versions: string[];
}

/** The label of a node from the model. The node may also have marks of `resolve`, which are labels too. */
function labelOf(node: Cypher): Cypher {
  return cypher`head([label IN labels(${node}) WHERE label IN ${texts(Object.keys(nodes))}])`;
}

/** True if the organisation at the end of an edge was recognised only by a name: its own, an alias, or a form of a name. */
export const restsOnName = ({ matchedBy }: PathEdge) =>
  matchedBy === "NAME" || matchedBy === "ALIAS" || matchedBy === "FORM";
/** The same in Cypher; null if the edge has no `matchedBy`. */
export const edgeRestsOnName = (edge: Cypher) => cypher`${edge}.matchedBy IN ['NAME', 'ALIAS', 'FORM']`;

/** True if the organisation at the end of an edge was recognised by an identifier, a register or a person; null as above. */
export const edgeIsIdentified = (edge: Cypher) => cypher`${edge}.matchedBy IN ['IDENTIFIER', 'REGISTER', 'CURATED']`;

/** The compact row of the variable `edge`. */
export const pathEdgeRow = cypher`[type(edge), ${labelOf(cypher`startNode(edge)`)}, startNode(edge).key, ${labelOf(cypher`endNode(edge)`)}, endNode(edge).key,
  edge.sources, ${packedDate(cypher`edge`, "knownFrom")}, edge.statedName, edge.matchedBy,
  edge.confidence, edge.words, edge.productStatus, edge.versions]`;

/** Reads a compact row back into an edge. */
export function readPathEdge(row: unknown[]): PathEdge {
  const [
    type,
    fromLabel,
    from,
    toLabel,
    to,
    sources,
    knownFrom,
    statedName,
    matchedBy,
    confidence,
    words,
    productStatus,
    versions,
  ] = row as [
    EdgeType,
    Label,
    string,
    Label,
    string,
    string[] | null,
    PackedDate,
    string | null,
    MatchedBy | null,
    Confidence | null,
    string | null,
    ProductStatus | null,
    string[] | null,
  ];
  return {
    type,
    from: { label: fromLabel, key: from },
    to: { label: toLabel, key: to },
    sourceKeys: sources ?? [],
    knownFrom: unpackDate(knownFrom),
    statedName,
    matchedBy,
    confidence,
    words,
    productStatuses: productStatus === null ? [] : [productStatus],
    versions: versions ?? [],
  };
}

/**
 * Merges edges of one type between the same two nodes. The result is the edge with the highest confidence, and among those the
 * one known earliest. It has the sources of all edges that state the same, and all product statuses and versions.
 */
export function oneOf(stated: readonly PathEdge[]): PathEdge {
  if (stated.length === 1) return stated[0]!;
  const sure = (edge: PathEdge) =>
    edge.confidence === null ? Number(!restsOnName(edge)) : confidences.indexOf(edge.confidence);
  const known = ({ knownFrom }: PathEdge) => knownFrom?.latest ?? "9999";
  const edges = [...stated].sort(
    (a, b) => sure(b) - sure(a) || known(a).localeCompare(known(b)) || bySources(a, b) || byWords(a, b),
  );
  const first = edges[0]!;
  const alike = edges.filter((edge) => said.every((field) => edge[field] === first[field]));
  const isOfAll = stated.some(({ versions }) => versions.length === 0);
  return {
    ...first,
    sourceKeys: union(alike.map(({ sourceKeys }) => sourceKeys)),
    productStatuses: union(stated.map(({ productStatuses }) => productStatuses)),
    versions: isOfAll ? [] : union(stated.map(({ versions }) => versions)),
  };
}

const union = <T>(lists: readonly T[][]): T[] => [...new Set(lists.flat())].sort();

const said = ["statedName", "matchedBy", "confidence", "words"] as const;

const bySources = (a: PathEdge, b: PathEdge) => a.sourceKeys.join(" ").localeCompare(b.sourceKeys.join(" "));
const wordsOf = (edge: PathEdge) => said.map((field) => edge[field] ?? "").join(" ");
const byWords = (a: PathEdge, b: PathEdge) => wordsOf(a).localeCompare(wordsOf(b));
