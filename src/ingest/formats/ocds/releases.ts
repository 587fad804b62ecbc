import { withoutContactPoints } from "../../contact-points.ts";
import { dayOf } from "../../day.ts";
import { digestOf } from "../../digest.ts";
import { type DocumentFacts, NotUnderstood, type Release } from "../../format.ts";
import { type Json, objectOf, objectsOf, textOf, textsOf } from "../../json.ts";
import { processOf } from "./profile.ts";

/** Records of processes begin so. */
const recordPrefix = "ocds:";

/**
 * The releases in one value of a document: a release, a record (embedded, linked or compiled; bare ones have no `ocid` of their
 * own) or a whole package, as lines of JSON Lines may be.
 * @throws NotUnderstood
 */
export function releasesOf(value: unknown, facts: DocumentFacts): Release[] {
  const given = objectOf(value);
  if (!given)
    throw new NotUnderstood("not an object", `Cannot read a release: it is ${shown(value)}; expected an object.`);
  if (Array.isArray(given.records))
    return objectsOf(given.records).flatMap((record) => releasesOf(record, factsOf(given, facts)));
  const isRecord = "compiledRelease" in given || "versionedRelease" in given;
  if (isRecord || Array.isArray(given.releases)) return releasesOfRecord(given, factsOf(given, facts));
  return [releaseOf(given, facts)];
}

/** What a package says of itself. */
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
  const embedded = objectsOf(record.releases).filter((each) => "id" in each || "tag" in each || "ocid" in each);
  const whole = embedded.filter((each) => !isLink(each));
  const ocid = textOf(record.ocid) ?? textOf(objectOf(record.compiledRelease)?.ocid);
  const withOcid = (release: Json) => (textOf(release.ocid) || ocid === null ? release : { ...release, ocid });
  if (whole.length > 0) return whole.map((release) => releaseOf(withOcid(release), facts));
  const compiled = objectOf(record.compiledRelease);
  if (compiled) return [releaseOf(withOcid({ ...compiled, tag: compiled.tag ?? ["compiled"] }), facts)];
  const name = ocid ? ` "${ocid}"` : "";
  throw "versionedRelease" in record
    ? new NotUnderstood(
        "record holds only a versioned release",
        `Cannot read record${name}: it holds its versions alone; expected releases or a compiledRelease.`,
      )
    : new NotUnderstood(
        "record only links to releases",
        `Cannot read record${name}: it only links to its releases; expected them, or a compiledRelease, in the record.`,
      );
}

const isLink = (release: Json) => textOf(release.url) !== null && textOf(release.ocid) === null;

function releaseOf(given: Json, facts: DocumentFacts): Release {
  const ocid = textOf(given.ocid);
  if (ocid === null) {
    const id = textOf(given.id);
    throw new NotUnderstood(
      "release without ocid",
      `Cannot read release${id ? ` "${id}"` : ""}: "ocid" is ${shown(given.ocid)}; expected the id of its process, such as ocds-213czf-000-00001.`,
    );
  }
  const { packageInfo: _, ...body } = withoutContactPoints(given) as Json;
  const record = `${recordPrefix}${processOf(ocid)}`;
  const releaseId = textOf(given.id);
  return {
    record,
    key: `${ocid}/${releaseId ?? ""}#${digestOf(body)}`,
    title: textOf(objectOf(given.tender)?.title) ?? textOf(objectOf(given.planning)?.rationale),
    releaseId,
    date: dayOf(given.date) ?? facts.published,
    tags: textsOf(given.tag),
    body,
  };
}

function shown(value: unknown): string {
  const text = value === undefined ? "missing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
