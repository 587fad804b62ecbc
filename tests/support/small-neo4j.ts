import { fileURLToPath } from "node:url";
import getPort, { clearLockedPorts } from "get-port";

/** The first test that needs the program fetches it. Later runs use it again. */
const sharedProgram = fileURLToPath(new URL("../../.forewarned/neo4j-5.26.30", import.meta.url));

/** The environment for a small Neo4j in a separate folder, on free ports, so that an `npm start` may run at the same time. */
export async function smallNeo4j(home: string): Promise<Record<string, string> & { FOREWARNED_HOME: string }> {
  const [httpPort, boltPort] = [await getPort(), await getPort()];
  // Without this, get-port would not give these ports to the code under test.
  clearLockedPorts();
  return {
    PATH: process.env.PATH ?? "",
    HOME: process.env.HOME ?? "",
    JAVA_HOME: process.env.JAVA_HOME ?? "",
    FOREWARNED_HOME: home,
    FOREWARNED_NEO4J_PROGRAM: process.env.FOREWARNED_NEO4J_PROGRAM ?? sharedProgram,
    FOREWARNED_NEO4J_HEAP: "1g",
    FOREWARNED_NEO4J_PAGE_CACHE: "128m",
    // Neo4j mostly plans statements that run once or twice here, so the second compiler of Java costs more time than it saves.
    FOREWARNED_NEO4J_JAVA_OPTIONS: "-XX:TieredStopAtLevel=1",
    // Tests share plans. Without this, Neo4j plans again when a graph has grown, which would take most of the time of the tests.
    // A test of plans clears them first.
    FOREWARNED_NEO4J_SETTINGS: "dbms.cypher.min_replan_interval=1h",
    FOREWARNED_NEO4J_HTTP_PORT: String(httpPort),
    FOREWARNED_NEO4J_BOLT_PORT: String(boltPort),
  };
}
