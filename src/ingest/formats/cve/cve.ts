import type { GraphFragment } from "../../../statements.ts";
import { withoutContactPoints } from "../../facts/contact-points.ts";
import { type Cvss, cvssOf, notScored } from "../../facts/cvss.ts";
import { dayOf, knownDayOf, momentOf } from "../../facts/day.ts";
import { digestOf } from "../../facts/digest.ts";
import { type StoredRelease, NotUnderstood, type Release, type ReleaseFormat } from "../format.ts";
import { FragmentBuilder } from "../../facts/fragment-builder.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import { compare } from "../../facts/compare.ts";
import { writeAffected } from "./affected.ts";

/** CVE records in JSON 5 (github.com/CVEProject/cve-schema). */
export const cve = {
  name: "cve" as const,
  documents: "CVE records (JSON 5)",
  recognisesJson: (has) => has("cveMetadata"),
  releasesOf,
  build,
} satisfies ReleaseFormat;

const prefix = "cve:";

function releasesOf(value: unknown): Release[] {
  const given = objectOf(value);
  const metadata = objectOf(given?.cveMetadata);
  const id = textOf(metadata?.cveId)?.toUpperCase();
  if (!given || !id || !/^CVE-\d{4}-\d{4,}$/.test(id))
    throw new NotUnderstood(
      "CVE record without id",
      `Cannot read a CVE record: "cveMetadata.cveId" is ${JSON.stringify(metadata?.cveId ?? null)}; expected an id such as CVE-2024-12345.`,
    );
  const body = withoutContactPoints(given) as Json;
  return [
    {
      record: prefix + id,
      key: `${prefix}${id}#${digestOf(body)}`,
      title: id,
      releaseId: id,
      date:
        knownDayOf(metadata?.dateUpdated) ?? knownDayOf(metadata?.dateRejected) ?? knownDayOf(metadata?.datePublished),
      tags: [textOf(metadata?.state)?.toLowerCase() ?? "published"],
      body,
    },
  ];
}

/** The release that was updated last counts. If two were updated on the same day, the one that rejects the record counts. */
function build(record: string, releases: readonly StoredRelease[]): GraphFragment {
  const versions = [...releases].sort(
    (a, b) =>
      compare(dayOfUpdate(a), dayOfUpdate(b)) ||
      Number(isRejected(a)) - Number(isRejected(b)) ||
      updatedAt(a) - updatedAt(b) ||
      compare(a.key, b.key),
  );
  const newest = versions.at(-1)!;
  const body = newest.body as Json;
  const metadata = objectOf(body.cveMetadata);
  const id = record.slice(prefix.length);
  const published = dayOf(metadata?.datePublished);
  const builder = new FragmentBuilder(record, { sources: newest.sources, knownFrom: published ?? newest.date });
  const cna = objectOf(objectOf(body.containers)?.cna);
  const providers = [cna, ...objectsOf(objectOf(body.containers)?.adp)].filter((each) => each !== null);
  const rejected = isRejected(newest);
  const description = inEnglish(rejected ? cna?.rejectedReasons : cna?.descriptions);
  const title = textOf(cna?.title);
  const vulnerability = builder.node({
    label: "Vulnerability",
    key: id,
    title: [id, rejected ? "(rejected)" : title].filter(Boolean).join(" "),
    description,
    datePublished: published,
    ...(providers.map(scoreOf).find((each) => each !== null) ?? notScored),
  });
  if (!rejected) writeAffected(builder, vulnerability, providers);
  for (const each of versions) {
    const release = builder.release(each);
    builder.edge("HAS_RELEASE", vulnerability, release, undefined, { sources: each.sources, knownFrom: each.date });
  }
  return builder.done();
}

function scoreOf(container: Json): Cvss | null {
  const metrics = objectsOf(container.metrics);
  return cvssOf(
    ["cvssV4_0", "cvssV3_1", "cvssV3_0", "cvssV2_0"].flatMap((version) => metrics.map((each) => each[version])),
  );
}

function inEnglish(texts: unknown): string | null {
  const all = objectsOf(texts);
  return textOf((all.find(({ lang }) => textOf(lang)?.startsWith("en")) ?? all[0])?.value);
}

const metadataOf = ({ body }: StoredRelease) => objectOf((body as Json).cveMetadata) ?? {};
const isRejected = (release: StoredRelease) => textOf(metadataOf(release).state)?.toUpperCase() === "REJECTED";

/** A rejection without a date counts as the newest, because it comes after the statement that it rejects. */
function updatedAt(release: StoredRelease): number {
  const { dateUpdated, dateRejected, datePublished } = metadataOf(release);
  const dates = isRejected(release) ? [dateUpdated, dateRejected] : [dateUpdated, datePublished];
  const known = dates.map(momentOf).filter((moment) => moment !== null);
  return known.length > 0 ? Math.max(...known) : isRejected(release) ? lastMoment : 0;
}

const lastMoment = Date.UTC(9999, 11, 31);
const dayOfUpdate = (release: StoredRelease) => new Date(updatedAt(release)).toISOString().slice(0, 10);
