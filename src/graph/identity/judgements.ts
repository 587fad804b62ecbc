import { cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";

/**
 * A person's judgement that two keys are the same organisation, or are not. For deals and documents, it has ids instead of keys.
 */
export interface Judgement {
  key: string;
  /** The key that it is the same as, or different from. */
  is: string;
  isSame: boolean;
}

/** A judgement with its reason in words, the person who judged, and the keys of the sources that the person read. */
export interface GroundedJudgement extends Judgement {
  reason: string;
  judgedBy: string;
  sources: string[];
}

/*
 * Judgements of the curated files, for every run to apply:
 *
 *     (:Judgement {key: "name:GB:acme-limited GB-COH-01234567", isSame, reason, judgedBy, sources})
 */

/** All judgements of the graph, in the order of their keys. */
export async function readJudgements(graph: Graph): Promise<GroundedJudgement[]> {
  const rows = await graph.read(
    cypher`MATCH (judgement:Judgement) RETURN judgement.of, judgement.is, judgement.isSame,
      coalesce(judgement.reason, ''), coalesce(judgement.judgedBy, ''), coalesce(judgement.sources, []) ORDER BY judgement.key`,
    {},
  );
  return rows.map(
    ([key, is, isSame, reason, judgedBy, sources]) =>
      ({ key, is, isSame, reason, judgedBy, sources }) as GroundedJudgement,
  );
}
