import { ForewarnedError } from "../../errors.ts";
import { cypher } from "../cypher.ts";

export const versionOfServer = cypher`CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]`;

/**
 * Rejects a Neo4j before 5.26 LTS, because some statements create edges of a computed type (`-[:$(type)]->`). Versions after 5.26
 * are numbered by year, such as 2025.01.
 */
export function refuseOld(version: string, uri: string): void {
  const [major = 0, minor = 0] = version.split(".").map((part) => parseInt(part, 10));
  if (major > 5 || (major === 5 && minor >= 26)) return;
  throw new ForewarnedError("GRAPH_UNAVAILABLE", `Neo4j at ${uri} is version ${version}; expected 5.26 LTS or later.`);
}
