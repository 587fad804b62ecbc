import { ForewarnedError } from "../../../errors.ts";
import type { Label } from "../../../model.ts";
import type { GraphFragment, NodeReference, NodeStatement } from "../../../statements.ts";
import { columns } from "../../stored/property-columns.ts";
import { cypher, name } from "../../cypher.ts";
import { indexedWords, labelsWithText, type StatementWithText, textOfStatement } from "../../stored/deal-text.ts";
import { groupBy } from "../../group-by.ts";
import type { Row, Run } from "../../driver/neo4j.ts";
import { isSharedLabel } from "./removal.ts";
import { type StoredProperties, storedProperties, textOfNode } from "../../stored/records.ts";
import { isCompared } from "../../stored/compared.ts";
import { waitingFor } from "../../stored/work-queue.ts";

/** The database's ids of nodes, by label and key, so that a node is searched for once and not again for each of its edges. */
export type Handles = Map<string, string>;

/** Labels of nodes whose text may name products or vendors. A node with a text that is still to be searched is queued. */
const withText: readonly Label[] = labelsWithText;
const hasText = (node: NodeStatement): node is StatementWithText => withText.includes(node.label);

/**
 * Writes the nodes of fragments. `rewritten` are the records that owned them before: they may own nodes and edges that they no
 * longer state. `taken` are the nodes that another record owned before, with that record.
 */
export async function writeNodes(
  run: Run,
  fragments: GraphFragment[],
  mayNameProduct: (text: string) => boolean,
): Promise<{ nodes: Handles; rewritten: Set<string>; taken: { id: string; record: string }[] }> {
  const byLabel = groupBy(
    fragments.flatMap((fragment) =>
      fragment.nodes.map((node) => ({
        label: node.label,
        ...(hasText(node)
          ? rowWithText(node, fragment, mayNameProduct)
          : { row: storedProperties(node, fragment.record), isToRead: false }),
      })),
    ),
    ({ label }) => label,
  );
  const nodes: Handles = new Map();
  const rewritten = new Set<string>();
  const taken: { id: string; record: string }[] = [];
  await Promise.all(
    [...byLabel].map(async ([label, stated]) => {
      const { properties, rows } = columns(
        label,
        stated.map(({ row }) => row),
        2,
      );
      const written = await run(
        cypher`UNWIND $p.rows AS row MERGE (node:${name(label)} {key: row[0]})
          WITH node, row, node.record AS before
          SET node = ${properties} ${withText.includes(label) ? queueText : cypher``} ${isCompared(label) ? queueRewritten : cypher``}
          RETURN row[0], elementId(node), before, before <> node.record`,
        { rows: rows.map((row, i) => [stated[i]!.row.key, stated[i]!.isToRead, ...row]) },
      );
      for (const [key, handle, before, isTaken] of written as [string, string, string | null, boolean | null][]) {
        nodes.set(textOfNode({ label, key }), handle);
        if (before !== null) rewritten.add(before);
        if (before !== null && isTaken) taken.push({ id: handle, record: before });
      }
    }),
  );
  return { nodes, rewritten, taken };
}

/** The row of a node, with the words by which it is found again when products are added or change. */
function rowWithText(
  node: StatementWithText,
  fragment: GraphFragment,
  mayNameProduct: (text: string) => boolean,
): { row: StoredProperties; isToRead: boolean } {
  const text = textOfStatement(fragment, node);
  return {
    row: { ...storedProperties(node, fragment.record), words: text === "" ? null : indexedWords(text) },
    isToRead: text !== "" && mayNameProduct(text),
  };
}

/** A node that existed before is always queued, because its old text may have named something. */
const queueText = cypher`FOREACH (_ IN CASE WHEN row[1] OR before IS NOT NULL THEN [1] ELSE [] END | SET node:${waitingFor.readText})`;

/** A deal that existed before is always queued, because its old version may have been the same as another deal. */
const queueRewritten = cypher`FOREACH (_ IN CASE WHEN before IS NOT NULL THEN [1] ELSE [] END | SET node:${waitingFor.compare})`;

/** The node that the statements of a merged key lead to, and the rule of the merge. */
export interface Merged {
  handle: string;
  matchedBy: string;
}

/** For each node that was merged into another: the node that its edges lead to instead. */
export async function mergedNodes(run: Run, fragments: GraphFragment[]): Promise<Map<string, Merged>> {
  const ends = fragments.flatMap(({ edges }) => edges.flatMap(({ from, to }) => [from, to]));
  const keys = new Set(ends.flatMap((end) => (isSharedLabel(end.label) ? [textOfNode(end)] : [])));
  if (keys.size === 0) return new Map();
  const rows = await run(
    cypher`UNWIND $p.keys AS key MATCH (merged:Merged {key: key})-[is:IS]->(node) USING INDEX SEEK merged:Merged(key) RETURN key, elementId(node), is.matchedBy`,
    { keys: [...keys] },
  );
  return new Map(rows.map(([key, handle, matchedBy]) => [key, { handle, matchedBy }] as [string, Merged]));
}

/** Makes nodes that are named and missing. Everything beside their name comes from the records that describe them. */
export async function nameNodes(
  run: Run,
  fragments: GraphFragment[],
  merged: ReadonlyMap<string, Merged>,
): Promise<Handles> {
  const named = new Map(
    fragments.flatMap(({ named = [] }) =>
      named.filter((node) => !merged.has(textOfNode(node))).map((node) => [textOfNode(node), node] as const),
    ),
  );
  return handlesOf(
    [...groupBy([...named.values()], (node) => node.label)].map(([label, nodes]) =>
      run(
        cypher`UNWIND $p.rows AS row MERGE (node:${name(label)} {key: row.key}) ON CREATE SET node = row
          RETURN '${name(label)} ' + row.key, elementId(node)`,
        { rows: nodes.map((node) => storedProperties(node, null)) },
      ),
    ),
  );
}

/**
 * Finds the nodes that edges lead to and that these fragments neither state nor name, such as their documents.
 * @throws ForewarnedError `BAD_DOCUMENT` if there is no such node.
 */
export async function findNodes(
  run: Run,
  fragments: GraphFragment[],
  nodes: Handles,
  merged: ReadonlyMap<string, Merged>,
): Promise<void> {
  const isKnown = (end: NodeReference) => nodes.has(textOfNode(end)) || merged.has(textOfNode(end));
  const ends = fragments
    .flatMap(({ edges }) => edges.flatMap(({ from, to }) => [from, to]))
    .filter((end) => !isKnown(end));
  const found = await handlesOf(
    [...groupBy(ends, ({ label }) => label)].map(([label, unknown]) =>
      run(
        cypher`UNWIND $p.keys AS key MATCH (node:${name(label)} {key: key}) USING INDEX SEEK node:${name(label)}(key)
          RETURN '${name(label)} ' + key, elementId(node)`,
        { keys: [...new Set(unknown.map(({ key }) => key))] },
      ),
    ),
  );
  for (const [key, handle] of found) nodes.set(key, handle);
  for (const { record, edges } of fragments)
    for (const { type, from, to } of edges)
      for (const end of [from, to])
        if (!isKnown(end))
          throw new ForewarnedError(
            "BAD_DOCUMENT",
            `Cannot write record "${record}": its edge ${type} needs ${end.label} "${end.key}", which no record states. The graph is unchanged.`,
          );
}

async function handlesOf(asked: Promise<Row[]>[]): Promise<Handles> {
  return new Map((await Promise.all(asked)).flat() as [string, string][]);
}
