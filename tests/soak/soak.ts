import { Command, InvalidArgumentError } from "commander";
import { randomInt } from "node:crypto";
import { soakFeeds } from "./feeds.ts";
import { soakKills } from "./kills.ts";

const program = new Command("soak").description(
  "Tries for an hour what a test tries once. Exits with code 1 if it finds a fault.",
);

program
  .command("kills")
  .description("kills the program, the database or both while a fresh home is filled, and runs the same command again")
  .option("--count <kills>", "number of kills", whole, 20)
  .option("--within <seconds>", "maximum number of seconds between a start and its kill", whole, 40)
  .option("--releases <releases>", "number of releases that the ingest reads in addition to the fixtures", whole, 3_000)
  .option("--seed <number>", "seed of an earlier soak, to repeat the same kills", whole)
  .action(async ({ seed = randomInt(1_000_000_000), ...options }: Options) => {
    process.exitCode = (await soakKills({ ...options, seed })) === 0 ? 0 : 1;
  });

program
  .command("feeds")
  .description("follows a month of a generated Find a Tender with faults and kills; nothing may be lost or doubled")
  .option("--notices <notices>", "number of notices", whole, 60_000)
  .option("--kills <kills>", "number of kills", whole, 20)
  .option("--seed <number>", "seed of an earlier soak, to repeat the same kills", whole)
  .action(async ({ seed = randomInt(1_000_000_000), ...options }: FeedsOptions) => {
    process.exitCode = (await soakFeeds({ ...options, seed })) === 0 ? 0 : 1;
  });

interface FeedsOptions {
  notices: number;
  kills: number;
  seed?: number;
}

interface Options {
  count: number;
  within: number;
  releases: number;
  seed?: number;
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("expected a whole number of at most nine digits.");
  return Number(text);
}

await program.parseAsync();
