import { setTimeout as sleep } from "node:timers/promises";

/** Waits for a condition as long as a busy machine may need. After the limit, the error names the condition. */
export async function until(condition: () => boolean | Promise<boolean>, seconds = 300): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await condition())) {
    await sleep(50);
    if (Date.now() > end) throw new Error(`The condition was not true within ${seconds} s: ${condition.toString()}`);
  }
}
