/**
 * Serves the database that the environment names, in a separate process: `ours` or `library` (@neo4j/graphql). Prints its
 * address.
 */
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { Router } from "express";
import neo4j from "neo4j-driver";
import { pino } from "pino";
import { listen } from "../../src/api/listen.ts";
import { createApolloServer } from "../../src/api/server.ts";
import { readConfig } from "../../src/config.ts";
import { readCache } from "../../src/graph/read/read-cache.ts";
import { openGraph } from "../../src/graph/driver/neo4j.ts";

const typeDefs = /* GraphQL */ `
  type Buyer @node(labels: ["Organization", "Buyer"]) {
    key: String!
    name: String
  }
  type Supplier @node(labels: ["Organization", "Supplier"]) {
    key: String!
    name: String
  }
  type Vendor @node(labels: ["Organization", "Vendor"]) {
    key: String!
    name: String
  }
  type Organization @node {
    key: String!
    name: String
  }
  type Product @node {
    key: String!
    name: String
    vendor: [Vendor!]! @relationship(type: "HAS_VENDOR", direction: OUT)
    advisories: [Advisory!]! @relationship(type: "HAS_SUBJECT", direction: IN)
  }
  type Advisory @node {
    key: String!
    title: String
    kind: String
    sortDate: String
    publisher: [Organization!]! @relationship(type: "HAS_PUBLISHER", direction: OUT)
  }
  type Framework @node {
    key: String!
    title: String
    technique: String
    sortDate: String
    contracts: [Contract!]! @relationship(type: "UNDER_FRAMEWORK", direction: IN)
  }
  type Contract @node {
    key: String!
    title: String
    description: String
    status: String
    isAggregate: Boolean
    dealDateKind: String
    dealDate: String
    sortDate: String
    value: String
    buyers: [Buyer!]! @relationship(type: "HAS_BUYER", direction: OUT)
    suppliers: [Supplier!]! @relationship(type: "HAS_SUPPLIER", direction: OUT)
    products: [Product!]! @relationship(type: "HAS_PRODUCT", direction: OUT)
    framework: [Framework!]! @relationship(type: "UNDER_FRAMEWORK", direction: OUT)
  }
`;

const { given, cacheBytes } = readConfig();
if (!given) throw new Error("NEO4J_URI is not set. Start this server through the bench, which sets it.");

if (process.argv[2] === "ours") {
  const graph = await openGraph(given);
  const apollo = createApolloServer(pino({ level: "error" }, pino.destination(2)));
  const { url } = await listen(apollo, graph, {
    host: "127.0.0.1",
    port: 0,
    pages: Router(),
    cache: readCache(graph, cacheBytes),
  });
  console.log(new URL("graphql", url).href);
} else {
  const driver = neo4j.driver(given.uri, neo4j.auth.basic(given.username, given.password));
  const library = new Neo4jGraphQL({ typeDefs, driver });
  const server = new ApolloServer({ schema: await library.getSchema() });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: "127.0.0.1" },
    context: () => Promise.resolve({ sessionConfig: { database: given.database } }),
  });
  console.log(url);
}

// The server ends with the bench, even if the bench crashes.
process.on("disconnect", () => process.exit(0));
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => process.exit(0));
