import { expect, test } from "vitest";
import { setTimeout as wait } from "node:timers/promises";
import { withIngestLock } from "../../../src/ingest/pipeline/ingest-lock.ts";
import { testGraph } from "../../support/graph.ts";
import { until } from "../../support/until.ts";

const graph = testGraph("empty");

test("a run that is stopped at any moment while it takes the lock leaves the lock free", async () => {
  let stopped = 0;
  for (let delay = 0; delay <= 60; delay += 2) {
    const stop = new AbortController();
    const running = withIngestLock(graph(), { signal: stop.signal }, async () => undefined).catch(() => void stopped++);
    await wait(delay);
    stop.abort();
    await running;
    await until(async () => !(await graph().isLocked("ingest")));
  }
  expect(stopped).toBeGreaterThan(0);
}, 60_000);
