import { ForewarnedError } from "../../errors.ts";
import { type AnyNode, confidences, type EdgeType, type Label, type Role } from "../../model.ts";
import { cypher, type Cypher, join, name } from "../cypher.ts";
import type { Reader } from "../loaders.ts";
import { mostCounted } from "../page.ts";
import { type Path, type PathEdge, pathEdgeRow, pathOf, readPathEdge } from "./path-edge.ts";

/** The shortest ways between two nodes, all of one length. */
export interface Paths {
  shortest: Path[];
  length: number | null;
  totalCount: number;
  totalCountIsAtLeast: boolean;
  isComplete: boolean;
  searchedTo: number;
}

interface PathsArguments {
  maxLength: number;
  through?: readonly PathNoun[] | null;
  deduced: boolean;
}

/** What may stand between the ends. What only tells where facts come from is none: it connects everything with everything. */
type PathNoun = Role | Exclude<Label, "Organization" | (typeof bookkeeping)[number]>;

const bookkeeping = ["Source", "Release", "Revision", "Run"] as const satisfies readonly Label[];

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
  MENTIONS: "DEDUCED",
  MAY_BE: "DEDUCED",
};

export const isDeduced = (type: EdgeType) => walked[type] === "DEDUCED";

/**
 * Looks for the shortest ways from both ends at once. `allShortestPaths` and not `ALL SHORTEST`, which in 5.26 takes ten times
 * as long and twenty times the memory where the ends have tens of thousands of edges.
 * @throws ForewarnedError `BAD_USER_INPUT` where the ends or the length are not usable.
 */
export async function pathsBetween(
  reader: Reader,
  start: AnyNode,
  end: AnyNode,
  { maxLength, through, deduced }: PathsArguments,
): Promise<Paths> {
  const upTo = lengths[maxLength - 1];
  if (!upTo) throw badInput(`maxLength is ${maxLength}; expected a whole number from 1 to ${lengths.length}.`);
  for (const { label, key } of [start, end])
    if (bookkeeping.some((each) => each === label))
      throw badInput(
        `No ways lead to the ${label} "${key}": a ${label} only tells where facts come from, and would connect everything. Ask for ways between what it tells of.`,
      );
  if (start.label === end.label && start.key === end.key)
    throw badInput(`from and to are one and the same, the ${start.label} "${start.key}"; expected two.`);
  const [[ways, total, found] = [[], 0, 0]] = await reader.run(shortest(upTo, deduced), {
    from: start.ref,
    to: end.ref,
    through: through ?? null,
    bookkeeping,
    mostFound: mostCounted + 1,
    mostShown,
  });
  const paths = (ways as unknown[][][][]).map((steps) => pathOf(steps.map(readStep), start));
  const totalCountIsAtLeast = Number(found) > mostCounted;
  const totalCount = Math.min(Number(total), mostCounted);
  return {
    shortest: paths,
    length: paths[0]?.edges.length ?? null,
    totalCount,
    totalCountIsAtLeast,
    isComplete: !totalCountIsAtLeast && paths.length === totalCount,
    searchedTo: maxLength,
  };
}

const mostShown = 100;
const badInput = (message: string) => new ForewarnedError("BAD_USER_INPUT", message);

/** What is walked at most, by how many edges: the text of a statement holds no values. */
const lengths = [cypher`*..1`, cypher`*..2`, cypher`*..3`, cypher`*..4`, cypher`*..5`, cypher`*..6`];

// (start)-[:…*..6]-(goal)
/** Ways by the same nodes and types of edges count once: all edges that one step may take are on it. */
function shortest(upTo: Cypher, deduced: boolean): Cypher {
  return cypher`MATCH (start) WHERE elementId(start) = $p.from
    MATCH (goal) WHERE elementId(goal) = $p.to
    MATCH way = allShortestPaths((start)-[:${deduced ? statedOrDeduced : stated}${upTo}]-(goal))
    WHERE all(node IN nodes(way) WHERE node = start OR node = goal
      OR CASE WHEN $p.through IS NULL THEN none(label IN labels(node) WHERE label IN $p.bookkeeping) ELSE any(label IN labels(node) WHERE label IN $p.through) END)
    WITH way LIMIT toInteger($p.mostFound)
    WITH nodes(way) AS nodes, [edge IN relationships(way) | type(edge)] AS types, collect(relationships(way)) AS alike
    WITH [node IN nodes | node.key] AS keys, types, alike ORDER BY keys, types
    WITH collect(alike) AS every, count(*) AS total, sum(size(alike)) AS found
    RETURN [alike IN every[..toInteger($p.mostShown)] | [place IN range(0, size(alike[0]) - 1) |
      [edge IN reduce(step = [], edges IN alike | CASE WHEN edges[place] IN step THEN step ELSE step + edges[place] END) | ${pathEdgeRow}]]],
      total, found`;
}

const typesThat = (...kinds: string[]) =>
  join(
    (Object.keys(walked) as EdgeType[]).filter((type) => kinds.includes(walked[type])).map((type) => name(type)),
    cypher`|`,
  );
const stated = typesThat("STATED");
const statedOrDeduced = typesThat("STATED", "DEDUCED");

/** What several documents state of the same two is one edge: the surest and the first, with the sources of all who say it alike. */
function readStep(rows: unknown[][]): PathEdge {
  const sure = ({ confidence }: PathEdge) => (confidence === null ? 0 : confidences.indexOf(confidence));
  const known = ({ knownFrom }: PathEdge) => knownFrom?.latest ?? "9999";
  const edges = rows
    .map(readPathEdge)
    .sort((a, b) => sure(b) - sure(a) || known(a).localeCompare(known(b)) || bySources(a, b));
  const first = edges[0]!;
  const alike = edges.filter((edge) => said.every((field) => edge[field] === first[field]));
  return { ...first, sourceKeys: [...new Set(alike.flatMap(({ sourceKeys }) => sourceKeys))].sort() };
}

const said = ["statedName", "matchedBy", "confidence", "words"] as const;

const bySources = (a: PathEdge, b: PathEdge) => a.sourceKeys.join(" ").localeCompare(b.sourceKeys.join(" "));
