import type { EdgeType } from "../../../model.ts";
import { cypher, type Cypher, join, name } from "../../cypher.ts";
import { pathEdgeRow } from "./path-edge.ts";

/** Whether an edge says something of the world, is deduced, or only tells where facts come from. */
const walked: Record<EdgeType, "STATED" | "DEDUCED" | "NEVER"> = {
  HAS_RELEASE: "NEVER",
  FROM: "NEVER",
  HAS_CONTRACT: "STATED",
  ESTABLISHES: "STATED",
  HAS_LOT: "STATED",
  ITERATION_OF: "STATED",
  UNDER_FRAMEWORK: "STATED",
  UNDER_CONTRACT: "STATED",
  OPEN_TO: "STATED",
  HAS_BUYER: "STATED",
  HAS_PROCURING_ENTITY: "STATED",
  HAS_SUPPLIER: "STATED",
  HAS_PENDING_SUPPLIER: "STATED",
  HAS_PRODUCT: "STATED",
  HAS_VENDOR: "STATED",
  HAS_PUBLISHER: "STATED",
  HAS_VULNERABILITY: "STATED",
  SUPERSEDES: "STATED",
  HAS_SUBJECT: "STATED",
  STATED_BY: "STATED",
  RESPONDS_TO: "STATED",
  REVISES: "NEVER",
  READ: "NEVER",
  CITED_BY: "NEVER",
  DESCRIBES: "NEVER",
  AFFECTS: "STATED",
  PART_OF: "STATED",
  HAS_PARENT: "STATED",
  MENTIONS: "DEDUCED",
  MAY_ESTABLISH: "DEDUCED",
  MAY_BE: "DEDUCED",
  MAY_HAVE_PARENT: "DEDUCED",
};

export const isDeduced = (type: EdgeType) => walked[type] === "DEDUCED";

const typesThat = (...kinds: string[]) =>
  join(
    (Object.keys(walked) as EdgeType[]).filter((type) => kinds.includes(walked[type])).map((type) => name(type)),
    cypher`|`,
  );
const stated = typesThat("STATED");
const statedOrDeduced = typesThat("STATED", "DEDUCED");
const walkedTypes = (deduced: boolean) => (deduced ? statedOrDeduced : stated);

/** How far is walked at most, by how many edges: the text of a statement holds no values. */
const upTo = [cypher`*..1`, cypher`*..2`, cypher`*..3`, cypher`*..4`, cypher`*..5`, cypher`*..6`];
export const longest = upTo.length;

/** No row where one of the ends is gone. */
const ends = cypher`MATCH (start) WHERE elementId(start) = $p.from MATCH (goal) WHERE elementId(goal) = $p.to`;

/** Whether a node may stand between the ends. */
const mayStand = (node: Cypher) =>
  cypher`CASE WHEN $p.through IS NULL THEN none(label IN labels(${node}) WHERE label IN $p.bookkeeping) ELSE any(label IN labels(${node}) WHERE label IN $p.through) END`;

// (start)-[:…*..6]-(goal)
/** How long the shortest ways are; null where there is none. It looks from both ends at once, and stops at the first way. */
export const shortestLength = (maxLength: number, deduced: boolean) => cypher`${ends}
  CALL (start, goal) {
    MATCH way = shortestPath((start)-[:${walkedTypes(deduced)}${upTo[maxLength - 1]!}]-(goal))
    WHERE all(node IN nodes(way) WHERE node = start OR node = goal OR ${mayStand(cypher`node`)})
    RETURN head(collect(length(way))) AS length
  }
  RETURN length`;

/** What is a step away from any of a list of nodes. */
const beside = (list: Cypher, deduced: boolean, fits: Cypher) =>
  cypher`UNWIND ${list} AS from MATCH (from)-[:${walkedTypes(deduced)}]-(node) WITH DISTINCT node WHERE ${fits} RETURN collect(node)`;

// (start)-[edge]-(node1)-[edge]-(node2)-[edge]-(goal)
/**
 * The shortest ways, whose length is known, each as its nodes and types of edges, and every edge that their steps may take.
 * Nodes are found in layers, from both ends to the middle and back, each once however many edges lead to it: several documents
 * state the same of the same two, and a search by edges, as `allShortestPaths` is, multiplies them from step to step. Each
 * beginning of a way leads to the goal, so that no more of them are kept than ways are counted.
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
          MATCH (${node(place - 1)})-[edge:${walkedTypes(deduced)}]-(${node(place)}) WHERE ${node(place)} IN ${layer(place)}
          RETURN DISTINCT ${node(place)}, type(edge) AS ${type(place - 1)}
        } WITH * LIMIT toInteger($p.maxFound)`,
    ),
    // Both are known: whichever has fewer edges is looked at, however many the other has.
    cypher`CALL (${node(length - 1)}, goal) {
          MATCH (${node(length - 1)})-[edge:${walkedTypes(deduced)}]-(goal)
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
      MATCH (one)-[edge:${walkedTypes(deduced)}]-(other) WHERE type(edge) = type
      WITH one, other, type, collect(${pathEdgeRow}) AS edges
      RETURN collect([elementId(one), elementId(other), type, edges]) AS steps
    }
    RETURN [way IN shown | [[node IN way[0] | elementId(node)], way[1]]] AS ways, steps, total`;
}
