import { cypher, join, name } from "../../cypher.ts";
import type { Graph } from "../../driver/neo4j.ts";
import { statedOfOthers } from "../../stored/edge-owners.ts";

/** A contract of a process, as documents state it. */
export interface ContractOfProcess {
  key: string;
  /** True if a document states the framework that the contract is under. */
  hasFramework: boolean;
}

// (:ContractingProcess)-[:HAS_CONTRACT]->(:Contract)-[:UNDER_FRAMEWORK]->(:Framework)
/** The contracts of processes, by the key of the process. Statements of records whose key begins with `prefix` do not count. */
export async function contractsOfProcesses(
  graph: Graph,
  processes: readonly string[],
  prefix: string,
): Promise<Map<string, ContractOfProcess[]>> {
  if (processes.length === 0) return new Map();
  const rows = await graph.read(
    cypher`UNWIND $p.processes AS process
      MATCH (:ContractingProcess {key: process})-[has:HAS_CONTRACT]->(contract:Contract) WHERE NOT has.record STARTS WITH $p.prefix
      WITH DISTINCT process, contract ORDER BY contract.key
      RETURN process, collect({ key: contract.key,
        hasFramework: EXISTS { (contract)-[under:UNDER_FRAMEWORK]->() WHERE NOT under.record STARTS WITH $p.prefix } })`,
    { processes, prefix },
  );
  return new Map(rows as [string, ContractOfProcess[]][]);
}

// (:Framework|Contract|Payment)-[:HAS_PRODUCT|UNDER_FRAMEWORK]->()
/**
 * What records whose key begins with a prefix state of the deals of other records, by the key of the record: each deal and type of
 * edge as a text, sorted. `elsewhere` makes this text.
 */
export async function edgesElsewhere(graph: Graph, prefix: string): Promise<Map<string, string[]>> {
  const branches = statedOfOthers.map(
    (type) =>
      cypher`MATCH (deal)-[edge:${name(type)}]->() WHERE edge.record STARTS WITH $p.prefix RETURN deal, edge, '${name(type)}' AS type`,
  );
  const rows = await graph.read(
    cypher`CALL () { ${join(branches, cypher` UNION ALL `)} }
      WITH edge.record AS record, deal.key AS key, type WHERE deal.record IS NULL OR deal.record <> edge.record
      RETURN DISTINCT record, key, type`,
    { prefix },
  );
  const found = new Map<string, string[]>();
  for (const [record, key, type] of rows as [string, string, string][])
    found.set(record, [...(found.get(record) ?? []), elsewhere(type, key)].sort());
  return found;
}

/** A type of edge and the key of the deal where it starts, as `edgesElsewhere` returns them. */
export const elsewhere = (type: string, deal: string) => `${type} ${deal}`;
