import express, { type Request, type Response, type Router } from "express";
import helmet from "helmet";
import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { type Api, ask } from "./asking.ts";
import { keyOf, kinds, type Kind, pathAt } from "./addresses.ts";
import { pagePolicy } from "../page-policy.ts";
import { frontDoor } from "./front-door/front-door.tsx";
import { type FirstQuestionOfCatalogue, firstPicture } from "./front-door/first-question.tsx";
import { DepartmentsOnAFrameworkLaterWarnedAboutDocument } from "./generated/graphql.ts";
import { NotFound, wordsOfKey } from "./not-found.tsx";
import { type Picture, wide } from "./parts/figure.tsx";
import { pageHtml } from "./parts/page.tsx";
import { searchPage } from "./search.tsx";
import { readThing } from "./things/read-thing.ts";
import { pictureNames } from "./things/thing.ts";
import { ThingPage } from "./things/thing-page.tsx";

export interface PageOptions {
  /** The first question of the catalogue, which the front page answers. */
  question: FirstQuestionOfCatalogue;
  /** The address of Neo4j Browser, or null if it is not known. */
  neo4jBrowser: string | null;
  /** True if search engines may list the pages. */
  isIndexed: boolean;
  /** The address of this server in citations, which ends with "/"; null for the one that the client used. */
  publicUrl: string | null;
}

/** Serves the page at `/`, the search, and a page for each organisation, deal, product and warning. */
export function pageRouter(api: Api, { question, neo4jBrowser, isIndexed, publicUrl }: PageOptions): Router {
  const router = express.Router();
  const folders = Object.keys(kinds) as Kind[];
  const pages = [
    "/",
    "/search",
    "/first-question.svg",
    ...folders.flatMap((kind) => [`/${kind}/:key`, `/${kind}/:key/:file`]),
  ];
  router.get(pages, helmet(policy), (_, response, next) => {
    response.set("cache-control", "no-cache");
    if (!isIndexed) response.set("x-robots-tag", "noindex");
    next();
  });
  router.get(
    "/pages/page.css",
    (_, response) => void response.set("cache-control", "no-cache").type("css").send(pageStyle),
  );
  router.get(
    "/pages/save-picture.js",
    (_, response) => void response.set("cache-control", "no-cache").type("js").send(script),
  );
  router.get("/", async (_, response) => {
    const title = "Forewarned: what public bodies bought, and the warnings about it";
    response.type("html").send(pageHtml({ title, isIndexed }, await frontDoor(api, { question, neo4jBrowser })));
  });
  router.get("/first-question.svg", async (_, response) => {
    const { data } = await ask(api, DepartmentsOnAFrameworkLaterWarnedAboutDocument, {});
    sendPicture(response, firstPicture(question.title, data.exposures?.nodes ?? []));
  });
  router.get("/search", async (request, response) => {
    const [text, kind, after] = ["text", "kind", "after"].map((name) => textOf(request, name));
    const { title, body } = await searchPage(api, { text: text ?? "", kind: kind ?? "all", after: after ?? null });
    response.type("html").send(pageHtml({ title, isIndexed }, body));
  });
  for (const kind of folders) {
    router.get(`/${kind}/:key`, async (request, response) => {
      const { key } = request.params;
      const thing = await readThing(api, kind, key);
      if (!thing) {
        sendNotFound(response, kind, key);
        return;
      }
      if (keyOf(thing.id) !== key) {
        response.redirect(302, pathAt(kind, keyOf(thing.id)));
        return;
      }
      const path = pathAt(kind, key);
      const address = (publicUrl ?? `${request.protocol}://${request.get("host") ?? ""}/`) + path.slice(1);
      const today = new Date().toISOString().slice(0, 10);
      const frame = { title: `${thing.title} · Forewarned`, searched: "", isIndexed };
      response.type("html").send(pageHtml(frame, <ThingPage {...{ thing, path, address, today }} />));
    });
    router.get(`/${kind}/:key/:file`, async (request, response, next) => {
      const { key, file } = request.params;
      const name = pictureNames.find((each) => file === `${each}.svg`);
      const thing = name && (await readThing(api, kind, key));
      const picture = name && thing?.pictures[name];
      if (!name) next();
      else if (picture) sendPicture(response, picture);
      else sendNotFound(response, kind, key);
    });
  }
  return router;

  function sendNotFound(response: Response, kind: Kind, key: string) {
    const frame = { title: "Not found · Forewarned", isIndexed: false };
    response
      .status(404)
      .type("html")
      .send(pageHtml(frame, <NotFound kind={kind} searched={wordsOfKey(key)} />));
  }
}

/** A parameter of the address that is given once. */
function textOf(request: Request, name: string): string | null {
  const value = request.query[name];
  return typeof value === "string" ? value.slice(0, 1000) : null;
}

/** Sends a picture as a file that stands alone, with its own colours. */
function sendPicture(response: Response, picture: Picture): void {
  const svg = picture.draw({ id: "picture", width: wide, style: pictureStyle });
  response.set("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
  response.type("image/svg+xml").send(renderToStaticMarkup(svg));
}

const asset = (name: string) => readFileSync(new URL(`assets/${name}`, import.meta.url), "utf8");
const pictureStyle = asset("colours.css") + asset("picture.css");
const pageStyle = pictureStyle + asset("page.css");
const script = asset("save-picture.js");

/** Allows nothing from other hosts, and no scripts or styles within the page. */
const policy = pagePolicy({
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
});
