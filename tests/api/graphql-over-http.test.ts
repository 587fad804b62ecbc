import express from "express";
import { serverAudits } from "graphql-http";
import { pino } from "pino";
import { expect, test } from "vitest";
import { listen } from "../../src/api/listen.ts";
import { createApolloServer } from "../../src/api/server.ts";
import { testGraph } from "../support/graph.ts";

const graph = testGraph("empty");

/** The server answers 400 here, as @apollo/server does by default: a script must see that its operation failed. */
const with400 = [
  "SHOULD use 200 status code on document parsing failure when accepting application/json",
  "SHOULD use 200 status code on document validation failure when accepting application/json",
  "SHOULD use a status code of 200 on variable coercion failure when accepting application/json",
];

test("the server passes the audits of GraphQL over HTTP", async () => {
  const server = await listen(createApolloServer(pino({ level: "silent" })), graph(), {
    host: "127.0.0.1",
    port: 0,
    pages: express.Router(),
  });
  const audits = serverAudits({ url: `${server.url}graphql` });
  expect(audits.length).toBeGreaterThanOrEqual(61);
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  await server.close();
  const failed = results.flatMap((each) => (each.status === "ok" ? [] : [each.name]));
  expect(failed.sort()).toEqual(with400);
});
