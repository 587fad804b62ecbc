import express, { type Request, type Response, type Router } from "express";
import helmet from "helmet";
import { fileURLToPath } from "node:url";
import { serveAsset } from "./assets.ts";
import type { Bundle } from "./bundle.ts";
import type { Question } from "./catalogue.ts";
import { guideHtml } from "./neo4j-browser/guide.ts";
import { type Neo4jBrowser, neo4jBrowserLink } from "./neo4j-browser/link.ts";
import { guidePath, stylePath } from "./neo4j-browser/browser-settings.ts";
import { graphStyle } from "./neo4j-browser/style.ts";
import type { PageData } from "./page/page-data.ts";
import { pagePolicy } from "../../page-policy.ts";
import { pageHtml } from "./page-html.ts";

const favicon = fileURLToPath(new URL("favicon.svg", import.meta.url));

/** The parameters of the sandbox in an address: a question of the catalogue, or an operation with its variables. */
const parameters = ["question", "query", "variables", "operationName"];

/**
 * Serves the sandbox at `/sandbox`, and the style sheet and guide for Neo4j Browser. The sandbox was at `/` before, so an address
 * of `/` with its parameters leads to the same question at `/sandbox`.
 */
export function sandboxRouter({
  bundle,
  questions,
  browser,
}: {
  bundle: Bundle;
  questions: Question[];
  browser: Neo4jBrowser | null;
}): Router {
  const data: PageData = {
    questions: questions.map(({ cypher, ...question }) => ({
      ...question,
      neo4jBrowserLink: browser && cypher ? neo4jBrowserLink(browser, cypher) : null,
    })),
    workers: bundle.workers,
    neo4jBrowser: browser?.url ?? null,
  };
  const html = pageHtml(bundle, data);
  const guide = guideHtml(questions);
  const router = express.Router();
  router.get("/", (request, response, next) => {
    if (parameters.some((name) => name in request.query))
      response.redirect(301, `/sandbox${request.originalUrl.slice(request.originalUrl.indexOf("?"))}`);
    else next();
  });
  router.get(
    "/sandbox",
    helmet(policy),
    (_request, response) => void response.set("cache-control", "no-cache").type("html").send(html),
  );
  router.get("/sandbox/assets/:file", serveAsset(bundle.folder));
  router.get("/favicon.svg", (_request, response) => response.sendFile(favicon));
  // Neo4j Browser sends cache-control and pragma headers to bypass its cache, so it sends a preflight request first.
  router.options([stylePath, guidePath], (request, response) => {
    forNeo4jBrowser(request, response, browser)
      .set("access-control-allow-headers", "cache-control, pragma")
      .sendStatus(204);
  });
  router.get(
    stylePath,
    (request, response) => void forNeo4jBrowser(request, response, browser).type("text").send(graphStyle),
  );
  router.get(
    guidePath,
    (request, response) => void forNeo4jBrowser(request, response, browser).type("html").send(guide),
  );
  return router;
}

/**
 * Allows nothing from other hosts. The exceptions are for Monaco, which adds inline styles and loads icons and fonts from data
 * URLs.
 */
const policy = pagePolicy({
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'", "data:"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
});

/**
 * Allows only the managed Neo4j Browser to read a reply. With a Neo4j of your own, its address is not known, so any origin may.
 */
function forNeo4jBrowser(request: Request, response: Response, browser: Neo4jBrowser | null): Response {
  const known = browser && new URL(browser.url).origin;
  const allowed =
    known === null
      ? "*"
      : [known, known.replace("127.0.0.1", "localhost")].find((origin) => origin === request.get("origin"));
  return response.vary("origin").set("access-control-allow-origin", allowed ?? known ?? "*");
}
