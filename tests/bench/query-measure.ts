import { isDeepStrictEqual } from "node:util";
import { ask, normalised } from "./query-answers.ts";
import type { Case, Variation } from "./query-cases.ts";

/** Who is asked: two servers of ours, the first of which keeps nothing, the library's, and the driver. */
export interface Asked {
  ours: string;
  oursWarm: string;
  library: string;
  statement: (text: string) => Promise<unknown[]>;
}

export type Way = "new selection" | "new filter shape" | "seen, nothing kept" | "seen, warm" | "16 at once, warm";

/** Milliseconds, but requests a second for those at once; empty where nobody was asked. */
export interface Measured {
  way: Way;
  ours: number[];
  library: number[];
  statement: number[];
}

export interface Result {
  name: string;
  notes: string[];
  measured: Measured[];
}

const seen: Variation = { alias: "", shape: 0 };
let fresh = 0;

/** Asks all in turn, once their answers are the same. */
export async function measure(each: Case, asked: Asked, rounds: number): Promise<Result> {
  const result: Result = { name: each.name, notes: each.note ? [each.note] : [], measured: [] };
  try {
    await compare(each, asked);
  } catch (error) {
    result.notes.push(`not answered: ${error instanceof Error ? error.message : String(error)}`);
    return result;
  }
  const { library, statement } = each;
  const inTurn = async (
    way: Way,
    times: number,
    url: string,
    variation: (i: number) => Variation,
    isStated = false,
  ) => {
    const measured: Measured = { way, ours: [], library: [], statement: [] };
    for (let i = 0; i < times; i++) {
      const put = variation(i);
      measured.ours.push(await timed(() => ask(url, each.ours(put))));
      if (library) measured.library.push(await timed(() => ask(asked.library, library(put))));
      if (isStated && statement) measured.statement.push(await timed(() => asked.statement(statement)));
    }
    result.measured.push(measured);
  };
  try {
    const fixed = () => seen;
    // Runs what no figure counts, so that the compilers of Java and JavaScript have seen each of them.
    await inTurn("seen, warm", 30, asked.ours, fixed, true);
    await inTurn("seen, warm", 30, asked.oursWarm, fixed);
    result.measured.length = 0;
    await inTurn("new selection", rounds, asked.ours, () => ({
      alias: `_${Date.now().toString(36)}x${fresh++}`,
      shape: 0,
    }));
    if (each.shapes > 1)
      await inTurn("new filter shape", each.shapes - 1, asked.ours, (i) => ({ alias: "", shape: i + 1 }));
    await inTurn("seen, nothing kept", rounds * 2, asked.ours, fixed, true);
    await inTurn("seen, warm", rounds * 2, asked.oursWarm, fixed, true);
    const atOnce: Measured = { way: "16 at once, warm", ours: [], library: [], statement: [] };
    for (let i = 0; i < 3; i++) {
      atOnce.ours.push(await rate(() => ask(asked.oursWarm, each.ours(seen))));
      if (library) atOnce.library.push(await rate(() => ask(asked.library, library(seen))));
    }
    result.measured.push(atOnce);
  } catch (error) {
    result.notes.push(`no further: ${error instanceof Error ? error.message : String(error)}`);
  }
  return result;
}

/** All give the same, for the text that is seen and for every shape of its filter. */
async function compare(each: Case, asked: Asked): Promise<void> {
  const ours = normalised(await ask(asked.ours, each.ours(seen)));
  const differing = (who: string, other: unknown) => {
    if (!isDeepStrictEqual(normalised(other), ours))
      throw new Error(
        `${who} answers ${JSON.stringify(normalised(other)).slice(0, 300)}, ours ${JSON.stringify(ours).slice(0, 300)}`,
      );
  };
  if (Array.isArray(ours) && (ours as unknown[]).length === 0)
    throw new Error("nothing is found, so nothing is compared");
  differing("ours that keeps", await ask(asked.oursWarm, each.ours(seen)));
  if (each.library) differing("@neo4j/graphql", await ask(asked.library, each.library(seen)));
  if (each.statement) differing("the statement", await asked.statement(each.statement));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Requests a second, of sixteen who ask again as soon as they are answered, for two seconds. */
async function rate(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  let answered = 0;
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (performance.now() - started < 2_000) {
        await work();
        answered++;
      }
    }),
  );
  return (answered / (performance.now() - started)) * 1_000;
}
