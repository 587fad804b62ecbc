import { fileURLToPath } from "node:url";
import getPort, { clearLockedPorts } from "get-port";

/** Fetched once, by whichever test needs it first, and kept. */
const sharedProgram = fileURLToPath(new URL("../../.forewarned/neo4j-5.26.30", import.meta.url));

/** The environment for a Neo4j in a folder of its own, small and on free ports, beside which an `npm start` may run. */
export async function smallNeo4j(home: string): Promise<Record<string, string> & { FOREWARNED_HOME: string }> {
  const [httpPort, boltPort] = [await getPort(), await getPort()];
  // Otherwise get-port would keep them from the code under test.
  clearLockedPorts();
  return {
    PATH: process.env.PATH ?? "",
    HOME: process.env.HOME ?? "",
    JAVA_HOME: process.env.JAVA_HOME ?? "",
    FOREWARNED_HOME: home,
    FOREWARNED_NEO4J_PROGRAM: process.env.FOREWARNED_NEO4J_PROGRAM ?? sharedProgram,
    FOREWARNED_NEO4J_HEAP: "1g",
    FOREWARNED_NEO4J_PAGE_CACHE: "128m",
    // Most of what it does is to plan statements that come once or twice: the second compiler of Java takes more than it gives.
    FOREWARNED_NEO4J_JAVA_OPTIONS: "-XX:TieredStopAtLevel=1",
    // A plan of one test serves the next: to plan anew, since a graph has grown, takes most of the time of the tests. A test of plans
    // clears them first.
    FOREWARNED_NEO4J_SETTINGS: "dbms.cypher.min_replan_interval=1h",
    FOREWARNED_NEO4J_HTTP_PORT: String(httpPort),
    FOREWARNED_NEO4J_BOLT_PORT: String(boltPort),
  };
}
