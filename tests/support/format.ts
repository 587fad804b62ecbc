import type { DocumentFacts, FormatName } from "../../src/ingest/formats/format.ts";
import { dayOf } from "../../src/ingest/facts/day.ts";
import { isReleaseFormat, releaseFormats, rowFormats } from "../../src/ingest/formats/registry.ts";
import type { EdgeStatement, EdgeType, GraphFragment, Label } from "../../src/model.ts";

/** A document of which nothing is known. */
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

/** What the values of one document say together, of each record. */
export async function said(format: FormatName, ...values: unknown[]): Promise<GraphFragment[]> {
  if (!isReleaseFormat(format)) throw new TypeError(`${format} has rows`);
  const records = new Map<string, Parameters<(typeof releaseFormats)[typeof format]["build"]>[1][number][]>();
  for (const value of values)
    for (const release of await releaseFormats[format].releasesOf(structuredClone(value), published))
      records.set(release.record, [
        ...(records.get(release.record) ?? []),
        { ...release, sources: ["source"], lastDate: release.date },
      ]);
  return [...records].map(([record, releases]) => releaseFormats[format].build(record, releases));
}

/** What a row says, below a header. */
export function rowSays(format: "payments" | "registers", header: string[], row: string[]): GraphFragment {
  return rowFormats[format].rowReader(header, published)(row).fragment(1, 2);
}

/** The nodes of a label, with these of their properties. */
export function nodesOf({ nodes, named = [] }: GraphFragment, label: Label, ...properties: string[]): unknown[][] {
  return [...nodes, ...named]
    .filter((node) => node.label === label)
    .map((node) => properties.map((property) => (node as unknown as Record<string, unknown>)[property] ?? null));
}

/** Where the edges of a type lead, with these of their properties. */
export function edgesOf({ edges }: GraphFragment, type: EdgeType, ...properties: string[]): unknown[][] {
  return endsOf(
    edges.filter((edge) => edge.type === type),
    properties,
  );
}

/** The same of those that start at a label. */
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
