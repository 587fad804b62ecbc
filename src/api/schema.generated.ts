import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day as it was written, in the form `YYYY-MM-DD` (ISO 8601). */
  Date: { input: string; output: string; }
  /** A point in time in UTC, in the form `YYYY-MM-DDTHH:MM:SSZ` (ISO 8601). */
  DateTime: { input: string; output: string; }
  /** A decimal number as text, with the digits that the source gives, such as "2000000" or "12.50". */
  Decimal: { input: string; output: string; }
  /** Any value as JSON: text, a number, true, false, null, a list or an object. */
  JSON: { input: unknown; output: unknown; }
};

/** One warning, or a call for something. A call never counts as a warning. */
export type Advisory = Node & {
  /** The organisations that it addresses, in the words of the source. */
  audience: Array<Scalars['String']['output']>;
  /** The country whose public bodies it addresses (ISO 3166-1 alpha-2); null if unknown. */
  audienceCountry?: Maybe<Scalars['String']['output']>;
  /** The kinds of buyer that it certainly does not address. */
  audienceExcludedKinds: Array<BuyerKind>;
  /** The kinds of buyer that it addresses. */
  audienceKinds: Array<BuyerKind>;
  /**
   * The organisations that must do what it says, and nobody else; "nobody" for advice. Null if no source says. Guidance of the NCSC alone binds nobody.
   * The catalogue of known exploited vulnerabilities (KEV) binds US federal civilian executive branch agencies by a directive of CISA. It is no duty of a
   * body elsewhere.
   */
  bindsWhom?: Maybe<Scalars['String']['output']>;
  /** The document by which it binds them, or which says that it is advice; null if no source says. */
  boundBy?: Maybe<Scalars['String']['output']>;
  /** The address (URL) of that document. */
  boundByUrl?: Maybe<Scalars['String']['output']>;
  /** The day on which that document was revoked; null if no source says that it was. */
  boundUntil?: Maybe<UncertainDate>;
  /** The category that the publisher gives (CSAF `category`); null if it gives none. */
  category?: Maybe<Scalars['String']['output']>;
  /** Notes that a reader should know before using this. */
  caveats: Array<Scalars['String']['output']>;
  /** The highest CVSS base score, 0 to 10, among its vulnerabilities; null if it gives none. */
  cvssScore?: Maybe<Scalars['Float']['output']>;
  /** The CVSS vector of that score. From CVSS 3.0 on, a vector begins with its version. */
  cvssVector?: Maybe<Scalars['String']['output']>;
  /** The date on which it was published, or on which it took place; null if unknown. */
  date?: Maybe<UncertainDate>;
  /** The uses of the product that the advisory discourages. */
  discouragedUse?: Maybe<Scalars['String']['output']>;
  /** The date by which the organisations that it binds must act; null if unknown. */
  dueDate?: Maybe<UncertainDate>;
  /** The organisations that the due date binds. It binds nobody else. */
  dueDateBinds?: Maybe<Scalars['String']['output']>;
  /** The exposures to this advisory: one row for each deal that it meets and each buyer. */
  exposures?: Maybe<ExposureConnection>;
  /** A stable identifier: the type, then the key that the source gives, such as `advisory:ncsc-zoom-confidential-business`. */
  id: Scalars['ID']['output'];
  /** False if it was not published and is known from a report, such as one in the press. */
  isPublic?: Maybe<Scalars['Boolean']['output']>;
  /** True if its publisher withdrew it. A withdrawn advisory makes no exposure. */
  isWithdrawn?: Maybe<Scalars['Boolean']['output']>;
  /** The kind of advisory; null if unknown. */
  kind?: Maybe<AdvisoryKind>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /**
   * True if it was listed on the day on which its catalogue began. CISA listed 287 flaws in this way on 2021-11-03. That day is not the date of a
   * warning. Null otherwise.
   */
  listedWhenCatalogueBegan?: Maybe<Scalars['Boolean']['output']>;
  /** The uses of the product that the advisory permits. */
  permittedUse?: Maybe<Scalars['String']['output']>;
  /** The organisation that published it; null if the source names none. A vendor that warns of its own product is a publisher, not an agency. */
  publisher?: Maybe<Organization>;
  /** Addresses (URLs) of further information, as its publisher gives them. */
  references: Array<Scalars['String']['output']>;
  /** The statements that were published about the advisory over time, newest first by default. */
  releases?: Maybe<ReleaseConnection>;
  /** The action that it requires, in the words of its publisher. */
  requiredAction?: Maybe<Scalars['String']['output']>;
  /** The responses to the advisory, newest first by default. */
  responses?: Maybe<ResponseConnection>;
  /** The changes that newer releases made to the advisory. */
  revisions?: Maybe<RevisionConnection>;
  /** The severity that the publisher states; null if it states none. */
  severity?: Maybe<Severity>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The subjects of the advisory. Each product or organisation, vulnerability and status is one subject. */
  subjects?: Maybe<AdvisorySubjectConnection>;
  /** A summary of its content, in the words of this project. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The advisories that replace it, according to their own text. */
  supersededBy?: Maybe<Array<Advisory>>;
  /** The advisories that it replaces, according to its own text. */
  supersedes?: Maybe<Array<Advisory>>;
  /** The title. */
  title: Scalars['String']['output'];
  /** The address (URL) of its publication; null if unknown. */
  url?: Maybe<Scalars['String']['output']>;
  /** True if the flaw is known to be used for ransomware. Null means unknown. It does not mean that the flaw is not used for ransomware. */
  usedInRansomware?: Maybe<Scalars['Boolean']['output']>;
  /** The vulnerabilities that the advisory is about. */
  vulnerabilities?: Maybe<VulnerabilityConnection>;
};


/** One warning, or a call for something. A call never counts as a warning. */
export type AdvisoryExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** One warning, or a call for something. A call never counts as a warning. */
export type AdvisoryReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReleaseOrder>;
  where?: InputMaybe<ReleaseFilter>;
};


/** One warning, or a call for something. A call never counts as a warning. */
export type AdvisoryResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  where?: InputMaybe<ResponseFilter>;
};


/** One warning, or a call for something. A call never counts as a warning. */
export type AdvisoryRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RevisionOrder>;
  where?: InputMaybe<RevisionFilter>;
};


/** One warning, or a call for something. A call never counts as a warning. */
export type AdvisorySubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One warning, or a call for something. A call never counts as a warning. */
export type AdvisoryVulnerabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VulnerabilityOrder>;
  where?: InputMaybe<VulnerabilityFilter>;
};

/** A page of advisories (Relay). */
export type AdvisoryConnection = {
  /** The advisories on this page, each with its cursor. */
  edges: Array<AdvisoryEdge>;
  /** The advisories on this page. */
  nodes: Array<Advisory>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of advisories: the node and its cursor (Relay). */
export type AdvisoryEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Advisory;
};

/** Selects advisories. All conditions on different fields must hold. A condition holds only if the value is known. */
export type AdvisoryFilter = {
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<AdvisoryFilter>>;
  /** The organisations that it addresses, in the words of the source. */
  audience?: InputMaybe<TextsFilter>;
  /** The country whose public bodies it addresses (ISO 3166-1 alpha-2). */
  audienceCountry?: InputMaybe<TextFilter>;
  /** The kinds of buyer that it certainly does not address. */
  audienceExcludedKinds?: InputMaybe<BuyerKindsFilter>;
  /** The kinds of buyer that it addresses. */
  audienceKinds?: InputMaybe<BuyerKindsFilter>;
  /**
   * The organisations that must do what it says, and nobody else; "nobody" for advice. Guidance of the NCSC alone binds nobody.
   * The catalogue of known exploited vulnerabilities (KEV) binds US federal civilian executive branch agencies by a directive of CISA. It is no duty of a
   * body elsewhere.
   */
  bindsWhom?: InputMaybe<TextFilter>;
  /** The document by which it binds them, or which says that it is advice. */
  boundBy?: InputMaybe<TextFilter>;
  /** The address (URL) of that document. */
  boundByUrl?: InputMaybe<TextFilter>;
  /** The day on which that document was revoked. */
  boundUntil?: InputMaybe<DateFilter>;
  /** The category that the publisher gives (CSAF `category`). */
  category?: InputMaybe<TextFilter>;
  /** Notes that a reader should know before using this. */
  caveats?: InputMaybe<TextsFilter>;
  /** The highest CVSS base score, 0 to 10, among its vulnerabilities. */
  cvssScore?: InputMaybe<NumberFilter>;
  /** The CVSS vector of that score. From CVSS 3.0 on, a vector begins with its version. */
  cvssVector?: InputMaybe<TextFilter>;
  /** The date on which it was published, or on which it took place. */
  date?: InputMaybe<DateFilter>;
  /** The uses of the product that the advisory discourages. */
  discouragedUse?: InputMaybe<TextFilter>;
  /** The date by which the organisations that it binds must act. */
  dueDate?: InputMaybe<DateFilter>;
  /** The organisations that the due date binds. It binds nobody else. */
  dueDateBinds?: InputMaybe<TextFilter>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** False if it was not published and is known from a report, such as one in the press. */
  isPublic?: InputMaybe<BooleanFilter>;
  /** True if its publisher withdrew it. A withdrawn advisory makes no exposure. */
  isWithdrawn?: InputMaybe<BooleanFilter>;
  /** The kind of advisory. */
  kind?: InputMaybe<AdvisoryKindFilter>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: InputMaybe<DateFilter>;
  /**
   * True if it was listed on the day on which its catalogue began. CISA listed 287 flaws in this way on 2021-11-03. That day is not the date of a
   * warning.
   */
  listedWhenCatalogueBegan?: InputMaybe<BooleanFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<AdvisoryFilter>;
  /** By the observations about it. */
  observations?: InputMaybe<ObservationRelation>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<AdvisoryFilter>>;
  /** The uses of the product that the advisory permits. */
  permittedUse?: InputMaybe<TextFilter>;
  /** By the products that it is about. */
  products?: InputMaybe<ProductRelation>;
  /** By its publisher. `none: {}` finds advisories whose source names no publisher. */
  publisher?: InputMaybe<OrganizationRelation>;
  /** Addresses (URLs) of further information, as its publisher gives them. */
  references?: InputMaybe<TextsFilter>;
  /** The action that it requires, in the words of its publisher. */
  requiredAction?: InputMaybe<TextFilter>;
  /** By the responses to it. */
  responses?: InputMaybe<ResponseRelation>;
  /** By the changes that newer releases made to it. */
  revisions?: InputMaybe<RevisionRelation>;
  /** The severity that the publisher states. */
  severity?: InputMaybe<SeverityFilter>;
  /** A summary of its content, in the words of this project. */
  summary?: InputMaybe<TextFilter>;
  /** By the advisories that replace it. */
  supersededBy?: InputMaybe<AdvisoryRelation>;
  /** By the advisories that it replaces. */
  supersedes?: InputMaybe<AdvisoryRelation>;
  /** The title. */
  title?: InputMaybe<NameFilter>;
  /** The address (URL) of its publication. */
  url?: InputMaybe<TextFilter>;
  /** True if the flaw is known to be used for ransomware. It does not mean that the flaw is not used for ransomware. */
  usedInRansomware?: InputMaybe<BooleanFilter>;
  /** By the organisations that it is about. */
  vendors?: InputMaybe<VendorRelation>;
  /** By its vulnerabilities. */
  vulnerabilities?: InputMaybe<VulnerabilityRelation>;
};

/** The kinds of advisory. */
export type AdvisoryKind =
  /** It forbids the use of a product. */
  | 'BAN'
  /** It calls for something. It is not a warning and makes no exposure. */
  | 'CALL'
  /** It forbids awards to a supplier. */
  | 'DEBARMENT'
  /** It reports a flaw that is known to be used for attacks (as in the KEV catalogue). */
  | 'EXPLOITED'
  /** It reports a finding about a product. */
  | 'FINDING'
  /** It advises on how to use a product. */
  | 'GUIDANCE'
  /** It allows a product only under conditions. */
  | 'RESTRICTION'
  /** It reports a flaw in a product. */
  | 'VULNERABILITY';

/** Compares AdvisoryKind values. */
export type AdvisoryKindFilter = {
  /** True if the value is this one. Null matches nodes without a value. */
  eq?: InputMaybe<AdvisoryKind>;
  /** True if the value is any of these. */
  in?: InputMaybe<Array<AdvisoryKind>>;
};

/** The order of advisories. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type AdvisoryOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: AdvisoryOrderField;
};

/** The values by which advisories can be ordered. */
export type AdvisoryOrderField =
  /** The date. */
  | 'DATE'
  /** The id. */
  | 'KEY'
  /** The title, without regard to case and accents. */
  | 'TITLE';

/** Follows a relation to advisories. */
export type AdvisoryRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<AdvisoryFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<AdvisoryFilter>;
};

/** A statement of an advisory about one product or organisation. */
export type AdvisorySubject = {
  /** The status of the product; null if the advisory gives none, as in guidance and bans. */
  productStatus?: Maybe<ProductStatus>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The product or organisation. */
  subject: Node;
  /** The versions of the product that the advisory names. */
  versions: Array<Scalars['String']['output']>;
  /** The CVE identifier to which the statement belongs; null if the advisory names none. */
  vulnerability?: Maybe<Scalars['String']['output']>;
};

/** A page of advisory subjects (Relay). */
export type AdvisorySubjectConnection = {
  /** The advisory subjects on this page, each with its cursor. */
  edges: Array<AdvisorySubjectEdge>;
  /** The advisory subjects on this page. */
  nodes: Array<AdvisorySubject>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of advisory subjects: the node and its cursor (Relay). */
export type AdvisorySubjectEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: AdvisorySubject;
};

/** An organisation that warns on behalf of a state. It is on the curated list of state security agencies, regulators and governments that issue bans. */
export type Agency = Node & Organization & {
  /**
   * Short forms of the name, such as `MoD`, as registers of GOV.UK and other sources of curated entries give them. Several organisations may have the same
   * one. `search` finds the organisation by them. They never decide which organisation a document means.
   */
  abbreviations: Array<Scalars['String']['output']>;
  /** Advisories that it published, newest first by default. */
  advisories?: Maybe<AdvisoryConnection>;
  /** Other names and spellings of the organisation. */
  aliases: Array<Scalars['String']['output']>;
  /** The same organisation in the role of an agency that warns on behalf of a state; null if it is not on the curated list of agencies. */
  asAgency?: Maybe<Agency>;
  /** The same organisation in the role of a buyer; null if no record shows it in this role. */
  asBuyer?: Maybe<Buyer>;
  /** The same organisation in the role of a supplier; null if no record shows it in this role. */
  asSupplier?: Maybe<Supplier>;
  /** The same organisation in the role of a vendor, which makes products; null if no record shows it in this role. */
  asVendor?: Maybe<Vendor>;
  /** The country that it belongs to (ISO 3166-1 alpha-2); null if no source states it. */
  country?: Maybe<Scalars['String']['output']>;
  /** The date on which the organisation ceased to exist; null if no register states it. */
  endDate?: Maybe<UncertainDate>;
  /** The exposures to the advisories of this agency, by default the newest advisory first. */
  exposures?: Maybe<ExposureConnection>;
  /** All organisations that belonged to the same body on a given day, including this organisation and that body. 100 at most. */
  group?: Maybe<Array<Organization>>;
  /** A stable identifier: the type, then the key that the source gives, such as `agency:name:GB:national-cyber-security-centre`. */
  id: Scalars['ID']['output'];
  /** Identifiers from trusted schemes, such as `GB-COH-01002610`. */
  identifiers: Array<Scalars['String']['output']>;
  /** The other identifiers and names of sources that were joined with this organisation, each with the rule and the documents. */
  identities?: Maybe<IdentityConnection>;
  /** The kind of public body: as a curated entry or a register states it, else as its own name does; null if none of them does. */
  kind?: Maybe<BuyerKind>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /** The leads from buyers whose money reached vendors that this agency warned about. The product that was bought is not known. */
  leads?: Maybe<LeadConnection>;
  /** Organisations that are likely, but not certainly, the same as this one. The link is deduced; the organisations are never merged. */
  likenesses?: Maybe<LikenessConnection>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The observations about the organisation, or made by it, newest first by default. */
  observations?: Maybe<ObservationConnection>;
  /** The organisation that it belonged to on a given day, as a source states or its name suggests; null if unknown. */
  parent?: Maybe<Membership>;
  /** The responses about the organisation, or made by it, newest first by default. */
  responses?: Maybe<ResponseConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The date on which the organisation began to exist; null if no register states it. */
  startDate?: Maybe<UncertainDate>;
  /** The organisations that belonged to it on a given day. */
  subsidiaries?: Maybe<MembershipConnection>;
};


/** An organisation that warns on behalf of a state. It is on the curated list of state security agencies, regulators and governments that issue bans. */
export type AgencyAdvisoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AdvisoryOrder>;
  where?: InputMaybe<AdvisoryFilter>;
};


/** An organisation that warns on behalf of a state. It is on the curated list of state security agencies, regulators and governments that issue bans. */
export type AgencyExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** An organisation that warns on behalf of a state. It is on the curated list of state security agencies, regulators and governments that issue bans. */
export type AgencyGroupArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** An organisation that warns on behalf of a state. It is on the curated list of state security agencies, regulators and governments that issue bans. */
export type AgencyIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation that warns on behalf of a state. It is on the curated list of state security agencies, regulators and governments that issue bans. */
export type AgencyLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadOrder>;
  where?: InputMaybe<LeadFilter>;
};


/** An organisation that warns on behalf of a state. It is on the curated list of state security agencies, regulators and governments that issue bans. */
export type AgencyLikenessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation that warns on behalf of a state. It is on the curated list of state security agencies, regulators and governments that issue bans. */
export type AgencyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ObservationFilter>;
};


/** An organisation that warns on behalf of a state. It is on the curated list of state security agencies, regulators and governments that issue bans. */
export type AgencyParentArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** An organisation that warns on behalf of a state. It is on the curated list of state security agencies, regulators and governments that issue bans. */
export type AgencyResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ResponseFilter>;
};


/** An organisation that warns on behalf of a state. It is on the curated list of state security agencies, regulators and governments that issue bans. */
export type AgencySubsidiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of agencies (Relay). */
export type AgencyConnection = {
  /** The agencies on this page, each with its cursor. */
  edges: Array<AgencyEdge>;
  /** The agencies on this page. */
  nodes: Array<Agency>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of agencies: the node and its cursor (Relay). */
export type AgencyEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Agency;
};

/** Selects agencies. All conditions on different fields must hold. A condition holds only if the value is known. */
export type AgencyFilter = {
  /**
   * Short forms of the name, such as `MoD`, as registers of GOV.UK and other sources of curated entries give them. Several organisations may have the same
   * one. `search` finds the organisation by them. They never decide which organisation a document means.
   */
  abbreviations?: InputMaybe<TextsFilter>;
  /** By the advisories that it published. */
  advisories?: InputMaybe<AdvisoryRelation>;
  /** Other names and spellings of the organisation. */
  aliases?: InputMaybe<TextsFilter>;
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<AgencyFilter>>;
  /** The country that it belongs to (ISO 3166-1 alpha-2). */
  country?: InputMaybe<TextFilter>;
  /** The date on which the organisation ceased to exist. */
  endDate?: InputMaybe<DateFilter>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** Identifiers from trusted schemes, such as `GB-COH-01002610`. */
  identifiers?: InputMaybe<TextsFilter>;
  /** The kind of public body: as a curated entry or a register states it, else as its own name does. */
  kind?: InputMaybe<BuyerKindFilter>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: InputMaybe<DateFilter>;
  /** The name. */
  name?: InputMaybe<NameFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<AgencyFilter>;
  /** By the observations about it. */
  observations?: InputMaybe<ObservationRelation>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<AgencyFilter>>;
  /** The date on which the organisation began to exist. */
  startDate?: InputMaybe<DateFilter>;
};

/** The order of agencies. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type AgencyOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: AgencyOrderField;
};

/** The values by which agencies can be ordered. */
export type AgencyOrderField =
  /** The id. */
  | 'KEY'
  /** The name, without regard to case and accents. */
  | 'NAME';

/** Follows a relation to agencies. */
export type AgencyRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<AgencyFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<AgencyFilter>;
};

/** Compares amounts, written as decimal numbers such as "2000000" or "12.50". */
export type AmountFilter = {
  /** Exactly this amount. Null finds nodes whose amount is unknown. */
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** More than this. */
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** This or more. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** This or less. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Says if the warning addresses the buyer. */
export type AudienceMatch =
  /** The warning does not address buyers of this kind, or of this country. */
  | 'NO'
  /** The warning does not state its audience, or the kind of the buyer does not settle the question. */
  | 'UNKNOWN'
  /** The warning addresses buyers of this kind. */
  | 'YES';

/** Compares audience matches. */
export type AudienceMatchFilter = {
  /** Exactly this value. An unknown value is UNKNOWN, so null finds nothing. */
  eq?: InputMaybe<AudienceMatch>;
  /** Any of these values. */
  in?: InputMaybe<Array<AudienceMatch>>;
};

/** The way in which a deal leads to an advisory. The strongest way comes first. */
export type Basis =
  /**
   * The deal has or names a product family, such as Microsoft 365, and the advisory is about a product that is part of it. No source states that the
   * deal includes that product. Returned only if requested.
   */
  | 'FAMILY'
  /** The deal names no product, but was called off under a framework whose only product is the one that the advisory is about. */
  | 'FRAMEWORK'
  /** The text of the deal names the vendor and the product together, or a distinctive name of the product. */
  | 'MENTION'
  /** The source states that the deal has the product that the advisory is about. */
  | 'PRODUCT'
  /**
   * The supplier is the vendor that the advisory warns about, or makes the product that it warns about. This says little. Returned only if requested,
   * and only within a buyer, a supplier, an agency or a deal.
   */
  | 'SUPPLIER';

/** Compares bases. */
export type BasisFilter = {
  /** Exactly this value. Every exposure has one, so null finds nothing. */
  eq?: InputMaybe<Basis>;
  /** Any of these values. */
  in?: InputMaybe<Array<Basis>>;
};

/** Compares a field that is true, false or unknown. */
export type BooleanFilter = {
  /** Exactly this value. Null finds nodes whose value is unknown. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A public body that buys, or that may buy under a framework. */
export type Buyer = Node & Organization & {
  /**
   * Short forms of the name, such as `MoD`, as registers of GOV.UK and other sources of curated entries give them. Several organisations may have the same
   * one. `search` finds the organisation by them. They never decide which organisation a document means.
   */
  abbreviations: Array<Scalars['String']['output']>;
  /** Other names and spellings of the organisation. */
  aliases: Array<Scalars['String']['output']>;
  /** The same organisation in the role of an agency that warns on behalf of a state; null if it is not on the curated list of agencies. */
  asAgency?: Maybe<Agency>;
  /** The same organisation in the role of a buyer; null if no record shows it in this role. */
  asBuyer?: Maybe<Buyer>;
  /** The same organisation in the role of a supplier; null if no record shows it in this role. */
  asSupplier?: Maybe<Supplier>;
  /** The same organisation in the role of a vendor, which makes products; null if no record shows it in this role. */
  asVendor?: Maybe<Vendor>;
  /** The contracting processes in which it buys, awarded or not, ordered by ocid by default. */
  contractingProcesses?: Maybe<ContractingProcessConnection>;
  /** The contracts under which it bought, newest first by default. */
  contracts?: Maybe<ContractConnection>;
  /** The country that it belongs to (ISO 3166-1 alpha-2); null if no source states it. */
  country?: Maybe<Scalars['String']['output']>;
  /** The date on which the organisation ceased to exist; null if no register states it. */
  endDate?: Maybe<UncertainDate>;
  /** The exposures of the deals of this buyer, by default the newest advisory first. */
  exposures?: Maybe<ExposureConnection>;
  /** The frameworks that are open to this buyer, newest first by default. A listing does not mean that the buyer bought anything. */
  frameworks?: Maybe<FrameworkConnection>;
  /** All organisations that belonged to the same body on a given day, including this organisation and that body. 100 at most. */
  group?: Maybe<Array<Organization>>;
  /** A stable identifier: the type, then the key that the source gives, such as `buyer:GB-GOR-D17`. */
  id: Scalars['ID']['output'];
  /** Identifiers from trusted schemes, such as `GB-COH-01002610`. */
  identifiers: Array<Scalars['String']['output']>;
  /** The other identifiers and names of sources that were joined with this organisation, each with the rule and the documents. */
  identities?: Maybe<IdentityConnection>;
  /** The kind of public body: as a curated entry or a register states it, else as its own name does; null if none of them does. */
  kind?: Maybe<BuyerKind>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /** The leads from this buyer to vendors that its money reached and that warnings are about. The product that was bought is not known. */
  leads?: Maybe<LeadConnection>;
  /** Organisations that are likely, but not certainly, the same as this one. The link is deduced; the organisations are never merged. */
  likenesses?: Maybe<LikenessConnection>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The observations about the organisation, or made by it, newest first by default. */
  observations?: Maybe<ObservationConnection>;
  /** The organisation that it belonged to on a given day, as a source states or its name suggests; null if unknown. */
  parent?: Maybe<Membership>;
  /** The payments of the buyer, newest first by default. */
  payments?: Maybe<PaymentConnection>;
  /** Where and until when spend files state its payments, and the months that are missing, one entry for each publisher of such files. */
  publishedSpend?: Maybe<Array<PublishedSpend>>;
  /** The responses about the organisation, or made by it, newest first by default. */
  responses?: Maybe<ResponseConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The date on which the organisation began to exist; null if no register states it. */
  startDate?: Maybe<UncertainDate>;
  /** The organisations that belonged to it on a given day. */
  subsidiaries?: Maybe<MembershipConnection>;
};


/** A public body that buys, or that may buy under a framework. */
export type BuyerContractingProcessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractingProcessOrder>;
  where?: InputMaybe<ContractingProcessFilter>;
};


/** A public body that buys, or that may buy under a framework. */
export type BuyerContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractFilter>;
};


/** A public body that buys, or that may buy under a framework. */
export type BuyerExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** A public body that buys, or that may buy under a framework. */
export type BuyerFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FrameworkOrder>;
  where?: InputMaybe<FrameworkFilter>;
};


/** A public body that buys, or that may buy under a framework. */
export type BuyerGroupArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A public body that buys, or that may buy under a framework. */
export type BuyerIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body that buys, or that may buy under a framework. */
export type BuyerLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadOrder>;
  where?: InputMaybe<LeadFilter>;
};


/** A public body that buys, or that may buy under a framework. */
export type BuyerLikenessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body that buys, or that may buy under a framework. */
export type BuyerObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ObservationFilter>;
};


/** A public body that buys, or that may buy under a framework. */
export type BuyerParentArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A public body that buys, or that may buy under a framework. */
export type BuyerPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentOrder>;
  where?: InputMaybe<PaymentFilter>;
};


/** A public body that buys, or that may buy under a framework. */
export type BuyerResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ResponseFilter>;
};


/** A public body that buys, or that may buy under a framework. */
export type BuyerSubsidiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of buyers (Relay). */
export type BuyerConnection = {
  /** The buyers on this page, each with its cursor. */
  edges: Array<BuyerEdge>;
  /** The buyers on this page. */
  nodes: Array<Buyer>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of buyers: the node and its cursor (Relay). */
export type BuyerEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Buyer;
};

/** Selects buyers. All conditions on different fields must hold. A condition holds only if the value is known. */
export type BuyerFilter = {
  /**
   * Short forms of the name, such as `MoD`, as registers of GOV.UK and other sources of curated entries give them. Several organisations may have the same
   * one. `search` finds the organisation by them. They never decide which organisation a document means.
   */
  abbreviations?: InputMaybe<TextsFilter>;
  /** Other names and spellings of the organisation. */
  aliases?: InputMaybe<TextsFilter>;
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<BuyerFilter>>;
  /** By the contracting processes in which it buys, awarded or not. */
  contractingProcesses?: InputMaybe<ContractingProcessRelation>;
  /** By the contracts under which it bought. */
  contracts?: InputMaybe<ContractRelation>;
  /** The country that it belongs to (ISO 3166-1 alpha-2). */
  country?: InputMaybe<TextFilter>;
  /** The date on which the organisation ceased to exist. */
  endDate?: InputMaybe<DateFilter>;
  /** By the frameworks that are open to this buyer. */
  frameworks?: InputMaybe<FrameworkRelation>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** Identifiers from trusted schemes, such as `GB-COH-01002610`. */
  identifiers?: InputMaybe<TextsFilter>;
  /** The kind of public body: as a curated entry or a register states it, else as its own name does. */
  kind?: InputMaybe<BuyerKindFilter>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: InputMaybe<DateFilter>;
  /** The name. */
  name?: InputMaybe<NameFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<BuyerFilter>;
  /** By the observations about it. */
  observations?: InputMaybe<ObservationRelation>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<BuyerFilter>>;
  /** By the payments that it made. */
  payments?: InputMaybe<PaymentRelation>;
  /** The date on which the organisation began to exist. */
  startDate?: InputMaybe<DateFilter>;
};

/** The kinds of public body. */
export type BuyerKind =
  /** An executive agency. */
  | 'AGENCY'
  /** A ministerial department. */
  | 'DEPARTMENT'
  /** A council or another local government. */
  | 'LOCAL_AUTHORITY'
  /** A body of the National Health Service. */
  | 'NHS'
  /** A department without a minister of its own. */
  | 'NON_MINISTERIAL_DEPARTMENT'
  /** A police force. */
  | 'POLICE'
  /** A body with public functions outside the departments. */
  | 'PUBLIC_BODY'
  /** A university or college. */
  | 'UNIVERSITY';

/** Compares BuyerKind values. */
export type BuyerKindFilter = {
  /** True if the value is this one. Null matches nodes without a value. */
  eq?: InputMaybe<BuyerKind>;
  /** True if the value is any of these. */
  in?: InputMaybe<Array<BuyerKind>>;
};

/** Compares lists of BuyerKind values. */
export type BuyerKindsFilter = {
  /** True if the list has this value. */
  has?: InputMaybe<BuyerKind>;
  /** True if the list has any of these values. */
  in?: InputMaybe<Array<BuyerKind>>;
};

/** The order of buyers. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type BuyerOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: BuyerOrderField;
};

/** The values by which buyers can be ordered. */
export type BuyerOrderField =
  /** The id. */
  | 'KEY'
  /** The name, without regard to case and accents. */
  | 'NAME';

/** Follows a relation to buyers. */
export type BuyerRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<BuyerFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<BuyerFilter>;
};

/** Compares codes exactly. Case matters. */
export type CodeFilter = {
  /** Exactly this code. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Any of these codes. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The beginning of the code, such as `CVE-2020-`. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** The degree of confidence, from the weakest to the strongest. */
export type Confidence =
  /** Every link is stated and identified. */
  | 'HIGH'
  /** A link is unsure, or the source does not name who states it. */
  | 'LOW'
  /** A link rests on a name, on a framework, or on a second-hand report. */
  | 'MEDIUM'
  /** The link says little by itself. For example, the product is under investigation, or only the supplier is the same. */
  | 'VERY_LOW';

/** Compares degrees of confidence. */
export type ConfidenceFilter = {
  /** Exactly this value. Every exposure has one, so null finds nothing. */
  eq?: InputMaybe<Confidence>;
  /** Any of these values. */
  in?: InputMaybe<Array<Confidence>>;
};

/** One awarded deal, made directly or called off under a framework. */
export type Contract = Node & {
  /** The buyers. */
  buyers?: Maybe<Array<Buyer>>;
  /** Notes that a reader should know before using this. */
  caveats: Array<Scalars['String']['output']>;
  /** The contracting process that it comes from; null if the source names none. */
  contractingProcess?: Maybe<ContractingProcess>;
  /** The categories of what is bought, as codes of the Common Procurement Vocabulary. */
  cpv: Array<Scalars['String']['output']>;
  /** The date of award; null if unknown. */
  dateAwarded?: Maybe<UncertainDate>;
  /** The date of publication; null if unknown. */
  datePublished?: Maybe<UncertainDate>;
  /** The date of signature; null if unknown. */
  dateSigned?: Maybe<UncertainDate>;
  /** The date that is compared with warnings. It is the first known of four: signature, award, start, publication. */
  dealDate?: Maybe<UncertainDate>;
  /** The kind of date that dealDate is. */
  dealDateKind?: Maybe<DealDateKind>;
  /** A description in the words of the source; null if the source gives none. */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * The contract that counts instead of this one, because the two are likely the same. The link is deduced; the contracts are never merged.
   * Null if this contract counts itself.
   */
  duplicateOf?: Maybe<Contract>;
  /** What the notice says about its end, in its own words (OCDS `statusDetails`); null if it says nothing. */
  endDetails?: Maybe<Scalars['String']['output']>;
  /**
   * The grounds on which it ended, as stated: codes such as `mutuallyAgreed` (`terminationRationaleClassifications` of the UK extension of OCDS). Empty if
   * it was completed, or if no ground is stated. A ground is what the buyer states. It is not a debarment.
   */
  endGrounds: Array<Scalars['String']['output']>;
  /** How it ended, if its status is TERMINATED; otherwise null. */
  endKind?: Maybe<ContractEnd>;
  /** The exposures of this contract, by default the newest advisory first. */
  exposures?: Maybe<ExposureConnection>;
  /** The framework under which the contract was called off, as a source states it; null if no source states one. */
  framework?: Maybe<Framework>;
  /** A stable identifier: the type, then the key that the source gives, such as `contract:g-cloud-zoom-swansea-university`. */
  id: Scalars['ID']['output'];
  /** True if it stands for one or more deals that the source adds up. */
  isAggregate?: Maybe<Scalars['Boolean']['output']>;
  /** The items bought, in the words of the source. Each has its quantity, unit and price if the source states them. */
  items: Array<Scalars['String']['output']>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /**
   * The frameworks that the contract likely establishes. This link is deduced, not stated. The notice's own reference is that of the framework, so the
   * contract is not listed as called off under any framework. The caveats give the evidence.
   */
  likelyEstablishes?: Maybe<MentionConnection>;
  /** The last day to which it may be extended; null if unknown. */
  maxExtentDate?: Maybe<UncertainDate>;
  /** The highest value, if the source gives a range; otherwise null. */
  maxValue?: Maybe<Money>;
  /** Contracts from another publisher that are likely, but not certainly, the same as this one. Only one of them counts. 100 at most. */
  mayBe?: Maybe<Array<DealMayBe>>;
  /** True if the record may establish a framework instead of being a deal. The caveats give the evidence. If true, leave its value out of sums. */
  mayEstablishFramework?: Maybe<Scalars['Boolean']['output']>;
  /** The products, vendors and frameworks that the text of the contract names. */
  mentions?: Maybe<MentionConnection>;
  /** The lowest value, if the source gives a range; otherwise null. */
  minValue?: Maybe<Money>;
  /** The notices of the Procurement Act 2023 that state it, in the order of their numbers. Empty if its source does not state such types. */
  noticeTypes: Array<NoticeType>;
  /** The observations about the contract, newest first by default. */
  observations?: Maybe<ObservationConnection>;
  /** Further purchases or extensions that may follow under it, in the words of the source. */
  options?: Maybe<Scalars['String']['output']>;
  /**
   * The payments that a source states to be under the contract, such as those of a contract payment notice (UK8), newest first by default. Payments of
   * spend files name no contract, so they are not here.
   */
  payments?: Maybe<PaymentConnection>;
  /** The period in which it is in force; null if unknown. */
  period?: Maybe<Period>;
  /** The organisations that ran the procurement, if they are not the buyers. */
  procuringEntities?: Maybe<Array<Buyer>>;
  /** The products that were bought, if the source names them. */
  products?: Maybe<Array<Product>>;
  /** The terms on which it may be extended, in the words of the source. */
  renewal?: Maybe<Scalars['String']['output']>;
  /** The responses to the contract, newest first by default. */
  responses?: Maybe<ResponseConnection>;
  /** The changes that newer releases made to the contract. */
  revisions?: Maybe<RevisionConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The status; null if the source gives none. */
  status?: Maybe<ContractStatus>;
  /** The suppliers that were awarded the contract or were paid. */
  suppliers?: Maybe<Array<Supplier>>;
  /** The title. */
  title: Scalars['String']['output'];
  /** The amount that was agreed to be paid; null if the source gives none. A joint value of several suppliers belongs to none of them alone. */
  value?: Maybe<Money>;
  /**
   * The same amount with value added tax, if the source states it (`amountGross` of the UK extension of OCDS). `value` excludes the tax then, and sums are
   * made of `value`. If the source states only the gross amount, `value` is that amount, with `vat: INCLUDED`.
   */
  valueGross?: Maybe<Money>;
  /** The unit to which the source rounded the value, such as "1000"; null if the value does not seem rounded. */
  valueRoundedTo?: Maybe<Scalars['Decimal']['output']>;
};


/** One awarded deal, made directly or called off under a framework. */
export type ContractExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** One awarded deal, made directly or called off under a framework. */
export type ContractLikelyEstablishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One awarded deal, made directly or called off under a framework. */
export type ContractMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One awarded deal, made directly or called off under a framework. */
export type ContractObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** One awarded deal, made directly or called off under a framework. */
export type ContractPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentOrder>;
  where?: InputMaybe<PaymentFilter>;
};


/** One awarded deal, made directly or called off under a framework. */
export type ContractResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  where?: InputMaybe<ResponseFilter>;
};


/** One awarded deal, made directly or called off under a framework. */
export type ContractRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RevisionOrder>;
  where?: InputMaybe<RevisionFilter>;
};

/** A page of contracts (Relay). */
export type ContractConnection = {
  /** The contracts on this page, each with its cursor. */
  edges: Array<ContractEdge>;
  /** The contracts on this page. */
  nodes: Array<Contract>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of contracts: the node and its cursor (Relay). */
export type ContractEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Contract;
};

/**
 * The end of a contract. A contract termination notice (UK11) is published at the end of every contract, also if it was completed or expired: section 80 of
 * the Procurement Act 2023 (gov.uk, Guidance: Contract Termination).
 */
export type ContractEnd =
  /** It ended. No ground is stated, except perhaps that it was completed. */
  | 'CONTRACT_ENDED'
  /** It ended on a ground that the notice states. The ground may blame nobody, such as mutual agreement. */
  | 'GROUND_STATED';

/** Compares ContractEnd values. */
export type ContractEndFilter = {
  /** True if the value is this one. Null matches nodes without a value. */
  eq?: InputMaybe<ContractEnd>;
  /** True if the value is any of these. */
  in?: InputMaybe<Array<ContractEnd>>;
};

/** Selects contracts. All conditions on different fields must hold. A condition holds only if the value is known. */
export type ContractFilter = {
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<ContractFilter>>;
  /** By its buyers. */
  buyers?: InputMaybe<BuyerRelation>;
  /** Notes that a reader should know before using this. */
  caveats?: InputMaybe<TextsFilter>;
  /** The categories of what is bought, as codes of the Common Procurement Vocabulary. */
  cpv?: InputMaybe<TextsFilter>;
  /** The date of award. */
  dateAwarded?: InputMaybe<DateFilter>;
  /** The date of publication. */
  datePublished?: InputMaybe<DateFilter>;
  /** The date of signature. */
  dateSigned?: InputMaybe<DateFilter>;
  /** The date that is compared with warnings. It is the first known of four: signature, award, start, publication. */
  dealDate?: InputMaybe<DateFilter>;
  /** The kind of date that dealDate is. */
  dealDateKind?: InputMaybe<DealDateKindFilter>;
  /** A description in the words of the source. */
  description?: InputMaybe<TextFilter>;
  /** By the contract that counts instead of it. `none: {}` finds contracts that count themselves. */
  duplicateOf?: InputMaybe<ContractRelation>;
  /** What the notice says about its end, in its own words (OCDS `statusDetails`). */
  endDetails?: InputMaybe<TextFilter>;
  /**
   * The grounds on which it ended, as stated: codes such as `mutuallyAgreed` (`terminationRationaleClassifications` of the UK extension of OCDS). Empty if
   * it was completed, or if no ground is stated. A ground is what the buyer states. It is not a debarment.
   */
  endGrounds?: InputMaybe<TextsFilter>;
  /** How it ended, if its status is TERMINATED; otherwise null. */
  endKind?: InputMaybe<ContractEndFilter>;
  /** By the framework that it was called off under. */
  framework?: InputMaybe<FrameworkRelation>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** True if it stands for one or more deals that the source adds up. */
  isAggregate?: InputMaybe<BooleanFilter>;
  /** The items bought, in the words of the source. Each has its quantity, unit and price if the source states them. */
  items?: InputMaybe<TextsFilter>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: InputMaybe<DateFilter>;
  /** By the frameworks that it likely establishes. This link is deduced, not stated. */
  likelyEstablishes?: InputMaybe<FrameworkRelation>;
  /** The last day to which it may be extended. */
  maxExtentDate?: InputMaybe<DateFilter>;
  /** The highest value, if the source gives a range; otherwise null. */
  maxValue?: InputMaybe<MoneyFilter>;
  /** True if the record may establish a framework instead of being a deal. The caveats give the evidence. If true, leave its value out of sums. */
  mayEstablishFramework?: InputMaybe<BooleanFilter>;
  /** By the frameworks that its text names. This link is deduced, not stated. */
  mentionedFrameworks?: InputMaybe<FrameworkRelation>;
  /** By the products that its text names. This link is deduced, not stated. */
  mentionedProducts?: InputMaybe<ProductRelation>;
  /** By the vendors that its text names, either alone or through a product that may not be what is bought. This link is deduced, not stated. */
  mentionedVendors?: InputMaybe<VendorRelation>;
  /** The lowest value, if the source gives a range; otherwise null. */
  minValue?: InputMaybe<MoneyFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<ContractFilter>;
  /** The notices of the Procurement Act 2023 that state it, in the order of their numbers. Empty if its source does not state such types. */
  noticeTypes?: InputMaybe<NoticeTypesFilter>;
  /** By the observations about it, such as scores and breaches that a contract performance notice states. */
  observations?: InputMaybe<ObservationRelation>;
  /** Further purchases or extensions that may follow under it, in the words of the source. */
  options?: InputMaybe<TextFilter>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<ContractFilter>>;
  /** By the payments that were made under it. */
  payments?: InputMaybe<PaymentRelation>;
  /** The last day of the period. */
  periodEnd?: InputMaybe<DateFilter>;
  /** The first day of the period. */
  periodStart?: InputMaybe<DateFilter>;
  /** By the contracting process that it belongs to. */
  process?: InputMaybe<ContractingProcessRelation>;
  /** By the organisations that ran the procurement, if they are not the buyers. */
  procuringEntities?: InputMaybe<BuyerRelation>;
  /** By the products that were bought, as stated. */
  products?: InputMaybe<ProductRelation>;
  /** The terms on which it may be extended, in the words of the source. */
  renewal?: InputMaybe<TextFilter>;
  /** By the responses to it. */
  responses?: InputMaybe<ResponseRelation>;
  /** By the changes that newer releases made to it. */
  revisions?: InputMaybe<RevisionRelation>;
  /** The status. */
  status?: InputMaybe<ContractStatusFilter>;
  /** By the suppliers that it was awarded to. */
  suppliers?: InputMaybe<SupplierRelation>;
  /** The title. */
  title?: InputMaybe<NameFilter>;
  /** The amount that was agreed to be paid. A joint value of several suppliers belongs to none of them alone. */
  value?: InputMaybe<MoneyFilter>;
  /**
   * The same amount with value added tax, if the source states it (`amountGross` of the UK extension of OCDS). `value` excludes the tax then, and sums are
   * made of `value`. If the source states only the gross amount, `value` is that amount, with `vat: INCLUDED`.
   */
  valueGross?: InputMaybe<MoneyFilter>;
  /** The unit to which the source rounded the value, such as "1000". */
  valueRoundedTo?: InputMaybe<TextFilter>;
};

/** The order of contracts. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type ContractOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: ContractOrderField;
};

/** The values by which contracts can be ordered. */
export type ContractOrderField =
  /** The date that is compared with the dates of warnings. */
  | 'DEAL_DATE'
  /** The id. */
  | 'KEY'
  /** The end of the period. */
  | 'PERIOD_END'
  /** The title, without regard to case and accents. */
  | 'TITLE'
  /** The currency, then the amount. Filter on one currency to compare values. */
  | 'VALUE';

/** Follows a relation to contracts. */
export type ContractRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<ContractFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<ContractFilter>;
};

/** The status of a deal (OCDS award and contract statuses). */
export type ContractStatus =
  /** Made and in force. */
  | 'ACTIVE'
  /** Cancelled before it was made. It makes no exposure. */
  | 'CANCELLED'
  /** Proposed, but not yet in force: also a contract of which only the announcement is known (UK5, UK6). It makes no exposure. */
  | 'PENDING'
  /** Ended, on its end date or before. */
  | 'TERMINATED'
  /** No award could be made. It makes no exposure. */
  | 'UNSUCCESSFUL';

/** Compares ContractStatus values. */
export type ContractStatusFilter = {
  /** True if the value is this one. Null matches nodes without a value. */
  eq?: InputMaybe<ContractStatus>;
  /** True if the value is any of these. */
  in?: InputMaybe<Array<ContractStatus>>;
};

/** A contracting process (OCDS): the planning, tender, awards and contracts under one `ocid`. */
export type ContractingProcess = Node & {
  /** The budget that was planned (OCDS `planning.budget.amount`). It is not the value of a contract. */
  budget?: Maybe<Money>;
  /** The buyers, as the notices state them. They are known even before anything is awarded. */
  buyers?: Maybe<Array<Buyer>>;
  /** Notes that a reader should know before using this. */
  caveats: Array<Scalars['String']['output']>;
  /** Its awarded deals, newest first by default. */
  contracts?: Maybe<ContractConnection>;
  /** The date of publication; null if unknown. */
  datePublished?: Maybe<UncertainDate>;
  /** A description in the words of the source; null if the source gives none. */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * The grounds on which it is awarded without competition: the code of the source, such as `singleSuppliersTechnicalReasons`, and its description if the
   * source has one (OCDS `procurementMethodRationaleClassifications`). A transparency notice (UK5) must state them: sections 41 to 44 of the Procurement
   * Act 2023. Empty if the source states none, or if the method is open or selective.
   */
  directAwardGrounds: Array<Scalars['String']['output']>;
  /** The frameworks that the process establishes. */
  frameworks?: Maybe<Array<Framework>>;
  /** A stable identifier: `contractingProcess:`, then the ocid. */
  id: Scalars['ID']['output'];
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /** The main category of what is bought (OCDS): goods, works or services. */
  mainProcurementCategory?: Maybe<Scalars['String']['output']>;
  /**
   * The products and vendors that the text of the tender names, if no contract and no framework came of the process yet. If one did, it has the text and
   * its mentions. A tender makes no exposure and no lead.
   */
  mentions?: Maybe<MentionConnection>;
  /** The notices of the Procurement Act 2023 that were published about it, in the order of their numbers. Empty if its source does not state such types. */
  noticeTypes: Array<NoticeType>;
  /** The open contracting identifier (OCDS `ocid`). */
  ocid: Scalars['String']['output'];
  /** The code of the procurement method (OCDS `method`): open, selective, limited or direct. */
  procurementMethod?: Maybe<Scalars['String']['output']>;
  /** The procurement method in the words of the source. */
  procurementMethodDetails?: Maybe<Scalars['String']['output']>;
  /** The reason for the procurement method, in the words of the source (OCDS `procurementMethodRationale`). */
  procurementMethodRationale?: Maybe<Scalars['String']['output']>;
  /** The organisations that run the procurement, if they are not the buyers. */
  procuringEntities?: Maybe<Array<Buyer>>;
  /** The statements that were published about the process over time, newest first by default. */
  releases?: Maybe<ReleaseConnection>;
  /** The changes that newer releases made to the process. */
  revisions?: Maybe<RevisionConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The upper bound of the estimated value of the tender, if the source gives one in addition to the value or instead of it. */
  tenderMaxValue?: Maybe<Money>;
  /** The lower bound of the estimated value of the tender, if the source gives one. It is not an amount, and not the value of a contract. */
  tenderMinValue?: Maybe<Money>;
  /** The status of the tender (OCDS `tender.status`), such as complete or cancelled. */
  tenderStatus?: Maybe<Scalars['String']['output']>;
  /** The estimated value of the tender (OCDS `tender.value`, the upper estimate). It is not the value of a contract. */
  tenderValue?: Maybe<Money>;
  /** The estimated value with value added tax, if the source states it. */
  tenderValueGross?: Maybe<Money>;
  /** The title. */
  title?: Maybe<Scalars['String']['output']>;
};


/** A contracting process (OCDS): the planning, tender, awards and contracts under one `ocid`. */
export type ContractingProcessContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractFilter>;
};


/** A contracting process (OCDS): the planning, tender, awards and contracts under one `ocid`. */
export type ContractingProcessMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A contracting process (OCDS): the planning, tender, awards and contracts under one `ocid`. */
export type ContractingProcessReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReleaseOrder>;
  where?: InputMaybe<ReleaseFilter>;
};


/** A contracting process (OCDS): the planning, tender, awards and contracts under one `ocid`. */
export type ContractingProcessRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RevisionOrder>;
  where?: InputMaybe<RevisionFilter>;
};

/** A page of contracting processes (Relay). */
export type ContractingProcessConnection = {
  /** The contracting processes on this page, each with its cursor. */
  edges: Array<ContractingProcessEdge>;
  /** The contracting processes on this page. */
  nodes: Array<ContractingProcess>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of contracting processes: the node and its cursor (Relay). */
export type ContractingProcessEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: ContractingProcess;
};

/** Selects contracting processes. All conditions on different fields must hold. A condition holds only if the value is known. */
export type ContractingProcessFilter = {
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<ContractingProcessFilter>>;
  /** The budget that was planned (OCDS `planning.budget.amount`). It is not the value of a contract. */
  budget?: InputMaybe<MoneyFilter>;
  /** By its buyers. */
  buyers?: InputMaybe<BuyerRelation>;
  /** Notes that a reader should know before using this. */
  caveats?: InputMaybe<TextsFilter>;
  /** By its awarded deals. */
  contracts?: InputMaybe<ContractRelation>;
  /** The date of publication. */
  datePublished?: InputMaybe<DateFilter>;
  /** A description in the words of the source. */
  description?: InputMaybe<TextFilter>;
  /**
   * The grounds on which it is awarded without competition: the code of the source, such as `singleSuppliersTechnicalReasons`, and its description if the
   * source has one (OCDS `procurementMethodRationaleClassifications`). A transparency notice (UK5) must state them: sections 41 to 44 of the Procurement
   * Act 2023. Empty if the source states none, or if the method is open or selective.
   */
  directAwardGrounds?: InputMaybe<TextsFilter>;
  /** By the frameworks that it establishes. */
  frameworks?: InputMaybe<FrameworkRelation>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: InputMaybe<DateFilter>;
  /** The main category of what is bought (OCDS): goods, works or services. */
  mainProcurementCategory?: InputMaybe<TextFilter>;
  /**
   * By the products that the text of its tender names. This link is deduced, not stated.
   * It exists only if the process has led to no contract and no framework yet.
   */
  mentionedProducts?: InputMaybe<ProductRelation>;
  /** By the vendors that the text of its tender names, either alone or through a product. This link is deduced, not stated. */
  mentionedVendors?: InputMaybe<VendorRelation>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<ContractingProcessFilter>;
  /** The notices of the Procurement Act 2023 that were published about it, in the order of their numbers. Empty if its source does not state such types. */
  noticeTypes?: InputMaybe<NoticeTypesFilter>;
  /** The open contracting identifier (OCDS `ocid`). */
  ocid?: InputMaybe<CodeFilter>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<ContractingProcessFilter>>;
  /** The code of the procurement method (OCDS `method`): open, selective, limited or direct. */
  procurementMethod?: InputMaybe<TextFilter>;
  /** The procurement method in the words of the source. */
  procurementMethodDetails?: InputMaybe<TextFilter>;
  /** The reason for the procurement method, in the words of the source (OCDS `procurementMethodRationale`). */
  procurementMethodRationale?: InputMaybe<TextFilter>;
  /** By the organisations that run the procurement, if they are not the buyers. */
  procuringEntities?: InputMaybe<BuyerRelation>;
  /** By the releases that were published about it over time. */
  releases?: InputMaybe<ReleaseRelation>;
  /** By the changes that newer releases made to it. */
  revisions?: InputMaybe<RevisionRelation>;
  /** The upper bound of the estimated value of the tender, if the source gives one in addition to the value or instead of it. */
  tenderMaxValue?: InputMaybe<MoneyFilter>;
  /** The lower bound of the estimated value of the tender, if the source gives one. It is not an amount, and not the value of a contract. */
  tenderMinValue?: InputMaybe<MoneyFilter>;
  /** The status of the tender (OCDS `tender.status`), such as complete or cancelled. */
  tenderStatus?: InputMaybe<TextFilter>;
  /** The estimated value of the tender (OCDS `tender.value`, the upper estimate). It is not the value of a contract. */
  tenderValue?: InputMaybe<MoneyFilter>;
  /** The estimated value with value added tax, if the source states it. */
  tenderValueGross?: InputMaybe<MoneyFilter>;
  /** The title. */
  title?: InputMaybe<NameFilter>;
};

/** The order of contracting processes. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type ContractingProcessOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: ContractingProcessOrderField;
};

/** The values by which contracting processes can be ordered. */
export type ContractingProcessOrderField =
  /** The date. */
  | 'DATE'
  /** The id. */
  | 'KEY'
  /** The title, without regard to case and accents. */
  | 'TITLE';

/** Follows a relation to contracting processes. */
export type ContractingProcessRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<ContractingProcessFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<ContractingProcessFilter>;
};

/**
 * The limits of an answer: the number of deals that were searched, and the numbers of deals that lack what leads to an exposure.
 * If these numbers are high, a low number of exposures is no sign that there was nothing to warn of.
 */
export type Coverage = {
  /**
   * The number of deals that were searched. For one buyer, supplier or deal, only its own deals are searched; otherwise all deals. They must fit the
   * conditions on deal, buyer, supplier and framework, except those inside an `or` or a `not` that also has other conditions.
   * Deals that are pending, cancelled or unsuccessful are not searched. `asOf` has no effect on this number.
   */
  deals: Scalars['Int']['output'];
  /** The number of these deals without a known date. Compared with a warning, their timing is UNCERTAIN. */
  withoutDate: Scalars['Int']['output'];
  /**
   * The number of these deals whose buyer is unknown, or was recognised by its name alone. Such a buyer may be another organisation, and other deals
   * may be missing here.
   */
  withoutIdentity: Scalars['Int']['output'];
  /**
   * The number of these deals without a known product: none is stated, none is found in the text, and none is the only product of the framework.
   * A framework counts here if it does not have exactly one product. No warning about a product can meet these deals.
   */
  withoutProduct: Scalars['Int']['output'];
};

/** Compares currencies by their codes of three capital letters (ISO 4217). The server rejects anything else. */
export type CurrencyFilter = {
  /** Exactly this currency. Null finds nodes whose currency is unknown. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Any of these currencies. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Compares dates that may be uncertain. A date matches only if the comparison holds for every day that the date can be. */
export type DateFilter = {
  /** Exactly this day. Null finds unknown dates. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** Certainly after this day. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** Certainly on this day or after. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Certainly before this day. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** Certainly on this day or before. */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** A deal: a framework, a contract or a payment. */
export type Deal = Contract | Framework | Payment;

/** The kind of date of a deal that is compared with a warning. */
export type DealDateKind =
  /** The date of award. The date of signature is unknown. */
  | 'AWARDED'
  /** The date of the invoice or of the payment. */
  | 'PAID'
  /** The date of publication of the notice. No other date is known. */
  | 'PUBLISHED'
  /** The date of signature. */
  | 'SIGNED'
  /** The start of the period. The dates of signature and award are unknown. */
  | 'STARTED';

/** Compares DealDateKind values. */
export type DealDateKindFilter = {
  /** True if the value is this one. Null matches nodes without a value. */
  eq?: InputMaybe<DealDateKind>;
  /** True if the value is any of these. */
  in?: InputMaybe<Array<DealDateKind>>;
};

/** The deals that counts and sums may leave out. */
export type DealExclusion =
  /**
   * Deals that are likely the same as another deal, which counts instead of them (duplicateOf). Examples are rows that two editions of a document
   * list, and awards that two publishers publish.
   */
  | 'DUPLICATES';

/** Deals that share a value of each key in `by`. The fields of all other keys are null. */
export type DealGroup = {
  /** The agency that warned, if `by` has AGENCY. Null for deals that no agency warned of. */
  agency?: Maybe<Agency>;
  /** The buyer, if `by` has BUYER. Null for the group of deals without a known buyer. Each field below has such a group too. */
  buyer?: Maybe<Buyer>;
  /** The kind of the buyer, if `by` has BUYER_KIND. Null for deals without a buyer of a known kind. */
  buyerKind?: Maybe<BuyerKind>;
  /** The contract, if `by` has CONTRACT. Null for payments that are not known to be under a contract. */
  contract?: Maybe<Contract>;
  /** The number of deals. Each deal counts once, even if it has several buyers, suppliers, products or advisories. */
  count?: Maybe<Scalars['Int']['output']>;
  /**
   * The first two digits of a code of the Common Procurement Vocabulary, such as "48" for software, if `by` has CPV_DIVISION. A payment has the codes
   * of its contract.
   */
  cpvDivision?: Maybe<Scalars['String']['output']>;
  /**
   * Deals that are likely the same as another deal, which counts instead of them. Their `values` are the sums that they would add in each currency.
   * They are neither in the `count` nor in the `values` of this object. If `exclude` is empty, all deals are counted and there are none here.
   */
  duplicates?: Maybe<LeftOut>;
  /** The framework, if `by` has FRAMEWORK. Null for deals that are not known to be under a framework. */
  framework?: Maybe<Framework>;
  /** Deals with several suppliers. Their value belongs to none of the suppliers alone, so it is not in `values`. Ceilings of frameworks never count here. */
  jointValues?: Maybe<LeftOut>;
  /** Contracts that may establish a framework. Their values are likely ceilings, so they are not in `values`. */
  mayEstablishFramework?: Maybe<LeftOut>;
  /** The month of the deal (dealDate), such as "2020-04", if `by` has MONTH. Null if the month is not certain. */
  month?: Maybe<Scalars['String']['output']>;
  /** Contracts that are pending, cancelled or unsuccessful. Nothing has been spent under them so far. They are in `count`, but not in `values`. */
  notMade?: Maybe<LeftOut>;
  /** The product, if `by` has PRODUCT. Null for deals without a known product. */
  product?: Maybe<Product>;
  /** The supplier, if `by` has SUPPLIER. Null for deals without a known supplier. */
  supplier?: Maybe<Supplier>;
  /** The number of deals with an amount that is too large to add up: 9223372036854775808 or more. */
  tooLarge?: Maybe<Scalars['Int']['output']>;
  /**
   * The sums of the amounts, one entry per currency and treatment of value added tax, the entry with the most deals first. Amounts with and without
   * the tax are never added. They cover the deals with an amount in a known currency, except the deals that the fields below count.
   */
  values?: Maybe<Array<ValuesInCurrency>>;
  /** The vendor of a product, if `by` has VENDOR. Null for deals without a known vendor. */
  vendor?: Maybe<Vendor>;
  /** The number of deals without an amount. A range (minValue, maxValue) is not an amount. */
  withoutAmount?: Maybe<Scalars['Int']['output']>;
  /** The number of deals with an amount whose currency is unknown. */
  withoutCurrency?: Maybe<Scalars['Int']['output']>;
  /** The year of the deal (dealDate), if `by` has YEAR. Null if the year is not certain. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** The keys by which deals and exposures can be grouped. */
export type DealGroupKey =
  /**
   * The agency of the exposure. For a deal, an agency that warned of a product that the deal has, as stated. The warning may come before or after the
   * deal. For other paths from a deal to a warning, and for conditions on the warning, use exposuresAggregate.
   */
  | 'AGENCY'
  /** The basis of the exposure. Only exposuresAggregate has it: deals have none, and this key is an error (BAD_USER_INPUT) for them. */
  | 'BASIS'
  /** The buyer of the deal or of the exposure. */
  | 'BUYER'
  /** The kind of public body that bought. */
  | 'BUYER_KIND'
  /**
   * The contract that a source states the payment to be under. A contract is in its own group. Only contractsAggregate and paymentsAggregate have it:
   * this key is an error (BAD_USER_INPUT) for exposures.
   */
  | 'CONTRACT'
  /** The category of what was bought: the first two digits of its code of the Common Procurement Vocabulary. */
  | 'CPV_DIVISION'
  /** The framework that the deal was called off under, as stated. A framework is in its own group. */
  | 'FRAMEWORK'
  /** The month of the deal (dealDate). */
  | 'MONTH'
  /** The product bought, as stated. For an exposure, the products that lead to the advisory. */
  | 'PRODUCT'
  /** The supplier that was awarded the deal or was paid. */
  | 'SUPPLIER'
  /** The vendor that makes the product bought. For an exposure, the vendor of the products that lead to the advisory. */
  | 'VENDOR'
  /** The year of the deal (dealDate). */
  | 'YEAR';

/** Deals in groups. */
export type DealGroups = {
  /** The number of deals that are in several groups. */
  inSeveralGroups?: Maybe<Scalars['Int']['output']>;
  /** The largest groups, the largest first. */
  nodes?: Maybe<Array<DealGroup>>;
  /**
   * True if a deal is in several groups, so that the sum of the groups is higher than the totals. For example, a contract with two suppliers is in
   * the group of each supplier, with its whole value.
   */
  overlaps?: Maybe<Scalars['Boolean']['output']>;
  /** All other groups as one row; null if there are no others. */
  rest?: Maybe<DealTotals>;
  /** The number of groups, including each group that is part of `rest`. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** The kinds of deal. */
export type DealKind =
  /** A contract: an awarded deal. */
  | 'CONTRACT'
  /** A framework: an agreement under which several bodies may buy. */
  | 'FRAMEWORK'
  /** A payment: money that was invoiced or paid. */
  | 'PAYMENT';

/** Compares kinds of deal. */
export type DealKindFilter = {
  /** Exactly this value. Null finds nodes whose value is unknown. */
  eq?: InputMaybe<DealKind>;
  /** Any of these values. */
  in?: InputMaybe<Array<DealKind>>;
};

/**
 * Another deal that is likely the same as this one. The link is deduced; the deals are never merged. A person may separate the two, or state that they
 * are one (judgements).
 */
export type DealMayBe = {
  /** The confidence that the two deals are the same. */
  confidence?: Maybe<Confidence>;
  /** The other deal. */
  deal: Deal;
  /** True if the other deal counts instead of this one. False if this deal counts instead of the other. */
  isCounted: Scalars['Boolean']['output'];
  /**
   * The method of the deduction: `SAME_ROW_OF_EDITIONS`, `SAME_AWARD_OF_PUBLISHERS`, `SAME_NOTICE_OF_PUBLISHERS`, `SAME_NOTICE` (one notice under two
   * ocids), or `JUDGED` by a person.
   */
  method?: Maybe<Scalars['String']['output']>;
  /** The evidence that the two deals are the same, in words. */
  words?: Maybe<Scalars['String']['output']>;
};

/** The number of deals and the sums of their amounts. */
export type DealTotals = {
  /** The number of deals. Each deal counts once, even if it has several buyers, suppliers, products or advisories. */
  count?: Maybe<Scalars['Int']['output']>;
  /**
   * Deals that are likely the same as another deal, which counts instead of them. Their `values` are the sums that they would add in each currency.
   * They are neither in the `count` nor in the `values` of this object. If `exclude` is empty, all deals are counted and there are none here.
   */
  duplicates?: Maybe<LeftOut>;
  /** Deals with several suppliers. Their value belongs to none of the suppliers alone, so it is not in `values`. Ceilings of frameworks never count here. */
  jointValues?: Maybe<LeftOut>;
  /** Contracts that may establish a framework. Their values are likely ceilings, so they are not in `values`. */
  mayEstablishFramework?: Maybe<LeftOut>;
  /** Contracts that are pending, cancelled or unsuccessful. Nothing has been spent under them so far. They are in `count`, but not in `values`. */
  notMade?: Maybe<LeftOut>;
  /** The number of deals with an amount that is too large to add up: 9223372036854775808 or more. */
  tooLarge?: Maybe<Scalars['Int']['output']>;
  /**
   * The sums of the amounts, one entry per currency and treatment of value added tax, the entry with the most deals first. Amounts with and without
   * the tax are never added. They cover the deals with an amount in a known currency, except the deals that the fields below count.
   */
  values?: Maybe<Array<ValuesInCurrency>>;
  /** The number of deals without an amount. A range (minValue, maxValue) is not an amount. */
  withoutAmount?: Maybe<Scalars['Int']['output']>;
  /** The number of deals with an amount whose currency is unknown. */
  withoutCurrency?: Maybe<Scalars['Int']['output']>;
};

/** The number of deals and the sums of their amounts. Ceilings, values of contracts and payments are never added together. */
export type DealsAggregate = {
  /** The number of deals. Each deal counts once, even if it has several buyers, suppliers, products or advisories. */
  count?: Maybe<Scalars['Int']['output']>;
  /**
   * Deals that are likely the same as another deal, which counts instead of them. Their `values` are the sums that they would add in each currency.
   * They are neither in the `count` nor in the `values` of this object. If `exclude` is empty, all deals are counted and there are none here.
   */
  duplicates?: Maybe<LeftOut>;
  /** The same totals for each group of deals, the largest groups first. */
  groups?: Maybe<DealGroups>;
  /** Deals with several suppliers. Their value belongs to none of the suppliers alone, so it is not in `values`. Ceilings of frameworks never count here. */
  jointValues?: Maybe<LeftOut>;
  /** Contracts that may establish a framework. Their values are likely ceilings, so they are not in `values`. */
  mayEstablishFramework?: Maybe<LeftOut>;
  /** Contracts that are pending, cancelled or unsuccessful. Nothing has been spent under them so far. They are in `count`, but not in `values`. */
  notMade?: Maybe<LeftOut>;
  /** The number of deals with an amount that is too large to add up: 9223372036854775808 or more. */
  tooLarge?: Maybe<Scalars['Int']['output']>;
  /**
   * The sums of the amounts, one entry per currency and treatment of value added tax, the entry with the most deals first. Amounts with and without
   * the tax are never added. They cover the deals with an amount in a known currency, except the deals that the fields below count.
   */
  values?: Maybe<Array<ValuesInCurrency>>;
  /** The number of deals without an amount. A range (minValue, maxValue) is not an amount. */
  withoutAmount?: Maybe<Scalars['Int']['output']>;
  /** The number of deals with an amount whose currency is unknown. */
  withoutCurrency?: Maybe<Scalars['Int']['output']>;
};


/** The number of deals and the sums of their amounts. Ceilings, values of contracts and payments are never added together. */
export type DealsAggregateGroupsArgs = {
  by?: Array<DealGroupKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sumIn?: InputMaybe<Scalars['String']['input']>;
};

/** A text of a row that no other field holds. Columns that name persons, or say how to reach them, are never stored. */
export type Detail = {
  /** The header of the column, as separate words in lower case: `project name and description` for ProjectNameAndDescription. */
  name: Scalars['String']['output'];
  /** The text of the row in that column, in the words of the source. */
  text: Scalars['String']['output'];
};

/** Conditions on a detail. The conditions on name and text must hold for the same detail. */
export type DetailFilter = {
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<DetailFilter>>;
  /** The header of the column, as separate words in lower case. */
  name?: InputMaybe<TextFilter>;
  /** Excludes the details for which this condition holds. Details for which it is unknown stay in the result. */
  not?: InputMaybe<DetailFilter>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<DetailFilter>>;
  /** The text of the row in that column. */
  text?: InputMaybe<TextFilter>;
};

/** Conditions on the details of a row. */
export type DetailsFilter = {
  /** No detail matches. `{}` finds payments that have no details. */
  none?: InputMaybe<DetailFilter>;
  /** At least one detail matches. `{}` finds payments that have any detail. */
  some?: InputMaybe<DetailFilter>;
};

/**
 * A deal, one of its buyers, and an advisory about what was bought. It says that the three meet, and which came first.
 * It does not say that the buyer used the product, was harmed, or ought to have known.
 */
export type Exposure = Node & {
  /** The advisory about what was bought. */
  advisory: Advisory;
  /** The publisher of the warning, if it is an agency of a state; null if it is not, or if the source does not name the publisher. */
  agency?: Maybe<Agency>;
  /** YES if the buyer is among those that the warning addresses. */
  audienceMatch: AudienceMatch;
  /** The way in which the deal leads to the advisory. If there are several ways, the strongest. */
  basis: Basis;
  /** The buyer of the deal, or a body that may buy under the framework. */
  buyer: Buyer;
  /** For a framework: true if the graph has a deal of this buyer under it. False does not prove that there was none. Null for other deals. */
  calledOff?: Maybe<Scalars['Boolean']['output']>;
  /** Notes that a reader should know before publishing this. */
  caveats: Array<Scalars['String']['output']>;
  /**
   * The changes of the contract that contract change notices (UK10) state and that are certainly dated after the warning: extended, raised or handed
   * over. 100 at most. Empty for frameworks and payments. With `asOf`, only changes that may have been published by that day. A change after a warning
   * does not say that the buyer knew of the warning, or that the change is about the product.
   */
  changesAfterWarning?: Maybe<Array<Revision>>;
  /** The confidence of the exposure: that of the weakest link of the path. */
  confidence: Confidence;
  /** The deal: a framework, a contract or a payment. */
  deal: Deal;
  /** The date of the deal that is compared with the warning; null if no date is known. */
  dealDate?: Maybe<UncertainDate>;
  /** The kind of date that dealDate is. */
  dealDateKind?: Maybe<DealDateKind>;
  /**
   * A stable identifier, made of the ids of the deal, the buyer and the advisory, and of the day if the query gives one (`asOf`). An exposure with
   * the same id has the same values, whichever field returns it.
   */
  id: Scalars['ID']['output'];
  /** YES if the deal was in force when the warning came. */
  inForce: InForce;
  /** YES if all of it was certainly published by the requested day (`asOf`). Null if the query gave no day. */
  knownAsOf?: Maybe<KnownAsOf>;
  /** The number of days from the deal to the warning, negative if the warning came first. Null if nothing is known about it. */
  lag?: Maybe<Lag>;
  /** The edges of the first paths, each edge once: from the buyer through the deal to the advisory and its publisher. pathCount is the number of paths. */
  path?: Maybe<Array<PathEdge>>;
  /** The number of paths from the deal to the advisory that have the reported basis. */
  pathCount: Scalars['Int']['output'];
  /**
   * The paths from the deal to the advisory that have the reported basis, in the order of the ids along them. Each path is listed once, even if
   * several documents state its edges.
   */
  paths: Array<Path>;
  /** The products that lead from the deal to the advisory; an empty list if only the supplier does. */
  products?: Maybe<Array<Product>>;
  /** The documents that state the deal, the advisory and every edge of the path. */
  sources?: Maybe<Array<Source>>;
  /** The time of the warning, relative to the deal: before it, after it or on the same day. */
  timing: Timing;
};


/**
 * A deal, one of its buyers, and an advisory about what was bought. It says that the three meet, and which came first.
 * It does not say that the buyer used the product, was harmed, or ought to have known.
 */
export type ExposurePathArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * A deal, one of its buyers, and an advisory about what was bought. It says that the three meet, and which came first.
 * It does not say that the buyer used the product, was harmed, or ought to have known.
 */
export type ExposurePathsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of exposures. */
export type ExposureConnection = {
  /** The number of deals that were searched, and the numbers of deals that lack what leads to an exposure. */
  coverage?: Maybe<Coverage>;
  /** The exposures on this page, each with its cursor. */
  edges: Array<ExposureEdge>;
  /** The exposures on this page. */
  nodes: Array<Exposure>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** Conditions on the deals of exposures. */
export type ExposureDealFilter = {
  /** By the date that is compared with the warning. */
  date?: InputMaybe<DateFilter>;
  /** By kind of deal. */
  kind?: InputMaybe<DealKindFilter>;
  /** By title. */
  title?: InputMaybe<NameFilter>;
  /**
   * By the value of a contract, the ceiling of a framework, or the amount of a payment: three kinds of money. To compare amounts, give one kind of
   * deal and one currency.
   */
  value?: InputMaybe<MoneyFilter>;
};

/** One entry of a page of exposures: the node and its cursor (Relay). */
export type ExposureEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Exposure;
};

/** Conditions on exposures. Conditions on several fields must all hold. */
export type ExposureFilter = {
  /** By the advisory. */
  advisory?: InputMaybe<AdvisoryFilter>;
  /** By the agency that warned. */
  agency?: InputMaybe<AgencyFilter>;
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<ExposureFilter>>;
  /** By the audience of the warning: YES if it addresses the buyer. */
  audienceMatch?: InputMaybe<AudienceMatchFilter>;
  /**
   * By the way in which the deal leads to the advisory. If omitted, all bases except FAMILY and SUPPLIER. Request those two here, at the top of `where`.
   * Within an `or`, the server rejects them.
   */
  basis?: InputMaybe<BasisFilter>;
  /** By the buyer of the deal, or the body that may buy under the framework. */
  buyer?: InputMaybe<BuyerFilter>;
  /** For frameworks: true if the graph has a deal of the buyer under it. */
  calledOff?: InputMaybe<BooleanFilter>;
  /** By the confidence of the exposure. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** By the deal. */
  deal?: InputMaybe<ExposureDealFilter>;
  /** By the kind of date of the deal that is compared with the warning. */
  dealDateKind?: InputMaybe<DealDateKindFilter>;
  /** True finds exposures if a source states that the product, or a vulnerability of the advisory, is exploited (the KEV catalogue). */
  exploited?: InputMaybe<BooleanFilter>;
  /** By the framework: the deal itself, or the framework that a source states it is under. */
  framework?: InputMaybe<FrameworkFilter>;
  /** By the state of the deal when the warning came: YES if it was in force. */
  inForce?: InputMaybe<InForceFilter>;
  /** By the number of days from the deal to the warning. */
  lag?: InputMaybe<LagFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<ExposureFilter>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<ExposureFilter>>;
  /** By a product that leads from the deal to the advisory, on any basis. */
  product?: InputMaybe<ProductFilter>;
  /** By the publisher of the warning, agency or not. */
  publisher?: InputMaybe<OrganizationFilter>;
  /** By a supplier of the deal. */
  supplier?: InputMaybe<SupplierFilter>;
  /** By the time of the warning, relative to the deal. */
  timing?: InputMaybe<TimingFilter>;
  /** By the vendor of a product that leads from the deal to the advisory. With basis SUPPLIER, also by the supplier that leads there. */
  vendor?: InputMaybe<VendorFilter>;
};

/** Exposures that share a value of each key in `by`. The fields of all other keys are null. */
export type ExposureGroup = {
  /** The agency that warned, if `by` has AGENCY. Null for deals that no agency warned of. */
  agency?: Maybe<Agency>;
  /** The basis of the exposures, if `by` has BASIS. */
  basis?: Maybe<Basis>;
  /** The buyer, if `by` has BUYER. Null for the group of deals without a known buyer. Each field below has such a group too. */
  buyer?: Maybe<Buyer>;
  /** The kind of the buyer, if `by` has BUYER_KIND. Null for deals without a buyer of a known kind. */
  buyerKind?: Maybe<BuyerKind>;
  /** The contracts among these deals. Their values are the amounts that were agreed to be paid. */
  contracts?: Maybe<DealTotals>;
  /** The number of exposures. Each combination of a deal, a buyer and an advisory that meet is one exposure. */
  count?: Maybe<Scalars['Int']['output']>;
  /**
   * The first two digits of a code of the Common Procurement Vocabulary, such as "48" for software, if `by` has CPV_DIVISION. A payment has the codes
   * of its contract.
   */
  cpvDivision?: Maybe<Scalars['String']['output']>;
  /** The number of deals in these exposures. Each deal counts once, even if it meets several advisories. */
  dealCount?: Maybe<Scalars['Int']['output']>;
  /** The framework, if `by` has FRAMEWORK. Null for deals that are not known to be under a framework. */
  framework?: Maybe<Framework>;
  /** The frameworks among these deals. Their values are ceilings: the amounts that all buyers together may spend. */
  frameworks?: Maybe<DealTotals>;
  /** The month of the deal (dealDate), such as "2020-04", if `by` has MONTH. Null if the month is not certain. */
  month?: Maybe<Scalars['String']['output']>;
  /** The payments among these deals. Their values are the amounts that were invoiced or paid. */
  payments?: Maybe<DealTotals>;
  /** The product, if `by` has PRODUCT. Null for deals without a known product. */
  product?: Maybe<Product>;
  /** The supplier, if `by` has SUPPLIER. Null for deals without a known supplier. */
  supplier?: Maybe<Supplier>;
  /** The vendor of a product, if `by` has VENDOR. Null for deals without a known vendor. */
  vendor?: Maybe<Vendor>;
  /** The year of the deal (dealDate), if `by` has YEAR. Null if the year is not certain. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** Exposures in groups. */
export type ExposureGroups = {
  /** The number of deals that are in several groups. */
  inSeveralGroups?: Maybe<Scalars['Int']['output']>;
  /** The largest groups, the largest first. */
  nodes?: Maybe<Array<ExposureGroup>>;
  /**
   * True if a deal is in several groups, so that the sum of the groups is higher than the totals. For example, a contract with two suppliers is in
   * the group of each supplier, with its whole value.
   */
  overlaps?: Maybe<Scalars['Boolean']['output']>;
  /** All other groups as one row; null if there are no others. */
  rest?: Maybe<ExposureTotals>;
  /** The number of groups, including each group that is part of `rest`. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** The order of exposures. Ties are ordered by the ids of the advisory, the deal and the buyer. Unknown values come last. */
export type ExposureOrder = {
  /** The direction: ascending or descending. */
  direction?: OrderDirection;
  /** The field to order by. */
  field: ExposureOrderField;
};

/** The fields by which exposures can be ordered. */
export type ExposureOrderField =
  /** By the date of the warning. */
  | 'ADVISORY_DATE'
  /** By the date of the deal that is compared with the warning: by the last day that it can be. */
  | 'DEAL_DATE'
  /** By the lowest number of days from the deal to the warning that the two dates allow. */
  | 'LAG'
  /** By currency, and then by amount. To compare amounts, filter on one currency and one kind of deal. */
  | 'VALUE';

/** The number of exposures, and the totals of their deals. */
export type ExposureTotals = {
  /** The contracts among these deals. Their values are the amounts that were agreed to be paid. */
  contracts?: Maybe<DealTotals>;
  /** The number of exposures. Each combination of a deal, a buyer and an advisory that meet is one exposure. */
  count?: Maybe<Scalars['Int']['output']>;
  /** The number of deals in these exposures. Each deal counts once, even if it meets several advisories. */
  dealCount?: Maybe<Scalars['Int']['output']>;
  /** The frameworks among these deals. Their values are ceilings: the amounts that all buyers together may spend. */
  frameworks?: Maybe<DealTotals>;
  /** The payments among these deals. Their values are the amounts that were invoiced or paid. */
  payments?: Maybe<DealTotals>;
};

/**
 * The number of exposures, the number of their deals, and the sums of the amounts of these deals. Each deal counts once. Ceilings, contracts and
 * payments are summed separately.
 */
export type ExposuresAggregate = {
  /** The contracts among these deals. Their values are the amounts that were agreed to be paid. */
  contracts?: Maybe<DealTotals>;
  /** The number of exposures. Each combination of a deal, a buyer and an advisory that meet is one exposure. */
  count?: Maybe<Scalars['Int']['output']>;
  /** The number of deals in these exposures. Each deal counts once, even if it meets several advisories. */
  dealCount?: Maybe<Scalars['Int']['output']>;
  /** The frameworks among these deals. Their values are ceilings: the amounts that all buyers together may spend. */
  frameworks?: Maybe<DealTotals>;
  /** The same totals for each group of exposures, the largest groups first. */
  groups?: Maybe<ExposureGroups>;
  /** The payments among these deals. Their values are the amounts that were invoiced or paid. */
  payments?: Maybe<DealTotals>;
};


/**
 * The number of exposures, the number of their deals, and the sums of the amounts of these deals. Each deal counts once. Ceilings, contracts and
 * payments are summed separately.
 */
export type ExposuresAggregateGroupsArgs = {
  by?: Array<DealGroupKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sumIn?: InputMaybe<Scalars['String']['input']>;
  sumOf?: DealKind;
};

/** A source on the web, or a folder, that this server reads again and again. */
export type Feed = {
  /** The time at which the feed was added. */
  addedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address that it reads; null for a folder of the server's machine. */
  address?: Maybe<Scalars['String']['output']>;
  /** True if a person allowed it to request addresses of private networks. */
  allowsPrivate?: Maybe<Scalars['Boolean']['output']>;
  /** Everything that the source published before this time was read; null before the first run. */
  completeUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Where the next run goes on, in the words of the kind; null before the first run, and for a folder. */
  cursor?: Maybe<Scalars['String']['output']>;
  /** The version that the source gave its newest document. */
  etag?: Maybe<Scalars['String']['output']>;
  /** The number of seconds between two runs. */
  everySeconds?: Maybe<Scalars['Int']['output']>;
  /** The time of the last run that failed. */
  failedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The message of that failure; null if a later run succeeded. */
  failure?: Maybe<Scalars['String']['output']>;
  /** The number of failures since the last success. */
  failures?: Maybe<Scalars['Int']['output']>;
  /** The format in which its documents are read; null if their content tells it. */
  format?: Maybe<Scalars['String']['output']>;
  /** The number of all such numbers. */
  gapCount?: Maybe<Scalars['Int']['output']>;
  /** Numbers of notices between others that the source did not give, the newest last: lost, or never published. At most 100. */
  gaps?: Maybe<Array<Scalars['String']['output']>>;
  /** True if the feed missed three runs, and at least an hour. */
  isStale?: Maybe<Scalars['Boolean']['output']>;
  /** The name of the feed, as on the command line, such as `find-a-tender`. */
  key: Scalars['ID']['output'];
  /** The kind of the feed, such as `find-a-tender` or `address`. */
  kind?: Maybe<Scalars['String']['output']>;
  /** The number of seconds since `completeUntil`: how old the graph is, for this source. */
  lagSeconds?: Maybe<Scalars['Int']['output']>;
  /** The time at which the feed runs next. */
  nextTryAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number of its documents so far of which the ingest put something into quarantine, and that no good version has replaced. What is there is not in the graph. */
  quarantinedDocuments?: Maybe<Scalars['Int']['output']>;
  /** What a reader should know about what the feed brought, such as documents whose signature is missing or wrong. */
  remarks?: Maybe<Array<Scalars['String']['output']>>;
  /** The first day that the feed reads; null for feeds that always bring everything. */
  since?: Maybe<Scalars['Date']['output']>;
  /** The time at which the last run began; null before the first. If it is later than the other times, the run goes on, or was stopped. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The time of the last run that succeeded. */
  succeededAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An agreement under which several bodies may buy. It is not itself a purchase: the purchases are the contracts and payments under it. */
export type Framework = Node & {
  /** Other names and references of the framework, such as `RM1557.12`. */
  aliases: Array<Scalars['String']['output']>;
  /** The buyers that may use it, in the words of the source (OCDS `frameworkAgreement.buyerCategories`). */
  buyerCategories?: Maybe<Scalars['String']['output']>;
  /** Notes that a reader should know before using this. */
  caveats: Array<Scalars['String']['output']>;
  /** The most that may be spent under it. No sum of contract values includes it. */
  ceiling?: Maybe<Money>;
  /** The ceiling with value added tax, if the source states it. */
  ceilingGross?: Maybe<Money>;
  /** The contracting process that it comes from; null if the source names none. */
  contractingProcess?: Maybe<ContractingProcess>;
  /** The contracts that were called off under it, newest first by default. The `link` on each edge gives the evidence. */
  contracts?: Maybe<FrameworkContractConnection>;
  /** The date of publication; null if unknown. */
  datePublished?: Maybe<UncertainDate>;
  /** The date of signature; null if unknown. */
  dateSigned?: Maybe<UncertainDate>;
  /** The date that is compared with warnings. It is the first known of four: signature, award, start, publication. */
  dealDate?: Maybe<UncertainDate>;
  /** The kind of date that dealDate is. */
  dealDateKind?: Maybe<DealDateKind>;
  /** A description in the words of the source; null if the source gives none. */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * The exposures of this framework: one row for each advisory that meets it and each buyer that may buy under it. The newest advisory comes first by
   * default.
   */
  exposures?: Maybe<ExposureConnection>;
  /** The family of frameworks that it is an iteration of. */
  family?: Maybe<Framework>;
  /**
   * How contracts are awarded under it (OCDS `frameworkAgreement.method`): `withReopeningCompetition`, `withoutReopeningCompetition` or
   * `withAndWithoutReopeningCompetition`. Null if no source says.
   */
  frameworkMethod?: Maybe<Scalars['String']['output']>;
  /** `open` if buyers that the source does not list may use it, `closed` if not (`frameworkAgreement.type` of the UK extension of OCDS). Null if no source says. */
  frameworkType?: Maybe<Scalars['String']['output']>;
  /** A stable identifier: the type, then the key that the source gives, such as `framework:g-cloud`. */
  id: Scalars['ID']['output'];
  /**
   * True if it is one of an open framework: a series of frameworks on substantially the same terms, whose suppliers are carried over (section 49 of the
   * Procurement Act 2023). Null if no source says.
   */
  isOpenFrameworkScheme?: Maybe<Scalars['Boolean']['output']>;
  /** The iterations of the framework, if it is a family; newest first by default. */
  iterations?: Maybe<FrameworkConnection>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /**
   * Contracts that likely establish it, newest first by default. The link is deduced, because the notice has the framework's reference as its own.
   * These contracts are not called off under the framework, and their values are likely ceilings.
   */
  likelyEstablishedBy?: Maybe<FrameworkContractConnection>;
  /** The lots of the framework. */
  lots?: Maybe<LotConnection>;
  /**
   * The highest number of suppliers that may take part (OCDS `maximumParticipants`). Null if no source gives one, or if the value that it gives cannot
   * be such a number.
   */
  maximumParticipants?: Maybe<Scalars['Int']['output']>;
  /** The products, vendors and frameworks that the text of the framework names. */
  mentions?: Maybe<MentionConnection>;
  /** The least that the source expects to be spent under it. It is not a ceiling, and no sum includes it. */
  minValue?: Maybe<Money>;
  /** The notices of the Procurement Act 2023 that were published about its process, in the order of their numbers. Empty if its source does not state such types. */
  noticeTypes: Array<NoticeType>;
  /** The observations about the framework, newest first by default. */
  observations?: Maybe<ObservationConnection>;
  /** The day on which the last framework of the open framework ends. It is not the end of this one. */
  openFrameworkSchemeEndDate?: Maybe<UncertainDate>;
  /** The buyers that may buy under the framework, ordered by name by default. The field openToIsComplete says if the list is complete. */
  openTo?: Maybe<BuyerConnection>;
  /** True if openTo lists every body that may buy under it; null if no source says. */
  openToIsComplete?: Maybe<Scalars['Boolean']['output']>;
  /** The payments under the framework, newest first by default. */
  payments?: Maybe<PaymentConnection>;
  /**
   * The suppliers that may join the framework: awards that are proposed, but not in force (OCDS award status `pending`), name them. None of them may be
   * awarded anything under it yet.
   */
  pendingSuppliers?: Maybe<FrameworkSupplierConnection>;
  /** The period in which it is in force; null if unknown. */
  period?: Maybe<Period>;
  /** The organisations that ran the procurement, if they are not the buyers. */
  procuringEntities?: Maybe<Array<Buyer>>;
  /** The products that may be bought under the framework, if the source names them. */
  products?: Maybe<ProductConnection>;
  /** The responses to the framework, newest first by default. */
  responses?: Maybe<ResponseConnection>;
  /** The changes that newer releases made to the framework. */
  revisions?: Maybe<RevisionConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The word that the source uses for it, if that is another word, such as `contract`. */
  statedAs?: Maybe<Scalars['String']['output']>;
  /** The suppliers that may be awarded contracts under the framework, each once. The edge gives the lots of each. */
  suppliers?: Maybe<FrameworkSupplierConnection>;
  /** The way in which the agreement is run. */
  technique?: Maybe<Technique>;
  /** The title. */
  title: Scalars['String']['output'];
};


/** An agreement under which several bodies may buy. It is not itself a purchase: the purchases are the contracts and payments under it. */
export type FrameworkContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  link?: InputMaybe<FrameworkLinkKind>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractFilter>;
};


/** An agreement under which several bodies may buy. It is not itself a purchase: the purchases are the contracts and payments under it. */
export type FrameworkExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** An agreement under which several bodies may buy. It is not itself a purchase: the purchases are the contracts and payments under it. */
export type FrameworkIterationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FrameworkOrder>;
  where?: InputMaybe<FrameworkFilter>;
};


/** An agreement under which several bodies may buy. It is not itself a purchase: the purchases are the contracts and payments under it. */
export type FrameworkLikelyEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractFilter>;
};


/** An agreement under which several bodies may buy. It is not itself a purchase: the purchases are the contracts and payments under it. */
export type FrameworkLotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LotOrder>;
  where?: InputMaybe<LotFilter>;
};


/** An agreement under which several bodies may buy. It is not itself a purchase: the purchases are the contracts and payments under it. */
export type FrameworkMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement under which several bodies may buy. It is not itself a purchase: the purchases are the contracts and payments under it. */
export type FrameworkObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** An agreement under which several bodies may buy. It is not itself a purchase: the purchases are the contracts and payments under it. */
export type FrameworkOpenToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BuyerOrder>;
  where?: InputMaybe<BuyerFilter>;
};


/** An agreement under which several bodies may buy. It is not itself a purchase: the purchases are the contracts and payments under it. */
export type FrameworkPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentOrder>;
  where?: InputMaybe<PaymentFilter>;
};


/** An agreement under which several bodies may buy. It is not itself a purchase: the purchases are the contracts and payments under it. */
export type FrameworkPendingSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplierOrder>;
  where?: InputMaybe<SupplierFilter>;
};


/** An agreement under which several bodies may buy. It is not itself a purchase: the purchases are the contracts and payments under it. */
export type FrameworkProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductFilter>;
};


/** An agreement under which several bodies may buy. It is not itself a purchase: the purchases are the contracts and payments under it. */
export type FrameworkResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  where?: InputMaybe<ResponseFilter>;
};


/** An agreement under which several bodies may buy. It is not itself a purchase: the purchases are the contracts and payments under it. */
export type FrameworkRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RevisionOrder>;
  where?: InputMaybe<RevisionFilter>;
};


/** An agreement under which several bodies may buy. It is not itself a purchase: the purchases are the contracts and payments under it. */
export type FrameworkSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplierOrder>;
  where?: InputMaybe<SupplierFilter>;
};

/** A page of frameworks (Relay). */
export type FrameworkConnection = {
  /** The frameworks on this page, each with its cursor. */
  edges: Array<FrameworkEdge>;
  /** The frameworks on this page. */
  nodes: Array<Framework>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of contracts that are under a framework, or that likely establish it. */
export type FrameworkContractConnection = {
  /** The contracts on this page, each with its cursor and its link to the framework. */
  edges: Array<FrameworkContractEdge>;
  /** The contracts on this page. */
  nodes: Array<Contract>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** A contract of a framework, with its cursor and its link to the framework. */
export type FrameworkContractEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The evidence that the contract is under the framework, or establishes it. */
  link: FrameworkLink;
  /** The contract. */
  node: Contract;
};

/** One entry of a page of frameworks: the node and its cursor (Relay). */
export type FrameworkEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Framework;
};

/** Selects frameworks. All conditions on different fields must hold. A condition holds only if the value is known. */
export type FrameworkFilter = {
  /** Other names and references of the framework, such as `RM1557.12`. */
  aliases?: InputMaybe<TextsFilter>;
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<FrameworkFilter>>;
  /** The buyers that may use it, in the words of the source (OCDS `frameworkAgreement.buyerCategories`). */
  buyerCategories?: InputMaybe<TextFilter>;
  /** Notes that a reader should know before using this. */
  caveats?: InputMaybe<TextsFilter>;
  /** The most that may be spent under it. No sum of contract values includes it. */
  ceiling?: InputMaybe<MoneyFilter>;
  /** The ceiling with value added tax, if the source states it. */
  ceilingGross?: InputMaybe<MoneyFilter>;
  /** By the contracts that were called off under it. */
  contracts?: InputMaybe<ContractRelation>;
  /** The date of publication. */
  datePublished?: InputMaybe<DateFilter>;
  /** The date of signature. */
  dateSigned?: InputMaybe<DateFilter>;
  /** The date that is compared with warnings. It is the first known of four: signature, award, start, publication. */
  dealDate?: InputMaybe<DateFilter>;
  /** The kind of date that dealDate is. */
  dealDateKind?: InputMaybe<DealDateKindFilter>;
  /** A description in the words of the source. */
  description?: InputMaybe<TextFilter>;
  /** By the family of frameworks that it is an iteration of. */
  family?: InputMaybe<FrameworkRelation>;
  /**
   * How contracts are awarded under it (OCDS `frameworkAgreement.method`): `withReopeningCompetition`, `withoutReopeningCompetition` or
   * `withAndWithoutReopeningCompetition`.
   */
  frameworkMethod?: InputMaybe<TextFilter>;
  /** `open` if buyers that the source does not list may use it, `closed` if not (`frameworkAgreement.type` of the UK extension of OCDS). */
  frameworkType?: InputMaybe<TextFilter>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /**
   * True if it is one of an open framework: a series of frameworks on substantially the same terms, whose suppliers are carried over (section 49 of the
   * Procurement Act 2023).
   */
  isOpenFrameworkScheme?: InputMaybe<BooleanFilter>;
  /** By the iterations of the framework, if it is a family. */
  iterations?: InputMaybe<FrameworkRelation>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: InputMaybe<DateFilter>;
  /** By the contracts that likely establish it. This link is deduced, not stated. */
  likelyEstablishedBy?: InputMaybe<ContractRelation>;
  /** By the lots of the framework. */
  lots?: InputMaybe<LotRelation>;
  /** The highest number of suppliers that may take part (OCDS `maximumParticipants`). */
  maximumParticipants?: InputMaybe<NumberFilter>;
  /** The least that the source expects to be spent under it. It is not a ceiling, and no sum includes it. */
  minValue?: InputMaybe<MoneyFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<FrameworkFilter>;
  /** The notices of the Procurement Act 2023 that were published about its process, in the order of their numbers. Empty if its source does not state such types. */
  noticeTypes?: InputMaybe<NoticeTypesFilter>;
  /** By the observations about it. */
  observations?: InputMaybe<ObservationRelation>;
  /** The day on which the last framework of the open framework ends. It is not the end of this one. */
  openFrameworkSchemeEndDate?: InputMaybe<DateFilter>;
  /** By the buyers that may buy under it. */
  openTo?: InputMaybe<BuyerRelation>;
  /** True if openTo lists every body that may buy under it. */
  openToIsComplete?: InputMaybe<BooleanFilter>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<FrameworkFilter>>;
  /** By the payments under it. */
  payments?: InputMaybe<PaymentRelation>;
  /** By the suppliers that pending awards name. They may become suppliers of it. */
  pendingSuppliers?: InputMaybe<SupplierRelation>;
  /** The last day of the period. */
  periodEnd?: InputMaybe<DateFilter>;
  /** The first day of the period. */
  periodStart?: InputMaybe<DateFilter>;
  /** By the contracting processes that establish it. */
  processes?: InputMaybe<ContractingProcessRelation>;
  /** By the bodies that ran the procurement (OCDS `procuringEntity`). */
  procuringEntities?: InputMaybe<BuyerRelation>;
  /** By the products that may be bought under it. */
  products?: InputMaybe<ProductRelation>;
  /** By the responses to it. */
  responses?: InputMaybe<ResponseRelation>;
  /** By the changes that newer releases made to it. */
  revisions?: InputMaybe<RevisionRelation>;
  /** The word that the source uses for it, if that is another word, such as `contract`. */
  statedAs?: InputMaybe<TextFilter>;
  /** By the suppliers that may be awarded contracts under it. */
  suppliers?: InputMaybe<SupplierRelation>;
  /** The way in which the agreement is run. */
  technique?: InputMaybe<TechniqueFilter>;
  /** The title. */
  title?: InputMaybe<NameFilter>;
};

/** The evidence that a contract is under a framework, or establishes it, with the documents that state it. */
export type FrameworkLink = {
  /** The confidence of the deduction; null if the link is stated. */
  confidence?: Maybe<Confidence>;
  /** Stated or deduced; never ANY. */
  kind: FrameworkLinkKind;
  /** The lots under which the contract was called off, as the source names them. */
  lots: Array<Scalars['String']['output']>;
  /** The method of the deduction; null if the link is stated. */
  method?: Maybe<Scalars['String']['output']>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The words that name the framework; null if the link is stated. */
  words?: Maybe<Scalars['String']['output']>;
};

/** The kind of evidence that a contract is under a framework. */
export type FrameworkLinkKind =
  /** Either. If both apply to a contract, the stated link is returned. */
  | 'ANY'
  /** Deduced only from the text of the contract, which names the framework. */
  | 'DEDUCED'
  /** A source states it. */
  | 'STATED';

/** The order of frameworks. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type FrameworkOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: FrameworkOrderField;
};

/** The values by which frameworks can be ordered. */
export type FrameworkOrderField =
  /** The date that is compared with the dates of warnings. */
  | 'DEAL_DATE'
  /** The id. */
  | 'KEY'
  /** The end of the period. */
  | 'PERIOD_END'
  /** The title, without regard to case and accents. */
  | 'TITLE'
  /** The currency, then the amount. Filter on one currency to compare values. */
  | 'VALUE';

/** Follows a relation to frameworks. */
export type FrameworkRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<FrameworkFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<FrameworkFilter>;
};

/** A page of suppliers of a framework. */
export type FrameworkSupplierConnection = {
  /** The suppliers on this page, each with its cursor and the lots that it may be awarded. */
  edges: Array<FrameworkSupplierEdge>;
  /** The suppliers on this page. */
  nodes: Array<Supplier>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** A supplier of a framework and its cursor. */
export type FrameworkSupplierEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /**
   * The lots that the supplier may be awarded, as the source names them, from all its awards together. An empty list means that no source says. It does
   * not mean that the supplier has no lots.
   */
  lots: Array<Scalars['String']['output']>;
  /** The supplier. */
  node: Supplier;
  /** The documents that state that it is a supplier of the framework, or may become one. */
  sources?: Maybe<Array<Source>>;
};

/** Compares ids. An organisation has one id for each of its roles, and each of these ids finds it. */
export type IdFilter = {
  /** Exactly this id. The server rejects an id that does not exist, because an empty answer would look like a clean record. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these ids. The server rejects an id that does not exist. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The beginning of a current id, such as `contract:g-cloud-`. An id that was merged into another is found only with `eq` and `in`. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/**
 * An identifier or a name of sources that was joined with an organisation: what is stated under it counts as stated about the organisation. A person can
 * part it again with a judgement in the curated files.
 */
export type Identity = {
  /** The identifier, such as `GB-PPON-PHVX-4316-ZVGZ`, or the name with its country: `name:GB:ministry-of-defence`. */
  key: Scalars['String']['output'];
  /** The rule by which it was joined. */
  matchedBy: MatchedBy;
  /** The names that sources state under it, as written; 10 at most. */
  names: Array<Scalars['String']['output']>;
  /** The documents that say so: the register, the notice that gives both identifiers, or the sources of a judgement; 5 at most. */
  sources?: Maybe<Array<Source>>;
  /** The rule in words, with what it rests on. */
  words: Scalars['String']['output'];
};

/** A page of identities (Relay). */
export type IdentityConnection = {
  /** The identities on this page, each with its cursor. */
  edges: Array<IdentityEdge>;
  /** The identities on this page. */
  nodes: Array<Identity>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of identities: the node and its cursor (Relay). */
export type IdentityEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Identity;
};

/** Says if the deal was in force when the warning came. */
export type InForce =
  /** The warning came before the start of the deal or after its end. */
  | 'NO'
  /** The period of the deal or the date of the warning is not known well enough, or the source calls the contract terminated without giving a day. */
  | 'UNCERTAIN'
  /** Every day that the date of the warning can be lies within the period of the deal. */
  | 'YES';

/** Compares states of being in force. */
export type InForceFilter = {
  /** Exactly this value. An unknown value is UNCERTAIN, so null finds nothing. */
  eq?: InputMaybe<InForce>;
  /** Any of these values. */
  in?: InputMaybe<Array<InForce>>;
};

/** The certainty that an exposure was public by a given day. */
export type KnownAsOf =
  /** The publication date of some part is not known well enough. It may have been published by that day. */
  | 'UNCERTAIN'
  /** The deal, the advisory and every edge between them were published by that day. */
  | 'YES';

/** The number of nodes with one label. */
export type LabelCount = {
  /** The number of nodes with the label. */
  count: Scalars['Int']['output'];
  /** The label, as in Neo4j. */
  label: Scalars['String']['output'];
};

/** The number of days from a deal to a warning, negative if the warning came first. */
export type Lag = {
  /** The lowest possible number of days; null if there is no lower bound. */
  atLeast?: Maybe<Scalars['Int']['output']>;
  /** The highest possible number of days; null if there is no upper bound. */
  atMost?: Maybe<Scalars['Int']['output']>;
  /** The exact number of days; null unless both dates are exact. */
  days?: Maybe<Scalars['Int']['output']>;
  /** The words of the sources about the two dates; null if there are none. */
  stated?: Maybe<Scalars['String']['output']>;
};

/** Compares the number of days from a deal to a warning. It matches only if the comparison holds for every day that the two dates can be. */
export type LagFilter = {
  /** Exactly this number of days. Null finds exposures with an unknown lag. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Certainly more days than this. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Certainly this number of days or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Certainly fewer days than this. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Certainly this number of days or fewer. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A buyer and a vendor, if money of the buyer reached the vendor and there were warnings about the vendor's products. It is not known which product was
 * bought. A lead says where to ask. It is not a finding.
 * The records show that the buyer paid the supplier, or awarded a contract to it. They do not show which product was bought, or whether it was affected,
 * used or patched. They do not show any wrongdoing.
 * A deal that meets a warning through its product is an exposure, not a lead.
 */
export type Lead = Node & {
  /**
   * The deals that are dated after the first listing of a flaw of the vendor's products as exploited. The first deal may come before or after that
   * listing. Null if no flaw has a listing with a known day. The day on which the catalogue began does not count.
   */
  afterListing?: Maybe<LeadAfterListing>;
  /** The body to ask, and what to ask it for. */
  askWhom: Scalars['String']['output'];
  /** The buyer that paid, or awarded a contract. */
  buyer: Buyer;
  /** Notes that a reader should know before publishing this. */
  caveats: Array<Scalars['String']['output']>;
  /** The deals between the buyer and the vendor. */
  deals: LeadDeals;
  /** A stable identifier, made from the ids of the buyer and the vendor. */
  id: Scalars['ID']['output'];
  /** The points that the records do not show. */
  notKnown: Array<Scalars['String']['output']>;
  /** The exact sums, by currency, that were paid after the first warning that came after the first deal. */
  paidAfterFirstWarning: Array<LeadSum>;
  /** The reason for this strength. */
  reason: Scalars['String']['output'];
  /** The documents that state the deals: up to 100. */
  sources?: Maybe<Array<Source>>;
  /** Sentences to quote that say what the records show, and what they do not show. */
  statement: Scalars['String']['output'];
  /** The strength of the lead. */
  strength: LeadStrength;
  /** Says if deals went on after the first warning that came after the first deal. */
  timing: LeadTiming;
  /**
   * The leads to the same vendor from all buyers of a group that the buyer belongs to, one by one and combined. Null if no other buyer of a group has
   * such deals.
   */
  together?: Maybe<LeadTogether>;
  /** The vendor that was paid, either itself or through a body that belongs to it. It may also be a vendor that the deals name. */
  vendor: Vendor;
  /** The warnings about the vendor and its products. */
  warnings: LeadWarnings;
};

/** The deals of a lead that are dated after a listing. */
export type LeadAfterListing = {
  /** The exact sums of the values of these contracts, by currency. */
  awarded: Array<LeadSum>;
  /** The number of contracts that are dated after the listing. */
  contracts: Scalars['Int']['output'];
  /** The first listing of a flaw as exploited. A listing on the day on which the catalogue began does not count. */
  listing?: Maybe<Advisory>;
  /** The exact sums of these payments, by currency. */
  paid: Array<LeadSum>;
  /** The number of payments that are dated after the listing. */
  payments: Scalars['Int']['output'];
};

/** A page of leads. */
export type LeadConnection = {
  /** The leads on this page, each with its cursor. */
  edges: Array<LeadEdge>;
  /** The leads on this page. */
  nodes: Array<Lead>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** Sentences to quote that say what the records show, and what they do not show. They hold for every lead on this page. */
  statement: Scalars['String']['output'];
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/**
 * The deals of a lead. Deals that are likely the same as another (duplicateOf) are omitted. Payments and awards may be the same money, so they are never
 * added together.
 */
export type LeadDeals = {
  /** The exact sums of the contract values, by currency. A contract counts only if it has a value of its own and was awarded to one supplier. */
  awarded: Array<LeadSum>;
  /** The sums of the values of contracts that may establish a framework. Such a value is likely a ceiling. These values are not in awarded. */
  ceilings: Array<LeadSum>;
  /** The number of contracts. */
  contracts: Scalars['Int']['output'];
  /** The number of deals: payments and contracts together. */
  count: Scalars['Int']['output'];
  /** The statements of contracts about extensions and options: up to 10. */
  extensions: Array<Scalars['String']['output']>;
  /** The day of the first deal; null if no day is known. */
  firstDay?: Maybe<Scalars['Date']['output']>;
  /**
   * The sums of the values of contracts that have several suppliers. The sources do not state the part of each supplier. These values are not in
   * awarded.
   */
  joint: Array<LeadSum>;
  /** The day of the last deal; null if no day is known. */
  lastDay?: Maybe<Scalars['Date']['output']>;
  /** The last day to which a contract may be extended. Null if no contract states one. */
  maxExtentDate?: Maybe<Scalars['Date']['output']>;
  /** The deals themselves, the newest first: up to 25. */
  newest: Array<Deal>;
  /** The exact sums of the payments, by currency. */
  paid: Array<LeadSum>;
  /** The number of payments. */
  payments: Scalars['Int']['output'];
  /** The last day of the contract period that ends last, without options to extend. Null if no contract states one. */
  periodEnd?: Maybe<Scalars['Date']['output']>;
  /**
   * The statuses that the sources give the contracts, the most frequent first. The status is null if a source does not give one. No contract is pending,
   * cancelled or unsuccessful.
   */
  statuses: Array<LeadStatus>;
  /** The texts in which the deals describe themselves: up to 10. */
  texts: Array<Scalars['String']['output']>;
  /**
   * The names of the suppliers that were paid or awarded contracts, as in the graph: up to 10. If only the text of a deal leads to the vendor, these are
   * all suppliers of the deal.
   */
  through: Array<Scalars['String']['output']>;
  /** The number of deals that state no amount or no currency. No sum includes them. */
  withoutAmount: Scalars['Int']['output'];
  /** The words in texts or names that lead to the vendor: up to 10. */
  words: Array<Scalars['String']['output']>;
};

/** One entry of a page of leads: the node and its cursor (Relay). */
export type LeadEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Lead;
};

/** Conditions on leads. Conditions on several fields must all hold. */
export type LeadFilter = {
  /** By the buyer that paid or awarded. */
  buyer?: InputMaybe<BuyerFilter>;
  /** True finds leads to vendors if a flaw of their products is known to be exploited. */
  exploited?: InputMaybe<BooleanFilter>;
  /**
   * By the least that was paid or awarded, in one currency. If omitted, the server returns leads of at least 1000, and leads whose money is not fully
   * known. Pass 0 to get all leads.
   */
  minimum?: InputMaybe<Scalars['Decimal']['input']>;
  /** By the strength of the lead. */
  strength?: InputMaybe<LeadStrengthFilter>;
  /** By the timing of the lead. If omitted, the server returns every timing except ENDED_BEFORE. */
  timing?: InputMaybe<LeadTimingFilter>;
  /** By the vendor. */
  vendor?: InputMaybe<VendorFilter>;
};

/** Leads that share a value of each key in `by`. The fields of all other keys are null. */
export type LeadGroup = {
  /** The buyer, if `by` has BUYER. */
  buyer?: Maybe<Buyer>;
  /** The body that the buyer and other buyers belong to, if `by` has BUYER_GROUP. Null for buyers that are in no group. */
  buyerGroup?: Maybe<Organization>;
  /** The kind of the buyer, if `by` has BUYER_KIND. Null if it is unknown. */
  buyerKind?: Maybe<BuyerKind>;
  /** The contracts among these deals. Their values are the amounts that were agreed to be paid. */
  contracts?: Maybe<DealTotals>;
  /** The number of leads. Each pair of a buyer and a vendor is one lead. */
  count?: Maybe<Scalars['Int']['output']>;
  /** The number of deals in these leads. Each deal counts once, even if it is in several leads. */
  dealCount?: Maybe<Scalars['Int']['output']>;
  /** The exact sums, by currency, that were paid after the first warning that came after the first deal of the lead. */
  paidAfterFirstWarning?: Maybe<Array<LeadSum>>;
  /** The payments among these deals. Their values are the amounts that were invoiced or paid. */
  payments?: Maybe<DealTotals>;
  /** The strength of these leads, if `by` has STRENGTH. */
  strength?: Maybe<LeadStrength>;
  /** The timing of these leads, if `by` has TIMING. */
  timing?: Maybe<LeadTiming>;
  /** The vendor, if `by` has VENDOR. */
  vendor?: Maybe<Vendor>;
};

/** The keys by which leads can be grouped. */
export type LeadGroupKey =
  /** The buyer that paid, or awarded a contract. */
  | 'BUYER'
  /** The body that the buyer and other buyers belong to. */
  | 'BUYER_GROUP'
  /** The kind of public body that bought. */
  | 'BUYER_KIND'
  /** The strength of the lead. */
  | 'STRENGTH'
  /** The timing of the deals against the warnings. */
  | 'TIMING'
  /** The vendor that was paid or named. */
  | 'VENDOR';

/** Leads in groups. */
export type LeadGroups = {
  /** The number of deals that are in several groups. */
  inSeveralGroups?: Maybe<Scalars['Int']['output']>;
  /** The largest groups, the largest first. */
  nodes?: Maybe<Array<LeadGroup>>;
  /** True if a deal is in several groups, so that the sum of the groups is higher than the totals. */
  overlaps?: Maybe<Scalars['Boolean']['output']>;
  /** All other groups as one row; null if there are no others. */
  rest?: Maybe<LeadTotals>;
  /** The number of groups, including each group that is part of `rest`. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** The order of leads. Ties are ordered by money, then by id. */
export type LeadOrder = {
  /** The direction: ascending or descending. */
  direction?: OrderDirection;
  /** The field to order by. */
  field: LeadOrderField;
};

/** The fields by which leads can be ordered. */
export type LeadOrderField =
  /** By the number of flaws that were listed as exploited after the first deal. */
  | 'EXPLOITED'
  /** By the largest sum in one currency: of the payments, or of the awards if nothing was paid. */
  | 'MONEY'
  /** By the day of the newest warning. */
  | 'NEWEST_WARNING'
  /** By strength, then by money. */
  | 'STRENGTH';

/** The number of contracts with one status. */
export type LeadStatus = {
  /** The number of contracts. */
  count: Scalars['Int']['output'];
  /** The status; null if a source does not give one. */
  status?: Maybe<ContractStatus>;
};

/** The strength of a lead, weakest first. */
export type LeadStrength =
  /** The purchase fits the vendor's line of business. */
  | 'MEDIUM'
  /** The text of a deal names the family of products that a warning is about. */
  | 'STRONG'
  /** Only the name of the vendor leads to it, or the vendor sells in many trades. */
  | 'WEAK';

/** Compares strengths of leads. */
export type LeadStrengthFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<LeadStrength>;
  /** Any of these values. */
  in?: InputMaybe<Array<LeadStrength>>;
};

/** An exact sum in one currency. It never mixes amounts with and without value added tax: these have sums of their own. */
export type LeadSum = {
  /** The exact sum, in whole units of the currency. */
  amount: Scalars['Decimal']['output'];
  /** The number of deals in the sum. */
  count: Scalars['Int']['output'];
  /** The currency (ISO 4217). */
  currency: Scalars['String']['output'];
  /** The treatment of value added tax that all amounts of the sum have in common; null if no source says how it is treated. */
  vat?: Maybe<Vat>;
};

/** Says if deals went on after a warning. */
export type LeadTiming =
  /**
   * A warning came before the first deal, or no warning is known to have come after it. No payment and no stated period is known to go on after a later
   * warning.
   */
  | 'BOUGHT_AFTER'
  /** Payments, or a stated period of a contract, went on after a warning that came after the first deal. */
  | 'CONTINUED'
  /**
   * All payments were made, and all contract periods ended, before the first warning that came after the first deal. The server omits these leads unless
   * the query asks for this timing.
   */
  | 'ENDED_BEFORE'
  /** No payment is known after the first warning that came after the first deal. A contract states no end, so it is not known if the contract went on. */
  | 'END_NOT_STATED'
  /**
   * The known days do not decide it. Either no deal or no warning has a day, or a deal is known only from a notice of its change or end, or a payment
   * was made in the month of the warning. The day on which a catalogue of exploited flaws began does not count as the day of a warning.
   */
  | 'UNDATED';

/** Compares timings of leads. */
export type LeadTimingFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<LeadTiming>;
  /** Any of these values. */
  in?: InputMaybe<Array<LeadTiming>>;
};

/** The leads from the buyers of one group to one vendor, combined. The bodies of a group are separate bodies, so each has its own lead. */
export type LeadTogether = {
  /** The deals of all these leads, in the same form as those of one lead. Each deal counts once. */
  deals: LeadDeals;
  /** True if a source states of each buyer that it belongs to the parent. False if only a name suggests it for one of them. */
  isStated: Scalars['Boolean']['output'];
  /** The lead of each buyer, including the buyer of this lead. */
  leads: Array<Lead>;
  /** The exact sums, by currency, that these buyers paid after the first warning that came after the first of their deals. */
  paidAfterFirstWarning: Array<LeadSum>;
  /** The body that all these buyers belong to. It may be one of the buyers itself. */
  parent: Organization;
  /** Sentences to quote that say what the records show, and what they do not show. */
  statement: Scalars['String']['output'];
  /** Says if any of these deals went on after the first warning that came after the first of them. */
  timing: LeadTiming;
  /** The warnings about the vendor and its products, compared with all these deals. */
  warnings: LeadWarnings;
};

/** The number of leads, and the totals of their deals. */
export type LeadTotals = {
  /** The contracts among these deals. Their values are the amounts that were agreed to be paid. */
  contracts?: Maybe<DealTotals>;
  /** The number of leads. Each pair of a buyer and a vendor is one lead. */
  count?: Maybe<Scalars['Int']['output']>;
  /** The number of deals in these leads. Each deal counts once, even if it is in several leads. */
  dealCount?: Maybe<Scalars['Int']['output']>;
  /** The exact sums, by currency, that were paid after the first warning that came after the first deal of the lead. */
  paidAfterFirstWarning?: Maybe<Array<LeadSum>>;
  /** The payments among these deals. Their values are the amounts that were invoiced or paid. */
  payments?: Maybe<DealTotals>;
};

/** The warnings about a vendor's products, compared with the deals of a lead. It is not known if any of them is about the product that was bought. */
export type LeadWarnings = {
  /** The number of warnings that came after the first deal. */
  afterFirstDeal: Scalars['Int']['output'];
  /** The number of warnings. */
  count: Scalars['Int']['output'];
  /** The number of warnings after the first deal that are about flaws known to be exploited. */
  exploited: Scalars['Int']['output'];
  /** The first warning after the first deal. */
  firstAfter?: Maybe<Advisory>;
  /** The three most severe warnings: by CVSS score, then by use in ransomware, then by day. */
  gravest: Array<Advisory>;
  /**
   * The number of warnings that were listed on the day on which their catalogue began. That day does not count as the day of a warning, so these do not
   * make a lead stronger.
   */
  listedWhenCatalogueBegan: Scalars['Int']['output'];
  /** The three newest warnings. */
  newest: Array<Advisory>;
  /** The responses to these warnings: up to 10. */
  responses: Array<Response>;
  /** The number of warnings after the first deal that came while payments, or the period of a contract, went on. */
  whileItWentOn: Scalars['Int']['output'];
  /** The number of warnings after the first deal that say that a fix or an update exists. */
  withFix: Scalars['Int']['output'];
};

/**
 * The number of leads, and the totals of their deals. Each deal counts once, and contracts and payments are separate. A deal that is likely a duplicate
 * is in no lead.
 */
export type LeadsAggregate = {
  /** The contracts among these deals. Their values are the amounts that were agreed to be paid. */
  contracts?: Maybe<DealTotals>;
  /** The number of leads. Each pair of a buyer and a vendor is one lead. */
  count?: Maybe<Scalars['Int']['output']>;
  /** The number of deals in these leads. Each deal counts once, even if it is in several leads. */
  dealCount?: Maybe<Scalars['Int']['output']>;
  /** The same totals for groups of leads, the largest groups first. */
  groups?: Maybe<LeadGroups>;
  /** The exact sums, by currency, that were paid after the first warning that came after the first deal of the lead. */
  paidAfterFirstWarning?: Maybe<Array<LeadSum>>;
  /** The payments among these deals. Their values are the amounts that were invoiced or paid. */
  payments?: Maybe<DealTotals>;
  /** Sentences to quote that say what the records show, and what they do not show. They hold for every lead that is counted. */
  statement: Scalars['String']['output'];
};


/**
 * The number of leads, and the totals of their deals. Each deal counts once, and contracts and payments are separate. A deal that is likely a duplicate
 * is in no lead.
 */
export type LeadsAggregateGroupsArgs = {
  by?: Array<LeadGroupKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sumIn?: InputMaybe<Scalars['String']['input']>;
  sumOf?: DealKind;
};

/** Deals that are counted separately, because a sum that included their values would be misleading. */
export type LeftOut = {
  /**
   * The number of deals. A deal with several reasons counts only under the first of them, in this order: duplicates, notMade,
   * mayEstablishFramework, withoutAmount, jointValues, withoutCurrency, tooLarge.
   */
  count: Scalars['Int']['output'];
  /** The sums of their own amounts, one entry per currency and treatment of value added tax. */
  values: Array<ValuesInCurrency>;
};

/** A likeness between two organisations. It is deduced, and never used as a link. */
export type Likeness = {
  /** The confidence that the two organisations are the same. */
  confidence?: Maybe<Confidence>;
  /** The method of the deduction. */
  method?: Maybe<Scalars['String']['output']>;
  /** The other organisation. */
  organization: Organization;
  /** The degree of likeness, from 0 to 1. */
  score?: Maybe<Scalars['Float']['output']>;
  /** The evidence that the two organisations are the same, in words. */
  words?: Maybe<Scalars['String']['output']>;
};

/** A page of likenesses (Relay). */
export type LikenessConnection = {
  /** The likenesses on this page, each with its cursor. */
  edges: Array<LikenessEdge>;
  /** The likenesses on this page. */
  nodes: Array<Likeness>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of likenesses: the node and its cursor (Relay). */
export type LikenessEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Likeness;
};

/** A lot of a framework (OCDS `lot`). */
export type Lot = Node & {
  /** A description in the words of the source; null if the source gives none. */
  description?: Maybe<Scalars['String']['output']>;
  /** The framework that the lot belongs to. */
  framework?: Maybe<Framework>;
  /** A stable identifier: `lot:`, the key of the framework, a slash, and the identifier of the lot within the framework. */
  id: Scalars['ID']['output'];
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /** The upper bound of its value, if the source gives one. */
  maxValue?: Maybe<Money>;
  /** The lower bound of its value, if the source gives one. A bound is not an amount. */
  minValue?: Maybe<Money>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The title. */
  title?: Maybe<Scalars['String']['output']>;
  /** The amount that may be spent under the lot. */
  value?: Maybe<Money>;
  /** The same amount with value added tax, if the source states it. */
  valueGross?: Maybe<Money>;
};

/** A page of lots (Relay). */
export type LotConnection = {
  /** The lots on this page, each with its cursor. */
  edges: Array<LotEdge>;
  /** The lots on this page. */
  nodes: Array<Lot>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of lots: the node and its cursor (Relay). */
export type LotEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Lot;
};

/** Selects lots. All conditions on different fields must hold. A condition holds only if the value is known. */
export type LotFilter = {
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<LotFilter>>;
  /** A description in the words of the source. */
  description?: InputMaybe<TextFilter>;
  /** By the framework that the lot belongs to. */
  framework?: InputMaybe<FrameworkRelation>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: InputMaybe<DateFilter>;
  /** The upper bound of its value, if the source gives one. */
  maxValue?: InputMaybe<MoneyFilter>;
  /** The lower bound of its value, if the source gives one. A bound is not an amount. */
  minValue?: InputMaybe<MoneyFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<LotFilter>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<LotFilter>>;
  /** The title. */
  title?: InputMaybe<NameFilter>;
  /** The amount that may be spent under the lot. */
  value?: InputMaybe<MoneyFilter>;
  /** The same amount with value added tax, if the source states it. */
  valueGross?: InputMaybe<MoneyFilter>;
};

/** The order of lots. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type LotOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: LotOrderField;
};

/** The values by which lots can be ordered. */
export type LotOrderField =
  /** The id. */
  | 'KEY'
  /** The title, without regard to case and accents. */
  | 'TITLE'
  /** The currency, then the amount. Filter on one currency to compare values. */
  | 'VALUE';

/** Follows a relation to lots. */
export type LotRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<LotFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<LotFilter>;
};

/** The evidence by which an organisation was recognised. */
export type MatchedBy =
  /** An alias on a curated list. */
  | 'ALIAS'
  /** A person who read the source, or the format of the document itself. The KEV format, for example, is CISA's. */
  | 'CURATED'
  /** Another form of a name in a register, if only one body can have it. For example, "Thurrock Borough Council" means Thurrock Council. */
  | 'FORM'
  /** An identifier from a trusted scheme, or the web address of an agency under which a CSAF document is published. */
  | 'IDENTIFIER'
  /** Its name alone. */
  | 'NAME'
  /** A name in a register. */
  | 'REGISTER';

/**
 * The membership of an organisation in another one. A source states it, or a name suggests it. The two remain separate bodies: a warning about one is
 * not about the other.
 */
export type Membership = {
  /** The confidence in the membership, if no source states it. */
  confidence?: Maybe<Confidence>;
  /** The first day on which a source shows the membership. The membership may be older. Null if no day is known. */
  from?: Maybe<UncertainDate>;
  /** True if a source states the membership. False if only the name suggests it, which is not proof. */
  isStated: Scalars['Boolean']['output'];
  /** The way in which the membership was deduced, if no source states it: `NAME`, `NAME_AND_CORPORATE_WORDS`, `CARD_DESCRIPTOR` or `DOMAIN`. */
  method?: Maybe<Scalars['String']['output']>;
  /** The other organisation: the parent, or the subsidiary. */
  organization: Organization;
  /** The documents that state the membership. Empty if only the name suggests it. */
  sources?: Maybe<Array<Source>>;
  /** A sentence to quote that says what is known of the membership. */
  statement: Scalars['String']['output'];
  /** The last day on which a source shows the membership. The organisation has left since. Null if no source says that it left. */
  to?: Maybe<UncertainDate>;
  /** The words of the name that suggest the membership. */
  words?: Maybe<Scalars['String']['output']>;
};

/** A page of memberships (Relay). */
export type MembershipConnection = {
  /** The memberships on this page, each with its cursor. */
  edges: Array<MembershipEdge>;
  /** The memberships on this page. */
  nodes: Array<Membership>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of memberships: the node and its cursor (Relay). */
export type MembershipEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Membership;
};

/** A name that the ingest found in the text of a deal, or of a tender that has not led to a deal yet. It is deduced, not stated. */
export type Mention = {
  /** The confidence that the text means the node. */
  confidence?: Maybe<Confidence>;
  /** The way in which the name was found. VENDOR_AND_PRODUCT and DISTINCTIVE_NAME lead to a product. VENDOR and PRODUCT_OF_VENDOR lead to a vendor. */
  method?: Maybe<Scalars['String']['output']>;
  /**
   * The node that the text names: a product that the deal buys, a framework, or a vendor.
   * It is a vendor if the text names only the vendor. It is also a vendor if the text names a product that may not be what is bought, or that a service
   * is for (support, training). A mention of a vendor says where to ask: it makes leads, not exposures.
   */
  node: Node;
  /** The words of the text that were recognised. */
  words?: Maybe<Scalars['String']['output']>;
};

/** A page of mentions (Relay). */
export type MentionConnection = {
  /** The mentions on this page, each with its cursor. */
  edges: Array<MentionEdge>;
  /** The mentions on this page. */
  nodes: Array<Mention>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of mentions: the node and its cursor (Relay). */
export type MentionEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Mention;
};

/** An exact amount of money. Ceilings of frameworks, values of contracts and payments are three kinds of money that are never added together. */
export type Money = {
  /** The amount in whole units of the currency (pounds, not pence), with the digits that the source gives. */
  amount: Scalars['Decimal']['output'];
  /** The currency (ISO 4217); null if the source gives none. */
  currency?: Maybe<Scalars['String']['output']>;
  /** The treatment of value added tax in the amount; null if the source does not state it. */
  vat?: Maybe<Vat>;
};

/** Compares amounts of money exactly. Amounts in different currencies cannot be compared, so give the currency too. */
export type MoneyFilter = {
  /** By the amount, in whole units of the currency. */
  amount?: InputMaybe<AmountFilter>;
  /** By the currency. */
  currency?: InputMaybe<CurrencyFilter>;
  /** By the treatment of value added tax. */
  vat?: InputMaybe<VatFilter>;
};

/** Compares names and titles. Case, accents and repeated spaces do not matter. */
export type NameFilter = {
  /** A part of the name. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this name. Null finds nodes without one. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Any of these names. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The beginning of the name. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Any object with an id (Relay). */
export type Node = {
  /** A stable identifier: the type, then the key that the source gives, such as `framework:g-cloud`. */
  id: Scalars['ID']['output'];
};

/** A page of nodes (Relay). */
export type NodeConnection = {
  /** The nodes on this page, each with its cursor. */
  edges: Array<NodeEdge>;
  /** The nodes on this page. */
  nodes: Array<Node>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of nodes: the node and its cursor (Relay). */
export type NodeEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Node;
};

/**
 * The notices of the Procurement Act 2023 (UK), as Find a Tender states them in `documents[].noticeType`. Source of the meanings:
 * find-tender.service.gov.uk/Home/NoticeTypes, and The Procurement Regulations 2024 (legislation.gov.uk/uksi/2024/692).
 */
export type NoticeType =
  /** Pipeline notice: contracts that may be awarded in the coming 18 months or later. Nothing has been bought. */
  | 'UK1'
  /** Preliminary market engagement notice: the buyer speaks, or has spoken, with suppliers before a procurement. */
  | 'UK2'
  /** Planned procurement notice: early information about a procurement with competition. */
  | 'UK3'
  /** Tender notice: suppliers may tender, or ask to take part. */
  | 'UK4'
  /** Transparency notice: a contract is to be awarded directly, without competition. The process has the ground. No contract exists yet. */
  | 'UK5'
  /** Contract award notice: the intention to enter into a contract, before the standstill period. No contract exists yet. */
  | 'UK6'
  /** Contract details notice: the contract was entered into. */
  | 'UK7'
  /** Contract payment notice: payments of more than £30,000 under a contract. */
  | 'UK8'
  /**
   * Contract performance notice: how a supplier performed, good or bad, against the indicators of the contract; or a breach of it. Only a stated breach
   * is adverse. It is not a debarment.
   */
  | 'UK9'
  /** Contract change notice: a change of a contract, published before it is made. */
  | 'UK10'
  /** Contract termination notice: the end of a contract for any reason, also because it was completed. It is not a debarment. */
  | 'UK11'
  /** Procurement termination notice: the procurement ended without a contract. */
  | 'UK12'
  /** Dynamic market intention notice: a dynamic market is to be established. */
  | 'UK13'
  /** Dynamic market establishment notice: the dynamic market was established. */
  | 'UK14'
  /** Dynamic market modification notice: a dynamic market changed. */
  | 'UK15'
  /** Dynamic market cessation notice: a dynamic market ended. */
  | 'UK16'
  /** Payments compliance notice: how quickly the buyer paid its invoices. It is about no contract. */
  | 'UK17';

/** Compares NoticeType values. */
export type NoticeTypeFilter = {
  /** True if the value is this one. Null matches nodes without a value. */
  eq?: InputMaybe<NoticeType>;
  /** True if the value is any of these. */
  in?: InputMaybe<Array<NoticeType>>;
};

/** Compares lists of NoticeType values. */
export type NoticeTypesFilter = {
  /** True if the list has this value. */
  has?: InputMaybe<NoticeType>;
  /** True if the list has any of these values. */
  in?: InputMaybe<Array<NoticeType>>;
};

/** Compares numbers. */
export type NumberFilter = {
  /** Exactly this number. Null finds nodes whose number is unknown. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** More than this. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** This or more. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** This or less. */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** A number, or a judgement, that somebody stated about something in this graph. */
export type Observation = Node & {
  /** Notes that a reader should know before using this. */
  caveats: Array<Scalars['String']['output']>;
  /** The date on which it was published or held. */
  date?: Maybe<UncertainDate>;
  /** A stable identifier: the type, then the key that the source gives, such as `observation:zoom-licences-bought`. */
  id: Scalars['ID']['output'];
  /**
   * True if a contract performance notice (UK9) states a breach of a contract, or a failure to perform it. False for its scores, good or bad. Null for
   * observations from other sources. A breach is what the buyer states. It is not a debarment.
   */
  isBreach?: Maybe<Scalars['Boolean']['output']>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /** The quantity that was observed. */
  metric?: Maybe<Scalars['String']['output']>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The organisation that stated it; null if the source names none. */
  statedBy?: Maybe<Organization>;
  /** The statement in words, if it is not an exact number. */
  statedValue?: Maybe<Scalars['String']['output']>;
  /** The nodes that it is about. */
  subjects?: Maybe<NodeConnection>;
  /** The title. */
  title: Scalars['String']['output'];
  /** The unit of the value. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The number, with the digits of the source; null if the source gives none. */
  value?: Maybe<Scalars['Decimal']['output']>;
};


/** A number, or a judgement, that somebody stated about something in this graph. */
export type ObservationSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of observations (Relay). */
export type ObservationConnection = {
  /** The observations on this page, each with its cursor. */
  edges: Array<ObservationEdge>;
  /** The observations on this page. */
  nodes: Array<Observation>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of observations: the node and its cursor (Relay). */
export type ObservationEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Observation;
};

/** Selects observations. All conditions on different fields must hold. A condition holds only if the value is known. */
export type ObservationFilter = {
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<ObservationFilter>>;
  /** Notes that a reader should know before using this. */
  caveats?: InputMaybe<TextsFilter>;
  /** The date on which it was published or held. */
  date?: InputMaybe<DateFilter>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** True if a contract performance notice (UK9) states a breach of a contract, or a failure to perform it. False for its scores, good or bad. A breach is what the buyer states. It is not a debarment. */
  isBreach?: InputMaybe<BooleanFilter>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: InputMaybe<DateFilter>;
  /** The quantity that was observed. */
  metric?: InputMaybe<TextFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<ObservationFilter>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<ObservationFilter>>;
  /** By the organisation that made the statement. `none: {}` finds those whose source names nobody. */
  statedBy?: InputMaybe<OrganizationRelation>;
  /** The statement in words, if it is not an exact number. */
  statedValue?: InputMaybe<TextFilter>;
  /** The title. */
  title?: InputMaybe<NameFilter>;
  /** The unit of the value. */
  unit?: InputMaybe<TextFilter>;
  /** The number, with the digits of the source. */
  value?: InputMaybe<TextFilter>;
};

/** The order of observations. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type ObservationOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: ObservationOrderField;
};

/** The values by which observations can be ordered. */
export type ObservationOrderField =
  /** The date. */
  | 'DATE'
  /** The id. */
  | 'KEY'
  /** The title, without regard to case and accents. */
  | 'TITLE';

/** Follows a relation to observations. */
export type ObservationRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<ObservationFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<ObservationFilter>;
};

/** The direction of an order. */
export type OrderDirection =
  /** Ascending: the lowest, the earliest or A first. */
  | 'ASC'
  /** Descending: the highest, the latest or Z first. */
  | 'DESC';

/**
 * An organisation in any of its roles. A field that may return any organisation returns it as a Buyer if it has that role. Otherwise it returns a
 * Supplier, a Vendor, an Agency or an OtherOrganization, the first that applies. The fields asBuyer, asSupplier, asVendor and asAgency give its other
 * roles.
 */
export type Organization = {
  /**
   * Short forms of the name, such as `MoD`, as registers of GOV.UK and other sources of curated entries give them. Several organisations may have the same
   * one. `search` finds the organisation by them. They never decide which organisation a document means.
   */
  abbreviations: Array<Scalars['String']['output']>;
  /** Other names and spellings of the organisation. */
  aliases: Array<Scalars['String']['output']>;
  /** The same organisation in the role of an agency that warns on behalf of a state; null if it is not on the curated list of agencies. */
  asAgency?: Maybe<Agency>;
  /** The same organisation in the role of a buyer; null if no record shows it in this role. */
  asBuyer?: Maybe<Buyer>;
  /** The same organisation in the role of a supplier; null if no record shows it in this role. */
  asSupplier?: Maybe<Supplier>;
  /** The same organisation in the role of a vendor, which makes products; null if no record shows it in this role. */
  asVendor?: Maybe<Vendor>;
  /** The country that it belongs to (ISO 3166-1 alpha-2); null if no source states it. */
  country?: Maybe<Scalars['String']['output']>;
  /** The date on which the organisation ceased to exist; null if no register states it. */
  endDate?: Maybe<UncertainDate>;
  /** All organisations that belonged to the same body on a given day, including this organisation and that body. 100 at most. */
  group?: Maybe<Array<Organization>>;
  /** A stable identifier: the type, then the key that the source gives, such as `buyer:GB-GOR-D17`. */
  id: Scalars['ID']['output'];
  /** Identifiers from trusted schemes, such as `GB-COH-01002610`. */
  identifiers: Array<Scalars['String']['output']>;
  /** The other identifiers and names of sources that were joined with this organisation, each with the rule and the documents. */
  identities?: Maybe<IdentityConnection>;
  /** The kind of public body: as a curated entry or a register states it, else as its own name does; null if none of them does. */
  kind?: Maybe<BuyerKind>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /** Organisations that are likely, but not certainly, the same as this one. The link is deduced; the organisations are never merged. */
  likenesses?: Maybe<LikenessConnection>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The observations about the organisation, or made by it, newest first by default. */
  observations?: Maybe<ObservationConnection>;
  /** The organisation that it belonged to on a given day, as a source states or its name suggests; null if unknown. */
  parent?: Maybe<Membership>;
  /** The responses about the organisation, or made by it, newest first by default. */
  responses?: Maybe<ResponseConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The date on which the organisation began to exist; null if no register states it. */
  startDate?: Maybe<UncertainDate>;
  /** The organisations that belonged to it on a given day. */
  subsidiaries?: Maybe<MembershipConnection>;
};


/**
 * An organisation in any of its roles. A field that may return any organisation returns it as a Buyer if it has that role. Otherwise it returns a
 * Supplier, a Vendor, an Agency or an OtherOrganization, the first that applies. The fields asBuyer, asSupplier, asVendor and asAgency give its other
 * roles.
 */
export type OrganizationGroupArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * An organisation in any of its roles. A field that may return any organisation returns it as a Buyer if it has that role. Otherwise it returns a
 * Supplier, a Vendor, an Agency or an OtherOrganization, the first that applies. The fields asBuyer, asSupplier, asVendor and asAgency give its other
 * roles.
 */
export type OrganizationIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An organisation in any of its roles. A field that may return any organisation returns it as a Buyer if it has that role. Otherwise it returns a
 * Supplier, a Vendor, an Agency or an OtherOrganization, the first that applies. The fields asBuyer, asSupplier, asVendor and asAgency give its other
 * roles.
 */
export type OrganizationLikenessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An organisation in any of its roles. A field that may return any organisation returns it as a Buyer if it has that role. Otherwise it returns a
 * Supplier, a Vendor, an Agency or an OtherOrganization, the first that applies. The fields asBuyer, asSupplier, asVendor and asAgency give its other
 * roles.
 */
export type OrganizationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ObservationFilter>;
};


/**
 * An organisation in any of its roles. A field that may return any organisation returns it as a Buyer if it has that role. Otherwise it returns a
 * Supplier, a Vendor, an Agency or an OtherOrganization, the first that applies. The fields asBuyer, asSupplier, asVendor and asAgency give its other
 * roles.
 */
export type OrganizationParentArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * An organisation in any of its roles. A field that may return any organisation returns it as a Buyer if it has that role. Otherwise it returns a
 * Supplier, a Vendor, an Agency or an OtherOrganization, the first that applies. The fields asBuyer, asSupplier, asVendor and asAgency give its other
 * roles.
 */
export type OrganizationResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ResponseFilter>;
};


/**
 * An organisation in any of its roles. A field that may return any organisation returns it as a Buyer if it has that role. Otherwise it returns a
 * Supplier, a Vendor, an Agency or an OtherOrganization, the first that applies. The fields asBuyer, asSupplier, asVendor and asAgency give its other
 * roles.
 */
export type OrganizationSubsidiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of organisations (Relay). */
export type OrganizationConnection = {
  /** The organisations on this page, each with its cursor. */
  edges: Array<OrganizationEdge>;
  /** The organisations on this page. */
  nodes: Array<Organization>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of organisations: the node and its cursor (Relay). */
export type OrganizationEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Organization;
};

/** Selects organisations. All conditions on different fields must hold. A condition holds only if the value is known. */
export type OrganizationFilter = {
  /**
   * Short forms of the name, such as `MoD`, as registers of GOV.UK and other sources of curated entries give them. Several organisations may have the same
   * one. `search` finds the organisation by them. They never decide which organisation a document means.
   */
  abbreviations?: InputMaybe<TextsFilter>;
  /** Other names and spellings of the organisation. */
  aliases?: InputMaybe<TextsFilter>;
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<OrganizationFilter>>;
  /** The country that it belongs to (ISO 3166-1 alpha-2). */
  country?: InputMaybe<TextFilter>;
  /** The date on which the organisation ceased to exist. */
  endDate?: InputMaybe<DateFilter>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** Identifiers from trusted schemes, such as `GB-COH-01002610`. */
  identifiers?: InputMaybe<TextsFilter>;
  /** The kind of public body: as a curated entry or a register states it, else as its own name does. */
  kind?: InputMaybe<BuyerKindFilter>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: InputMaybe<DateFilter>;
  /** The name. */
  name?: InputMaybe<NameFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<OrganizationFilter>;
  /** By the observations about it. */
  observations?: InputMaybe<ObservationRelation>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<OrganizationFilter>>;
  /** The date on which the organisation began to exist. */
  startDate?: InputMaybe<DateFilter>;
};

/** The order of organisations. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type OrganizationOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: OrganizationOrderField;
};

/** The values by which organisations can be ordered. */
export type OrganizationOrderField =
  /** The id. */
  | 'KEY'
  /** The name, without regard to case and accents. */
  | 'NAME';

/** Follows a relation to organisations. */
export type OrganizationRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<OrganizationFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<OrganizationFilter>;
};

/** Any other organisation that makes a statement, such as a think tank or a government that only responds. */
export type OtherOrganization = Node & Organization & {
  /**
   * Short forms of the name, such as `MoD`, as registers of GOV.UK and other sources of curated entries give them. Several organisations may have the same
   * one. `search` finds the organisation by them. They never decide which organisation a document means.
   */
  abbreviations: Array<Scalars['String']['output']>;
  /** Advisories that it published, newest first by default. */
  advisories?: Maybe<AdvisoryConnection>;
  /** Other names and spellings of the organisation. */
  aliases: Array<Scalars['String']['output']>;
  /** The same organisation in the role of an agency that warns on behalf of a state; null if it is not on the curated list of agencies. */
  asAgency?: Maybe<Agency>;
  /** The same organisation in the role of a buyer; null if no record shows it in this role. */
  asBuyer?: Maybe<Buyer>;
  /** The same organisation in the role of a supplier; null if no record shows it in this role. */
  asSupplier?: Maybe<Supplier>;
  /** The same organisation in the role of a vendor, which makes products; null if no record shows it in this role. */
  asVendor?: Maybe<Vendor>;
  /** The country that it belongs to (ISO 3166-1 alpha-2); null if no source states it. */
  country?: Maybe<Scalars['String']['output']>;
  /** The date on which the organisation ceased to exist; null if no register states it. */
  endDate?: Maybe<UncertainDate>;
  /** All organisations that belonged to the same body on a given day, including this organisation and that body. 100 at most. */
  group?: Maybe<Array<Organization>>;
  /** A stable identifier: the type, then the key that the source gives, such as `otherOrganization:name:GB:parliament-street`. */
  id: Scalars['ID']['output'];
  /** Identifiers from trusted schemes, such as `GB-COH-01002610`. */
  identifiers: Array<Scalars['String']['output']>;
  /** The other identifiers and names of sources that were joined with this organisation, each with the rule and the documents. */
  identities?: Maybe<IdentityConnection>;
  /** The kind of public body: as a curated entry or a register states it, else as its own name does; null if none of them does. */
  kind?: Maybe<BuyerKind>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /** Organisations that are likely, but not certainly, the same as this one. The link is deduced; the organisations are never merged. */
  likenesses?: Maybe<LikenessConnection>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The observations about the organisation, or made by it, newest first by default. */
  observations?: Maybe<ObservationConnection>;
  /** The organisation that it belonged to on a given day, as a source states or its name suggests; null if unknown. */
  parent?: Maybe<Membership>;
  /** The responses about the organisation, or made by it, newest first by default. */
  responses?: Maybe<ResponseConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The date on which the organisation began to exist; null if no register states it. */
  startDate?: Maybe<UncertainDate>;
  /** The organisations that belonged to it on a given day. */
  subsidiaries?: Maybe<MembershipConnection>;
};


/** Any other organisation that makes a statement, such as a think tank or a government that only responds. */
export type OtherOrganizationAdvisoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AdvisoryOrder>;
  where?: InputMaybe<AdvisoryFilter>;
};


/** Any other organisation that makes a statement, such as a think tank or a government that only responds. */
export type OtherOrganizationGroupArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Any other organisation that makes a statement, such as a think tank or a government that only responds. */
export type OtherOrganizationIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any other organisation that makes a statement, such as a think tank or a government that only responds. */
export type OtherOrganizationLikenessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any other organisation that makes a statement, such as a think tank or a government that only responds. */
export type OtherOrganizationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ObservationFilter>;
};


/** Any other organisation that makes a statement, such as a think tank or a government that only responds. */
export type OtherOrganizationParentArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Any other organisation that makes a statement, such as a think tank or a government that only responds. */
export type OtherOrganizationResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ResponseFilter>;
};


/** Any other organisation that makes a statement, such as a think tank or a government that only responds. */
export type OtherOrganizationSubsidiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Selects other organisations. All conditions on different fields must hold. A condition holds only if the value is known. */
export type OtherOrganizationFilter = {
  /**
   * Short forms of the name, such as `MoD`, as registers of GOV.UK and other sources of curated entries give them. Several organisations may have the same
   * one. `search` finds the organisation by them. They never decide which organisation a document means.
   */
  abbreviations?: InputMaybe<TextsFilter>;
  /** By the advisories that it published. */
  advisories?: InputMaybe<AdvisoryRelation>;
  /** Other names and spellings of the organisation. */
  aliases?: InputMaybe<TextsFilter>;
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<OtherOrganizationFilter>>;
  /** The country that it belongs to (ISO 3166-1 alpha-2). */
  country?: InputMaybe<TextFilter>;
  /** The date on which the organisation ceased to exist. */
  endDate?: InputMaybe<DateFilter>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** Identifiers from trusted schemes, such as `GB-COH-01002610`. */
  identifiers?: InputMaybe<TextsFilter>;
  /** The kind of public body: as a curated entry or a register states it, else as its own name does. */
  kind?: InputMaybe<BuyerKindFilter>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: InputMaybe<DateFilter>;
  /** The name. */
  name?: InputMaybe<NameFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<OtherOrganizationFilter>;
  /** By the observations about it. */
  observations?: InputMaybe<ObservationRelation>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<OtherOrganizationFilter>>;
  /** The date on which the organisation began to exist. */
  startDate?: InputMaybe<DateFilter>;
};

/** The order of other organisations. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type OtherOrganizationOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: OtherOrganizationOrderField;
};

/** The values by which other organisations can be ordered. */
export type OtherOrganizationOrderField =
  /** The id. */
  | 'KEY'
  /** The name, without regard to case and accents. */
  | 'NAME';

/** Follows a relation to other organisations. */
export type OtherOrganizationRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<OtherOrganizationFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<OtherOrganizationFilter>;
};

/** The position of a page among all pages (Relay). */
export type PageInfo = {
  /** The cursor of the last node on this page. Pass this as `after` to get the next page. Null if the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True if more nodes follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True if nodes precede this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first node on this page; null if the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** One path through the graph. The path of an exposure goes from the buyer through the deal to the advisory and to its publisher. */
export type Path = {
  /** The edges that join each node to the next. The path may follow an edge against the direction in which it is stated: see its `from` and `to`. */
  edges: Array<PathEdge>;
  /**
   * The nodes on the path, in order: one more than there are edges. A node is null, with an error that names it, if it was removed while the server was
   * answering.
   * An organisation has the role that the edge before it gives, or else the role that the edge after it gives. HAS_BUYER, HAS_PROCURING_ENTITY and
   * OPEN_TO give a Buyer, HAS_SUPPLIER a Supplier and HAS_VENDOR a Vendor. HAS_PUBLISHER gives an Agency if the organisation is one. An organisation
   * that a warning is about is a Vendor, or else a Supplier. If no edge gives a role, the organisation has its first role.
   */
  nodes: Array<Maybe<Node>>;
};

/**
 * One edge on a path, as its sources state it. If several documents state the edge between the same two nodes, this is the surest and earliest
 * statement. Its sources are all the documents that state it in the same way.
 */
export type PathEdge = {
  /** The confidence in a deduced edge; null if the edge is stated. */
  confidence?: Maybe<Confidence>;
  /**
   * The node where the edge starts. An organisation has the same id here as among the nodes of the path. Null, with an error, if it was removed while
   * the server was answering.
   */
  from?: Maybe<Node>;
  /** True if no source states the edge. It was then deduced from words or from a likeness, and is not a fact. */
  isDeduced: Scalars['Boolean']['output'];
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /** The evidence by which the organisation at the end of the edge was recognised. */
  matchedBy?: Maybe<MatchedBy>;
  /**
   * All statuses that an advisory gives the product at the end of the edge (CSAF product status). The product may be known not to be affected, or be
   * fixed. Empty if the advisory gives no status, and on other edges.
   */
  productStatuses: Array<ProductStatus>;
  /** The documents that state this. For a deduced edge, the documents from which it was deduced. */
  sources?: Maybe<Array<Source>>;
  /** The name that the source gives the organisation at the end of the edge. */
  statedName?: Maybe<Scalars['String']['output']>;
  /**
   * The node where the edge ends. An organisation has the same id here as among the nodes of the path. Null, with an error, if it was removed while the
   * server was answering.
   */
  to?: Maybe<Node>;
  /** The type of the edge in the graph, such as `HAS_PRODUCT`. */
  type: Scalars['String']['output'];
  /** The versions of the product that an advisory is about, as the advisory writes them. Empty if it is about all versions, and on other edges. */
  versions: Array<Scalars['String']['output']>;
  /** The words from which the edge was deduced; null if the edge is stated. */
  words?: Maybe<Scalars['String']['output']>;
};

/** A type of node that may stand between the two ends of a path; an organisation by any of its roles. */
export type PathNoun =
  /** One warning, or a call for something. */
  | 'Advisory'
  /** An organisation that warns on behalf of a state. */
  | 'Agency'
  /** A public body that buys, or that may buy under a framework. */
  | 'Buyer'
  /** One awarded deal, made directly or called off under a framework. */
  | 'Contract'
  /** A contracting process (OCDS): the planning, tender, awards and contracts under one `ocid`. */
  | 'ContractingProcess'
  /** An agreement under which several bodies may buy. */
  | 'Framework'
  /** A lot of a framework (OCDS `lot`). */
  | 'Lot'
  /** A number, or a judgement, that somebody stated about something in this graph. */
  | 'Observation'
  /** Any other organisation that makes a statement, such as a think tank or a government that only responds. */
  | 'OtherOrganization'
  /** Money that was invoiced or paid, from spend files, sales files and OCDS transactions. */
  | 'Payment'
  /** A product that deals buy and that warnings are about. */
  | 'Product'
  /** An answer that somebody gave, for example to a warning. */
  | 'Response'
  /** A supplier: a party that was awarded a deal, or that may be awarded one under a framework. */
  | 'Supplier'
  /** A vendor: an organisation that makes a product. */
  | 'Vendor'
  /** A vulnerability with a CVE id. */
  | 'Vulnerability';

/** The shortest paths between two nodes, and the length up to which the server searched. */
export type Paths = {
  /** True if shortest has all the paths that totalCount counts. If it is false, use `through` to limit the types of node between the ends. */
  isComplete: Scalars['Boolean']['output'];
  /** The number of edges in each of these paths; null if there is no path. */
  length?: Maybe<Scalars['Int']['output']>;
  /** The greatest length that a path could have, in edges: maxLength. If no path was found, a longer one may still exist. */
  searchedTo: Scalars['Int']['output'];
  /** The shortest paths, all of the same length: up to 100, ordered by the ids of their nodes. Empty if there is no path within searchedTo. */
  shortest: Array<Path>;
  /**
   * The number of shortest paths; 10,000 if there are more. Two paths are different if a node or the type of an edge differs. They are the same if only
   * the documents that state an edge differ. Longer paths are not counted.
   */
  totalCount: Scalars['Int']['output'];
  /**
   * True if there may be more than totalCount says. The 100 paths in shortest are then the first, by id, of those that the server found. They may be
   * other paths after the graph changes.
   */
  totalCountIsAtLeast: Scalars['Boolean']['output'];
};

/** Money that was invoiced or paid, from spend files, sales files and OCDS transactions. */
export type Payment = Node & {
  /** The amount that was invoiced or paid. */
  amount?: Maybe<Money>;
  /** The same amount with value added tax, if the source states it. */
  amountGross?: Maybe<Money>;
  /** The buyers. */
  buyers?: Maybe<Array<Buyer>>;
  /** Notes that a reader should know before using this. */
  caveats: Array<Scalars['String']['output']>;
  /** The contract under which it was paid, if the source states one. */
  contract?: Maybe<Contract>;
  /** The date on which it was invoiced or paid. */
  date?: Maybe<UncertainDate>;
  /** The date that is compared with warnings. */
  dealDate?: Maybe<UncertainDate>;
  /** The kind of date that dealDate is. */
  dealDateKind?: Maybe<DealDateKind>;
  /** A description in the words of the source; null if the source gives none. */
  description?: Maybe<Scalars['String']['output']>;
  /** The texts of its row that no other field holds, such as the merchant category, the lot or the account. */
  details: Array<Detail>;
  /**
   * The payment that counts instead of this one, because the two are likely the same. The link is deduced; the payments are never merged. Null if this
   * payment counts itself.
   */
  duplicateOf?: Maybe<Payment>;
  /** The exposures of this payment, by default the newest advisory first. */
  exposures?: Maybe<ExposureConnection>;
  /** The framework under which the payment was called off, as a source states it; null if no source states one. */
  framework?: Maybe<Framework>;
  /** A stable identifier: `payment:`, then a digest of the publisher, the buyer and the row. */
  id: Scalars['ID']['output'];
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /** Payments in another edition of the same document that are likely, but not certainly, the same as this one. Only one of them counts. 100 at most. */
  mayBe?: Maybe<Array<DealMayBe>>;
  /** The products, vendors and frameworks that the text of the payment names. */
  mentions?: Maybe<MentionConnection>;
  /** The products that were bought, if the source names them. */
  products?: Maybe<Array<Product>>;
  /** The number of the transaction or invoice, if the source gives one. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The suppliers that were awarded the deal or were paid. */
  suppliers?: Maybe<Array<Supplier>>;
  /** The title. */
  title: Scalars['String']['output'];
};


/** Money that was invoiced or paid, from spend files, sales files and OCDS transactions. */
export type PaymentExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** Money that was invoiced or paid, from spend files, sales files and OCDS transactions. */
export type PaymentMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of payments (Relay). */
export type PaymentConnection = {
  /** The payments on this page, each with its cursor. */
  edges: Array<PaymentEdge>;
  /** The payments on this page. */
  nodes: Array<Payment>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of payments: the node and its cursor (Relay). */
export type PaymentEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Payment;
};

/** Selects payments. All conditions on different fields must hold. A condition holds only if the value is known. */
export type PaymentFilter = {
  /** The amount that was invoiced or paid. */
  amount?: InputMaybe<MoneyFilter>;
  /** The same amount with value added tax, if the source states it. */
  amountGross?: InputMaybe<MoneyFilter>;
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<PaymentFilter>>;
  /** By the buyers that bought. */
  buyers?: InputMaybe<BuyerRelation>;
  /** Notes that a reader should know before using this. */
  caveats?: InputMaybe<TextsFilter>;
  /** By the contract under which it was paid. */
  contract?: InputMaybe<ContractRelation>;
  /** The date on which it was invoiced or paid. */
  date?: InputMaybe<DateFilter>;
  /** The date that is compared with warnings. */
  dealDate?: InputMaybe<DateFilter>;
  /** The kind of date that dealDate is. */
  dealDateKind?: InputMaybe<DealDateKindFilter>;
  /** A description in the words of the source. */
  description?: InputMaybe<TextFilter>;
  /** The texts of its row that no other field holds, such as the merchant category, the lot or the account. */
  details?: InputMaybe<DetailsFilter>;
  /** By the payment that counts instead of it. `none: {}` finds the payments that count themselves. */
  duplicateOf?: InputMaybe<PaymentRelation>;
  /** By the framework under which it was called off. */
  framework?: InputMaybe<FrameworkRelation>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: InputMaybe<DateFilter>;
  /** By the frameworks that its text names. This link is deduced, not stated. */
  mentionedFrameworks?: InputMaybe<FrameworkRelation>;
  /** By the products that its text names. This link is deduced, not stated. */
  mentionedProducts?: InputMaybe<ProductRelation>;
  /** By the vendors that its text names, either alone or through a product that may not be what was bought. This link is deduced, not stated. */
  mentionedVendors?: InputMaybe<VendorRelation>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<PaymentFilter>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<PaymentFilter>>;
  /** By the products that were bought. */
  products?: InputMaybe<ProductRelation>;
  /** The number of the transaction or invoice, if the source gives one. */
  reference?: InputMaybe<TextFilter>;
  /** By the suppliers that were awarded the deal or were paid. */
  suppliers?: InputMaybe<SupplierRelation>;
  /** The title. */
  title?: InputMaybe<NameFilter>;
};

/** The order of payments. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type PaymentOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: PaymentOrderField;
};

/** The values by which payments can be ordered. */
export type PaymentOrderField =
  /** The currency, then the amount. Filter on one currency to compare amounts. */
  | 'AMOUNT'
  /** The date. */
  | 'DATE'
  /** The id. */
  | 'KEY'
  /** The title, without regard to case and accents. */
  | 'TITLE';

/** Follows a relation to payments. */
export type PaymentRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<PaymentFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<PaymentFilter>;
};

/** A period from one date to another. Each date is as uncertain as in the source. */
export type Period = {
  /** The last day; null if unknown. */
  end?: Maybe<UncertainDate>;
  /** The first day; null if unknown. */
  start?: Maybe<UncertainDate>;
};

/** A product that deals buy and that warnings are about. */
export type Product = Node & {
  /** Advisories about it, newest first by default. */
  advisories?: Maybe<AdvisoryConnection>;
  /** Other spellings of the name. */
  aliases: Array<Scalars['String']['output']>;
  /** The contracts whose source states that this product was bought, newest first by default. */
  contracts?: Maybe<ContractConnection>;
  /** The product's names in the product dictionary of the US National Vulnerability Database (CPE), without versions, such as `cpe:2.3:a:zoom:meetings`. */
  cpes: Array<Scalars['String']['output']>;
  /** A description in the words of the source; null if the source gives none. */
  description?: Maybe<Scalars['String']['output']>;
  /** Names so distinctive that a text with one of them means this product. */
  distinctiveNames: Array<Scalars['String']['output']>;
  /** The exposures of deals with this product to advisories about it, by default the newest advisory first. */
  exposures?: Maybe<ExposureConnection>;
  /** The frameworks that name the product, newest first by default. */
  frameworks?: Maybe<FrameworkConnection>;
  /** A stable identifier: the type, then the key that the source gives, such as `product:zoom/zoom`. */
  id: Scalars['ID']['output'];
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The observations about the product, newest first by default. */
  observations?: Maybe<ObservationConnection>;
  /** The payments for the product, newest first by default. */
  payments?: Maybe<PaymentConnection>;
  /** The responses about the product, and the responses to advisories about it, newest first by default. */
  responses?: Maybe<ResponseConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The vendor that makes it; null if no source names one. */
  vendor?: Maybe<Vendor>;
};


/** A product that deals buy and that warnings are about. */
export type ProductAdvisoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AdvisoryOrder>;
  where?: InputMaybe<AdvisoryFilter>;
};


/** A product that deals buy and that warnings are about. */
export type ProductContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractFilter>;
};


/** A product that deals buy and that warnings are about. */
export type ProductExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** A product that deals buy and that warnings are about. */
export type ProductFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FrameworkOrder>;
  where?: InputMaybe<FrameworkFilter>;
};


/** A product that deals buy and that warnings are about. */
export type ProductObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** A product that deals buy and that warnings are about. */
export type ProductPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentOrder>;
  where?: InputMaybe<PaymentFilter>;
};


/** A product that deals buy and that warnings are about. */
export type ProductResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  where?: InputMaybe<ResponseFilter>;
};

/** A page of products (Relay). */
export type ProductConnection = {
  /** The products on this page, each with its cursor. */
  edges: Array<ProductEdge>;
  /** The products on this page. */
  nodes: Array<Product>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of products: the node and its cursor (Relay). */
export type ProductEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Product;
};

/** Selects products. All conditions on different fields must hold. A condition holds only if the value is known. */
export type ProductFilter = {
  /** By the advisories about it. */
  advisories?: InputMaybe<AdvisoryRelation>;
  /** Other spellings of the name. */
  aliases?: InputMaybe<TextsFilter>;
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<ProductFilter>>;
  /** By the contracts that name it. */
  contracts?: InputMaybe<ContractRelation>;
  /** The product's names in the product dictionary of the US National Vulnerability Database (CPE), without versions, such as `cpe:2.3:a:zoom:meetings`. */
  cpes?: InputMaybe<TextsFilter>;
  /** A description in the words of the source. */
  description?: InputMaybe<TextFilter>;
  /** Names so distinctive that a text with one of them means this product. */
  distinctiveNames?: InputMaybe<TextsFilter>;
  /** By the frameworks that name it. */
  frameworks?: InputMaybe<FrameworkRelation>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: InputMaybe<DateFilter>;
  /** The name. */
  name?: InputMaybe<NameFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<ProductFilter>;
  /** By the observations about it. */
  observations?: InputMaybe<ObservationRelation>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<ProductFilter>>;
  /** By the payments for it. */
  payments?: InputMaybe<PaymentRelation>;
  /** By the responses about it. */
  responses?: InputMaybe<ResponseRelation>;
  /** By the vendor that makes it. `none: {}` finds products if no source names one. */
  vendor?: InputMaybe<VendorRelation>;
  /** By the vulnerabilities whose own record names it. */
  vulnerabilities?: InputMaybe<VulnerabilityRelation>;
};

/** The order of products. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type ProductOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: ProductOrderField;
};

/** The values by which products can be ordered. */
export type ProductOrderField =
  /** The id. */
  | 'KEY'
  /** The name, without regard to case and accents. */
  | 'NAME';

/** Follows a relation to products. */
export type ProductRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<ProductFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<ProductFilter>;
};

/** The status of a product in an advisory (CSAF 2.0, product status). */
export type ProductStatus =
  /** The first version known to be affected. It makes an exposure. */
  | 'FIRST_AFFECTED'
  /** The first version that is fixed. It makes no exposure. */
  | 'FIRST_FIXED'
  /** Fixed. It makes no exposure. */
  | 'FIXED'
  /** Known to be affected. It makes an exposure. */
  | 'KNOWN_AFFECTED'
  /** Known not to be affected. It makes no exposure. */
  | 'KNOWN_NOT_AFFECTED'
  /** The last version known to be affected. It makes an exposure. */
  | 'LAST_AFFECTED'
  /** The recommended version. It makes no exposure. */
  | 'RECOMMENDED'
  /** Not yet known: the publisher is still investigating. It makes an exposure of the lowest confidence. */
  | 'UNDER_INVESTIGATION';

/**
 * The months for which the spend files of one publisher state payments of a buyer, as far as the files were read. A month without payments is not
 * wrongdoing: the file may not have been read, may have been published elsewhere, or may have nothing above its threshold. A mistyped date in a file may
 * make a month the first or the last.
 */
export type PublishedSpend = {
  /** The first month with a payment of the buyer, such as "2024-01"; null if the month of no payment is certain. */
  firstMonth?: Maybe<Scalars['String']['output']>;
  /** The last month with a payment of the buyer; null if the month of no payment is certain. */
  lastMonth?: Maybe<Scalars['String']['output']>;
  /**
   * The last month with a payment of anybody in the files of this publisher. If it is later than lastMonth, the publisher goes on and the buyer is not
   * in the files any more.
   */
  lastMonthOfPublisher?: Maybe<Scalars['String']['output']>;
  /**
   * The months between firstMonth and lastMonth for which the files of this publisher state no payment of anybody: files that were not published, or not
   * read. Only months between the first and the last count as missing.
   */
  missingMonths: Array<Scalars['String']['output']>;
  /** The number of months with a payment of the buyer. */
  monthCount: Scalars['Int']['output'];
  /**
   * The months between firstMonth and lastMonth for which the files of this publisher state payments of others, and none of the buyer: most likely, it
   * paid nothing above the threshold.
   */
  monthsOfOthersOnly: Array<Scalars['String']['output']>;
  /** The publisher of the files, as stated. Null if the files do not name one: then each file stands alone. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** The files that state payments of the buyer. */
  sources?: Maybe<Array<Source>>;
  /** The number of payments of the buyer whose month is not certain. They may belong to a month that is missing here. */
  withoutMonth: Scalars['Int']['output'];
};

/** The entry points of all queries. */
export type Query = {
  /** Warnings and calls, newest first by default. */
  advisories?: Maybe<AdvisoryConnection>;
  /** Organisations that warn on behalf of a state, ordered by name by default. */
  agencies?: Maybe<AgencyConnection>;
  /** Public bodies that buy, ordered by name by default. */
  buyers?: Maybe<BuyerConnection>;
  /** Contracting processes, ordered by ocid by default. */
  contractingProcesses?: Maybe<ContractingProcessConnection>;
  /** Awarded deals, newest first by default. */
  contracts?: Maybe<ContractConnection>;
  /**
   * The number of contracts, the sums of their values, and both for groups of contracts. A contract and its call-offs or payments may report the same
   * money.
   */
  contractsAggregate?: Maybe<DealsAggregate>;
  /** Exposures: deals, their buyers, and the advisories about what was bought. By default, the newest advisory comes first. */
  exposures?: Maybe<ExposureConnection>;
  /**
   * The number of exposures, the number of their deals, the sums of these deals, and all three for groups of exposures. On a large graph, narrow the
   * query to an agency, a buyer or a period. A query over all exposures may exceed the time limit of a statement.
   */
  exposuresAggregate?: Maybe<ExposuresAggregate>;
  /** The feeds that this server follows, and how fresh each is. Feeds are added on the command line. */
  feeds?: Maybe<Array<Feed>>;
  /** Agreements under which several bodies may buy, newest first by default. */
  frameworks?: Maybe<FrameworkConnection>;
  /** Leads: buyers whose money reached vendors that warnings are about, the strongest first by default. A lead says where to ask. It is not a finding. */
  leads?: Maybe<LeadConnection>;
  /** The number of leads and of their deals, the totals of these deals, and the same for groups of leads. A lead is not a finding. */
  leadsAggregate?: Maybe<LeadsAggregate>;
  /** The node with this id; null if it does not exist. Exposures and leads have ids too. */
  node?: Maybe<Node>;
  /** The nodes with these ids, in the same order, with null for each id that does not exist. At most 100 ids. */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /** Numbers and judgements that somebody stated, newest first by default. */
  observations?: Maybe<ObservationConnection>;
  /** Organisations in any role, ordered by name by default. */
  organizations?: Maybe<OrganizationConnection>;
  /**
   * The shortest paths that connect two nodes. The server follows edges in either direction. It does not follow bookkeeping: sources, releases,
   * revisions and runs connect everything with everything. A path does not mean anything by itself: read its edges and their sources.
   */
  paths?: Maybe<Paths>;
  /** Payments, newest first by default. */
  payments?: Maybe<PaymentConnection>;
  /** The number of payments, the sums of their amounts, and both for groups of payments. */
  paymentsAggregate?: Maybe<DealsAggregate>;
  /** Products, ordered by name by default. */
  products?: Maybe<ProductConnection>;
  /** Responses, newest first by default. */
  responses?: Maybe<ResponseConnection>;
  /**
   * All nodes whose name, title, alias, identifier or other text has all the words, best match first. Whole names come first, then words, beginnings and
   * misspellings of names, and then other text. Among equal matches, the newest come first. A blank text finds nothing.
   * Pages keep their order while the graph grows. The search finds new nodes a moment after they are loaded. Paging reaches 10,000 nodes of each rank.
   * To see others, limit the types or add words. Releases and revisions are not found themselves: search for the nodes that they are about.
   */
  search?: Maybe<SearchConnection>;
  /** The state of the graph that answers come from now. */
  snapshot?: Maybe<Snapshot>;
  /** Documents that facts come from. */
  sources?: Maybe<SourceConnection>;
  /** Suppliers, ordered by name by default. */
  suppliers?: Maybe<SupplierConnection>;
  /** Vendors, ordered by name by default. */
  vendors?: Maybe<VendorConnection>;
  /** Vulnerabilities, ordered by CVE id by default. */
  vulnerabilities?: Maybe<VulnerabilityConnection>;
  /** The watch with this name; null if there is none. */
  watch?: Maybe<Watch>;
  /** All watches, by name. */
  watches?: Maybe<Array<Watch>>;
};


/** The entry points of all queries. */
export type QueryAdvisoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AdvisoryOrder>;
  where?: InputMaybe<AdvisoryFilter>;
};


/** The entry points of all queries. */
export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgencyOrder>;
  where?: InputMaybe<AgencyFilter>;
};


/** The entry points of all queries. */
export type QueryBuyersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BuyerOrder>;
  where?: InputMaybe<BuyerFilter>;
};


/** The entry points of all queries. */
export type QueryContractingProcessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractingProcessOrder>;
  where?: InputMaybe<ContractingProcessFilter>;
};


/** The entry points of all queries. */
export type QueryContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractFilter>;
};


/** The entry points of all queries. */
export type QueryContractsAggregateArgs = {
  exclude?: Array<DealExclusion>;
  where?: InputMaybe<ContractFilter>;
};


/** The entry points of all queries. */
export type QueryExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** The entry points of all queries. */
export type QueryExposuresAggregateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  exclude?: Array<DealExclusion>;
  where?: InputMaybe<ExposureFilter>;
};


/** The entry points of all queries. */
export type QueryFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FrameworkOrder>;
  where?: InputMaybe<FrameworkFilter>;
};


/** The entry points of all queries. */
export type QueryLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadOrder>;
  where?: InputMaybe<LeadFilter>;
};


/** The entry points of all queries. */
export type QueryLeadsAggregateArgs = {
  where?: InputMaybe<LeadFilter>;
};


/** The entry points of all queries. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The entry points of all queries. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** The entry points of all queries. */
export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** The entry points of all queries. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganizationOrder>;
  where?: InputMaybe<OrganizationFilter>;
};


/** The entry points of all queries. */
export type QueryPathsArgs = {
  deduced?: Scalars['Boolean']['input'];
  from: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  through?: InputMaybe<Array<PathNoun>>;
  to: Scalars['ID']['input'];
};


/** The entry points of all queries. */
export type QueryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentOrder>;
  where?: InputMaybe<PaymentFilter>;
};


/** The entry points of all queries. */
export type QueryPaymentsAggregateArgs = {
  exclude?: Array<DealExclusion>;
  where?: InputMaybe<PaymentFilter>;
};


/** The entry points of all queries. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductFilter>;
};


/** The entry points of all queries. */
export type QueryResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  where?: InputMaybe<ResponseFilter>;
};


/** The entry points of all queries. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};


/** The entry points of all queries. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
  where?: InputMaybe<SourceFilter>;
};


/** The entry points of all queries. */
export type QuerySuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplierOrder>;
  where?: InputMaybe<SupplierFilter>;
};


/** The entry points of all queries. */
export type QueryVendorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VendorOrder>;
  where?: InputMaybe<VendorFilter>;
};


/** The entry points of all queries. */
export type QueryVulnerabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VulnerabilityOrder>;
  where?: InputMaybe<VulnerabilityFilter>;
};


/** The entry points of all queries. */
export type QueryWatchArgs = {
  name: Scalars['String']['input'];
};

/** One published statement about a contracting process (OCDS release) or about an advisory. */
export type Release = Node & {
  /** The advisory that this release states; null if the release belongs to a contracting process. */
  advisory?: Maybe<Advisory>;
  /** The contracting process that it comes from; null if the source names none. */
  contractingProcess?: Maybe<ContractingProcess>;
  /** The date on which it was published or held. */
  date?: Maybe<UncertainDate>;
  /** A stable identifier: `release:`, the publisher, and the id that the publisher gave it. If it has no such id, its digest. */
  id: Scalars['ID']['output'];
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /** The notices of the Procurement Act 2023 that it consists of, mostly one, in the order of their numbers. Empty if its source does not state such types. */
  noticeTypes: Array<NoticeType>;
  /** The id that the publisher gave it; null if there was none. */
  releaseId?: Maybe<Scalars['String']['output']>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The subjects of the release (OCDS `tag`): planning, tender, award, contract and others. */
  tags: Array<Scalars['String']['output']>;
  /** The title. */
  title?: Maybe<Scalars['String']['output']>;
  /**
   * The page on which people read the notice: as the release states it, or by the rule of its publisher (Find a Tender). Null if neither is known, and
   * for releases that are no notices.
   */
  url?: Maybe<Scalars['String']['output']>;
};

/** A page of releases (Relay). */
export type ReleaseConnection = {
  /** The releases on this page, each with its cursor. */
  edges: Array<ReleaseEdge>;
  /** The releases on this page. */
  nodes: Array<Release>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of releases: the node and its cursor (Relay). */
export type ReleaseEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Release;
};

/** Selects releases. All conditions on different fields must hold. A condition holds only if the value is known. */
export type ReleaseFilter = {
  /** By the advisory that it is a statement about. `none: {}` finds those that are about a contracting process. */
  advisory?: InputMaybe<AdvisoryRelation>;
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<ReleaseFilter>>;
  /** The date on which it was published or held. */
  date?: InputMaybe<DateFilter>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: InputMaybe<DateFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<ReleaseFilter>;
  /** The notices of the Procurement Act 2023 that it consists of, mostly one, in the order of their numbers. Empty if its source does not state such types. */
  noticeTypes?: InputMaybe<NoticeTypesFilter>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<ReleaseFilter>>;
  /** By the contracting process that it belongs to. */
  process?: InputMaybe<ContractingProcessRelation>;
  /** The id that the publisher gave it. */
  releaseId?: InputMaybe<TextFilter>;
  /** The subjects of the release (OCDS `tag`): planning, tender, award, contract and others. */
  tags?: InputMaybe<TextsFilter>;
  /** The title. */
  title?: InputMaybe<NameFilter>;
  /** The page on which people read the notice: as the release states it, or by the rule of its publisher (Find a Tender). */
  url?: InputMaybe<TextFilter>;
};

/** The order of releases. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type ReleaseOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: ReleaseOrderField;
};

/** The values by which releases can be ordered. */
export type ReleaseOrderField =
  /** The date. */
  | 'DATE'
  /** The id. */
  | 'KEY'
  /** The title, without regard to case and accents. */
  | 'TITLE';

/** Follows a relation to releases. */
export type ReleaseRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<ReleaseFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<ReleaseFilter>;
};

/** An answer that somebody gave, for example to a warning. */
export type Response = Node & {
  /** Notes that a reader should know before using this. */
  caveats: Array<Scalars['String']['output']>;
  /** The date on which it was published or held. */
  date?: Maybe<UncertainDate>;
  /** A stable identifier: the type, then the key that the source gives, such as `response:uk-government-on-zoom`. */
  id: Scalars['ID']['output'];
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /** The advisories, frameworks and contracts that it answers. */
  respondsTo?: Maybe<NodeConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The organisation that stated it; null if the source names none. */
  statedBy?: Maybe<Organization>;
  /** The nodes that it is about. */
  subjects?: Maybe<NodeConnection>;
  /** A summary of the response, in the words of the curators. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The title. */
  title: Scalars['String']['output'];
};


/** An answer that somebody gave, for example to a warning. */
export type ResponseRespondsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An answer that somebody gave, for example to a warning. */
export type ResponseSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of responses (Relay). */
export type ResponseConnection = {
  /** The responses on this page, each with its cursor. */
  edges: Array<ResponseEdge>;
  /** The responses on this page. */
  nodes: Array<Response>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of responses: the node and its cursor (Relay). */
export type ResponseEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Response;
};

/** Selects responses. All conditions on different fields must hold. A condition holds only if the value is known. */
export type ResponseFilter = {
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<ResponseFilter>>;
  /** Notes that a reader should know before using this. */
  caveats?: InputMaybe<TextsFilter>;
  /** The date on which it was published or held. */
  date?: InputMaybe<DateFilter>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: InputMaybe<DateFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<ResponseFilter>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<ResponseFilter>>;
  /** By the organisation that gave the response. `none: {}` finds those whose source names nobody. */
  statedBy?: InputMaybe<OrganizationRelation>;
  /** A summary of the response, in the words of the curators. */
  summary?: InputMaybe<TextFilter>;
  /** The title. */
  title?: InputMaybe<NameFilter>;
};

/** The order of responses. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type ResponseOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: ResponseOrderField;
};

/** The values by which responses can be ordered. */
export type ResponseOrderField =
  /** The date. */
  | 'DATE'
  /** The id. */
  | 'KEY'
  /** The title, without regard to case and accents. */
  | 'TITLE';

/** Follows a relation to responses. */
export type ResponseRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<ResponseFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<ResponseFilter>;
};

/** A change that a newer version made to an older one. */
export type Revision = Node & {
  /** The value after the change. */
  after?: Maybe<Scalars['String']['output']>;
  /** The value before the change. */
  before?: Maybe<Scalars['String']['output']>;
  /**
   * The day of the change, as a contract change notice states it: that day may come after the notice, because the notice is published before the change.
   * Null for other revisions.
   */
  date?: Maybe<UncertainDate>;
  /** The day on which the contract is to end after the change. Null if the notice states none. */
  endAfter?: Maybe<UncertainDate>;
  /** The day on which the contract was to end before the change. Null if no earlier notice is known. */
  endBefore?: Maybe<UncertainDate>;
  /** The field that changed. */
  field?: Maybe<Scalars['String']['output']>;
  /** A stable identifier: `revision:`, then the node that was changed, the field, and the release that changed it. */
  id: Scalars['ID']['output'];
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /** UK10 if a contract change notice states the change; otherwise null. */
  noticeType?: Maybe<NoticeType>;
  /** The reason for the change: the codes and the words of the source. Null if it gives none. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The release that made the change. */
  release?: Maybe<Release>;
  /** The node that was changed. */
  revised?: Maybe<Node>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The title. */
  title: Scalars['String']['output'];
  /** The value of the contract after the change. Null if the notice states none. */
  valueAfter?: Maybe<Money>;
  /** The value of the contract before the change. Null if no earlier notice is known, and for revisions without a notice type. */
  valueBefore?: Maybe<Money>;
  /** The value after the change with value added tax, if the notice states it. */
  valueGrossAfter?: Maybe<Money>;
  /** The value before the change with value added tax, if a source states it. */
  valueGrossBefore?: Maybe<Money>;
};

/** A page of revisions (Relay). */
export type RevisionConnection = {
  /** The revisions on this page, each with its cursor. */
  edges: Array<RevisionEdge>;
  /** The revisions on this page. */
  nodes: Array<Revision>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of revisions: the node and its cursor (Relay). */
export type RevisionEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Revision;
};

/** Selects revisions. All conditions on different fields must hold. A condition holds only if the value is known. */
export type RevisionFilter = {
  /** The value after the change. */
  after?: InputMaybe<TextFilter>;
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<RevisionFilter>>;
  /** The value before the change. */
  before?: InputMaybe<TextFilter>;
  /** The day of the change, as a contract change notice states it: that day may come after the notice, because the notice is published before the change. */
  date?: InputMaybe<DateFilter>;
  /** The day on which the contract is to end after the change. */
  endAfter?: InputMaybe<DateFilter>;
  /** The day on which the contract was to end before the change. */
  endBefore?: InputMaybe<DateFilter>;
  /** The field that changed. */
  field?: InputMaybe<TextFilter>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: InputMaybe<DateFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<RevisionFilter>;
  /** UK10 if a contract change notice states the change; otherwise null. */
  noticeType?: InputMaybe<NoticeTypeFilter>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<RevisionFilter>>;
  /** The reason for the change: the codes and the words of the source. */
  reason?: InputMaybe<TextFilter>;
  /** The title. */
  title?: InputMaybe<NameFilter>;
  /** The value of the contract after the change. */
  valueAfter?: InputMaybe<MoneyFilter>;
  /** The value of the contract before the change. */
  valueBefore?: InputMaybe<MoneyFilter>;
  /** The value after the change with value added tax, if the notice states it. */
  valueGrossAfter?: InputMaybe<MoneyFilter>;
  /** The value before the change with value added tax, if a source states it. */
  valueGrossBefore?: InputMaybe<MoneyFilter>;
};

/** The order of revisions. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type RevisionOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: RevisionOrderField;
};

/** The values by which revisions can be ordered. */
export type RevisionOrderField =
  /** The id. */
  | 'KEY';

/** Follows a relation to revisions. */
export type RevisionRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<RevisionFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<RevisionFilter>;
};

/** One ingest: the records that it read, wrote and quarantined. */
export type Run = Node & {
  /** The digest of the data that the run read. */
  digest?: Maybe<Scalars['String']['output']>;
  /** The time at which the run ended; null if it still runs, or was stopped. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** A stable identifier: `run:` and a UUID. Sorting by it sorts runs by start time. */
  id: Scalars['ID']['output'];
  /** The number of records that the run did not understand, and quarantined; null if the run has not finished. */
  putAside?: Maybe<Scalars['Int']['output']>;
  /** The number of records that the run read; null if the run has not finished. */
  read?: Maybe<Scalars['Int']['output']>;
  /** The documents that the run read. */
  sources?: Maybe<SourceConnection>;
  /** The time at which the run began. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The title. */
  title: Scalars['String']['output'];
  /** The number of records that the run wrote; null if the run has not finished. */
  written?: Maybe<Scalars['Int']['output']>;
};


/** One ingest: the records that it read, wrote and quarantined. */
export type RunSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
  where?: InputMaybe<SourceFilter>;
};

/** A page of runs (Relay). */
export type RunConnection = {
  /** The runs on this page, each with its cursor. */
  edges: Array<RunEdge>;
  /** The runs on this page. */
  nodes: Array<Run>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of runs: the node and its cursor (Relay). */
export type RunEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Run;
};

/** Selects runs. All conditions on different fields must hold. A condition holds only if the value is known. */
export type RunFilter = {
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<RunFilter>>;
  /** The digest of the data that the run read. */
  digest?: InputMaybe<TextFilter>;
  /** The time at which the run ended. */
  finishedAt?: InputMaybe<TextFilter>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<RunFilter>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<RunFilter>>;
  /** The number of records that the run did not understand, and quarantined. */
  putAside?: InputMaybe<NumberFilter>;
  /** The number of records that the run read. */
  read?: InputMaybe<NumberFilter>;
  /** By the documents that the run read. */
  sources?: InputMaybe<SourceRelation>;
  /** The time at which the run began. */
  startedAt?: InputMaybe<TextFilter>;
  /** The title. */
  title?: InputMaybe<NameFilter>;
  /** The number of records that the run wrote. */
  written?: InputMaybe<NumberFilter>;
};

/** The order of runs. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type RunOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: RunOrderField;
};

/** The values by which runs can be ordered. */
export type RunOrderField =
  /** The id. */
  | 'KEY';

/** Follows a relation to runs. */
export type RunRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<RunFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<RunFilter>;
};

/** A page of search results. */
export type SearchConnection = {
  /** The nodes that were found, on this page. Each has its cursor, rank and score. */
  edges: Array<SearchEdge>;
  /** The nodes that were found, on this page. */
  nodes: Array<Node>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** A node that was found, with its cursor, its rank and its score. */
export type SearchEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The leads of the organisation that was found: as the buyer, as a supplier that was paid, or as the vendor. Null if the node is not an organisation. */
  leads?: Maybe<LeadConnection>;
  /** The fields in which the words were found, with the words that matched. */
  matched: Array<SearchMatch>;
  /** The node that was found. */
  node: Node;
  /** The kind of match. Results of a better rank come first, whatever their scores within the rank. */
  rank: SearchRank;
  /**
   * The score of the match. Higher is better: up to 8000 for a whole name, down to 1000. Each rank has a thousand points. Within a rank of names, the
   * score depends on the share of the name that the words make up. The score depends only on this node and the words, and is not a percentage.
   */
  score: Scalars['Float']['output'];
};


/** A node that was found, with its cursor, its rank and its score. */
export type SearchEdgeLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadOrder>;
  where?: InputMaybe<LeadFilter>;
};

/** A field that has some of the words of the query. */
export type SearchMatch = {
  /**
   * The name of the field in this API: name, title, aliases, abbreviations, identifiers, description and so on. It is `id` if the words are in the identifier from
   * which the id is made.
   */
  field: Scalars['String']['output'];
  /**
   * The words of the field that match words of the query, as they are written there: up to 20. They differ from the query if it has a misspelling or
   * only the beginning of a word.
   */
  words: Array<Scalars['String']['output']>;
};

/** The kind of match between a result and the query, best first. */
export type SearchRank =
  /** The names, titles, aliases, abbreviations and identifiers of the node have all the words of the query. */
  | 'NAME'
  /** The names, titles, aliases, abbreviations and identifiers of the node have words that begin with the words of the query. */
  | 'NAME_BEGINNING'
  /**
   * The names, titles, aliases, abbreviations and identifiers of the node have words that are nearly the words of the query, or begin with them. One letter may differ
   * in words of four letters or more, two in words of eight or more. If there are many words, only the four longest may differ.
   */
  | 'NAME_MISSPELT'
  /** Some of the words of the query are only in other text, such as a description. */
  | 'TEXT'
  /** Other text has words that begin with the words of the query. This is only for words of three letters or more. */
  | 'TEXT_BEGINNING'
  /**
   * A description, a detail of a payment, a summary or an item has words that are nearly the words of the query. One letter may differ in words of five
   * letters or more, two in words of eight or more.
   */
  | 'TEXT_MISSPELT'
  /** A name, title, alias, abbreviation or identifier of the node is the whole text of the query. */
  | 'WHOLE_NAME'
  /**
   * A name, title, alias, abbreviation or identifier of the node is nearly the whole text of the query. One letter may differ in four letters or more, two in eight or
   * more.
   */
  | 'WHOLE_NAME_MISSPELT';

/** A type of node that a search may look for. The search finds an organisation by each of its roles. */
export type SearchType =
  /** One warning, or a call for something. */
  | 'Advisory'
  /** An organisation that warns on behalf of a state. */
  | 'Agency'
  /** A public body that buys, or that may buy under a framework. */
  | 'Buyer'
  /** One awarded deal, made directly or called off under a framework. */
  | 'Contract'
  /** A contracting process (OCDS): the planning, tender, awards and contracts under one `ocid`. */
  | 'ContractingProcess'
  /** An agreement under which several bodies may buy. */
  | 'Framework'
  /** A lot of a framework (OCDS `lot`). */
  | 'Lot'
  /** A number, or a judgement, that somebody stated about something in this graph. */
  | 'Observation'
  /** Any other organisation that makes a statement, such as a think tank or a government that only responds. */
  | 'OtherOrganization'
  /** Money that was invoiced or paid, from spend files, sales files and OCDS transactions. */
  | 'Payment'
  /** A product that deals buy and that warnings are about. */
  | 'Product'
  /** An answer that somebody gave, for example to a warning. */
  | 'Response'
  /** A document that facts come from. */
  | 'Source'
  /** A supplier: a party that was awarded a deal, or that may be awarded one under a framework. */
  | 'Supplier'
  /** A vendor: an organisation that makes a product. */
  | 'Vendor'
  /** A vulnerability with a CVE id. */
  | 'Vulnerability';

/** Severity on the scale of CVSS. */
export type Severity =
  /** CVSS score 9.0 to 10.0. */
  | 'CRITICAL'
  /** CVSS score 7.0 to 8.9. */
  | 'HIGH'
  /** CVSS score 0.1 to 3.9. */
  | 'LOW'
  /** CVSS score 4.0 to 6.9. */
  | 'MEDIUM'
  /** No effect (CVSS score 0). */
  | 'NONE';

/** Compares Severity values. */
export type SeverityFilter = {
  /** True if the value is this one. Null matches nodes without a value. */
  eq?: InputMaybe<Severity>;
  /** True if the value is any of these. */
  in?: InputMaybe<Array<Severity>>;
};

/** The state of the graph that answers come from. */
export type Snapshot = {
  /** The number of nodes with each label. */
  counts: Array<LabelCount>;
  /**
   * The name of the state, the same on all servers of a graph. It changes with each change of the graph, but not with reading, and
   * not with bookkeeping, such as the state of a feed.
   */
  id: Scalars['ID']['output'];
};

/** A document that facts come from. */
export type Source = Node & {
  /** The documents that cite it and that were read, if it was not read itself. */
  citedBy?: Maybe<Array<Source>>;
  /** The format that it was read as; null if curators read it. */
  format?: Maybe<Scalars['String']['output']>;
  /** A stable identifier: the type, then the key that the source gives, such as `source:ns-tech-zoom`. */
  id: Scalars['ID']['output'];
  /** True if it was read to its end; null if curators read it. */
  isComplete?: Maybe<Scalars['Boolean']['output']>;
  /** False if it is known only from other documents that cite it. */
  isRead?: Maybe<Scalars['Boolean']['output']>;
  /** The licence of its data, as stated. */
  licence?: Maybe<Scalars['String']['output']>;
  /** A note that a reader should know about the document. */
  note?: Maybe<Scalars['String']['output']>;
  /** The date of publication; null if unknown. */
  published?: Maybe<UncertainDate>;
  /** The name of the publisher, as stated. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** The runs that read the document. */
  runs?: Maybe<RunConnection>;
  /** The title. */
  title: Scalars['String']['output'];
  /** The URL of the document; null if it is not known. */
  url?: Maybe<Scalars['String']['output']>;
};


/** A document that facts come from. */
export type SourceRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources (Relay). */
export type SourceConnection = {
  /** The sources on this page, each with its cursor. */
  edges: Array<SourceEdge>;
  /** The sources on this page. */
  nodes: Array<Source>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of sources: the node and its cursor (Relay). */
export type SourceEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Source;
};

/** Selects sources. All conditions on different fields must hold. A condition holds only if the value is known. */
export type SourceFilter = {
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<SourceFilter>>;
  /** The format that it was read as. */
  format?: InputMaybe<TextFilter>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** True if it was read to its end. */
  isComplete?: InputMaybe<BooleanFilter>;
  /** False if it is known only from other documents that cite it. */
  isRead?: InputMaybe<BooleanFilter>;
  /** The licence of its data, as stated. */
  licence?: InputMaybe<TextFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<SourceFilter>;
  /** A note that a reader should know about the document. */
  note?: InputMaybe<TextFilter>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<SourceFilter>>;
  /** The date of publication. */
  published?: InputMaybe<DateFilter>;
  /** The name of the publisher, as stated. */
  publisher?: InputMaybe<TextFilter>;
  /** By the runs that read the document. */
  runs?: InputMaybe<RunRelation>;
  /** The title. */
  title?: InputMaybe<NameFilter>;
  /** The URL of the document. */
  url?: InputMaybe<TextFilter>;
};

/** The order of sources. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type SourceOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: SourceOrderField;
};

/** The values by which sources can be ordered. */
export type SourceOrderField =
  /** The date. */
  | 'DATE'
  /** The id. */
  | 'KEY'
  /** The title, without regard to case and accents. */
  | 'TITLE';

/** Follows a relation to sources. */
export type SourceRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<SourceFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<SourceFilter>;
};

/** The relation of a statement to an organisation. */
export type StatementRelation =
  /** The statement is about the organisation. */
  | 'ABOUT'
  /** The organisation made the statement. */
  | 'BY';

/** A supplier: a party that was awarded a deal, or that may be awarded one under a framework. */
export type Supplier = Node & Organization & {
  /**
   * Short forms of the name, such as `MoD`, as registers of GOV.UK and other sources of curated entries give them. Several organisations may have the same
   * one. `search` finds the organisation by them. They never decide which organisation a document means.
   */
  abbreviations: Array<Scalars['String']['output']>;
  /** Other names and spellings of the organisation. */
  aliases: Array<Scalars['String']['output']>;
  /** The same organisation in the role of an agency that warns on behalf of a state; null if it is not on the curated list of agencies. */
  asAgency?: Maybe<Agency>;
  /** The same organisation in the role of a buyer; null if no record shows it in this role. */
  asBuyer?: Maybe<Buyer>;
  /** The same organisation in the role of a supplier; null if no record shows it in this role. */
  asSupplier?: Maybe<Supplier>;
  /** The same organisation in the role of a vendor, which makes products; null if no record shows it in this role. */
  asVendor?: Maybe<Vendor>;
  /** The contracts that were awarded to it, newest first by default. */
  contracts?: Maybe<ContractConnection>;
  /** The country that it belongs to (ISO 3166-1 alpha-2); null if no source states it. */
  country?: Maybe<Scalars['String']['output']>;
  /** The date on which the organisation ceased to exist; null if no register states it. */
  endDate?: Maybe<UncertainDate>;
  /** The exposures of the deals of this supplier, by default the newest advisory first. */
  exposures?: Maybe<ExposureConnection>;
  /** The frameworks under which the supplier may be awarded contracts, newest first by default. */
  frameworks?: Maybe<FrameworkConnection>;
  /** All organisations that belonged to the same body on a given day, including this organisation and that body. 100 at most. */
  group?: Maybe<Array<Organization>>;
  /** A stable identifier: the type, then the key that the source gives, such as `supplier:name:ZZ:zoom`. */
  id: Scalars['ID']['output'];
  /** Identifiers from trusted schemes, such as `GB-COH-01002610`. */
  identifiers: Array<Scalars['String']['output']>;
  /** The other identifiers and names of sources that were joined with this organisation, each with the rule and the documents. */
  identities?: Maybe<IdentityConnection>;
  /**
   * True if a curated file says that it sells products that others make. A payment to it then does not show whose products were bought. Null if no file
   * says so.
   */
  isReseller?: Maybe<Scalars['Boolean']['output']>;
  /** The kind of public body: as a curated entry or a register states it, else as its own name does; null if none of them does. */
  kind?: Maybe<BuyerKind>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /** The leads whose money went through this supplier. Each lead has all deals between its buyer and its vendor, not only those with this supplier. */
  leads?: Maybe<LeadConnection>;
  /** Organisations that are likely, but not certainly, the same as this one. The link is deduced; the organisations are never merged. */
  likenesses?: Maybe<LikenessConnection>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The observations about the organisation, or made by it, newest first by default. */
  observations?: Maybe<ObservationConnection>;
  /** The organisation that it belonged to on a given day, as a source states or its name suggests; null if unknown. */
  parent?: Maybe<Membership>;
  /** The payments to the supplier, newest first by default. */
  payments?: Maybe<PaymentConnection>;
  /** The frameworks for which a pending award names the supplier, newest first by default. It may not be awarded anything under them yet. */
  pendingFrameworks?: Maybe<FrameworkConnection>;
  /** The responses about the organisation, or made by it, newest first by default. */
  responses?: Maybe<ResponseConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The date on which the organisation began to exist; null if no register states it. */
  startDate?: Maybe<UncertainDate>;
  /** The organisations that belonged to it on a given day. */
  subsidiaries?: Maybe<MembershipConnection>;
  /** The vendor that it is, or belonged to on a day; null if that is not known. A subsidiary is not its parent: see vendorMatch. */
  vendor?: Maybe<Vendor>;
  /** The link between the supplier and that vendor, with its confidence. */
  vendorMatch?: Maybe<VendorMatch>;
};


/** A supplier: a party that was awarded a deal, or that may be awarded one under a framework. */
export type SupplierContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractFilter>;
};


/** A supplier: a party that was awarded a deal, or that may be awarded one under a framework. */
export type SupplierExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** A supplier: a party that was awarded a deal, or that may be awarded one under a framework. */
export type SupplierFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FrameworkOrder>;
  where?: InputMaybe<FrameworkFilter>;
};


/** A supplier: a party that was awarded a deal, or that may be awarded one under a framework. */
export type SupplierGroupArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A supplier: a party that was awarded a deal, or that may be awarded one under a framework. */
export type SupplierIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A supplier: a party that was awarded a deal, or that may be awarded one under a framework. */
export type SupplierLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadOrder>;
  where?: InputMaybe<LeadFilter>;
};


/** A supplier: a party that was awarded a deal, or that may be awarded one under a framework. */
export type SupplierLikenessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A supplier: a party that was awarded a deal, or that may be awarded one under a framework. */
export type SupplierObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ObservationFilter>;
};


/** A supplier: a party that was awarded a deal, or that may be awarded one under a framework. */
export type SupplierParentArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A supplier: a party that was awarded a deal, or that may be awarded one under a framework. */
export type SupplierPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentOrder>;
  where?: InputMaybe<PaymentFilter>;
};


/** A supplier: a party that was awarded a deal, or that may be awarded one under a framework. */
export type SupplierPendingFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FrameworkOrder>;
  where?: InputMaybe<FrameworkFilter>;
};


/** A supplier: a party that was awarded a deal, or that may be awarded one under a framework. */
export type SupplierResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ResponseFilter>;
};


/** A supplier: a party that was awarded a deal, or that may be awarded one under a framework. */
export type SupplierSubsidiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A supplier: a party that was awarded a deal, or that may be awarded one under a framework. */
export type SupplierVendorArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A supplier: a party that was awarded a deal, or that may be awarded one under a framework. */
export type SupplierVendorMatchArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of suppliers (Relay). */
export type SupplierConnection = {
  /** The suppliers on this page, each with its cursor. */
  edges: Array<SupplierEdge>;
  /** The suppliers on this page. */
  nodes: Array<Supplier>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of suppliers: the node and its cursor (Relay). */
export type SupplierEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Supplier;
};

/** Selects suppliers. All conditions on different fields must hold. A condition holds only if the value is known. */
export type SupplierFilter = {
  /**
   * Short forms of the name, such as `MoD`, as registers of GOV.UK and other sources of curated entries give them. Several organisations may have the same
   * one. `search` finds the organisation by them. They never decide which organisation a document means.
   */
  abbreviations?: InputMaybe<TextsFilter>;
  /** Other names and spellings of the organisation. */
  aliases?: InputMaybe<TextsFilter>;
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<SupplierFilter>>;
  /** By the contracts that it was awarded. */
  contracts?: InputMaybe<ContractRelation>;
  /** The country that it belongs to (ISO 3166-1 alpha-2). */
  country?: InputMaybe<TextFilter>;
  /** The date on which the organisation ceased to exist. */
  endDate?: InputMaybe<DateFilter>;
  /** By the frameworks under which it may be awarded contracts. */
  frameworks?: InputMaybe<FrameworkRelation>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** Identifiers from trusted schemes, such as `GB-COH-01002610`. */
  identifiers?: InputMaybe<TextsFilter>;
  /** True if a curated file says that it sells products that others make. A payment to it then does not show whose products were bought. */
  isReseller?: InputMaybe<BooleanFilter>;
  /** The kind of public body: as a curated entry or a register states it, else as its own name does. */
  kind?: InputMaybe<BuyerKindFilter>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: InputMaybe<DateFilter>;
  /** The name. */
  name?: InputMaybe<NameFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<SupplierFilter>;
  /** By the observations about it. */
  observations?: InputMaybe<ObservationRelation>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<SupplierFilter>>;
  /** By the payments to it. */
  payments?: InputMaybe<PaymentRelation>;
  /** By the frameworks for which a pending award names it. */
  pendingFrameworks?: InputMaybe<FrameworkRelation>;
  /** The date on which the organisation began to exist. */
  startDate?: InputMaybe<DateFilter>;
};

/** The order of suppliers. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type SupplierOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: SupplierOrderField;
};

/** The values by which suppliers can be ordered. */
export type SupplierOrderField =
  /** The id. */
  | 'KEY'
  /** The name, without regard to case and accents. */
  | 'NAME';

/** Follows a relation to suppliers. */
export type SupplierRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<SupplierFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<SupplierFilter>;
};

/** The way in which an agreement is run. */
export type Technique =
  /** A dynamic purchasing system: suppliers may join at any time. */
  | 'DPS'
  /** A dynamic market (UK, Procurement Act 2023). */
  | 'DYNAMIC_MARKET'
  /** A framework agreement with a fixed set of suppliers. */
  | 'FRAMEWORK';

/** Compares Technique values. */
export type TechniqueFilter = {
  /** True if the value is this one. Null matches nodes without a value. */
  eq?: InputMaybe<Technique>;
  /** True if the value is any of these. */
  in?: InputMaybe<Array<Technique>>;
};

/** Compares text. Case and accents do not matter. */
export type TextFilter = {
  /** A part of the text. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this text. Null finds nodes without one. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Any of these texts. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The beginning of the text. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Compares a list of texts. The list matches if at least one text matches. Case and accents do not matter. */
export type TextsFilter = {
  /** A part of one of the texts. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** One of the texts is exactly this text. */
  has?: InputMaybe<Scalars['String']['input']>;
  /** One of the texts is any of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The beginning of one of the texts, such as `48` for codes. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** The time of a warning, relative to the deal. */
export type Timing =
  /** The warning came after the deal, for every day that the two dates can be. */
  | 'AFTER'
  /** The warning came before the deal, for every day that the two dates can be. */
  | 'BEFORE'
  /** Both dates are exact and are the same day. */
  | 'SAME_DAY'
  /** The bounds of the two dates overlap, or one of the dates is unknown. */
  | 'UNCERTAIN';

/** Compares timings. */
export type TimingFilter = {
  /** Exactly this value. An unknown value is UNCERTAIN, so null finds nothing. */
  eq?: InputMaybe<Timing>;
  /** Any of these values. */
  in?: InputMaybe<Array<Timing>>;
};

/** A date that may be known only in part, with its bounds. Unknown values are null; nothing is invented. */
export type UncertainDate = {
  /** The earliest day that the date can be; null if there is no lower bound. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The date in the Extended Date/Time Format (ISO 8601-2). `2020-04-21~` means about that day; `../2020-03-31` means that day or before. */
  edtf?: Maybe<Scalars['String']['output']>;
  /** The latest day that the date can be; null if there is no upper bound. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** The words of the source, if it gives no plain date; otherwise null. */
  stated?: Maybe<Scalars['String']['output']>;
};

/** Statistics of amounts in one currency, exact to a billionth. They never mix amounts with and without value added tax. */
export type ValuesInCurrency = {
  /** The sum divided by the count, rounded to six decimals. Halves are rounded away from zero. */
  average: Scalars['Decimal']['output'];
  /** The number of amounts. */
  count: Scalars['Int']['output'];
  /** The currency (ISO 4217). */
  currency: Scalars['String']['output'];
  /** The highest amount. */
  max: Scalars['Decimal']['output'];
  /** The lowest amount. */
  min: Scalars['Decimal']['output'];
  /** The exact sum of the amounts. Refunds are negative. */
  sum: Scalars['Decimal']['output'];
  /** The treatment of value added tax that all these amounts have in common; null if no source says how it is treated. */
  vat?: Maybe<Vat>;
  /** The number of amounts that exclude value added tax. It is 0 or equal to `count`. */
  vatExcluded: Scalars['Int']['output'];
  /** The number of amounts that include value added tax. It is 0 or equal to `count`. */
  vatIncluded: Scalars['Int']['output'];
};

/** The treatment of value added tax in an amount. */
export type Vat =
  /** The amount excludes value added tax, which comes on top. */
  | 'EXCLUDED'
  /** The amount includes value added tax. */
  | 'INCLUDED';

/** Compares the treatment of value added tax in an amount. */
export type VatFilter = {
  /** Exactly this value. Null finds nodes whose value is unknown. */
  eq?: InputMaybe<Vat>;
};

/** A vendor: an organisation that makes a product. A supplier sells it. The two may or may not be the same body. */
export type Vendor = Node & Organization & {
  /**
   * Short forms of the name, such as `MoD`, as registers of GOV.UK and other sources of curated entries give them. Several organisations may have the same
   * one. `search` finds the organisation by them. They never decide which organisation a document means.
   */
  abbreviations: Array<Scalars['String']['output']>;
  /** Advisories about it or its products, newest first by default. */
  advisories?: Maybe<AdvisoryConnection>;
  /** Other names and spellings of the organisation. */
  aliases: Array<Scalars['String']['output']>;
  /** The same organisation in the role of an agency that warns on behalf of a state; null if it is not on the curated list of agencies. */
  asAgency?: Maybe<Agency>;
  /** The same organisation in the role of a buyer; null if no record shows it in this role. */
  asBuyer?: Maybe<Buyer>;
  /** The same organisation in the role of a supplier; null if no record shows it in this role. */
  asSupplier?: Maybe<Supplier>;
  /** The same organisation in the role of a vendor, which makes products; null if no record shows it in this role. */
  asVendor?: Maybe<Vendor>;
  /** The country that it belongs to (ISO 3166-1 alpha-2); null if no source states it. */
  country?: Maybe<Scalars['String']['output']>;
  /** The names that card statements give the vendor as the merchant. */
  descriptors: Array<Scalars['String']['output']>;
  /** The internet domains of the vendor. */
  domains: Array<Scalars['String']['output']>;
  /** The date on which the organisation ceased to exist; null if no register states it. */
  endDate?: Maybe<UncertainDate>;
  /** The exposures to advisories about the products of this vendor, by default the newest advisory first. */
  exposures?: Maybe<ExposureConnection>;
  /** All organisations that belonged to the same body on a given day, including this organisation and that body. 100 at most. */
  group?: Maybe<Array<Organization>>;
  /** A stable identifier: the type, then the key that the source gives, such as `vendor:name:ZZ:zoom`. */
  id: Scalars['ID']['output'];
  /** Identifiers from trusted schemes, such as `GB-COH-01002610`. */
  identifiers: Array<Scalars['String']['output']>;
  /** The other identifiers and names of sources that were joined with this organisation, each with the rule and the documents. */
  identities?: Maybe<IdentityConnection>;
  /** The kind of public body: as a curated entry or a register states it, else as its own name does; null if none of them does. */
  kind?: Maybe<BuyerKind>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /** The leads from buyers whose money reached this vendor. The product that was bought is not known. */
  leads?: Maybe<LeadConnection>;
  /** Organisations that are likely, but not certainly, the same as this one. The link is deduced; the organisations are never merged. */
  likenesses?: Maybe<LikenessConnection>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The observations about the organisation, or made by it, newest first by default. */
  observations?: Maybe<ObservationConnection>;
  /** The organisation that it belonged to on a given day, as a source states or its name suggests; null if unknown. */
  parent?: Maybe<Membership>;
  /** The products that the vendor makes, ordered by name by default. */
  products?: Maybe<ProductConnection>;
  /** The responses about the organisation, or made by it, newest first by default. */
  responses?: Maybe<ResponseConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The date on which the organisation began to exist; null if no register states it. */
  startDate?: Maybe<UncertainDate>;
  /** The organisations that belonged to it on a given day. */
  subsidiaries?: Maybe<MembershipConnection>;
  /** The vendor's lines of business, in the words of the curators. */
  trades: Array<Scalars['String']['output']>;
};


/** A vendor: an organisation that makes a product. A supplier sells it. The two may or may not be the same body. */
export type VendorAdvisoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AdvisoryOrder>;
  where?: InputMaybe<AdvisoryFilter>;
};


/** A vendor: an organisation that makes a product. A supplier sells it. The two may or may not be the same body. */
export type VendorExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** A vendor: an organisation that makes a product. A supplier sells it. The two may or may not be the same body. */
export type VendorGroupArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A vendor: an organisation that makes a product. A supplier sells it. The two may or may not be the same body. */
export type VendorIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vendor: an organisation that makes a product. A supplier sells it. The two may or may not be the same body. */
export type VendorLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadOrder>;
  where?: InputMaybe<LeadFilter>;
};


/** A vendor: an organisation that makes a product. A supplier sells it. The two may or may not be the same body. */
export type VendorLikenessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vendor: an organisation that makes a product. A supplier sells it. The two may or may not be the same body. */
export type VendorObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ObservationFilter>;
};


/** A vendor: an organisation that makes a product. A supplier sells it. The two may or may not be the same body. */
export type VendorParentArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A vendor: an organisation that makes a product. A supplier sells it. The two may or may not be the same body. */
export type VendorProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductFilter>;
};


/** A vendor: an organisation that makes a product. A supplier sells it. The two may or may not be the same body. */
export type VendorResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ResponseFilter>;
};


/** A vendor: an organisation that makes a product. A supplier sells it. The two may or may not be the same body. */
export type VendorSubsidiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of vendors (Relay). */
export type VendorConnection = {
  /** The vendors on this page, each with its cursor. */
  edges: Array<VendorEdge>;
  /** The vendors on this page. */
  nodes: Array<Vendor>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of vendors: the node and its cursor (Relay). */
export type VendorEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Vendor;
};

/** Selects vendors. All conditions on different fields must hold. A condition holds only if the value is known. */
export type VendorFilter = {
  /**
   * Short forms of the name, such as `MoD`, as registers of GOV.UK and other sources of curated entries give them. Several organisations may have the same
   * one. `search` finds the organisation by them. They never decide which organisation a document means.
   */
  abbreviations?: InputMaybe<TextsFilter>;
  /** Other names and spellings of the organisation. */
  aliases?: InputMaybe<TextsFilter>;
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<VendorFilter>>;
  /** The country that it belongs to (ISO 3166-1 alpha-2). */
  country?: InputMaybe<TextFilter>;
  /** The names that card statements give the vendor as the merchant. */
  descriptors?: InputMaybe<TextsFilter>;
  /** The internet domains of the vendor. */
  domains?: InputMaybe<TextsFilter>;
  /** The date on which the organisation ceased to exist. */
  endDate?: InputMaybe<DateFilter>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** Identifiers from trusted schemes, such as `GB-COH-01002610`. */
  identifiers?: InputMaybe<TextsFilter>;
  /** The kind of public body: as a curated entry or a register states it, else as its own name does. */
  kind?: InputMaybe<BuyerKindFilter>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: InputMaybe<DateFilter>;
  /** The name. */
  name?: InputMaybe<NameFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<VendorFilter>;
  /** By the observations about it. */
  observations?: InputMaybe<ObservationRelation>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<VendorFilter>>;
  /** By the products that it makes. */
  products?: InputMaybe<ProductRelation>;
  /** The date on which the organisation began to exist. */
  startDate?: InputMaybe<DateFilter>;
  /** The vendor's lines of business, in the words of the curators. */
  trades?: InputMaybe<TextsFilter>;
};

/** The link between a supplier and a vendor. */
export type VendorMatch = {
  /** The confidence of the weakest part of the link. */
  confidence: Confidence;
  /**
   * The way in which the link was found. `SAME` if the supplier is the vendor itself. `STATED` if sources state that the supplier belongs to the vendor.
   * If its name suggests that: `NAME`, `NAME_AND_CORPORATE_WORDS`, `CARD_DESCRIPTOR` or `DOMAIN`.
   */
  method: Scalars['String']['output'];
  /** The documents that state parts of the link. */
  sources?: Maybe<Array<Source>>;
  /** A sentence to quote that says what is known of the link. */
  statement: Scalars['String']['output'];
  /** The names of the bodies that lead from the supplier to the vendor, the vendor last. Empty if the supplier is the vendor. */
  through: Array<Scalars['String']['output']>;
  /** The vendor that the supplier is, or belongs to. */
  vendor: Vendor;
  /** The words of the supplier's name that suggest the link; null if sources state all of it. */
  words?: Maybe<Scalars['String']['output']>;
};

/** The order of vendors. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type VendorOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: VendorOrderField;
};

/** The values by which vendors can be ordered. */
export type VendorOrderField =
  /** The id. */
  | 'KEY'
  /** The name, without regard to case and accents. */
  | 'NAME';

/** Follows a relation to vendors. */
export type VendorRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<VendorFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<VendorFilter>;
};

/** A vulnerability with a CVE id. */
export type Vulnerability = Node & {
  /** Advisories about it, newest first by default. */
  advisories?: Maybe<AdvisoryConnection>;
  /** The CVE id. */
  cve: Scalars['String']['output'];
  /** The CVSS base score, from 0 to 10, of the newest CVSS version that its record gives. */
  cvssScore?: Maybe<Scalars['Float']['output']>;
  /** The vector of that score. From CVSS 3.0 on, it begins with the version of CVSS. */
  cvssVector?: Maybe<Scalars['String']['output']>;
  /** The date of publication; null if unknown. */
  datePublished?: Maybe<UncertainDate>;
  /** A description in the words of the source; null if the source gives none. */
  description?: Maybe<Scalars['String']['output']>;
  /** A stable identifier: `vulnerability:` and the CVE id. */
  id: Scalars['ID']['output'];
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: Maybe<UncertainDate>;
  /** The products that its own record names, with any status. */
  products?: Maybe<Array<Product>>;
  /** The severity, if the publisher gives one. */
  severity?: Maybe<Severity>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The title. */
  title: Scalars['String']['output'];
};


/** A vulnerability with a CVE id. */
export type VulnerabilityAdvisoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AdvisoryOrder>;
  where?: InputMaybe<AdvisoryFilter>;
};

/** A page of vulnerabilities (Relay). */
export type VulnerabilityConnection = {
  /** The vulnerabilities on this page, each with its cursor. */
  edges: Array<VulnerabilityEdge>;
  /** The vulnerabilities on this page. */
  nodes: Array<Vulnerability>;
  /** The position of this page among all pages (Relay). */
  pageInfo: PageInfo;
  /** The number of nodes on all pages together. Exact up to 10,000. For a higher number, totalCountIsAtLeast says if there may be more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True if totalCount was not counted to the end: there are at least so many. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of vulnerabilities: the node and its cursor (Relay). */
export type VulnerabilityEdge = {
  /** Pass this as `after` to get the nodes that follow. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Vulnerability;
};

/** Selects vulnerabilities. All conditions on different fields must hold. A condition holds only if the value is known. */
export type VulnerabilityFilter = {
  /** By the advisories about it. */
  advisories?: InputMaybe<AdvisoryRelation>;
  /** All of these conditions must hold. */
  and?: InputMaybe<Array<VulnerabilityFilter>>;
  /** The CVE id. */
  cve?: InputMaybe<CodeFilter>;
  /** The CVSS base score, from 0 to 10, of the newest CVSS version that its record gives. */
  cvssScore?: InputMaybe<NumberFilter>;
  /** The vector of that score. From CVSS 3.0 on, it begins with the version of CVSS. */
  cvssVector?: InputMaybe<TextFilter>;
  /** The date of publication. */
  datePublished?: InputMaybe<DateFilter>;
  /** A description in the words of the source. */
  description?: InputMaybe<TextFilter>;
  /** The id, in the form that the API returns. */
  id?: InputMaybe<IdFilter>;
  /** The earliest date on which this could have been known: the publication date of the document that states it, not the date of the event it reports. */
  knownFrom?: InputMaybe<DateFilter>;
  /** Excludes the nodes for which this condition holds. Nodes for which it is unknown stay in the result. */
  not?: InputMaybe<VulnerabilityFilter>;
  /** At least one of these conditions must hold. */
  or?: InputMaybe<Array<VulnerabilityFilter>>;
  /** By the products that its own record names. */
  products?: InputMaybe<ProductRelation>;
  /** The severity, if the publisher gives one. */
  severity?: InputMaybe<SeverityFilter>;
  /** The title. */
  title?: InputMaybe<NameFilter>;
};

/** The order of vulnerabilities. Nodes without the value come last in both directions; nodes with equal values are ordered by id. */
export type VulnerabilityOrder = {
  /** The direction. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: VulnerabilityOrderField;
};

/** The values by which vulnerabilities can be ordered. */
export type VulnerabilityOrderField =
  /** The date. */
  | 'DATE'
  /** The id. */
  | 'KEY'
  /** The title, without regard to case and accents. */
  | 'TITLE';

/** Follows a relation to vulnerabilities. */
export type VulnerabilityRelation = {
  /** No related node matches; `{}` if there must be none at all. */
  none?: InputMaybe<VulnerabilityFilter>;
  /** At least one related node matches; `{}` for any node. */
  some?: InputMaybe<VulnerabilityFilter>;
};

/**
 * A standing question. After each run its rows are compared with those of the last time, and each difference is a change. Watches are added on the
 * command line (`npx forewarned watch add`) or in `seed/watches.yaml`.
 */
export type Watch = {
  /** The number of changes since the watch began. */
  changeCount: Scalars['Int']['output'];
  /** The changes, the oldest first. */
  changes?: Maybe<Array<WatchChange>>;
  /** The time of the last comparison that succeeded; null if there was none yet. */
  comparedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The time of that failure. */
  failedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reason why the last comparison failed; null if it succeeded. No change is lost: the next comparison that succeeds finds it. */
  failure?: Maybe<Scalars['String']['output']>;
  /** The name, which is also a part of the address of its feeds: `/watches/<name>.atom` and `/watches/<name>.json`. */
  name: Scalars['String']['output'];
  /** The time at which the server tries again after a failure; null if the last comparison succeeded. The pause doubles with each failure, up to an hour. */
  nextTryAt?: Maybe<Scalars['DateTime']['output']>;
  /** The operation that is asked. It stays as it was when the watch began. */
  operation: Scalars['String']['output'];
  /** The question of the catalogue, by the name of its file; null if the watch has an operation of its own. */
  question?: Maybe<Scalars['String']['output']>;
  /** The number of rows at the last comparison. */
  rowCount: Scalars['Int']['output'];
  /** The time at which the watch began. The rows of its first comparison are no changes. */
  startedAt: Scalars['DateTime']['output'];
  /** True if all added rows are told. If false, an added row is told only if its deal or its warning may be dated on or after the day on which the watch began. */
  tellsAll: Scalars['Boolean']['output'];
  /** The variables of the operation. */
  variables?: Maybe<Scalars['JSON']['output']>;
};


/**
 * A standing question. After each run its rows are compared with those of the last time, and each difference is a change. Watches are added on the
 * command line (`npx forewarned watch add`) or in `seed/watches.yaml`.
 */
export type WatchChangesArgs = {
  first?: Scalars['Int']['input'];
  since?: InputMaybe<Scalars['ID']['input']>;
};

/** A change of a row of a standing question, as it was told. It never changes, even if the row does. */
export type WatchChange = {
  /** The caveats of the row. Read them before you publish. */
  caveats: Array<Scalars['String']['output']>;
  /** For CHANGED: the values that differ. */
  changedFields: Array<WatchChangedField>;
  /** The documents that brought the change, as they were described then. */
  documents: Array<WatchChangeDocument>;
  /** The time of the comparison that found the change. */
  happenedAt: Scalars['DateTime']['output'];
  /** A UUID. Feeds and webhooks have the same id. */
  id: Scalars['ID']['output'];
  /** True if the change takes back a row that was told, or that was there when the watch began. If you published it, correct it. */
  isCorrection: Scalars['Boolean']['output'];
  /** What happened to the row. */
  kind: WatchChangeKind;
  /** The place among the changes of its watch, from 1. Receivers get them in this order. */
  number: Scalars['Int']['output'];
  /** The path of the page at which the change stays, such as `/watches/later-warned/changes/…`. */
  path: Scalars['String']['output'];
  /** A sentence that says why the row changed, as far as the graph tells. */
  reason: Scalars['String']['output'];
  /** The values that the question selects. For a row that has gone, its last values. */
  row?: Maybe<Scalars['JSON']['output']>;
  /** The id of the row: of the exposure or the lead. */
  rowId: Scalars['ID']['output'];
  /** The runs since the last comparison that brought it, without those that are no longer in the graph. */
  runs?: Maybe<Array<Run>>;
  /** A short text that names the row. */
  title: Scalars['String']['output'];
};

/** A document that brought a change, as it was described then. It may have left the graph since. */
export type WatchChangeDocument = {
  /** The id that the document has or had in the graph. */
  id: Scalars['ID']['output'];
  /** The publisher; null if unknown. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** The title. */
  title: Scalars['String']['output'];
  /** The address; null if unknown. */
  url?: Maybe<Scalars['String']['output']>;
};

/** What happened to a row of a standing question. */
export type WatchChangeKind =
  /** The row is new. */
  | 'ADDED'
  /** The row was known before, went, and is there again. A row is known if it was told, or was there when the watch began. */
  | 'AGAIN'
  /** The row has other selected values than before. */
  | 'CHANGED'
  /** The row has gone. This is a correction. */
  | 'REMOVED'
  /** The row has gone, because the publisher of the warning withdrew it. This is a correction. */
  | 'WITHDRAWN';

/** A selected value before and after a change. */
export type WatchChangedField = {
  /** The value after; null if there is none. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** The value before; null if there was none. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** The names of the fields from the row to the value, such as `advisory.title`. A list is one value. */
  field: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Deal:
    | ( import("../model.ts").NodeRecord<"Contract"> )
    | ( import("../model.ts").NodeRecord<"Framework"> )
    | ( import("../model.ts").NodeRecord<"Payment"> )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Advisory: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Advisory">>;
  AdvisoryConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Advisory">>>;
  AdvisoryEdge: ResolverTypeWrapper<Omit<AdvisoryEdge, 'node'> & { node: ResolversTypes['Advisory'] }>;
  AdvisoryFilter: AdvisoryFilter;
  AdvisoryKind: AdvisoryKind;
  AdvisoryKindFilter: AdvisoryKindFilter;
  AdvisoryOrder: AdvisoryOrder;
  AdvisoryOrderField: AdvisoryOrderField;
  AdvisoryRelation: AdvisoryRelation;
  AdvisorySubject: ResolverTypeWrapper<import("../graph/queries/advisory.ts").AdvisorySubject>;
  AdvisorySubjectConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../graph/queries/advisory.ts").AdvisorySubject>>;
  AdvisorySubjectEdge: ResolverTypeWrapper<Omit<AdvisorySubjectEdge, 'node'> & { node: ResolversTypes['AdvisorySubject'] }>;
  Agency: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Organization">>;
  AgencyConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Organization">>>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AgencyFilter: AgencyFilter;
  AgencyOrder: AgencyOrder;
  AgencyOrderField: AgencyOrderField;
  AgencyRelation: AgencyRelation;
  AmountFilter: AmountFilter;
  AudienceMatch: AudienceMatch;
  AudienceMatchFilter: AudienceMatchFilter;
  Basis: Basis;
  BasisFilter: BasisFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanFilter: BooleanFilter;
  Buyer: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Organization">>;
  BuyerConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Organization">>>;
  BuyerEdge: ResolverTypeWrapper<Omit<BuyerEdge, 'node'> & { node: ResolversTypes['Buyer'] }>;
  BuyerFilter: BuyerFilter;
  BuyerKind: BuyerKind;
  BuyerKindFilter: BuyerKindFilter;
  BuyerKindsFilter: BuyerKindsFilter;
  BuyerOrder: BuyerOrder;
  BuyerOrderField: BuyerOrderField;
  BuyerRelation: BuyerRelation;
  CodeFilter: CodeFilter;
  Confidence: Confidence;
  ConfidenceFilter: ConfidenceFilter;
  Contract: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Contract">>;
  ContractConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Contract">>>;
  ContractEdge: ResolverTypeWrapper<Omit<ContractEdge, 'node'> & { node: ResolversTypes['Contract'] }>;
  ContractEnd: ContractEnd;
  ContractEndFilter: ContractEndFilter;
  ContractFilter: ContractFilter;
  ContractOrder: ContractOrder;
  ContractOrderField: ContractOrderField;
  ContractRelation: ContractRelation;
  ContractStatus: ContractStatus;
  ContractStatusFilter: ContractStatusFilter;
  ContractingProcess: ResolverTypeWrapper<import("../model.ts").NodeRecord<"ContractingProcess">>;
  ContractingProcessConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"ContractingProcess">>>;
  ContractingProcessEdge: ResolverTypeWrapper<Omit<ContractingProcessEdge, 'node'> & { node: ResolversTypes['ContractingProcess'] }>;
  ContractingProcessFilter: ContractingProcessFilter;
  ContractingProcessOrder: ContractingProcessOrder;
  ContractingProcessOrderField: ContractingProcessOrderField;
  ContractingProcessRelation: ContractingProcessRelation;
  Coverage: ResolverTypeWrapper<Coverage>;
  CurrencyFilter: CurrencyFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deal: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Deal']>;
  DealDateKind: DealDateKind;
  DealDateKindFilter: DealDateKindFilter;
  DealExclusion: DealExclusion;
  DealGroup: ResolverTypeWrapper<import("../graph/queries/aggregate/aggregate.ts").DealGroup>;
  DealGroupKey: DealGroupKey;
  DealGroups: ResolverTypeWrapper<import("../graph/queries/aggregate/aggregate.ts").DealGroups>;
  DealKind: DealKind;
  DealKindFilter: DealKindFilter;
  DealMayBe: ResolverTypeWrapper<import("../graph/queries/mention.ts").Deduced>;
  DealTotals: ResolverTypeWrapper<DealTotals>;
  DealsAggregate: ResolverTypeWrapper<import("../graph/queries/aggregate/aggregate.ts").DealsAggregate>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Detail: ResolverTypeWrapper<Detail>;
  DetailFilter: DetailFilter;
  DetailsFilter: DetailsFilter;
  Exposure: ResolverTypeWrapper<import("../graph/queries/exposure/exposure-row.ts").Exposure>;
  ExposureConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../graph/queries/exposure/exposure-row.ts").Exposure> & { coverage(): import("../graph/read/page.ts").MaybePromise<import("../graph/queries/exposure/coverage.ts").Coverage | null> }>;
  ExposureDealFilter: ExposureDealFilter;
  ExposureEdge: ResolverTypeWrapper<Omit<ExposureEdge, 'node'> & { node: ResolversTypes['Exposure'] }>;
  ExposureFilter: ExposureFilter;
  ExposureGroup: ResolverTypeWrapper<import("../graph/queries/aggregate/exposures-aggregate.ts").ExposureGroup>;
  ExposureGroups: ResolverTypeWrapper<import("../graph/queries/aggregate/exposures-aggregate.ts").ExposureGroups>;
  ExposureOrder: ExposureOrder;
  ExposureOrderField: ExposureOrderField;
  ExposureTotals: ResolverTypeWrapper<ExposureTotals>;
  ExposuresAggregate: ResolverTypeWrapper<import("../graph/queries/aggregate/exposures-aggregate.ts").ExposuresAggregate>;
  Feed: ResolverTypeWrapper<import("../graph/queries/feed.ts").Feed>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Framework: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Framework">>;
  FrameworkConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Framework">>>;
  FrameworkContractConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../graph/queries/contract.ts").FrameworkContract>>;
  FrameworkContractEdge: ResolverTypeWrapper<{ cursor: string; node: import("../graph/queries/contract.ts").FrameworkContract }>;
  FrameworkEdge: ResolverTypeWrapper<Omit<FrameworkEdge, 'node'> & { node: ResolversTypes['Framework'] }>;
  FrameworkFilter: FrameworkFilter;
  FrameworkLink: ResolverTypeWrapper<import("../graph/queries/contract.ts").FrameworkLink>;
  FrameworkLinkKind: FrameworkLinkKind;
  FrameworkOrder: FrameworkOrder;
  FrameworkOrderField: FrameworkOrderField;
  FrameworkRelation: FrameworkRelation;
  FrameworkSupplierConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../graph/queries/supplier.ts").FrameworkSupplier>>;
  FrameworkSupplierEdge: ResolverTypeWrapper<{ cursor: string; node: import("../graph/queries/supplier.ts").FrameworkSupplier }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdFilter: IdFilter;
  Identity: ResolverTypeWrapper<import("../graph/queries/identity.ts").Identity>;
  IdentityConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../graph/queries/identity.ts").Identity>>;
  IdentityEdge: ResolverTypeWrapper<Omit<IdentityEdge, 'node'> & { node: ResolversTypes['Identity'] }>;
  InForce: InForce;
  InForceFilter: InForceFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KnownAsOf: KnownAsOf;
  LabelCount: ResolverTypeWrapper<LabelCount>;
  Lag: ResolverTypeWrapper<Lag>;
  LagFilter: LagFilter;
  Lead: ResolverTypeWrapper<import("../graph/queries/lead/lead.ts").Lead>;
  LeadAfterListing: ResolverTypeWrapper<import("../graph/queries/lead/lead.ts").AfterListing>;
  LeadConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../graph/queries/lead/lead.ts").Lead>>;
  LeadDeals: ResolverTypeWrapper<import("../graph/queries/lead/lead.ts").Lead>;
  LeadEdge: ResolverTypeWrapper<Omit<LeadEdge, 'node'> & { node: ResolversTypes['Lead'] }>;
  LeadFilter: LeadFilter;
  LeadGroup: ResolverTypeWrapper<import("../graph/queries/lead/lead-groups.ts").LeadGroupOf & import("../graph/queries/lead/lead-totals.ts").LeadTotals>;
  LeadGroupKey: LeadGroupKey;
  LeadGroups: ResolverTypeWrapper<import("../graph/queries/lead/lead-groups.ts").LeadGroups>;
  LeadOrder: LeadOrder;
  LeadOrderField: LeadOrderField;
  LeadStatus: ResolverTypeWrapper<LeadStatus>;
  LeadStrength: LeadStrength;
  LeadStrengthFilter: LeadStrengthFilter;
  LeadSum: ResolverTypeWrapper<import("../graph/queries/lead/lead-sums.ts").LeadSum>;
  LeadTiming: LeadTiming;
  LeadTimingFilter: LeadTimingFilter;
  LeadTogether: ResolverTypeWrapper<import("../graph/queries/lead/together.ts").Together>;
  LeadTotals: ResolverTypeWrapper<import("../graph/queries/lead/lead-totals.ts").LeadTotals>;
  LeadWarnings: ResolverTypeWrapper<import("../graph/queries/lead/lead.ts").Lead>;
  LeadsAggregate: ResolverTypeWrapper<import("../graph/queries/lead/leads-aggregate.ts").LeadsAggregate>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  Likeness: ResolverTypeWrapper<import("../graph/queries/mention.ts").Deduced>;
  LikenessConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../graph/queries/mention.ts").Deduced>>;
  LikenessEdge: ResolverTypeWrapper<Omit<LikenessEdge, 'node'> & { node: ResolversTypes['Likeness'] }>;
  Lot: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Lot">>;
  LotConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Lot">>>;
  LotEdge: ResolverTypeWrapper<Omit<LotEdge, 'node'> & { node: ResolversTypes['Lot'] }>;
  LotFilter: LotFilter;
  LotOrder: LotOrder;
  LotOrderField: LotOrderField;
  LotRelation: LotRelation;
  MatchedBy: MatchedBy;
  Membership: ResolverTypeWrapper<import("../graph/queries/parent.ts").Membership>;
  MembershipConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../graph/queries/parent.ts").Membership>>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  Mention: ResolverTypeWrapper<import("../graph/queries/mention.ts").Deduced>;
  MentionConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../graph/queries/mention.ts").Deduced>>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  Money: ResolverTypeWrapper<import("../values.ts").Money>;
  MoneyFilter: MoneyFilter;
  NameFilter: NameFilter;
  Node: ResolverTypeWrapper<import("../model.ts").AnyNode | import("../graph/queries/exposure/exposure-row.ts").Exposure | import("../graph/queries/lead/lead.ts").Lead>;
  NodeConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").AnyNode>>;
  NodeEdge: ResolverTypeWrapper<Omit<NodeEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  NoticeType: NoticeType;
  NoticeTypeFilter: NoticeTypeFilter;
  NoticeTypesFilter: NoticeTypesFilter;
  NumberFilter: NumberFilter;
  Observation: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Observation">>;
  ObservationConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Observation">>>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationFilter: ObservationFilter;
  ObservationOrder: ObservationOrder;
  ObservationOrderField: ObservationOrderField;
  ObservationRelation: ObservationRelation;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Organization">>;
  OrganizationConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Organization">>>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationOrderField: OrganizationOrderField;
  OrganizationRelation: OrganizationRelation;
  OtherOrganization: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Organization">>;
  OtherOrganizationFilter: OtherOrganizationFilter;
  OtherOrganizationOrder: OtherOrganizationOrder;
  OtherOrganizationOrderField: OtherOrganizationOrderField;
  OtherOrganizationRelation: OtherOrganizationRelation;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<import("../graph/queries/path/path.ts").Path>;
  PathEdge: ResolverTypeWrapper<import("../graph/queries/path/path-edge.ts").PathEdge>;
  PathNoun: PathNoun;
  Paths: ResolverTypeWrapper<import("../graph/queries/path/paths.ts").Paths>;
  Payment: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Payment">>;
  PaymentConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Payment">>>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentFilter: PaymentFilter;
  PaymentOrder: PaymentOrder;
  PaymentOrderField: PaymentOrderField;
  PaymentRelation: PaymentRelation;
  Period: ResolverTypeWrapper<Omit<Period, 'end' | 'start'> & { end?: Maybe<ResolversTypes['UncertainDate']>, start?: Maybe<ResolversTypes['UncertainDate']> }>;
  Product: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Product">>;
  ProductConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Product">>>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductFilter: ProductFilter;
  ProductOrder: ProductOrder;
  ProductOrderField: ProductOrderField;
  ProductRelation: ProductRelation;
  ProductStatus: ProductStatus;
  PublishedSpend: ResolverTypeWrapper<import("../graph/queries/published-spend.ts").PublishedSpend>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Release: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Release">>;
  ReleaseConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Release">>>;
  ReleaseEdge: ResolverTypeWrapper<Omit<ReleaseEdge, 'node'> & { node: ResolversTypes['Release'] }>;
  ReleaseFilter: ReleaseFilter;
  ReleaseOrder: ReleaseOrder;
  ReleaseOrderField: ReleaseOrderField;
  ReleaseRelation: ReleaseRelation;
  Response: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Response">>;
  ResponseConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Response">>>;
  ResponseEdge: ResolverTypeWrapper<Omit<ResponseEdge, 'node'> & { node: ResolversTypes['Response'] }>;
  ResponseFilter: ResponseFilter;
  ResponseOrder: ResponseOrder;
  ResponseOrderField: ResponseOrderField;
  ResponseRelation: ResponseRelation;
  Revision: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Revision">>;
  RevisionConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Revision">>>;
  RevisionEdge: ResolverTypeWrapper<Omit<RevisionEdge, 'node'> & { node: ResolversTypes['Revision'] }>;
  RevisionFilter: RevisionFilter;
  RevisionOrder: RevisionOrder;
  RevisionOrderField: RevisionOrderField;
  RevisionRelation: RevisionRelation;
  Run: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Run">>;
  RunConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Run">>>;
  RunEdge: ResolverTypeWrapper<Omit<RunEdge, 'node'> & { node: ResolversTypes['Run'] }>;
  RunFilter: RunFilter;
  RunOrder: RunOrder;
  RunOrderField: RunOrderField;
  RunRelation: RunRelation;
  SearchConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../graph/queries/search/search.ts").Found>>;
  SearchEdge: ResolverTypeWrapper<{ cursor: string; node: import("../graph/queries/search/search.ts").Found }>;
  SearchMatch: ResolverTypeWrapper<SearchMatch>;
  SearchRank: SearchRank;
  SearchType: SearchType;
  Severity: Severity;
  SeverityFilter: SeverityFilter;
  Snapshot: ResolverTypeWrapper<import("../graph/read/snapshot.ts").Snapshot>;
  Source: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Source">>;
  SourceConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Source">>>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SourceOrderField: SourceOrderField;
  SourceRelation: SourceRelation;
  StatementRelation: StatementRelation;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Supplier: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Organization">>;
  SupplierConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Organization">>>;
  SupplierEdge: ResolverTypeWrapper<Omit<SupplierEdge, 'node'> & { node: ResolversTypes['Supplier'] }>;
  SupplierFilter: SupplierFilter;
  SupplierOrder: SupplierOrder;
  SupplierOrderField: SupplierOrderField;
  SupplierRelation: SupplierRelation;
  Technique: Technique;
  TechniqueFilter: TechniqueFilter;
  TextFilter: TextFilter;
  TextsFilter: TextsFilter;
  Timing: Timing;
  TimingFilter: TimingFilter;
  UncertainDate: ResolverTypeWrapper<UncertainDate>;
  ValuesInCurrency: ResolverTypeWrapper<ValuesInCurrency>;
  Vat: Vat;
  VatFilter: VatFilter;
  Vendor: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Organization">>;
  VendorConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Organization">>>;
  VendorEdge: ResolverTypeWrapper<Omit<VendorEdge, 'node'> & { node: ResolversTypes['Vendor'] }>;
  VendorFilter: VendorFilter;
  VendorMatch: ResolverTypeWrapper<import("../graph/queries/parent.ts").VendorOfSupplier>;
  VendorOrder: VendorOrder;
  VendorOrderField: VendorOrderField;
  VendorRelation: VendorRelation;
  Vulnerability: ResolverTypeWrapper<import("../model.ts").NodeRecord<"Vulnerability">>;
  VulnerabilityConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Vulnerability">>>;
  VulnerabilityEdge: ResolverTypeWrapper<Omit<VulnerabilityEdge, 'node'> & { node: ResolversTypes['Vulnerability'] }>;
  VulnerabilityFilter: VulnerabilityFilter;
  VulnerabilityOrder: VulnerabilityOrder;
  VulnerabilityOrderField: VulnerabilityOrderField;
  VulnerabilityRelation: VulnerabilityRelation;
  Watch: ResolverTypeWrapper<import("../graph/watches/watch.ts").Watch>;
  WatchChange: ResolverTypeWrapper<import("../graph/watches/watch-change.ts").WatchChange>;
  WatchChangeDocument: ResolverTypeWrapper<import("../graph/watches/watch-change.ts").ChangeDocument>;
  WatchChangeKind: WatchChangeKind;
  WatchChangedField: ResolverTypeWrapper<import("../graph/watches/watch-change.ts").ChangedField>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Advisory: import("../model.ts").NodeRecord<"Advisory">;
  AdvisoryConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Advisory">>;
  AdvisoryEdge: Omit<AdvisoryEdge, 'node'> & { node: ResolversParentTypes['Advisory'] };
  AdvisoryFilter: AdvisoryFilter;
  AdvisoryKindFilter: AdvisoryKindFilter;
  AdvisoryOrder: AdvisoryOrder;
  AdvisoryRelation: AdvisoryRelation;
  AdvisorySubject: import("../graph/queries/advisory.ts").AdvisorySubject;
  AdvisorySubjectConnection: import("../graph/read/page.ts").Page<import("../graph/queries/advisory.ts").AdvisorySubject>;
  AdvisorySubjectEdge: Omit<AdvisorySubjectEdge, 'node'> & { node: ResolversParentTypes['AdvisorySubject'] };
  Agency: import("../model.ts").NodeRecord<"Organization">;
  AgencyConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Organization">>;
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AgencyFilter: AgencyFilter;
  AgencyOrder: AgencyOrder;
  AgencyRelation: AgencyRelation;
  AmountFilter: AmountFilter;
  AudienceMatchFilter: AudienceMatchFilter;
  BasisFilter: BasisFilter;
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  Buyer: import("../model.ts").NodeRecord<"Organization">;
  BuyerConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Organization">>;
  BuyerEdge: Omit<BuyerEdge, 'node'> & { node: ResolversParentTypes['Buyer'] };
  BuyerFilter: BuyerFilter;
  BuyerKindFilter: BuyerKindFilter;
  BuyerKindsFilter: BuyerKindsFilter;
  BuyerOrder: BuyerOrder;
  BuyerRelation: BuyerRelation;
  CodeFilter: CodeFilter;
  ConfidenceFilter: ConfidenceFilter;
  Contract: import("../model.ts").NodeRecord<"Contract">;
  ContractConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Contract">>;
  ContractEdge: Omit<ContractEdge, 'node'> & { node: ResolversParentTypes['Contract'] };
  ContractEndFilter: ContractEndFilter;
  ContractFilter: ContractFilter;
  ContractOrder: ContractOrder;
  ContractRelation: ContractRelation;
  ContractStatusFilter: ContractStatusFilter;
  ContractingProcess: import("../model.ts").NodeRecord<"ContractingProcess">;
  ContractingProcessConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"ContractingProcess">>;
  ContractingProcessEdge: Omit<ContractingProcessEdge, 'node'> & { node: ResolversParentTypes['ContractingProcess'] };
  ContractingProcessFilter: ContractingProcessFilter;
  ContractingProcessOrder: ContractingProcessOrder;
  ContractingProcessRelation: ContractingProcessRelation;
  Coverage: Coverage;
  CurrencyFilter: CurrencyFilter;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  Deal: ResolversUnionTypes<ResolversParentTypes>['Deal'];
  DealDateKindFilter: DealDateKindFilter;
  DealGroup: import("../graph/queries/aggregate/aggregate.ts").DealGroup;
  DealGroups: import("../graph/queries/aggregate/aggregate.ts").DealGroups;
  DealKindFilter: DealKindFilter;
  DealMayBe: import("../graph/queries/mention.ts").Deduced;
  DealTotals: DealTotals;
  DealsAggregate: import("../graph/queries/aggregate/aggregate.ts").DealsAggregate;
  Decimal: Scalars['Decimal']['output'];
  Detail: Detail;
  DetailFilter: DetailFilter;
  DetailsFilter: DetailsFilter;
  Exposure: import("../graph/queries/exposure/exposure-row.ts").Exposure;
  ExposureConnection: import("../graph/read/page.ts").Page<import("../graph/queries/exposure/exposure-row.ts").Exposure> & { coverage(): import("../graph/read/page.ts").MaybePromise<import("../graph/queries/exposure/coverage.ts").Coverage | null> };
  ExposureDealFilter: ExposureDealFilter;
  ExposureEdge: Omit<ExposureEdge, 'node'> & { node: ResolversParentTypes['Exposure'] };
  ExposureFilter: ExposureFilter;
  ExposureGroup: import("../graph/queries/aggregate/exposures-aggregate.ts").ExposureGroup;
  ExposureGroups: import("../graph/queries/aggregate/exposures-aggregate.ts").ExposureGroups;
  ExposureOrder: ExposureOrder;
  ExposureTotals: ExposureTotals;
  ExposuresAggregate: import("../graph/queries/aggregate/exposures-aggregate.ts").ExposuresAggregate;
  Feed: import("../graph/queries/feed.ts").Feed;
  Float: Scalars['Float']['output'];
  Framework: import("../model.ts").NodeRecord<"Framework">;
  FrameworkConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Framework">>;
  FrameworkContractConnection: import("../graph/read/page.ts").Page<import("../graph/queries/contract.ts").FrameworkContract>;
  FrameworkContractEdge: { cursor: string; node: import("../graph/queries/contract.ts").FrameworkContract };
  FrameworkEdge: Omit<FrameworkEdge, 'node'> & { node: ResolversParentTypes['Framework'] };
  FrameworkFilter: FrameworkFilter;
  FrameworkLink: import("../graph/queries/contract.ts").FrameworkLink;
  FrameworkOrder: FrameworkOrder;
  FrameworkRelation: FrameworkRelation;
  FrameworkSupplierConnection: import("../graph/read/page.ts").Page<import("../graph/queries/supplier.ts").FrameworkSupplier>;
  FrameworkSupplierEdge: { cursor: string; node: import("../graph/queries/supplier.ts").FrameworkSupplier };
  ID: Scalars['ID']['output'];
  IdFilter: IdFilter;
  Identity: import("../graph/queries/identity.ts").Identity;
  IdentityConnection: import("../graph/read/page.ts").Page<import("../graph/queries/identity.ts").Identity>;
  IdentityEdge: Omit<IdentityEdge, 'node'> & { node: ResolversParentTypes['Identity'] };
  InForceFilter: InForceFilter;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  LabelCount: LabelCount;
  Lag: Lag;
  LagFilter: LagFilter;
  Lead: import("../graph/queries/lead/lead.ts").Lead;
  LeadAfterListing: import("../graph/queries/lead/lead.ts").AfterListing;
  LeadConnection: import("../graph/read/page.ts").Page<import("../graph/queries/lead/lead.ts").Lead>;
  LeadDeals: import("../graph/queries/lead/lead.ts").Lead;
  LeadEdge: Omit<LeadEdge, 'node'> & { node: ResolversParentTypes['Lead'] };
  LeadFilter: LeadFilter;
  LeadGroup: import("../graph/queries/lead/lead-groups.ts").LeadGroupOf & import("../graph/queries/lead/lead-totals.ts").LeadTotals;
  LeadGroups: import("../graph/queries/lead/lead-groups.ts").LeadGroups;
  LeadOrder: LeadOrder;
  LeadStatus: LeadStatus;
  LeadStrengthFilter: LeadStrengthFilter;
  LeadSum: import("../graph/queries/lead/lead-sums.ts").LeadSum;
  LeadTimingFilter: LeadTimingFilter;
  LeadTogether: import("../graph/queries/lead/together.ts").Together;
  LeadTotals: import("../graph/queries/lead/lead-totals.ts").LeadTotals;
  LeadWarnings: import("../graph/queries/lead/lead.ts").Lead;
  LeadsAggregate: import("../graph/queries/lead/leads-aggregate.ts").LeadsAggregate;
  LeftOut: LeftOut;
  Likeness: import("../graph/queries/mention.ts").Deduced;
  LikenessConnection: import("../graph/read/page.ts").Page<import("../graph/queries/mention.ts").Deduced>;
  LikenessEdge: Omit<LikenessEdge, 'node'> & { node: ResolversParentTypes['Likeness'] };
  Lot: import("../model.ts").NodeRecord<"Lot">;
  LotConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Lot">>;
  LotEdge: Omit<LotEdge, 'node'> & { node: ResolversParentTypes['Lot'] };
  LotFilter: LotFilter;
  LotOrder: LotOrder;
  LotRelation: LotRelation;
  Membership: import("../graph/queries/parent.ts").Membership;
  MembershipConnection: import("../graph/read/page.ts").Page<import("../graph/queries/parent.ts").Membership>;
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  Mention: import("../graph/queries/mention.ts").Deduced;
  MentionConnection: import("../graph/read/page.ts").Page<import("../graph/queries/mention.ts").Deduced>;
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  Money: import("../values.ts").Money;
  MoneyFilter: MoneyFilter;
  NameFilter: NameFilter;
  Node: import("../model.ts").AnyNode | import("../graph/queries/exposure/exposure-row.ts").Exposure | import("../graph/queries/lead/lead.ts").Lead;
  NodeConnection: import("../graph/read/page.ts").Page<import("../model.ts").AnyNode>;
  NodeEdge: Omit<NodeEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  NoticeTypeFilter: NoticeTypeFilter;
  NoticeTypesFilter: NoticeTypesFilter;
  NumberFilter: NumberFilter;
  Observation: import("../model.ts").NodeRecord<"Observation">;
  ObservationConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Observation">>;
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationFilter: ObservationFilter;
  ObservationOrder: ObservationOrder;
  ObservationRelation: ObservationRelation;
  Organization: import("../model.ts").NodeRecord<"Organization">;
  OrganizationConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Organization">>;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationRelation: OrganizationRelation;
  OtherOrganization: import("../model.ts").NodeRecord<"Organization">;
  OtherOrganizationFilter: OtherOrganizationFilter;
  OtherOrganizationOrder: OtherOrganizationOrder;
  OtherOrganizationRelation: OtherOrganizationRelation;
  PageInfo: PageInfo;
  Path: import("../graph/queries/path/path.ts").Path;
  PathEdge: import("../graph/queries/path/path-edge.ts").PathEdge;
  Paths: import("../graph/queries/path/paths.ts").Paths;
  Payment: import("../model.ts").NodeRecord<"Payment">;
  PaymentConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Payment">>;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentFilter: PaymentFilter;
  PaymentOrder: PaymentOrder;
  PaymentRelation: PaymentRelation;
  Period: Omit<Period, 'end' | 'start'> & { end?: Maybe<ResolversParentTypes['UncertainDate']>, start?: Maybe<ResolversParentTypes['UncertainDate']> };
  Product: import("../model.ts").NodeRecord<"Product">;
  ProductConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Product">>;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFilter: ProductFilter;
  ProductOrder: ProductOrder;
  ProductRelation: ProductRelation;
  PublishedSpend: import("../graph/queries/published-spend.ts").PublishedSpend;
  Query: Record<PropertyKey, never>;
  Release: import("../model.ts").NodeRecord<"Release">;
  ReleaseConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Release">>;
  ReleaseEdge: Omit<ReleaseEdge, 'node'> & { node: ResolversParentTypes['Release'] };
  ReleaseFilter: ReleaseFilter;
  ReleaseOrder: ReleaseOrder;
  ReleaseRelation: ReleaseRelation;
  Response: import("../model.ts").NodeRecord<"Response">;
  ResponseConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Response">>;
  ResponseEdge: Omit<ResponseEdge, 'node'> & { node: ResolversParentTypes['Response'] };
  ResponseFilter: ResponseFilter;
  ResponseOrder: ResponseOrder;
  ResponseRelation: ResponseRelation;
  Revision: import("../model.ts").NodeRecord<"Revision">;
  RevisionConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Revision">>;
  RevisionEdge: Omit<RevisionEdge, 'node'> & { node: ResolversParentTypes['Revision'] };
  RevisionFilter: RevisionFilter;
  RevisionOrder: RevisionOrder;
  RevisionRelation: RevisionRelation;
  Run: import("../model.ts").NodeRecord<"Run">;
  RunConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Run">>;
  RunEdge: Omit<RunEdge, 'node'> & { node: ResolversParentTypes['Run'] };
  RunFilter: RunFilter;
  RunOrder: RunOrder;
  RunRelation: RunRelation;
  SearchConnection: import("../graph/read/page.ts").Page<import("../graph/queries/search/search.ts").Found>;
  SearchEdge: { cursor: string; node: import("../graph/queries/search/search.ts").Found };
  SearchMatch: SearchMatch;
  SeverityFilter: SeverityFilter;
  Snapshot: import("../graph/read/snapshot.ts").Snapshot;
  Source: import("../model.ts").NodeRecord<"Source">;
  SourceConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Source">>;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SourceRelation: SourceRelation;
  String: Scalars['String']['output'];
  Supplier: import("../model.ts").NodeRecord<"Organization">;
  SupplierConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Organization">>;
  SupplierEdge: Omit<SupplierEdge, 'node'> & { node: ResolversParentTypes['Supplier'] };
  SupplierFilter: SupplierFilter;
  SupplierOrder: SupplierOrder;
  SupplierRelation: SupplierRelation;
  TechniqueFilter: TechniqueFilter;
  TextFilter: TextFilter;
  TextsFilter: TextsFilter;
  TimingFilter: TimingFilter;
  UncertainDate: UncertainDate;
  ValuesInCurrency: ValuesInCurrency;
  VatFilter: VatFilter;
  Vendor: import("../model.ts").NodeRecord<"Organization">;
  VendorConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Organization">>;
  VendorEdge: Omit<VendorEdge, 'node'> & { node: ResolversParentTypes['Vendor'] };
  VendorFilter: VendorFilter;
  VendorMatch: import("../graph/queries/parent.ts").VendorOfSupplier;
  VendorOrder: VendorOrder;
  VendorRelation: VendorRelation;
  Vulnerability: import("../model.ts").NodeRecord<"Vulnerability">;
  VulnerabilityConnection: import("../graph/read/page.ts").Page<import("../model.ts").NodeRecord<"Vulnerability">>;
  VulnerabilityEdge: Omit<VulnerabilityEdge, 'node'> & { node: ResolversParentTypes['Vulnerability'] };
  VulnerabilityFilter: VulnerabilityFilter;
  VulnerabilityOrder: VulnerabilityOrder;
  VulnerabilityRelation: VulnerabilityRelation;
  Watch: import("../graph/watches/watch.ts").Watch;
  WatchChange: import("../graph/watches/watch-change.ts").WatchChange;
  WatchChangeDocument: import("../graph/watches/watch-change.ts").ChangeDocument;
  WatchChangedField: import("../graph/watches/watch-change.ts").ChangedField;
};

export type AdvisoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Advisory'] = ResolversParentTypes['Advisory']> = {
  audience?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  audienceCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audienceExcludedKinds?: Resolver<Array<ResolversTypes['BuyerKind']>, ParentType, ContextType>;
  audienceKinds?: Resolver<Array<ResolversTypes['BuyerKind']>, ParentType, ContextType>;
  bindsWhom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  boundBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  boundByUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  boundUntil?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cvssScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cvssVector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  discouragedUse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  dueDateBinds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposures?: Resolver<Maybe<ResolversTypes['ExposureConnection']>, ParentType, ContextType, Partial<AdvisoryExposuresArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPublic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isWithdrawn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AdvisoryKind']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  listedWhenCatalogueBegan?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  permittedUse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  releases?: Resolver<Maybe<ResolversTypes['ReleaseConnection']>, ParentType, ContextType, Partial<AdvisoryReleasesArgs>>;
  requiredAction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<ResolversTypes['ResponseConnection']>, ParentType, ContextType, Partial<AdvisoryResponsesArgs>>;
  revisions?: Resolver<Maybe<ResolversTypes['RevisionConnection']>, ParentType, ContextType, Partial<AdvisoryRevisionsArgs>>;
  severity?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['AdvisorySubjectConnection']>, ParentType, ContextType, Partial<AdvisorySubjectsArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<Array<ResolversTypes['Advisory']>>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<Array<ResolversTypes['Advisory']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedInRansomware?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  vulnerabilities?: Resolver<Maybe<ResolversTypes['VulnerabilityConnection']>, ParentType, ContextType, Partial<AdvisoryVulnerabilitiesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdvisoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisoryConnection'] = ResolversParentTypes['AdvisoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdvisoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Advisory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AdvisoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisoryEdge'] = ResolversParentTypes['AdvisoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Advisory'], ParentType, ContextType>;
};

export type AdvisorySubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisorySubject'] = ResolversParentTypes['AdvisorySubject']> = {
  productStatus?: Resolver<Maybe<ResolversTypes['ProductStatus']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  vulnerability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdvisorySubjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisorySubjectConnection'] = ResolversParentTypes['AdvisorySubjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdvisorySubjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdvisorySubject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AdvisorySubjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisorySubjectEdge'] = ResolversParentTypes['AdvisorySubjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdvisorySubject'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  abbreviations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  advisories?: Resolver<Maybe<ResolversTypes['AdvisoryConnection']>, ParentType, ContextType, Partial<AgencyAdvisoriesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  asAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  asBuyer?: Resolver<Maybe<ResolversTypes['Buyer']>, ParentType, ContextType>;
  asSupplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  asVendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  exposures?: Resolver<Maybe<ResolversTypes['ExposureConnection']>, ParentType, ContextType, Partial<AgencyExposuresArgs>>;
  group?: Resolver<Maybe<Array<ResolversTypes['Organization']>>, ParentType, ContextType, Partial<AgencyGroupArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identities?: Resolver<Maybe<ResolversTypes['IdentityConnection']>, ParentType, ContextType, Partial<AgencyIdentitiesArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['BuyerKind']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, Partial<AgencyLeadsArgs>>;
  likenesses?: Resolver<Maybe<ResolversTypes['LikenessConnection']>, ParentType, ContextType, Partial<AgencyLikenessesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, RequireFields<AgencyObservationsArgs, 'relation'>>;
  parent?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, Partial<AgencyParentArgs>>;
  responses?: Resolver<Maybe<ResolversTypes['ResponseConnection']>, ParentType, ContextType, RequireFields<AgencyResponsesArgs, 'relation'>>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  subsidiaries?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, Partial<AgencySubsidiariesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type BuyerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Buyer'] = ResolversParentTypes['Buyer']> = {
  abbreviations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  asAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  asBuyer?: Resolver<Maybe<ResolversTypes['Buyer']>, ParentType, ContextType>;
  asSupplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  asVendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  contractingProcesses?: Resolver<Maybe<ResolversTypes['ContractingProcessConnection']>, ParentType, ContextType, Partial<BuyerContractingProcessesArgs>>;
  contracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, Partial<BuyerContractsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  exposures?: Resolver<Maybe<ResolversTypes['ExposureConnection']>, ParentType, ContextType, Partial<BuyerExposuresArgs>>;
  frameworks?: Resolver<Maybe<ResolversTypes['FrameworkConnection']>, ParentType, ContextType, Partial<BuyerFrameworksArgs>>;
  group?: Resolver<Maybe<Array<ResolversTypes['Organization']>>, ParentType, ContextType, Partial<BuyerGroupArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identities?: Resolver<Maybe<ResolversTypes['IdentityConnection']>, ParentType, ContextType, Partial<BuyerIdentitiesArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['BuyerKind']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, Partial<BuyerLeadsArgs>>;
  likenesses?: Resolver<Maybe<ResolversTypes['LikenessConnection']>, ParentType, ContextType, Partial<BuyerLikenessesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, RequireFields<BuyerObservationsArgs, 'relation'>>;
  parent?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, Partial<BuyerParentArgs>>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<BuyerPaymentsArgs>>;
  publishedSpend?: Resolver<Maybe<Array<ResolversTypes['PublishedSpend']>>, ParentType, ContextType>;
  responses?: Resolver<Maybe<ResolversTypes['ResponseConnection']>, ParentType, ContextType, RequireFields<BuyerResponsesArgs, 'relation'>>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  subsidiaries?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, Partial<BuyerSubsidiariesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BuyerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuyerConnection'] = ResolversParentTypes['BuyerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BuyerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Buyer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type BuyerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuyerEdge'] = ResolversParentTypes['BuyerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Buyer'], ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  buyers?: Resolver<Maybe<Array<ResolversTypes['Buyer']>>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contractingProcess?: Resolver<Maybe<ResolversTypes['ContractingProcess']>, ParentType, ContextType>;
  cpv?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dateAwarded?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  datePublished?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  dateSigned?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  dealDate?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  dealDateKind?: Resolver<Maybe<ResolversTypes['DealDateKind']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  endDetails?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endGrounds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  endKind?: Resolver<Maybe<ResolversTypes['ContractEnd']>, ParentType, ContextType>;
  exposures?: Resolver<Maybe<ResolversTypes['ExposureConnection']>, ParentType, ContextType, Partial<ContractExposuresArgs>>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAggregate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  likelyEstablishes?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<ContractLikelyEstablishesArgs>>;
  maxExtentDate?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  maxValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  mayBe?: Resolver<Maybe<Array<ResolversTypes['DealMayBe']>>, ParentType, ContextType>;
  mayEstablishFramework?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<ContractMentionsArgs>>;
  minValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  noticeTypes?: Resolver<Array<ResolversTypes['NoticeType']>, ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<ContractObservationsArgs>>;
  options?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<ContractPaymentsArgs>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  procuringEntities?: Resolver<Maybe<Array<ResolversTypes['Buyer']>>, ParentType, ContextType>;
  products?: Resolver<Maybe<Array<ResolversTypes['Product']>>, ParentType, ContextType>;
  renewal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<ResolversTypes['ResponseConnection']>, ParentType, ContextType, Partial<ContractResponsesArgs>>;
  revisions?: Resolver<Maybe<ResolversTypes['RevisionConnection']>, ParentType, ContextType, Partial<ContractRevisionsArgs>>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ContractStatus']>, ParentType, ContextType>;
  suppliers?: Resolver<Maybe<Array<ResolversTypes['Supplier']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  valueGross?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  valueRoundedTo?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContractEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ContractEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractEdge'] = ResolversParentTypes['ContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
};

export type ContractingProcessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractingProcess'] = ResolversParentTypes['ContractingProcess']> = {
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  buyers?: Resolver<Maybe<Array<ResolversTypes['Buyer']>>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, Partial<ContractingProcessContractsArgs>>;
  datePublished?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  directAwardGrounds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  frameworks?: Resolver<Maybe<Array<ResolversTypes['Framework']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  mainProcurementCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<ContractingProcessMentionsArgs>>;
  noticeTypes?: Resolver<Array<ResolversTypes['NoticeType']>, ParentType, ContextType>;
  ocid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procurementMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procurementMethodDetails?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procurementMethodRationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procuringEntities?: Resolver<Maybe<Array<ResolversTypes['Buyer']>>, ParentType, ContextType>;
  releases?: Resolver<Maybe<ResolversTypes['ReleaseConnection']>, ParentType, ContextType, Partial<ContractingProcessReleasesArgs>>;
  revisions?: Resolver<Maybe<ResolversTypes['RevisionConnection']>, ParentType, ContextType, Partial<ContractingProcessRevisionsArgs>>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  tenderMaxValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  tenderMinValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  tenderStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenderValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  tenderValueGross?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractingProcessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractingProcessConnection'] = ResolversParentTypes['ContractingProcessConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContractingProcessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContractingProcess']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ContractingProcessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractingProcessEdge'] = ResolversParentTypes['ContractingProcessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContractingProcess'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  deals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutDate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutIdentity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutProduct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deal'] = ResolversParentTypes['Deal']> = {
  __resolveType: TypeResolveFn<'Contract' | 'Framework' | 'Payment', ParentType, ContextType>;
};

export type DealGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealGroup'] = ResolversParentTypes['DealGroup']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Buyer']>, ParentType, ContextType>;
  buyerKind?: Resolver<Maybe<ResolversTypes['BuyerKind']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cpvDivision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duplicates?: Resolver<Maybe<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  jointValues?: Resolver<Maybe<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  mayEstablishFramework?: Resolver<Maybe<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notMade?: Resolver<Maybe<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  tooLarge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  values?: Resolver<Maybe<Array<ResolversTypes['ValuesInCurrency']>>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  withoutAmount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withoutCurrency?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DealGroupsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealGroups'] = ResolversParentTypes['DealGroups']> = {
  inSeveralGroups?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['DealGroup']>>, ParentType, ContextType>;
  overlaps?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['DealTotals']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DealMayBeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealMayBe'] = ResolversParentTypes['DealMayBe']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  isCounted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DealTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealTotals'] = ResolversParentTypes['DealTotals']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  duplicates?: Resolver<Maybe<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  jointValues?: Resolver<Maybe<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  mayEstablishFramework?: Resolver<Maybe<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  notMade?: Resolver<Maybe<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  tooLarge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  values?: Resolver<Maybe<Array<ResolversTypes['ValuesInCurrency']>>, ParentType, ContextType>;
  withoutAmount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withoutCurrency?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DealsAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealsAggregate'] = ResolversParentTypes['DealsAggregate']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  duplicates?: Resolver<Maybe<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['DealGroups']>, ParentType, ContextType, RequireFields<DealsAggregateGroupsArgs, 'by' | 'first'>>;
  jointValues?: Resolver<Maybe<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  mayEstablishFramework?: Resolver<Maybe<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  notMade?: Resolver<Maybe<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  tooLarge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  values?: Resolver<Maybe<Array<ResolversTypes['ValuesInCurrency']>>, ParentType, ContextType>;
  withoutAmount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withoutCurrency?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Detail'] = ResolversParentTypes['Detail']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExposureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exposure'] = ResolversParentTypes['Exposure']> = {
  advisory?: Resolver<ResolversTypes['Advisory'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  audienceMatch?: Resolver<ResolversTypes['AudienceMatch'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  buyer?: Resolver<ResolversTypes['Buyer'], ParentType, ContextType>;
  calledOff?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changesAfterWarning?: Resolver<Maybe<Array<ResolversTypes['Revision']>>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  dealDate?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  dealDateKind?: Resolver<Maybe<ResolversTypes['DealDateKind']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['InForce'], ParentType, ContextType>;
  knownAsOf?: Resolver<Maybe<ResolversTypes['KnownAsOf']>, ParentType, ContextType>;
  lag?: Resolver<Maybe<ResolversTypes['Lag']>, ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['PathEdge']>>, ParentType, ContextType, RequireFields<ExposurePathArgs, 'first'>>;
  pathCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<ExposurePathsArgs, 'first'>>;
  products?: Resolver<Maybe<Array<ResolversTypes['Product']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['Timing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExposureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureConnection'] = ResolversParentTypes['ExposureConnection']> = {
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ExposureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Exposure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ExposureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureEdge'] = ResolversParentTypes['ExposureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType>;
};

export type ExposureGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureGroup'] = ResolversParentTypes['ExposureGroup']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Buyer']>, ParentType, ContextType>;
  buyerKind?: Resolver<Maybe<ResolversTypes['BuyerKind']>, ParentType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['DealTotals']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cpvDivision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dealCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  frameworks?: Resolver<Maybe<ResolversTypes['DealTotals']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['DealTotals']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExposureGroupsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureGroups'] = ResolversParentTypes['ExposureGroups']> = {
  inSeveralGroups?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['ExposureGroup']>>, ParentType, ContextType>;
  overlaps?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['ExposureTotals']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExposureTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureTotals'] = ResolversParentTypes['ExposureTotals']> = {
  contracts?: Resolver<Maybe<ResolversTypes['DealTotals']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dealCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  frameworks?: Resolver<Maybe<ResolversTypes['DealTotals']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['DealTotals']>, ParentType, ContextType>;
};

export type ExposuresAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposuresAggregate'] = ResolversParentTypes['ExposuresAggregate']> = {
  contracts?: Resolver<Maybe<ResolversTypes['DealTotals']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dealCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  frameworks?: Resolver<Maybe<ResolversTypes['DealTotals']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['ExposureGroups']>, ParentType, ContextType, RequireFields<ExposuresAggregateGroupsArgs, 'by' | 'first' | 'sumOf'>>;
  payments?: Resolver<Maybe<ResolversTypes['DealTotals']>, ParentType, ContextType>;
};

export type FeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feed'] = ResolversParentTypes['Feed']> = {
  addedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowsPrivate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  completeUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  etag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  everySeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failures?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gapCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gaps?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  isStale?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lagSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quarantinedDocuments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  succeededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FrameworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  buyerCategories?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ceiling?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  ceilingGross?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  contractingProcess?: Resolver<Maybe<ResolversTypes['ContractingProcess']>, ParentType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['FrameworkContractConnection']>, ParentType, ContextType, RequireFields<FrameworkContractsArgs, 'link'>>;
  datePublished?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  dateSigned?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  dealDate?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  dealDateKind?: Resolver<Maybe<ResolversTypes['DealDateKind']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposures?: Resolver<Maybe<ResolversTypes['ExposureConnection']>, ParentType, ContextType, Partial<FrameworkExposuresArgs>>;
  family?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  frameworkMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frameworkType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpenFrameworkScheme?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  iterations?: Resolver<Maybe<ResolversTypes['FrameworkConnection']>, ParentType, ContextType, Partial<FrameworkIterationsArgs>>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  likelyEstablishedBy?: Resolver<Maybe<ResolversTypes['FrameworkContractConnection']>, ParentType, ContextType, Partial<FrameworkLikelyEstablishedByArgs>>;
  lots?: Resolver<Maybe<ResolversTypes['LotConnection']>, ParentType, ContextType, Partial<FrameworkLotsArgs>>;
  maximumParticipants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<FrameworkMentionsArgs>>;
  minValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  noticeTypes?: Resolver<Array<ResolversTypes['NoticeType']>, ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<FrameworkObservationsArgs>>;
  openFrameworkSchemeEndDate?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  openTo?: Resolver<Maybe<ResolversTypes['BuyerConnection']>, ParentType, ContextType, Partial<FrameworkOpenToArgs>>;
  openToIsComplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<FrameworkPaymentsArgs>>;
  pendingSuppliers?: Resolver<Maybe<ResolversTypes['FrameworkSupplierConnection']>, ParentType, ContextType, Partial<FrameworkPendingSuppliersArgs>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  procuringEntities?: Resolver<Maybe<Array<ResolversTypes['Buyer']>>, ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<FrameworkProductsArgs>>;
  responses?: Resolver<Maybe<ResolversTypes['ResponseConnection']>, ParentType, ContextType, Partial<FrameworkResponsesArgs>>;
  revisions?: Resolver<Maybe<ResolversTypes['RevisionConnection']>, ParentType, ContextType, Partial<FrameworkRevisionsArgs>>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suppliers?: Resolver<Maybe<ResolversTypes['FrameworkSupplierConnection']>, ParentType, ContextType, Partial<FrameworkSuppliersArgs>>;
  technique?: Resolver<Maybe<ResolversTypes['Technique']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkConnection'] = ResolversParentTypes['FrameworkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FrameworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Framework']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FrameworkContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkContractConnection'] = ResolversParentTypes['FrameworkContractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FrameworkContractEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FrameworkContractEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkContractEdge'] = ResolversParentTypes['FrameworkContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['FrameworkLink'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
};

export type FrameworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkEdge'] = ResolversParentTypes['FrameworkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
};

export type FrameworkLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkLink'] = ResolversParentTypes['FrameworkLink']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FrameworkLinkKind'], ParentType, ContextType>;
  lots?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FrameworkSupplierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkSupplierConnection'] = ResolversParentTypes['FrameworkSupplierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FrameworkSupplierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Supplier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FrameworkSupplierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkSupplierEdge'] = ResolversParentTypes['FrameworkSupplierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lots?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
};

export type IdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identity'] = ResolversParentTypes['Identity']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedBy?: Resolver<ResolversTypes['MatchedBy'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityConnection'] = ResolversParentTypes['IdentityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IdentityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Identity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type IdentityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityEdge'] = ResolversParentTypes['IdentityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Identity'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LabelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabelCount'] = ResolversParentTypes['LabelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lag'] = ResolversParentTypes['Lag']> = {
  atLeast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead']> = {
  afterListing?: Resolver<Maybe<ResolversTypes['LeadAfterListing']>, ParentType, ContextType>;
  askWhom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buyer?: Resolver<ResolversTypes['Buyer'], ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  deals?: Resolver<ResolversTypes['LeadDeals'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notKnown?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  paidAfterFirstWarning?: Resolver<Array<ResolversTypes['LeadSum']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['LeadStrength'], ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['LeadTiming'], ParentType, ContextType>;
  together?: Resolver<Maybe<ResolversTypes['LeadTogether']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  warnings?: Resolver<ResolversTypes['LeadWarnings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadAfterListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadAfterListing'] = ResolversParentTypes['LeadAfterListing']> = {
  awarded?: Resolver<Array<ResolversTypes['LeadSum']>, ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Advisory']>, ParentType, ContextType>;
  paid?: Resolver<Array<ResolversTypes['LeadSum']>, ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadConnection'] = ResolversParentTypes['LeadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Lead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type LeadDealsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadDeals'] = ResolversParentTypes['LeadDeals']> = {
  awarded?: Resolver<Array<ResolversTypes['LeadSum']>, ParentType, ContextType>;
  ceilings?: Resolver<Array<ResolversTypes['LeadSum']>, ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extensions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  joint?: Resolver<Array<ResolversTypes['LeadSum']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  maxExtentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  newest?: Resolver<Array<ResolversTypes['Deal']>, ParentType, ContextType>;
  paid?: Resolver<Array<ResolversTypes['LeadSum']>, ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['LeadStatus']>, ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  through?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  withoutAmount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LeadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadEdge'] = ResolversParentTypes['LeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
};

export type LeadGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadGroup'] = ResolversParentTypes['LeadGroup']> = {
  buyer?: Resolver<Maybe<ResolversTypes['Buyer']>, ParentType, ContextType>;
  buyerGroup?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  buyerKind?: Resolver<Maybe<ResolversTypes['BuyerKind']>, ParentType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['DealTotals']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dealCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paidAfterFirstWarning?: Resolver<Maybe<Array<ResolversTypes['LeadSum']>>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['DealTotals']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['LeadStrength']>, ParentType, ContextType>;
  timing?: Resolver<Maybe<ResolversTypes['LeadTiming']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type LeadGroupsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadGroups'] = ResolversParentTypes['LeadGroups']> = {
  inSeveralGroups?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['LeadGroup']>>, ParentType, ContextType>;
  overlaps?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['LeadTotals']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LeadStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadStatus'] = ResolversParentTypes['LeadStatus']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ContractStatus']>, ParentType, ContextType>;
};

export type LeadSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadSum'] = ResolversParentTypes['LeadSum']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vat?: Resolver<Maybe<ResolversTypes['Vat']>, ParentType, ContextType>;
};

export type LeadTogetherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadTogether'] = ResolversParentTypes['LeadTogether']> = {
  deals?: Resolver<ResolversTypes['LeadDeals'], ParentType, ContextType>;
  isStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['Lead']>, ParentType, ContextType>;
  paidAfterFirstWarning?: Resolver<Array<ResolversTypes['LeadSum']>, ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['LeadTiming'], ParentType, ContextType>;
  warnings?: Resolver<ResolversTypes['LeadWarnings'], ParentType, ContextType>;
};

export type LeadTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadTotals'] = ResolversParentTypes['LeadTotals']> = {
  contracts?: Resolver<Maybe<ResolversTypes['DealTotals']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dealCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paidAfterFirstWarning?: Resolver<Maybe<Array<ResolversTypes['LeadSum']>>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['DealTotals']>, ParentType, ContextType>;
};

export type LeadWarningsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadWarnings'] = ResolversParentTypes['LeadWarnings']> = {
  afterFirstDeal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exploited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstAfter?: Resolver<Maybe<ResolversTypes['Advisory']>, ParentType, ContextType>;
  gravest?: Resolver<Array<ResolversTypes['Advisory']>, ParentType, ContextType>;
  listedWhenCatalogueBegan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newest?: Resolver<Array<ResolversTypes['Advisory']>, ParentType, ContextType>;
  responses?: Resolver<Array<ResolversTypes['Response']>, ParentType, ContextType>;
  whileItWentOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withFix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadsAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadsAggregate'] = ResolversParentTypes['LeadsAggregate']> = {
  contracts?: Resolver<Maybe<ResolversTypes['DealTotals']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dealCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['LeadGroups']>, ParentType, ContextType, RequireFields<LeadsAggregateGroupsArgs, 'by' | 'first' | 'sumOf'>>;
  paidAfterFirstWarning?: Resolver<Maybe<Array<ResolversTypes['LeadSum']>>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['DealTotals']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ValuesInCurrency']>, ParentType, ContextType>;
};

export type LikenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Likeness'] = ResolversParentTypes['Likeness']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LikenessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LikenessConnection'] = ResolversParentTypes['LikenessConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LikenessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Likeness']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type LikenessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LikenessEdge'] = ResolversParentTypes['LikenessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Likeness'], ParentType, ContextType>;
};

export type LotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lot'] = ResolversParentTypes['Lot']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  maxValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  minValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  valueGross?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotConnection'] = ResolversParentTypes['LotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Lot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type LotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotEdge'] = ResolversParentTypes['LotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lot'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  isStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vat?: Resolver<Maybe<ResolversTypes['Vat']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Advisory' | 'Agency' | 'Buyer' | 'Contract' | 'ContractingProcess' | 'Exposure' | 'Framework' | 'Lead' | 'Lot' | 'Observation' | 'OtherOrganization' | 'Payment' | 'Product' | 'Release' | 'Response' | 'Revision' | 'Run' | 'Source' | 'Supplier' | 'Vendor' | 'Vulnerability', ParentType, ContextType>;
};

export type NodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeConnection'] = ResolversParentTypes['NodeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type NodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeEdge'] = ResolversParentTypes['NodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBreach?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  statedValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['NodeConnection']>, ParentType, ContextType, Partial<ObservationSubjectsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Buyer' | 'OtherOrganization' | 'Supplier' | 'Vendor', ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OtherOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherOrganization'] = ResolversParentTypes['OtherOrganization']> = {
  abbreviations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  advisories?: Resolver<Maybe<ResolversTypes['AdvisoryConnection']>, ParentType, ContextType, Partial<OtherOrganizationAdvisoriesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  asAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  asBuyer?: Resolver<Maybe<ResolversTypes['Buyer']>, ParentType, ContextType>;
  asSupplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  asVendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  group?: Resolver<Maybe<Array<ResolversTypes['Organization']>>, ParentType, ContextType, Partial<OtherOrganizationGroupArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identities?: Resolver<Maybe<ResolversTypes['IdentityConnection']>, ParentType, ContextType, Partial<OtherOrganizationIdentitiesArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['BuyerKind']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  likenesses?: Resolver<Maybe<ResolversTypes['LikenessConnection']>, ParentType, ContextType, Partial<OtherOrganizationLikenessesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, RequireFields<OtherOrganizationObservationsArgs, 'relation'>>;
  parent?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, Partial<OtherOrganizationParentArgs>>;
  responses?: Resolver<Maybe<ResolversTypes['ResponseConnection']>, ParentType, ContextType, RequireFields<OtherOrganizationResponsesArgs, 'relation'>>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  subsidiaries?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, Partial<OtherOrganizationSubsidiariesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  edges?: Resolver<Array<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  isDeduced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  matchedBy?: Resolver<Maybe<ResolversTypes['MatchedBy']>, ParentType, ContextType>;
  productStatuses?: Resolver<Array<ResolversTypes['ProductStatus']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  statedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  searchedTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortest?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountGross?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  buyers?: Resolver<Maybe<Array<ResolversTypes['Buyer']>>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  dealDate?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  dealDateKind?: Resolver<Maybe<ResolversTypes['DealDateKind']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<Array<ResolversTypes['Detail']>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  exposures?: Resolver<Maybe<ResolversTypes['ExposureConnection']>, ParentType, ContextType, Partial<PaymentExposuresArgs>>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  mayBe?: Resolver<Maybe<Array<ResolversTypes['DealMayBe']>>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<PaymentMentionsArgs>>;
  products?: Resolver<Maybe<Array<ResolversTypes['Product']>>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  suppliers?: Resolver<Maybe<Array<ResolversTypes['Supplier']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  advisories?: Resolver<Maybe<ResolversTypes['AdvisoryConnection']>, ParentType, ContextType, Partial<ProductAdvisoriesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, Partial<ProductContractsArgs>>;
  cpes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distinctiveNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  exposures?: Resolver<Maybe<ResolversTypes['ExposureConnection']>, ParentType, ContextType, Partial<ProductExposuresArgs>>;
  frameworks?: Resolver<Maybe<ResolversTypes['FrameworkConnection']>, ParentType, ContextType, Partial<ProductFrameworksArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<ProductObservationsArgs>>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<ProductPaymentsArgs>>;
  responses?: Resolver<Maybe<ResolversTypes['ResponseConnection']>, ParentType, ContextType, Partial<ProductResponsesArgs>>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type PublishedSpendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedSpend'] = ResolversParentTypes['PublishedSpend']> = {
  firstMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastMonthOfPublisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missingMonths?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  monthCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthsOfOthersOnly?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  withoutMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  advisories?: Resolver<Maybe<ResolversTypes['AdvisoryConnection']>, ParentType, ContextType, Partial<QueryAdvisoriesArgs>>;
  agencies?: Resolver<Maybe<ResolversTypes['AgencyConnection']>, ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  buyers?: Resolver<Maybe<ResolversTypes['BuyerConnection']>, ParentType, ContextType, Partial<QueryBuyersArgs>>;
  contractingProcesses?: Resolver<Maybe<ResolversTypes['ContractingProcessConnection']>, ParentType, ContextType, Partial<QueryContractingProcessesArgs>>;
  contracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, Partial<QueryContractsArgs>>;
  contractsAggregate?: Resolver<Maybe<ResolversTypes['DealsAggregate']>, ParentType, ContextType, RequireFields<QueryContractsAggregateArgs, 'exclude'>>;
  exposures?: Resolver<Maybe<ResolversTypes['ExposureConnection']>, ParentType, ContextType, Partial<QueryExposuresArgs>>;
  exposuresAggregate?: Resolver<Maybe<ResolversTypes['ExposuresAggregate']>, ParentType, ContextType, RequireFields<QueryExposuresAggregateArgs, 'exclude'>>;
  feeds?: Resolver<Maybe<Array<ResolversTypes['Feed']>>, ParentType, ContextType>;
  frameworks?: Resolver<Maybe<ResolversTypes['FrameworkConnection']>, ParentType, ContextType, Partial<QueryFrameworksArgs>>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, Partial<QueryLeadsArgs>>;
  leadsAggregate?: Resolver<Maybe<ResolversTypes['LeadsAggregate']>, ParentType, ContextType, Partial<QueryLeadsAggregateArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<QueryObservationsArgs>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  paths?: Resolver<Maybe<ResolversTypes['Paths']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'deduced' | 'from' | 'maxLength' | 'to'>>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<QueryPaymentsArgs>>;
  paymentsAggregate?: Resolver<Maybe<ResolversTypes['DealsAggregate']>, ParentType, ContextType, RequireFields<QueryPaymentsAggregateArgs, 'exclude'>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<QueryProductsArgs>>;
  responses?: Resolver<Maybe<ResolversTypes['ResponseConnection']>, ParentType, ContextType, Partial<QueryResponsesArgs>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  snapshot?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
  suppliers?: Resolver<Maybe<ResolversTypes['SupplierConnection']>, ParentType, ContextType, Partial<QuerySuppliersArgs>>;
  vendors?: Resolver<Maybe<ResolversTypes['VendorConnection']>, ParentType, ContextType, Partial<QueryVendorsArgs>>;
  vulnerabilities?: Resolver<Maybe<ResolversTypes['VulnerabilityConnection']>, ParentType, ContextType, Partial<QueryVulnerabilitiesArgs>>;
  watch?: Resolver<Maybe<ResolversTypes['Watch']>, ParentType, ContextType, RequireFields<QueryWatchArgs, 'name'>>;
  watches?: Resolver<Maybe<Array<ResolversTypes['Watch']>>, ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  advisory?: Resolver<Maybe<ResolversTypes['Advisory']>, ParentType, ContextType>;
  contractingProcess?: Resolver<Maybe<ResolversTypes['ContractingProcess']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  noticeTypes?: Resolver<Array<ResolversTypes['NoticeType']>, ParentType, ContextType>;
  releaseId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseConnection'] = ResolversParentTypes['ReleaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReleaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Release']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ReleaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseEdge'] = ResolversParentTypes['ReleaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type ResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Response'] = ResolversParentTypes['Response']> = {
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  respondsTo?: Resolver<Maybe<ResolversTypes['NodeConnection']>, ParentType, ContextType, Partial<ResponseRespondsToArgs>>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['NodeConnection']>, ParentType, ContextType, Partial<ResponseSubjectsArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseConnection'] = ResolversParentTypes['ResponseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResponseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Response']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ResponseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseEdge'] = ResolversParentTypes['ResponseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Response'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  endAfter?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  endBefore?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  noticeType?: Resolver<Maybe<ResolversTypes['NoticeType']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  revised?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueAfter?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  valueBefore?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  valueGrossAfter?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  valueGrossBefore?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RevisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export type RunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run']> = {
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  putAside?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  read?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, Partial<RunSourcesArgs>>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  written?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunConnection'] = ResolversParentTypes['RunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Run']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunEdge'] = ResolversParentTypes['RunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, Partial<SearchEdgeLeadsArgs>>;
  matched?: Resolver<Array<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['SearchRank'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Snapshot'] = ResolversParentTypes['Snapshot']> = {
  counts?: Resolver<Array<ResolversTypes['LabelCount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  citedBy?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isComplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isRead?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runs?: Resolver<Maybe<ResolversTypes['RunConnection']>, ParentType, ContextType, Partial<SourceRunsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier']> = {
  abbreviations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  asAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  asBuyer?: Resolver<Maybe<ResolversTypes['Buyer']>, ParentType, ContextType>;
  asSupplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  asVendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, Partial<SupplierContractsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  exposures?: Resolver<Maybe<ResolversTypes['ExposureConnection']>, ParentType, ContextType, Partial<SupplierExposuresArgs>>;
  frameworks?: Resolver<Maybe<ResolversTypes['FrameworkConnection']>, ParentType, ContextType, Partial<SupplierFrameworksArgs>>;
  group?: Resolver<Maybe<Array<ResolversTypes['Organization']>>, ParentType, ContextType, Partial<SupplierGroupArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identities?: Resolver<Maybe<ResolversTypes['IdentityConnection']>, ParentType, ContextType, Partial<SupplierIdentitiesArgs>>;
  isReseller?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['BuyerKind']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, Partial<SupplierLeadsArgs>>;
  likenesses?: Resolver<Maybe<ResolversTypes['LikenessConnection']>, ParentType, ContextType, Partial<SupplierLikenessesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, RequireFields<SupplierObservationsArgs, 'relation'>>;
  parent?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, Partial<SupplierParentArgs>>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<SupplierPaymentsArgs>>;
  pendingFrameworks?: Resolver<Maybe<ResolversTypes['FrameworkConnection']>, ParentType, ContextType, Partial<SupplierPendingFrameworksArgs>>;
  responses?: Resolver<Maybe<ResolversTypes['ResponseConnection']>, ParentType, ContextType, RequireFields<SupplierResponsesArgs, 'relation'>>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  subsidiaries?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, Partial<SupplierSubsidiariesArgs>>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType, Partial<SupplierVendorArgs>>;
  vendorMatch?: Resolver<Maybe<ResolversTypes['VendorMatch']>, ParentType, ContextType, Partial<SupplierVendorMatchArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierConnection'] = ResolversParentTypes['SupplierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Supplier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SupplierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierEdge'] = ResolversParentTypes['SupplierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type UncertainDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UncertainDate'] = ResolversParentTypes['UncertainDate']> = {
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ValuesInCurrencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValuesInCurrency'] = ResolversParentTypes['ValuesInCurrency']> = {
  average?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  vat?: Resolver<Maybe<ResolversTypes['Vat']>, ParentType, ContextType>;
  vatExcluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vatIncluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vendor'] = ResolversParentTypes['Vendor']> = {
  abbreviations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  advisories?: Resolver<Maybe<ResolversTypes['AdvisoryConnection']>, ParentType, ContextType, Partial<VendorAdvisoriesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  asAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  asBuyer?: Resolver<Maybe<ResolversTypes['Buyer']>, ParentType, ContextType>;
  asSupplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  asVendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  exposures?: Resolver<Maybe<ResolversTypes['ExposureConnection']>, ParentType, ContextType, Partial<VendorExposuresArgs>>;
  group?: Resolver<Maybe<Array<ResolversTypes['Organization']>>, ParentType, ContextType, Partial<VendorGroupArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identities?: Resolver<Maybe<ResolversTypes['IdentityConnection']>, ParentType, ContextType, Partial<VendorIdentitiesArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['BuyerKind']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, Partial<VendorLeadsArgs>>;
  likenesses?: Resolver<Maybe<ResolversTypes['LikenessConnection']>, ParentType, ContextType, Partial<VendorLikenessesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, RequireFields<VendorObservationsArgs, 'relation'>>;
  parent?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, Partial<VendorParentArgs>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<VendorProductsArgs>>;
  responses?: Resolver<Maybe<ResolversTypes['ResponseConnection']>, ParentType, ContextType, RequireFields<VendorResponsesArgs, 'relation'>>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  subsidiaries?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, Partial<VendorSubsidiariesArgs>>;
  trades?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorConnection'] = ResolversParentTypes['VendorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VendorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Vendor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type VendorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorEdge'] = ResolversParentTypes['VendorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
};

export type VendorMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorMatch'] = ResolversParentTypes['VendorMatch']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  through?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VulnerabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vulnerability'] = ResolversParentTypes['Vulnerability']> = {
  advisories?: Resolver<Maybe<ResolversTypes['AdvisoryConnection']>, ParentType, ContextType, Partial<VulnerabilityAdvisoriesArgs>>;
  cve?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cvssScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cvssVector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datePublished?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  products?: Resolver<Maybe<Array<ResolversTypes['Product']>>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VulnerabilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VulnerabilityConnection'] = ResolversParentTypes['VulnerabilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VulnerabilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Vulnerability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsAtLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type VulnerabilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VulnerabilityEdge'] = ResolversParentTypes['VulnerabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vulnerability'], ParentType, ContextType>;
};

export type WatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Watch'] = ResolversParentTypes['Watch']> = {
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Maybe<Array<ResolversTypes['WatchChange']>>, ParentType, ContextType, RequireFields<WatchChangesArgs, 'first'>>;
  comparedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tellsAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  variables?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type WatchChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchChange'] = ResolversParentTypes['WatchChange']> = {
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changedFields?: Resolver<Array<ResolversTypes['WatchChangedField']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['WatchChangeDocument']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCorrection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WatchChangeKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  rowId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runs?: Resolver<Maybe<Array<ResolversTypes['Run']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WatchChangeDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchChangeDocument'] = ResolversParentTypes['WatchChangeDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WatchChangedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchChangedField'] = ResolversParentTypes['WatchChangedField']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Advisory?: AdvisoryResolvers<ContextType>;
  AdvisoryConnection?: AdvisoryConnectionResolvers<ContextType>;
  AdvisoryEdge?: AdvisoryEdgeResolvers<ContextType>;
  AdvisorySubject?: AdvisorySubjectResolvers<ContextType>;
  AdvisorySubjectConnection?: AdvisorySubjectConnectionResolvers<ContextType>;
  AdvisorySubjectEdge?: AdvisorySubjectEdgeResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  Buyer?: BuyerResolvers<ContextType>;
  BuyerConnection?: BuyerConnectionResolvers<ContextType>;
  BuyerEdge?: BuyerEdgeResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  ContractEdge?: ContractEdgeResolvers<ContextType>;
  ContractingProcess?: ContractingProcessResolvers<ContextType>;
  ContractingProcessConnection?: ContractingProcessConnectionResolvers<ContextType>;
  ContractingProcessEdge?: ContractingProcessEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deal?: DealResolvers<ContextType>;
  DealGroup?: DealGroupResolvers<ContextType>;
  DealGroups?: DealGroupsResolvers<ContextType>;
  DealMayBe?: DealMayBeResolvers<ContextType>;
  DealTotals?: DealTotalsResolvers<ContextType>;
  DealsAggregate?: DealsAggregateResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Detail?: DetailResolvers<ContextType>;
  Exposure?: ExposureResolvers<ContextType>;
  ExposureConnection?: ExposureConnectionResolvers<ContextType>;
  ExposureEdge?: ExposureEdgeResolvers<ContextType>;
  ExposureGroup?: ExposureGroupResolvers<ContextType>;
  ExposureGroups?: ExposureGroupsResolvers<ContextType>;
  ExposureTotals?: ExposureTotalsResolvers<ContextType>;
  ExposuresAggregate?: ExposuresAggregateResolvers<ContextType>;
  Feed?: FeedResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  FrameworkConnection?: FrameworkConnectionResolvers<ContextType>;
  FrameworkContractConnection?: FrameworkContractConnectionResolvers<ContextType>;
  FrameworkContractEdge?: FrameworkContractEdgeResolvers<ContextType>;
  FrameworkEdge?: FrameworkEdgeResolvers<ContextType>;
  FrameworkLink?: FrameworkLinkResolvers<ContextType>;
  FrameworkSupplierConnection?: FrameworkSupplierConnectionResolvers<ContextType>;
  FrameworkSupplierEdge?: FrameworkSupplierEdgeResolvers<ContextType>;
  Identity?: IdentityResolvers<ContextType>;
  IdentityConnection?: IdentityConnectionResolvers<ContextType>;
  IdentityEdge?: IdentityEdgeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LabelCount?: LabelCountResolvers<ContextType>;
  Lag?: LagResolvers<ContextType>;
  Lead?: LeadResolvers<ContextType>;
  LeadAfterListing?: LeadAfterListingResolvers<ContextType>;
  LeadConnection?: LeadConnectionResolvers<ContextType>;
  LeadDeals?: LeadDealsResolvers<ContextType>;
  LeadEdge?: LeadEdgeResolvers<ContextType>;
  LeadGroup?: LeadGroupResolvers<ContextType>;
  LeadGroups?: LeadGroupsResolvers<ContextType>;
  LeadStatus?: LeadStatusResolvers<ContextType>;
  LeadSum?: LeadSumResolvers<ContextType>;
  LeadTogether?: LeadTogetherResolvers<ContextType>;
  LeadTotals?: LeadTotalsResolvers<ContextType>;
  LeadWarnings?: LeadWarningsResolvers<ContextType>;
  LeadsAggregate?: LeadsAggregateResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  Likeness?: LikenessResolvers<ContextType>;
  LikenessConnection?: LikenessConnectionResolvers<ContextType>;
  LikenessEdge?: LikenessEdgeResolvers<ContextType>;
  Lot?: LotResolvers<ContextType>;
  LotConnection?: LotConnectionResolvers<ContextType>;
  LotEdge?: LotEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeConnection?: NodeConnectionResolvers<ContextType>;
  NodeEdge?: NodeEdgeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OtherOrganization?: OtherOrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  PublishedSpend?: PublishedSpendResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReleaseConnection?: ReleaseConnectionResolvers<ContextType>;
  ReleaseEdge?: ReleaseEdgeResolvers<ContextType>;
  Response?: ResponseResolvers<ContextType>;
  ResponseConnection?: ResponseConnectionResolvers<ContextType>;
  ResponseEdge?: ResponseEdgeResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  RunConnection?: RunConnectionResolvers<ContextType>;
  RunEdge?: RunEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierConnection?: SupplierConnectionResolvers<ContextType>;
  SupplierEdge?: SupplierEdgeResolvers<ContextType>;
  UncertainDate?: UncertainDateResolvers<ContextType>;
  ValuesInCurrency?: ValuesInCurrencyResolvers<ContextType>;
  Vendor?: VendorResolvers<ContextType>;
  VendorConnection?: VendorConnectionResolvers<ContextType>;
  VendorEdge?: VendorEdgeResolvers<ContextType>;
  VendorMatch?: VendorMatchResolvers<ContextType>;
  Vulnerability?: VulnerabilityResolvers<ContextType>;
  VulnerabilityConnection?: VulnerabilityConnectionResolvers<ContextType>;
  VulnerabilityEdge?: VulnerabilityEdgeResolvers<ContextType>;
  Watch?: WatchResolvers<ContextType>;
  WatchChange?: WatchChangeResolvers<ContextType>;
  WatchChangeDocument?: WatchChangeDocumentResolvers<ContextType>;
  WatchChangedField?: WatchChangedFieldResolvers<ContextType>;
};

