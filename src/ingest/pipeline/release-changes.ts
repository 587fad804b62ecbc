import { deflateSync, inflateSync } from "node:zlib";
import { type ReleaseRow, releasesOfRecords } from "../../graph/ingest-state/stored-releases.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";
import { writeRecords } from "../../graph/write/records/write.ts";
import type { GraphFragment } from "../../statements.ts";
import type { UncertainDate } from "../../values.ts";
import type { Changes } from "./changes.ts";
import type { StoredRelease, Release } from "../formats/format.ts";
import { groupBy } from "../../graph/group-by.ts";
import { stateTheSame } from "./same-facts.ts";
import { releaseFormat, type ReleaseFormatName } from "../formats/registry.ts";

/** A release, its body in the form that the graph stores, and the key of the document that it was read from. */
export interface ReadRelease extends Release, Packed {
  source: string;
}

interface Packed {
  packed: Int8Array;
}

/** Keeps the packed body, so that it is packed only once even if its record is rebuilt many times. */
type PackedRelease = StoredRelease & Packed;

/** The changes that releases from documents make to their records. A release that the graph already has changes nothing. */
export async function changesByReleases(
  graph: Graph,
  format: ReleaseFormatName,
  releases: readonly ReadRelease[],
): Promise<Changes> {
  const records = [...new Set(releases.map(({ record }) => record))];
  const stored = groupBy((await releasesOfRecords(graph, records)).map(unpacked), ({ record }) => record);
  const changes: Changes = { fragments: [], outcomes: [] };
  for (const [record, read] of groupBy(releases, ({ record }) => record)) {
    const before = stored.get(record) ?? [];
    let after: PackedRelease[] = before;
    for (const [source, own] of groupBy(read, ({ source }) => source)) {
      const next = union([
        ...after,
        ...own.map(({ source: _, ...each }) => ({ ...each, sources: [source], lastDate: each.date })),
      ]);
      const isKnown = next.length === after.length && next.every((each, i) => isSame(each, after[i]!));
      const isSaid = () => isKnown || saysTheSame(format, record, after, next);
      changes.outcomes.push({ source, became: after.length === 0 ? "created" : isSaid() ? "unchanged" : "changed" });
      if (!isKnown) after = next;
    }
    if (after !== before) changes.fragments.push(fragmentOf(format, record, after));
  }
  return changes;
}

/** True if a record states the same facts by some of its releases and by more of them. */
function saysTheSame(
  format: ReleaseFormatName,
  record: string,
  before: readonly StoredRelease[],
  after: readonly StoredRelease[],
): boolean {
  const ids = new Set(before.map(({ releaseId }) => releaseId));
  if (after.some(({ releaseId }) => !ids.has(releaseId))) return false;
  const { build } = releaseFormat(format);
  return stateTheSame(build(record, before), build(record, after));
}

/**
 * Removes a document from the sources of the releases of these records, and rebuilds the records from the releases that other
 * documents state. A record without any such release is removed.
 */
export async function dropReleases(graph: Graph, records: readonly string[], source: string): Promise<void> {
  const stored = groupBy((await releasesOfRecords(graph, records)).map(unpacked), ({ record }) => record);
  const fragments: GraphFragment[] = [];
  const removed: string[] = [];
  for (const [record, releases] of stored) {
    const left = releases
      .map((each) => ({ ...each, sources: each.sources.filter((other) => other !== source) }))
      .filter(({ sources }) => sources.length > 0);
    if (left.length > 0) fragments.push(fragmentOf(releases[0]!.format as ReleaseFormatName, record, left));
    else removed.push(record);
  }
  await writeRecords(graph, { fragments, removed });
}

/** The fragment of a record, with its releases in the form that the graph stores. */
export function fragmentOf(
  format: ReleaseFormatName,
  record: string,
  releases: readonly PackedRelease[],
): GraphFragment {
  // The driver takes and gives signed bytes.
  const bodies = new Map(releases.map(({ key, packed }) => [key, packed as unknown as Uint8Array]));
  const { nodes, ...fragment } = releaseFormat(format).build(record, releases);
  return {
    ...fragment,
    nodes: nodes.map((node) => (node.label === "Release" ? { ...node, format, body: bodies.get(node.key) } : node)),
  };
}

/**
 * Merges the releases that several documents state alike. The first and the last date of a merged release are the earliest and
 * the latest date of these documents.
 */
function union(releases: readonly PackedRelease[]): PackedRelease[] {
  const byKey = new Map<string, PackedRelease>();
  for (const each of releases) {
    const other = byKey.get(each.key);
    byKey.set(
      each.key,
      other
        ? {
            ...other,
            sources: [...new Set([...other.sources, ...each.sources])].sort(),
            date: earlier(other.date, each.date),
            lastDate: later(other.lastDate, each.lastDate),
          }
        : each,
    );
  }
  return [...byKey.values()];
}

function isSame(a: StoredRelease, b: StoredRelease): boolean {
  return (
    a.key === b.key &&
    a.sources.join() === b.sources.join() &&
    dayOf(a.date) === dayOf(b.date) &&
    dayOf(a.lastDate) === dayOf(b.lastDate)
  );
}

const dayOf = (date: UncertainDate | null) => date?.earliest ?? date?.latest ?? "";
const earlier = (a: UncertainDate | null, b: UncertainDate | null) => (!a ? b : !b ? a : dayOf(b) < dayOf(a) ? b : a);
const later = (a: UncertainDate | null, b: UncertainDate | null) => (!a ? b : !b ? a : dayOf(b) > dayOf(a) ? b : a);

/** A body in the compressed form that the graph stores. */
export function packed(text: string): Int8Array {
  const bytes = deflateSync(text);
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

function unpacked({ body, ...release }: ReleaseRow): PackedRelease & { format: string } {
  const packed = new Int8Array(body.buffer, body.byteOffset, body.length);
  return { ...release, packed, body: JSON.parse(inflateSync(body).toString("utf8")) as unknown };
}
