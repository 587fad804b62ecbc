import type { Connection } from "../connection.ts";
import type { AnyNode, Label } from "../../model.ts";
import { nodes } from "../../model.ts";
import { cypher } from "../cypher.ts";
import { readAnyRow, rowOfAny } from "../records.ts";

const labels = Object.keys(nodes) as Label[];

// (:Observation|Response|Advisory)-[:HAS_SUBJECT]->(any)
export const subjects = ends("subjects", "HAS_SUBJECT");

// (:Response)-[:RESPONDS_TO]->(:Advisory|Framework|Contract)
export const answered = ends("answered", "RESPONDS_TO");

// (:Revision)-[:REVISES]->(any)
export const revised = ends("revised", "REVISES");

function ends(name: string, type: "HAS_SUBJECT" | "RESPONDS_TO" | "REVISES"): Connection<AnyNode> {
  const pattern = { HAS_SUBJECT: cypher`HAS_SUBJECT`, RESPONDS_TO: cypher`RESPONDS_TO`, REVISES: cypher`REVISES` }[
    type
  ];
  return {
    name,
    match: () => cypher`MATCH (parent)-[:${pattern}]->(node)`,
    predicates: () => [],
    distinct: () => cypher`node`,
    order: () => [{ by: cypher`node.key` }],
    row: rowOfAny(cypher`node`, labels),
    read: readAnyRow,
  };
}
