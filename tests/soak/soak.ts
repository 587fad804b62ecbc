import { Command, InvalidArgumentError } from "commander";
import { randomInt } from "node:crypto";
import { soakKills } from "./kills.ts";

const program = new Command("soak").description(
  "Tries for an hour what a test tries once. Ends with 1 where it finds a fault.",
);

program
  .command("kills")
  .description("kills the program, the database or both while a fresh home is filled, and runs the same command again")
  .option("--count <kills>", "how many kills", whole, 20)
  .option("--within <seconds>", "after how many seconds a kill comes at most", whole, 40)
  .option("--releases <releases>", "how many releases the ingest reads, beside the fixtures", whole, 3_000)
  .option("--seed <number>", "of an earlier soak, to draw the same kills again", whole)
  .action(async ({ seed = randomInt(1_000_000_000), ...options }: Options) => {
    process.exitCode = (await soakKills({ ...options, seed })) === 0 ? 0 : 1;
  });

interface Options {
  count: number;
  within: number;
  releases: number;
  seed?: number;
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("expected a whole number.");
  return Number(text);
}

await program.parseAsync();
