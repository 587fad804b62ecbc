import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { until } from "../support/until.ts";
import { type CommandName, endingOf, phaseOf, run, type Running } from "./command.ts";
import { freshHome, type SoakHome } from "./home.ts";

/** A kill as the random numbers draw it. */
export interface Kill {
  command: CommandName;
  seconds: number;
  target: "program" | "database" | "both";
}

/** The end of an unbroken run, or of the same command after a kill. */
export interface End {
  ending: string;
  /** All nodes and edges of the graph, a line for each, and the digest of all lines. */
  content: string[];
  digest: string;
  seconds: number;
}

export interface Outcome {
  /** The program, the database or both, which may be less than drawn, and the phase of the program at the kill. */
  killed: string;
  phase: string;
  /** The seconds that the repeated command took. */
  seconds: number;
  /** The differences from an unbroken run. */
  faults: string[];
  /** The folder of the home, which stays if there is a fault; null if the home was removed. */
  home: string | null;
}

/** A limit that no healthy run reaches on a slow machine. */
const limitSeconds = 1_800;

/** Starts a command in a fresh home, kills it, and runs it again. Returns null if the command ended before the kill. */
export async function tryKill(kill: Kill, documents: string, unbroken: End): Promise<Outcome | null> {
  const home = await freshHome();
  const first = run(kill.command, documents, home.environment);
  await Promise.race([wait(kill.seconds * 1000), first.ended]);
  if (first.hasEnded()) {
    await home.remove();
    return null;
  }
  const phase = phaseOf(first);
  const hadDatabase = kill.target !== "program" && (await home.killDatabase());
  const killsProgram = kill.target !== "database" || !hadDatabase;
  if (killsProgram) first.child.kill("SIGKILL");
  const killed = killsProgram ? (hadDatabase ? "both" : "program") : "database";

  let seconds = 0;
  const faults: string[] = [];
  try {
    await (killsProgram ? first.ended : settle(first, kill.command, home));
    const again = await complete(kill.command, documents, home);
    seconds = again.seconds;
    await until(() => first.hasEnded(), limitSeconds);
    faults.push(...differences(again, unbroken), ...(await home.leftovers()).map((left) => `left over: ${left}`));
  } catch (error) {
    faults.push(String(error));
  }
  if (faults.length === 0) await home.remove();
  return { killed, phase, seconds, faults, home: faults.length > 0 ? home.folder : null };
}

/** Runs a command to its end, or starts a server, waits until it answers, and stops it. */
export async function complete(command: CommandName, documents: string, home: SoakHome): Promise<End> {
  const since = Date.now();
  const running = run(command, documents, home.environment);
  await until(async () => running.hasEnded() || (await home.isServed()), limitSeconds);
  const seconds = Math.round((Date.now() - since) / 1000);
  if (/^code [^01]|SIG/.test(endingOf(running)))
    throw new Error(`the command ended with ${endingOf(running)}: ${lastOf(running)}`);
  const content = await home.content();
  running.child.kill("SIGTERM");
  await running.ended;
  const digest = createHash("sha256").update(content.join("\n")).digest("hex");
  return { ending: endingOf(running), content, digest, seconds };
}

/** A server continues without its database, or ends. An ingest waits for the database, so the same command runs in parallel. */
async function settle(first: Running, command: CommandName, home: SoakHome): Promise<void> {
  if (command === "npm run ingest") return;
  await until(async () => first.hasEnded() || (await home.isServed()), limitSeconds);
  first.child.kill("SIGTERM");
  await first.ended;
}

function differences(again: End, unbroken: End): string[] {
  const ending =
    again.ending === unbroken.ending
      ? []
      : [`the command ended with ${again.ending}, an unbroken run with ${unbroken.ending}`];
  if (again.digest === unbroken.digest) return ending;
  const only = (some: string[], others: string[]) => {
    const known = new Set(others);
    const lines = some.filter((line) => !known.has(line));
    return `${lines.length}${lines.length > 0 ? ` (such as ${lines[0]!.slice(0, 300)})` : ""}`;
  };
  return [
    ...ending,
    `${again.content.length} nodes and edges, but ${unbroken.content.length} after an unbroken run`,
    `missing: ${only(unbroken.content, again.content)}`,
    `too many: ${only(again.content, unbroken.content)}`,
  ];
}

const lastOf = ({ told }: Running) => told().trim().split("\n").slice(-12).join("\n");
