/**
 * The graph on one page: the properties of each node, the edges between them, and how the API lists and shows each noun. A node
 * label is also the GraphQL type and the record type. Property names are those of OCDS and CSAF in camelCase.
 */
import {
  type AdvisoryKind,
  type BuyerKind,
  type ContractEnd,
  type ContractStatus,
  type DealDateKind,
  type Detail,
  type Money,
  type NoticeType,
  type Role,
  type Severity,
  type Technique,
  type UncertainDate,
} from "./values.ts";

/** The storage of a property on its node. The type parameter is the type of its value in a record. */
export interface Property<T> {
  readonly storedAs: "text" | "texts" | "details" | "flag" | "number" | "date" | "money" | "bytes" | "hidden";
  /** True if the value is one of a closed list, or several of them. It is then compared exactly. */
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
/** Stored, but never part of a record that is read. */
const bytes: Property<Uint8Array | undefined> = { storedAs: "bytes" };
/** Used in lookups, but never part of a record that is read. */
const hidden: Property<string | null | undefined> = { storedAs: "hidden" };
const oneOf = <T extends string>(): Property<T | null> => ({ storedAs: "text", isCode: true });
const eachOf = <T extends string>(): Property<T[]> => ({ storedAs: "texts", isCode: true });

/**
 * The properties of every node: the documents that state it, the record that owns it, and the earliest date on which it could
 * have been known.
 */
const provenance = { sources: texts, record: text, knownFrom: date };
/** `dealDate` is compared with the day of a warning. It is the day signed, else awarded, else started, else published. */
const deal = { dealDate: date, dealDateKind: oneOf<DealDateKind>(), caveats: texts };
/**
 * The properties of deals that several documents or publishers may state. `alike` is a digest of the values that such duplicates
 * have in common. `duplicateOf` is the key of the deal that counts in the place of this one; `resolve` deduces it.
 */
const likely = { alike: hidden, duplicateOf: text };

export const nodes = {
  Organization: {
    name: required,
    aliases: texts,
    /** Search uses them as names. Who is who and mentions never do: a short word may mean anything in another text. */
    abbreviations: texts,
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
    /** The names of a vendor for which texts were last searched. */
    namedAs: hidden,
    ...provenance,
  },
  ContractingProcess: {
    title: text,
    description: text,
    procurementMethod: text,
    procurementMethodDetails: text,
    procurementMethodRationale: text,
    directAwardGrounds: texts,
    mainProcurementCategory: text,
    budget: money,
    tenderStatus: text,
    tenderValue: money,
    tenderValueGross: money,
    tenderMinValue: money,
    tenderMaxValue: money,
    noticeTypes: eachOf<NoticeType>(),
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
    url: text,
    tags: texts,
    noticeTypes: eachOf<NoticeType>(),
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
    ceilingGross: money,
    minValue: money,
    maximumParticipants: number,
    frameworkMethod: text,
    frameworkType: text,
    buyerCategories: text,
    isOpenFrameworkScheme: flag,
    openFrameworkSchemeEndDate: date,
    openToIsComplete: flag,
    dateSigned: date,
    periodStart: date,
    periodEnd: date,
    noticeTypes: eachOf<NoticeType>(),
    datePublished: date,
    ...deal,
    ...provenance,
  },
  Lot: {
    title: text,
    description: text,
    value: money,
    valueGross: money,
    minValue: money,
    maxValue: money,
    ...provenance,
  },
  Contract: {
    title: required,
    description: text,
    status: oneOf<ContractStatus>(),
    isAggregate: flag,
    mayEstablishFramework: flag,
    value: money,
    valueGross: money,
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
    endKind: oneOf<ContractEnd>(),
    endGrounds: texts,
    endDetails: text,
    renewal: text,
    options: text,
    noticeTypes: eachOf<NoticeType>(),
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
    amountGross: money,
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
    bindsWhom: text,
    boundBy: text,
    boundByUrl: text,
    boundUntil: date,
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
    isBreach: flag,
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
  Revision: {
    title: required,
    field: text,
    before: text,
    after: text,
    date,
    noticeType: oneOf<NoticeType>(),
    reason: text,
    valueBefore: money,
    valueAfter: money,
    valueGrossBefore: money,
    valueGrossAfter: money,
    endBefore: date,
    endAfter: date,
    ...provenance,
  },
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

/** A node as the program holds it. `ref` is the database's own id of the node, valid for the snapshot that it was read from. */
export type NodeRecord<L extends Label> = {
  readonly label: L;
  readonly ref: string;
  readonly key: string;
  readonly roles: Role[];
} & {
  readonly [P in keyof (typeof nodes)[L]]: Typed<(typeof nodes)[L][P]>;
};

export type Organization = NodeRecord<"Organization">;
export type Framework = NodeRecord<"Framework">;
export type Contract = NodeRecord<"Contract">;
export type Payment = NodeRecord<"Payment">;
export type Product = NodeRecord<"Product">;
export type Advisory = NodeRecord<"Advisory">;
export type Vulnerability = NodeRecord<"Vulnerability">;
export type AnyNode = { [L in Label]: NodeRecord<L> }[Label];

const anything = Object.keys(nodes) as Label[];
/** Labels of which two nodes may be one: organisations, duplicate deals, two editions of a document. */
const mayBeOne = ["Organization", "Contract", "Payment", "Source"] as const satisfies Label[];

export interface EdgeDeclaration {
  from: readonly Label[];
  to: readonly Label[];
  /** The role that an organisation at the end of the edge has. */
  role?: Role;
  /** True if the edge only records where a fact comes from. Paths never follow it, because it connects everything. */
  isBookkeeping?: true;
  /** True if the ingest deduces the edge. Paths follow it only on request. */
  isDeduced?: true;
}
const isBookkeeping = true;
const isDeduced = true;

/**
 * The edges: the labels at both ends, and the role that the edge gives an organisation at its end. Only `MENTIONS` and the types
 * that begin with `MAY_` are deduced, each with `method`, `confidence` and `words`. The sources state all other edges.
 */
export const edges = {
  HAS_RELEASE: {
    from: ["ContractingProcess", "Advisory", "Vulnerability", "Revision"],
    to: ["Release"],
    isBookkeeping,
  },
  FROM: { from: ["Release", "Payment"], to: ["Source"], isBookkeeping },
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
  /** From an award that is proposed and not yet in force. */
  HAS_PENDING_SUPPLIER: { from: ["Framework"], to: ["Organization"], role: "Supplier" },
  HAS_PRODUCT: { from: ["Contract", "Framework", "Payment"], to: ["Product"] },
  HAS_VENDOR: { from: ["Product"], to: ["Organization"], role: "Vendor" },
  HAS_PUBLISHER: { from: ["Advisory"], to: ["Organization"] },
  HAS_VULNERABILITY: { from: ["Advisory"], to: ["Vulnerability"] },
  SUPERSEDES: { from: ["Advisory"], to: ["Advisory"] },
  HAS_SUBJECT: { from: ["Advisory", "Observation", "Response"], to: anything },
  STATED_BY: { from: ["Observation", "Response"], to: ["Organization"] },
  RESPONDS_TO: { from: ["Response"], to: ["Advisory", "Framework", "Contract"] },
  REVISES: { from: ["Revision"], to: anything, isBookkeeping },
  READ: { from: ["Run"], to: ["Source"], isBookkeeping },
  CITED_BY: { from: ["Source"], to: ["Source"], isBookkeeping },
  DESCRIBES: { from: ["Source"], to: ["Organization", "Product"], isBookkeeping },
  AFFECTS: { from: ["Vulnerability"], to: ["Product"] },
  PART_OF: { from: ["Product"], to: ["Product"] },
  HAS_PARENT: { from: ["Organization"], to: ["Organization"] },
  MENTIONS: {
    from: ["Contract", "ContractingProcess", "Framework", "Payment"],
    to: ["Product", "Framework", "Organization"],
    isDeduced,
  },
  MAY_ESTABLISH: { from: ["Contract"], to: ["Framework"], isDeduced },
  MAY_BE: { from: mayBeOne, to: mayBeOne, isDeduced },
  MAY_HAVE_PARENT: { from: ["Organization"], to: ["Organization"], isDeduced },
} as const satisfies Record<string, EdgeDeclaration>;

export type EdgeType = keyof typeof edges;

/** A label, or a role of an organisation: what the API lists, searches and shows under a name of its own. */
export type NounName = Label | Role;

/** The sort properties of the database: texts that no node lacks, each with an index; empty if the value is unknown. */
export type Sort = "sortDate" | "sortName" | "sortValue" | "sortEnd";

/** How the API lists, searches and orders a noun, and how Neo4j Browser shows it. */
export interface Noun {
  label: Label;
  plural: string;
  /** The name of the key in the API, if it is a code that people know. */
  keyName?: string;
  /** For each way to order a list: the sort property, or null to order by key. */
  orders: Readonly<Record<string, Sort | null>>;
  /** The default order. */
  by: { field: string; descending: boolean };
  /** The properties that the full-text search reads, if the noun is searched: names and identifiers, and other text. */
  searched?: Searched<string>;
  /** True if the API lists all nodes of this noun. They then have indexes for each order, and for filters by name or title. */
  isListed: boolean;
  /** True if a path may lead through nodes of this noun. */
  isOnPaths: boolean;
  /** True if the CSV export lists nodes of this noun within the row of a node that leads to them. */
  isListedInRows?: boolean;
  /** The colours (hexadecimal) and the diameter (pixels, 50 by default) in Neo4j Browser. */
  look: { color: string; border: string; text: string; diameter?: number };
}
type Searched<Property> = { names: readonly (Property | "key")[]; texts: readonly Property[] };

const newest = { field: "DATE", descending: true };
const newestDeal = { field: "DEAL_DATE", descending: true };
const byName = { field: "NAME", descending: false };
const byKey = { field: "KEY", descending: false };
const named = { NAME: "sortName", KEY: null } as const;
const titled = { TITLE: "sortName", KEY: null } as const;
const dated = { DATE: "sortDate", ...titled } as const;
const dealOrders = { DEAL_DATE: "sortDate", PERIOD_END: "sortEnd", VALUE: "sortValue", ...titled } as const;
const [dark, light] = ["#212529", "#ffffff"];

const noun = <L extends Label>(
  label: L,
  rest: Omit<Noun, "label" | "searched"> & { searched?: Searched<Extract<keyof (typeof nodes)[L], string>> },
): Noun => ({ label, ...rest });
const organization = (plural: string, rest: Pick<Noun, "look" | "isListedInRows">) =>
  noun("Organization", {
    plural,
    orders: named,
    by: byName,
    searched: { names: ["name", "aliases", "abbreviations", "identifiers", "key"], texts: [] },
    isListed: true,
    isOnPaths: true,
    ...rest,
  });

/**
 * Every noun, in the order in which Neo4j Browser applies the looks: a role replaces the look of `Organization`. Releases and
 * revisions repeat what their process, contract or advisory says, so a search would find each of these many times.
 */
export const nouns: Readonly<Record<NounName, Noun>> = {
  Organization: organization("organisations", { look: { color: "#adb5bd", border: "#868e96", text: dark } }),
  OtherOrganization: organization("other organisations", { look: { color: "#ced4da", border: "#868e96", text: dark } }),
  Vendor: organization("vendors", { look: { color: "#b197fc", border: "#7950f2", text: dark } }),
  Supplier: organization("suppliers", {
    isListedInRows: true,
    look: { color: "#748ffc", border: "#4263eb", text: dark },
  }),
  Buyer: organization("buyers", {
    isListedInRows: true,
    look: { color: "#4dabf7", border: "#1971c2", text: "#0b2239", diameter: 75 },
  }),
  Agency: organization("agencies", { look: { color: "#e63946", border: "#a4161a", text: light, diameter: 65 } }),
  Framework: noun("Framework", {
    plural: "frameworks",
    orders: dealOrders,
    by: newestDeal,
    searched: { names: ["title", "aliases", "key"], texts: ["description", "statedAs", "caveats"] },
    isListed: true,
    isOnPaths: true,
    look: { color: "#1d3557", border: "#0b1d33", text: light, diameter: 95 },
  }),
  Lot: noun("Lot", {
    plural: "lots",
    orders: { VALUE: "sortValue", ...titled },
    by: byKey,
    searched: { names: ["title", "key"], texts: ["description"] },
    isListed: false,
    isOnPaths: true,
    isListedInRows: true,
    look: { color: "#457b9d", border: "#1d3557", text: light },
  }),
  ContractingProcess: noun("ContractingProcess", {
    plural: "contracting processes",
    keyName: "ocid",
    orders: dated,
    by: byKey,
    searched: { names: ["title", "key"], texts: ["description", "procurementMethodDetails"] },
    isListed: true,
    isOnPaths: true,
    look: { color: "#96f2d7", border: "#0ca678", text: dark },
  }),
  Release: noun("Release", {
    plural: "releases",
    orders: dated,
    by: newest,
    isListed: false,
    isOnPaths: false,
    look: { color: "#c3fae8", border: "#0ca678", text: dark },
  }),
  Contract: noun("Contract", {
    plural: "contracts",
    orders: dealOrders,
    by: newestDeal,
    searched: { names: ["title", "key"], texts: ["description", "items", "cpv", "caveats"] },
    isListed: true,
    isOnPaths: true,
    look: { color: "#38d9a9", border: "#087f5b", text: "#0b2239", diameter: 75 },
  }),
  Payment: noun("Payment", {
    plural: "payments",
    orders: { DATE: "sortDate", AMOUNT: "sortValue", ...titled },
    by: newest,
    searched: { names: ["title", "reference", "key"], texts: ["description", "details", "caveats"] },
    isListed: true,
    isOnPaths: true,
    look: { color: "#8ce99a", border: "#2f9e44", text: dark },
  }),
  Product: noun("Product", {
    plural: "products",
    orders: named,
    by: byName,
    searched: { names: ["name", "aliases", "distinctiveNames", "key"], texts: ["description"] },
    isListed: true,
    isOnPaths: true,
    isListedInRows: true,
    look: { color: "#ffd43b", border: "#f08c00", text: dark, diameter: 75 },
  }),
  Advisory: noun("Advisory", {
    plural: "advisories",
    orders: dated,
    by: newest,
    searched: {
      names: ["title", "key"],
      texts: ["summary", "requiredAction", "permittedUse", "discouragedUse", "audience", "dueDateBinds", "caveats"],
    },
    isListed: true,
    isOnPaths: true,
    look: { color: "#ff8787", border: "#c92a2a", text: dark, diameter: 95 },
  }),
  Vulnerability: noun("Vulnerability", {
    plural: "vulnerabilities",
    keyName: "cve",
    orders: dated,
    by: byKey,
    searched: { names: ["title", "key"], texts: ["description"] },
    isListed: true,
    isOnPaths: true,
    isListedInRows: true,
    look: { color: "#ffa94d", border: "#d9480f", text: dark },
  }),
  Observation: noun("Observation", {
    plural: "observations",
    orders: dated,
    by: newest,
    searched: { names: ["title", "key"], texts: ["metric", "statedValue", "caveats"] },
    isListed: true,
    isOnPaths: true,
    look: { color: "#e9ecef", border: "#868e96", text: dark },
  }),
  Response: noun("Response", {
    plural: "responses",
    orders: dated,
    by: newest,
    searched: { names: ["title", "key"], texts: ["summary", "caveats"] },
    isListed: true,
    isOnPaths: true,
    look: { color: "#fff3bf", border: "#e67700", text: dark },
  }),
  Source: noun("Source", {
    plural: "sources",
    orders: dated,
    by: byKey,
    searched: { names: ["title", "key"], texts: ["publisher", "url", "note"] },
    isListed: true,
    isOnPaths: false,
    look: { color: "#f8f9fa", border: "#495057", text: dark },
  }),
  Revision: noun("Revision", {
    plural: "revisions",
    orders: { KEY: null },
    by: byKey,
    isListed: false,
    isOnPaths: false,
    look: { color: "#dee2e6", border: "#868e96", text: dark },
  }),
  Run: noun("Run", {
    plural: "runs",
    orders: { KEY: null },
    by: byKey,
    isListed: false,
    isOnPaths: false,
    look: { color: "#dee2e6", border: "#495057", text: dark },
  }),
};

/** The edges that entity resolution derives from all statements together. No record writes these edges itself. */
export const derivedEdges: readonly EdgeType[] = ["HAS_PARENT", "MENTIONS", "MAY_BE", "MAY_HAVE_PARENT"];
