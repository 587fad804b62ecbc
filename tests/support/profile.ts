import neo4j, { type ResultSummary } from "neo4j-driver";
import { type TestGraph, testLogin } from "./graph.ts";

/** What running a statement cost, and what its plan consists of. */
export interface Profile {
  text: string;
  hits: number;
  /** Each operator with what it says of itself, such as `NodeByLabelScan node:Contract`. */
  operators: string[];
}

/** Takes the profiles of the statements that were read since the last time. */
type Take = () => Profile[];

/**
 * Does some work on the tests' own Neo4j with every reading statement under PROFILE: the program itself has no use for plans. They are
 * planned on what the database holds now: it counts in its own time, and would choose one way today and another tomorrow.
 */
export async function profiling<T>(graph: TestGraph, work: (graph: TestGraph, take: Take) => Promise<T>): Promise<T> {
  const { uri, username, password, database } = testLogin();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { useBigInt: true });
  const profiles: Profile[] = [];
  const read: TestGraph["read"] = async ({ text }, parameters, seen) => {
    const session = driver.session({ database, defaultAccessMode: "READ" });
    try {
      const { records, summary } = await session.run(`PROFILE ${text}`, { p: parameters });
      if (!summary.profile) throw new Error(`PROFILE answered no plan for ${text}`);
      profiles.push({ text, ...costOf(summary.profile) });
      seen?.(session.lastBookmarks().join(" "));
      return records.map((record) => [...record.values()]);
    } finally {
      await session.close();
    }
  };
  try {
    await driver.executeQuery("CALL db.prepareForReplanning(120)", {}, { database });
    await driver.executeQuery("CALL db.clearQueryCaches()", {}, { database });
    return await work({ ...graph, read }, () => profiles.splice(0));
  } finally {
    await driver.close();
  }
}

function costOf(plan: Exclude<ResultSummary["profile"], false>): Omit<Profile, "text"> {
  const children = plan.children.map(costOf);
  const name = plan.operatorType.replace(/@.*/, "");
  return {
    hits: plan.dbHits + children.reduce((sum, { hits }) => sum + hits, 0),
    operators: [`${name} ${plan.arguments.Details ?? ""}`.trim(), ...children.flatMap(({ operators }) => operators)],
  };
}
