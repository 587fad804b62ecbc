import express from "express";
import { createHash } from "node:crypto";
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SaxesParser } from "saxes";
import { request } from "undici";
import { afterAll, beforeAll, expect, test } from "vitest";
import { removeWatch } from "../../src/graph/write/bookkeeping/store-watch.ts";
import { watchRouter } from "../../src/watches/pages/router.ts";
import { emptyGraph, testGraph } from "../support/graph.ts";
import { advisory, contract, operation, surroundings, write } from "./deals.ts";
import { watchesOf } from "./watching.ts";

const graph = testGraph("empty");
const names = ['später, 東京 & <b>"50%"?#\'', "a b", ".hidden"];
const evil = `<script>alert(1)</script> ]]> & "x" 😀`;
/** Characters that XML forbids, also as references, though JSON and the graph keep them. */
const forbidden = "\uFFFE\uFFFF\u0001";
let server: Server;
let url: string;

beforeAll(async () => {
  await emptyGraph(graph());
  await write(graph(), [
    ...surroundings,
    contract("one", "2020-01-01"),
    advisory("first", "2020-06-01"),
    {
      ...surroundings[0]!,
      record: "record evil",
      nodes: [{ label: "Source", key: "source", title: evil, url: "javascript:alert(1)" } as never],
    },
  ]);
  const { add, compare } = watchesOf(graph());
  for (const name of names) await add({ name, operation, tellsAll: true });
  await write(graph(), [contract("two", "2020-01-01", `${evil}${forbidden}`)]);
  for (const name of names) await compare(name);
  await write(graph(), [contract("one", "2020-01-01", "Renamed")], ["record two"]);
  for (const name of names) await compare(name);
  server = express().use(watchRouter(graph(), null)).listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

const at = (name: string, ending: string) => `${url}watches/${encodeURIComponent(name)}${ending}`;

/** The elements of an XML text, as `path: text`. It fails if the text is not well-formed, or has characters that XML forbids. */
function elementsOf(xml: string): { path: string; text: string; attributes: Record<string, string> }[] {
  const parser = new SaxesParser({ xmlns: false });
  const found: { path: string; text: string; attributes: Record<string, string> }[] = [];
  const open: typeof found = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = {
      path: `${open.at(-1)?.path ?? ""}/${name}`,
      text: "",
      attributes: attributes as Record<string, string>,
    };
    open.push(element);
    found.push(element);
  });
  const add = (text: string) => {
    if (open.length > 0) open.at(-1)!.text += text;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return found;
}

test.each(names)("the Atom feed of %s is well-formed, and has the elements that RFC 4287 requires", async (name) => {
  const response = await fetch(at(name, ".atom"));
  expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  const elements = elementsOf(await response.text());
  const one = (path: string) => {
    const all = elements.filter((each) => each.path === path);
    expect(all, path).toHaveLength(1);
    return all[0]!;
  };
  expect(one("/feed").attributes.xmlns).toBe("http://www.w3.org/2005/Atom");
  expect(one("/feed/title").text).toBe(`Forewarned: ${name}`);
  expect(one("/feed/id").text).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(Date.parse(one("/feed/updated").text)).not.toBeNaN();
  expect(one("/feed/author/name").text).toBe("Forewarned");
  const links = elements.filter(({ path }) => path === "/feed/link").map(({ attributes }) => attributes);
  expect(links).toContainEqual({ rel: "self", href: at(name, ".atom") });
  const entries = elements.filter(({ path }) => path === "/feed/entry").length;
  expect(entries).toBe(3);
  for (const part of ["id", "title", "updated", "link", "content"])
    expect(
      elements.filter(({ path }) => path === `/feed/entry/${part}`),
      part,
    ).toHaveLength(entries);
  const ids = elements.filter(({ path }) => path === "/feed/entry/id").map(({ text }) => text);
  expect(new Set(ids).size).toBe(entries);
  const titles = elements.filter(({ path }) => path === "/feed/entry/title");
  expect(titles.every(({ attributes }) => attributes.type === "html")).toBe(true);
  expect(titles.map(({ text }) => text).join()).toContain("&lt;script&gt;");
  const contents = elements.filter(({ path }) => path === "/feed/entry/content").map(({ text }) => text);
  expect(contents.join()).not.toMatch(/<script|href="javascript/);
});

interface Told {
  id: string;
  number: number;
  rowId: string;
  laterChange?: { id: string } | null;
}

test.each(names)(
  "the JSON Feed of %s has what its specification requires, and links to what was told",
  async (name) => {
    const response = await fetch(at(name, ".json"));
    expect(response.headers.get("content-type")).toBe("application/feed+json; charset=utf-8");
    const feed = (await response.json()) as Record<string, unknown> & { items: Record<string, unknown>[] };
    expect(feed.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
    expect(feed).toMatchObject({ title: `Forewarned: ${name}`, feed_url: at(name, ".json") });
    const kinds = feed.items.map(({ _forewarned }) => (_forewarned as { kind: string }).kind);
    expect(kinds).toEqual(["CHANGED", "REMOVED", "ADDED"]);
    expect(feed.items[1]!.title).toBe(`Correction, no longer so: Body buyer: ${evil}    / Warning first`);
    for (const item of feed.items) {
      expect(item.id).toMatch(/^urn:uuid:/);
      expect(Date.parse(item.date_modified as string)).not.toBeNaN();
      const { laterChange, ...told } = (await (await fetch(`${item.url as string}.json`)).json()) as Told;
      expect(told).toEqual(item._forewarned);
      const later = feed.items
        .map(({ _forewarned }) => _forewarned as Told)
        .find(({ rowId, number }) => rowId === told.rowId && number > told.number);
      expect(laterChange?.id ?? null).toBe(later?.id ?? null);
      const page = await fetch(item.url as string, { headers: { accept: "text/html" } });
      expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
      const html = await page.text();
      expect(html).not.toMatch(/<script|href="javascript/);
      expect(html.includes("This row changed later")).toBe(later !== undefined);
    }
    // `fetch` would ask to bypass caches.
    const again = await request(at(name, ".json"), { headers: { "if-none-match": response.headers.get("etag")! } });
    expect(again.statusCode).toBe(304);
  },
);

test("the list and the page of a watch lead to the feeds and the changes", async () => {
  const list = await (await fetch(`${url}watches`)).text();
  for (const name of names) expect(list).toContain(`href="${at(name, "").replaceAll("'", "&apos;")}"`);
  const page = await (await fetch(at("a b", ""))).text();
  expect(page).toContain(`href="${at("a b", ".atom")}"`);
  expect(page.match(/\/changes\//g)).toHaveLength(3);
});

test("a reader that was away gets all changes, page by page, and an older page stays the same", async () => {
  const { add, compare, changes } = watchesOf(graph());
  await add({ name: "many", operation, tellsAll: true });
  await write(
    graph(),
    Array.from({ length: 205 }, (_, i) => contract(`many ${i}`, "2021-03-01")),
  );
  await compare("many");
  const ids = (await changes("many")).map(({ key }) => `urn:uuid:${key}`).reverse();
  const readers = {
    ".json": (text: string) => {
      const { items, next_url, feed_url } = JSON.parse(text) as Record<string, string> & { items: { id: string }[] };
      return { ids: items.map(({ id }) => id), self: feed_url, next: next_url };
    },
    ".atom": (text: string) => {
      const elements = elementsOf(text);
      const linkTo = (rel: string) =>
        elements.find(({ path, attributes }) => path === "/feed/link" && attributes.rel === rel)?.attributes.href;
      const entries = elements.filter(({ path }) => path === "/feed/entry/id").map(({ text }) => text);
      return { ids: entries, self: linkTo("self"), next: linkTo("next") };
    },
  };
  for (const [ending, read] of Object.entries(readers)) {
    const pages: string[][] = [];
    for (let next: string | undefined = at("many", ending); next !== undefined && pages.length < 5;) {
      const page: ReturnType<typeof read> = read(await (await fetch(next)).text());
      expect(page.self).toBe(next);
      pages.push(page.ids);
      next = page.next;
    }
    expect(pages.map(({ length }) => length)).toEqual([100, 100, 5]);
    expect(pages.flat()).toEqual(ids);
  }
  const older = at("many", `?before=${ids[99]!.slice("urn:uuid:".length)}`);
  expect(await (await fetch(at("many", ""))).text()).toContain(`href="${older}">Older changes`);
  const before = await (await fetch(older)).text();
  expect(before.match(/\/changes\//g)).toHaveLength(100);
  await write(graph(), [], ["record many 0"]);
  await compare("many");
  const rowsOf = (html: string) => html.slice(html.indexOf("<table"), html.indexOf("</table>"));
  expect(rowsOf(await (await fetch(older)).text())).toBe(rowsOf(before));
  for (const wrong of ["none", (await changes("a b"))[0]!.key]) {
    const answer = await fetch(at("many", `.atom?before=${wrong}`));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain(`before is "${wrong}"; expected the id of a change of the watch "many".`);
  }
});

test("the pages bring their style sheet, which their policy allows, and nothing else", async () => {
  for (const path of ["watches", `watches/${encodeURIComponent("a b")}`]) {
    const answer = await fetch(`${url}${path}`);
    const style = /<style>([^]*)<\/style>/.exec(await answer.text())![1]!;
    const digest = createHash("sha256").update(style).digest("base64");
    expect(answer.headers.get("content-security-policy")).toBe(
      `default-src 'none';style-src 'sha256-${digest}';frame-ancestors 'none'`,
    );
  }
});

test("an unknown watch or change is not found, and a removed watch is gone while its changes stay", async () => {
  const { add, compare, changes } = watchesOf(graph());
  await add({ name: "short", operation, tellsAll: true });
  await write(graph(), [contract("three", "2020-01-01")]);
  await compare("short");
  const [change] = await changes("short");
  for (const path of ["nothing.atom", "nothing", "short/changes/nothing", `other/changes/${change!.key}`])
    expect((await fetch(`${url}watches/${path}`)).status, path).toBe(404);
  await removeWatch(graph(), "short");
  expect((await fetch(at("short", ".atom"))).status).toBe(410);
  expect((await fetch(at("short", `/changes/${change!.key}`))).status).toBe(200);
  expect(await add({ name: "short", operation })).toMatchObject({ isFirst: true });
  expect((await fetch(at("short", ".atom"))).status).toBe(200);
  expect(await changes("short")).toEqual([]);
});
