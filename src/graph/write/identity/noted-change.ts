import type { Label } from "../../../model.ts";
import { cypher, name } from "../../cypher.ts";
import type { Change } from "../../driver/commit-log.ts";
import type { Run } from "../../driver/neo4j.ts";

/** The ids of deals by their keys. */
export async function dealsChanged(run: Run, label: Label, keys: readonly string[]): Promise<Partial<Change>> {
  const [[ids] = [[]]] = await run(
    cypher`MATCH (deal:${name(label)}) WHERE deal.key IN $p.keys RETURN collect(id(deal))`,
    { keys },
  );
  return { deals: (ids as bigint[]).map(Number) };
}

// (:Organization)<-[:HAS_PUBLISHER|HAS_SUBJECT|HAS_VENDOR]-()
/** Organisations by their keys. */
export async function organizationsChanged(run: Run, keys: readonly string[]): Promise<Partial<Change>> {
  const [[ids, advisories] = [[], false]] = await run(
    cypher`MATCH (node:Organization) WHERE node.key IN $p.keys
      RETURN collect(id(node)), any(named IN collect(EXISTS { (node)<-[:HAS_PUBLISHER|HAS_SUBJECT|HAS_VENDOR]-() }) WHERE named)`,
    { keys },
  );
  return { organizations: (ids as bigint[]).map(Number), advisories: advisories as boolean };
}

// (:Framework|Contract|Payment)-[:HAS_BUYER|OPEN_TO|HAS_SUPPLIER]->(:Organization)
/** The deals whose edges lead to organisations, by the keys of these. */
export async function dealsOfOrganizationsChanged(run: Run, keys: readonly string[]): Promise<Partial<Change>> {
  const [[ids] = [[]]] = await run(
    cypher`MATCH (node:Organization)<-[:HAS_BUYER|OPEN_TO|HAS_SUPPLIER]-(deal:Framework|Contract|Payment)
      WHERE node.key IN $p.keys RETURN collect(DISTINCT id(deal))`,
    { keys },
  );
  return { deals: (ids as bigint[]).map(Number) };
}

// (:Framework|Contract|Payment)-[:HAS_PRODUCT|MENTIONS]->(:Product)
/** Products by their keys, with the deals that have or mention them. */
export async function productsChanged(run: Run, keys: readonly string[]): Promise<Partial<Change>> {
  const [[deals] = [[]]] = await run(
    cypher`MATCH (node:Product)<-[:HAS_PRODUCT|MENTIONS]-(deal:Framework|Contract|Payment) WHERE node.key IN $p.keys
      RETURN collect(DISTINCT id(deal))`,
    { keys },
  );
  return { deals: (deals as bigint[]).map(Number), advisories: true };
}
