import type {
  Advisory,
  Confidence,
  Contract,
  Framework,
  Label,
  MatchedBy,
  NodeReference,
  Organization,
  Payment,
  UncertainDate,
} from "../../model.ts";
import { cypher, type Cypher } from "../cypher.ts";
import { readAnyRow, readRow, rowOf, rowOfAny } from "../records.ts";
import { derived } from "./exposure-derived.ts";

export type Deal = Framework | Contract | Payment;
export type Basis = "PRODUCT" | "FRAMEWORK" | "MENTION" | "SUPPLIER";
export type KnownAsOf = "YES" | "UNCERTAIN";
export type Timing = "AFTER" | "BEFORE" | "SAME_DAY" | "UNCERTAIN";

/** A deal, one of its buyers, and an advisory about what was bought: the row that this project exists for. */
export interface Exposure {
  label: "Exposure";
  deal: Deal;
  buyer: Organization;
  advisory: Advisory;
  publisher: Organization | null;
  basis: Basis;
  timing: Timing;
  inForce: "YES" | "NO" | "UNCERTAIN";
  audienceMatch: "YES" | "NO" | "UNKNOWN";
  confidence: Confidence;
  calledOff: boolean | null;
  productKeys: string[];
  path: PathEdge[];
  paths: ExposurePath[];
  /** Null where no day was asked for. */
  knownAsOf: KnownAsOf | null;
}

/** One way, walked from the buyer by the deal to the advisory and who published it. */
export interface ExposurePath {
  nodes: NodeReference[];
  edges: PathEdge[];
}

/** One edge on the way from the deal to the advisory, as it was stated. */
export interface PathEdge {
  type: string;
  from: { label: Label; key: string };
  to: { label: Label; key: string };
  sourceKeys: string[];
  knownFrom: UncertainDate | null;
  statedName: string | null;
  matchedBy: MatchedBy | null;
}

const labelOf = (node: Cypher) =>
  cypher`CASE WHEN ${node}:Organization THEN 'Organization' ELSE head(labels(${node})) END`;

const pathEdgeRow = cypher`[type(edge), ${labelOf(cypher`startNode(edge)`)}, startNode(edge).key, ${labelOf(cypher`endNode(edge)`)}, endNode(edge).key,
  edge.sources, edge.knownFrom, toString(edge.knownFromEarliest), toString(edge.knownFromLatest), edge.knownFromStated, edge.statedName, edge.matchedBy]`;

/** The compact row of an exposure. */
export const exposureRow = cypher`[${rowOf(cypher`advisory`, "Advisory")}, ${rowOfAny(cypher`deal`, ["Framework", "Contract", "Payment"])}, ${rowOf(cypher`buyer`, "Organization")}, ${rowOf(cypher`publisher`, "Organization")},
      ${derived.basis}, ${derived.timing}, ${derived.inForce}, ${derived.audienceMatch}, ${derived.confidence}, ${derived.calledOff},
      [product IN products | product.key],
      [edges IN [way IN ways | way.edges] | [edge IN edges | ${pathEdgeRow}]],
      [edge IN CASE WHEN published IS NULL THEN [] ELSE [published] END | ${pathEdgeRow}], ${derived.knownAsOf}]`;

/** Reads a compact row back into an exposure. */
export function readExposure(row: unknown): Exposure {
  const [
    advisory,
    deal,
    buyer,
    publisher,
    basis,
    timing,
    inForce,
    audienceMatch,
    confidence,
    calledOff,
    productKeys,
    ways,
    published,
    knownAsOf,
  ] = row as [
    unknown,
    unknown,
    unknown,
    unknown,
    Basis,
    Timing,
    Exposure["inForce"],
    Exposure["audienceMatch"],
    Confidence,
    boolean | null,
    string[],
    unknown[][][],
    unknown[][],
    KnownAsOf | null,
  ];
  const after = published.map(readPathEdge);
  const walked = ways.map((way) => way.map(readPathEdge));
  return {
    label: "Exposure",
    advisory: readRow("Advisory", advisory),
    deal: readAnyRow(deal) as Deal,
    buyer: readRow("Organization", buyer),
    publisher: publisher === null ? null : readRow("Organization", publisher),
    basis,
    timing,
    inForce,
    audienceMatch,
    confidence,
    calledOff,
    productKeys: [...new Set(productKeys)],
    path: [...walked.flat(), ...after],
    paths: walked.map((edges) => pathOf([...edges, ...after], readRow("Organization", buyer))),
    knownAsOf,
  };
}

/** Edges are stated either way round: each leads on from where the one before it ended. */
function pathOf(edges: PathEdge[], buyer: NodeReference): ExposurePath {
  const nodes: NodeReference[] = [{ label: buyer.label, key: buyer.key }];
  for (const { from, to } of edges) {
    const { label, key } = nodes[nodes.length - 1]!;
    nodes.push(to.label === label && to.key === key ? from : to);
  }
  return { nodes, edges };
}

function readPathEdge(row: unknown[]): PathEdge {
  const [type, fromLabel, from, toLabel, to, sources, edtf, earliest, latest, stated, statedName, matchedBy] = row as [
    string,
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
  ];
  return {
    type,
    from: { label: fromLabel, key: from },
    to: { label: toLabel, key: to },
    sourceKeys: sources ?? [],
    knownFrom: (edtf ?? earliest ?? latest ?? stated) === null ? null : { edtf, earliest, latest, stated },
    statedName,
    matchedBy,
  };
}
