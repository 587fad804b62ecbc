import { isDeepStrictEqual } from "node:util";
import { ask, normalised } from "./query-answers.ts";
import type { Case, Variation } from "./query-cases.ts";

/** The candidates: two servers of ours, the first without a cache, the server of @neo4j/graphql, and the driver. */
export interface Asked {
  ours: string;
  oursWarm: string;
  library: string;
  statement: (text: string) => Promise<unknown[]>;
}

export type Way =
  "new selection" | "new filter shape" | "repeated, no cache" | "repeated, cached" | "16 at once, cached";

/** A slow case gets fewer requests, but not fewer than these, within this number of milliseconds. */
const fewest = 3;
const longest = 20_000;

/** Milliseconds, or requests per second for concurrent requests; empty if the candidate was not measured. */
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

/** Measures the candidates in turn, after it has checked that their answers are the same. */
export async function measure(each: Case, asked: Asked, rounds: number): Promise<Result> {
  const result: Result = { name: each.name, notes: each.note ? [each.note] : [], measured: [] };
  try {
    await compare(each, asked);
  } catch (error) {
    result.notes.push(`no answer: ${error instanceof Error ? error.message : String(error)}`);
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
    const begun = performance.now();
    for (let i = 0; i < times && (i < fewest || performance.now() - begun < longest); i++) {
      const put = variation(i);
      measured.ours.push(await timed(() => ask(url, each.ours(put))));
      if (library) measured.library.push(await timed(() => ask(asked.library, library(put))));
      if (isStated && statement) measured.statement.push(await timed(() => asked.statement(statement)));
    }
    result.measured.push(measured);
  };
  try {
    const fixed = () => seen;
    // Runs without figures, so that the compilers of Java and JavaScript have seen each query.
    await inTurn("repeated, cached", 30, asked.ours, fixed, true);
    await inTurn("repeated, cached", 30, asked.oursWarm, fixed);
    result.measured.length = 0;
    await inTurn("new selection", rounds, asked.ours, () => ({
      alias: `_${Date.now().toString(36)}x${fresh++}`,
      shape: 0,
    }));
    if (each.shapes > 1)
      await inTurn("new filter shape", each.shapes - 1, asked.ours, (i) => ({ alias: "", shape: i + 1 }));
    await inTurn("repeated, no cache", rounds * 2, asked.ours, fixed, true);
    await inTurn("repeated, cached", rounds * 2, asked.oursWarm, fixed, true);
    const atOnce: Measured = { way: "16 at once, cached", ours: [], library: [], statement: [] };
    for (let i = 0; i < 3; i++) {
      atOnce.ours.push(await rate(() => ask(asked.oursWarm, each.ours(seen))));
      if (library) atOnce.library.push(await rate(() => ask(asked.library, library(seen))));
    }
    result.measured.push(atOnce);
  } catch (error) {
    result.notes.push(`stopped: ${error instanceof Error ? error.message : String(error)}`);
  }
  return result;
}

/** Checks that all candidates give the same answer to the repeated query. */
async function compare(each: Case, asked: Asked): Promise<void> {
  const ours = normalised(await ask(asked.ours, each.ours(seen)));
  const differing = (who: string, other: unknown) => {
    if (!isDeepStrictEqual(normalised(other), ours))
      throw new Error(
        `${who} answers ${JSON.stringify(normalised(other)).slice(0, 300)}, ours ${JSON.stringify(ours).slice(0, 300)}`,
      );
  };
  if (Array.isArray(ours) && (ours as unknown[]).length === 0)
    throw new Error("the answer is empty, so there is nothing to compare");
  differing("ours with a cache", await ask(asked.oursWarm, each.ours(seen)));
  if (each.library) differing("@neo4j/graphql", await ask(asked.library, each.library(seen)));
  if (each.statement) {
    const rows = await asked.statement(each.statement);
    differing("the statement", Array.isArray(ours) ? rows : rows[0]);
  }
}

/** The time that some work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Requests per second of sixteen clients for two seconds. Each sends its next request as soon as it has an answer. */
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
