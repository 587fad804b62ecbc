import express from "express";
import { pino } from "pino";
import { describe, expect, test, beforeAll, afterAll } from "vitest";
import { listen, type Listening } from "../../src/api/listen.ts";
import { allowedOrigins, type Origins } from "../../src/api/origins.ts";
import { createApolloServer } from "../../src/api/server.ts";
import { readConfig } from "../../src/config.ts";
import { testGraph } from "../support/graph.ts";

const graph = testGraph("empty");
const here = "https://analysts.example.org";
const elsewhere = "https://example.com";
const apollo = "https://studio.apollographql.com";

function serving(corsOrigins?: Origins): () => Listening {
  let server: Listening | undefined;
  beforeAll(async () => {
    const pages = express.Router();
    pages.get("/export/contracts.csv", (_request, response) => void response.type("csv").send("title\n"));
    server = await listen(createApolloServer(pino({ level: "silent" })), graph(), {
      host: "127.0.0.1",
      port: 0,
      pages,
      corsOrigins,
    });
  });
  afterAll(() => server?.close());
  return () => server!;
}

/** Sends the request that a browser sends for a page of this origin. */
async function from(origin: string, url: string, request: { method?: string; headers?: object; body?: string } = {}) {
  const { headers, ...rest } = request;
  const response = await fetch(url, {
    ...rest,
    headers: { origin, "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors", ...headers },
  });
  return { status: response.status, readableBy: response.headers.get("access-control-allow-origin"), response };
}

const json = { "content-type": "application/json" };
const question = { method: "POST", headers: json, body: '{"query":"{ __typename }"}' };
const beforehand = {
  method: "OPTIONS",
  headers: { "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
};

describe("with the origins of FOREWARNED_CORS_ORIGINS", () => {
  const server = serving(readConfig({ FOREWARNED_CORS_ORIGINS: `${here}, http://localhost:5173` }).corsOrigins);

  test.each([here, "http://localhost:5173", apollo])("a page of %s can query and read the answer", async (origin) => {
    expect(await from(origin, `${server().url}graphql`, question)).toMatchObject({ status: 200, readableBy: origin });
    expect(await from(origin, `${server().url}graphql?query={__typename}`)).toMatchObject({
      status: 200,
      readableBy: origin,
    });
    expect(await from(origin, `${server().url}export/contracts.csv`)).toMatchObject({
      status: 200,
      readableBy: origin,
    });
  });

  test("the answer to a preflight request says what a page may send, and the browser may cache it", async () => {
    for (const path of ["graphql", "export/contracts.csv"]) {
      const { status, readableBy, response } = await from(here, `${server().url}${path}`, beforehand);
      expect({ status, readableBy }).toEqual({ status: 204, readableBy: here });
      expect(response.headers.get("access-control-allow-methods")).toBe("GET,POST");
      expect(response.headers.get("access-control-allow-headers")).toBe("content-type");
      expect(response.headers.get("access-control-max-age")).toBe("600");
      expect(response.headers.get("vary")).toMatch(/origin/i);
    }
  });

  test.each(["graphql", "graphql/", "GraphQL", "export/contracts.csv", "EXPORT/contracts.csv"])(
    "a page of another origin gets nothing from /%s but an error, which it can read and which names the setting",
    async (path) => {
      // Without an answer to this, the browser would not send the request, and would hide the reason from the page.
      expect(await from(elsewhere, `${server().url}${path}`, beforehand)).toMatchObject({ status: 204 });
      const { status, readableBy, response } = await from(elsewhere, `${server().url}${path}`, question);
      expect({ status, readableBy }).toEqual({ status: 403, readableBy: elsewhere });
      expect(await response.text()).toMatch(/https:\/\/example\.com.*FOREWARNED_CORS_ORIGINS/);
    },
  );

  test("the server judges a browser by its Origin header, and a request without that header comes from no page", async () => {
    const asked = async (path: string, headers: Record<string, string>) =>
      (await fetch(`${server().url}${path}`, { headers })).status;
    const { origin: own } = new URL(server().url);
    for (const path of ["graphql?query={__typename}", "export/contracts.csv"]) {
      for (const origin of [elsewhere, "null", "nonsense"])
        expect(await asked(path, { origin }), `${origin} ${path}`).toBe(403);
      for (const origin of [here, apollo, own, own.replace("http:", "https:"), own.replace(/\d+$/, "1")])
        expect(await asked(path, { origin }), `${origin} ${path}`).toBe(200);
      expect(await asked(path, {})).toBe(200);
      // Behind a proxy the server may not know its own name, but the browser knows it.
      expect(await asked(path, { origin: elsewhere, "sec-fetch-site": "same-origin" })).toBe(200);
    }
  });

  test("an origin that only resembles an allowed one is rejected", async () => {
    for (const origin of [`${here}.example.com`, "http://analysts.example.org", `${here}:8443`, "null"])
      expect(await from(origin, `${server().url}graphql`, question)).toMatchObject({ status: 403 });
  });
});

describe("without FOREWARNED_CORS_ORIGINS", () => {
  const server = serving();

  test.each([apollo, "http://localhost:5173", "http://127.0.0.1:3000", "http://[::1]:8080", "https://app.localhost"])(
    "a page of %s can query a server that listens on this machine alone",
    async (origin) => {
      expect(await from(origin, `${server().url}graphql`, question)).toMatchObject({ status: 200, readableBy: origin });
    },
  );

  test.each([here, "http://localhost.example.org", "http://127.0.0.1.example.org", "http://192.168.0.2:3000", "null"])(
    "a page of %s cannot",
    async (origin) => {
      expect(await from(origin, `${server().url}graphql`, question)).toMatchObject({ status: 403 });
    },
  );

  test("a page of this machine cannot query a server that others reach, unless the setting names it", () => {
    expect(allowedOrigins([], "0.0.0.0").has("http://localhost:5173")).toBe(false);
    expect(allowedOrigins(["http://localhost:5173"], "0.0.0.0").has("http://localhost:5173")).toBe(true);
  });
});

describe("with FOREWARNED_CORS_ORIGINS=*", () => {
  const server = serving(readConfig({ FOREWARNED_CORS_ORIGINS: "*" }).corsOrigins);

  test.each([here, elsewhere, "null"])("a page of %s can query and read the answer", async (origin) => {
    expect(await from(origin, `${server().url}graphql`, beforehand)).toMatchObject({ status: 204, readableBy: "*" });
    expect(await from(origin, `${server().url}graphql`, question)).toMatchObject({ status: 200, readableBy: "*" });
  });
});

describe("FOREWARNED_CORS_ORIGINS", () => {
  test.each([
    ["", []],
    ["https://example.org", ["https://example.org"]],
    [
      "https://example.org,http://127.0.0.1:5173\n  tauri://localhost",
      ["https://example.org", "http://127.0.0.1:5173", "tauri://localhost"],
    ],
    ["*", "*"],
  ])("%j means %j", (text, expected) => {
    expect(readConfig({ FOREWARNED_CORS_ORIGINS: text }).corsOrigins).toEqual(expected);
  });

  test.each([
    ["example.org", '"example.org" is not an origin; expected scheme://host'],
    ["localhost:5173", '"localhost:5173" is not an origin; expected scheme://host'],
    ["https://example.org/", "Did you mean https://example.org?"],
    ["https://Example.org:443/page", "Did you mean https://example.org?"],
    ["https://me@example.org", "Did you mean https://example.org?"],
    ["file:///page.html", '"file:///page.html" is not an origin'],
    ["https://*.example.org", "has a wildcard"],
    ["https://example.org *", '"*" lets the pages of every site query this server, so it must be the only origin'],
    ["null", "serve the page"],
  ])("%s is rejected", (text, message) => {
    expect(() => readConfig({ FOREWARNED_CORS_ORIGINS: text })).toThrow(message);
    expect(() => readConfig({ FOREWARNED_CORS_ORIGINS: text })).toThrow("FOREWARNED_CORS_ORIGINS: ");
  });
});
