import { ForewarnedError } from "../errors.ts";

const docker = `Alternatively, use Docker, without Java and Maven:
  docker run --detach --name forewarned-neo4j --publish 127.0.0.1:7474:7474 --publish 127.0.0.1:7687:7687 \\
    --volume forewarned-neo4j:/data --env NEO4J_AUTH=neo4j/choose-a-password neo4j:5.26-community
  NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=choose-a-password npm start`;

/** The error for a machine without a Neo4j and without the programs that Forewarned needs to fetch and run one. */
export function nothingToStartWith(found: { java: unknown; unfit: string[]; maven: boolean }): ForewarnedError {
  const missing = [
    ...(found.java
      ? []
      : [
          `Java 17 or later was not found${found.unfit.length > 0 ? `; too old or broken: ${found.unfit.join(", ")}` : ""}.`,
        ]),
    ...(found.maven ? [] : ["Maven (mvn) was not found on the PATH or in MAVEN_HOME."]),
  ];
  return new ForewarnedError(
    "DATABASE_NOT_STARTED",
    `Forewarned has no Neo4j: NEO4J_URI is not set, and Forewarned cannot fetch and run one on this machine.
${missing.map((line) => `  ${line}`).join("\n")}
Install Java 17 or later and Maven, then start again:
  Debian, Ubuntu   sudo apt-get install default-jre-headless maven    (Ubuntu 22.04: openjdk-17-jre-headless maven)
  macOS            brew install openjdk maven
  Windows          choco install temurin21 maven
If Java is installed elsewhere, set JAVA_HOME to its folder.
${docker}`,
  );
}

/** The error for a failed download, with Maven's error messages. */
export function fetchFailed(said: string): ForewarnedError {
  const lines = said.split("\n").filter((line) => line.trim());
  const complaints = lines.filter((line) => line.includes("[ERROR]"));
  const shown = (complaints.length > 0 ? complaints : lines).slice(0, 8).map((line) => `  ${line.slice(0, 400)}`);
  return new ForewarnedError(
    "DATABASE_NOT_STARTED",
    `Neo4j could not be fetched with Maven:
${shown.join("\n")}
Check that this machine can reach https://repo.maven.apache.org, or configure a proxy or a mirror in ~/.m2/settings.xml. Then start again: Maven keeps the files that it has fetched.
${docker}`,
  );
}
