import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../../src/database/open-database.ts";
import { ensureConstraints } from "../../../src/graph/stored/constraints.ts";
import { cypher } from "../../../src/graph/cypher.ts";
import { type Graph, openGraph } from "../../../src/graph/driver/neo4j.ts";
import { recordedOptions, temporaryConfig } from "../../database/temporary-home.ts";
import { processesOf } from "../../support/processes.ts";
import { openTransaction } from "../../database/statement.ts";
import { testGraph, testLogin } from "../../support/graph.ts";

const graph = testGraph("empty");
const definitionsIn = async (of: Graph) =>
  (
    await of.read(
      cypher`SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties, owningConstraint WHERE type <> 'LOOKUP'
        RETURN name, type, state, labelsOrTypes, properties, owningConstraint ORDER BY name`,
      {},
    )
  ).map((row) => JSON.stringify(row));

test("two starts at once can repair a database that was killed while it made a constraint", async () => {
  const config = await temporaryConfig();
  const killed = await openDatabase(config, recordedOptions());
  // By now Neo4j has made and stored the index. It would make the constraint at the end of the transaction.
  await openTransaction(killed, "CREATE CONSTRAINT Release_key FOR (node:Release) REQUIRE node.key IS UNIQUE");
  for (const { pid } of await processesOf(config.managed.home)) process.kill(pid, "SIGKILL");
  await killed.close();

  const database = await openDatabase(config, recordedOptions());
  const [one, other] = [await openGraph(database), await openGraph(database)];
  expect(await definitionsIn(one)).toEqual([expect.stringContaining(`"Release_key","RANGE","POPULATING"`)]);
  await Promise.all([ensureConstraints(one), ensureConstraints(other)]);
  expect(await definitionsIn(one)).toEqual(await definitionsIn(graph()));
  await Promise.all([one.close(), other.close()]);
  await database.close();
}, 600_000);

test("a search index of a former version is replaced, so that it covers the properties that are searched now", async () => {
  const before = await definitionsIn(graph());
  await graph().define([cypher`DROP INDEX searchPayment`]);
  await graph().define([cypher`CREATE FULLTEXT INDEX searchPayment FOR (node:Payment) ON EACH [node.names]`]);
  expect(await definitionsIn(graph())).not.toEqual(before);
  await ensureConstraints(graph());
  expect(await definitionsIn(graph())).toEqual(before);
});

test("if Neo4j rejects a constraint, the error explains it and says what to do", async () => {
  const before = await definitionsIn(graph());
  const restore = async () => {
    await graph().define([cypher`DROP INDEX mine IF EXISTS`]);
    await ensureConstraints(graph());
  };
  // The next test files use the same database.
  onTestFinished(restore);
  await graph().define([cypher`DROP CONSTRAINT Contract_key`]);
  await graph().define([cypher`CREATE INDEX mine FOR (node:Contract) ON (node.key)`]);
  await expect(ensureConstraints(graph())).rejects.toMatchObject({
    name: "ForewarnedError",
    code: "GRAPH_NOT_PREPARED",
    message: expect.stringMatching(
      new RegExp(
        `^The graph cannot be prepared: Neo4j at ${testLogin().uri} rejects .* Its message: .*\\(:Contract \\{key\\}\\)[^]*DROP INDEX`,
      ),
    ) as string,
  });
  await restore();
  expect(await definitionsIn(graph())).toEqual(before);
});
