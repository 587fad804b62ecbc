import { cypher } from "../../cypher.ts";
import { nothingKept } from "../../driver/commit-log.ts";
import type { Graph } from "../../driver/neo4j.ts";
import { type GroundedJudgement, readJudgements } from "../../identity/judgements.ts";
import { letCompare } from "./let-compare.ts";
import { waitingFor } from "../../stored/work-queue.ts";

/**
 * Stores the judgements of the curated files. If they changed, `resolve` will decide again about the names and deals concerned.
 */
export async function storeJudgements(graph: Graph, judgements: readonly GroundedJudgement[]): Promise<void> {
  const before = await readJudgements(graph);
  const text = (all: readonly object[]) =>
    all
      .map((each) => JSON.stringify(each))
      .sort()
      .join("\n");
  if (text(before) === text(judgements)) return;
  await graph.write(async (run) => {
    await run(cypher`MATCH (judgement:Judgement) DELETE judgement`, {});
    await run(
      cypher`UNWIND $p.rows AS row CREATE (judgement:Judgement {key: row.key + ' ' + row.is, name: row.key + ' ' + row.is, of: row.key, is: row.is, isSame: row.isSame, reason: row.reason, judgedBy: row.judgedBy, sources: row.sources})`,
      { rows: judgements },
    );
  }, nothingKept);
  const judged = [...new Set([...before, ...judgements].flatMap(({ key, is }) => [key, is]))];
  await queueNamesOf(graph, judged);
  await letCompare(graph, judged);
}

/** Queues the names of keys to be resolved, and their organisations to be described. */
export async function queueNamesOf(graph: Graph, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await graph.write(
    (run) =>
      run(
        cypher`UNWIND $p.keys AS key
        CALL (key) {
          MATCH (bearer:Organization {key: key}) USING INDEX SEEK bearer:Organization(key) RETURN bearer, bearer AS organization
          UNION ALL
          MATCH (bearer:Merged {key: 'Organization ' + key})-[:IS]->(organization:Organization) USING INDEX SEEK bearer:Merged(key) RETURN bearer, organization
        }
        SET organization:${waitingFor.describe}
        WITH bearer MATCH (bearer)-[:BEARS]->(name:Name) SET name:${waitingFor.resolveName}`,
        { keys },
      ),
    nothingKept,
  );
}
