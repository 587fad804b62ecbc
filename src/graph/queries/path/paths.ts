import { ForewarnedError } from "../../../errors.ts";
import { type EdgeType, type NounName, nouns } from "../../../model.ts";
import type { NodeReference } from "../../../statements.ts";
import { cypher } from "../../cypher.ts";
import type { Reader } from "../../read/reader.ts";
import { keyParameters, nodesByKey } from "../../stored/node-keys.ts";
import { maxTotalCount } from "../../read/page.ts";
import { textOfNode } from "../../stored/records.ts";
import { oneOf, readPathEdge } from "./path-edge.ts";
import { longest, shortestLength, waysOf } from "./path-search.ts";
import { type Path, pathOf } from "./path.ts";

/** The shortest paths between two nodes, all of one length. */
export interface Paths {
  shortest: Path[];
  length: number | null;
  totalCount: number;
  totalCountIsAtLeast: boolean;
  isComplete: boolean;
  searchedTo: number;
}

type End = NodeReference & { readonly ref: string };

interface PathsArguments {
  maxLength: number;
  through?: readonly NounName[] | null;
  deduced: boolean;
}

/** Labels through which no path leads: they only record where facts come from, and connect everything with everything. */
const bookkeeping = Object.values(nouns)
  .filter(({ isOnPaths }) => !isOnPaths)
  .map(({ label }) => label);

/**
 * Finds the shortest paths: one statement finds their length, the next the paths. If an end is merged into another node in the
 * meantime, the search uses that node.
 * @throws ForewarnedError `BAD_USER_INPUT` if the ends or `maxLength` are invalid, or if an end is removed in the meantime.
 * @throws ForewarnedError `GRAPH_TIMEOUT` if the graph changes twice during the search.
 */
export async function pathsBetween(reader: Reader, start: End, end: End, args: PathsArguments): Promise<Paths> {
  const { maxLength } = args;
  if (!Number.isInteger(maxLength) || maxLength < 1 || maxLength > longest)
    throw badInput(`"maxLength" is ${maxLength}; expected a whole number from 1 to ${longest}.`);
  for (const { label, key } of [start, end])
    if (bookkeeping.some((each) => each === label))
      throw badInput(
        `No paths lead to the ${label} "${key}", because a ${label} only records where facts come from and would connect everything. Query paths between the nodes that it describes.`,
      );
  if (start.label === end.label && start.key === end.key)
    throw badInput(
      `"from" and "to" are the same node, the ${start.label} "${start.key}"; expected two different nodes.`,
    );
  const found =
    (await search(reader, start, end, args)) ??
    (await search(reader, await endNow(reader, "from", start), await endNow(reader, "to", end), args));
  if (found) return found;
  throw new ForewarnedError(
    "GRAPH_TIMEOUT",
    `The graph changed twice during the search for paths between ${textOfNode(start)} and ${textOfNode(end)}. Query again.`,
  );
}

/** One search; null if an end is gone, or if the paths of the first statement are gone before the second runs. */
async function search(
  reader: Reader,
  start: End,
  { ref: to }: End,
  { maxLength, through, deduced }: PathsArguments,
): Promise<Paths | null> {
  const { ref: from } = start;
  if (from === to)
    throw badInput(
      `"from" and "to" were merged into one node, the ${start.label} "${start.key}", during the search for paths; expected two different nodes.`,
    );
  const parameters = { from, to, through: through ?? null, bookkeeping, maxFound: maxTotalCount + 1, maxShown };
  const [found] = await reader.run(shortestLength(maxLength, deduced), parameters);
  if (!found) return null;
  const length = found[0] === null ? null : Number(found[0]);
  const none = { shortest: [], length, totalCount: 0, totalCountIsAtLeast: false, isComplete: true };
  if (length === null) return { ...none, searchedTo: maxLength };
  const [[ways, steps, total] = []] = await reader.run(waysOf(length, deduced), parameters);
  if (!total) return null;
  const edges = new Map(
    (steps as [string, string, EdgeType, unknown[][]][]).map(([one, other, type, rows]) => [
      `${one} ${other} ${type}`,
      oneOf(rows.map(readPathEdge)),
    ]),
  );
  const shortest = (ways as [string[], EdgeType[]][]).map(([nodes, types]) =>
    pathOf(
      types.map((type, place) => edges.get(`${nodes[place]} ${nodes[place + 1]} ${type}`)!),
      start,
    ),
  );
  const totalCount = Math.min(Number(total), maxTotalCount);
  return {
    shortest,
    length,
    totalCount,
    totalCountIsAtLeast: Number(total) > maxTotalCount,
    isComplete: Number(total) <= maxTotalCount && shortest.length === totalCount,
    searchedTo: maxLength,
  };
}

const maxShown = 100;
const badInput = (message: string) => new ForewarnedError("BAD_USER_INPUT", message);

/** Reads the node that a key leads to now, past all caches. */
async function endNow(reader: Reader, argument: "from" | "to", { label, key }: NodeReference): Promise<End> {
  const [[ref, keyNow] = []] = await reader.run(
    cypher`${nodesByKey(label)} RETURN elementId(node), node.key`,
    keyParameters(label, [key]),
  );
  if (ref !== undefined) return { label, key: keyNow as string, ref: ref as string };
  throw badInput(
    `"${argument}": the ${label} "${key}" was removed during the search for paths. Use search to find the node that replaced it.`,
  );
}
