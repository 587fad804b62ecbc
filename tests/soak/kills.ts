import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { randomFrom } from "../bench/random.ts";
import { writeReleasesTo } from "../bench/releases.ts";
import { type CommandName, commands } from "./command.ts";
import { freshHome } from "./home.ts";
import { complete, type End, type Kill, type Outcome, tryKill } from "./kill.ts";

export interface Soak {
  count: number;
  within: number;
  releases: number;
  seed: number;
}

/** Prints the outcome of each kill. Returns the number of kills that did not end at the graph of an unbroken run. */
export async function soakKills({ count, within, releases, seed }: Soak): Promise<number> {
  console.error(`${count} kills within ${within} s of a start. Use --seed ${seed} to repeat them.`);
  const documents = await mkdtemp(join(tmpdir(), "forewarned-soak-documents-"));
  try {
    await makeDocuments(documents, releases);
    const unbroken = {} as Record<CommandName, End>;
    for (const command of commands) unbroken[command] = await unbrokenEnd(command, documents);
    const rows: [Kill, Outcome][] = [];
    for (const kill of kills(randomFrom(seed), within)) {
      const place = `Kill ${rows.length + 1} of ${count}: ${kill.command}, ${kill.target} after ${kill.seconds} s`;
      const outcome = await tryKill(kill, documents, unbroken[kill.command]);
      console.error(
        `${place}: ${outcome ? resultOf(outcome) : "the command ended before the kill, so the soak draws another"}`,
      );
      if (outcome) rows.push([kill, outcome]);
      if (rows.length === count) break;
    }
    console.log(table(rows));
    const faulty = rows.filter(([, { faults }]) => faults.length > 0);
    console.log(
      `${count - faulty.length} of ${count} kills ended at the graph of an unbroken run after the same command ran again.`,
    );
    return faulty.length;
  } finally {
    await rm(documents, { recursive: true });
  }
}

/** Writes documents of all formats, with enough releases for the ingest to take some time. */
async function makeDocuments(folder: string, releases: number): Promise<void> {
  const tests = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
  await cp(tests("ingest/fixtures"), join(folder, "fixtures"), { recursive: true });
  await cp(tests("questions/documents"), join(folder, "documents"), { recursive: true });
  await writeReleasesTo(join(folder, "releases.jsonl"), releases);
}

async function unbrokenEnd(command: CommandName, documents: string): Promise<End> {
  const home = await freshHome();
  const end = await complete(command, documents, home);
  await home.remove();
  console.error(
    `An unbroken ${command} takes ${end.seconds} s and ends at ${end.content.length} nodes and edges, digest ${end.digest.slice(0, 12)}.`,
  );
  return end;
}

function* kills(random: () => number, within: number): Generator<Kill> {
  const oneOf = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)]!;
  for (;;)
    yield {
      command: oneOf(commands),
      target: oneOf(["program", "database", "both"]),
      seconds: Math.round(random() * within * 10) / 10,
    };
}

function table(rows: [Kill, Outcome][]): string {
  const lines = [
    ["", "command", "after", "killed", "phase", "second run", "graph"],
    ...rows.map(([{ command, seconds }, outcome], at) => [
      String(at + 1),
      command,
      `${seconds} s`,
      outcome.killed,
      outcome.phase,
      `${outcome.seconds} s`,
      resultOf(outcome),
    ]),
  ];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function resultOf({ faults, home }: Outcome): string {
  return faults.length === 0 ? "the same" : `${faults.join("; ")} (saved in ${home})`;
}
