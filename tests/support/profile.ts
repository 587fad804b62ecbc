import neo4j, { type ResultSummary } from "neo4j-driver";
import { testLogin } from "./graph.ts";

/** What running a statement cost, and what its plan consists of. */
export interface Profile {
  hits: number;
  /** Each operator with what it says of itself, such as `NodeByLabelScan node:Contract`. */
  operators: string[];
}

/**
 * Runs statements under PROFILE in the tests' own Neo4j: the program itself has no use for plans. They are planned on what the
 * database holds now: it counts in its own time, and would choose one way today and another tomorrow.
 */
export async function profiles(statements: { text: string; parameters: unknown }[]): Promise<Profile[]> {
  const { uri, username, password, database } = testLogin();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session({ database, defaultAccessMode: "READ" });
  try {
    await session.run("CALL db.prepareForReplanning(120)");
    await session.run("CALL db.clearQueryCaches()");
    const all: Profile[] = [];
    for (const { text, parameters } of statements) {
      const { summary } = await session.run(`PROFILE ${text}`, { p: parameters });
      const { profile } = summary;
      if (!profile) throw new Error(`PROFILE answered no plan for ${text}`);
      all.push(profileOf(profile));
    }
    return all;
  } finally {
    await session.close();
    await driver.close();
  }
}

function profileOf(plan: Exclude<ResultSummary["profile"], false>): Profile {
  const children = plan.children.map(profileOf);
  const name = plan.operatorType.replace(/@.*/, "");
  return {
    hits: plan.dbHits + children.reduce((sum, { hits }) => sum + hits, 0),
    operators: [`${name} ${plan.arguments.Details ?? ""}`.trim(), ...children.flatMap(({ operators }) => operators)],
  };
}
