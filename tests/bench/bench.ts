import { Command } from "commander";
import { benchIngest } from "./ingest.ts";

const program = new Command("bench").description(
  "Measures, side by side in one run. Figures are ratios: machines are shared.",
);

program
  .command("ingest")
  .description("releases a second, next to a bare loader of the same rows")
  .option("--million", "with 1,000,000 releases too", false)
  .option("--counts <counts...>", "other counts of releases")
  .option("--rounds <rounds>", "how often each is measured", "1")
  .option("--no-bare", "without the bare loader, as for a count that takes it half an hour")
  .action(async ({ million, counts, rounds, bare }: Options) => {
    await benchIngest(counts?.map(Number) ?? [10_000, 100_000, ...(million ? [1_000_000] : [])], Number(rounds), bare);
  });

interface Options {
  million: boolean;
  counts?: string[];
  rounds: string;
  bare: boolean;
}

await program.parseAsync();
