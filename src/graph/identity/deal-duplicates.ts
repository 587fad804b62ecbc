import type { Confidence, ContractStatus } from "../../model.ts";
import { cypher, type Cypher, name } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import type { Compared } from "../stored/compared.ts";

/*
 * Deals that are likely the same. Each duplicate leads to the deal that counts in its place, and stores its key:
 *
 *     (:Payment:Duplicate {duplicateOf: "…"})-[:MAY_BE {method, confidence, words}]->(:Payment)
 */

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
  /** Its days, `YYYY-MM-DD`; null if not known to the day. */
  days: { signed: string | null; awarded: string | null; started: string | null };
  status: ContractStatus | null;
  mayEstablishFramework: boolean;
}

/** A deal that is likely the same as another, which counts in its place (`of`). */
export interface Duplicate {
  key: string;
  of: string;
  method: string;
  confidence: Confidence;
  words: string;
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

// (:Contract)-[:HAS_BUYER|HAS_SUPPLIER]->(:Organization)
export async function contractsAlike(graph: Graph, keys: readonly string[]): Promise<ComparedContract[]> {
  const parties = (type: Cypher) =>
    cypher`COLLECT { MATCH (deal)-[edge:${type}]->() RETURN {name: edge.statedName, identifiers: coalesce(edge.statedIds, [])} }`;
  const exact = (property: string) =>
    cypher`CASE WHEN deal.${name(`${property}Earliest`)} = deal.${name(`${property}Latest`)} THEN toString(deal.${name(`${property}Earliest`)}) END`;
  const rows = await graph.read(
    andAlike(
      "Contract",
      cypher`{${common}, buyers: ${parties(cypher`HAS_BUYER`)}, suppliers: ${parties(cypher`HAS_SUPPLIER`)},
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

/** Stores which of these deals are likely the same as another. Replaces what was stored before. */
export async function storeDuplicates(
  graph: Graph,
  label: Compared,
  keys: readonly string[],
  duplicates: readonly Duplicate[],
): Promise<void> {
  await graph.write(async (run) => {
    await run(
      cypher`UNWIND $p.keys AS key MATCH (deal:${name(label)} {key: key}) USING INDEX SEEK deal:${name(label)}(key)
        REMOVE deal:Uncompared, deal:Duplicate, deal.duplicateOf
        WITH deal MATCH (deal)-[like:MAY_BE]-(:${name(label)}) WITH DISTINCT like DELETE like`,
      { keys },
    );
    if (duplicates.length === 0) return;
    await run(
      cypher`UNWIND $p.rows AS row
        MATCH (deal:${name(label)} {key: row.key}) USING INDEX SEEK deal:${name(label)}(key)
        MATCH (of:${name(label)} {key: row.of}) USING INDEX SEEK of:${name(label)}(key)
        SET deal:Duplicate, deal.duplicateOf = row.of
        CREATE (deal)-[like:MAY_BE]->(of) SET like = row.properties, like.sources = of.sources + [source IN deal.sources WHERE NOT source IN of.sources],
          like.knownFrom = deal.knownFrom, like.knownFromEarliest = deal.knownFromEarliest, like.knownFromLatest = deal.knownFromLatest, like.knownFromStated = deal.knownFromStated`,
      {
        rows: duplicates.map(({ key, of, ...properties }) => ({
          key,
          of,
          properties: { ...properties, record: `likeness:${label}/${key}` },
        })),
      },
    );
  });
}
