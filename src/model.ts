/**
 * The graph on one page: what each node holds, which edges join them, what identifies them. Node label = GraphQL type = record
 * type; property names are those of OCDS and CSAF in camelCase. Imports nothing.
 */

/** A date with its bounds (EDTF, ISO 8601-2): days as `YYYY-MM-DD`, null where open. `stated` is what the source says. */
export interface UncertainDate {
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
  stated: string | null;
}

/** An exact amount: the source's digits, the ISO 4217 currency, and whether value added tax is in it. */
export interface Money {
  amount: string;
  currency: string | null;
  vat: Vat | null;
}

/** A text of a row that no other property holds: the words of its column's header in small letters, and what stands there. */
export interface Detail {
  name: string;
  text: string;
}

export type Vat = "INCLUDED" | "EXCLUDED";
export type BuyerKind =
  | "DEPARTMENT"
  | "NON_MINISTERIAL_DEPARTMENT"
  | "AGENCY"
  | "PUBLIC_BODY"
  | "LOCAL_AUTHORITY"
  | "UNIVERSITY"
  | "NHS"
  | "POLICE";
export type Technique = "FRAMEWORK" | "DPS" | "DYNAMIC_MARKET";
export type ContractStatus = "PENDING" | "ACTIVE" | "CANCELLED" | "UNSUCCESSFUL" | "TERMINATED";
export type AdvisoryKind =
  "VULNERABILITY" | "EXPLOITED" | "GUIDANCE" | "RESTRICTION" | "BAN" | "DEBARMENT" | "FINDING" | "CALL";
export type ProductStatus =
  | "FIRST_AFFECTED"
  | "FIRST_FIXED"
  | "FIXED"
  | "KNOWN_AFFECTED"
  | "KNOWN_NOT_AFFECTED"
  | "LAST_AFFECTED"
  | "RECOMMENDED"
  | "UNDER_INVESTIGATION";
export type Severity = "NONE" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";
export type DealDateKind = "SIGNED" | "AWARDED" | "STARTED" | "PUBLISHED" | "PAID";
export type MatchedBy = "IDENTIFIER" | "REGISTER" | "FORM" | "NAME" | "ALIAS" | "CURATED";
export type Role = "Buyer" | "Supplier" | "Vendor" | "Agency" | "OtherOrganization";

/** How a property is kept on its node, and, in the type, what it is in a record. */
export interface Property<T> {
  readonly storedAs: "text" | "texts" | "details" | "flag" | "number" | "date" | "money" | "bytes" | "hidden";
  /** One of a closed list, or several of them, and so compared letter by letter. */
  readonly isCode?: boolean;
  readonly type?: T;
}

const text: Property<string | null> = { storedAs: "text" };
const texts: Property<string[]> = { storedAs: "texts" };
const details: Property<Detail[]> = { storedAs: "details" };
const flag: Property<boolean | null> = { storedAs: "flag" };
const number: Property<number | null> = { storedAs: "number" };
const date: Property<UncertainDate | null> = { storedAs: "date" };
const money: Property<Money | null> = { storedAs: "money" };
const required: Property<string> = { storedAs: "text" };
/** Kept, and never part of a record that is read. */
const bytes: Property<Uint8Array | undefined> = { storedAs: "bytes" };
/** Looked up, and never part of a record that is read. */
const hidden: Property<string | null | undefined> = { storedAs: "hidden" };
const oneOf = <T extends string>(): Property<T | null> => ({ storedAs: "text", isCode: true });
const eachOf = <T extends string>(): Property<T[]> => ({ storedAs: "texts", isCode: true });

/** What every node carries: the documents that state it, who owns it, and since when it may have been known. */
const provenance = { sources: texts, record: text, knownFrom: date };
/** The day that a deal is set against the day of a warning: signed, else awarded, else started, else published. */
const deal = { dealDate: date, dealDateKind: oneOf<DealDateKind>(), caveats: texts };
/**
 * Deals of one kind that several documents or publishers may state: `alike` is a digest of what such deals have in common;
 * `duplicateOf`, which `resolve` deduces, is the key of the deal that counts in the place of this one.
 */
const likely = { alike: hidden, duplicateOf: text };

export const nodes = {
  Organization: {
    name: required,
    aliases: texts,
    identifiers: texts,
    country: text,
    kind: oneOf<BuyerKind>(),
    isAgency: flag,
    isReseller: flag,
    domains: texts,
    descriptors: texts,
    trades: texts,
    startDate: date,
    endDate: date,
    /** What texts were last looked at for, where it is a vendor. */
    namedAs: hidden,
    ...provenance,
  },
  ContractingProcess: {
    title: text,
    description: text,
    procurementMethod: text,
    procurementMethodDetails: text,
    mainProcurementCategory: text,
    budget: money,
    tenderStatus: text,
    tenderValue: money,
    tenderMinValue: money,
    tenderMaxValue: money,
    datePublished: date,
    caveats: texts,
    ...provenance,
  },
  Release: {
    title: text,
    releaseId: text,
    format: text,
    date,
    lastDate: date,
    tags: texts,
    body: bytes,
    ...provenance,
  },
  Framework: {
    title: required,
    description: text,
    technique: oneOf<Technique>(),
    statedAs: text,
    aliases: texts,
    ceiling: money,
    minValue: money,
    maximumParticipants: number,
    openToIsComplete: flag,
    dateSigned: date,
    periodStart: date,
    periodEnd: date,
    datePublished: date,
    ...deal,
    ...provenance,
  },
  Lot: { title: text, description: text, value: money, minValue: money, maxValue: money, ...provenance },
  Contract: {
    title: required,
    description: text,
    status: oneOf<ContractStatus>(),
    isAggregate: flag,
    mayEstablishFramework: flag,
    value: money,
    minValue: money,
    maxValue: money,
    valueRoundedTo: text,
    items: texts,
    cpv: texts,
    dateSigned: date,
    dateAwarded: date,
    periodStart: date,
    periodEnd: date,
    maxExtentDate: date,
    renewal: text,
    options: text,
    datePublished: date,
    ...deal,
    ...likely,
    ...provenance,
  },
  Payment: {
    title: required,
    description: text,
    details,
    reference: text,
    amount: money,
    date,
    ...deal,
    ...likely,
    ...provenance,
  },
  Product: { name: required, aliases: texts, distinctiveNames: texts, cpes: texts, description: text, ...provenance },
  Advisory: {
    title: required,
    kind: oneOf<AdvisoryKind>(),
    category: text,
    date,
    isPublic: flag,
    isWithdrawn: flag,
    summary: text,
    severity: oneOf<Severity>(),
    cvssScore: number,
    cvssVector: text,
    dueDate: date,
    dueDateBinds: text,
    requiredAction: text,
    usedInRansomware: flag,
    listedWhenCatalogueBegan: flag,
    references: texts,
    permittedUse: text,
    discouragedUse: text,
    audience: texts,
    audienceKinds: eachOf<BuyerKind>(),
    audienceExcludedKinds: eachOf<BuyerKind>(),
    audienceCountry: text,
    url: text,
    caveats: texts,
    ...provenance,
  },
  Vulnerability: {
    title: required,
    description: text,
    datePublished: date,
    severity: oneOf<Severity>(),
    cvssScore: number,
    cvssVector: text,
    ...provenance,
  },
  Observation: {
    title: required,
    metric: text,
    value: text,
    unit: text,
    statedValue: text,
    date,
    caveats: texts,
    ...provenance,
  },
  Response: { title: required, summary: text, date, caveats: texts, ...provenance },
  Source: {
    title: required,
    publisher: text,
    url: text,
    licence: text,
    published: date,
    isRead: flag,
    isComplete: flag,
    format: text,
    given: text,
    note: text,
    record: text,
  },
  Revision: { title: required, field: text, before: text, after: text, ...provenance },
  Run: {
    title: required,
    startedAt: text,
    finishedAt: text,
    digest: text,
    read: number,
    written: number,
    putAside: number,
    record: text,
  },
} as const satisfies Record<string, Record<string, Property<unknown>>>;

export type Label = keyof typeof nodes;
type Typed<P> = P extends Property<infer T> ? T : never;

/** A node as the program holds it: `ref` is the database's own handle for it, good for the snapshot it was read from. */
export type NodeRecord<L extends Label> = {
  readonly label: L;
  readonly ref: string;
  readonly key: string;
  readonly roles: Role[];
} & {
  readonly [P in keyof (typeof nodes)[L]]: Typed<(typeof nodes)[L][P]>;
};

export type Organization = NodeRecord<"Organization">;
export type ContractingProcess = NodeRecord<"ContractingProcess">;
export type Release = NodeRecord<"Release">;
export type Framework = NodeRecord<"Framework">;
export type Lot = NodeRecord<"Lot">;
export type Contract = NodeRecord<"Contract">;
export type Payment = NodeRecord<"Payment">;
export type Product = NodeRecord<"Product">;
export type Advisory = NodeRecord<"Advisory">;
export type Vulnerability = NodeRecord<"Vulnerability">;
export type Observation = NodeRecord<"Observation">;
export type Response = NodeRecord<"Response">;
export type Source = NodeRecord<"Source">;
export type Revision = NodeRecord<"Revision">;
export type Run = NodeRecord<"Run">;
export type AnyNode = { [L in Label]: NodeRecord<L> }[Label];

const anything = Object.keys(nodes) as Label[];
/** Of each two of one label may be one: organisations, the same deal stated twice, two editions of a document. */
const mayBeOne = ["Organization", "Contract", "Payment", "Source"] as const satisfies Label[];

/**
 * The edges: where each starts and ends, and the role that an organisation at its end is seen in. Only `MENTIONS` and the
 * types that begin with `MAY_` are deduced, each with `method`, `confidence` and `words`; every other edge is stated by its sources.
 */
export const edges = {
  HAS_RELEASE: { from: ["ContractingProcess", "Advisory", "Vulnerability", "Revision"], to: ["Release"] },
  FROM: { from: ["Release", "Payment"], to: ["Source"] },
  HAS_CONTRACT: { from: ["ContractingProcess"], to: ["Contract"] },
  ESTABLISHES: { from: ["ContractingProcess"], to: ["Framework"] },
  HAS_LOT: { from: ["Framework"], to: ["Lot"] },
  ITERATION_OF: { from: ["Framework"], to: ["Framework"] },
  UNDER_FRAMEWORK: { from: ["Contract", "Payment"], to: ["Framework"] },
  UNDER_CONTRACT: { from: ["Payment"], to: ["Contract"] },
  OPEN_TO: { from: ["Framework"], to: ["Organization"], role: "Buyer" },
  HAS_BUYER: { from: ["ContractingProcess", "Contract", "Payment"], to: ["Organization"], role: "Buyer" },
  HAS_PROCURING_ENTITY: {
    from: ["ContractingProcess", "Contract", "Framework"],
    to: ["Organization"],
    role: "Buyer",
  },
  HAS_SUPPLIER: { from: ["Contract", "Framework", "Payment"], to: ["Organization"], role: "Supplier" },
  /** Of an award that is proposed, and not yet in force. */
  HAS_PENDING_SUPPLIER: { from: ["Framework"], to: ["Organization"], role: "Supplier" },
  HAS_PRODUCT: { from: ["Contract", "Framework", "Payment"], to: ["Product"] },
  HAS_VENDOR: { from: ["Product"], to: ["Organization"], role: "Vendor" },
  HAS_PUBLISHER: { from: ["Advisory"], to: ["Organization"] },
  HAS_VULNERABILITY: { from: ["Advisory"], to: ["Vulnerability"] },
  SUPERSEDES: { from: ["Advisory"], to: ["Advisory"] },
  HAS_SUBJECT: { from: ["Advisory", "Observation", "Response"], to: anything },
  STATED_BY: { from: ["Observation", "Response"], to: ["Organization"] },
  RESPONDS_TO: { from: ["Response"], to: ["Advisory", "Framework", "Contract"] },
  REVISES: { from: ["Revision"], to: anything },
  READ: { from: ["Run"], to: ["Source"] },
  CITED_BY: { from: ["Source"], to: ["Source"] },
  DESCRIBES: { from: ["Source"], to: ["Organization", "Product"] },
  AFFECTS: { from: ["Vulnerability"], to: ["Product"] },
  PART_OF: { from: ["Product"], to: ["Product"] },
  HAS_PARENT: { from: ["Organization"], to: ["Organization"] },
  MENTIONS: {
    from: ["Contract", "ContractingProcess", "Framework", "Payment"],
    to: ["Product", "Framework", "Organization"],
  },
  MAY_ESTABLISH: { from: ["Contract"], to: ["Framework"] },
  MAY_BE: { from: mayBeOne, to: mayBeOne },
  MAY_HAVE_PARENT: { from: ["Organization"], to: ["Organization"] },
} as const satisfies Record<string, { from: readonly Label[]; to: readonly Label[]; role?: Role }>;

export type EdgeType = keyof typeof edges;

/** What the ingest works out of all that is stated, between nodes that records name: no record writes these edges itself. */
export const workedOut: readonly EdgeType[] = ["HAS_PARENT", "MENTIONS", "MAY_BE", "MAY_HAVE_PARENT"];

/** Properties that an edge may carry beside `sources`, `record` and `knownFrom`. */
export interface EdgeProperties {
  /** What the source calls the organisation or product at the end, its country, and the identifier that it gives. */
  statedName?: string;
  statedId?: string;
  /** Identifiers of trusted schemes that the statement gives, in their one spelling. */
  statedIds?: string[];
  /** Numbers of companies that the statement gives with too few digits, filled with zeros: whose they are, the name must say too. */
  paddedIds?: string[];
  statedCountry?: string;
  /** The key that this statement alone would give what stands at the end: from it a merge is undone. */
  statedKey?: string;
  matchedBy?: MatchedBy;
  /** What a source that describes an organisation or product says of it, beside the name. */
  aliases?: string[];
  /** Names that it had, each after the last day that it had it: "2018-01-08 Department of Health". */
  formerNames?: string[];
  /** The place that a register says a council is of. */
  place?: string;
  distinctiveNames?: string[];
  /** The key of the product that took its place, as a dictionary says. */
  renamedTo?: string;
  description?: string;
  kind?: BuyerKind;
  isAgency?: boolean;
  isReseller?: boolean;
  isVendor?: boolean;
  domains?: string[];
  descriptors?: string[];
  trades?: string[];
  /** Keys of the bodies that it belongs to, with the first and the last day on which a source shows it; empty where unknown. */
  parents?: string[];
  parentsFrom?: string[];
  parentsTo?: string[];
  /** EDTF. */
  startDate?: string;
  endDate?: string;
  vulnerability?: string;
  productStatus?: ProductStatus;
  versions?: string[];
  lot?: string;
  lots?: string[];
  /** Of its document, from 1, on which a payment stands. */
  line?: number;
  method?: string;
  confidence?: Confidence;
  words?: string;
  score?: number;
}

/** How sure an answer is, weakest first. */
export const confidences = ["VERY_LOW", "LOW", "MEDIUM", "HIGH"] as const;
export type Confidence = (typeof confidences)[number];

/** A node as a parser states it. Properties left out are unknown. */
export type NodeStatement = {
  [L in Label]: { label: L; key: string } & Partial<Omit<NodeRecord<L>, "label" | "ref" | "key" | "roles" | "record">>;
}[Label];

/** An edge as a parser states it. */
export interface EdgeStatement {
  type: EdgeType;
  from: NodeReference;
  to: NodeReference;
  sources: string[];
  knownFrom: UncertainDate | null;
  properties?: EdgeProperties;
}

export interface NodeReference {
  label: Label;
  key: string;
}

/**
 * What one record (a process, an advisory, a row, a curated entry) says. Writing it again replaces exactly what the record of
 * that key said before.
 */
export interface GraphFragment {
  record: string;
  /** Nodes that this record alone says everything of. */
  nodes: NodeStatement[];
  /** Nodes that the edges lead to and that many records may name: made where missing, never replaced. */
  named?: NodeStatement[];
  edges: EdgeStatement[];
}

const organizationTypes = ["Organization", "Buyer", "Supplier", "Vendor", "Agency", "OtherOrganization"] as const;

/** A type that has ids: each label, and each role of an organisation. */
export type IdentifiedType = Label | Role;

/** The readable id of a node in the API: its type and its key, `framework:g-cloud`. */
export function globalId(type: IdentifiedType, key: string): string {
  return `${prefixOf(type)}:${key}`;
}

/** The label and key behind an id, or null where its type is none of ours. */
export function parseGlobalId(id: string): { type: IdentifiedType; label: Label; key: string } | null {
  const colon = id.indexOf(":");
  const type = typeOfPrefix.get(id.slice(0, colon));
  return type === undefined || colon === id.length - 1
    ? null
    : { type, label: labelOf(type), key: id.slice(colon + 1) };
}

/** The beginnings of all ids that lead to a label: an organisation answers under each of its roles. */
export function idPrefixes(label: Label): string[] {
  return (label === "Organization" ? organizationTypes : [label]).map((type) => `${prefixOf(type)}:`);
}

const prefixOf = (type: IdentifiedType) => type[0]!.toLowerCase() + type.slice(1);
const labelOf = (type: IdentifiedType): Label => (type in nodes ? (type as Label) : "Organization");
const typeOfPrefix = new Map<string, IdentifiedType>(
  [...organizationTypes, ...anything].map((type) => [prefixOf(type), type]),
);
