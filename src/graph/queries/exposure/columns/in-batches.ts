/** The deals that one statement reads: few enough for its time limit and for the memory of their rows. */
const batch = 10_000;

/** Reads deals in batches, two at a time: the database reads one while this process stores the other. */
export async function inBatches(ids: readonly number[], read: (some: number[]) => Promise<void>): Promise<void> {
  let next = 0;
  const reader = async () => {
    while (next < ids.length) {
      const some = ids.slice(next, (next += batch));
      // After a failure, the other reader takes no more. The caller gets the error when both have ended.
      await read(some).catch((error: unknown) => {
        next = ids.length;
        throw error;
      });
    }
  };
  await allEnded([reader(), reader()]);
}

/** Waits until all have ended, also if one of them fails. @throws the first error. */
async function allEnded(running: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(running);
  await Promise.all(running);
}
