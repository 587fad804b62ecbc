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

// (:Merged)-[:IS]->(:Organization)<-[statement]-()
/** The keys that were joined with an organisation. */
export const identitiesOf: Connection<Identity> = {
  name: "identitiesOf",
  find: () => ({
    match: cypher`MATCH (node:Merged)-[is:IS]->(parent)
      CALL (node, parent, is) {
        OPTIONAL MATCH (judgement:Judgement {isSame: true})
          WHERE is.matchedBy = 'CURATED' AND node.name IN [judgement.of, judgement.is]
        RETURN judgement ORDER BY judgement.key LIMIT 1
      }`,
    predicates: [],
    distinct: cypher`node, is, parent, judgement`,
    order: [{ by: cypher`node.key` }],
  }),
  row: cypher`[node.name, parent.key, is.matchedBy, is.days, judgement.reason, judgement.judgedBy,
    COLLECT { MATCH (parent)<-[edge]-() WHERE edge.statedKey = node.name AND edge.statedName IS NOT NULL
      WITH edge.statedName AS name LIMIT 100 RETURN DISTINCT name ORDER BY name LIMIT 10 },
    CASE
      WHEN judgement.sources IS NOT NULL THEN judgement.sources
      WHEN is.matchedBy IN ['IDENTIFIER', 'NAME'] THEN COLLECT { MATCH (parent)<-[edge]-()
        WHERE CASE is.matchedBy WHEN 'NAME' THEN edge.statedKey = parent.key
          ELSE edge.statedKey <> node.name AND node.name IN edge.statedIds OR edge.statedKey = node.name AND any(id IN coalesce(edge.statedIds, []) + coalesce(edge.paddedIds, []) WHERE id <> node.name) END
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
