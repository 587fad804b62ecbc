import neo4j, { type ResultSummary } from "neo4j-driver";
import { type TestGraph, testLogin } from "./graph.ts";

/** The cost of a statement, and the operators of its plan. */
export interface Profile {
  text: string;
  hits: number;
  /** Each operator with its details, such as `NodeByLabelScan node:Contract`. */
  operators: string[];
}

/** Returns the profiles of the statements that were read since the last call. */
type Take = () => Profile[];

/**
 * Runs some work on the tests' Neo4j with PROFILE before every read statement, because the program itself does not need plans. It
 * makes Neo4j count its nodes anew first. Neo4j otherwise counts at its own times, and its plans would differ from day to day.
 */
export async function profiling<T>(graph: TestGraph, work: (graph: TestGraph, take: Take) => Promise<T>): Promise<T> {
  const { uri, username, password, database } = testLogin();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { useBigInt: true });
  const profiles: Profile[] = [];
  const read: TestGraph["read"] = async ({ text }, parameters, seen) => {
    const session = driver.session({ database, defaultAccessMode: "READ" });
    try {
      const { records, summary } = await session.run(`PROFILE ${text}`, { p: parameters });
      if (!summary.profile) throw new Error(`PROFILE gave no plan for ${text}`);
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
