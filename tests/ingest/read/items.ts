import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Item, itemsOf } from "../../../src/ingest/pipeline/items.ts";
import type { FormatName } from "../../../src/ingest/formats/registry.ts";
import { type Inspection, inspect } from "../../../src/ingest/read/inspect.ts";
import { recognise, type Recognised } from "../../../src/ingest/read/recognise.ts";
import { facts } from "../../support/format.ts";

/** The result of reading a file with this content. */
export interface Document {
  inspection: Inspection;
  recognised: Recognised | null;
  items: Item[];
}

export async function read(content: string | Buffer, format?: FormatName): Promise<Document> {
  const folder = await mkdtemp(join(tmpdir(), "forewarned-read-"));
  try {
    const path = join(folder, "document");
    await writeFile(path, content);
    const inspection = await inspect(path);
    const recognised = recognise(inspection.head, format);
    const items: Item[] = [];
    if (recognised)
      for await (const item of itemsOf(path, inspection, recognised, { ...facts }, () => undefined)) items.push(item);
    return { inspection, recognised, items };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The keys of the processes in its releases, without the digest. */
export const ocidsIn = ({ items }: Document) =>
  items.flatMap((item) => (item.kind === "releases" ? item.releases.map(({ key }) => key.replace(/\/.*/, "")) : []));

export const keysIn = ({ items }: Document) =>
  items.flatMap((item) => (item.kind === "releases" ? item.releases.map(({ key }) => key) : []));

/** The amounts of its payments, each with its supplier. */
export const paymentsIn = ({ items }: Document) =>
  items.flatMap((item) => {
    if (item.kind !== "row") return [];
    const { nodes, edges } = item.statement.fragment(1, item.line);
    const payment = nodes.find((node) => node.label === "Payment")!;
    const supplier = edges.find(({ type }) => type === "HAS_SUPPLIER");
    return [`${String(supplier?.properties?.statedName)} ${payment.amount?.amount}`];
  });

export const asidesIn = ({ items }: Document) => items.filter((item) => item.kind === "quarantined");

export const reasonsIn = (document: Document) => asidesIn(document).map(({ reason }) => reason);
