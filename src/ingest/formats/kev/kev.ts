import { dayOf, knownDayOf } from "../../facts/day.ts";
import { digestOf } from "../../facts/digest.ts";
import { type DocumentFacts, type StoredRelease, NotUnderstood, type Release, type ReleaseFormat } from "../format.ts";
import { FragmentBuilder } from "../../facts/fragment-builder.ts";
import { objectOf, textOf, type Json } from "../../facts/json.ts";
import { dueDateBinds, firstDayOfCatalogue, kevBinding } from "../../facts/known-exploited.ts";
import { namedThing, nameProduct } from "../../facts/product.ts";
import type { GraphFragment } from "../../../statements.ts";
import { compare } from "../../facts/compare.ts";

/**
 * CISA's catalogue of known exploited vulnerabilities (cisa.gov/known-exploited-vulnerabilities-catalog). Each value is an
 * entry.
 */
export const kev = {
  name: "kev" as const,
  documents: "CISA's catalogue of Known Exploited Vulnerabilities, as JSON or CSV",
  recognisesJson: (has) => has("catalogVersion", "cveID") || (has("vulnerabilities") && has("count", "dateReleased")),
  listsOf: (has) => (has("cveID") ? "whole" : ["vulnerabilities"]),
  recognisesHeader: (header) => {
    const columns = header.map((column) => column.trim().toLowerCase());
    return columns.includes("cveid") && columns.includes("vendorproject");
  },
  releasesOf,
  build,
} satisfies ReleaseFormat;

const prefix = "kev:";

function releasesOf(value: unknown, facts: DocumentFacts): Release[] {
  const entry = objectOf(value);
  const cve = textOf(entry?.cveID)?.toUpperCase();
  if (!entry || !cve || !/^CVE-\d{4}-\d{4,}$/.test(cve))
    throw new NotUnderstood(
      "KEV entry without CVE",
      `Cannot read an entry of KEV: "cveID" is ${JSON.stringify(entry?.cveID ?? null)}; expected an id such as CVE-2024-12345.`,
    );
  // The CSV separates weaknesses by commas, and leaves out empty values.
  const cwes = typeof entry.cwes === "string" ? entry.cwes.split(",").map((each) => each.trim()) : entry.cwes;
  const members = Object.entries({ ...entry, cwes }).filter(
    ([, each]) => each !== "" && each !== null && each !== undefined && !(Array.isArray(each) && each.join("") === ""),
  );
  const body = Object.fromEntries(members.map(([key, each]) => [key, typeof each === "string" ? each.trim() : each]));
  return [
    {
      record: prefix + cve,
      key: `${prefix}${cve}#${digestOf(body)}`,
      title: textOf(entry.vulnerabilityName) ?? cve,
      releaseId: cve,
      date: facts.published,
      tags: ["exploited"],
      body,
    },
  ];
}

/**
 * The newest edition of an entry counts. Older editions become revisions. The CSV does not state its own date, but its text is
 * at least as new as the day on which the entry was added. It counts if no dated edition is that late.
 */
function build(record: string, releases: readonly StoredRelease[]): GraphFragment {
  const cve = record.slice(prefix.length);
  const editions = [...releases].sort(
    (a, b) =>
      compare(lastDay(a), lastDay(b)) ||
      Number(a.lastDate !== null) - Number(b.lastDate !== null) ||
      compare(a.date?.latest, b.date?.latest) ||
      compare(a.key, b.key),
  );
  const newest = editions.at(-1)!;
  const entry = newest.body as Json;
  const added = knownDayOf((editions[0]!.body as Json).dateAdded) ?? knownDayOf(entry.dateAdded);
  // An entry is published on the day that it is added.
  const builder = new FragmentBuilder(record, { sources: newest.sources, knownFrom: added ?? editions[0]!.date });
  const vendor = namedThing(textOf(entry.vendorProject));
  const product = namedThing(textOf(entry.product));
  const advisory = builder.node({
    label: "Advisory",
    key: prefix + cve,
    title: textOf(entry.vulnerabilityName) ?? `${cve} is exploited`,
    kind: "EXPLOITED",
    category: "KEV",
    date: dayOf(entry.dateAdded),
    isPublic: true,
    summary: textOf(entry.shortDescription),
    dueDate: dayOf(entry.dueDate),
    dueDateBinds: textOf(entry.dueDate) ? dueDateBinds(textOf(entry.dateAdded)) : null,
    ...kevBinding(textOf(entry.dateAdded)),
    requiredAction: textOf(entry.requiredAction),
    usedInRansomware: textOf(entry.knownRansomwareCampaignUse)?.toLowerCase() === "known" ? true : null,
    listedWhenCatalogueBegan: textOf(entry.dateAdded) === firstDayOfCatalogue ? true : null,
    references: (textOf(entry.notes) ?? "").match(/https?:\/\/[^\s;]+/g) ?? [],
    audience: ["US federal civilian executive branch agencies"],
    audienceCountry: "US",
    url: "https://www.cisa.gov/known-exploited-vulnerabilities-catalog",
  });
  // No entry names its publisher, so this reader states that CISA publishes the catalogue.
  builder.organization(
    "HAS_PUBLISHER",
    advisory,
    { name: "Cybersecurity and Infrastructure Security Agency", country: "US" },
    { matchedBy: "CURATED" },
  );
  builder.edge("HAS_VULNERABILITY", advisory, builder.name({ label: "Vulnerability", key: cve, title: cve }));
  if (vendor && product && !/^multiple products?$/i.test(product))
    builder.edge("HAS_SUBJECT", advisory, nameProduct(builder, vendor, product), {
      vulnerability: cve,
      statedName: product,
    });
  else if (vendor) builder.organization("HAS_SUBJECT", advisory, { name: vendor }, { vulnerability: cve });
  writeEditions(builder, record, editions);
  return builder.done();
}

function writeEditions(builder: FragmentBuilder, record: string, editions: readonly StoredRelease[]): void {
  const advisory = { label: "Advisory", key: record } as const;
  const newest = editions.at(-1)!;
  let before: StoredRelease | null = null;
  for (const edition of editions) {
    const provenance = { sources: edition.sources, knownFrom: edition.date };
    const release = builder.release(edition);
    builder.edge("HAS_RELEASE", advisory, release, undefined, provenance);
    // The order of an edition without a date is not known, so only its different values are shown.
    if (edition.lastDate === null && edition !== newest)
      builder.revise(advisory, edition, inUndated(edition), inUndated(newest));
    else {
      if (before) builder.revise(advisory, edition, before.body as Json, edition.body as Json);
      before = edition;
    }
  }
}

const inUndated = ({ body }: StoredRelease): Json =>
  Object.fromEntries(
    Object.entries(body as Json).map(([field, said]) => [`${field} in an edition without a date`, said]),
  );

const lastDay = ({ lastDate, body }: StoredRelease) => lastDate?.latest ?? knownDayOf((body as Json).dateAdded)?.latest;
