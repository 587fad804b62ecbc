import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export const commands = ["npm start", "npm run ingest"] as const;
export type CommandName = (typeof commands)[number];

/** A running command of the program. */
export interface Running {
  child: ChildProcess;
  /** All output so far. */
  told(): string;
  hasEnded(): boolean;
  ended: Promise<void>;
}

/** Runs a command as npm does, but without npm, because the soak kills the program itself. */
export function run(command: CommandName, documents: string, environment: NodeJS.ProcessEnv): Running {
  const source = (file: string) => fileURLToPath(new URL(`../../src/${file}`, import.meta.url));
  const words = command === "npm start" ? [source("main.ts")] : [source("cli.ts"), "ingest", documents];
  const child = spawn(process.execPath, ["--import", "tsx", ...words], {
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  // If somebody stops the soak, it stops the program, which stops its database.
  const stop = () => child.kill("SIGTERM");
  process.once("exit", stop);
  child.once("exit", () => process.off("exit", stop));
  let told = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (told += text.toString()));
  return {
    child,
    told: () => told,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    ended: once(child, "close").then(() => undefined),
  };
}

/** The way in which it ended, in a word or two. */
export function endingOf({ child }: Running): string {
  return child.signalCode ?? (child.exitCode === null ? "has not ended" : `code ${child.exitCode}`);
}

/** The phase that its last output names, such as `Preparing the graph`. */
export function phaseOf({ told }: Running): string {
  const line = told().trim().split("\n").at(-1) ?? "";
  return line.replace(/ …$|, \d+ s$|\.$/, "").slice(0, 60) || "loading";
}
