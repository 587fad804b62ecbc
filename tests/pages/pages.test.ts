import AxeBuilder from "axe-core";
import express from "express";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askInProcess } from "../../src/api/ask-in-process.ts";
import { listen, type Listening } from "../../src/api/listen.ts";
import { readCatalogue } from "../../src/api/sandbox/catalogue.ts";
import { createApolloServer } from "../../src/api/server.ts";
import { writeRecords } from "../../src/graph/write/records/write.ts";
import { resolve } from "../../src/ingest/resolve/resolve.ts";
import { DepartmentsOnAFrameworkLaterWarnedAboutDocument } from "../../src/pages/generated/graphql.ts";
import { pageRouter } from "../../src/pages/router.tsx";
import { launchChromium, listenTo, reasonToSkip } from "../browser/chromium.ts";
import { emptyGraph, exactly, fragment, testGraph } from "../support/graph.ts";

const [question] = readCatalogue(new URL("../../src/questions", import.meta.url).pathname);
const favicon = new URL("../../src/api/sandbox/favicon.svg", import.meta.url);
const graph = testGraph("seed");
const servers: Listening[] = [];
let url: string;
let indexedUrl: string;

beforeAll(async () => {
  const serve = async (isIndexed: boolean) => {
    const apollo = createApolloServer(pino({ level: "silent" }));
    const options = { question: question!, neo4jBrowser: null, isIndexed, publicUrl: null };
    const pages = express
      .Router()
      .get("/favicon.svg", (_, response) => response.sendFile(fileURLToPath(favicon)))
      .use(pageRouter(askInProcess(apollo, graph()), options));
    const server = await listen(apollo, graph(), { host: "127.0.0.1", port: 0, pages });
    servers.push(server);
    return server.url;
  };
  [url, indexedUrl] = [await serve(false), await serve(true)];
});
afterAll(() => Promise.all(servers.map((server) => server.close())));

async function get(path: string) {
  const response = await fetch(`${url}${path}`, { redirect: "manual" });
  const html = await response.text();
  return { status: response.status, headers: response.headers, html, text: textOf(html) };
}

/** The text of a page as people read it. */
const textOf = (html: string) =>
  html
    .replace(/<(style|script|title)[^>]*>[^<]*<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, " ");

test("the front page answers the first question in words, as a picture and as a table, and says what is loaded", async () => {
  const { status, html, text } = await get("");
  expect(status).toBe(200);
  expect(DepartmentsOnAFrameworkLaterWarnedAboutDocument.toString()).toContain(`query ${question!.operationName}`);
  expect(text).toContain(question!.title);
  expect(text).toContain("3 departments (");
  expect(text).toContain("The records have no purchase by these departments under it.");
  expect(text).toContain("That does not show that it bought, used or kept anything");
  expect(html).toMatch(/<svg[^>]*class="picture"/);
  expect(text).toMatch(/The product is known for \d+ of \d+ deals/);
  expect(html).toMatch(/<a href="\/organizations\/GB-GOR-D17">Ministry of Defence<\/a>/);
  for (const way of ["/sandbox", "/watches", "/export", `/sandbox?question=${question!.slug}`])
    expect(html).toContain(`href="${way}"`);
});

test.each([
  ["organizations/GB-GOR-D17", "Ministry of Defence", "The agreement was open to this body"],
  ["contracts/g-cloud-zoom-swansea-university", "Zoom", "It does not show which version was delivered"],
  ["frameworks/uk-government-zoom-licences", "Zoom", "The agreement was open to this body"],
  ["products/zoom%2Fzoom", "Zoom", "whether the product was in use, affected or patched"],
  ["advisories/ncsc-zoom-confidential-business", "Zoom", "It does not show any wrongdoing"],
  ["vulnerabilities/CVE-2018-13379", "CVE-2018-13379", "does not show that anybody was affected"],
])(
  "/%s begins with what it is, says what it does not show, and has its sources and a citation",
  async (path, name, caution) => {
    const { status, headers, html, text } = await get(path);
    expect(status).toBe(200);
    expect(/<h1>([^<]*)/.exec(html)![1]).toContain(name);
    expect(text).toContain(caution);
    expect(text).not.toMatch(/exposed|exposure/i);
    expect(text).toContain("Sources");
    expect(text).not.toContain("could not be read");
    expect(text).toMatch(/Forewarned, snapshot [0-9a-f]{8}-\d+ of the graph, read on \d+ \w+ \d{4}\. http:\/\/127/);
    expect(html).toContain('href="/sandbox?query=');
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script(?! type="module" src="\/pages\/save-picture\.js")|style="/);
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1));
  },
);

test("every operation that a page offers for the sandbox, and every file, works", async () => {
  for (const path of [
    "organizations/GB-GOR-D17",
    "products/zoom%2Fzoom",
    "frameworks/uk-government-zoom-licences",
    "contracts/g-cloud-zoom-swansea-university",
    "advisories/ncsc-zoom-confidential-business",
    "vulnerabilities/CVE-2018-13379",
  ]) {
    const { html } = await get(path);
    const query = new URL(/href="(\/sandbox\?query=[^"]*)"/.exec(html)![1]!, url).searchParams.get("query")!;
    const asked = await fetch(`${url}graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    expect(((await asked.json()) as { errors?: object }).errors, path).toBeUndefined();
    for (const file of new Set([...html.matchAll(/href="(\/export\/[^"]*)"/g)].map(([, each]) => each!)))
      expect((await fetch(new URL(file.replaceAll("&amp;", "&"), url))).status, file).toBe(200);
  }
});

test("a picture has an address of its own, is the same each time, and brings its colours", async () => {
  for (const name of ["network", "time"]) {
    const [first, second] = [
      await get(`organizations/GB-GOR-D17/${name}.svg`),
      await get(`organizations/GB-GOR-D17/${name}.svg`),
    ];
    expect(first.headers.get("content-type")).toMatch(/^image\/svg\+xml/);
    expect(first.html).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg".*<title[^>]*>.*<desc.*--paper/s);
    expect(first.html).toBe(second.html);
  }
});

test("an uncertain date stands as it is stated, with its bounds, and is a range on the time axis", async () => {
  const { html, text } = await get("advisories/ncsc-zoom-confidential-business");
  expect(text).toMatch(/around a fortnight after 7 April \(between \d+ April 2020 and \d+ April 2020\)/);
  expect(html).toContain('class="range"');
});

test("an unknown key is not found, and the search box has its words", async () => {
  for (const path of ["organizations/name:GB:no-such%2Fbody", "products/no%2Fsuch", "vulnerabilities/CVE-1999-99999"]) {
    const { status, html } = await get(path);
    expect(status, path).toBe(404);
    expect(html).toMatch(/<input[^>]*value="(no such body|no such|CVE 1999 99999)"/);
  }
});

test("the search has the kind of each result and leads to its page", async () => {
  const { html, text } = await get("search?text=zoom");
  expect(html).toContain('href="/products/zoom%2Fzoom"');
  for (const kind of ["Supplier", "Contract", "Product", "Warning"]) expect(text).toContain(` ${kind} `);
  const products = await get("search?text=zoom&kind=products");
  expect(products.html).not.toContain('<span class="kind">Contract</span>');
  expect((await get("search?text=%3Cscript%3E")).html).not.toContain("<script>");
  expect((await get("search?text=nothinglikethis")).text).toContain("only the loaded documents are searched");
});

test("search engines may list pages only if the setting says so", async () => {
  for (const path of ["", "search?text=zoom", "organizations/GB-GOR-D17", "organizations/GB-GOR-D17/network.svg"]) {
    expect((await get(path)).headers.get("x-robots-tag"), path).toBe("noindex");
    expect((await fetch(`${indexedUrl}${path}`)).headers.get("x-robots-tag"), path).toBeNull();
  }
  expect((await get("organizations/GB-GOR-D17")).html).toContain('<meta name="robots" content="noindex"/>');
  expect(await (await fetch(`${indexedUrl}organizations/GB-GOR-D17`)).text()).not.toContain("noindex");
});

const reason = reasonToSkip();
if (reason) console.log(`The pages are not tested in a browser: ${reason}.`);

describe.skipIf(reason)("the pages in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchChromium()));
  afterAll(() => browser.close());

  async function visit(path: string, options: BrowserContextOptions) {
    const page = await (await browser.newContext({ bypassCSP: true, ...options })).newPage();
    const heard = listenTo(page);
    await page.goto(url + path);
    return { page, ...heard };
  }

  test.each([
    [390, "light"],
    [390, "dark"],
    [1440, "light"],
    [1440, "dark"],
  ] as const)(
    "have no serious fault for axe at %i px in the %s theme, and do not scroll sideways",
    async (width, colorScheme) => {
      for (const path of ["", "organizations/GB-GOR-D17", "search?text=zoom"]) {
        const { page, complaints, hosts } = await visit(path, { colorScheme, viewport: { width, height: 900 } });
        await page.addScriptTag({ content: AxeBuilder.source });
        const { violations } = await page.evaluate<{
          violations: { id: string; impact: string; nodes: { html: string }[] }[];
        }>("axe.run()");
        const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
        expect(
          serious.map(({ id, nodes }) => [id, nodes[0]!.html]),
          path,
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
        expect([complaints, [...hosts]]).toEqual([[], [new URL(url).host]]);
        await page.context().close();
      }
    },
  );

  test("lead from the search box to a sourced answer by keyboard alone", async () => {
    const { page } = await visit("", { viewport: { width: 1440, height: 900 } });
    await page.keyboard.type("ministry of defence");
    await page.keyboard.press("Enter");
    await page.waitForURL(/search/);
    const link = page.getByRole("link", { name: "Ministry of Defence", exact: true }).first();
    for (let presses = 0; !(await link.evaluate((each) => each === document.activeElement)); presses++) {
      expect(presses).toBeLessThan(20);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(/organizations/);
    expect(await page.locator("main").innerText()).toContain("NS Tech");
  });

  test("lead a telephone from the search box to a sourced answer in three taps, without scripts", async () => {
    const { page } = await visit("", {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      javaScriptEnabled: false,
    });
    await page.locator("input[name=text]").tap();
    await page.keyboard.type("ministry of defence");
    await page.getByRole("button", { name: "Search" }).tap();
    await page.getByRole("link", { name: "Ministry of Defence", exact: true }).first().tap();
    await page.waitForURL(/organizations/);
    expect(await page.locator("main").innerText()).toContain("NS Tech");
  });

  test("save a picture as PNG", async () => {
    const { page } = await visit("organizations/GB-GOR-D17", {
      viewport: { width: 1440, height: 900 },
      bypassCSP: false,
    });
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Picture as PNG" }).first().click();
    expect((await download).suggestedFilename()).toBe("time.png");
  });
});

describe("after other records", () => {
  test("hostile names are text, and hostile addresses are no links", async () => {
    const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)> 'x`;
    await writeRecords(graph(), {
      fragments: [
        fragment(
          "evil",
          [
            { label: "Source", key: "evil", title: evil, url: "javascript:alert(1)" } as never,
            { label: "Organization", key: "evil/<b>", name: evil, roles: ["Buyer"] } as never,
            { label: "Contract", key: "evil?#%2F", title: evil, dealDate: exactly("2020-01-01") } as never,
          ],
          [["Contract evil?#%2F", "HAS_BUYER", "Organization evil/<b>"]],
        ),
      ],
    });
    await resolve(graph());
    for (const path of [
      `organizations/${encodeURIComponent("evil/<b>")}`,
      `contracts/${encodeURIComponent("evil?#%2F")}`,
    ]) {
      const { status, html } = await get(path);
      expect(status, path).toBe(200);
      expect(html).toContain("&lt;script&gt;");
      expect(html).not.toMatch(/<script>|<img src=x|href="javascript/);
      expect((await get(`${path}/network.svg`)).html).not.toMatch(/<script>|<img src=x/);
    }
    expect((await get(`organizations/${encodeURIComponent("evil/<b>")}`)).html).toContain(
      'href="/contracts/evil%3F%23%252F"',
    );
  });

  test("an empty graph says how to load something", async () => {
    await emptyGraph(graph());
    const { status, text } = await get("");
    expect(status).toBe(200);
    expect(text).toContain("Nothing is loaded yet");
    expect(text).toContain("npm run ingest");
  });
});
