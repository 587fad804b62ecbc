import type { Label } from "../../../model.ts";
import { cypher, name } from "../../cypher.ts";
import type { Change } from "../../driver/commit-log.ts";
import type { Run } from "../../driver/neo4j.ts";

/** The ids of deals by their keys. */
export async function dealsChanged(run: Run, label: Label, keys: readonly string[]): Promise<Partial<Change>> {
  const [[ids] = [[]]] = await run(
    cypher`UNWIND $p.keys AS key MATCH (deal:${name(label)} {key: key}) USING INDEX SEEK deal:${name(label)}(key) RETURN collect(id(deal))`,
    { keys },
  );
  return { deals: (ids as bigint[]).map(Number) };
}

// (:Organization)<-[:HAS_PUBLISHER|HAS_SUBJECT|HAS_VENDOR]-()
/** Organisations by their keys. */
export async function organizationsChanged(run: Run, keys: readonly string[]): Promise<Partial<Change>> {
  const [[ids, advisories] = [[], false]] = await run(
    cypher`UNWIND $p.keys AS key MATCH (node:Organization {key: key}) USING INDEX SEEK node:Organization(key)
      RETURN collect(id(node)), any(named IN collect(EXISTS { (node)<-[:HAS_PUBLISHER|HAS_SUBJECT|HAS_VENDOR]-() }) WHERE named)`,
    { keys },
  );
  return { organizations: (ids as bigint[]).map(Number), advisories: advisories as boolean };
}

// (:Framework|Contract|Payment)-[:HAS_BUYER|OPEN_TO|HAS_SUPPLIER]->(:Organization)
/** The deals whose edges lead to organisations, by the keys of these. */
export async function dealsOfOrganizationsChanged(run: Run, keys: readonly string[]): Promise<Partial<Change>> {
  const [[ids] = [[]]] = await run(
    cypher`UNWIND $p.keys AS key MATCH (node:Organization {key: key}) USING INDEX SEEK node:Organization(key)
      MATCH (node)<-[:HAS_BUYER|OPEN_TO|HAS_SUPPLIER]-(deal:Framework|Contract|Payment) RETURN collect(DISTINCT id(deal))`,
    { keys },
  );
  return { deals: (ids as bigint[]).map(Number) };
}

// (:Framework|Contract|Payment)-[:HAS_PRODUCT|MENTIONS]->(:Product)
/** Products by their keys, with the deals that have or mention them. */
export async function productsChanged(run: Run, keys: readonly string[]): Promise<Partial<Change>> {
  const [[deals] = [[]]] = await run(
    cypher`UNWIND $p.keys AS key MATCH (node:Product {key: key}) USING INDEX SEEK node:Product(key)
      MATCH (node)<-[:HAS_PRODUCT|MENTIONS]-(deal:Framework|Contract|Payment) RETURN collect(DISTINCT id(deal))`,
    { keys },
  );
  return { deals: (deals as bigint[]).map(Number), advisories: true };
}
