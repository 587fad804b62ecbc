import type { EdgeType } from "../../../model.ts";
import type { EdgeProperties, NodeStatement } from "../../../statements.ts";
import type { UncertainDate } from "../../../values.ts";
import { dealDateOf } from "../../facts/deal-date.ts";
import { firstDayOfCatalogue } from "../../facts/known-exploited.ts";
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
  type Subject,
} from "./entries.ts";
import { bindingOf } from "./binding.ts";
import { organizationStatement } from "./organization-statement.ts";

/** The path of a value within its entry. */
export type At = (string | number)[];

/** The functions with which the statement of one entry is made: its edges, its dates, and the keys of the nodes that it names. */
export interface Writing {
  date(given: CuratedDate | undefined, at: At): UncertainDate | null;
  edge(type: EdgeType, kind: Kind, key: string | undefined, at: At, properties?: EdgeProperties): void;
  things(type: EdgeType, things: Subject[] | undefined, at: string): void;
  /** Adds another node that the entry states, and the edge from the entry's own node. */
  beside(type: EdgeType, node: NodeStatement): void;
  /** Does the same for a node that other records also state or name. */
  name(type: EdgeType, node: NodeStatement): void;
  /** Returns the key of the node of another entry. */
  keyOf(kind: Kind, key: string, at: At): string | undefined;
  /** Describes a node that other records may describe too. */
  describe(properties: EdgeProperties): void;
  provenance: { sources: string[]; knownFrom: UncertainDate | null };
}

/** The statement of an entry about its own node. The edges that it names go to `writing`. */
export function statementOf({ kind, entry }: LocatedEntry, key: string, writing: Writing): NodeStatement {
  switch (kind) {
    case "sources":
      return source(entry as SourceEntry, key, writing);
    case "organizations":
      return organizationStatement(entry as OrganizationEntry, key, writing);
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

function product(
  { name, vendor, aliases, distinctiveNames, description, partOf }: ProductEntry,
  key: string,
  { edge, describe }: Writing,
): NodeStatement {
  edge("HAS_VENDOR", "organizations", vendor, ["vendor"]);
  partOf?.forEach((whole, i) => edge("PART_OF", "products", whole, ["partOf", i]));
  describe({ aliases, distinctiveNames, description });
  return { label: "Product", key, name };
}

/** The properties that every deal has. It also writes the edges that every deal has. */
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
  entry.lots?.forEach(({ title, description, value }, i) =>
    writing.beside("HAS_LOT", {
      label: "Lot",
      key: `${key}/lot/${i + 1}`,
      title,
      description,
      value: money(value),
      ...writing.provenance,
    }),
  );
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
  entry.procuringEntities?.forEach((each, i) =>
    writing.edge("HAS_PROCURING_ENTITY", "organizations", each, ["procuringEntities", i]),
  );
  writing.edge("UNDER_FRAMEWORK", "frameworks", entry.framework, ["framework"]);
  if (entry.process) writing.beside("HAS_CONTRACT", contractingProcess(entry, entry.process, writing));
  const { status, isAggregate, value, valueRoundedTo, renewal } = entry;
  const maxExtentDate = writing.date(entry.period?.maxExtent, ["period", "maxExtent"]);
  const own = { status, isAggregate, value: money(value), valueRoundedTo, maxExtentDate, renewal };
  return { label: "Contract", key, ...own, ...deal(entry, writing) };
}

/** The key is the one that the notice has. If the notice is loaded, it replaces this node. */
function contractingProcess(
  { title, description, datePublished }: ContractEntry,
  { ocid, procurementMethod, procurementMethodDetails, value }: NonNullable<ContractEntry["process"]>,
  { date, provenance }: Writing,
): NodeStatement {
  return {
    label: "ContractingProcess",
    key: ocid,
    title,
    description,
    procurementMethod,
    procurementMethodDetails,
    tenderValue: money(value),
    datePublished: date(datePublished, ["datePublished"]),
    ...provenance,
  };
}

function advisory(entry: AdvisoryEntry, key: string, writing: Writing): NodeStatement {
  writing.edge("HAS_PUBLISHER", "organizations", entry.publisher, ["publisher"]);
  writing.things("HAS_SUBJECT", entry.about, "about");
  entry.supersedes?.forEach((each, i) => writing.edge("SUPERSEDES", "advisories", each, ["supersedes", i]));
  const vulnerabilities = new Set([...(entry.vulnerabilities ?? []), ...(entry.kev ? [entry.kev] : [])]);
  for (const cve of vulnerabilities)
    writing.name("HAS_VULNERABILITY", { label: "Vulnerability", key: cve, title: cve });
  const { title, kind, isPublic, summary, permittedUse, discouragedUse, audience, url, caveats } = entry;
  const { isWithdrawn, dueDateBinds, requiredAction, usedInRansomware } = entry;
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
    isWithdrawn,
    dueDateBinds,
    ...bindingOf(entry),
    requiredAction,
    usedInRansomware,
    category: entry.kev && "KEV",
    listedWhenCatalogueBegan: isOfFirstDay(entry) ? true : null,
    ...addressed,
    date: writing.date(entry.date, ["date"]),
    dueDate: writing.date(entry.dueDate, ["dueDate"]),
    ...writing.provenance,
  };
}

const isOfFirstDay = ({ kev, date }: AdvisoryEntry) =>
  kev !== undefined && (typeof date === "string" ? date : date?.edtf) === firstDayOfCatalogue;

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
