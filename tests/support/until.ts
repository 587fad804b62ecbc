import { setTimeout as sleep } from "node:timers/promises";

/** Waits for something to become true, for as long as a busy machine may take: the limit is there to say what never came. */
export async function until(condition: () => boolean | Promise<boolean>, seconds = 300): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await condition())) {
    await sleep(50);
    if (Date.now() > end) throw new Error(`Not within ${seconds} s: ${condition.toString()}`);
  }
}
