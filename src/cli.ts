#!/usr/bin/env -S node --import tsx
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { neo4jBrowserSettings } from "./api/sandbox/neo4j-browser/settings.ts";
import { readConfig } from "./config.ts";
import { openDatabase } from "./database/open-database.ts";
import { progressOn } from "./database/progress.ts";
import { ForewarnedError } from "./errors.ts";
import { ensureConstraints } from "./graph/constraints.ts";
import { type Graph, openGraph } from "./graph/neo4j.ts";
import { loadCurated } from "./ingest/curated.ts";
import { type FormatName, formatNames } from "./ingest/format.ts";
import { exitCodeOf, reportText, type RunReport } from "./ingest/report.ts";
import { likelyTheSame } from "./ingest/resolve/judging.ts";
import { retry } from "./ingest/retry.ts";
import { ingest, type IngestOptions, type Progress } from "./ingest/run.ts";
import { undo } from "./ingest/undo.ts";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () =>
    stop.abort(
      new ForewarnedError("BAD_USER_INPUT", "Stopped. What was read is kept; the same command goes on from there."),
    ),
  );

const progress = progressOn(process.stderr);

interface Output {
  json?: boolean;
  report?: string;
}

const program = new Command("forewarned")
  .description("Government technology deals and the security warnings about them, as a graph.")
  .showHelpAfterError()
  .exitOverride();

const ingesting = program
  .command("ingest")
  .description("read documents into the graph: OCDS, CSAF, KEV, CVE, payments, registers")
  .argument("[paths...]", "files, folders, globs, or - for standard input; gzipped or not")
  .option(
    "-f, --format <name>",
    `read them as this format, whatever they look like: ${formatNames.join(", ")}`,
    formatOf,
  )
  .option("-n, --dry-run", "say what would change, and change nothing", false)
  .option("--json", "print the report as JSON", false)
  .option("--report <file>", "write the report as JSON into a file")
  .addHelpText("after", "\nExit code: 0 finished, 1 finished with something put aside, 2 could not go on.")
  .action(async (paths: string[], { format, dryRun, ...output }: Output & { format?: FormatName; dryRun: boolean }) => {
    if (paths.length === 0) ingesting.help({ error: true });
    await withGraph(async (graph) => tell(await ingest(graph, paths, { ...telling(), format, dryRun }), output));
  });

ingesting
  .command("retry")
  .description("take up again what was put aside")
  .option("--json", "print the report as JSON", false)
  .action((output: Output) => withGraph(async (graph) => tell(await retry(graph, telling()), output)));

ingesting
  .command("undo")
  .description("take back what a run brought")
  .argument("<run>", "the run's key, as its report gives it")
  .action((run: string) =>
    withGraph(async (graph) => {
      const { documents, kept } = await undo(graph, run.replace(/^run:/, ""), telling());
      console.log(
        `Took back ${documents} ${documents === 1 ? "document" : "documents"}.${kept > 0 ? ` Kept ${kept} that another run read too.` : ""}`,
      );
      return 0;
    }),
  );

program
  .command("resolve")
  .description("list the organisations that are likeliest one and the same, ready to be judged")
  .option("-m, --most <count>", "how many", (text) => countOf(text), 20)
  .action(({ most }: { most: number }) =>
    withGraph(async (graph) => {
      console.log(await likelyTheSame(graph, most));
      return 0;
    }),
  );

function formatOf(name: string): FormatName {
  const found = formatNames.find((each) => each === name);
  if (!found) throw new InvalidArgumentError(`expected one of ${formatNames.join(", ")}.`);
  return found;
}

function countOf(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError("expected a whole number from 1 to 99999.");
  return Number(text);
}

/** Opens the graph with the curated facts in it, as the server does; ends the process with the code that the work gives. */
async function withGraph(work: (graph: Graph) => Promise<number>): Promise<void> {
  const config = readConfig();
  const opened: { close(): Promise<void> }[] = [];
  try {
    const database = await openDatabase(config, {
      progress,
      signal: stop.signal,
      browser: neo4jBrowserSettings(config),
    });
    opened.push(database);
    const graph = await openGraph(database);
    opened.push(graph);
    await ensureConstraints(graph);
    await loadCurated(graph, fileURLToPath(new URL("../seed", import.meta.url)), {
      say: progress.say,
      signal: stop.signal,
    });
    process.exitCode = await work(graph);
  } finally {
    for (const each of opened.reverse()) await each.close().catch(() => undefined);
  }
}

function telling(): IngestOptions {
  let step: ReturnType<typeof progress.begin> | null = null;
  const started = Date.now();
  return {
    signal: stop.signal,
    say: (message) => progress.say(message),
    progress: (state) => {
      step ??= progress.begin("Reading", state.ofBytes || undefined);
      step.update({ done: state.bytes, phase: phaseOf(state, (Date.now() - started) / 1000) });
      if (state.bytes >= state.ofBytes) {
        step.end();
        step = null;
      }
    },
  };
}

function phaseOf({ bytes, ofBytes, read, putAside }: Progress, seconds: number): string {
  const left = bytes > 0 ? Math.round((seconds * (ofBytes - bytes)) / bytes) : null;
  return [
    `${read.toLocaleString("en")} records`,
    `${Math.round(read / Math.max(seconds, 0.001)).toLocaleString("en")} a second`,
    ...(left === null ? [] : [`${left} s left`]),
    ...(putAside > 0 ? [`${putAside.toLocaleString("en")} put aside`] : []),
  ].join(", ");
}

async function tell(report: RunReport, { json, report: file }: Output): Promise<number> {
  const asJson = JSON.stringify(report, null, 2);
  if (file) await writeFile(file, `${asJson}\n`);
  console.log(json ? asJson : reportText(report));
  return exitCodeOf(report);
}

program.parseAsync().then(
  () => process.exit(),
  (error: unknown) => {
    // Commander has told a person already.
    if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2);
    console.error(error instanceof ForewarnedError ? error.message : error);
    process.exit(2);
  },
);
