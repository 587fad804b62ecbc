#!/usr/bin/env -S node --max-old-space-size=1024 --max-semi-space-size=4 --import tsx
import { Command, CommanderError } from "commander";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { neo4jBrowserSettings } from "./api/sandbox/neo4j-browser/browser-settings.ts";
import { outliveClosedOutput } from "./closed-output.ts";
import { readConfig } from "./config.ts";
import { openDatabase } from "./database/open-database.ts";
import { progressOn } from "./database/progress.ts";
import { ForewarnedError } from "./errors.ts";
import { prepareGraph } from "./graph/write/prepare/prepare-graph.ts";
import { type Graph, openGraph } from "./graph/driver/neo4j.ts";
import { feedCommands } from "./feeds/command/feed-command.ts";
import { userAgent } from "./feeds/user-agent.ts";
import { loadCurated } from "./ingest/curated.ts";
import type { FormatName } from "./ingest/formats/registry.ts";
import { addressOf, countOf, dateOf, formatNames, formatOf, ingestHelp, nameOf } from "./ingest/options.ts";
import type { Given } from "./ingest/facts/given-facts.ts";
import { progressHooks } from "./ingest/pipeline/progress-hooks.ts";
import { asJson, reportFile } from "./ingest/report/report-file.ts";
import { reportText } from "./ingest/report/report-text.ts";
import { exitCodeOf, type RunReport } from "./ingest/report/report.ts";
import { likelyTheSame } from "./ingest/resolve/organizations/judging.ts";
import { forget, retry } from "./ingest/retry/retry.ts";
import { ingest, type IngestOptions } from "./ingest/run.ts";
import { undo } from "./ingest/undo.ts";
import { openedForWatches } from "./opened-for-watches.ts";
import { addWatchCommands } from "./watches/command/watch-commands.ts";

outliveClosedOutput();
let unwritten: NodeJS.ErrnoException | null = null;
process.stdout.on("error", (error: NodeJS.ErrnoException) => (unwritten = error));

const progress = progressOn(process.stderr);
const stop = new AbortController();
let stoppedAt = 0;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => {
    if (!stop.signal.aborted) {
      stoppedAt = Date.now();
      progress.say("Stopping … (press Ctrl-C again to stop at once)");
      stop.abort(
        new ForewarnedError(
          "BAD_USER_INPUT",
          "Stopped. Everything read so far is stored. Run the same command again to go on from there.",
        ),
      );
    } else if (Date.now() - stoppedAt > sameKeyMs) {
      // The command no longer waits for the work, but it still closes the database, which would otherwise run on.
      void closeOpened().then(() => process.exit(2));
    }
  });
/** In this time, a second signal is the same Ctrl-C: the terminal sends it, and npm forwards it. */
const sameKeyMs = 1_000;

/** Everything that this command opened. It closes them in the reverse order. */
const opened: { close(): Promise<void> }[] = [];

async function closeOpened(): Promise<void> {
  progress.close();
  for (const each of opened.toReversed()) await each.close().catch(() => undefined);
}

interface Output {
  json?: boolean;
  report?: string;
}

interface IngestCommand extends Output, Omit<Given, "url"> {
  format?: FormatName;
  dryRun: boolean;
  sourceUrl?: string;
}

const program = new Command("forewarned")
  .description("A graph of government technology deals and the security warnings about them.")
  .version(
    (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }).version,
  )
  .showHelpAfterError()
  .exitOverride();

const ingesting = program
  .command("ingest")
  .description("read documents into the graph")
  .argument("[paths...]", "files, folders, globs, or - for standard input (each may be gzipped)")
  .option(
    "-f, --format <name>",
    `read all documents in this format instead of detecting it, one of: ${formatNames}`,
    formatOf,
  )
  .option(
    "--source-url <address>",
    "address where the file is published, if the file does not state it (for one file only)",
    addressOf,
  )
  .option("--publisher <name>", "publisher of the files, if they do not name one", nameOf)
  .option("--published <date>", "date of publication of the files: 2022-05-31, 2022-05, or another EDTF date", dateOf)
  .option("--buyer <name>", "buyer for the rows that name no buyer, or give only an address instead of a name", nameOf)
  .option("-n, --dry-run", "report what would change, without changing anything", false)
  .option("--json", "print the report as JSON", false)
  .option("--report <file>", "write the report as JSON to this file")
  .addHelpText("after", ingestHelp)
  .action(async (paths: string[], { format, dryRun, json, report: reportTo, ...stated }: IngestCommand) => {
    if (paths.length === 0) ingesting.help({ error: true });
    const output: Output = { json, report: reportTo };
    const file = output.report ? await reportFile(output.report) : null;
    const { sourceUrl, ...others } = stated;
    const given: Given = { ...others, ...(sourceUrl === undefined ? {} : { url: sourceUrl }) };
    await withGraph(async (graph, options) => {
      const report = await ingest(graph, paths, { ...options, format, dryRun, given });
      const code = printReport(report, output);
      await file?.write(report);
      return code;
    });
  });

ingesting
  .command("retry")
  .description("retry the documents and records in quarantine")
  .option("--json", "print the report as JSON", false)
  .option(
    "--forget",
    "delete everything in quarantine instead of retrying it, such as records whose document is gone",
    false,
  )
  .action((output: Output & { forget: boolean }) =>
    withGraph(async (graph, options) => {
      if (!output.forget) return printReport(await retry(graph, options), output);
      const forgotten = await forget(graph, options);
      progress.close();
      console.log(
        `Deleted ${forgotten.toLocaleString("en")} ${forgotten === 1 ? "entry" : "entries"} from quarantine.`,
      );
      return 0;
    }),
  );

ingesting
  .command("undo")
  .description("remove the documents of one run from the graph")
  .argument("<run>", "the key of the run, from its report")
  .action((run: string) =>
    withGraph(async (graph, options) => {
      const { documents, kept, quarantined } = await undo(graph, run.replace(/^run:/, ""), options);
      progress.close();
      console.log(
        `Removed ${documents} ${documents === 1 ? "document" : "documents"}${quarantined > 0 ? ` and ${quarantined} ${quarantined === 1 ? "entry" : "entries"} in quarantine` : ""}.${kept > 0 ? ` ${staying(kept)}` : ""}`,
      );
      return 0;
    }),
  );

program
  .command("resolve")
  .description("list the pairs of organisations that are most likely the same, as entries for a file of judgements")
  .option("-m, --most <count>", "the most pairs to list", (text) => countOf(text), 20)
  .action(({ most }: { most: number }) =>
    withGraph(async (graph) => {
      console.log(await likelyTheSame(graph, most));
      return 0;
    }),
  );

feedCommands(program, {
  withGraph,
  place: () => {
    const { managed, contact } = readConfig();
    return { home: managed.home, userAgent: userAgent(contact) };
  },
  print: (text) => {
    progress.close();
    console.log(text);
  },
});

addWatchCommands(program, (work) =>
  withGraph(async (graph) => {
    progress.close();
    return work(await openedForWatches(graph));
  }),
);

function staying(documents: number): string {
  return documents === 1
    ? "1 document stays, because another run also read it."
    : `${documents} documents stay, because another run also read them.`;
}

/**
 * Opens the graph and loads the curated facts, as the server does. Then it runs the work, whose result is the exit code of the
 * process.
 */
async function withGraph(work: (graph: Graph, options: IngestOptions) => Promise<number>): Promise<void> {
  const config = readConfig();
  try {
    const database = await openDatabase(config, {
      progress,
      signal: stop.signal,
      browser: neo4jBrowserSettings(config),
    });
    opened.push(database);
    let advice = "Run the same command again.";
    const whenGone = database.managed ? () => advice : undefined;
    // The driver retries silently for 2 seconds. After that, the ingest reports the failure and goes on retrying.
    const graph = await openGraph(database, { retryTime: 2_000, whenGone });
    opened.push(graph);
    const curated = fileURLToPath(new URL("../seed", import.meta.url));
    const options: IngestOptions = {
      ...progressHooks(progress),
      curated,
      signal: stop.signal,
      whenGone: database.managed
        ? "Forewarned manages this database. To start it again, run npm start, or the same command in another terminal. If the other command writes first, this one stops. Then run this command again: it goes on from there."
        : undefined,
    };
    const preparing = progress.begin("Preparing the graph");
    await prepareGraph(graph).finally(() => preparing.end());
    stop.signal.throwIfAborted();
    // From here on, the ingest waits for a database that is gone, and `options.whenGone` gives the advice.
    advice = "";
    await loadCurated(graph, curated, options);
    process.exitCode = await work(graph, options);
  } finally {
    await closeOpened();
  }
}

function printReport(report: RunReport, { json }: Output): number {
  progress.close();
  console.log(json ? asJson(report) : reportText(report, process.stdout.isTTY ? process.stdout.columns : 100));
  return exitCodeOf(report);
}

program.parseAsync().then(
  () => {
    // A reader that closes its pipe, such as `head`, has what it wants.
    if (unwritten === null || unwritten.code === "EPIPE") process.exit();
    console.error(`The run is finished, but its report could not be written to standard output: ${unwritten.message}.`);
    process.exit(2);
  },
  (error: unknown) => {
    progress.close();
    // Commander has already printed the error.
    if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2);
    console.error(error instanceof ForewarnedError ? error.message : error);
    process.exit(2);
  },
);
