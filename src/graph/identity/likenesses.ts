import type { Confidence } from "../../values.ts";
import { cypher, type Cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import { incoming } from "./organization-statements.ts";

/** A likeness: two organisations may be one. It never merges them. */
export interface Likeness {
  from: string;
  to: string;
  method: string;
  score: number;
  confidence: Confidence;
  words: string;
}

/** One of two organisations that are alike. */
export interface Alike {
  key: string;
  name: string;
  country: string | null;
  roles: string[];
  edges: number;
}

/** The `limit` likenesses with the highest score. */
export async function likeliest(
  graph: Graph,
  limit: number,
): Promise<{ a: Alike; b: Alike; score: number; words: string }[]> {
  const side = (node: Cypher) =>
    cypher`[${node}.key, ${node}.name, ${node}.country, labels(${node}), COUNT { (${node})<-[:${incoming}]-() }]`;
  const rows = await graph.read(
    cypher`MATCH (a:Organization)-[like:MAY_BE]->(b:Organization)
      WITH a, b, like ORDER BY like.score DESC, a.key, b.key LIMIT toInteger($p.limit)
      RETURN ${side(cypher`a`)}, ${side(cypher`b`)}, like.score, like.words`,
    { limit },
  );
  const read = (value: unknown): Alike => {
    const [key, name, country, roles, edges] = value as [string, string, string | null, string[], bigint];
    return { key, name, country, roles, edges: Number(edges) };
  };
  return rows.map(([a, b, score, words]) => ({
    a: read(a),
    b: read(b),
    score: score as number,
    words: words as string,
  }));
}
