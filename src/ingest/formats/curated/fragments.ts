import type { EdgeStatement, EdgeType, GraphFragment, Label, NodeReference, NodeStatement, UncertainDate } from "../../../model.ts";
import { dealDateOf } from "../../deal-date.ts";
import { organizationKey, productKey } from "../../keys.ts";
import { uncertainDate } from "../../uncertain-date.ts";
import { type AdvisoryEntry, type ContractEntry, type CuratedDate, type FrameworkEntry, type Kind, money, type ObservationEntry, type OrganizationEntry, type ProductEntry, type ResponseEntry, type SourceEntry, type Thing } from "./entries.ts";
import type { LocatedEntry } from "./parse.ts";

type Tell = (entry: LocatedEntry, at: (string | number)[], message: string) => void;
type At = (string | number)[];

/** What the statement of one entry is made with: its edges, its dates, and the nodes behind the keys that it names. */
interface Writing {
  date(given: CuratedDate | undefined, at: At): UncertainDate | null;
  edge(type: EdgeType, kind: Kind, key: string | undefined, at: At): void;
  things(type: EdgeType, things: Thing[] | undefined, at: string): void;
  provenance: { sources: string[]; knownFrom: UncertainDate | null };
}

/** One fragment an entry. What cannot be said is told, and left out. */
export function fragmentsOf(entries: readonly LocatedEntry[], tell: Tell): GraphFragment[] {
  const known = new Map(entries.map((each) => [`${each.kind} ${each.entry.key}`, each]));
  const keys = new Map(entries.map((each) => [each, nodeKeyOf(each, known)]));
  takenTwice(entries, keys, tell);
  return entries.map((each) => fragmentOf(each, known, keys, tell));
}

const labels = {
  sources: "Source",
  organizations: "Organization",
  products: "Product",
  frameworks: "Framework",
  contracts: "Contract",
  advisories: "Advisory",
  observations: "Observation",
  responses: "Response",
} as const satisfies Record<Kind, Label>;

const kindOfThing = { organization: "organizations", product: "products", framework: "frameworks", contract: "contracts", advisory: "advisories" } as const;

function nodeKeyOf({ kind, entry }: LocatedEntry, known: ReadonlyMap<string, LocatedEntry>): string {
  if (kind === "organizations") return organizationKey(entry as OrganizationEntry);
  if (kind !== "products") return entry.key;
  const { vendor, name } = entry as ProductEntry;
  const made = known.get(`organizations ${vendor}`)?.entry as OrganizationEntry | undefined;
  return productKey(made?.name ?? vendor, name);
}

/** Two entries for one node would each replace what the other says. */
function takenTwice(entries: readonly LocatedEntry[], keys: ReadonlyMap<LocatedEntry, string>, tell: Tell): void {
  const first = new Map<string, LocatedEntry>();
  for (const each of entries) {
    const node = `${labels[each.kind]} ${keys.get(each)!}`;
    const taken = first.get(node);
    if (taken) tell(each, ["name"], `is the same as "${taken.entry.key}" at ${taken.file.placeOf([taken.kind, taken.index])}: name and country (or vendor) are alike; expected one entry for both`);
    else first.set(node, each);
  }
}

function fragmentOf(each: LocatedEntry, known: ReadonlyMap<string, LocatedEntry>, keys: ReadonlyMap<LocatedEntry, string>, tell: Tell): GraphFragment {
  const self: NodeReference = { label: labels[each.kind], key: keys.get(each)! };
  const edges: EdgeStatement[] = [];
  const find = (kind: Kind, key: string, at: At): LocatedEntry | undefined => {
    const found = known.get(`${kind} ${key}`);
    if (!found) tell(each, at, `"${key}" is not the key of any of the ${kind}; expected one of ${keysOf(known, kind)}`);
    return found;
  };
  const date = (given: CuratedDate | undefined, at: At): UncertainDate | null => {
    try {
      return given === undefined ? null : uncertainDate(typeof given === "string" ? { edtf: given } : given);
    } catch (error) {
      tell(each, at, (error as Error).message);
      return null;
    }
  };
  const [field, sources]: [string, string[]] = "sources" in each.entry ? ["sources", each.entry.sources] : ["citedBy", (each.entry as SourceEntry).citedBy ?? []];
  const cited = sources.flatMap((key, i) => find("sources", key, [field, i])?.entry ?? []) as SourceEntry[];
  const writing: Writing = {
    date,
    provenance: { sources, knownFrom: knownFrom(cited) },
    edge: (type, kind, key, at) => {
      const target = key === undefined ? undefined : find(kind, key, at);
      if (!target) return;
      const stated = kind === "organizations" ? { statedName: (target.entry as OrganizationEntry).name, matchedBy: "CURATED" as const } : undefined;
      edges.push({ type, from: self, to: { label: labels[kind], key: keys.get(target)! }, ...writing.provenance, properties: stated });
    },
    things: (type, things, at) =>
      things?.forEach((thing, i) => {
        const [name, key] = Object.entries(thing)[0] as [keyof Thing, string];
        writing.edge(type, kindOfThing[name], key, [at, i, name]);
      }),
  };
  return { record: `curated:${each.kind}/${each.entry.key}`, nodes: [statementOf(each, self.key, writing)], edges };
}

function keysOf(known: ReadonlyMap<string, LocatedEntry>, kind: Kind): string {
  const all = [...known.values()].filter((each) => each.kind === kind).map((each) => each.entry.key);
  return all.length === 0 ? "none: there are no such entries" : all.join(", ");
}

/** The publication of the earliest document that we read. */
function knownFrom(sources: readonly SourceEntry[]): UncertainDate | null {
  const published = sources.flatMap(({ isRead, published }) => {
    try {
      return isRead === false || published === undefined ? [] : [uncertainDate(typeof published === "string" ? { edtf: published } : published)];
    } catch {
      // Told where the source itself is read.
      return [];
    }
  });
  return published.sort((a, b) => (a.earliest ?? "").localeCompare(b.earliest ?? ""))[0] ?? null;
}

function statementOf({ kind, entry }: LocatedEntry, key: string, writing: Writing): NodeStatement {
  switch (kind) {
    case "sources":
      return source(entry as SourceEntry, key, writing);
    case "organizations":
      return organization(entry as OrganizationEntry, key, writing);
    case "products":
      return product(entry as ProductEntry, key, writing);
    case "frameworks":
      return framework(entry as FrameworkEntry, key, writing);
    case "contracts":
      return contract(entry as ContractEntry, key, writing);
    case "advisories":
      return advisory(entry as AdvisoryEntry, key, writing);
    case "observations":
      return observation(entry as ObservationEntry, key, writing);
    case "responses":
      return response(entry as ResponseEntry, key, writing);
  }
}

function source({ title, publisher, url, licence, published, isRead, citedBy, note }: SourceEntry, key: string, { date, edge }: Writing): NodeStatement {
  citedBy?.forEach((each, i) => edge("CITED_BY", "sources", each, ["citedBy", i]));
  return { label: "Source", key, title, publisher, url, licence, published: date(published, ["published"]), isRead: isRead ?? true, note };
}

function organization({ name, aliases, identifier, country, kind, isAgency }: OrganizationEntry, key: string, { provenance }: Writing): NodeStatement {
  return { label: "Organization", key, name, aliases, identifiers: identifier ? [identifier] : [], country, kind, isAgency, ...provenance };
}

function product({ name, vendor, aliases, distinctiveNames, description }: ProductEntry, key: string, { edge, provenance }: Writing): NodeStatement {
  edge("HAS_VENDOR", "organizations", vendor, ["vendor"]);
  return { label: "Product", key, name, aliases, distinctiveNames, description, ...provenance };
}

/** The dates of a deal, and the edges that every deal has. */
function deal(entry: FrameworkEntry | ContractEntry, { date, edge, provenance }: Writing) {
  entry.suppliers?.forEach((each, i) => edge("HAS_SUPPLIER", "organizations", each, ["suppliers", i]));
  entry.products?.forEach((each, i) => edge("HAS_PRODUCT", "products", each, ["products", i]));
  const dates = {
    dateSigned: date(entry.dateSigned, ["dateSigned"]),
    dateAwarded: "dateAwarded" in entry ? date(entry.dateAwarded, ["dateAwarded"]) : null,
    periodStart: date(entry.period?.start, ["period", "start"]),
    periodEnd: date(entry.period?.end, ["period", "end"]),
    datePublished: date(entry.datePublished, ["datePublished"]),
  };
  const { title, description, caveats } = entry;
  return { title, description, caveats, ...dates, ...dealDateOf(dates), ...provenance };
}

function framework(entry: FrameworkEntry, key: string, writing: Writing): NodeStatement {
  entry.openTo?.forEach((each, i) => writing.edge("OPEN_TO", "organizations", each, ["openTo", i]));
  writing.edge("ITERATION_OF", "frameworks", entry.family, ["family"]);
  const { technique, statedAs, aliases, ceiling, openToIsComplete } = entry;
  return { label: "Framework", key, technique, statedAs, aliases, ceiling: money(ceiling), openToIsComplete, ...deal(entry, writing) };
}

function contract(entry: ContractEntry, key: string, writing: Writing): NodeStatement {
  entry.buyers.forEach((each, i) => writing.edge("HAS_BUYER", "organizations", each, ["buyers", i]));
  writing.edge("UNDER_FRAMEWORK", "frameworks", entry.framework, ["framework"]);
  const { status, isAggregate, value, valueRoundedTo } = entry;
  return { label: "Contract", key, status, isAggregate, value: money(value), valueRoundedTo, ...deal(entry, writing) };
}

function advisory(entry: AdvisoryEntry, key: string, writing: Writing): NodeStatement {
  writing.edge("HAS_PUBLISHER", "organizations", entry.publisher, ["publisher"]);
  writing.things("HAS_SUBJECT", entry.about, "about");
  const { title, kind, isPublic, summary, permittedUse, discouragedUse, audience, url, caveats } = entry;
  const addressed = { audience: audience?.stated, audienceCountry: audience?.country, audienceKinds: audience?.kinds, audienceExcludedKinds: audience?.excludedKinds };
  return { label: "Advisory", key, title, kind, isPublic, summary, permittedUse, discouragedUse, url, caveats, ...addressed, date: writing.date(entry.date, ["date"]), ...writing.provenance };
}

function observation(entry: ObservationEntry, key: string, writing: Writing): NodeStatement {
  writing.edge("STATED_BY", "organizations", entry.statedBy, ["statedBy"]);
  writing.things("HAS_SUBJECT", entry.about, "about");
  const { title, metric, value, unit, statedValue, caveats } = entry;
  return { label: "Observation", key, title, metric, value, unit, statedValue, caveats, date: writing.date(entry.date, ["date"]), ...writing.provenance };
}

function response(entry: ResponseEntry, key: string, writing: Writing): NodeStatement {
  writing.edge("STATED_BY", "organizations", entry.statedBy, ["statedBy"]);
  writing.things("HAS_SUBJECT", entry.about, "about");
  writing.things("RESPONDS_TO", entry.respondsTo, "respondsTo");
  const { title, summary, caveats } = entry;
  return { label: "Response", key, title, summary, caveats, date: writing.date(entry.date, ["date"]), ...writing.provenance };
}
