import type { MatchedBy } from "../../values.ts";
import type { Connection } from "../read/connection.ts";
import { cypher } from "../cypher.ts";

/** A key that was joined with an organisation. */
export interface Identity {
  key: string;
  /** The key of the organisation. */
  is: string;
  names: string[];
  matchedBy: MatchedBy;
  /** The days on which it is the organisation, such as "../2016-07-14"; null for all days. */
  days: string | null;
  /** The judgement of a person; null if a rule joined it. */
  judgement: { reason: string; judgedBy: string } | null;
  sources: string[];
}

const statedIds = cypher`coalesce(edge.statedIds, []) + coalesce(edge.paddedIds, [])`;

// (:Merged)-[:IS]->(:Organization)<-[statement]-()
/**
 * The keys that were joined with an organisation, and its other identifiers, which a document gave together with one of it. Such
 * an identifier was never an organisation of its own if no document gives it alone.
 */
export const identitiesOf: Connection<Identity> = {
  name: "identitiesOf",
  find: () => ({
    match: cypher`CALL (parent) {
        MATCH (node:Merged)-[is:IS]->(parent)
        CALL (node, parent, is) {
          OPTIONAL MATCH (judgement:Judgement {isSame: true})
            WHERE is.matchedBy = 'CURATED' AND node.name IN [judgement.of, judgement.is]
          RETURN judgement ORDER BY judgement.key LIMIT 1
        }
        RETURN node.key AS at, node.name AS key, is.matchedBy AS matchedBy, is.days AS days, judgement
        UNION ALL
        UNWIND parent.identifiers AS key
        WITH parent, key WHERE key <> parent.key AND NOT EXISTS { MATCH (node:Merged)-[:IS]->(parent) WHERE node.name = key }
          AND EXISTS { MATCH (parent)<-[edge]-() WHERE key IN ${statedIds} AND any(id IN ${statedIds} WHERE id <> key) }
        RETURN 'Organization ' + key AS at, key, 'IDENTIFIER' AS matchedBy, null AS days, null AS judgement
      }`,
    predicates: [],
    distinct: cypher`at, key, matchedBy, days, parent, judgement`,
    order: [{ by: cypher`at` }],
  }),
  row: cypher`[key, parent.key, matchedBy, days, judgement.reason, judgement.judgedBy,
    COLLECT { MATCH (parent)<-[edge]-() WHERE edge.statedKey = key AND edge.statedName IS NOT NULL
      WITH edge.statedName AS name LIMIT 100 RETURN DISTINCT name ORDER BY name LIMIT 10 },
    CASE
      WHEN judgement.sources IS NOT NULL THEN judgement.sources
      WHEN matchedBy IN ['IDENTIFIER', 'NAME'] THEN COLLECT { MATCH (parent)<-[edge]-()
        WHERE CASE matchedBy WHEN 'NAME' THEN edge.statedKey = parent.key
          ELSE edge.statedKey <> key AND key IN ${statedIds} OR edge.statedKey = key AND any(id IN ${statedIds} WHERE id <> key) END
        WITH edge LIMIT 20 UNWIND edge.sources AS source RETURN DISTINCT source ORDER BY source LIMIT 5 }
      ELSE COLLECT { MATCH (parent)<-[edge:DESCRIBES]-() UNWIND edge.sources AS source RETURN DISTINCT source ORDER BY source LIMIT 5 }
    END]`,
  read: (read) => {
    const [key, is, matchedBy, days, reason, judgedBy, names, sources] = read as [
      string,
      string,
      MatchedBy,
      string | null,
      string | null,
      string | null,
      string[],
      string[],
    ];
    const judgement = reason === null ? null : { reason, judgedBy: judgedBy ?? "" };
    return { key, is, names, matchedBy, days, judgement, sources };
  },
};
