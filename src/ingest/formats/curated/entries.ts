import type { AdvisoryKind, BuyerKind, ContractStatus, Money, ProductStatus, Technique, Vat } from "../../../values.ts";
import type { GivenDate } from "../../facts/uncertain-date.ts";
import type { LocatedYaml } from "../../yaml/located-yaml.ts";

/** The entries of the curated format, as `seed/curated.schema.json` describes them. */
export interface CuratedFile {
  sources?: SourceEntry[];
  organizations?: OrganizationEntry[];
  products?: ProductEntry[];
  frameworks?: FrameworkEntry[];
  contracts?: ContractEntry[];
  advisories?: AdvisoryEntry[];
  observations?: ObservationEntry[];
  responses?: ResponseEntry[];
}

export type Kind = keyof CuratedFile;
export type CuratedDate = string | GivenDate;
export type Amount = { amount: string; currency: string; vat?: Vat };
export type Thing = Partial<Record<"organization" | "product" | "framework" | "contract" | "advisory", string>>;
/** A subject of an advisory, with the versions that it is about. */
export type Subject = Thing & { status?: ProductStatus; versions?: string[] };

interface Entry {
  key: string;
  sources: string[];
}

export interface SourceEntry {
  key: string;
  title: string;
  publisher?: string;
  url?: string;
  licence?: string;
  published?: CuratedDate;
  isRead?: boolean;
  citedBy?: string[];
  note?: string;
}

export interface OrganizationEntry extends Entry {
  name: string;
  aliases?: string[];
  abbreviations?: string[];
  formerNames?: { name: string; until: string }[];
  identifier?: string;
  country?: string;
  kind?: BuyerKind;
  isAgency?: boolean;
  isVendor?: boolean;
  isReseller?: boolean;
  domains?: string[];
  descriptors?: string[];
  trades?: string[];
  parents?: { of: string; from?: string; to?: string }[];
}

export interface ProductEntry extends Entry {
  name: string;
  vendor: string;
  aliases?: string[];
  distinctiveNames?: string[];
  description?: string;
  partOf?: string[];
}

interface DealEntry extends Entry {
  title: string;
  description?: string;
  dateSigned?: CuratedDate;
  period?: { start?: CuratedDate; end?: CuratedDate };
  datePublished?: CuratedDate;
  suppliers?: string[];
  products?: string[];
  caveats?: string[];
}

export interface FrameworkEntry extends DealEntry {
  technique?: Technique;
  statedAs?: string;
  aliases?: string[];
  ceiling?: Amount;
  openTo?: string[];
  openToIsComplete?: boolean;
  family?: string;
  lots?: { title: string; description?: string; value?: Amount }[];
}

export interface ContractEntry extends DealEntry {
  status?: ContractStatus;
  isAggregate?: boolean;
  value?: Amount;
  valueRoundedTo?: string;
  dateAwarded?: CuratedDate;
  period?: DealEntry["period"] & { maxExtent?: CuratedDate };
  renewal?: string;
  buyers: string[];
  procuringEntities?: string[];
  framework?: string;
  /** The contracting process behind the contract, with the ocid of its notice. */
  process?: { ocid: string; procurementMethod?: string; procurementMethodDetails?: string; value?: Amount };
}

export interface AdvisoryEntry extends Entry {
  title: string;
  kind: AdvisoryKind;
  publisher?: string;
  date?: CuratedDate;
  isPublic?: boolean;
  summary?: string;
  permittedUse?: string;
  discouragedUse?: string;
  audience?: { stated: string[]; country?: string; kinds?: BuyerKind[]; excludedKinds?: BuyerKind[] };
  url?: string;
  about: Subject[];
  isWithdrawn?: boolean;
  supersedes?: string[];
  dueDate?: CuratedDate;
  dueDateBinds?: string;
  /** Whom it binds, and the document that says so. */
  binds?: { whom: string; by: string; url: string; until?: string };
  requiredAction?: string;
  usedInRansomware?: boolean;
  vulnerabilities?: string[];
  /** The CVE id, if the advisory is an entry of CISA's catalogue. */
  kev?: string;
  caveats?: string[];
}

export interface ObservationEntry extends Entry {
  title: string;
  metric: string;
  value?: string;
  unit?: string;
  statedValue?: string;
  date?: CuratedDate;
  about: Thing[];
  statedBy?: string;
  caveats?: string[];
}

export interface ResponseEntry extends Entry {
  title: string;
  summary: string;
  date?: CuratedDate;
  statedBy?: string;
  about?: Thing[];
  respondsTo?: Thing[];
  caveats?: string[];
}

/**
 * The judgement of a person about two organisations, by their keys in the graph, or about two deals or documents, by their ids.
 */
export interface JudgementEntry extends Entry {
  organizations?: [string, string];
  alike?: [string, string];
  verdict: "same" | "different" | "unsure";
  judgedBy: string;
  reason: string;
}

/** An entry and its place in the file. */
export interface LocatedEntry<K extends Kind = Kind> {
  file: LocatedYaml;
  kind: K;
  index: number;
  entry: NonNullable<CuratedFile[K]>[number];
}

/** An amount as a node holds it. */
export function money(amount: Amount | undefined): Money | null {
  return amount ? { amount: amount.amount, currency: amount.currency, vat: amount.vat ?? null } : null;
}
