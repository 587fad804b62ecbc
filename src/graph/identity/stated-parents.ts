import type { PackedDate } from "../../values.ts";
import { cypher, type Cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import { known } from "./organization-statements.ts";
import { waitingFor } from "../stored/work-queue.ts";

/*
 * The parents of organisations. A register or a curated entry states a parent, with the days that it knows. A supplier's name may
 * suggest a parent.
 *
 *     (:Organization)-[:HAS_PARENT {from, to}]->(:Organization)
 *     (:Supplier)-[:MAY_HAVE_PARENT {method, confidence, words}]->(:Organization)
 */

/** An organisation whose parents are to be derived: its names, and the parents that sources state. */
export interface OrganizationToPlace {
  key: string;
  /** Its key, and the keys that were merged into it. */
  keys: string[];
  isVendor: boolean;
  isSupplier: boolean;
  names: string[];
  descriptors: string[];
  domains: string[];
  stated: StatedParents[];
}

/** The parents of an organisation that one source states. The lists have the same length. */
export interface StatedParents {
  parents: string[];
  from: string[];
  to: string[];
  sources: string[];
  knownFrom: PackedDate | null;
}

/** A vendor, or a body that a source says belongs to another. */
export interface Placed {
  key: string;
  names: string[];
  descriptors: string[];
  domains: string[];
  trades: string[];
  /** The keys of its parents. */
  parents: string[];
  /** True if a curated entry says that it is a vendor. */
  isCurated: boolean;
}

/** Up to `limit` organisations whose parents are to be derived. */
export const organizationsToPlace = (graph: Graph, limit: number) => readToPlace(graph, limit, cypher``);

/**
 * True if a `node` is a vendor that a name may suggest as a parent. A vendor that only a dictionary of products names is left
 * out: it may be a plug-in's author, or a company that shares its name with others.
 */
const mayBeSuggested = cypher`node:Vendor AND (EXISTS { (node)<-[made:HAS_VENDOR]-() WHERE NOT made.record STARTS WITH 'cpe:' }
  OR EXISTS { (node)<-[:DESCRIBES {isVendor: true}]-() })`;

/** Up to `limit` of them that are vendors, or for which a source states a parent. */
export const bodiesToPlace = (graph: Graph, limit: number) =>
  readToPlace(
    graph,
    limit,
    cypher`WHERE (${mayBeSuggested}) OR EXISTS { (node)<-[edge:DESCRIBES]-() WHERE edge.parents IS NOT NULL }`,
  );

async function readToPlace(graph: Graph, limit: number, which: Cypher): Promise<OrganizationToPlace[]> {
  const rows = await graph.read(
    cypher`MATCH (node:${waitingFor.place}) ${which} WITH node LIMIT toInteger($p.limit)
      RETURN {key: node.key, isVendor: node:Vendor, isSupplier: node:Supplier,
        keys: [node.key] + COLLECT { MATCH (merged:Merged)-[:IS]->(node) RETURN substring(merged.key, size('Organization ')) },
        names: [node.name] + coalesce(node.aliases, []), descriptors: coalesce(node.descriptors, []), domains: coalesce(node.domains, []),
        stated: COLLECT {
          MATCH (node)<-[edge:DESCRIBES]-() WHERE edge.parents IS NOT NULL
          RETURN {parents: edge.parents, from: edge.parentsFrom, to: edge.parentsTo, sources: edge.sources, knownFrom: ${known}}
        }}`,
    { limit },
  );
  return rows.map(([each]) => each as OrganizationToPlace);
}

// (:Vendor), (:Organization)-[:HAS_PARENT]->()
/** The organisations that the name of a supplier may suggest as its parent. */
export async function placedBodies(graph: Graph): Promise<Placed[]> {
  const rows = await graph.read(
    cypher`CALL () {
        MATCH (node:Vendor) WHERE ${mayBeSuggested} RETURN node
        UNION
        MATCH (node:Organization)-[:HAS_PARENT]->() RETURN DISTINCT node
      }
      RETURN {key: node.key, names: [node.name] + coalesce(node.aliases, []),
        descriptors: coalesce(node.descriptors, []), domains: coalesce(node.domains, []),
        trades: coalesce(node.trades, []), parents: [(node)-[:HAS_PARENT]->(parent) | parent.key],
        isCurated: EXISTS { (node)<-[:DESCRIBES {isVendor: true}]-() }}`,
    {},
  );
  return rows.map(([each]) => each as Placed);
}
