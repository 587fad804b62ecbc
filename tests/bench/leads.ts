import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { cypher } from "../../src/graph/cypher.ts";
import type { Graph } from "../../src/graph/driver/neo4j.ts";
import type { Lead } from "../../src/graph/queries/lead/lead.ts";
import { leadsThatFit } from "../../src/graph/queries/lead/leads.ts";
import { openReader } from "../../src/graph/read/reader.ts";
import { ensureConstraints } from "../../src/graph/stored/constraints.ts";
import { loadCurated } from "../../src/ingest/curated.ts";
import { ingest } from "../../src/ingest/run.ts";
import { onOwnDatabase } from "./own-database.ts";

type Row = Record<string, string>;

const seed = fileURLToPath(new URL("../../seed", import.meta.url));

/**
 * Measures which pairs of a buyer and a vendor become leads, next to the pairs that people found by hand. The labels are in a
 * folder such as `../shared/data`. The payments behind the labels are not there. The bench rebuilds them from the sums and days
 * of the labels, with a name of the vendor from the labels of suppliers. No text says what was bought, so no lead should be
 * strong.
 */
export async function benchLeads(data: string): Promise<void> {
  const labels = (await rowsOf(data, "leads")).map((row, i) => ({ ...row, reference: `L${i}` }));
  const names = await rowsOf(data, "suppliers");
  const folder = await mkdtemp(join(tmpdir(), "forewarned-bench-leads-"));
  try {
    await writeFile(
      join(folder, "payments.csv"),
      stringify([header, ...labels.flatMap((row) => payments(row, names))]),
    );
    for (const each of ["kev", "registers"])
      for (const file of await readdir(join(data, each))) await copyFile(join(data, each, file), join(folder, file));
    await onOwnDatabase(async ({ graph }) => {
      await ensureConstraints(graph);
      await loadCurated(graph, seed);
      await ingest(graph, [folder]);
      report(labels, await leadsByReference(graph));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function rowsOf(data: string, name: string): Promise<Row[]> {
  return parse(await readFile(join(data, "labels", `${name}.csv`)), { columns: true });
}

const header = ["Department Family", "Entity", "Date", "Expense Type", "Supplier", "Transaction Number", "Amount"];

/**
 * The label's number of payments. The number on the last day is that of the payments after the first KEV listing, or at least
 * one.
 */
function payments(row: Row, names: readonly Row[]): string[][] {
  const count = Number(row.rows);
  const later = Math.max(Number(row.rows_paid_after_first_kev), count > 1 ? 1 : 0);
  return Array.from({ length: count }, (_, i) => [
    ...[row.buyer!, row.buyer!, i < count - later ? row.first_deal! : row.last_deal!, "", supplierOf(row, names)],
    ...[`${row.reference}-${i}`, (Number(row.gbp) / count).toFixed(2)],
  ]);
}

/**
 * The name with most money among those with a relation of the label. If the supplier labels lack the vendor, a name that is
 * common for such bodies.
 */
function supplierOf({ vendor, relations }: Row, names: readonly Row[]): string {
  const own = names
    .filter(({ label }) => label === vendor)
    .sort((a, b) => Number(b.gbp) - Number(a.gbp) || (a.name! < b.name! ? -1 : 1));
  const fitting = own.find(({ relation }) => relations!.includes(relation!)) ?? own[0];
  return fitting?.name ?? (relations!.includes("SELF") ? vendor! : `${vendor!.replace(/ \(.*\)/, "")} UK Limited`);
}

async function leadsByReference(graph: Graph): Promise<Map<string, Lead[]>> {
  const keys = await graph.read(cypher`MATCH (payment:Payment) RETURN payment.key, payment.reference`, {});
  const references = new Map(keys.map(([key, reference]) => [key as string, (reference as string).split("-")[0]!]));
  const found = await leadsThatFit(await openReader(graph), {
    ...{ minimum: "0", timing: { in: ["CONTINUED", "ENDED_BEFORE", "BOUGHT_AFTER", "END_NOT_STATED", "UNDATED"] } },
  });
  const leads = new Map<string, Lead[]>();
  for (const lead of found)
    for (const reference of new Set(lead.deals.map(({ key }) => references.get(key) ?? "")))
      leads.set(reference, [...(leads.get(reference) ?? []), lead]);
  return leads;
}

function report(labels: readonly Row[], leads: ReadonlyMap<string, Lead[]>): void {
  const judged = labels.map((row) => {
    const found = leads.get(row.reference!) ?? [];
    return { row, lead: found.find(({ vendor }) => vendor.name === row.vendor), others: found };
  });
  const money = (rows: readonly Row[]) => rows.reduce((sum, { gbp }) => sum + Number(gbp), 0);
  const right = judged.flatMap(({ row, lead }) => (lead ? [row] : []));
  const share = (part: number, whole: number) => `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`;
  console.log(`pairs found: ${share(right.length, labels.length)}`);
  console.log(`by money: ${share(Math.round(money(right)), Math.round(money(labels)))}`);
  for (const { row, lead, others } of judged) {
    const told = lead
      ? `${lead.timing} ${lead.strength}`
      : `none${others.map(({ vendor }) => `, but ${vendor.name}`).join("")}`;
    console.log(`${row.buyer} → ${row.vendor}: ${told} (${row.gbp} GBP, ${row.first_deal} to ${row.last_deal})`);
  }
  const strong = judged.filter(({ lead }) => lead?.strength === "STRONG");
  console.log(`strong: ${strong.length}; expected 0, because no text names a product family`);
}
