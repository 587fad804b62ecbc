import { ForewarnedError } from "../../../errors.ts";
import type { EdgeType, Label, NodeReference, Role } from "../../../model.ts";
import { cypher } from "../../cypher.ts";
import type { Reader } from "../../read/reader.ts";
import { keyParameters, nodesByKey } from "../../stored/node-keys.ts";
import { maxTotalCount } from "../../read/page.ts";
import { textOfNode } from "../../stored/records.ts";
import { oneOf, readPathEdge } from "./path-edge.ts";
import { longest, shortestLength, waysOf } from "./path-search.ts";
import { type Path, pathOf } from "./path.ts";

/** The shortest ways between two nodes, all of one length. */
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
  through?: readonly PathNoun[] | null;
  deduced: boolean;
}

/** What may stand between the ends. What only tells where facts come from is none: it connects everything with everything. */
type PathNoun = Role | Exclude<Label, "Organization" | (typeof bookkeeping)[number]>;

const bookkeeping = ["Source", "Release", "Revision", "Run"] as const satisfies readonly Label[];

/**
 * Looks for the shortest ways: how long they are, and then which. An end that is merged into another node by then is that node.
 * @throws ForewarnedError `BAD_USER_INPUT` where the ends or the length are not usable, or an end is gone by then.
 */
export async function pathsBetween(reader: Reader, start: End, end: End, args: PathsArguments): Promise<Paths> {
  const { maxLength } = args;
  if (!Number.isInteger(maxLength) || maxLength < 1 || maxLength > longest)
    throw badInput(`maxLength is ${maxLength}; expected a whole number from 1 to ${longest}.`);
  for (const { label, key } of [start, end])
    if (bookkeeping.some((each) => each === label))
      throw badInput(
        `No ways lead to the ${label} "${key}": a ${label} only tells where facts come from, and would connect everything. Ask for ways between what it tells of.`,
      );
  if (start.label === end.label && start.key === end.key)
    throw badInput(`from and to are one and the same, the ${start.label} "${start.key}"; expected two.`);
  const found =
    (await search(reader, start, end, args)) ??
    (await search(reader, await endNow(reader, "from", start), await endNow(reader, "to", end), args));
  if (found) return found;
  throw new ForewarnedError(
    "GRAPH_TIMEOUT",
    `The graph was changed twice while ways were looked for between ${textOfNode(start)} and ${textOfNode(end)}. Ask again.`,
  );
}

/** Null where what the first statement found is gone when the second looks for it. */
async function search(
  reader: Reader,
  start: End,
  { ref: to }: End,
  { maxLength, through, deduced }: PathsArguments,
): Promise<Paths | null> {
  const { ref: from } = start;
  if (from === to)
    throw badInput(
      `from and to were merged into one, the ${start.label} "${start.key}", while ways were looked for; expected two.`,
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

/** What stands under a key now, past what the request or other requests have kept of it. */
async function endNow(reader: Reader, argument: "from" | "to", { label, key }: NodeReference): Promise<End> {
  const [[ref, keyNow] = []] = await reader.run(
    cypher`${nodesByKey(label)} RETURN elementId(node), node.key`,
    keyParameters(label, [key]),
  );
  if (ref !== undefined) return { label, key: keyNow as string, ref: ref as string };
  throw badInput(
    `${argument}: the ${label} "${key}" was removed while ways were looked for. Look for what replaced it with search.`,
  );
}
