import { Command } from "commander";
import { benchIngest } from "./ingest.ts";
import { benchLeads } from "./leads.ts";
import { benchLabels } from "./labels.ts";
import { benchQuery } from "./query.ts";

const program = new Command("bench").description(
  "Measures, side by side in one run. Figures are ratios: machines are shared.",
);

program
  .command("leads [data]")
  .description("which leads are found, next to those that people found by hand")
  .action(async (data: string | undefined) => benchLeads(data ?? "../shared/data"));

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

program
  .command("query")
  .description("answers over HTTP, next to @neo4j/graphql and to one hand-written statement")
  .option("--contracts <contracts>", "how many the graph has", "200000")
  .option("--rounds <rounds>", "how often each is asked; twice that where it was seen", "20")
  .option("--cases <cases...>", "only these, by a part of their names")
  .option("--keep <folder>", "where the graph stays, for another time")
  .action(async ({ contracts, rounds, cases, keep }: QueryCommand) => {
    await benchQuery({
      contracts: Number(contracts),
      rounds: Number(rounds),
      cases: cases ?? null,
      keep: keep ?? null,
    });
  });

program
  .command("labels [data]")
  .description("who is whose and what texts name, next to what people say, without a database")
  .option("--half <half>", "only one half of the labels, 0 or 1: rules are tuned on one, and looked at on the other")
  .option("--long", "with all that was wrong or missed", false)
  .action(async (data: string | undefined, { half, long }: { half?: string; long: boolean }) => {
    await benchLabels(data ?? "../shared/data", half === undefined ? null : Number(half), long);
  });

interface QueryCommand {
  contracts: string;
  rounds: string;
  cases?: string[];
  keep?: string;
}

interface Options {
  million: boolean;
  counts?: string[];
  rounds: string;
  bare: boolean;
}

await program.parseAsync();
