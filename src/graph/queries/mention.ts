import type { Connection } from "../read/connection.ts";
import type { AnyNode } from "../../model.ts";
import type { Confidence } from "../../values.ts";
import { cypher, type Cypher } from "../cypher.ts";
import { readAnyRow, rowOfAny } from "../stored/records.ts";

/** A deduced link: what led to it and how sure it is. */
export interface Deduced {
  node: AnyNode;
  method: string | null;
  confidence: Confidence | null;
  words: string | null;
  score: number | null;
}

// (:Contract|ContractingProcess|Framework|Payment)-[:MENTIONS]->(:Product|Framework|Vendor)
export const mentionsIn = deduced(
  "mentionsIn",
  cypher`(parent)-[edge:MENTIONS]->(node)`,
  rowOfAny(cypher`node`, ["Product", "Framework", "Organization"]),
);

// (:Contract)-[:MAY_ESTABLISH]->(:Framework)
export const likelyEstablished = deduced(
  "likelyEstablished",
  cypher`(parent)-[edge:MAY_ESTABLISH]->(node)`,
  rowOfAny(cypher`node`, ["Framework"]),
);

// (:Organization)-[:MAY_BE]-(:Organization)
export const likenessesOf = deduced(
  "likenessesOf",
  cypher`(parent)-[edge:MAY_BE]-(node:Organization)`,
  rowOfAny(cypher`node`, ["Organization"]),
);

// (:Contract)-[:MAY_BE]-(:Contract), (:Payment)-[:MAY_BE]-(:Payment)
export const dealsThatMayBe = deduced(
  "dealsThatMayBe",
  cypher`(parent)-[edge:MAY_BE]-(node:Contract|Payment)`,
  rowOfAny(cypher`node`, ["Contract", "Payment"]),
);

function deduced(name: string, pattern: Cypher, row: Cypher): Connection<Deduced> {
  return {
    name,
    find: () => ({
      match: cypher`MATCH ${pattern}`,
      predicates: [],
      distinct: cypher`edge, node`,
      order: [{ by: cypher`node.key` }, { by: cypher`elementId(edge)` }],
    }),
    row: cypher`[${row}, edge.method, edge.confidence, edge.words, edge.score]`,
    read: (read) => {
      const [node, method, confidence, words, score] = read as [
        unknown,
        string | null,
        Confidence | null,
        string | null,
        number | null,
      ];
      return { node: readAnyRow(node), method, confidence, words, score };
    },
  };
}
