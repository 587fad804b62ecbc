import { ForewarnedError } from "../../errors.ts";
import { readWatch } from "../../graph/watches/watch.ts";
import { type NewWatch, storeWatch } from "../../graph/write/bookkeeping/store-watch.ts";
import { type Compared, compareWatch, type Comparing } from "../compare/compare-watch.ts";
import { graphAtRest } from "../compare/graph-at-rest.ts";
import { readRows } from "../compare/read-rows.ts";
import { standingQuestion } from "../compare/standing-question.ts";

/**
 * Asks the question of a new watch once. If that succeeds, it stores the watch, and its rows as those that people know.
 * @throws ForewarnedError `BAD_USER_INPUT` if a watch has this name, or if the question fails; `QUERY_TOO_COMPLEX` if it is too
 * costly, or has too many rows.
 */
export async function addWatch(comparing: Comparing, watch: NewWatch): Promise<Compared> {
  const { graph, asking, limits } = comparing;
  const variables = JSON.parse(watch.variables) as Record<string, unknown>;
  await readRows(asking, standingQuestion(asking.schema, watch.operation, variables), null, limits);
  if (!(await storeWatch(graph, watch)))
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `There is a watch "${watch.name}" already. Choose another name, or first run: npx forewarned watch remove "${watch.name}"`,
    );
  return compareWatch(comparing, (await readWatch(graph, watch.name))!, await graphAtRest(graph));
}
