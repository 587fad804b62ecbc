import { pino } from "pino";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen, type Listening } from "../../src/api/listen.ts";
import { sandboxBundle } from "../../src/api/sandbox/bundle.ts";
import { readCatalogue } from "../../src/api/sandbox/catalogue.ts";
import { sandboxRouter } from "../../src/api/sandbox/router.ts";
import { createApolloServer } from "../../src/api/server.ts";
import { testGraph } from "../support/graph.ts";
import { launchChromium, listenTo, reasonToSkip } from "./chromium.ts";

const reason = reasonToSkip();
if (reason) console.log(`The sandbox is not tested in a browser: ${reason}.`);

const questions = readCatalogue(new URL("../../src/questions", import.meta.url).pathname);
/** The first few questions are tabs from the start. The others are in the menu. */
const tabbed = questions.slice(0, 5);
const neo4jBrowser = {
  url: "http://127.0.0.1:7474/browser/",
  boltUri: "bolt://127.0.0.1:7687",
  username: "neo4j",
  database: "neo4j",
};

describe.skipIf(reason)("the sandbox in Chromium", () => {
  const graph = testGraph("seed");
  let server: Listening;
  let browser: Browser;
  beforeAll(async () => {
    const pages = sandboxRouter({ bundle: await sandboxBundle(), questions, browser: neo4jBrowser });
    server = await listen(createApolloServer(pino({ level: "silent" })), graph(), {
      host: "127.0.0.1",
      port: 0,
      pages,
    });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function visit(path = "", options: BrowserContextOptions = {}) {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })).newPage();
    const heard = listenTo(page);
    await page.goto(`${server.url}sandbox${path}`);
    await editor(page).waitFor();
    return { page, ...heard };
  }

  test("opens with the catalogue's first questions as tabs, connects to no other host, and runs a question with Ctrl-Enter", async () => {
    const { page, hosts, complaints } = await visit();
    const tabs = await page
      .locator("[role=tab]")
      .evaluateAll((all) => all.map((tab) => tab.querySelector("button")?.title ?? tab.getAttribute("title")));
    expect(tabs).toEqual(tabbed.map(({ operationName }) => operationName));
    await page.getByRole("button", { name: "WhoBoughtZoom" }).click();
    await run(page);
    await expect.poll(() => response(page), { timeout: 20_000 }).toContain('"UK Research and Innovation"');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(900);
    expect([...hosts]).toEqual([new URL(server.url).host]);
    expect(complaints).toEqual([]);
  });

  test("shows the question of the open tab, with links to Neo4j Browser and Apollo Sandbox", async () => {
    const { page } = await visit();
    for (const [index, { title, explanation }] of tabbed.entries()) {
      const open = async () => {
        await page.locator(`#graphiql-session-tab-${index}`).click();
        return page.locator("#question").innerText();
      };
      // GraphiQL ignores a click on a tab that is still sliding into view.
      await expect.poll(open, { timeout: 10_000 }).toContain(title);
      expect(await page.locator("#question").innerText()).toContain(explanation);
    }
    const inBrowser = page.getByRole("link", { name: "See this in Neo4j Browser" });
    expect(await inBrowser.getAttribute("href")).toContain("cmd=edit&arg=");
    const apollo = page.getByRole("link", { name: "Open in Apollo Sandbox" });
    expect(await apollo.getAttribute("href")).toContain("https://studio.apollographql.com/sandbox/explorer?endpoint=");
    expect(await apollo.getAttribute("rel")).toContain("noopener");
  });

  test("opens the question of a link, or says that it does not exist, and keeps a returning reader's own query", async () => {
    const { page } = await visit("?question=everything-said-about-zoom");
    await expect
      .poll(() => page.locator("#question h1").innerText())
      .toBe("What has been said about Zoom, by whom and when?");
    await page.getByRole("button", { name: "New tab" }).click();
    await editor(page).click();
    await page.keyboard.type("query Mine {");
    // GraphiQL stores the tabs half a second after the last change.
    await page.waitForTimeout(1_000);
    await page.goto(`${server.url}sandbox`);
    await editor(page).waitFor();
    const own = page.locator(`#graphiql-session-tab-${tabbed.length}`);
    expect(await own.getAttribute("title")).toBe("Mine");
    await page.getByRole("button", { name: /^Questions/ }).click();
    await page.getByRole("menuitem", { name: /^Which departments/ }).click();
    await expect.poll(() => page.locator("#question h1").innerText()).toMatch(/^Which departments/);
    expect(await own.getAttribute("title")).toBe("Mine");
    expect(query(page)).toBe(`?question=${questions[0]!.slug}`);
    await page.goBack();
    await expect.poll(() => page.locator("#question h1").innerText()).toBe("A question of your own");
    expect(query(page)).toBe("");
    await page.goto(`${server.url}?question=nope`);
    expect(new URL(page.url()).pathname).toBe("/sandbox");
    await expect.poll(() => page.locator("#question [role=alert]").innerText()).toContain("no question “nope”");
    expect(query(page)).toBe("?question=nope");
    await page.getByRole("button", { name: `Choose a question ${questions.length}` }).click();
    await page.getByRole("menuitem").first().click();
    await expect.poll(() => page.locator("#question h1").innerText()).toBe(questions[0]!.title);
    expect(query(page)).toBe(`?question=${questions[0]!.slug}`);
  });

  test("has every question in the menu, which scrolls within the window, and opens a question in a new tab that is in view", async () => {
    const { page } = await visit();
    const menu = page.getByRole("menu");
    await page.getByRole("button", { name: `Questions ${questions.length}` }).click();
    expect(await menu.locator("strong").allInnerTexts()).toEqual(questions.map(({ title }) => title));
    const box = (await menu.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(900);
    await page.getByRole("menuitem").last().click();
    await expect.poll(() => page.locator("#question h1").innerText()).toBe(questions.at(-1)!.title);
    expect(await page.locator("[role=tab]").count()).toBe(tabbed.length + 1);
    expect(query(page)).toBe(`?question=${questions.at(-1)!.slug}`);
    const within = async (inner: Locator, outer: Locator) => {
      const [a, b] = await Promise.all([inner.boundingBox(), outer.boundingBox()]);
      return a!.x >= b!.x && a!.x + a!.width <= b!.x + b!.width + 1 && a!.y < b!.y + b!.height;
    };
    const open = page.locator("[role=tab][aria-selected=true]");
    await expect.poll(() => within(open, page.locator("[role=tablist]"))).toBe(true);
    await page.getByRole("button", { name: /^Questions/ }).click();
    const chosen = menu.locator("[aria-current=true]");
    expect(await chosen.locator("strong").innerText()).toBe(questions.at(-1)!.title);
    expect(await within(chosen, menu)).toBe(true);
  });

  test("has the schema's descriptions at the side, and the explorer one click away", async () => {
    const { page } = await visit();
    await page.getByRole("link", { name: "Query", exact: true }).first().waitFor();
    await page.getByRole("button", { name: "Show GraphiQL Explorer" }).click();
    await page.locator(".graphiql-explorer-root").first().waitFor();
  });

  test.each(["light", "dark"] as const)(
    "is %s like the system, and switches to the other theme on request, including the editor",
    async (colorScheme) => {
      const { page } = await visit("", { colorScheme });
      const isDark = () =>
        page.locator("body").evaluate((body) => lightness(getComputedStyle(body).backgroundColor) < 0.5);
      // Monaco marks its theme with this class.
      const editorIsDark = () => page.locator(".graphiql-query-editor .monaco-editor.vs-dark").count().then(Boolean);
      await page.evaluate(`globalThis.lightness = ${lightness.toString()}`);
      expect([await isDark(), await editorIsDark()]).toEqual(Array(2).fill(colorScheme === "dark"));
      await page.locator("#top-bar select").selectOption(colorScheme === "dark" ? "light" : "dark");
      await expect
        .poll(async () => [await isDark(), await editorIsDark()])
        .toEqual(Array(2).fill(colorScheme !== "dark"));
    },
  );

  test("fits 360 pixels without sideways scrolling, with the menu and the question, and every button has a name", async () => {
    const { page } = await visit("", { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const lines = (await page.locator(".graphiql-query-editor .view-lines").boundingBox())!;
    expect(lines.width).toBeGreaterThan(280);
    expect(lines.x + lines.width).toBeLessThanOrEqual(360);
    const nameless = await page
      .locator("button")
      .evaluateAll((all) =>
        all
          .filter((each) => !each.textContent.trim() && !each.getAttribute("aria-label"))
          .map((each) => each.outerHTML),
      );
    expect(nameless).toEqual([]);
    await page.getByRole("button", { name: /^Questions/ }).click();
    const menu = (await page.getByRole("menu").boundingBox())!;
    expect(menu.x).toBeGreaterThanOrEqual(10);
    expect(menu.x + menu.width).toBeLessThanOrEqual(350);
  });

  test("explains how to query, that it is waiting, and that the server does not answer", async () => {
    const { page } = await visit();
    expect(await response(page)).toContain("The answer appears here");
    let answer = () => {};
    await page.route("**/graphql", (route) => void (answer = () => void route.abort()));
    await run(page);
    await expect.poll(() => response(page), { timeout: 5_000 }).toContain("still reading the graph");
    answer();
    await expect.poll(() => response(page)).toContain("does not answer");
  });
});

/** The query part of the address. */
const query = (page: Page) => new URL(page.url()).search;

const editor = (page: Page) => page.locator(".graphiql-query-editor .view-lines").first();

async function run(page: Page): Promise<void> {
  await page.locator(".graphiql-query-editor .view-line").first().click();
  await page.keyboard.press("Control+Enter");
}

/** Monaco writes non-breaking spaces. */
const response = async (page: Page) => (await page.locator(".graphiql-response").innerText()).replaceAll(/\s+/g, " ");

function lightness(color: string): number {
  return (color.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, each) => sum + Number(each), 0) / 765;
}
