import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, expect, test } from "vitest";
import { createHome } from "../../src/database/home.ts";
import type { Instance } from "../../src/database/instance.ts";
import { keepRunning } from "../../src/database/keep-running.ts";
import { startOf } from "../../src/database/process-identity.ts";
import { recordedOptions, temporaryHome } from "./temporary-home.ts";
import { until } from "../support/until.ts";

// keepRunning watches a process, and any process serves. The restart of a real Neo4j is in shared-instance.test.ts.
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

/** The starts fail for these reasons in turn. After that they succeed. */
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

test("a failed start is repeated, and its reason is reported once", async () => {
  const first = await lasting();
  const reasons = ["no memory", "no memory"];
  const { told, whenGone, ended, stop } = await kept(first, reasons);
  await first.end();
  await until(() => reasons.length === 0 && children.length === 2);
  expect(whenGone()).toMatch(/^The server is starting it again\. Send the query again in half a minute/);
  stop.abort();
  await ended;
  expect(told).toEqual([
    expect.stringContaining(`(process ${first.pid}) has ended. It is started again`),
    "no memory\nThe next attempt is in 0.1 s.",
  ]);
});

test("if no start succeeds, the attempts stop, and clients get an error that says so", async () => {
  const first = await lasting();
  const { home, told, whenGone, ended } = await kept(first, ["no memory", "no room", "no room"]);
  expect(whenGone()).toMatch(/^The server is starting it again/);
  await first.end();
  await ended;
  expect(whenGone()).toMatch(/^The server does not start it again\. The person who runs the server must do that/);
  expect(told.slice(1)).toEqual([
    "no memory\nThe next attempt is in 0.1 s.",
    "no room\nThe next attempt is in 0.2 s.",
    expect.stringMatching(/^There are no more attempts\. Read .* Then stop Forewarned/),
  ]);
  expect(told.at(-1)).toContain(home.log);
});
