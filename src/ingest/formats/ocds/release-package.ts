import { withoutContactPoints } from "../../facts/contact-points.ts";
import { dayOf, knownDayOf } from "../../facts/day.ts";
import { digestOf } from "../../facts/digest.ts";
import { type DocumentFacts, NotUnderstood, type Release } from "../format.ts";
import { decoded } from "../../facts/html-entities.ts";
import { type Json, objectOf, textOf, textsOf } from "../../facts/json.ts";
import { processOf } from "./profile.ts";
import { inShape } from "./shape.ts";

/** The prefix of the records of processes. */
const recordPrefix = "ocds:";

/**
 * The releases in one value of a document. The value is a release, a record or a whole package. Lines of JSON Lines may be
 * packages. The releases of a record are embedded, linked or compiled. Bare compiled releases have no `ocid` of their own.
 * @throws NotUnderstood
 */
export function releasesOf(value: unknown, facts: DocumentFacts): Release[] {
  const given = objectOf(value);
  if (!given)
    throw new NotUnderstood("not an object", `Cannot read a release: it is ${shown(value)}; expected an object.`);
  if (Array.isArray(given.records))
    return (given.records as unknown[]).flatMap((record) => releasesOf(record, factsOf(given, facts)));
  if (isRecord(given) || Array.isArray(given.releases)) return releasesOfRecord(given, factsOf(given, facts));
  return [releaseOf(given, facts)];
}

/**
 * Splits a value into parts that are understood or quarantined one by one, so that a fault in one part does not affect the
 * others. Each part is a value that `releasesOf` reads, and carries the statements of its package about itself.
 */
export function partsOf(value: unknown): unknown[] {
  const given = objectOf(value);
  if (given && Array.isArray(given.records)) {
    const { records, ...whole } = given;
    return (records as unknown[]).flatMap((record) => partsOf(record).map((part) => ({ ...whole, records: [part] })));
  }
  if (!given || !Array.isArray(given.releases)) return [value];
  const { releases, compiledRelease, ...whole } = given;
  const { embedded, links } = sorted(given);
  // A compiled release of embedded releases adds nothing to them. A compiled release of links takes their place.
  const rest =
    links.length === 0 && embedded.length > 0
      ? []
      : objectOf(compiledRelease)
        ? [{ ...whole, releases: links, compiledRelease }]
        : links.length > 0 || isRecord(given)
          ? [{ ...whole, releases: links }]
          : [];
  return [...embedded.map((release) => ({ ...whole, releases: [release] })), ...rest];
}

const isRecord = (given: Json) => "compiledRelease" in given || "versionedRelease" in given;

/** The statements of a package about itself. */
function factsOf(given: Json, facts: DocumentFacts): DocumentFacts {
  return {
    ...facts,
    publisher: textOf(objectOf(given.publisher)?.name) ?? facts.publisher,
    uri: textOf(given.uri) ?? facts.uri,
    licence: textOf(given.license) ?? facts.licence,
    published: dayOf(given.publishedDate) ?? facts.published,
  };
}

function releasesOfRecord(record: Json, facts: DocumentFacts): Release[] {
  const { embedded, links } = sorted(record);
  const compiled = objectOf(record.compiledRelease);
  const ocid = textOf(record.ocid) ?? textOf(compiled?.ocid);
  const withOcid = (release: unknown) => {
    const given = objectOf(release);
    return given && textOf(given.ocid) === null && ocid !== null ? { ...given, ocid } : release;
  };
  const releases = embedded.map((release) => releaseOf(withOcid(release), facts));
  if (compiled && (links.length > 0 || embedded.length === 0))
    return [...releases, releaseOf(withOcid({ ...compiled, tag: compiled.tag ?? ["compiled"] }), facts)];
  if (releases.length > 0 || (!isRecord(record) && links.length === 0)) return releases;
  const name = ocid ? ` "${ocid}"` : "";
  throw "versionedRelease" in record
    ? new NotUnderstood(
        "record holds only a versioned release",
        `Cannot read record${name}: it holds only a versionedRelease; expected releases or a compiledRelease.`,
      )
    : new NotUnderstood(
        "record only links to releases",
        `Cannot read record${name}: it only links to its releases; expected the releases or a compiledRelease in the record.`,
      );
}

/** Separates the releases of a record that are embedded from those that it only links to. */
function sorted(record: Json): { embedded: unknown[]; links: unknown[] } {
  const all = Array.isArray(record.releases) ? (record.releases as unknown[]) : [];
  return { embedded: all.filter((each) => !isLink(each)), links: all.filter(isLink) };
}

/** A link may repeat the ocid, date and tag of its release, but says nothing else. */
function isLink(release: unknown): boolean {
  const given = objectOf(release);
  return given !== null && textOf(given.url) !== null && !content.some((member) => member in given);
}

const content = ["planning", "tender", "awards", "contracts", "buyer", "parties", "relatedProcesses"];

function releaseOf(release: unknown, facts: DocumentFacts): Release {
  const given = objectOf(release);
  if (!given)
    throw new NotUnderstood("not an object", `Cannot read a release: it is ${shown(release)}; expected an object.`);
  const ocid = textOf(given.ocid);
  const name = textOf(given.id) === null ? "" : ` "${textOf(given.id)}"`;
  if (ocid === null)
    throw new NotUnderstood(
      "release without ocid",
      `Cannot read release${name}: "ocid" is ${shown(given.ocid)}; expected the id of its process, such as ocds-213czf-000-00001.`,
    );
  const { unread } = inShape(given);
  if (unread.length > 0)
    throw new NotUnderstood(
      "member of the wrong type",
      `Cannot read release${name}: ${unread.join(", ")}; expected the types that OCDS gives these members.`,
    );
  const { packageInfo: _, ...body } = withoutContactPoints(given) as Json;
  const record = `${recordPrefix}${processOf(ocid)}`;
  const releaseId = textOf(given.id);
  return {
    record,
    key: `${ocid}/${releaseId ?? ""}#${digestOf(body)}`,
    title: titleOf(given),
    releaseId,
    date: knownDayOf(given.date) ?? facts.published ?? dayOf(given.date),
    tags: textsOf(given.tag),
    body,
  };
}

function titleOf({ tender, planning }: Json): string | null {
  const title = textOf(objectOf(tender)?.title) ?? textOf(objectOf(planning)?.rationale);
  return title === null ? null : decoded(title);
}

function shown(value: unknown): string {
  const text = value === undefined ? "missing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
