import express, { type Request, type Response, type Router } from "express";
import helmet from "helmet";
import { createHash } from "node:crypto";
import type { Graph } from "../../graph/driver/neo4j.ts";
import { readWatch, readWatches, wasRemoved, type Watch } from "../../graph/watches/watch.ts";
import { readChange, readLaterChange } from "../../graph/watches/watch-change.ts";
import { pagePolicy } from "../../page-policy.ts";
import { changeWithSequel } from "./change-data.ts";
import { atomOf, jsonFeedOf } from "./feed.ts";
import { changePage, watchesPage, watchPage } from "./html.ts";
import { pageOfChanges } from "./page-of-changes.ts";
import { style } from "./style.ts";

/** Allows nothing but the page itself with its style sheet: no script or image. */
const policy = pagePolicy({
  styleSrc: [`'sha256-${createHash("sha256").update(style).digest("base64")}'`],
});

/**
 * Serves the watches at `/watches`: a list, the feeds of each, and each change at its own address.
 * @param publicUrl the address of this server in links, which ends with "/"; null for the one that the client used.
 */
export function watchRouter(graph: Graph, publicUrl: string | null): Router {
  const router = express.Router();
  const urlFor = (request: Request) => publicUrl ?? `${request.protocol}://${request.get("host") ?? ""}/`;
  router.use("/watches", helmet(policy), (_, response, next) => {
    response.set("cache-control", "no-cache");
    next();
  });
  router.get("/watches", async (request, response) => {
    response.type("html").send(watchesPage(await readWatches(graph), urlFor(request)));
  });
  router.get("/watches/:name/changes/:id", async (request, response) => {
    const { name, ending } = split(request.params.id, [".json"]);
    const change = await readChange(graph, name);
    if (change?.watchName !== request.params.name) {
      refuse(response, 404, `There is no change ${name} of a watch "${request.params.name}".`);
      return;
    }
    const later = await readLaterChange(graph, change);
    const isJson = ending === ".json" || request.accepts(["html", "json"]) === "json";
    if (isJson) response.vary("accept").json(changeWithSequel(change, later, urlFor(request)));
    else
      response
        .vary("accept")
        .type("html")
        .send(changePage(change, later, urlFor(request)));
  });
  router.get("/watches/:file", async (request, response) => {
    const { name, ending } = split(request.params.file, [".atom", ".json"]);
    const watch = await readWatch(graph, name);
    if (!watch) return refuseUnknown(graph, response, name);
    const { before = null } = request.query;
    // A parameter that is given twice is a list.
    const asked = before === null || typeof before === "string" ? before : JSON.stringify(before);
    const page = await pageOfChanges(graph, watch, asked);
    if (!page) {
      refuse(response, 404, `before is "${asked}"; expected the id of a change of the watch "${name}".`);
      return;
    }
    const form = forms[ending] ?? { type: "html", text: watchPage };
    response.type(form.type).send(form.text(page, urlFor(request)));
  });
  return router;
}

const forms: Record<string, { type: string; text: typeof atomOf }> = {
  ".atom": { type: "application/atom+xml; charset=utf-8", text: atomOf },
  ".json": { type: "application/feed+json; charset=utf-8", text: jsonFeedOf },
};

/** Splits one of these endings off a name. */
function split(file: string, endings: readonly string[]): { name: string; ending: string } {
  const ending = endings.find((each) => file.endsWith(each)) ?? "";
  return { name: ending === "" ? file : file.slice(0, -ending.length), ending };
}

async function refuseUnknown(graph: Graph, response: Response, name: Watch["name"]): Promise<void> {
  if (await wasRemoved(graph, name))
    refuse(response, 410, `The watch "${name}" was removed. Links to its changes go on working.`);
  else refuse(response, 404, `There is no watch "${name}". All watches are at /watches.`);
}

function refuse(response: Response, status: number, message: string): void {
  response.status(status).type("text/plain").send(`${message}\n`);
}
