import type { MatchedBy } from "../../model.ts";
import { cypher, name } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import { textOfNode } from "../stored/records.ts";

/*
 * The result of entity resolution in the graph. Every edge to an organisation stores the key that its own statement gives
 * (`statedKey`). If several keys are one organisation, their edges lead to one node. Each other key is a `Merged` node, so that a
 * merge can be undone.
 *
 *     (:Merged {key: "Organization name:GB:acme-limited"})-[:IS {matchedBy}]->(:Organization {key: "GB-COH-01234567"})
 *     (:Organization|Merged)-[:BEARS {by, country, as, days}]->(:Name {key: "acme-limited"})
 *
 * A register may know an organisation, or its name, only until a day. Then the name leads to it only on those days. `IS` has the
 * `days`, and statements about other days lead to an `Organization` of the merged key itself.
 *
 * `:Touched` marks organisations whose edges changed, and names whose bearers changed. `:Changed` marks organisations to describe
 * again. The marks are in the graph, so that the next run continues the work of a run that was killed.
 */

/** A claim that a key bears a name, and the basis of the claim. */
export interface NameClaim {
  key: string;
  name: string;
  /**
   * `FORM`: the name is another form of the name `as`, or the place of the council with the name `as`. `CORE`: the name is the
   * core of a name that the key bears. It only makes organisations similar, and never merges them. `NUMBER`: the name is a
   * company's number, with the core of a name that the key bears.
   */
  by: MatchedBy | "CORE" | "NUMBER";
  country: string | null;
  as: string | null;
  /** The days on which it bears the name; null for all days. */
  days: Days | null;
}

/** The first and the last of some days. Null means that there is no limit. */
export interface Days {
  since: string | null;
  until: string | null;
}

/** A bearer of a name, and the organisation that it currently is. */
export interface NameBearer extends NameClaim {
  is: string;
  /** True if it is that organisation only on some days. */
  isOnDays: boolean;
  /** True if there is an organisation of its own for the other days. */
  hasOwn: boolean;
}

/** The keys of up to `limit` organisations that carry a mark. */
export async function marked(graph: Graph, mark: "Touched" | "Changed", limit: number): Promise<string[]> {
  const rows = await graph.read(
    cypher`MATCH (node:${name(mark)}:Organization) RETURN node.key LIMIT toInteger($p.limit)`,
    { limit },
  );
  return rows.map(([key]) => key as string);
}

/** The keys of up to `limit` names whose bearers changed. */
export async function touchedNames(graph: Graph, limit: number): Promise<string[]> {
  const rows = await graph.read(cypher`MATCH (node:Touched:Name) RETURN node.key LIMIT toInteger($p.limit)`, { limit });
  return rows.map(([key]) => key as string);
}

/**
 * Stores the names that the keys of touched organisations bear. Deletes claims that no statement makes any more, and merged keys
 * that bear no name any more.
 */
export async function storeNameClaims(
  graph: Graph,
  organizations: readonly string[],
  bearings: NameClaim[],
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
          FOREACH (_ IN CASE WHEN bears.by + ' ' + coalesce(bears.country, '') + ' ' + coalesce(bears.as, '') + ' ' + coalesce(bears.days, '') + ' ' + bearer.key + ' ' + name.key IN $p.kept THEN [] ELSE [1] END | SET name:Touched DELETE bears)
        }
        CALL (organization) {
          // New edges of a merged key that has days lead here, also those of other days. Its names are marked, to redirect them.
          MATCH (name:Name)<-[:BEARS]-(:Merged)-[is:IS]->(organization) WHERE is.days IS NOT NULL SET name:Touched
        }
        REMOVE organization:Touched SET organization:Changed`,
      {
        organizations,
        kept: bearings.flatMap(({ by, country, as, days, key, name }) =>
          [key, textOfNode({ label: "Organization", key })].map((bearer) =>
            [by, country ?? "", as ?? "", textOfDays(days), bearer, name].join(" "),
          ),
        ),
      },
    );
    await run(
      cypher`UNWIND $p.bearings AS row
        OPTIONAL MATCH (merged:Merged {key: 'Organization ' + row.key}) USING INDEX SEEK merged:Merged(key)
        OPTIONAL MATCH (organization:Organization {key: row.key}) USING INDEX SEEK organization:Organization(key)
        WITH row, coalesce(merged, organization) AS bearer WHERE bearer IS NOT NULL
        MERGE (name:Name {key: row.name}) ON CREATE SET name.name = row.name
        MERGE (bearer)-[bears:BEARS {by: row.by, country: row.country, as: row.as, days: row.days}]->(name)
        ON CREATE SET name:Touched`,
      {
        bearings: bearings.map(({ country, as, days, ...each }) => ({
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
        SET own:Touched
        WITH DISTINCT merged
        DETACH DELETE merged`,
      { organizations },
    );
  });
}

// (:Organization|Merged)-[:BEARS]->(:Name)
/** The names that keys bear. */
export async function namesBorneBy(graph: Graph, keys: readonly string[]): Promise<string[]> {
  const rows = await graph.read(
    cypher`UNWIND $p.keys AS key
      CALL (key) {
        MATCH (bearer:Organization {key: key}) USING INDEX SEEK bearer:Organization(key) RETURN bearer
        UNION ALL
        MATCH (bearer:Merged {key: 'Organization ' + key}) USING INDEX SEEK bearer:Merged(key) RETURN bearer
      }
      MATCH (bearer)-[:BEARS]->(name:Name) RETURN DISTINCT name.key`,
    { keys },
  );
  return rows.map(([key]) => key as string);
}

// (:Organization|Merged)-[:BEARS]->(:Name)
export async function bearersOf(graph: Graph, names: readonly string[]): Promise<NameBearer[]> {
  const rows = await graph.read(
    cypher`UNWIND $p.names AS key
      MATCH (name:Name {key: key})<-[bears:BEARS]-(bearer) USING INDEX SEEK name:Name(key)
      OPTIONAL MATCH (bearer:Merged)-[is:IS]->(organization:Organization)
      RETURN CASE WHEN bearer:Merged THEN substring(bearer.key, size('Organization ')) ELSE bearer.key END,
        key, bears.by, bears.country, bears.as, bears.days, coalesce(organization.key, bearer.key), is.days IS NOT NULL,
        is.days IS NOT NULL AND EXISTS { (:Organization {key: bearer.name}) }`,
    { names },
  );
  return rows.map(([key, name, by, country, as, days, is, isOnDays, hasOwn]) => {
    const bearer = { key, name, by, country: country || null, as: as || null, days: daysIn(days as string | null) };
    return { ...bearer, is, isOnDays, hasOwn } as NameBearer;
  });
}

/** Days as they are stored, such as "../2016-07-14"; empty for all days. */
export const textOfDays = (days: Days | null) => (days === null ? "" : `${days.since ?? ".."}/${days.until ?? ".."}`);

function daysIn(text: string | null): Days | null {
  if (!text) return null;
  const [since, until] = text.split("/").map((day) => (day === ".." ? null : day)) as [string | null, string | null];
  return { since, until };
}
