import express from "express";
import { setTimeout as wait } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { listen } from "../../src/api/listen.ts";
import { createApolloServer } from "../../src/api/server.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { asForewarnedError } from "../../src/graph/driver/failures.ts";
import { openGraph } from "../../src/graph/driver/neo4j.ts";
import { readCache } from "../../src/graph/read/read-cache.ts";
import { boltProxy } from "../support/bolt-proxy.ts";
import { testGraph, testLogin } from "../support/graph.ts";
import { query, titles } from "./two-frameworks.ts";

const silent = pino({ level: "silent" });

describe("while the database is gone", () => {
  const seeded = testGraph("seed");

  test("the API and /health report it, and they work again after the database is back", async () => {
    expect(seeded()).toBeDefined();
    const login = testLogin();
    const door = await boltProxy(login.uri);
    const said: string[] = [];
    // The server retries writes for this time. Reads fail at once.
    const retryTime = 3_600_000;
    const graph = await openGraph({ ...login, uri: door.uri }, { retryTime, onGone: (message) => said.push(message) });
    const server = await listen(createApolloServer(silent), graph, {
      host: "127.0.0.1",
      port: 0,
      pages: express.Router(),
      cache: readCache(graph, 1_000_000),
    });
    const ask = async () => (await fetch(`${server.url}graphql?query=${encodeURIComponent(query)}`)).json();
    expect(await ask()).toMatchObject({ data: titles });
    await door.shut();
    // The server answers from its cache for up to a second.
    await wait(1_000);
    expect(await ask()).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(
            /^Neo4j at bolt:\S+ does not answer: no program listens at this address\. Start it, or/,
          ),
          extensions: { code: "GRAPH_UNAVAILABLE" },
        },
      ],
    });
    const health = await fetch(`${server.url}health`);
    expect([health.status, await health.json()]).toMatchObject([
      503,
      { server: "ok", database: expect.stringMatching(/does not answer/) },
    ]);
    await door.open();
    expect(await ask()).toMatchObject({ data: titles });
    expect((await fetch(`${server.url}health`)).status).toBe(200);
    expect(said).toEqual([expect.stringMatching(/does not answer/), expect.stringMatching(/answers again\.$/)]);
    await door.shut();
    const during = graph.read(cypher`RETURN 1`, {});
    await wait(100).then(door.open);
    expect(await during, "a moment passes unnoticed").toEqual([[1n]]);
    await server.close();
    await graph.close();
    await door.shut();
  });

  test("/health does not wait for a database that does not answer", async () => {
    const login = testLogin();
    const door = await boltProxy(login.uri);
    const graph = await openGraph({ ...login, uri: door.uri });
    door.hold();
    const before = door.opened();
    const refusal = /did not answer within 1\.5 s: it is frozen or too busy/;
    await Promise.all([1, 2, 3].map(() => expect(graph.ping()).rejects.toThrow(refusal)));
    expect(door.opened() - before, "no connection for each who asks").toBe(0);
    await door.shut();
    await graph.close();
  });

  test("the error for too many queries at once differs from the error for a database that does not answer", async () => {
    const { uri, username, password, database } = testLogin();
    const config = { maxConnectionPoolSize: 1, connectionAcquisitionTimeout: 200 };
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), config);
    const [busy, late] = [driver.session({ database }), driver.session({ database })];
    const transaction = busy.beginTransaction();
    await transaction.run("RETURN 1");
    const failure: unknown = await late.run("RETURN 1").catch((error: unknown) => error);
    await transaction.rollback();
    await driver.close();
    const place = { uri, username, database, timeLimit: 1, whenGone: () => "Start it." };
    expect(asForewarnedError(failure, { ...place, connections: 1 })).toMatchObject({
      code: "GRAPH_UNAVAILABLE",
      message: `Neo4j at ${uri} got too many queries at once: all 1 connections to it are in use. Query again.`,
    });
    expect(asForewarnedError(failure, { ...place, connections: 2 })).toMatchObject({
      code: "GRAPH_UNAVAILABLE",
      message: `Neo4j at ${uri} does not answer: the program that listens at this address does not respond. Start it.`,
    });
  });

  test("a wrong password, a wrong database and an address without a server have different errors", async () => {
    const login = testLogin();
    await expect(openGraph({ ...login, password: "not it" })).rejects.toThrow(
      /rejected the login of user "neo4j"\. Check NEO4J_USERNAME and NEO4J_PASSWORD\./,
    );
    const told: string[] = [];
    await expect(
      openGraph({ ...login, uri: "bolt://127.0.0.1:1" }, { onGone: (message) => told.push(message) }),
    ).rejects.toThrow(/Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer: /);
    expect(told, "which is an error, and is told as one").toEqual([]);
    await expect(openGraph({ ...login, database: "nowhere" })).rejects.toThrow(
      /has no database "nowhere"\. Check NEO4J_DATABASE\./,
    );
  });
});
