import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { pomFile } from "../../src/database/maven.ts";
import { openDatabase } from "../../src/database/open-database.ts";
import { recordedOptions } from "./temporary-home.ts";

test("a Neo4j in the settings is used without changes to it", async () => {
  const environment = {
    NEO4J_URI: "neo4j+s://graph.example.org",
    NEO4J_USERNAME: "reader",
    NEO4J_PASSWORD: "secret",
    NEO4J_DATABASE: "deals",
  };
  const database = await openDatabase(readConfig(environment), recordedOptions());
  await database.close();
  expect(database).toMatchObject({
    uri: "neo4j+s://graph.example.org",
    username: "reader",
    password: "secret",
    database: "deals",
    browser: null,
    managed: false,
  });
});

test("the program is in the home unless a setting names another folder", () => {
  expect(readConfig({ FOREWARNED_HOME: "/somewhere" }).managed).toMatchObject({
    home: "/somewhere",
    program: join("/somewhere", "neo4j-5.26.30"),
  });
  expect(readConfig({ FOREWARNED_NEO4J_PROGRAM: "programs" }).managed.program).toBe(resolve("programs"));
});

test("the name of the program's folder has the version in the pom", async () => {
  const pom = await readFile(pomFile, "utf8");
  const [version] = /(?<=<artifactId>neo4j-server<\/artifactId>\s*<version>)[^<]+/.exec(pom) ?? [];
  expect(readConfig({}).managed.program).toMatch(new RegExp(`neo4j-${version}$`));
});

test("JAVA_HOME and MAVEN_HOME set the places of Java and Maven", () => {
  const { managed } = readConfig({
    JAVA_HOME: "/java",
    M2_HOME: "/maven",
    MAVEN_OPTS: "-Dx=y",
    PATH: "/bin",
    HOME: "/me",
  });
  expect(managed).toMatchObject({ javaHome: "/java", mavenHome: "/maven", path: "/bin", userHome: "/me" });
  expect(managed.mavenEnvironment).toEqual({ MAVEN_OPTS: "-Dx=y", MAVEN_ARGS: "" });
});

test("options for Java are separated by spaces", () => {
  const { managed } = readConfig({ FOREWARNED_NEO4J_JAVA_OPTIONS: " -XX:TieredStopAtLevel=1  -Dx=y " });
  expect(managed.javaOptions).toEqual(["-XX:TieredStopAtLevel=1", "-Dx=y"]);
  expect(readConfig({}).managed.javaOptions).toEqual([]);
});

test("further settings of Neo4j are separated by spaces, and come before Forewarned's settings", async () => {
  const { managed } = readConfig({
    FOREWARNED_NEO4J_SETTINGS: " db.transaction.timeout=1m  db.logs.query.enabled=OFF ",
  });
  expect(managed.settings).toEqual({ "db.transaction.timeout": "1m", "db.logs.query.enabled": "OFF" });
  expect(() => readConfig({ FOREWARNED_NEO4J_SETTINGS: "db.transaction.timeout 1m" })).toThrow(
    '"db.transaction.timeout" is not a setting of Neo4j; expected name=value',
  );
});

test.each(["lots", "1.5g", "0m", "1gb"])("%s is not an amount of memory", (heap) => {
  expect(() => readConfig({ FOREWARNED_NEO4J_HEAP: heap })).toThrow(`"${heap}" is not an amount of memory`);
});

test.each([
  ["FOREWARNED_KEPT_MEGABYTES", "FOREWARNED_CACHE_MEGABYTES"],
  ["FOREWARNED_MOST_COST", "FOREWARNED_MAX_COST"],
  ["FOREWARNED_STATEMENT_SECONDS", "FOREWARNED_STATEMENT_TIMEOUT_SECONDS"],
])("the old setting %s is rejected with its new name, %s", (old, name) => {
  expect(() => readConfig({ [old]: "1" })).toThrow(`${old}: this setting is now called ${name}; set that one instead`);
  expect(() => readConfig({ [name]: "1" })).not.toThrow();
});

test("the public address is an address without a query, and ends with a slash", () => {
  expect(readConfig({}).publicUrl).toBeNull();
  expect(readConfig({ FOREWARNED_PUBLIC_URL: "https://example.org/forewarned" }).publicUrl).toBe(
    "https://example.org/forewarned/",
  );
  for (const wrong of ["example.org", "ftp://example.org/", "https://example.org/?a=b", "https://user@example.org/"])
    expect(() => readConfig({ FOREWARNED_PUBLIC_URL: wrong }), wrong).toThrow(
      /FOREWARNED_PUBLIC_URL: ".*" is not the address of a server/,
    );
});
