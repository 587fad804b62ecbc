import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, expect, test } from "vitest";
import { createHome } from "../../src/database/home.ts";
import type { Instance } from "../../src/database/instance.ts";
import { keepRunning } from "../../src/database/keep-running.ts";
import { startOf } from "../../src/database/process-identity.ts";
import { recordedOptions, temporaryHome } from "./temporary-home.ts";
import { until } from "../support/until.ts";

// What is watched is a process, and any will do; a Neo4j that is started again is in shared-instance.test.ts.
const children: ReturnType<typeof spawn>[] = [];
const lasting = async (): Promise<Instance & { end(): Promise<void> }> => {
  const child = spawn("sleep", ["600"]);
  children.push(child);
  const end = async () => {
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  };
  return { pid: child.pid!, started: (await startOf(child.pid!))!, httpPort: 1, boltPort: 2, startingFrom: null, end };
};

afterAll(() => children.forEach((child) => child.kill("SIGKILL")));

/** Starts that fail for these reasons, and then do not. */
async function kept(first: Instance, reasons: string[]) {
  const home = await createHome((await temporaryHome()).FOREWARNED_HOME);
  const stop = new AbortController();
  const { told, progress } = recordedOptions();
  const again = async () => {
    const reason = reasons.shift();
    if (reason !== undefined) throw new Error(reason);
    return lasting();
  };
  const { whenGone, ended } = keepRunning(home, first, {
    again,
    heap: "1g",
    progress,
    signal: stop.signal,
    pauses: [100, 200],
  });
  return { home, told, whenGone, ended, stop };
}

test("a start that fails is tried again, and the reason is told once", async () => {
  const first = await lasting();
  const reasons = ["no memory", "no memory"];
  const { told, whenGone, ended, stop } = await kept(first, reasons);
  await first.end();
  await until(() => reasons.length === 0 && children.length === 2);
  expect(whenGone()).toMatch(/^It is started again: ask again in half a minute/);
  stop.abort();
  await ended;
  expect(told).toEqual([
    expect.stringContaining(`(process ${first.pid}) has ended. It is started again`),
    "no memory\nIt is tried again in 0.1 s.",
  ]);
});

test("where no start succeeds it is given up, and whoever asks is told so", async () => {
  const first = await lasting();
  const { home, told, whenGone, ended } = await kept(first, ["no memory", "no room", "no room"]);
  expect(whenGone()).toMatch(/^It is started again/);
  await first.end();
  await ended;
  expect(whenGone()).toMatch(/^It is not started again by itself: whoever runs this server has to/);
  expect(told.slice(1)).toEqual([
    "no memory\nIt is tried again in 0.1 s.",
    "no room\nIt is tried again in 0.2 s.",
    expect.stringMatching(/^It is not tried once more\. Read .* then stop Forewarned/),
  ]);
  expect(told.at(-1)).toContain(home.log);
});
