import type { Advisory, Contract, Framework, Organization, Payment } from "../../../model.ts";
import type { Confidence } from "../../../values.ts";
import { cypher } from "../../cypher.ts";
import { readAnyRow, readRow, rowOf, rowOfAny } from "../../stored/records.ts";
import type { Basis } from "./columns/reach.ts";
import { derived } from "./exposure-derived.ts";
import { type PathEdge, pathEdgeRow, readPathEdge } from "../path/path-edge.ts";
import { distinctPaths, type Path } from "../path/path.ts";

export type Deal = Framework | Contract | Payment;
export type KnownAsOf = "YES" | "UNCERTAIN";
export type Timing = "AFTER" | "BEFORE" | "SAME_DAY" | "UNCERTAIN";

/** A deal, one of its buyers, and an advisory about the purchase: the row that this project exists for. */
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
  /** All edges that lead from the buyer through the deal to the advisory and its publisher, each as it is stated. */
  edges: PathEdge[];
  /** The ways as paths, from the buyer through the deal to the advisory and its publisher. */
  ways: Path[];
  /** The day of the query; null if it has none. */
  asOf: string | null;
  /** YES if everything was published by that day for certain; null if the query has no day. */
  knownAsOf: KnownAsOf | null;
}

export const exposureRow = cypher`[${rowOf(cypher`advisory`, "Advisory")}, ${rowOfAny(cypher`deal`, ["Framework", "Contract", "Payment"])}, ${rowOf(cypher`buyer`, "Organization")}, ${rowOf(cypher`publisher`, "Organization")},
      ${derived.basis}, ${derived.timing}, ${derived.inForce}, ${derived.audienceMatch}, ${derived.confidence}, ${derived.calledOff},
      [product IN products | product.key],
      [edges IN [way IN ways | way.edges] | [edge IN edges | ${pathEdgeRow}]],
      [edge IN CASE WHEN published IS NULL THEN [] ELSE [published] END | ${pathEdgeRow}], $p.asOf, ${derived.knownAsOf}]`;

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
    asOf,
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
    string | null,
    KnownAsOf | null,
  ];
  const by = readRow("Organization", buyer);
  const after = published.map(readPathEdge);
  const steps = ways.map((way) => way.map(readPathEdge));
  return {
    label: "Exposure",
    advisory: readRow("Advisory", advisory),
    deal: readAnyRow(deal) as Deal,
    buyer: by,
    publisher: publisher === null ? null : readRow("Organization", publisher),
    basis,
    timing,
    inForce,
    audienceMatch,
    confidence,
    calledOff,
    productKeys: [...new Set(productKeys)].sort(),
    edges: [...steps.flat(), ...after],
    ways: distinctPaths(
      steps.map((edges) => [...edges, ...after]),
      by,
    ),
    asOf,
    knownAsOf,
  };
}
