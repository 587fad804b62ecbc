#!/usr/bin/env -S node --max-old-space-size=1024 --max-semi-space-size=4 --import tsx
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { neo4jBrowserSettings } from "./api/sandbox/neo4j-browser/browser-settings.ts";
import { outliveClosedOutput } from "./closed-output.ts";
import { readConfig } from "./config.ts";
import { openDatabase } from "./database/open-database.ts";
import { progressOn } from "./database/progress.ts";
import { ForewarnedError } from "./errors.ts";
import { ensureConstraints } from "./graph/stored/constraints.ts";
import { type Graph, openGraph } from "./graph/driver/neo4j.ts";
import { loadCurated } from "./ingest/curated.ts";
import { type FormatName, formatNames } from "./ingest/formats/format.ts";
import type { Given } from "./ingest/facts/given-facts.ts";
import { uncertainDate } from "./ingest/facts/uncertain-date.ts";
import { manifestName } from "./ingest/manifest/manifests.ts";
import { progressHooks } from "./ingest/pipeline/progress-hooks.ts";
import { asJson, reportFile } from "./ingest/report/report-file.ts";
import { reportText } from "./ingest/report/report-text.ts";
import { exitCodeOf, type RunReport } from "./ingest/report/report.ts";
import { likelyTheSame } from "./ingest/resolve/organizations/judging.ts";
import { forget, retry } from "./ingest/retry/retry.ts";
import { ingest, type IngestOptions } from "./ingest/run.ts";
import { undo } from "./ingest/undo.ts";

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
      progress.say("Stopping … (once more to stop at once)");
      stop.abort(
        new ForewarnedError("BAD_USER_INPUT", "Stopped. What was read is kept; the same command goes on from there."),
      );
    } else if (Date.now() - stoppedAt > sameKeyMs) {
      // The work is not waited for any more. The database is: else it would run on.
      void closeOpened().then(() => process.exit(2));
    }
  });
/** One Ctrl-C comes from the terminal, and again from npm. */
const sameKeyMs = 1_000;

/** What was opened, to be closed in the other order. */
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
  .description("Government technology deals and the security warnings about them, as a graph.")
  .version(
    (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }).version,
  )
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
  .option("--source-url <address>", "where the one file is published, which it does not say itself", addressOf)
  .option("--publisher <name>", "who publishes these files, where they do not say so", nameOf)
  .option("--published <date>", "when they were published: 2022-05-31, 2022-05, or else in EDTF", dateOf)
  .option("--buyer <name>", "who bought, for rows that name nobody or give an address for a name", nameOf)
  .option("-n, --dry-run", "say what would change, and change nothing", false)
  .option("--json", "print the report as JSON", false)
  .option("--report <file>", "write the report as JSON into a file")
  .addHelpText(
    "after",
    `
A ${manifestName} in the folder of the files, or above, states the same of many of them:

  spend-2022-04.csv: { url: "https://example.org/spend-2022-04.csv", published: 2022-05-31 }
  "spend-*.csv": { publisher: Example Borough Council, buyer: Example Borough Council, licence: OGL-UK-3.0 }

What a file says itself goes first, then the command, then the nearest ${manifestName}, in it the later entry. Where
what is stated changes, the next ingest reads the file anew.

Exit code: 0 finished, 1 finished with something put aside, 2 could not go on.`,
  )
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
  .description("take up again what was put aside")
  .option("--json", "print the report as JSON", false)
  .option("--forget", "drop all that is put aside instead, such as what can never be read again", false)
  .action((output: Output & { forget: boolean }) =>
    withGraph(async (graph, options) => {
      if (!output.forget) return printReport(await retry(graph, options), output);
      const forgotten = await forget(graph, options);
      progress.close();
      console.log(`Dropped ${forgotten.toLocaleString("en")} ${forgotten === 1 ? "thing" : "things"} put aside.`);
      return 0;
    }),
  );

ingesting
  .command("undo")
  .description("take back what a run brought")
  .argument("<run>", "the run's key, as its report gives it")
  .action((run: string) =>
    withGraph(async (graph, options) => {
      const { documents, kept } = await undo(graph, run.replace(/^run:/, ""), options);
      progress.close();
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

function addressOf(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError("expected an address such as https://example.org/spend.csv.");
  return text;
}

function nameOf(text: string): string {
  if (text.trim() === "") throw new InvalidArgumentError("expected a name.");
  return text.trim();
}

function dateOf(text: string): string {
  try {
    uncertainDate({ edtf: text });
    return text;
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

function countOf(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError("expected a whole number from 1 to 99999.");
  return Number(text);
}

/** Opens the graph with the curated facts in it, as the server does; ends the process with the code that the work gives. */
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
    // The driver tries again in silence; after a moment a person is told, and it is tried again then.
    const graph = await openGraph(database, { retryTime: 2_000, whenGone });
    opened.push(graph);
    const options: IngestOptions = {
      ...progressHooks(progress),
      signal: stop.signal,
      whenGone: database.managed
        ? "It is Forewarned's own: the same command in another terminal, or npm start, starts it again. Where that one writes first, this one stops, and the same command goes on from there."
        : undefined,
    };
    const preparing = progress.begin("Preparing the graph");
    await ensureConstraints(graph).finally(() => preparing.end());
    stop.signal.throwIfAborted();
    // From here on it is waited for, and the options say what a person may do meanwhile.
    advice = "";
    await loadCurated(graph, fileURLToPath(new URL("../seed", import.meta.url)), options);
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
    // Whoever closes a pipe has read what they wanted.
    if (unwritten === null || unwritten.code === "EPIPE") process.exit();
    console.error(
      `The work is done, but its report could not be written to the standard output: ${unwritten.message}.`,
    );
    process.exit(2);
  },
  (error: unknown) => {
    progress.close();
    // Commander has told a person already.
    if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2);
    console.error(error instanceof ForewarnedError ? error.message : error);
    process.exit(2);
  },
);
