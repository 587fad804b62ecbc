import semver from "semver";
import type { EdgeProperties, GraphFragment } from "../../../statements.ts";
import type { AdvisoryKind, ProductStatus, UncertainDate } from "../../../values.ts";
import { type Cvss, cvssOf, highest, notScored } from "../../facts/cvss.ts";
import { dayOf, momentOf } from "../../facts/day.ts";
import type { StoredRelease } from "../format.ts";
import { FragmentBuilder } from "../../facts/fragment-builder.ts";
import { type Json, objectOf, objectsOf, textOf, textsOf } from "../../facts/json.ts";
import { nameProduct } from "../../facts/product.ts";
import { publisherOf } from "./publisher.ts";
import { writeSuperseded } from "./superseded.ts";
import { caveatsOf } from "./left-out.ts";
import { isWithdrawn } from "./withdrawn.ts";
import { productsOf, type TreeProduct } from "./product-tree.ts";

/** Builds an advisory from its newest version. Each subject is known from the first stored version that names it. */
export function buildAdvisory(record: string, releases: readonly StoredRelease[]): GraphFragment {
  const versions = inOrder(releases);
  const newest = versions.at(-1)!;
  const body = newest.body as Json;
  const document = objectOf(body.document)!;
  const tracking = objectOf(document.tracking)!;
  const key = record.slice("csaf:".length);
  const builder = new FragmentBuilder(record, { sources: newest.sources, knownFrom: versions[0]!.date });
  const vulnerabilities = objectsOf(body.vulnerabilities);
  const advisory = builder.node({
    label: "Advisory",
    key,
    title: textOf(document.title) ?? key,
    kind: kindOf(vulnerabilities.length),
    category: textOf(document.category),
    date: dayOf(tracking.initial_release_date),
    isPublic: isPublic(document),
    isWithdrawn: isWithdrawn(document),
    summary: summaryOf(document),
    ...worst(vulnerabilities),
    references: objectsOf(document.references).flatMap(({ url }) => textOf(url) ?? []),
    url: textOf(objectsOf(document.references).find(({ category }) => category === "self")?.url),
    caveats: caveatsOf(body),
  });
  const publisher = publisherOf(objectOf(document.publisher));
  builder.organization("HAS_PUBLISHER", advisory, publisher.stated, publisher.properties);
  const firstNamed = firstNamings(versions);
  for (const subject of subjectsOf(body)) {
    const { product, vulnerability, status, versions: of, id } = subject;
    const properties: EdgeProperties = {
      statedName: product.product,
      productStatus: status,
      ...(vulnerability ? { vulnerability } : {}),
      ...(of.length > 0 ? { versions: of } : {}),
    };
    const node = nameProduct(builder, product.vendor ?? "", product.product);
    const provenance = { sources: newest.sources, knownFrom: firstNamed.get(id) ?? newest.date };
    builder.edge("HAS_SUBJECT", advisory, node, properties, provenance);
  }
  for (const each of vulnerabilities) {
    const cve = textOf(each.cve);
    if (cve)
      builder.edge("HAS_VULNERABILITY", advisory, builder.name({ label: "Vulnerability", key: cve, title: cve }));
  }
  writeSuperseded(builder, advisory, document);
  for (const [i, each] of versions.entries()) {
    builder.edge("HAS_RELEASE", advisory, builder.release(each), undefined, {
      sources: each.sources,
      knownFrom: each.date,
    });
    const before = versions[i - 1];
    if (before) builder.revise(advisory, each, saidBy(before), saidBy(each));
  }
  return builder.done();
}

/** Sorts by version (an integer or a semantic version, never both in one document), then by the day of release. */
function inOrder(releases: readonly StoredRelease[]): StoredRelease[] {
  const trackingOf = ({ body }: StoredRelease) => objectOf(objectOf((body as Json).document)!.tracking)!;
  const version = (release: StoredRelease) =>
    semver.coerce(textOf(trackingOf(release).version), { includePrerelease: true }) ?? new semver.SemVer("0.0.0");
  const moment = (release: StoredRelease) => momentOf(trackingOf(release).current_release_date) ?? 0;
  return [...releases].sort(
    (a, b) =>
      semver.compare(version(a), version(b)) || moment(a) - moment(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

/** An advisory that names vulnerabilities warns of them, whatever its category. One that names none only informs. */
function kindOf(vulnerabilities: number): AdvisoryKind {
  return vulnerabilities > 0 ? "VULNERABILITY" : "GUIDANCE";
}

function isPublic(document: Json): boolean | null {
  const label = textOf(objectOf(objectOf(document.distribution)?.tlp)?.label)?.toUpperCase();
  return label === undefined ? true : label === "WHITE" || label === "CLEAR";
}

function summaryOf(document: Json): string | null {
  const notes = objectsOf(document.notes);
  return textOf(
    (notes.find(({ category }) => category === "summary") ?? notes.find(({ category }) => category === "description"))
      ?.text,
  );
}

const statuses = {
  first_affected: "FIRST_AFFECTED",
  first_fixed: "FIRST_FIXED",
  fixed: "FIXED",
  known_affected: "KNOWN_AFFECTED",
  known_not_affected: "KNOWN_NOT_AFFECTED",
  last_affected: "LAST_AFFECTED",
  recommended: "RECOMMENDED",
  under_investigation: "UNDER_INVESTIGATION",
} as const satisfies Record<string, ProductStatus>;

interface Subject {
  /** Identifies the same subject in another version of the advisory. */
  id: string;
  product: TreeProduct;
  vulnerability: string | null;
  status: ProductStatus;
  versions: string[];
}

/** Each product of each vulnerability in each status, with the versions that have this status. */
function subjectsOf(body: Json): Subject[] {
  const products = productsOf(objectOf(body.product_tree));
  const subjects = new Map<string, Subject>();
  for (const vulnerability of objectsOf(body.vulnerabilities)) {
    const cve = textOf(vulnerability.cve) ?? textOf(objectsOf(vulnerability.ids)[0]?.text);
    const given = objectOf(vulnerability.product_status) ?? {};
    for (const [name, status] of Object.entries(statuses)) {
      for (const productId of textsOf(given[name])) {
        const product = products.get(productId);
        if (!product || product.product === "") continue;
        const id = JSON.stringify([cve, status, product.vendor, product.product]);
        const subject = subjects.get(id) ?? { id, product, vulnerability: cve, status, versions: [] };
        if (product.version !== null && !subject.versions.includes(product.version))
          subject.versions.push(product.version);
        subjects.set(id, subject);
      }
    }
  }
  return [...subjects.values()];
}

function firstNamings(versions: readonly StoredRelease[]): Map<string, UncertainDate | null> {
  const first = new Map<string, UncertainDate | null>();
  for (const { body, date } of versions)
    for (const { id } of subjectsOf(body as Json)) if (!first.has(id)) first.set(id, date);
  return first;
}

/** The highest score of the vulnerabilities. Each score counts in the newest version of CVSS in which it is given. */
function worst(vulnerabilities: readonly Json[]): Cvss {
  const found = vulnerabilities.flatMap(({ scores }) =>
    objectsOf(scores).flatMap(({ cvss_v4, cvss_v3, cvss_v2 }) => cvssOf([cvss_v4, cvss_v3, cvss_v2]) ?? []),
  );
  return highest(found) ?? notScored;
}

/** The part of a version that is compared with the previous version. */
function saidBy({ body }: StoredRelease): Json {
  const document = objectOf((body as Json).document)!;
  const subjects = subjectsOf(body as Json).map(({ product, vulnerability, status, versions }) =>
    [vulnerability, status, product.vendor, product.product, versions.join(" ")].filter(Boolean).join(" "),
  );
  return {
    title: document.title,
    status: objectOf(document.tracking)?.status,
    summary: summaryOf(document),
    ...worst(objectsOf((body as Json).vulnerabilities)),
    subjects: subjects.sort(),
  };
}
