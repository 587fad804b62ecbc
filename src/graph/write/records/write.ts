import type { GraphFragment, NodeReference, NodeStatement } from "../../../statements.ts";
import { cypher, name } from "../../cypher.ts";
import type { Graph } from "../../driver/neo4j.ts";
import { groupBy } from "../../group-by.ts";
import { deleteEdges, deleteNamed, deleteNodes, labelsUnion, reduceToNames } from "./removal.ts";
import { storedProperties, textOfNode } from "../../stored/records.ts";
import { writeEdges } from "./edges.ts";
import { findNodes, mergedNodes, nameNodes, writeNodes } from "./nodes.ts";
import { changeByFragments, changeOfRecords } from "./noted-change.ts";
import { queueComparisons } from "./queue-comparisons.ts";

/** The input of a write: records as they are now stated, and records to remove. */
export interface Write {
  fragments: GraphFragment[];
  /** Keys of records that are no longer stated. */
  removed?: string[];
  /** Returns true if a text may name a known product. By default, any text may. */
  mayNameProduct?: (text: string) => boolean;
}

/**
 * Writes records, all of them or none. The new content of each record replaces everything that the record owned before. This is
 * the only writer of records. Shared nodes at the ends of edges that were added or deleted are queued for `resolve`.
 * @throws ForewarnedError `BAD_DOCUMENT` if an edge leads to a node that no record states.
 */
export async function writeRecords(
  graph: Graph,
  { fragments, removed = [], mayNameProduct = () => true }: Write,
): Promise<void> {
  await graph.write(async (run, note) => {
    // Nodes first: they lock the records, so that two writers of one record take turns and neither duplicates its edges.
    // Statements that do not depend on each other are sent at once, so that the database does not wait for the next one.
    const [own, merged] = await Promise.all([writeNodes(run, fragments, mayNameProduct), mergedNodes(run, fragments)]);
    const nodes = new Map([...own.nodes, ...(await nameNodes(run, fragments, merged))]);
    await findNodes(run, fragments, nodes, merged);
    const known = new Set([...own.rewritten, ...removed]);
    for (const { record, nodes } of fragments) if (nodes.length === 0) known.add(record);
    const records = [...known];
    note(changeByFragments(fragments, nodes, merged));
    if (records.length > 0) note(await changeOfRecords(run, records));
    const named =
      records.length === 0 ? [] : (await run(deleteEdges, { records, taken: own.taken })).map(([id]) => id as string);
    await writeEdges(run, fragments, nodes, merged);
    await queueComparisons(run, fragments);
    if (records.length > 0) {
      const stillNamed = await run(deleteNodes, {
        records,
        remaining: fragments.flatMap(({ record, nodes }) => nodes.map((node) => ownedKey(record, node))),
      });
      const rows = stillNamed.map(([id, label, key, title]) => ({
        id,
        properties: storedProperties({ label, key, title } as NodeStatement, null),
      }));
      if (rows.length > 0) await run(reduceToNames, { rows });
    }
    if (named.length > 0) await run(deleteNamed, { named });
  });
}

/**
 * The keys of all records that own a node or a `DESCRIBES` edge and begin with a prefix, such as those of all curated entries.
 */
export async function recordsOwned(graph: Graph, prefix: string): Promise<Set<string>> {
  const rows = await graph.read(
    cypher`${labelsUnion(
      (label) =>
        cypher`MATCH (node:${name(label)}) WHERE node.record STARTS WITH $p.prefix RETURN node.record AS record`,
    )} UNION ALL MATCH ()-[edge:DESCRIBES]->() WHERE edge.record STARTS WITH $p.prefix RETURN edge.record AS record`,
    { prefix },
  );
  return new Set(rows.map(([record]) => record as string));
}

/** The fragments without those that have a node owned by a record whose key does not begin with a prefix. */
export async function fragmentsNotTaken(
  graph: Graph,
  fragments: readonly GraphFragment[],
  prefix: string,
): Promise<GraphFragment[]> {
  const stated = fragments.flatMap(({ nodes }) => nodes);
  const rows = await Promise.all(
    [...groupBy(stated, ({ label }) => label)].map(([label, nodes]) =>
      graph.read(
        cypher`UNWIND $p.keys AS key MATCH (node:${name(label)} {key: key}) USING INDEX SEEK node:${name(label)}(key)
          WHERE NOT node.record STARTS WITH $p.prefix RETURN '${name(label)} ' + key`,
        { keys: nodes.map(({ key }) => key), prefix },
      ),
    ),
  );
  const taken = new Set(rows.flat().map(([text]) => text as string));
  return fragments.filter(({ nodes }) => !nodes.some((node) => taken.has(textOfNode(node))));
}

const ownedKey = (record: string, node: NodeReference) => `${record} ${node.label} ${node.key}`;
