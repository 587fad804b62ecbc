import { ForewarnedError } from "../../errors.ts";
import type { Reader } from "../../graph/read/reader.ts";
import { isDeduced } from "../../graph/queries/path/path-search.ts";
import type { OnPath } from "../../graph/queries/path/path-edge.ts";
import { pathsBetween } from "../../graph/queries/path/paths.ts";
import { parseGlobalId } from "../../ids.ts";
import type { AnyNode } from "../../model.ts";
import type { Resolvers } from "../schema.generated.ts";
import { isExposureId } from "./exposure.ts";
import { seenAs } from "./organization.ts";

export const path = {
  Query: {
    paths: async (_, { from, to, ...args }, { reader }) => {
      const [start, end] = await Promise.all([endOfPaths(reader, "from", from), endOfPaths(reader, "to", to)]);
      return pathsBetween(reader, start, end, args);
    },
  },
  Path: { nodes: ({ nodes }, _, { reader }) => nodes.map((node) => nodeOnPath(reader, node)) },
  PathEdge: {
    from: ({ from }, _, { reader }) => nodeOnPath(reader, from),
    to: ({ to }, _, { reader }) => nodeOnPath(reader, to),
    sources: ({ sourceKeys }, _, { reader }) => reader.byKeys("Source", sourceKeys),
    isDeduced: ({ type }) => isDeduced(type),
  },
} satisfies Resolvers;

async function endOfPaths(reader: Reader, argument: "from" | "to", id: string): Promise<AnyNode> {
  const refused = (why: string) => new ForewarnedError("BAD_USER_INPUT", `${argument}: "${id}" ${why}`);
  if (isExposureId(id))
    throw refused("is an exposure, which is itself a path; expected the id of its deal, its buyer or its advisory.");
  const parsed = parseGlobalId(id);
  if (!parsed)
    throw refused('is not an id of this graph; expected a type, a colon and a key, such as "framework:g-cloud".');
  const found = await reader.byKey(parsed.label, parsed.key);
  if (!found) throw refused("is not the id of a node in this graph. Find the id with search.");
  return found as AnyNode;
}

/**
 * A node of a path. If the node was merged in the meantime, the result is the merged node.
 * @throws ForewarnedError `BAD_USER_INPUT` if the node was removed after the path was found.
 */
async function nodeOnPath(reader: Reader, { label, key, roles = [] }: OnPath): Promise<AnyNode> {
  const found = (await reader.byKey(label, key)) as AnyNode | null;
  if (!found)
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `The ${label} "${key}" of this path was removed after the path was found. Send the query again.`,
    );
  if (found.label !== "Organization") return found;
  const role = roles.find((each) => found.roles.includes(each));
  return role ? seenAs(found, role) : found;
}
