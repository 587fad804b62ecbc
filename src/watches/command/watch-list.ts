import type { Graph } from "../../graph/driver/neo4j.ts";
import { readDeclined, readWatches, type Watch } from "../../graph/watches/watch.ts";
import { readWebhooks, type Webhook } from "../../graph/watches/webhook.ts";

/** The watches as a text for the terminal. It has no secrets. */
export async function watchList(graph: Graph): Promise<string> {
  const watches = await readWatches(graph);
  const webhooks = await readWebhooks(graph);
  const entries = watches.map((watch) =>
    entryOf(
      watch,
      webhooks.filter((each) => each.watch === watch.id),
    ),
  );
  const declined = await readDeclined(graph);
  if (declined.length > 0)
    entries.push(
      `Removed, although seed/watches.yaml states them: ${declined.join(", ")}. To bring one back, run: npx forewarned watch add <name>`,
    );
  if (watches.length === 0)
    entries.unshift(
      "There are no watches. To add one, run: npx forewarned watch add later-warned --question departments-on-a-framework-later-warned-about",
    );
  return entries.join("\n\n");
}

function entryOf(watch: Watch, webhooks: readonly Webhook[]): string {
  const { name, question, list, variables, tellsAll, isSeed, startedAt, comparedAt, rowCount, changeCount } = watch;
  const since = startedAt.slice(0, 10);
  const lines: [string, string][] = [
    ["asks", question ?? `an operation of your own on ${list}`],
    ...(variables === "{}" ? [] : [["variables", variables] as [string, string]]),
    ["rows", comparedAt === null ? "not compared yet" : `${rowCount.toLocaleString("en")}, compared at ${comparedAt}`],
    ["changes", changeCount.toLocaleString("en")],
    ["tells", tellsAll ? "all added rows" : `added rows whose deal or warning is dated ${since} or later`],
    ...(isSeed ? [["from", "seed/watches.yaml"] as [string, string]] : []),
    ...(watch.failure === null ? [] : failed(watch)),
    ...webhooks.map((webhook): [string, string] => ["webhook", `${webhook.url}  ${stateOf(webhook, changeCount)}`]),
  ];
  return [name, ...lines.map(([label, value]) => `  ${label.padEnd(10)} ${value}`)].join("\n");
}

function failed({ failure, failedAt, failures, nextTryAt }: Watch): [string, string][] {
  return [
    ["failed", `at ${failedAt ?? "an unknown time"}: ${failure}`],
    ...(nextTryAt === null
      ? []
      : [
          [
            "next try",
            `${nextTryAt} by the server, after ${failures} in a row failed; at once by: npx forewarned watch run`,
          ] as [string, string],
        ]),
  ];
}

function stateOf({ delivered, failure, nextTryAt, disabledAt }: Webhook, changeCount: number): string {
  const left = changeCount - delivered;
  const waiting = left === 1 ? "1 change waits" : `${left.toLocaleString("en")} changes wait`;
  if (disabledAt !== null) return `disabled at ${disabledAt}: ${failure ?? ""}; ${waiting}`;
  if (left === 0) return "has all changes";
  return failure === null ? waiting : `${waiting}; next attempt at ${nextTryAt ?? ""}: ${failure}`;
}
