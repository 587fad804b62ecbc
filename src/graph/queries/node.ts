import type { Connection } from "../read/connection.ts";
import type { AnyNode, Label } from "../../model.ts";
import { nodes } from "../../model.ts";
import { cypher, name } from "../cypher.ts";
import { readAnyRow, rowOfAny } from "../stored/records.ts";

const labels = Object.keys(nodes) as Label[];

// (:Observation|Response|Advisory)-[:HAS_SUBJECT]->(any)
export const subjects = ends("subjects", "HAS_SUBJECT");

// (:Response)-[:RESPONDS_TO]->(:Advisory|Framework|Contract)
export const answered = ends("answered", "RESPONDS_TO");

// (:Revision)-[:REVISES]->(any)
export const revised = ends("revised", "REVISES");

function ends(called: string, type: "HAS_SUBJECT" | "RESPONDS_TO" | "REVISES"): Connection<AnyNode> {
  return {
    name: called,
    find: () => ({
      match: cypher`MATCH (parent)-[:${name(type)}]->(node)`,
      predicates: [],
      distinct: cypher`node`,
      order: [{ by: cypher`node.key` }],
    }),
    row: rowOfAny(cypher`node`, labels),
    read: readAnyRow,
  };
}
