import { ForewarnedError } from "../errors.ts";

const docker = `With Docker instead, without Java and Maven:
  docker run --detach --name forewarned-neo4j --publish 127.0.0.1:7474:7474 --publish 127.0.0.1:7687:7687 \\
    --volume forewarned-neo4j:/data --env NEO4J_AUTH=neo4j/choose-a-password neo4j:5.26-community
  NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=choose-a-password npm start`;

/** The error for a machine on which Neo4j can neither be found nor run. */
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
    `There is no Neo4j: NEO4J_URI is not set, and one cannot be fetched and run here.
${missing.map((line) => `  ${line}`).join("\n")}
Install Java 17 or later and Maven, then start again:
  Debian, Ubuntu   sudo apt-get install default-jre-headless maven    (Ubuntu 22.04: openjdk-17-jre-headless maven)
  macOS            brew install openjdk maven
  Windows          choco install temurin21 maven
A Java that is installed elsewhere is found by JAVA_HOME.
${docker}`,
  );
}

/** The error for a download that failed, with what Maven complained of. */
export function fetchFailed(said: string): ForewarnedError {
  const lines = said.split("\n").filter((line) => line.trim());
  const complaints = lines.filter((line) => line.includes("[ERROR]"));
  const shown = (complaints.length > 0 ? complaints : lines).slice(0, 8).map((line) => `  ${line.slice(0, 400)}`);
  return new ForewarnedError(
    "DATABASE_NOT_STARTED",
    `Neo4j could not be fetched with Maven:
${shown.join("\n")}
Is https://repo.maven.apache.org within reach? A proxy or a mirror belongs into ~/.m2/settings.xml. What was fetched is kept: start again to go on.
${docker}`,
  );
}
