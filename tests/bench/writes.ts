import { createReadStream, createWriteStream } from "node:fs";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { readCatalogue } from "../../src/api/sandbox/catalogue.ts";
import { cypher } from "../../src/graph/cypher.ts";
import type { Graph } from "../../src/graph/driver/neo4j.ts";
import { loadCurated } from "../../src/ingest/curated.ts";
import { prepareGraph } from "../../src/graph/write/prepare/prepare-graph.ts";
import { writeRecords } from "../../src/graph/write/records/write.ts";
import { exposureCases } from "./exposure-cases.ts";
import { environmentOf, onOwnDatabase, type OwnDatabase } from "./own-database.ts";
import { ask } from "./query-answers.ts";
import { buildGraph } from "./query-graph.ts";
import { timed } from "./query-measure.ts";
import { at } from "./query-table.ts";
import { writeReleasesTo } from "./releases.ts";
import { onServers } from "./servers.ts";

export interface WritesOptions {
  contracts: number;
  releases: number;
  keep: string | null;
}

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const seed = fileURLToPath(new URL("../../seed", import.meta.url));
const overview = exposureCases.find(({ name }) => name === "overview")!.ours({ alias: "", shape: 0 });
const questions = readCatalogue(fileURLToPath(new URL("../../src/questions", import.meta.url)));

/** Measures what writes cost those who ask: the overview, and the questions of the catalogue. */
export async function benchWrites({ contracts, releases, keep }: WritesOptions): Promise<void> {
  await onOwnDatabase(async (own) => {
    await buildGraph(own.graph, own.home, contracts);
    await prepareGraph(own.graph);
    // Some questions of the catalogue name nodes of the seed.
    await loadCurated(own.graph, seed);
    console.log(`${contracts.toLocaleString("en")} contracts; medians (95th percentile)\n`);
    console.log("| measured | milliseconds |\n| --- | --- |");
    const row = (name: string, times: readonly number[]) =>
      console.log(`| ${name} | ${at(times, 0.5).toFixed(1)} (${at(times, 0.95).toFixed(1)}), ${times.length} times |`);
    await onServers(own, {}, async (start) => {
      const cold: number[] = [];
      let url = "";
      for (let i = 0; i < 3; i++) {
        url = await start();
        cold.push(await timed(() => ask(url, overview)));
      }
      row("overview, the first request of a server", cold);
      row("overview, again", await times(20, () => timed(() => ask(url, overview))));
      // A server looks at most once a second if the graph has changed. Here it must.
      const afterWrite = async () => {
        await wait(1_100);
        return timed(() => ask(url, overview));
      };
      await writeContract(own.graph, 0);
      await afterWrite();
      const [changed, elsewhere, foreign]: number[][] = [[], [], []];
      for (let i = 1; i <= 10; i++) {
        await writeContract(own.graph, i);
        changed!.push(await afterWrite());
        await own.graph.write(
          (run) => run(cypher`MERGE (other:Name {key: 'bench'}) SET other.name = toString($p.i)`, { i }),
          {},
        );
        elsewhere!.push(await afterWrite());
        if (i > 3) continue;
        await own.graph.define([{ ...cypher``, text: `MERGE (other:Name {key: 'bench'}) SET other.name = '-${i}'` }]);
        foreign!.push(await afterWrite());
      }
      row("overview, after an exposed contract was written", changed!);
      row("overview, after a write of something else", elsewhere!);
      row("overview, after somebody else wrote: everything is read again", foreign!);
      if (releases > 0) await whileIngesting(own, url, releases, row);
    });
  }, keep);
}

/** Asks the questions of the catalogue ten times a second, first alone, and then while an ingest writes. */
async function whileIngesting(
  own: OwnDatabase,
  url: string,
  count: number,
  row: (name: string, times: readonly number[]) => void,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "forewarned-bench-"));
  try {
    const [first, second] = await halves(folder, count);
    for (const { graphql } of questions) await ask(url, graphql);
    row("questions of the catalogue, 10 a second, idle", await askFor(url, wait(20_000)));
    const alone = await timed(() => ingest(own, first));
    let seconds = 0;
    const ingesting = timed(() => ingest(own, second)).then((time) => void (seconds = time / 1_000));
    row("questions of the catalogue, 10 a second, during an ingest", await askFor(url, ingesting));
    const rates = [count / (alone / 1_000), count / seconds];
    console.log(
      `\nThe ingest of ${count.toLocaleString("en")} releases: ${rates[0]!.toFixed(0)} a second alone, ${rates[1]!.toFixed(0)} a second with the questions (${(rates[1]! / rates[0]!).toFixed(2)} of it).`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Asks until the end. A question that fails counts as the time until it failed, and its error is printed once. */
async function askFor(url: string, end: Promise<unknown>): Promise<number[]> {
  const answered: Promise<number>[] = [];
  const errors = new Map<string, number>();
  const failed = (slug: string) => (error: unknown) => {
    const text = `${slug}: ${String(error)}`;
    errors.set(text, (errors.get(text) ?? 0) + 1);
  };
  const ended = end.then(() => true);
  for (let i = 0; ; i++) {
    const { graphql, slug } = questions[i % questions.length]!;
    answered.push(timed(() => ask(url, graphql).catch(failed(slug))));
    if (await Promise.race([wait(100), ended])) break;
  }
  const times = await Promise.all(answered);
  for (const [text, count] of errors) console.error(`${count} times: ${text}`);
  return times;
}

/** Two files of releases of different processes. */
async function halves(folder: string, count: number): Promise<[string, string]> {
  const whole = join(folder, "whole.jsonl");
  await writeReleasesTo(whole, count * 2);
  const files = [join(folder, "first.jsonl"), join(folder, "second.jsonl")] as const;
  const outs = files.map((file) => createWriteStream(file));
  let line = 0;
  for await (const release of createInterface({ input: createReadStream(whole) })) {
    const out = outs[Math.floor(line++ / count)]!;
    if (!out.write(`${release}\n`)) await once(out, "drain");
  }
  await Promise.all(
    outs.map(async (out) => {
      out.end();
      await once(out, "finish");
    }),
  );
  return [...files];
}

async function ingest({ database }: OwnDatabase, file: string): Promise<void> {
  await execa("node", ["--max-old-space-size=1024", "--import", "tsx", cli, "ingest", file], {
    env: environmentOf(database),
    reject: false,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

const exactly = (day: string) => ({ edtf: day, earliest: day, latest: day, stated: null });

/** Writes a contract for a product that is warned about. */
async function writeContract(graph: Graph, number: number): Promise<void> {
  const contract = { label: "Contract", key: `written ${number}` } as const;
  const edge = { sources: ["bench"], knownFrom: exactly("2024-01-01"), from: contract };
  await writeRecords(graph, {
    fragments: [
      {
        record: `bench written ${number}`,
        nodes: [
          { ...contract, title: "Written", dealDate: exactly("2015-01-01"), dealDateKind: "SIGNED", status: "ACTIVE" },
        ],
        edges: [
          { ...edge, type: "HAS_BUYER", to: { label: "Organization", key: "B-1" } },
          { ...edge, type: "HAS_PRODUCT", to: { label: "Product", key: "v1/p1" } },
        ],
      },
    ],
  });
}

async function times(count: number, work: () => Promise<number>): Promise<number[]> {
  const all = [];
  for (let i = 0; i < count; i++) all.push(await work());
  return all;
}
