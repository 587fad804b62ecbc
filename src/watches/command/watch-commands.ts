import type { Command } from "commander";
import { readFile } from "node:fs/promises";
import { ForewarnedError } from "../../errors.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";
import { readWatch, type Watch } from "../../graph/watches/watch.ts";
import { removeWatch } from "../../graph/write/bookkeeping/store-watch.ts";
import { removeWebhook, resumeWebhook } from "../../graph/write/bookkeeping/store-webhook.ts";
import { comparedWords } from "../compare/compared-words.ts";
import { addWatch } from "../definition/add-watch.ts";
import { addWebhook } from "../definition/add-webhook.ts";
import { bringBack } from "../definition/bring-back.ts";
import { watchOf } from "../definition/definition.ts";
import { webhookAddress } from "../webhooks/address.ts";
import type { Opened } from "./opened.ts";
import { watchList } from "./watch-list.ts";
import { runOnce } from "./run-once.ts";

/** Opens the graph, runs the work, and ends with its exit code. */
export type WithOpened = (work: (opened: Opened) => Promise<number>) => Promise<void>;

interface AddOptions {
  question?: string;
  operation?: string;
  variables?: string;
  tellAll: boolean;
  webhook: string[];
  allowPrivateAddresses: boolean;
}

/** Adds `watch` and its subcommands to the program. */
export function addWatchCommands(program: Command, withOpened: WithOpened): void {
  const watch = program.command("watch").description("tell people when the rows of a question change");
  watch
    .command("add")
    .description(
      "watch a question of the catalogue, or an operation of your own; or bring back a watch of seed/watches.yaml that was removed",
    )
    .argument("<name>", "a name for people, which is also a part of the address of its feeds")
    .option("-q, --question <question>", "a question of src/questions, by the name of its file without the ending")
    .option("-o, --operation <file>", "a file with a GraphQL query on exposures or leads")
    .option("--variables <json>", 'variables of the operation, such as \'{"buyer": "buyer:GB-GOR-D17"}\'')
    .option("--tell-all", "tell all added rows, and not only those whose deal or warning is dated since now", false)
    .option("--webhook <address...>", "addresses to which each change is sent", [])
    .option("--allow-private-addresses", "allow webhooks on this machine or in a private network", false)
    .action((name: string, options: AddOptions) => withOpened((opened) => add(opened, name, options)));
  watch
    .command("list")
    .description("list the watches, with their state and their webhooks")
    .action(() => withOpened(async ({ graph }) => print(await watchList(graph))));
  watch
    .command("run")
    .description("compare all watches once, and deliver the changes")
    .action(() => withOpened((opened) => runOnce(opened, console.log)));
  watch
    .command("webhook")
    .description("add a webhook to a watch, or remove or resume one")
    .argument("<name>", "the name of the watch")
    .argument("<address>", "the address to which each change is sent")
    .option("--allow-private-addresses", "allow an address on this machine or in a private network", false)
    .option("--remove", "send nothing more to this address", false)
    .option("--resume", "send the changes that wait for a disabled webhook, and go on", false)
    .action((name: string, address: string, options: WebhookOptions) =>
      withOpened((opened) => webhook(opened, name, address, options)),
    );
  watch
    .command("remove")
    .description("end a watch and its webhooks; links to its changes go on working")
    .argument("<name>", "the name of the watch")
    .action((name: string) =>
      withOpened(async ({ graph }) => {
        const watch = await known(graph, name);
        await removeWatch(graph, watch.name, watch.isSeed);
        print(`Removed the watch "${watch.name}". Links to its changes go on working.`);
        if (watch.isSeed)
          print(
            `It stays removed, although seed/watches.yaml states it. To bring it back, run: npx forewarned watch add "${watch.name}"`,
          );
        return 0;
      }),
    );
}

async function add(opened: Opened, given: string, options: AddOptions): Promise<number> {
  const { graph, asking, catalogue, seed } = opened;
  const name = given.trim().normalize("NFC");
  const now = () => new Date();
  // A wrong address is rejected before anything is stored.
  for (const address of options.webhook) webhookAddress(address, options.allowPrivateAddresses);
  const isNameOnly = !options.question && !options.operation && !options.variables && !options.tellAll;
  const back = isNameOnly ? await bringBack({ graph, asking, now }, catalogue, seed, name) : null;
  if (back) print(comparedWords(name, back));
  else await addNew(opened, name, options, now);
  const path = `/watches/${encodeURIComponent(name)}`;
  print(`While the server runs, the changes are at ${path}.atom and ${path}.json`);
  const watch = await known(graph, name);
  for (const address of options.webhook) await printAdded(graph, watch, address, options.allowPrivateAddresses);
  return 0;
}

async function addNew({ graph, asking, catalogue }: Opened, name: string, options: AddOptions, now: () => Date) {
  const definition = {
    name,
    question: options.question,
    operation: options.operation === undefined ? undefined : await textOf(options.operation),
    variables: variablesOf(options.variables),
    tellsAll: options.tellAll,
  };
  const watch = watchOf(definition, catalogue, asking.schema, { now: now(), isSeed: false });
  const compared = await addWatch({ graph, asking, now }, watch);
  print(comparedWords(watch.name, compared));
  print(
    options.tellAll
      ? "All rows that are added from now on are told."
      : `Rows that are added from now on are told if their deal or their warning is dated ${watch.startedAt.slice(0, 10)} or later.`,
  );
}

interface WebhookOptions {
  allowPrivateAddresses: boolean;
  remove: boolean;
  resume: boolean;
}

async function webhook({ graph }: Opened, name: string, address: string, options: WebhookOptions): Promise<number> {
  const watch = await known(graph, name);
  if (!options.remove && !options.resume) {
    await printAdded(graph, watch, address, options.allowPrivateAddresses);
    return 0;
  }
  const url = URL.canParse(address) ? new URL(address).href : address;
  const isFound = options.remove
    ? await removeWebhook(graph, watch.id, url)
    : await resumeWebhook(graph, watch.id, url);
  if (!isFound)
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `The watch "${watch.name}" has no webhook ${url}. To see them, run: npx forewarned watch list`,
    );
  return print(
    options.remove ? `Removed the webhook ${url}.` : `The webhook ${url} goes on with the changes that wait for it.`,
  );
}

async function printAdded(graph: Graph, watch: Pick<Watch, "id" | "name">, address: string, allows: boolean) {
  const { url, secret } = await addWebhook(graph, watch, address, allows);
  print(
    `Added the webhook ${url}. Each change from now on is sent to it, signed as the specification of Standard Webhooks says.`,
  );
  print(`Its secret, which is not shown again: ${secret}`);
}

/** The watch with a name. @throws ForewarnedError `BAD_USER_INPUT` if there is none. */
async function known(graph: Graph, name: string): Promise<Watch> {
  const watch = await readWatch(graph, name.trim().normalize("NFC"));
  if (watch) return watch;
  throw new ForewarnedError(
    "BAD_USER_INPUT",
    `There is no watch "${name}". To see all, run: npx forewarned watch list`,
  );
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new ForewarnedError("BAD_USER_INPUT", `Cannot read the operation "${file}": ${(error as Error).message}`);
  }
}

function variablesOf(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // The message below says what was expected.
  }
  throw new ForewarnedError(
    "BAD_USER_INPUT",
    `Cannot read the variables ${text}; expected a JSON object such as {"buyer": "buyer:GB-GOR-D17"}.`,
  );
}

function print(text: string): number {
  console.log(text);
  return 0;
}
