import { type EdgeType, type Label, nodes } from "../../model.ts";
import { cypher, type Cypher, name } from "../cypher.ts";
import { edgesFoundByRecord } from "./edge-owners.ts";
import type { Graph } from "../driver/neo4j.ts";
import { foldedProperty, sortsOf } from "./records.ts";
import { searchIndexes } from "./search-indexes.ts";

/** Makes the constraints and indexes that the statements rely on, and waits until they are filled. Does nothing the second time. */
export async function ensureConstraints(graph: Graph): Promise<void> {
  await graph.define(definitions());
  await graph.read(cypher`CALL db.awaitIndexes(300)`, {});
}

function definitions(): Cypher[] {
  return [
    ...(Object.keys(nodes) as Label[]).flatMap(definitionsOfNode),
    ...edgesFoundByRecord.map(ownerIndex),
    // Words as we take texts apart, parted by blanks: any other analyzer would take them apart once more, its own way.
    cypher`CREATE FULLTEXT INDEX dealWords IF NOT EXISTS FOR (node:Contract|Framework|Payment) ON EACH [node.words] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: true}}`,
    ...searchIndexes,
    cypher`CREATE RANGE INDEX PutAside_source IF NOT EXISTS FOR (node:PutAside) ON (node.source)`,
    ...["Merged", "Name", "PutAside", "Lock", "Judgement"].map(
      (label) =>
        cypher`CREATE CONSTRAINT ${name(`${label}_key`)} IF NOT EXISTS FOR (node:${name(label)}) REQUIRE node.key IS UNIQUE`,
    ),
  ];
}

/** Nouns that are listed by themselves, in an order, and looked for by name or title; others stand next to one of these. */
const listed: readonly Label[] = [
  "Organization",
  "ContractingProcess",
  "Framework",
  "Contract",
  "Payment",
  "Product",
  "Advisory",
  "Vulnerability",
  "Observation",
  "Response",
  "Source",
];

function definitionsOfNode(label: Label): Cypher[] {
  const properties: object = nodes[label];
  const isListed = listed.includes(label);
  const named = isListed ? (["name", "title"] as const).filter((property) => property in properties) : [];
  return [
    cypher`CREATE CONSTRAINT ${name(`${label}_key`)} IF NOT EXISTS FOR (node:${name(label)}) REQUIRE node.key IS UNIQUE`,
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

/** What a record owns is found by its key when the record is written again. */
function ownerIndex(type: EdgeType): Cypher {
  return cypher`CREATE RANGE INDEX ${name(`${type}_record`)} IF NOT EXISTS FOR ()-[edge:${name(type)}]-() ON (edge.record)`;
}
