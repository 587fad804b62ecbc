import { join } from "node:path";
import { ForewarnedError } from "../../errors.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";
import { readDeclined, readWatches, type Watch } from "../../graph/watches/watch.ts";
import {
  type NewWatch,
  readmitWatches,
  removeWatch,
  restartWatch,
  storeWatch,
} from "../../graph/write/bookkeeping/store-watch.ts";
import { formOf, type Problem, refuse } from "../../ingest/yaml/form.ts";
import { type LocatedYaml, locatedYaml } from "../../ingest/yaml/located-yaml.ts";
import { readTextFile } from "../../ingest/yaml/text-file.ts";
import schema from "../../../seed/watches.schema.json" with { type: "json" };
import type { Asking } from "../asking.ts";
import { type CatalogueQuestion, type Definition, watchOf } from "./definition.ts";

const problemsOfForm = formOf(schema);

/**
 * Makes the watches of the graph match `watches.yaml` in a folder. A watch whose entry was changed begins again, with its webhooks. A
 * watch that a person removed stays removed as long as the file states it. Watches that were added on the command line stay as they
 * are.
 * @throws ForewarnedError `BAD_DOCUMENT` that lists every problem with its place. Nothing is changed then.
 */
export async function loadSeedWatches(
  graph: Graph,
  asking: Asking,
  catalogue: readonly CatalogueQuestion[],
  folder: string,
  now: Date,
): Promise<void> {
  const { path, text } = await readTextFile(join(folder, "watches.yaml"));
  const file = locatedYaml(path, text);
  refuse(problemsOfForm(file), path);
  const entries = (file.value as { watches: (Definition & { tell?: "new" | "all" })[] }).watches;
  const known = await readWatches(graph);
  const declined = await readDeclined(graph);
  const problems: Problem[] = [];
  const stated = entries.flatMap(({ tell, ...entry }, i) => {
    try {
      const watch = watchOf({ ...entry, tellsAll: tell === "all" }, catalogue, asking.schema, { now, isSeed: true });
      problems.push(...problemsOfName(watch, i, entries, known, declined, file));
      return [watch];
    } catch (error) {
      if (!(error instanceof ForewarnedError)) throw error;
      problems.push({ place: file.placeOf(["watches", i]), message: error.message });
      return [];
    }
  });
  refuse(problems, path);
  const ended = declined.filter((name) => !stated.some((watch) => watch.name === name));
  if (ended.length > 0) await readmitWatches(graph, ended);
  await match(
    graph,
    known.filter(({ isSeed }) => isSeed),
    stated.filter(({ name }) => !declined.includes(name)),
  );
}

function problemsOfName(
  { name }: NewWatch,
  i: number,
  entries: readonly Definition[],
  known: readonly Watch[],
  declined: readonly string[],
  file: LocatedYaml,
): Problem[] {
  const place = file.placeOf(["watches", i, "name"]);
  if (entries.findIndex((other) => other.name === name) < i)
    return [{ place, message: `another entry has the name "${name}"` }];
  if (!declined.includes(name) && known.some((watch) => watch.name === name && !watch.isSeed))
    return [{ place, message: `a watch that was added on the command line has the name "${name}"` }];
  return [];
}

async function match(graph: Graph, known: readonly Watch[], stated: readonly NewWatch[]): Promise<void> {
  for (const { name } of known) if (!stated.some((each) => each.name === name)) await removeWatch(graph, name);
  for (const watch of stated) {
    const before = known.find(({ name }) => name === watch.name);
    if (!before) await storeWatch(graph, watch);
    else if (!isSame(before, watch)) await restartWatch(graph, before.id, watch);
  }
}

const isSame = (a: Watch, b: NewWatch): boolean =>
  a.question === b.question &&
  // A later version of the catalogue does not change a watch.
  (a.question !== null || a.operation === b.operation) &&
  a.variables === b.variables &&
  a.tellsAll === b.tellsAll;
