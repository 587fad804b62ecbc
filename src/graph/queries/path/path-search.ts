import { type EdgeDeclaration, edges, type EdgeType } from "../../../model.ts";
import { cypher, type Cypher, join, name } from "../../cypher.ts";
import { pathEdgeRow } from "./path-edge.ts";

/** True if the ingest deduced the edge, and no source states it. */
export const isDeduced = (type: EdgeType) => declared(type).isDeduced ?? false;

const declared = (type: EdgeType): EdgeDeclaration => edges[type];
const typesThat = (isFollowed: (edge: EdgeDeclaration) => boolean) =>
  join(
    (Object.keys(edges) as EdgeType[]).filter((type) => isFollowed(declared(type))).map((type) => name(type)),
    cypher`|`,
  );
const stated = typesThat((edge) => !edge.isBookkeeping && !edge.isDeduced);
const statedOrDeduced = typesThat((edge) => !edge.isBookkeeping);
const followedTypes = (deduced: boolean) => (deduced ? statedOrDeduced : stated);

/** The maximum lengths of paths, in edges. A path length cannot be a parameter, so each has a text of its own. */
const upTo = [cypher`*..1`, cypher`*..2`, cypher`*..3`, cypher`*..4`, cypher`*..5`, cypher`*..6`];
export const longest = upTo.length;

/** Matches both ends. It returns no row if one of them is gone. */
const ends = cypher`MATCH (start) WHERE elementId(start) = $p.from MATCH (goal) WHERE elementId(goal) = $p.to`;

/** True if a node may be between the ends. */
const mayStand = (node: Cypher) =>
  cypher`CASE WHEN $p.through IS NULL THEN none(label IN labels(${node}) WHERE label IN $p.bookkeeping) ELSE any(label IN labels(${node}) WHERE label IN $p.through) END`;

// (start)-[:…*..6]-(goal)
/** The length of the shortest paths; null if there is none. Neo4j searches from both ends at once and stops at the first path. */
export const shortestLength = (maxLength: number, deduced: boolean) => cypher`${ends}
  CALL (start, goal) {
    MATCH way = shortestPath((start)-[:${followedTypes(deduced)}${upTo[maxLength - 1]!}]-(goal))
    WHERE all(node IN nodes(way) WHERE node = start OR node = goal OR ${mayStand(cypher`node`)})
    RETURN head(collect(length(way))) AS length
  }
  RETURN length`;

/** The nodes that are one step away from any node of a list. */
const beside = (list: Cypher, deduced: boolean, fits: Cypher) =>
  cypher`UNWIND ${list} AS from MATCH (from)-[:${followedTypes(deduced)}]-(node) WITH DISTINCT node WHERE ${fits} RETURN collect(node)`;

// (start)-[edge]-(node1)-[edge]-(node2)-[edge]-(goal)
/**
 * The shortest paths of a known length, each as its nodes and types of edges, and all edges of each step. The statement finds
 * nodes in layers, from both ends to the middle and back. Each node is found once, even if several edges lead to it. Several
 * documents may state the same edge, and `allShortestPaths` searches by edges, so it would multiply them at every step. Every
 * beginning of a path leads to the goal, so the statement holds at most as many of them as it counts paths.
 */
export function waysOf(length: number, deduced: boolean): Cypher {
  const middle = Math.floor(length / 2);
  const steps = [...Array(length).keys()];
  const inner = steps.slice(1);
  const reached = (place: number) => name(`reached${place}`);
  const layer = (place: number) => name(place > middle ? `reached${place}` : `layer${place}`);
  const node = (place: number) => name(`node${place}`);
  const type = (place: number) => name(`type${place}`);
  const reach = (place: number, before: number) =>
    cypher`CALL (${reached(before)}) { ${beside(reached(before), deduced, mayStand(cypher`node`))} AS ${reached(place)} }`;
  const narrow = (place: number) =>
    cypher`CALL (${reached(place)}, ${layer(place + 1)}) { ${beside(layer(place + 1), deduced, cypher`node IN ${reached(place)}`)} AS ${layer(place)} }`;
  const lines = [
    cypher`${ends} WITH start AS node0, goal, [start] AS reached0, [goal] AS ${reached(length)}`,
    ...steps.slice(1, middle + 1).map((place) => reach(place, place - 1)),
    ...steps
      .slice(middle + 1)
      .map((place) => reach(place, place + 1))
      .reverse(),
    ...steps
      .slice(1, middle + 1)
      .map(narrow)
      .reverse(),
    ...inner.map(
      (place) => cypher`CALL (${node(place - 1)}, ${layer(place)}) {
          MATCH (${node(place - 1)})-[edge:${followedTypes(deduced)}]-(${node(place)}) WHERE ${node(place)} IN ${layer(place)}
          RETURN DISTINCT ${node(place)}, type(edge) AS ${type(place - 1)}
        } WITH * LIMIT toInteger($p.maxFound)`,
    ),
    // Both ends are known, so Neo4j reads the edges of the node that has fewer.
    cypher`CALL (${node(length - 1)}, goal) {
          MATCH (${node(length - 1)})-[edge:${followedTypes(deduced)}]-(goal)
          RETURN DISTINCT goal AS ${node(length)}, type(edge) AS ${type(length - 1)}
        } WITH * LIMIT toInteger($p.maxFound)`,
  ];
  const list = (parts: Cypher[]) => cypher`[${join(parts, cypher`, `)}]`;
  return cypher`${join(lines, cypher`\n    `)}
    WITH ${list([...steps, length].map(node))} AS nodes, ${list(steps.map(type))} AS types
    WITH nodes, types, [node IN nodes | node.key] AS keys ORDER BY keys, types
    WITH collect([nodes, types]) AS every, count(*) AS total
    WITH every[..toInteger($p.maxShown)] AS shown, total
    CALL (shown) {
      UNWIND shown AS way
      UNWIND range(0, size(way[1]) - 1) AS place
      WITH DISTINCT way[0][place] AS one, way[0][place + 1] AS other, way[1][place] AS type
      MATCH (one)-[edge:${followedTypes(deduced)}]-(other) WHERE type(edge) = type
      WITH one, other, type, collect(${pathEdgeRow}) AS edges
      RETURN collect([elementId(one), elementId(other), type, edges]) AS steps
    }
    RETURN [way IN shown | [[node IN way[0] | elementId(node)], way[1]]] AS ways, steps, total`;
}
