import { type Command, InvalidArgumentError } from "commander";
import type { Graph } from "../../graph/driver/neo4j.ts";
import { allFeeds, type Feed } from "../../graph/queries/feed.ts";
import { addFeed, removeFeed } from "../../graph/write/bookkeeping/feeds.ts";
import { ForewarnedError } from "../../errors.ts";
import { formatNames, formatOf, addressOf } from "../../ingest/options.ts";
import type { IngestOptions } from "../../ingest/run.ts";
import { knownFeeds } from "../kinds/kinds.ts";
import { feedTable } from "./feed-table.ts";
import { type Added, nameIsTaken, settingsOf } from "./feed-settings.ts";
import { type Place, runNow } from "./run-now.ts";

/** What the commands need of the program. */
export interface Program {
  /** Opens the graph, does the work, and closes the graph. The result of the work is the exit code. */
  withGraph(work: (graph: Graph, options: IngestOptions) => Promise<number>): Promise<void>;
  /** Read when a command runs. */
  place(): Place;
  /** Prints to the standard output, after the progress is closed. */
  print(text: string): void;
}

const listed = [...knownFeeds.map(({ name, brings }) => [name, brings])]
  .map(([name, brings]) => `  ${name!.padEnd(26)} ${brings}`)
  .join("\n");

/** Adds `feed add|list|run|remove` to the command line. */
export function feedCommands(to: Command, { withGraph, place, print }: Program): void {
  const feed = to.command("feed").description("follow sources on the web and folders, so that the graph stays fresh");

  feed
    .command("add")
    .description("add a feed; npm start follows it from then on")
    .argument("<what>", "a known feed, an address of your own, or a folder of this machine")
    .argument("[provider]", "with csaf: the domain of the provider, or the address of its provider-metadata.json")
    .option("--since <day>", "the first day that is read, such as 2026-08-01", dayOf)
    .option("--every <minutes>", "the minutes between two runs", minutesOf)
    .option("-f, --format <name>", `the format of the documents, one of: ${formatNames}; else it is detected`, formatOf)
    .option("--address <address>", "another address of a known feed, such as a mirror of your own", addressOf)
    .option("--mirror <address>", "with kev: the address to ask if the first one refuses", addressOf)
    .option("--allow-private-addresses", "allow requests to addresses of this machine and of private networks", false)
    .addHelpText("after", `\nKnown feeds:\n${listed}`)
    .action((what: string, provider: string | undefined, options: Added) =>
      withGraph(async (graph) => {
        const feeds = await allFeeds(graph);
        const settings = await settingsOf(what, provider, options, Date.now(), feeds);
        if (!(await addFeed(graph, settings, new Date().toISOString())))
          throw nameIsTaken(settings, feeds.find(({ key }) => key === settings.key) ?? null);
        print(`Added the feed "${settings.key}". npm start follows it; to run it now: npx forewarned feed run`);
        return 0;
      }),
    );

  feed
    .command("list")
    .description("list the feeds: how fresh each is, when it runs next, and what is wrong")
    .option("--json", "print the feeds as JSON", false)
    .action(({ json }: { json: boolean }) =>
      withGraph(async (graph) => {
        const feeds = await allFeeds(graph);
        print(json ? JSON.stringify(feeds, null, 2) : feedTable(feeds, Date.now()));
        return 0;
      }),
    );

  feed
    .command("run")
    .description(
      "run feeds now, or wait until the server that follows them has run them; exit code 2 if one fails, else 1 if something is in quarantine",
    )
    .argument("[feeds...]", "the feeds by name; all, if none is named")
    .action((names: string[]) =>
      withGraph(async (graph, options) => runNow(graph, chosen(await allFeeds(graph), names), place(), options, print)),
    );

  feed
    .command("remove")
    .description("remove a feed; what it brought stays in the graph")
    .argument("<feed>", "the feed by name")
    .action((name: string) =>
      withGraph(async (graph) => {
        for (const { key } of chosen(await allFeeds(graph), [name])) {
          await removeFeed(graph, key);
          print(`Removed the feed "${key}".`);
        }
        return 0;
      }),
    );
}

/** The feeds with these keys, or of these kinds. */
function chosen(feeds: readonly Feed[], names: readonly string[]): Feed[] {
  const unknown = names.find((name) => !feeds.some((feed) => isNamed(feed, name)));
  if (unknown !== undefined || feeds.length === 0) {
    const there = feeds.map(({ key }) => `"${key}"`).join(", ");
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `${unknown === undefined ? "There are no feeds" : `There is no feed "${unknown}"`}. ${there ? `The feeds are ${there}.` : "To add one: npx forewarned feed add kev"}`,
    );
  }
  return names.length === 0 ? [...feeds] : feeds.filter((feed) => names.some((name) => isNamed(feed, name)));
}

const isNamed = ({ key, kind }: Feed, name: string) => key === name || kind === name;

function dayOf(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  // JavaScript takes 31 June for 1 July.
  const isDay = !Number.isNaN(day) && new Date(day).toISOString().startsWith(text);
  if (!isDay || day > Date.now())
    throw new InvalidArgumentError("Expected a day that is not in the future, such as 2026-08-01.");
  return text;
}

function minutesOf(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text))
    throw new InvalidArgumentError("Expected a whole number of minutes from 1 to 99999.");
  return Number(text);
}
