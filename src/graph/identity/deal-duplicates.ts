import type { ContractStatus } from "../../values.ts";
import { cypher, type Cypher, name } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import type { Compared } from "../stored/compared.ts";

/** A deal with the values that are compared. It is compared with deals that have the same `alike`. */
export interface ComparedDeal {
  key: string;
  alike: string | null;
  /** The day by which it was certainly published, `YYYY-MM-DD`; null if unknown. */
  knownBy: string | null;
}

export interface ComparedPayment extends ComparedDeal {
  /** The keys of the documents that list it. */
  sources: string[];
  description: string | null;
  reference: string | null;
  vat: string | null;
  frameworks: string[];
}

/** A party as a notice states it. */
export interface ComparedParty {
  name: string | null;
  identifiers: string[];
}

export interface ComparedContract extends ComparedDeal {
  buyers: ComparedParty[];
  suppliers: ComparedParty[];
  /** The numbers of the notices of its process, such as 075961-2026 of Find a Tender. */
  notices: string[];
  /** Its days, `YYYY-MM-DD`; null if not known to the day. */
  days: { signed: string | null; awarded: string | null; started: string | null };
  status: ContractStatus | null;
  mayEstablishFramework: boolean;
}

/** Reads these deals, those that they were likely the same as, and all deals with the same `alike` as one of them. */
const andAlike = (label: Compared, row: Cypher) => cypher`UNWIND $p.keys AS key
  MATCH (deal:${name(label)} {key: key}) USING INDEX SEEK deal:${name(label)}(key)
  CALL (deal) { RETURN deal AS one UNION MATCH (deal)-[:MAY_BE]-(one:${name(label)}) RETURN one }
  WITH DISTINCT one
  CALL (one) {
    RETURN one AS deal
    UNION
    MATCH (deal:${name(label)} {alike: one.alike}) USING INDEX SEEK deal:${name(label)}(alike) RETURN deal
  }
  WITH DISTINCT deal RETURN ${row}`;

const common = cypher`key: deal.key, alike: deal.alike, knownBy: toString(deal.knownFromLatest)`;

// (:Payment)-[:FROM]->(:Source)
/** The payments with these keys, and all payments that may be the same as one of them. */
export async function paymentsAlike(graph: Graph, keys: readonly string[]): Promise<ComparedPayment[]> {
  const rows = await graph.read(
    andAlike(
      "Payment",
      cypher`{${common}, sources: COLLECT { MATCH (deal)-[:FROM]->(source:Source) RETURN DISTINCT source.key ORDER BY source.key },
        description: deal.description, reference: deal.reference, vat: deal.amountVat,
        frameworks: COLLECT { MATCH (deal)-[under:UNDER_FRAMEWORK]->(framework) RETURN DISTINCT coalesce(under.statedKey, framework.key) AS key ORDER BY key }}`,
    ),
    { keys },
  );
  return rows.map(([deal]) => deal as ComparedPayment);
}

// (:Contract)-[:HAS_BUYER|HAS_SUPPLIER]->(:Organization)   (:ContractingProcess)-[:HAS_CONTRACT]->(:Contract)
/** The contracts with these keys, and all contracts that may be the same as one of them. */
export async function contractsAlike(graph: Graph, keys: readonly string[]): Promise<ComparedContract[]> {
  const parties = (type: Cypher) =>
    cypher`COLLECT { MATCH (deal)-[edge:${type}]->() RETURN {name: edge.statedName, identifiers: coalesce(edge.statedIds, [])} }`;
  const exact = (property: string) =>
    cypher`CASE WHEN deal.${name(`${property}Earliest`)} = deal.${name(`${property}Latest`)} THEN toString(deal.${name(`${property}Earliest`)}) END`;
  const rows = await graph.read(
    andAlike(
      "Contract",
      cypher`{${common}, buyers: ${parties(cypher`HAS_BUYER`)}, suppliers: ${parties(cypher`HAS_SUPPLIER`)},
        notices: COLLECT { MATCH (deal)<-[:HAS_CONTRACT]-(:ContractingProcess)-[:HAS_RELEASE]->(release:Release)
          WHERE release.releaseId =~ '[0-9]{6}-[0-9]{4}' RETURN DISTINCT release.releaseId AS number ORDER BY number },
        days: {signed: ${exact("dateSigned")}, awarded: ${exact("dateAwarded")}, started: ${exact("periodStart")}},
        status: deal.status, mayEstablishFramework: coalesce(deal.mayEstablishFramework, false)}`,
    ),
    { keys },
  );
  return rows.map(([deal]) => deal as ComparedContract);
}

// (:Source)-[:MAY_BE]->(:Source)
/** Pairs of documents that are likely editions of one document. The first of each pair is in `sources`. */
export async function editionsAmong(graph: Graph, sources: readonly string[]): Promise<[string, string][]> {
  const rows = await graph.read(
    cypher`UNWIND $p.sources AS key MATCH (source:Source {key: key})-[:MAY_BE]->(other:Source) USING INDEX SEEK source:Source(key)
      RETURN key, other.key`,
    { sources },
  );
  return rows as [string, string][];
}
