import type { IngestHooks } from "./ingest-lock.ts";

/** The progress of a run: the number of records read, or a phase other than reading, such as "Checking notices.json". */
export type Progress = { document: string; bytes: number; ofBytes: number } & (Read | { phase: string });

/** Counts of the records of all documents so far. */
interface Read {
  read: number;
  putAside: number;
}

/** The terminal, or another display that shows the progress to a person. */
interface Shown {
  say(line: string): void;
  begin(words: string, expectedBytes?: number): Step;
}

interface Step {
  update(state: { done?: number; phase?: string }): void;
  end(): void;
}

/** Shows the progress of a run: one bar for everything that is read, and one line for each phase beside the reading. */
export function progressHooks(shown: Shown): IngestHooks & { progress(state: Progress): void } {
  let current: { words: string; step: Step } | null = null;
  const stepOf = (words: string, expectedBytes?: number) => {
    if (current?.words !== words) {
      current?.step.end();
      current = { words, step: shown.begin(words, expectedBytes) };
    }
    return current.step;
  };
  let started: number | null = null;
  return {
    say: (message) => shown.say(message),
    progress: (state) => {
      started ??= Date.now();
      const phase = "phase" in state ? state.phase : rateOf(state, (Date.now() - started) / 1000);
      stepOf("Reading", state.ofBytes || undefined).update({ done: state.bytes, phase });
    },
    phase: (phase, left) =>
      stepOf(phase).update({ phase: left === undefined ? "" : `${Math.max(left, 0).toLocaleString("en")} left` }),
  };
}

function rateOf({ bytes, ofBytes, read, putAside }: Exclude<Progress, { phase: string }>, seconds: number): string {
  const left = bytes > 0 ? Math.round((seconds * Math.max(ofBytes - bytes, 0)) / bytes) : null;
  return [
    `${read.toLocaleString("en")} records`,
    ...(seconds >= 1 ? [`${Math.round(read / seconds).toLocaleString("en")} a second`] : []),
    ...(left === null ? [] : [`${left} s left`]),
    ...(putAside > 0 ? [`${putAside.toLocaleString("en")} quarantined`] : []),
  ].join(", ");
}
