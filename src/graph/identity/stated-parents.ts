import type { Confidence } from "../../model.ts";
import { cypher, type Cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import { known } from "./organization-statements.ts";

/*
 * The parents of organisations. A register or a curated entry states a parent, with the days that it knows. A supplier's name may
 * suggest a parent. `:Unplaced` marks organisations whose parents are to be derived again.
 *
 *     (:Organization)-[:HAS_PARENT {from, to}]->(:Organization)
 *     (:Supplier)-[:MAY_HAVE_PARENT {method, confidence, words}]->(:Organization)
 */

/** An organisation whose parents are to be derived: its names, and the parents that sources state. */
export interface Unplaced {
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
  knownFrom: (string | null)[] | null;
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

/** A parent that a source states. `from` and `to` are the first and the last day on which the source shows it, as EDTF. */
export interface ParentStatement {
  child: string;
  parent: string;
  from: string | null;
  to: string | null;
  sources: string[];
  knownFrom: (string | null)[] | null;
}

/** A parent that a name suggests. */
export interface ParentSuggestion {
  child: string;
  parent: string;
  method: string;
  confidence: Confidence;
  words: string;
}

/** Up to `limit` organisations whose parents are to be derived. */
export const unplaced = (graph: Graph, limit: number) => readUnplaced(graph, limit, cypher``);

/**
 * True if a `node` is a vendor that a name may suggest as a parent. A vendor that only a dictionary of products names is left
 * out: it may be a plug-in's author, or a company that shares its name with others.
 */
const mayBeSuggested = cypher`node:Vendor AND (EXISTS { (node)<-[made:HAS_VENDOR]-() WHERE NOT made.record STARTS WITH 'cpe:' }
  OR EXISTS { (node)<-[:DESCRIBES {isVendor: true}]-() })`;

/** Up to `limit` of them that are vendors, or for which a source states a parent. */
export const unplacedBodies = (graph: Graph, limit: number) =>
  readUnplaced(
    graph,
    limit,
    cypher`WHERE (${mayBeSuggested}) OR EXISTS { (node)<-[edge:DESCRIBES]-() WHERE edge.parents IS NOT NULL }`,
  );

async function readUnplaced(graph: Graph, limit: number, which: Cypher): Promise<Unplaced[]> {
  const rows = await graph.read(
    cypher`MATCH (node:Unplaced:Organization) ${which} WITH node LIMIT toInteger($p.limit)
      RETURN {key: node.key, isVendor: node:Vendor, isSupplier: node:Supplier,
        keys: [node.key] + COLLECT { MATCH (merged:Merged)-[:IS]->(node) RETURN substring(merged.key, size('Organization ')) },
        names: [node.name] + coalesce(node.aliases, []), descriptors: coalesce(node.descriptors, []), domains: coalesce(node.domains, []),
        stated: COLLECT {
          MATCH (node)<-[edge:DESCRIBES]-() WHERE edge.parents IS NOT NULL
          RETURN {parents: edge.parents, from: edge.parentsFrom, to: edge.parentsTo, sources: edge.sources, knownFrom: ${known}}
        }}`,
    { limit },
  );
  return rows.map(([each]) => each as Unplaced);
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

// (:Name {key: "core phoenix"}), (:Name {key: "core phoenix-coaches"})
/**
 * Marks names as crowded if at least `least` other names begin with them. Names with digits do not count. Returns the crowded
 * names, and the names for which this changed.
 */
export async function storeCrowdedNames(
  graph: Graph,
  names: readonly string[],
  least: number,
): Promise<{ crowded: Set<string>; changed: string[] }> {
  const rows = await graph.write((run) =>
    run(
      cypher`UNWIND $p.names AS word MATCH (name:Name {key: 'core ' + word}) USING INDEX SEEK name:Name(key)
        WITH name, word, size(COLLECT {
          MATCH (other:Name) WHERE other.key STARTS WITH 'core ' + word + '-' AND NOT other.key =~ '.*[0-9].*'
          RETURN other.key LIMIT toInteger($p.least)
        }) >= $p.least AS isCrowded
        WITH name, word, isCrowded, isCrowded <> coalesce(name.isCrowded, false) AS isChanged
        SET name.isCrowded = CASE WHEN isCrowded THEN true END
        RETURN word, isCrowded, isChanged`,
      { names, least },
    ),
  );
  const those = (index: number) => rows.filter((row) => row[index] === true).map(([word]) => word as string);
  return { crowded: new Set(those(1)), changed: those(2) };
}

/** Marks suppliers as `:Unplaced` if their names begin with one of these. */
export async function unplaceSuppliersCalled(graph: Graph, beginnings: readonly string[]): Promise<void> {
  if (beginnings.length === 0) return;
  await graph.write((run) =>
    run(
      cypher`UNWIND $p.beginnings AS beginning
        MATCH (name:Name) WHERE name.key STARTS WITH 'core ' + beginning
        MATCH (name)<-[:BEARS]-(bearer)
        OPTIONAL MATCH (bearer)-[:IS]->(into:Organization)
        WITH DISTINCT coalesce(into, bearer) AS node WHERE node:Supplier AND NOT node:Vendor
          AND NOT EXISTS { (node)<-[edge:DESCRIBES]-() WHERE edge.parents IS NOT NULL }
        SET node:Unplaced`,
      { beginnings },
    ),
  );
}

/** Stores the parents of organisations. Replaces those stored before. */
export async function storeParents(
  graph: Graph,
  children: readonly string[],
  stated: readonly ParentStatement[],
  suggested: readonly ParentSuggestion[],
): Promise<void> {
  await graph.write(async (run) => {
    await run(
      cypher`UNWIND $p.children AS key
        MATCH (child:Organization {key: key}) USING INDEX SEEK child:Organization(key)
        REMOVE child:Unplaced
        WITH child CALL (child) { MATCH (child)<-[:MAY_HAVE_PARENT]-(own) SET own:Unplaced }
        WITH child MATCH (child)-[edge:HAS_PARENT|MAY_HAVE_PARENT]->() DELETE edge`,
      { children },
    );
    if (stated.length > 0)
      await run(
        cypher`UNWIND $p.rows AS row
        MATCH (child:Organization {key: row.child}) USING INDEX SEEK child:Organization(key)
        OPTIONAL MATCH (merged:Merged {key: 'Organization ' + row.parent})-[:IS]->(into:Organization)
        OPTIONAL MATCH (own:Organization {key: row.parent})
        WITH row, child, coalesce(into, own) AS parent WHERE parent IS NOT NULL AND parent <> child
        CREATE (child)-[edge:HAS_PARENT]->(parent)
        SET edge = row.properties, edge.knownFromEarliest = date(row.knownFrom[0]), edge.knownFromLatest = date(row.knownFrom[1])`,
        {
          rows: stated.map(({ child, parent, from, to, sources, knownFrom }) => ({
            child,
            parent,
            knownFrom: knownFrom ?? [null, null],
            properties: {
              ...{ record: "parent", sources, statedKey: parent, matchedBy: "CURATED", from, to },
              ...{ knownFrom: knownFrom?.[2] ?? null, knownFromStated: knownFrom?.[3] ?? null },
            },
          })),
        },
      );
    if (suggested.length > 0)
      await run(
        cypher`UNWIND $p.rows AS row
        MATCH (child:Organization {key: row.child}) USING INDEX SEEK child:Organization(key)
        MATCH (parent:Organization {key: row.parent}) USING INDEX SEEK parent:Organization(key)
        CREATE (child)-[edge:MAY_HAVE_PARENT]->(parent) SET edge = row.properties`,
        {
          rows: suggested.map(({ child, parent, ...properties }) => ({
            child,
            parent,
            properties: { ...properties, record: "parent", sources: [] },
          })),
        },
      );
  });
}
