import { cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import { incoming } from "./organization-statements.ts";

/** Facts of the graph about an organisation that help a person to identify it. */
export interface Evidence {
  identifiers: string[];
  /** The number of deals in which it is the buyer, with tenders that have no deal yet. */
  buys: number;
  /** The number of deals in which it is a supplier. */
  supplies: number;
  /** The number of products that it makes. */
  makes: number;
  /** The days of the first and the last statement about it. */
  firstDay: string | null;
  lastDay: string | null;
  /** Titles of up to three deals with it, or advisories about it or its products. */
  examples: string[];
}

// (deal|advisory|source)-[edge]->(:Organization)<-[:HAS_VENDOR]-(:Product)<-[:HAS_SUBJECT]-(:Advisory)
/** The evidence about each of these organisations, by key. A key without a node has no entry. */
export async function evidenceOn(graph: Graph, keys: readonly string[]): Promise<Map<string, Evidence>> {
  const rows = await graph.read(
    cypher`UNWIND $p.keys AS key
      MATCH (node:Organization {key: key}) USING INDEX SEEK node:Organization(key)
      CALL (node) {
        OPTIONAL MATCH (node)<-[edge:${incoming}]-()
        RETURN toString(min(edge.knownFromEarliest)) AS firstDay, toString(max(coalesce(edge.knownFromLatest, edge.knownFromEarliest))) AS lastDay
      }
      RETURN key, coalesce(node.identifiers, []),
        COUNT { (node)<-[:HAS_BUYER|HAS_PROCURING_ENTITY|OPEN_TO]-(deal) WHERE NOT deal:ContractingProcess OR NOT EXISTS { (deal)-[:HAS_CONTRACT|ESTABLISHES]->() } },
        COUNT { (node)<-[:HAS_SUPPLIER|HAS_PENDING_SUPPLIER]-() },
        COUNT { (node)<-[:HAS_VENDOR]-() },
        firstDay, lastDay,
        COLLECT {
          MATCH (node)<-[:HAS_BUYER|HAS_PROCURING_ENTITY|HAS_SUPPLIER|HAS_PENDING_SUPPLIER]-(deal) RETURN DISTINCT deal.title AS title LIMIT 3
          UNION
          MATCH (node)<-[:HAS_SUBJECT|HAS_PUBLISHER]-(advisory:Advisory) RETURN DISTINCT advisory.title AS title LIMIT 3
          UNION
          MATCH (node)<-[:HAS_VENDOR]-(:Product)<-[:HAS_SUBJECT]-(advisory:Advisory) RETURN DISTINCT advisory.title AS title LIMIT 3
        }`,
    { keys },
  );
  return new Map(
    rows.map(([key, identifiers, buys, supplies, makes, firstDay, lastDay, examples]) => [
      key as string,
      {
        identifiers: identifiers as string[],
        buys: Number(buys),
        supplies: Number(supplies),
        makes: Number(makes),
        firstDay: firstDay as string | null,
        lastDay: lastDay as string | null,
        examples: (examples as string[]).slice(0, 3),
      },
    ]),
  );
}
