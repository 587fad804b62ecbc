import type { DocumentFacts, StoredRelease } from "../../src/ingest/formats/format.ts";
import { dayOf } from "../../src/ingest/facts/day.ts";
import { type FormatName, isReleaseFormat, releaseFormat, rowFormat } from "../../src/ingest/formats/registry.ts";
import type { EdgeType, Label } from "../../src/model.ts";
import type { EdgeStatement, GraphFragment } from "../../src/statements.ts";

/** A document about which the ingest knows nothing. */
export const facts: DocumentFacts = {
  source: "source",
  title: "a document",
  publisher: null,
  uri: null,
  licence: null,
  published: null,
  buyer: null,
  path: null,
};

const published = { ...facts, published: dayOf("2024-03-01") };

/** The combined fragment of each record in the values of one document. */
export async function said(format: FormatName, ...values: unknown[]): Promise<GraphFragment[]> {
  if (!isReleaseFormat(format)) throw new TypeError(`${format} has rows`);
  const records = new Map<string, StoredRelease[]>();
  for (const value of values)
    for (const release of await releaseFormat(format).releasesOf(structuredClone(value), published))
      records.set(release.record, [
        ...(records.get(release.record) ?? []),
        { ...release, sources: ["source"], lastDate: release.date },
      ]);
  return [...records].map(([record, releases]) => releaseFormat(format).build(record, releases));
}

/** The fragment of a row below a header. */
export function rowSays(format: "payments" | "registers", header: string[], row: string[]): GraphFragment {
  return rowFormat(format).rowReader(header, published)(row).fragment(1, 2);
}

/** The given properties of each node of a label. */
export function nodesOf({ nodes, named = [] }: GraphFragment, label: Label, ...properties: string[]): unknown[][] {
  return [...nodes, ...named]
    .filter((node) => node.label === label)
    .map((node) => properties.map((property) => (node as unknown as Record<string, unknown>)[property] ?? null));
}

/** The target and the given properties of each edge of a type. */
export function edgesOf({ edges }: GraphFragment, type: EdgeType, ...properties: string[]): unknown[][] {
  return endsOf(
    edges.filter((edge) => edge.type === type),
    properties,
  );
}

/** The same for the edges that start at a label. */
export function edgesFrom(
  { edges }: GraphFragment,
  label: Label,
  type: EdgeType,
  ...properties: string[]
): unknown[][] {
  return endsOf(
    edges.filter((edge) => edge.type === type && edge.from.label === label),
    properties,
  );
}

function endsOf(edges: readonly EdgeStatement[], properties: readonly string[]): unknown[][] {
  return edges.map(({ to, properties: own }) => [
    to.key,
    ...properties.map((property) => (own as Record<string, unknown> | undefined)?.[property] ?? null),
  ]);
}
