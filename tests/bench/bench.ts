import { Command } from "commander";
import { benchIngest } from "./ingest.ts";
import { benchLeads } from "./leads.ts";
import { benchLabels } from "./labels.ts";
import { benchQuery } from "./query.ts";
import { benchQuestions } from "./questions.ts";
import { benchWrites } from "./writes.ts";

const program = new Command("bench").description(
  "Measures candidates side by side in one run. Compare ratios, because other work on the machine changes the absolute figures.",
);

program
  .command("leads [data]")
  .description("which leads the server finds, next to those that people found by hand")
  .action(async (data: string | undefined) => benchLeads(data ?? "../shared/data"));

program
  .command("ingest")
  .description("releases per second, next to a bare loader of the same rows")
  .option("--million", "also with 1,000,000 releases", false)
  .option("--counts <counts...>", "numbers of releases to use instead of 10,000 and 100,000")
  .option("--rounds <rounds>", "number of measurements for each number of releases", "1")
  .option("--no-bare", "skip the bare loader, which takes half an hour for a large number of releases")
  .action(async ({ million, counts, rounds, bare }: Options) => {
    await benchIngest(counts?.map(Number) ?? [10_000, 100_000, ...(million ? [1_000_000] : [])], Number(rounds), bare);
  });

program
  .command("query")
  .description("answers over HTTP, next to @neo4j/graphql and one hand-written statement")
  .option("--contracts <contracts>", "number of contracts in the graph", "200000")
  .option("--rounds <rounds>", "number of requests for each new query; repeated queries get twice as many", "20")
  .option("--cases <cases...>", "only the cases whose names contain one of these texts")
  .option("--keep <folder>", "folder in which to keep the graph for the next bench")
  .action(async ({ contracts, rounds, cases, keep }: QueryCommand) => {
    await benchQuery({
      contracts: Number(contracts),
      rounds: Number(rounds),
      cases: cases ?? null,
      keep: keep ?? null,
    });
  });

program
  .command("questions")
  .description("each question of the catalogue, with no rows cached, next to its own Cypher")
  .option("--contracts <contracts>", "number of contracts in the graph", "200000")
  .option("--rounds <rounds>", "number of requests for each question", "5")
  .option("--keep <folder>", "folder in which to keep the graph for the next bench")
  .action(async ({ contracts, rounds, keep }: { contracts: string; rounds: string; keep?: string }) => {
    await benchQuestions({ contracts: Number(contracts), rounds: Number(rounds), keep: keep ?? null });
  });

program
  .command("writes")
  .description("the overview of exposures after a start and after a write, and questions while an ingest writes")
  .option("--contracts <contracts>", "number of contracts in the graph", "200000")
  .option("--releases <releases>", "number of releases that the ingest loads meanwhile; 0 for none", "100000")
  .option("--keep <folder>", "folder in which to keep the graph for the next bench of queries")
  .action(async ({ contracts, releases, keep }: { contracts: string; releases: string; keep?: string }) => {
    await benchWrites({ contracts: Number(contracts), releases: Number(releases), keep: keep ?? null });
  });

program
  .command("labels [data]")
  .description("vendors of suppliers and names in texts, next to the labels that people gave, without a database")
  .option("--half <half>", "only one half of the labels, 0 or 1: tune rules on one half, and check them on the other")
  .option("--long", "list all wrong and missed results", false)
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
