import { type EdgeType, type Label, nodes, nouns } from "../../model.ts";
import { cypher, type Cypher, join, name } from "../cypher.ts";
import { labelsWithText } from "./deal-text.ts";
import { edgesFoundByRecord } from "./edge-owners.ts";
import type { Graph } from "../driver/neo4j.ts";
import { foldedProperty, sortsOf } from "./records.ts";
import { searchedIn, searchIndexes } from "./search-indexes.ts";
import { compared } from "./compared.ts";

/**
 * Makes the constraints and indexes that the statements rely on, and waits until the indexes are filled. If they exist, it does
 * nothing.
 * @throws ForewarnedError `GRAPH_NOT_PREPARED` if Neo4j rejects one of them.
 */
export async function ensureConstraints(graph: Graph): Promise<void> {
  await dropOrphans(graph);
  await dropOutdated(graph);
  await graph.define([...formerDefinitions, ...definitions()]);
  await graph.define([cypher`CALL db.awaitIndexes(300)`]);
}

/**
 * Drops the indexes of constraints that were never finished. Neo4j makes the index of a constraint first, and keeps it if Neo4j
 * is killed in between. It then rejects the constraint, because an index already has its name.
 */
async function dropOrphans(graph: Graph): Promise<void> {
  const orphans = await orphanIndexes(graph);
  if (orphans.length === 0) return;
  await graph
    .define(orphans.map((orphan) => cypher`DROP INDEX ${name(orphan)} IF EXISTS`))
    .catch(async (error: unknown) => {
      // Another process may have made the constraint in the meantime, so the index is no orphan any more.
      if ((await orphanIndexes(graph)).length > 0) throw error;
    });
}

async function orphanIndexes(graph: Graph): Promise<string[]> {
  const rows = await graph.read(
    cypher`SHOW INDEXES YIELD name, entityType, labelsOrTypes, properties, owningConstraint
      WHERE owningConstraint IS NULL AND entityType = 'NODE' AND properties = ['key']
        AND any(label IN $p.labels WHERE labelsOrTypes = [label] AND name = label + '_key') RETURN name`,
    { labels: keyed },
  );
  return rows.map(([orphan]) => orphan as string);
}

/**
 * Drops full-text indexes whose labels or properties have changed since an earlier version of the program. Neo4j would keep the
 * old index, which lacks texts that are searched now.
 */
async function dropOutdated(graph: Graph): Promise<void> {
  const rows = await graph.read(
    cypher`SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes, properties RETURN name, labelsOrTypes, properties`,
    {},
  );
  const outdated = (rows as [string, string[], string[]][]).filter(([index, labels, properties]) => {
    const now = fullText.get(index);
    return now && !(areSame(now.labels, labels) && areSame(now.properties, properties));
  });
  if (outdated.length > 0) await graph.define(outdated.map(([index]) => cypher`DROP INDEX ${name(index)} IF EXISTS`));
}

const fullText = new Map([...searchedIn, ["dealWords", { labels: labelsWithText, properties: ["words"] }]]);

const areSame = (some: readonly string[], others: readonly string[]) =>
  [...some].sort().join() === [...others].sort().join();

/** The quarantine had another label in earlier versions. */
const formerDefinitions = [
  cypher`DROP CONSTRAINT PutAside_key IF EXISTS`,
  cypher`DROP INDEX PutAside_source IF EXISTS`,
];

/** All labels whose nodes have a key. */
const keyed: readonly string[] = [
  ...Object.keys(nodes),
  ...["Merged", "Name", "Quarantined", "Lock", "Judgement"],
  ...["Watch", "WatchedRow", "WatchChange", "Webhook", "WebhookSecret", "Feed"],
];

function definitions(): Cypher[] {
  return [
    ...keyed.map(keyConstraint),
    ...(Object.keys(nodes) as Label[]).flatMap(indexesOfNode),
    ...edgesFoundByRecord.map(ownerIndex),
    // The property has words that `indexedWords` has split. Any other analyzer would split them again in its own way.
    cypher`CREATE FULLTEXT INDEX dealWords IF NOT EXISTS FOR (node:${join(labelsWithText.map(name), cypher`|`)}) ON EACH [node.words] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: true}}`,
    ...searchIndexes,
    cypher`CREATE RANGE INDEX Source_publisher IF NOT EXISTS FOR (node:Source) ON (node.publisher)`,
    cypher`CREATE RANGE INDEX Quarantined_run IF NOT EXISTS FOR (node:Quarantined) ON (node.run)`,
    cypher`CREATE RANGE INDEX Quarantined_source IF NOT EXISTS FOR (node:Quarantined) ON (node.source)`,
    cypher`CREATE RANGE INDEX Quarantined_path IF NOT EXISTS FOR (node:Quarantined) ON (node.path)`,
    cypher`CREATE RANGE INDEX Quarantined_url IF NOT EXISTS FOR (node:Quarantined) ON (node.url)`,
    cypher`CREATE RANGE INDEX Watch_id IF NOT EXISTS FOR (node:Watch) ON (node.id)`,
    cypher`CREATE RANGE INDEX WatchedRow_watch IF NOT EXISTS FOR (node:WatchedRow) ON (node.watch)`,
    cypher`CREATE RANGE INDEX WatchChange_number IF NOT EXISTS FOR (node:WatchChange) ON (node.watch, node.number)`,
    ...compared.map(
      (label) =>
        cypher`CREATE RANGE INDEX ${name(`${label}_alike`)} IF NOT EXISTS FOR (node:${name(label)}) ON (node.alike)`,
    ),
  ];
}

function keyConstraint(label: string): Cypher {
  return cypher`CREATE CONSTRAINT ${name(`${label}_key`)} IF NOT EXISTS FOR (node:${name(label)}) REQUIRE node.key IS UNIQUE`;
}

function indexesOfNode(label: Label): Cypher[] {
  const properties: object = nodes[label];
  const { isListed } = nouns[label];
  const named = isListed ? (["name", "title"] as const).filter((property) => property in properties) : [];
  return [
    cypher`CREATE RANGE INDEX ${name(`${label}_record`)} IF NOT EXISTS FOR (node:${name(label)}) ON (node.record)`,
    ...(isListed ? sortsOf(label) : []).map(
      ([sort]) =>
        cypher`CREATE RANGE INDEX ${name(`${label}_${sort}`)} IF NOT EXISTS FOR (node:${name(label)}) ON (node.${name(sort)}, node.key)`,
    ),
    ...named.map((property) => indexOfText(label, property)),
    ...("kind" in properties
      ? [cypher`CREATE RANGE INDEX ${name(`${label}_kind`)} IF NOT EXISTS FOR (node:${name(label)}) ON (node.kind)`]
      : []),
  ];
}

/** A text index serves `CONTAINS` as well as `=` and `STARTS WITH`. */
function indexOfText(label: Label, property: "name" | "title"): Cypher {
  const folded = foldedProperty(property);
  return cypher`CREATE TEXT INDEX ${name(`${label}_${folded}`)} IF NOT EXISTS FOR (node:${name(label)}) ON (node.${name(folded)})`;
}

/** An index on the record of edges, to find them when the record is written again. */
function ownerIndex(type: EdgeType): Cypher {
  return cypher`CREATE RANGE INDEX ${name(`${type}_record`)} IF NOT EXISTS FOR ()-[edge:${name(type)}]-() ON (edge.record)`;
}
