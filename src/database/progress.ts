import { SingleBar } from "cli-progress";

/** Shows a person the progress of slow steps. */
export interface Progress {
  /** Begins a step. `expectedBytes` is the number of bytes to expect, if known. */
  begin(words: string, expectedBytes?: number): Step;
  /** Shows one line immediately. */
  say(line: string): void;
}

/** A step in progress. */
export interface Step {
  update(state: { done?: number; phase?: string }): void;
  /** Ends the step. `words` is the message after a success. Only the first call has an effect. */
  end(words?: string): void;
}

/**
 * Shows progress as a bar or a spinner on a terminal, and as plain lines elsewhere. `close` ends all open steps and restores the
 * terminal.
 */
export function progressOn(stream: NodeJS.WriteStream): Progress & { close(): void } {
  const steps = new Set<Step>();
  const say = (line: string) => {
    if (stream.isTTY && steps.size > 0) {
      // Otherwise, the line would follow the bar on the same line.
      stream.cursorTo(0);
      stream.clearLine(0);
    }
    stream.write(`${line}\n`);
  };
  return {
    say,
    begin: (words, expectedBytes) => {
      const begun = stream.isTTY
        ? drawnStep(stream, say, words, expectedBytes)
        : writtenStep(say, words, expectedBytes);
      const step: Step = {
        update: begun.update,
        end: (ending) => {
          steps.delete(step);
          begun.end(ending);
        },
      };
      steps.add(step);
      return step;
    },
    close: () => steps.forEach((step) => step.end()),
  };
}

/** The interval at which a step in plain lines reports its progress. */
const LINE_EVERY_MS = 5_000;

function writtenStep(say: (line: string) => void, words: string, expectedBytes?: number): Step {
  return runningStep({
    every: LINE_EVERY_MS,
    begin: () => say(`${words} …`),
    show: (state, seconds) => say(`${words}: ${describe(state, seconds, expectedBytes)}`),
    end: (ending, seconds) => ending && say(`${ending} (${seconds} s).`),
  });
}

function drawnStep(
  stream: NodeJS.WriteStream,
  say: (line: string) => void,
  words: string,
  expectedBytes?: number,
): Step {
  const spinner = ["⠋", "⠙", "⠸", "⠴", "⠦", "⠇"];
  let turn = 0;
  const bar = new SingleBar({
    stream,
    format: expectedBytes ? `${words} {bar} {state}` : `{spin} ${words}: {state}`,
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    // main.ts handles the signals.
    gracefulExit: false,
  });
  return runningStep({
    every: 150,
    begin: () => bar.start(expectedBytes ?? 1, 0, { state: "", spin: spinner[0] }),
    show: (state, seconds) =>
      bar.update(Math.min(state.done ?? 0, expectedBytes ?? 1), {
        state: describe(state, seconds, expectedBytes),
        spin: spinner[(turn += 1) % spinner.length],
      }),
    end: (ending, seconds) => {
      bar.stop();
      if (ending) say(`${ending} (${seconds} s).`);
    },
  });
}

interface State {
  done?: number;
  phase?: string;
}

function runningStep(of: {
  every: number;
  begin(): void;
  show(state: State, seconds: number): void;
  end(words: string | undefined, seconds: number): void;
}): Step {
  const since = Date.now();
  const seconds = () => Math.round((Date.now() - since) / 1000);
  const state: State = {};
  let over = false;
  of.begin();
  const timer = setInterval(() => of.show(state, seconds()), of.every);
  return {
    update: (change) => void Object.assign(state, change),
    end: (words) => {
      if (over) return;
      over = true;
      clearInterval(timer);
      of.end(words, seconds());
    },
  };
}

function describe({ done, phase }: State, seconds: number, expectedBytes?: number): string {
  const [unit, name] = (expectedBytes ?? 0) < 10e6 ? [1e3, "kB"] : [1e6, "MB"];
  const size =
    expectedBytes && `${Math.round((done ?? 0) / unit)} of ${Math.max(1, Math.round(expectedBytes / unit))} ${name}`;
  return [size, phase, `${seconds} s`].filter(Boolean).join(", ");
}
