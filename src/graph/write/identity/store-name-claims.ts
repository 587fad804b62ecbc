import { cypher } from "../../cypher.ts";
import { nothingKept } from "../../driver/commit-log.ts";
import type { Graph } from "../../driver/neo4j.ts";
import { type NameClaim, textOfDays } from "../../identity/name-bearers.ts";
import { textOfNode } from "../../stored/records.ts";
import { waitingFor } from "../../stored/work-queue.ts";

/**
 * Stores the names that the keys of touched organisations bear. Deletes claims that no statement makes any more, and merged keys
 * that bear no name any more.
 */
export async function storeNameClaims(
  graph: Graph,
  organizations: readonly string[],
  claims: NameClaim[],
): Promise<void> {
  await graph.write(async (run) => {
    await run(
      cypher`UNWIND $p.organizations AS key
        MATCH (organization:Organization {key: key}) USING INDEX SEEK organization:Organization(key)
        CALL (organization) {
          OPTIONAL MATCH (merged:Merged)-[:IS]->(organization)
          WITH organization, collect(merged) AS merged
          UNWIND merged + organization AS bearer
          MATCH (bearer)-[bears:BEARS]->(name:Name)
          WITH bearer, bears, name
          FOREACH (_ IN CASE WHEN bears.by + ' ' + coalesce(bears.country, '') + ' ' + coalesce(bears.as, '') + ' ' + coalesce(bears.days, '') + ' ' + bearer.key + ' ' + name.key IN $p.remaining THEN [] ELSE [1] END | SET name:${waitingFor.resolveName} DELETE bears)
        }
        CALL (organization) {
          // New edges of a merged key that has days lead here, also those of other days. Its names are marked, to redirect them.
          MATCH (name:Name)<-[:BEARS]-(:Merged)-[is:IS]->(organization) WHERE is.days IS NOT NULL SET name:${waitingFor.resolveName}
        }
        REMOVE organization:${waitingFor.claimNames} SET organization:${waitingFor.describe}`,
      {
        organizations,
        remaining: claims.flatMap(({ by, country, as, days, key, name }) =>
          [key, textOfNode({ label: "Organization", key })].map((bearer) =>
            [by, country ?? "", as ?? "", textOfDays(days), bearer, name].join(" "),
          ),
        ),
      },
    );
    await run(
      cypher`UNWIND $p.claims AS row
        OPTIONAL MATCH (merged:Merged {key: 'Organization ' + row.key}) USING INDEX SEEK merged:Merged(key)
        OPTIONAL MATCH (organization:Organization {key: row.key}) USING INDEX SEEK organization:Organization(key)
        WITH row, coalesce(merged, organization) AS bearer WHERE bearer IS NOT NULL
        MERGE (name:Name {key: row.name}) ON CREATE SET name.name = row.name
        MERGE (bearer)-[bears:BEARS {by: row.by, country: row.country, as: row.as, days: row.days}]->(name)
        ON CREATE SET name:${waitingFor.resolveName}`,
      {
        claims: claims.map(({ country, as, days, ...each }) => ({
          ...each,
          country: country ?? "",
          as: as ?? "",
          days: textOfDays(days),
        })),
      },
    );
    await run(
      cypher`UNWIND $p.organizations AS key
        MATCH (organization:Organization {key: key}) USING INDEX SEEK organization:Organization(key)
        MATCH (merged:Merged)-[:IS]->(organization) WHERE NOT EXISTS { (merged)-[:BEARS]->() }
        OPTIONAL MATCH (own:Organization {key: merged.name}) USING INDEX SEEK own:Organization(key)
        SET own:${waitingFor.claimNames}
        WITH DISTINCT merged
        DETACH DELETE merged`,
      { organizations },
    );
  }, nothingKept);
}
