import type { NodeStatement } from "../../../statements.ts";
import type { Role } from "../../../values.ts";
import { cypher, type Cypher, join, name } from "../../cypher.ts";
import type { Graph } from "../../driver/neo4j.ts";
import type { Likeness } from "../../identity/likenesses.ts";
import { incoming, toOrganizations } from "../../identity/organization-statements.ts";
import { storedProperties } from "../../stored/records.ts";
import { waitingFor } from "../../stored/work-queue.ts";
import { organizationsChanged } from "./changed-nodes.ts";

/**
 * Stores the descriptions of changed organisations, their roles and their likenesses. Deletes organisations that nothing names
 * any more.
 * @param crowded words that the names of too many organisations share; likenesses by these words are deleted
 */
export async function storeDescriptions(
  graph: Graph,
  keys: readonly string[],
  nodes: NodeStatement[],
  likenesses: Likeness[],
  crowded: { words: string; organizations: string[] }[],
): Promise<void> {
  await graph.write(async (run, note) => {
    note(await organizationsChanged(run, keys));
    await run(
      cypher`UNWIND $p.rows AS row MATCH (node:Organization {key: row.key}) USING INDEX SEEK node:Organization(key) WHERE node.record IS NULL
        WITH node, row, node.namedAs AS named SET node = row, node.namedAs = named`,
      { rows: nodes.map((node) => storedProperties(node, null)) },
    );
    await run(
      cypher`UNWIND $p.keys AS key MATCH (node:Organization {key: key}) USING INDEX SEEK node:Organization(key)
        CALL (node) { MATCH (node)<-[:HAS_VENDOR]-(product:Product) SET product:${waitingFor.resolveProduct} }
        OPTIONAL MATCH (node)-[like:MAY_BE]-() DELETE like`,
      { keys },
    );
    if (crowded.length > 0)
      await run(
        cypher`UNWIND $p.crowded AS core UNWIND core.organizations AS key
          MATCH (node:Organization {key: key})-[like:MAY_BE]->() USING INDEX SEEK node:Organization(key)
          WHERE like.words = core.words
          DELETE like`,
        { crowded },
      );
    await run(
      cypher`UNWIND $p.rows AS row MATCH (node:Organization {key: row.from}) USING INDEX SEEK node:Organization(key)
        MATCH (other:Organization {key: row.to}) USING INDEX SEEK other:Organization(key)
        MERGE (node)-[like:MAY_BE]->(other) SET like = row.properties`,
      {
        rows: likenesses.map(({ from, to, ...properties }) => ({
          from,
          to,
          properties: { ...properties, record: "likeness", sources: [] },
        })),
      },
    );
    await run(setRoles, { keys });
  });
}

/**
 * Queues a vendor for a search of texts if its names differ from `namedAs`, the names for which texts were last searched. If they
 * are the same, the texts need not be searched again.
 */
const queueRenamed = cypher`WITH organization, CASE WHEN organization:Vendor THEN reduce(names = CASE WHEN EXISTS { (organization)<-[:DESCRIBES {isVendor: true}]-() } THEN 'curated' ELSE '' END,
    name IN [organization.name] + coalesce(organization.aliases, []) | names + ', ' + name) END AS named
FOREACH (_ IN CASE WHEN coalesce(organization.namedAs, '') <> coalesce(named, '') THEN [1] ELSE [] END | SET organization:${waitingFor.findVendor})
SET organization.namedAs = named`;

/**
 * Sets the roles of organisations from their edges: a buyer if a deal names it as buyer, an agency if the curated list says so.
 */
const setRoles = cypher`UNWIND $p.keys AS key
MATCH (organization:Organization {key: key}) USING INDEX SEEK organization:Organization(key)
REMOVE organization:Buyer:Supplier:Vendor:Agency:OtherOrganization:${waitingFor.describe}:${waitingFor.place}
${join(
  (["Buyer", "Supplier", "Vendor"] as const).map(
    (role) =>
      cypher`FOREACH (_ IN CASE WHEN EXISTS { (organization)<-[:${typesGiving(role)}]-() } THEN [1] ELSE [] END | SET organization:${name(role)})`,
  ),
  cypher`\n`,
)}
FOREACH (_ IN CASE WHEN EXISTS { (organization)<-[:DESCRIBES {isVendor: true}]-() } THEN [1] ELSE [] END | SET organization:Vendor)
FOREACH (_ IN CASE WHEN organization.isAgency THEN [1] ELSE [] END | SET organization:Agency)
FOREACH (_ IN CASE WHEN labels(organization) = ['Organization'] THEN [1] ELSE [] END | SET organization:OtherOrganization)
SET organization:${waitingFor.place}
${queueRenamed}
WITH organization WHERE organization.record IS NULL AND NOT EXISTS { (organization)<-[:${incoming}]-() } AND NOT EXISTS { (organization)<-[:IS]-() }
CALL (organization) { OPTIONAL MATCH (organization)<-[:HAS_PARENT|MAY_HAVE_PARENT]-(child) SET child:${waitingFor.place} }
DETACH DELETE organization`;

function typesGiving(role: Role): Cypher {
  return join(
    toOrganizations.filter(([, edge]) => edge.role === role).map(([type]) => name(type)),
    cypher`|`,
  );
}
