import { ForewarnedError } from "../../../errors.ts";

/** A search lets other requests go on after this number of milliseconds. */
const slice = 40;

/**
 * Calls `visit` for each item, in slices, so that the server answers other requests in between. Stops if it returns true.
 * @throws ForewarnedError `GRAPH_TIMEOUT` if that takes longer than a statement may, in milliseconds.
 */
export async function inSlices<T>(items: Iterable<T>, timeLimit: number, visit: (item: T) => boolean): Promise<void> {
  const begun = performance.now();
  let [sliceBegun, count] = [begun, 0];
  for (const item of items) {
    if (visit(item)) return;
    // Looking at the clock costs about as much as visiting a few items.
    if ((++count & 15) !== 0 || performance.now() - sliceBegun < slice) continue;
    if (performance.now() - begun > timeLimit) throw tooLong(timeLimit);
    await new Promise((resolve) => setImmediate(resolve));
    sliceBegun = performance.now();
  }
}

const tooLong = (timeLimit: number) =>
  new ForewarnedError(
    "GRAPH_TIMEOUT",
    `The search for exposures took longer than the limit of ${timeLimit / 1000} s. Narrow it, for example to one buyer, product or agency, or raise FOREWARNED_STATEMENT_TIMEOUT_SECONDS.`,
  );
