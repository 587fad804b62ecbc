import getPort from "get-port";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen } from "../../src/api/listen.ts";
import { sandboxBundle } from "../../src/api/sandbox/bundle.ts";
import { readCatalogue } from "../../src/api/sandbox/catalogue.ts";
import { neo4jBrowserLink } from "../../src/api/sandbox/neo4j-browser/link.ts";
import { neo4jBrowserSettings } from "../../src/api/sandbox/neo4j-browser/browser-settings.ts";
import { graphStyle } from "../../src/api/sandbox/neo4j-browser/style.ts";
import { sandboxRouter } from "../../src/api/sandbox/router.ts";
import { createApolloServer } from "../../src/api/server.ts";
import { readConfig } from "../../src/config.ts";
import type { Database } from "../../src/database/database.ts";
import { openDatabase } from "../../src/database/open-database.ts";
import { progressOn } from "../../src/database/progress.ts";
import { openGraph } from "../../src/graph/driver/neo4j.ts";
import { ensureConstraints } from "../../src/graph/stored/constraints.ts";
import { loadCurated } from "../../src/ingest/curated.ts";
import { folderOfSeed } from "../support/graph.ts";
import { smallNeo4j } from "../support/small-neo4j.ts";
import { launchChromium, reasonToSkip } from "./chromium.ts";

const reason = reasonToSkip();
if (reason) console.log(`Neo4j Browser is not tested: ${reason}.`);

const questions = readCatalogue(new URL("../../src/questions", import.meta.url).pathname);

// The test needs a separate Neo4j, because the address of the guide is one of Neo4j's settings.
describe.skipIf(reason)("Neo4j Browser in Chromium", () => {
  const opened: { close(): Promise<void> }[] = [];
  let home: string;
  let database: Database;
  let page: Page;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "forewarned-browser-"));
    const config = readConfig({ ...(await smallNeo4j(home)), PORT: String(await getPort()) });
    const signal = new AbortController().signal;
    database = await openDatabase(config, {
      progress: progressOn(process.stderr),
      signal,
      browser: neo4jBrowserSettings(config),
    });
    opened.push(database);
    const graph = await openGraph(database);
    opened.push(graph);
    await ensureConstraints(graph);
    await loadCurated(graph, await folderOfSeed("zoom.yaml"));
    const pages = sandboxRouter({ bundle: await sandboxBundle(), questions, browser: address() });
    opened.push(
      await listen(createApolloServer(pino({ level: "silent" })), graph, {
        host: config.host,
        port: config.port,
        pages,
      }),
    );
    const browser: Browser = await launchChromium();
    opened.push(browser);
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await page.goto(neo4jBrowserLink(address(), questions[0]!.cypher!));
    await page.locator("input[type=password]").fill((await readFile(database.browser!.passwordFile, "utf8")).trim());
    await page.getByTestId("connect").click();
    // The login is complete after the command that follows it has loaded the style. Neo4j Browser then shows the text of the
    // style.
    await page.getByText("node.Framework", { exact: false }).first().waitFor({ timeout: 30_000 });
  }, 120_000);
  afterAll(async () => {
    for (const each of opened.reverse()) await each.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  });

  const address = () => ({
    url: database.browser!.url,
    boltUri: database.uri,
    username: database.username,
    database: database.database,
  });

  test("runs the first question from its link, and draws the nodes with our captions and colours", async () => {
    await page.getByTestId("editor-Run").click();
    await expect.poll(() => page.locator("svg g.node").count(), { timeout: 15_000 }).toBe(7);
    const captions = (await page.locator("svg g.node").allTextContents()).join(" ");
    expect(captions).toMatch(/Ministry of\s*Defence/);
    expect(captions).toMatch(/Zoom licences/);
    const drawn = await page
      .locator("svg g.node circle.b-outline")
      .evaluateAll((all) => all.map((circle) => circle.getAttribute("fill")));
    for (const label of ["Agency", "Buyer", "Framework", "Product", "Advisory"])
      expect(drawn, label).toContain(colourOf(label));
  });

  test("opens the guide after the login, and a click in the guide puts its query into the editor", async () => {
    const drawer = page.getByTestId("guidesDrawer");
    await expect
      .poll(() => drawer.innerText().catch(() => ""), { timeout: 15_000 })
      .toContain("From the agreement to the warning");
    await drawer.locator("[data-testid=guideNextSlide], [data-testid=carousel-next]").first().click();
    await drawer.locator("pre.runnable").first().click();
    await expect
      .poll(() => page.locator(".monaco-editor .view-lines").first().innerText())
      .toContain("framework:Framework");
  });
});

function colourOf(label: string): string | undefined {
  return new RegExp(`node\\.${label} \\{[^}]*?\\bcolor: (#\\w+)`).exec(graphStyle)?.[1];
}
