import type { EdgeProperties, EdgeType, NodeStatement, UncertainDate } from "../../../model.ts";
import { dealDateOf } from "../../facts/deal-date.ts";
import {
  type AdvisoryEntry,
  type ContractEntry,
  type CuratedDate,
  type FrameworkEntry,
  type Kind,
  type LocatedEntry,
  money,
  type ObservationEntry,
  type OrganizationEntry,
  type ProductEntry,
  type ResponseEntry,
  type SourceEntry,
  type Thing,
} from "./entries.ts";

/** Where a value stands within its entry. */
export type At = (string | number)[];

/** What the statement of one entry is made with: its edges, its dates, and the nodes behind the keys that it names. */
export interface Writing {
  date(given: CuratedDate | undefined, at: At): UncertainDate | null;
  edge(type: EdgeType, kind: Kind, key: string | undefined, at: At): void;
  things(type: EdgeType, things: Thing[] | undefined, at: string): void;
  /** Says something of a node that others may describe too. */
  describe(properties: EdgeProperties): void;
  provenance: { sources: string[]; knownFrom: UncertainDate | null };
}

/** What an entry says of its own node; the edges that it names are told to `writing`. */
export function statementOf({ kind, entry }: LocatedEntry, key: string, writing: Writing): NodeStatement {
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

function source(
  { title, publisher, url, licence, published, isRead, citedBy, note }: SourceEntry,
  key: string,
  { date, edge }: Writing,
): NodeStatement {
  citedBy?.forEach((each, i) => edge("CITED_BY", "sources", each, ["citedBy", i]));
  return {
    label: "Source",
    key,
    title,
    publisher,
    url,
    licence,
    published: date(published, ["published"]),
    isRead: isRead ?? true,
    note,
  };
}

function organization(
  { name, aliases, formerNames, identifier, country, kind, isAgency }: OrganizationEntry,
  key: string,
  { describe }: Writing,
): NodeStatement {
  describe({
    statedId: identifier,
    statedCountry: country,
    aliases,
    formerNames: formerNames?.map(({ name, until }) => `${until} ${name}`),
    kind,
    isAgency,
  });
  return { label: "Organization", key, name };
}

function product(
  { name, vendor, aliases, distinctiveNames, description }: ProductEntry,
  key: string,
  { edge, describe }: Writing,
): NodeStatement {
  edge("HAS_VENDOR", "organizations", vendor, ["vendor"]);
  describe({ aliases, distinctiveNames, description });
  return { label: "Product", key, name };
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
  return {
    label: "Framework",
    key,
    technique,
    statedAs,
    aliases,
    ceiling: money(ceiling),
    openToIsComplete,
    ...deal(entry, writing),
  };
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
  const addressed = {
    audience: audience?.stated,
    audienceCountry: audience?.country,
    audienceKinds: audience?.kinds,
    audienceExcludedKinds: audience?.excludedKinds,
  };
  return {
    label: "Advisory",
    key,
    title,
    kind,
    isPublic,
    summary,
    permittedUse,
    discouragedUse,
    url,
    caveats,
    ...addressed,
    date: writing.date(entry.date, ["date"]),
    ...writing.provenance,
  };
}

function observation(entry: ObservationEntry, key: string, writing: Writing): NodeStatement {
  writing.edge("STATED_BY", "organizations", entry.statedBy, ["statedBy"]);
  writing.things("HAS_SUBJECT", entry.about, "about");
  const { title, metric, value, unit, statedValue, caveats } = entry;
  return {
    label: "Observation",
    key,
    title,
    metric,
    value,
    unit,
    statedValue,
    caveats,
    date: writing.date(entry.date, ["date"]),
    ...writing.provenance,
  };
}

function response(entry: ResponseEntry, key: string, writing: Writing): NodeStatement {
  writing.edge("STATED_BY", "organizations", entry.statedBy, ["statedBy"]);
  writing.things("HAS_SUBJECT", entry.about, "about");
  writing.things("RESPONDS_TO", entry.respondsTo, "respondsTo");
  const { title, summary, caveats } = entry;
  return {
    label: "Response",
    key,
    title,
    summary,
    caveats,
    date: writing.date(entry.date, ["date"]),
    ...writing.provenance,
  };
}
