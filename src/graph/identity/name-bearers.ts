import type { MatchedBy } from "../../values.ts";
import { cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";

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
 */

/** A claim that a key bears a name, and the basis of the claim. */
export interface NameClaim {
  key: string;
  name: string;
  /**
   * `FORM`: the name is another form of the name `as`, or the place of the council with the name `as`. `CORE`: the name is the
   * core of a name that the key bears. It only makes organisations similar, and never merges them. `NUMBER`: the name is an
   * identifier that sources give together with the name of the core `as`. `ONLY_NUMBER`: and they give no other identifier of
   * that scheme.
   */
  by: MatchedBy | "CORE" | "NUMBER" | "ONLY_NUMBER";
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
/** All bearers of these names, also those that were merged. */
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
