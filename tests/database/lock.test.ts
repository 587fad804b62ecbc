import { execa } from "execa";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withLock } from "../../src/database/home-lock.ts";
import { startOf } from "../../src/database/process-identity.ts";
import { until } from "../support/until.ts";

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "forewarned-lock-"))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const holder = (times: number, milliseconds: number) =>
  execa(
    process.execPath,
    [
      "--import",
      "tsx",
      fileURLToPath(new URL("hold-lock.ts", import.meta.url)),
      folder,
      String(times),
      String(milliseconds),
    ],
    { reject: false },
  );
const never = { signal: new AbortController().signal, onWait: () => {} };

test("only one of many processes holds the lock at a time", async () => {
  const said = await Promise.all(Array.from({ length: 5 }, () => holder(12, 2)));
  expect(said.map(({ stdout, stderr, exitCode }) => [stdout, stderr, exitCode])).toEqual(said.map(() => ["", "", 0]));
  expect(await readdir(join(folder, "lock"))).toEqual([]);
}, 60_000);

test("only one task within a process holds the lock at a time", async () => {
  const order: number[] = [];
  const visit = (visitor: number) => withLock(folder, never, async () => void order.push(visitor, visitor));
  await Promise.all([visit(1), visit(2), visit(3)]);
  expect([...order].sort()).toEqual([1, 1, 2, 2, 3, 3]);
  expect(order.filter((visitor, index) => visitor === order[index + 1])).toHaveLength(3);
});

test("a lock is free after its holder is killed", async () => {
  const killed = holder(1, 60_000);
  await until(async () => (await readdir(folder)).includes("inside"));
  killed.kill("SIGKILL");
  await killed;
  await withLock(join(folder, "lock"), never, async () => {});
});

test("a process with the number of a dead one does not hold the lock of the dead one", async () => {
  const started = (await startOf(process.pid)) ?? "";
  await writeFile(join(folder, `1.${process.pid}.${started}0.dead`), "");
  await withLock(folder, never, async () => {});
  await writeFile(join(folder, `1.${process.pid}.${started}.live`), "");
  const impatient = { ...never, signal: AbortSignal.timeout(300) };
  await expect(withLock(folder, impatient, async () => {})).rejects.toThrow("timeout");
});

test("a process that waits longer than a moment learns which process holds the lock", async () => {
  const waitedFor: number[] = [];
  let inside = false;
  const holding = withLock(folder, never, () => ((inside = true), until(() => waitedFor.length > 0, 5)));
  await until(() => inside);
  await withLock(folder, { ...never, onWait: (pid) => void waitedFor.push(pid) }, async () => {});
  await holding;
  expect(waitedFor[0]).toBe(process.pid);
});
