import { build } from "esbuild";
import express from "express";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen, type Listening } from "../../src/api/listen.ts";
import { createApolloServer } from "../../src/api/server.ts";
import { testGraph } from "../support/graph.ts";
import { launchChromium, reasonToSkip } from "./chromium.ts";

const reason = reasonToSkip();
if (reason) console.log(`The typed client is not tested in a browser: ${reason}.`);

/** A frontend of three lines, as its own build would produce it. */
const frontend = `
  import { ask } from "./ask.ts";
  import { WhoBoughtZoomDocument } from "./generated/graphql.ts";
  globalThis.whoBoughtZoom = (url) => ask(url, WhoBoughtZoomDocument, {});
`;

describe.skipIf(reason)("a frontend of another origin in Chromium", () => {
  const graph = testGraph("seed");
  let browser: Browser;
  let server: Listening;
  const sites: Server[] = [];
  let page: string;
  beforeAll(async () => {
    const folder = fileURLToPath(new URL("../client", import.meta.url));
    const { outputFiles } = await build({
      stdin: { contents: frontend, resolveDir: folder },
      bundle: true,
      write: false,
      format: "iife",
    });
    page = `<!doctype html><title>Frontend</title><script>${outputFiles[0]!.text}</script>`;
    for (const host of ["localhost", "127.0.0.1"]) {
      const site = createServer((_request, response) => response.setHeader("content-type", "text/html").end(page));
      await new Promise<void>((resolve) => site.listen(0, host, resolve));
      sites.push(site);
    }
    server = await listen(createApolloServer(pino({ level: "silent" })), graph(), {
      host: "127.0.0.1",
      port: 0,
      pages: express.Router(),
      corsOrigins: [originOf("localhost", sites[0]!)],
    });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    for (const site of sites) site.close();
  });

  const originOf = (host: string, site: Server) => `http://${host}:${(site.address() as AddressInfo).port}`;

  async function asks(origin: string): Promise<unknown> {
    const tab = await browser.newPage();
    // No other machine serves this page, so the browser gets it from here.
    await tab.route("http://frontend.example/**", (route) => route.fulfill({ contentType: "text/html", body: page }));
    await tab.goto(origin);
    const answer = await tab
      .evaluate(`whoBoughtZoom(${JSON.stringify(`${server.url}graphql`)})`)
      .catch((error: unknown) => (error as Error).message);
    await tab.close();
    return answer;
  }

  test("queries with the typed client from this machine, or if the setting names its origin; others get nothing", async () => {
    const answer = { data: { products: { nodes: [{ contracts: { totalCount: 3 } }] } }, errors: [] };
    const [named, other] = [originOf("localhost", sites[0]!), originOf("127.0.0.1", sites[1]!)];
    expect(await asks(named), "the text has to be sent").toMatchObject(answer);
    expect(await asks(named), "the hash is enough").toMatchObject(answer);
    expect(await asks(other)).toMatchObject(answer);
    expect(await asks("http://frontend.example/")).not.toMatchObject(answer);
  });
});
