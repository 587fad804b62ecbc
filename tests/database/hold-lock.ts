import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { withLock } from "../../src/database/home-lock.ts";

// Takes a lock a number of times and prints what went wrong: `hold-lock.ts <folder> <times> <milliseconds>`.
const [folder = "", times = "", milliseconds = ""] = process.argv.slice(2);
for (let time = 0; time < Number(times); time += 1) {
  await withLock(join(folder, "lock"), { signal: new AbortController().signal, onWait: () => {} }, async () => {
    const inside = join(folder, "inside");
    // Fails if somebody else is inside, unless that one was killed there.
    await writeFile(inside, String(process.pid), { flag: "wx" }).catch(() => console.log("two inside"));
    await sleep(Number(milliseconds));
    await rm(inside, { force: true });
  });
}
