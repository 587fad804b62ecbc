import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { withLock } from "../../src/database/home-lock.ts";

// Takes a lock a number of times and prints each fault: `hold-lock.ts <folder> <times> <milliseconds>`.
const [folder = "", times = "", milliseconds = ""] = process.argv.slice(2);
for (let time = 0; time < Number(times); time += 1) {
  await withLock(join(folder, "lock"), { signal: new AbortController().signal, onWait: () => {} }, async () => {
    const inside = join(folder, "inside");
    // This fails if another process holds the lock, unless that process was killed while it held the lock.
    await writeFile(inside, String(process.pid), { flag: "wx" }).catch(() => console.log("two inside"));
    await sleep(Number(milliseconds));
    await rm(inside, { force: true });
  });
}
