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
  /** A day of the calendar as it was written, `YYYY-MM-DD` (ISO 8601). */
  Date: { input: string; output: string; }
  /** A moment, `YYYY-MM-DDTHH:MM:SSZ` (ISO 8601). */
  DateTime: { input: string; output: string; }
  /** A decimal number as text, with the digits of its source, such as "2000000" or "12.50". */
  Decimal: { input: string; output: string; }
};

/** One warning, or a call for something, which never counts as a warning. */
export type Advisory = Node & {
  /** Whom it addresses, in the words of its source. */
  audience: Array<Scalars['String']['output']>;
  /** The country whose bodies it addresses (ISO 3166-1 alpha-2). */
  audienceCountry?: Maybe<Scalars['String']['output']>;
  /** The kinds of buyer that are certainly not. */
  audienceExcludedKinds: Array<BuyerKind>;
  /** The kinds of buyer that are among those addressed. */
  audienceKinds: Array<BuyerKind>;
  /** What its publisher calls it (CSAF `category`). */
  category?: Maybe<Scalars['String']['output']>;
  /** What to know before using it. */
  caveats: Array<Scalars['String']['output']>;
  /** The highest CVSS base score, 0 to 10, that it gives for one of its vulnerabilities. */
  cvssScore?: Maybe<Scalars['Float']['output']>;
  /** The vector of that score, which begins with the version of CVSS from 3.0 on. */
  cvssVector?: Maybe<Scalars['String']['output']>;
  /** When it was published or held. */
  date?: Maybe<UncertainDate>;
  /** What the product should not be used for, as advised. */
  discouragedUse?: Maybe<Scalars['String']['output']>;
  /** By when those whom it binds have to act. */
  dueDate?: Maybe<UncertainDate>;
  /** Whom the due date binds, and nobody else. */
  dueDateBinds?: Maybe<Scalars['String']['output']>;
  /** The deals that it meets. */
  exposures?: Maybe<ExposureConnection>;
  /** Readable and lasting: `advisory:ncsc-zoom-confidential-business`. */
  id: Scalars['ID']['output'];
  /** False where it was not published, and is known from a report such as the press's. */
  isPublic?: Maybe<Scalars['Boolean']['output']>;
  /** Whether its publisher withdrew it. It makes no exposure then. */
  isWithdrawn?: Maybe<Scalars['Boolean']['output']>;
  /** What sort it is. */
  kind?: Maybe<AdvisoryKind>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: Maybe<UncertainDate>;
  /** Whether it was listed on the day on which its catalogue began, as 287 flaws were in that of CISA on 2021-11-03: that day dates no warning. Null where it was not. */
  listedWhenCatalogueBegan?: Maybe<Scalars['Boolean']['output']>;
  /** What the product may be used for, as advised. */
  permittedUse?: Maybe<Scalars['String']['output']>;
  /** Who published it; null where its source does not name anyone. A vendor that warns of its own product is a publisher, not an agency. */
  publisher?: Maybe<Organization>;
  /** Where more is said: addresses that its publisher gives. */
  references: Array<Scalars['String']['output']>;
  /** What was published about it over time, newest first. */
  releases?: Maybe<ReleaseConnection>;
  /** What has to be done, in the words of its publisher. */
  requiredAction?: Maybe<Scalars['String']['output']>;
  /** Answers to it, newest first. */
  responses?: Maybe<ResponseConnection>;
  /** What newer releases changed of it. */
  revisions?: Maybe<RevisionConnection>;
  /** How severe it is, where its publisher says so. */
  severity?: Maybe<Severity>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** What it is about: one for each product or organisation, vulnerability and status. */
  subjects?: Maybe<AdvisorySubjectConnection>;
  /** What it says, in our words. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The advisories that replace it, in their own words. */
  supersededBy?: Maybe<Array<Advisory>>;
  /** The advisories that it replaces, in its own words. */
  supersedes?: Maybe<Array<Advisory>>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Where it was published; null where that is not known. */
  url?: Maybe<Scalars['String']['output']>;
  /** Whether the flaw is known to be used for ransomware. Null is unknown, and does not mean that it is not. */
  usedInRansomware?: Maybe<Scalars['Boolean']['output']>;
  /** The vulnerabilities that it is about. */
  vulnerabilities?: Maybe<VulnerabilityConnection>;
};


/** One warning, or a call for something, which never counts as a warning. */
export type AdvisoryExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** One warning, or a call for something, which never counts as a warning. */
export type AdvisoryReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReleaseOrder>;
  where?: InputMaybe<ReleaseFilter>;
};


/** One warning, or a call for something, which never counts as a warning. */
export type AdvisoryResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  where?: InputMaybe<ResponseFilter>;
};


/** One warning, or a call for something, which never counts as a warning. */
export type AdvisoryRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RevisionOrder>;
  where?: InputMaybe<RevisionFilter>;
};


/** One warning, or a call for something, which never counts as a warning. */
export type AdvisorySubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One warning, or a call for something, which never counts as a warning. */
export type AdvisoryVulnerabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VulnerabilityOrder>;
  where?: InputMaybe<VulnerabilityFilter>;
};

/** A page of advisories. */
export type AdvisoryConnection = {
  /** The advisories on this page, each with the cursor to go on from. */
  edges: Array<AdvisoryEdge>;
  /** The advisories on this page. */
  nodes: Array<Advisory>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the advisories on a page. */
export type AdvisoryEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Advisory;
};

/** Which advisories. Conditions on several fields must all hold. */
export type AdvisoryFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<AdvisoryFilter>>;
  /** Whom it addresses, in the words of its source. */
  audience?: InputMaybe<TextsFilter>;
  /** The country whose bodies it addresses (ISO 3166-1 alpha-2). */
  audienceCountry?: InputMaybe<TextFilter>;
  /** The kinds of buyer that are certainly not. */
  audienceExcludedKinds?: InputMaybe<BuyerKindsFilter>;
  /** The kinds of buyer that are among those addressed. */
  audienceKinds?: InputMaybe<BuyerKindsFilter>;
  /** What its publisher calls it (CSAF `category`). */
  category?: InputMaybe<TextFilter>;
  /** What to know before using it. */
  caveats?: InputMaybe<TextsFilter>;
  /** The highest CVSS base score, 0 to 10, that it gives for one of its vulnerabilities. */
  cvssScore?: InputMaybe<NumberFilter>;
  /** The vector of that score, which begins with the version of CVSS from 3.0 on. */
  cvssVector?: InputMaybe<TextFilter>;
  /** When it was published or held. */
  date?: InputMaybe<DateFilter>;
  /** What the product should not be used for, as advised. */
  discouragedUse?: InputMaybe<TextFilter>;
  /** By when those whom it binds have to act. */
  dueDate?: InputMaybe<DateFilter>;
  /** Whom the due date binds, and nobody else. */
  dueDateBinds?: InputMaybe<TextFilter>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** False where it was not published, and is known from a report such as the press's. */
  isPublic?: InputMaybe<BooleanFilter>;
  /** Whether its publisher withdrew it. It makes no exposure then. */
  isWithdrawn?: InputMaybe<BooleanFilter>;
  /** What sort it is. */
  kind?: InputMaybe<AdvisoryKindFilter>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: InputMaybe<DateFilter>;
  /** Whether it was listed on the day on which its catalogue began. */
  listedWhenCatalogueBegan?: InputMaybe<BooleanFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<AdvisoryFilter>;
  /** What was observed of it. */
  observations?: InputMaybe<ObservationRelation>;
  /** One of these must hold. */
  or?: InputMaybe<Array<AdvisoryFilter>>;
  /** What the product may be used for, as advised. */
  permittedUse?: InputMaybe<TextFilter>;
  /** Products that it is about. */
  products?: InputMaybe<ProductRelation>;
  /** Who published it; null where its source does not name anyone. */
  publisher?: InputMaybe<OrganizationRelation>;
  /** Where more is said: addresses that its publisher gives. */
  references?: InputMaybe<TextsFilter>;
  /** What has to be done, in the words of its publisher. */
  requiredAction?: InputMaybe<TextFilter>;
  /** Answers to it. */
  responses?: InputMaybe<ResponseRelation>;
  /** What newer releases changed of it. */
  revisions?: InputMaybe<RevisionRelation>;
  /** How severe it is, where its publisher says so. */
  severity?: InputMaybe<SeverityFilter>;
  /** What it says, in our words. */
  summary?: InputMaybe<TextFilter>;
  /** The advisories that replace it. */
  supersededBy?: InputMaybe<AdvisoryRelation>;
  /** The advisories that it replaces. */
  supersedes?: InputMaybe<AdvisoryRelation>;
  /** What it is called. */
  title?: InputMaybe<NameFilter>;
  /** Where it was published; null where that is not known. */
  url?: InputMaybe<TextFilter>;
  /** Whether the flaw is known to be used for ransomware. Null is unknown, and does not mean that it is not. */
  usedInRansomware?: InputMaybe<BooleanFilter>;
  /** Organisations that it is about. */
  vendors?: InputMaybe<VendorRelation>;
  /** The vulnerabilities that it is about. */
  vulnerabilities?: InputMaybe<VulnerabilityRelation>;
};

/** What sort of warning an advisory is. */
export type AdvisoryKind =
  /** A product must not be used. */
  | 'BAN'
  /** A call for something. It is no warning and makes no exposure. */
  | 'CALL'
  /** A supplier must not be awarded. */
  | 'DEBARMENT'
  /** A flaw that is known to be used for attacks (KEV). */
  | 'EXPLOITED'
  /** What somebody found out about a product. */
  | 'FINDING'
  /** Advice on how to use a product. */
  | 'GUIDANCE'
  /** A product may be used only under conditions. */
  | 'RESTRICTION'
  /** A flaw in a product. */
  | 'VULNERABILITY';

/** Compares kinds of advisory. */
export type AdvisoryKindFilter = {
  /** Null finds those where it is not known. */
  eq?: InputMaybe<AdvisoryKind>;
  /** Any of these. */
  in?: InputMaybe<Array<AdvisoryKind>>;
};

/** How advisories are ordered; ties by id, and what is not known comes last. */
export type AdvisoryOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: AdvisoryOrderField;
};

/** What advisories are ordered by. */
export type AdvisoryOrderField =
  /** By date. */
  | 'DATE'
  /** By id. */
  | 'KEY'
  /** By title, without regard to case and accents. */
  | 'TITLE';

/** Leads to advisories. */
export type AdvisoryRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<AdvisoryFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<AdvisoryFilter>;
};

/** What an advisory says about one product or organisation. */
export type AdvisorySubject = {
  /** Null where it gives none, as in guidance and bans. */
  productStatus?: Maybe<ProductStatus>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The product or organisation. */
  subject: Node;
  /** The versions that it names. */
  versions: Array<Scalars['String']['output']>;
  /** The CVE under which it says so; null where it names none. */
  vulnerability?: Maybe<Scalars['String']['output']>;
};

/** A page of subjects. */
export type AdvisorySubjectConnection = {
  /** The subjects on this page, each with the cursor to go on from. */
  edges: Array<AdvisorySubjectEdge>;
  /** The subjects on this page. */
  nodes: Array<AdvisorySubject>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the subjects on a page. */
export type AdvisorySubjectEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: AdvisorySubject;
};

/** Who warns on behalf of a state: on the curated list of state security agencies, regulators and governments that ban. */
export type Agency = Node & Organization & {
  /** Advisories that it published, newest first. */
  advisories?: Maybe<AdvisoryConnection>;
  /** Other names and spellings that mean it. */
  aliases: Array<Scalars['String']['output']>;
  /** The same organisation as one that warns on behalf of a state; null where it is not on the curated list of those. */
  asAgency?: Maybe<Agency>;
  /** The same organisation as one that buys; null where it was not seen to. */
  asBuyer?: Maybe<Buyer>;
  /** The same organisation as one that is awarded; null where it was not seen to be. */
  asSupplier?: Maybe<Supplier>;
  /** The same organisation as one that makes products; null where it was not seen to. */
  asVendor?: Maybe<Vendor>;
  /** The country it belongs to (ISO 3166-1 alpha-2); null where no source says. */
  country?: Maybe<Scalars['String']['output']>;
  /** When it ceased to be, where a register says so. */
  endDate?: Maybe<UncertainDate>;
  /** The deals that its advisories meet, newest advisory first. */
  exposures?: Maybe<ExposureConnection>;
  /** All that belonged to one body with it on a day, itself and that body among them; 100 at most. */
  group?: Maybe<Array<Organization>>;
  /** Readable and lasting: `agency:name:GB:national-cyber-security-centre`. */
  id: Scalars['ID']['output'];
  /** Identifiers of trusted schemes, such as `GB-COH-01002610`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What sort of public body it is; null where no source says. */
  kind?: Maybe<BuyerKind>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: Maybe<UncertainDate>;
  /** Buyers whose money reached vendors that it warned about, where the product is not known. */
  leads?: Maybe<LeadConnection>;
  /** Organisations that it is likely, and not certain, to be the same as: deduced, never merged. */
  likenesses?: Maybe<LikenessConnection>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What was stated about it, or by it, newest first. */
  observations?: Maybe<ObservationConnection>;
  /** What it belonged to on a day, as a source states or its name suggests; null where that is not known. */
  parent?: Maybe<Membership>;
  /** Answers about it, or by it, newest first. */
  responses?: Maybe<ResponseConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** When it began to be, where a register says so. */
  startDate?: Maybe<UncertainDate>;
  /** What belonged to it on a day. */
  subsidiaries?: Maybe<MembershipConnection>;
};


/** Who warns on behalf of a state: on the curated list of state security agencies, regulators and governments that ban. */
export type AgencyAdvisoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AdvisoryOrder>;
  where?: InputMaybe<AdvisoryFilter>;
};


/** Who warns on behalf of a state: on the curated list of state security agencies, regulators and governments that ban. */
export type AgencyExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** Who warns on behalf of a state: on the curated list of state security agencies, regulators and governments that ban. */
export type AgencyGroupArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Who warns on behalf of a state: on the curated list of state security agencies, regulators and governments that ban. */
export type AgencyLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadOrder>;
  where?: InputMaybe<LeadFilter>;
};


/** Who warns on behalf of a state: on the curated list of state security agencies, regulators and governments that ban. */
export type AgencyLikenessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who warns on behalf of a state: on the curated list of state security agencies, regulators and governments that ban. */
export type AgencyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ObservationFilter>;
};


/** Who warns on behalf of a state: on the curated list of state security agencies, regulators and governments that ban. */
export type AgencyParentArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Who warns on behalf of a state: on the curated list of state security agencies, regulators and governments that ban. */
export type AgencyResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ResponseFilter>;
};


/** Who warns on behalf of a state: on the curated list of state security agencies, regulators and governments that ban. */
export type AgencySubsidiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of agencies. */
export type AgencyConnection = {
  /** The agencies on this page, each with the cursor to go on from. */
  edges: Array<AgencyEdge>;
  /** The agencies on this page. */
  nodes: Array<Agency>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the agencies on a page. */
export type AgencyEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Agency;
};

/** Which agencies. Conditions on several fields must all hold. */
export type AgencyFilter = {
  /** Advisories that it published. */
  advisories?: InputMaybe<AdvisoryRelation>;
  /** Other names and spellings that mean it. */
  aliases?: InputMaybe<TextsFilter>;
  /** All of these must hold. */
  and?: InputMaybe<Array<AgencyFilter>>;
  /** The country it belongs to (ISO 3166-1 alpha-2); null where no source says. */
  country?: InputMaybe<TextFilter>;
  /** When it ceased to be, where a register says so. */
  endDate?: InputMaybe<DateFilter>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** Identifiers of trusted schemes, such as `GB-COH-01002610`. */
  identifiers?: InputMaybe<TextsFilter>;
  /** What sort of public body it is; null where no source says. */
  kind?: InputMaybe<BuyerKindFilter>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: InputMaybe<DateFilter>;
  /** What it is called. */
  name?: InputMaybe<NameFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<AgencyFilter>;
  /** What was stated about it. */
  observations?: InputMaybe<ObservationRelation>;
  /** One of these must hold. */
  or?: InputMaybe<Array<AgencyFilter>>;
  /** When it began to be, where a register says so. */
  startDate?: InputMaybe<DateFilter>;
};

/** How agencies are ordered; ties by id, and what is not known comes last. */
export type AgencyOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: AgencyOrderField;
};

/** What agencies are ordered by. */
export type AgencyOrderField =
  /** By id. */
  | 'KEY'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** Leads to agencies. */
export type AgencyRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<AgencyFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<AgencyFilter>;
};

/** Compares amounts, such as "2000000" or "12.50". */
export type AmountFilter = {
  /** Exactly so much. Null finds those where it is not known. */
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

/** Whether a buyer is among those whom a warning addresses. */
export type AudienceMatch =
  /** Buyers of this kind, or of this country, are not addressed. */
  | 'NO'
  /** The warning does not say whom it addresses, or the kind of the buyer leaves it open. */
  | 'UNKNOWN'
  /** Buyers of this kind are among those addressed. */
  | 'YES';

/** Compares matches of audience. */
export type AudienceMatchFilter = {
  /** What is not known is UNKNOWN: null finds none. */
  eq?: InputMaybe<AudienceMatch>;
  /** Any of these. */
  in?: InputMaybe<Array<AudienceMatch>>;
};

/** How a deal leads to an advisory, strongest first. */
export type Basis =
  /** The deal has or names a family, such as Microsoft 365, and the advisory is about a product that is part of it. Only when asked for: whether the deal includes that product is not stated. */
  | 'FAMILY'
  /** A call-off that names no product, under a framework whose only product it is. */
  | 'FRAMEWORK'
  /** The text of the deal names vendor and product together, or a distinctive name. */
  | 'MENTION'
  /** The deal has the product that the advisory is about. */
  | 'PRODUCT'
  /** The supplier is the vendor warned about. Only when asked for, and only within a buyer, a supplier, an agency or a deal: it says little. */
  | 'SUPPLIER';

/** Compares bases. */
export type BasisFilter = {
  /** Every exposure has one: null finds none. */
  eq?: InputMaybe<Basis>;
  /** Any of these. */
  in?: InputMaybe<Array<Basis>>;
};

/** Compares what is true, false or unknown. */
export type BooleanFilter = {
  /** Null finds those where it is not known. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A public body that buys, or that an agreement is open to. */
export type Buyer = Node & Organization & {
  /** Other names and spellings that mean it. */
  aliases: Array<Scalars['String']['output']>;
  /** The same organisation as one that warns on behalf of a state; null where it is not on the curated list of those. */
  asAgency?: Maybe<Agency>;
  /** The same organisation as one that buys; null where it was not seen to. */
  asBuyer?: Maybe<Buyer>;
  /** The same organisation as one that is awarded; null where it was not seen to be. */
  asSupplier?: Maybe<Supplier>;
  /** The same organisation as one that makes products; null where it was not seen to. */
  asVendor?: Maybe<Vendor>;
  /** The processes in which it buys, awarded or not, by ocid. */
  contractingProcesses?: Maybe<ContractingProcessConnection>;
  /** What it bought, newest first. */
  contracts?: Maybe<ContractConnection>;
  /** The country it belongs to (ISO 3166-1 alpha-2); null where no source says. */
  country?: Maybe<Scalars['String']['output']>;
  /** When it ceased to be, where a register says so. */
  endDate?: Maybe<UncertainDate>;
  /** Where advisories meet deals of this buyer, newest first. */
  exposures?: Maybe<ExposureConnection>;
  /** Agreements open to this buyer, newest first. Being listed is not buying. */
  frameworks?: Maybe<FrameworkConnection>;
  /** All that belonged to one body with it on a day, itself and that body among them; 100 at most. */
  group?: Maybe<Array<Organization>>;
  /** Readable and lasting: `buyer:GB-GOR-D17`. */
  id: Scalars['ID']['output'];
  /** Identifiers of trusted schemes, such as `GB-COH-01002610`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What sort of public body it is; null where no source says. */
  kind?: Maybe<BuyerKind>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: Maybe<UncertainDate>;
  /** Vendors that its money reached and that were warned about, where the product is not known. */
  leads?: Maybe<LeadConnection>;
  /** Organisations that it is likely, and not certain, to be the same as: deduced, never merged. */
  likenesses?: Maybe<LikenessConnection>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What was stated about it, or by it, newest first. */
  observations?: Maybe<ObservationConnection>;
  /** What it belonged to on a day, as a source states or its name suggests; null where that is not known. */
  parent?: Maybe<Membership>;
  /** What it paid, newest first. */
  payments?: Maybe<PaymentConnection>;
  /** Answers about it, or by it, newest first. */
  responses?: Maybe<ResponseConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** When it began to be, where a register says so. */
  startDate?: Maybe<UncertainDate>;
  /** What belonged to it on a day. */
  subsidiaries?: Maybe<MembershipConnection>;
};


/** A public body that buys, or that an agreement is open to. */
export type BuyerContractingProcessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractingProcessOrder>;
  where?: InputMaybe<ContractingProcessFilter>;
};


/** A public body that buys, or that an agreement is open to. */
export type BuyerContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractFilter>;
};


/** A public body that buys, or that an agreement is open to. */
export type BuyerExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** A public body that buys, or that an agreement is open to. */
export type BuyerFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FrameworkOrder>;
  where?: InputMaybe<FrameworkFilter>;
};


/** A public body that buys, or that an agreement is open to. */
export type BuyerGroupArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A public body that buys, or that an agreement is open to. */
export type BuyerLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadOrder>;
  where?: InputMaybe<LeadFilter>;
};


/** A public body that buys, or that an agreement is open to. */
export type BuyerLikenessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body that buys, or that an agreement is open to. */
export type BuyerObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ObservationFilter>;
};


/** A public body that buys, or that an agreement is open to. */
export type BuyerParentArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A public body that buys, or that an agreement is open to. */
export type BuyerPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentOrder>;
  where?: InputMaybe<PaymentFilter>;
};


/** A public body that buys, or that an agreement is open to. */
export type BuyerResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ResponseFilter>;
};


/** A public body that buys, or that an agreement is open to. */
export type BuyerSubsidiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of buyers. */
export type BuyerConnection = {
  /** The buyers on this page, each with the cursor to go on from. */
  edges: Array<BuyerEdge>;
  /** The buyers on this page. */
  nodes: Array<Buyer>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the buyers on a page. */
export type BuyerEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Buyer;
};

/** Which buyers. Conditions on several fields must all hold. */
export type BuyerFilter = {
  /** Other names and spellings that mean it. */
  aliases?: InputMaybe<TextsFilter>;
  /** All of these must hold. */
  and?: InputMaybe<Array<BuyerFilter>>;
  /** Processes in which it buys, awarded or not. */
  contractingProcesses?: InputMaybe<ContractingProcessRelation>;
  /** What it bought. */
  contracts?: InputMaybe<ContractRelation>;
  /** The country it belongs to (ISO 3166-1 alpha-2); null where no source says. */
  country?: InputMaybe<TextFilter>;
  /** When it ceased to be, where a register says so. */
  endDate?: InputMaybe<DateFilter>;
  /** Agreements open to this buyer. */
  frameworks?: InputMaybe<FrameworkRelation>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** Identifiers of trusted schemes, such as `GB-COH-01002610`. */
  identifiers?: InputMaybe<TextsFilter>;
  /** What sort of public body it is; null where no source says. */
  kind?: InputMaybe<BuyerKindFilter>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: InputMaybe<DateFilter>;
  /** What it is called. */
  name?: InputMaybe<NameFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<BuyerFilter>;
  /** What was stated about it. */
  observations?: InputMaybe<ObservationRelation>;
  /** One of these must hold. */
  or?: InputMaybe<Array<BuyerFilter>>;
  /** What it paid. */
  payments?: InputMaybe<PaymentRelation>;
  /** When it began to be, where a register says so. */
  startDate?: InputMaybe<DateFilter>;
};

/** What sort of public body a buyer is. */
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

/** Compares kinds of public body. */
export type BuyerKindFilter = {
  /** Null finds those where it is not known. */
  eq?: InputMaybe<BuyerKind>;
  /** Any of these. */
  in?: InputMaybe<Array<BuyerKind>>;
};

/** Compares several of BuyerKind: true where one of them fits. */
export type BuyerKindsFilter = {
  /** This is one of them. */
  has?: InputMaybe<BuyerKind>;
  /** One of them is any of these. */
  in?: InputMaybe<Array<BuyerKind>>;
};

/** How buyers are ordered; ties by id, and what is not known comes last. */
export type BuyerOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: BuyerOrderField;
};

/** What buyers are ordered by. */
export type BuyerOrderField =
  /** By id. */
  | 'KEY'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** Leads to buyers. */
export type BuyerRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<BuyerFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<BuyerFilter>;
};

/** Compares codes, letter by letter. */
export type CodeFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Any of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The beginning of it, such as `CVE-2020-`. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** How sure something is, weakest first. */
export type Confidence =
  /** Every link is stated and identified. */
  | 'HIGH'
  /** A link in it is unsure, or who says so is not named. */
  | 'LOW'
  /** A link in it rests on a name, on a framework, or on a report at second hand. */
  | 'MEDIUM'
  /** It says little by itself: under investigation, or only the supplier is the same. */
  | 'VERY_LOW';

/** Compares confidence. */
export type ConfidenceFilter = {
  /** Every exposure has one: null finds none. */
  eq?: InputMaybe<Confidence>;
  /** Any of these. */
  in?: InputMaybe<Array<Confidence>>;
};

/** One awarded deal: made directly, or called off under a framework. */
export type Contract = Node & {
  /** Who bought. */
  buyers?: Maybe<Array<Buyer>>;
  /** What to know before using it. */
  caveats: Array<Scalars['String']['output']>;
  /** The process that it comes from; null where its source names none. */
  contractingProcess?: Maybe<ContractingProcess>;
  /** What sort of thing is bought: codes of the Common Procurement Vocabulary. */
  cpv: Array<Scalars['String']['output']>;
  /** When it was awarded. */
  dateAwarded?: Maybe<UncertainDate>;
  /** When it was published. */
  datePublished?: Maybe<UncertainDate>;
  /** When it was signed. */
  dateSigned?: Maybe<UncertainDate>;
  /** The day that is set against warnings: signed, else awarded, else started, else published. */
  dealDate?: Maybe<UncertainDate>;
  /** Which of its dates dealDate is. */
  dealDateKind?: Maybe<DealDateKind>;
  /** What it is, in the words of its source. */
  description?: Maybe<Scalars['String']['output']>;
  /** The contract that counts in the place of this one, being likely the same: deduced, never merged. Null where it counts itself. */
  duplicateOf?: Maybe<Contract>;
  /** Where advisories meet this deal, newest first. */
  exposures?: Maybe<ExposureConnection>;
  /** The agreement that it was called off under, as stated; null where none is. */
  framework?: Maybe<Framework>;
  /** Readable and lasting: `contract:g-cloud-zoom-swansea-university`. */
  id: Scalars['ID']['output'];
  /** Whether it stands for one or more deals that its source adds up. */
  isAggregate?: Maybe<Scalars['Boolean']['output']>;
  /** What is bought, each with its quantity, unit and price where stated, in the words of its source. */
  items: Array<Scalars['String']['output']>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: Maybe<UncertainDate>;
  /** Frameworks that it likely establishes: deduced, not stated. Their reference is the notice's own, so that it is listed as called off under none; caveats say what speaks for it. */
  likelyEstablishes?: Maybe<MentionConnection>;
  /** The last day to which it may be extended. */
  maxExtentDate?: Maybe<UncertainDate>;
  /** The most that it is worth, where its source gives a range. */
  maxValue?: Maybe<Money>;
  /** Contracts that this one is likely, and not certain, to be the same as, published by another publisher: one of them counts, 100 at most. */
  mayBe?: Maybe<Array<DealMayBe>>;
  /** Whether it may establish a framework rather than be a deal; caveats say what speaks for it. Leave its value out of sums then. */
  mayEstablishFramework?: Maybe<Scalars['Boolean']['output']>;
  /** Products, vendors and frameworks that its text names. */
  mentions?: Maybe<MentionConnection>;
  /** The least that it is worth, where its source gives a range. */
  minValue?: Maybe<Money>;
  /** What was stated about it, newest first. */
  observations?: Maybe<ObservationConnection>;
  /** What else may be bought under it later, or extended, in the words of its source. */
  options?: Maybe<Scalars['String']['output']>;
  /** From when to when it is in force. */
  period?: Maybe<Period>;
  /** Who ran the procurement, where that is another than who bought. */
  procuringEntities?: Maybe<Array<Buyer>>;
  /** What was bought, where its source names a product. */
  products?: Maybe<Array<Product>>;
  /** How it may be extended, in the words of its source. */
  renewal?: Maybe<Scalars['String']['output']>;
  /** Answers to it, newest first. */
  responses?: Maybe<ResponseConnection>;
  /** What newer releases changed of it. */
  revisions?: Maybe<RevisionConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** Null where its source gives none. */
  status?: Maybe<ContractStatus>;
  /** Who was awarded or paid. */
  suppliers?: Maybe<Array<Supplier>>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What was agreed to be paid. A joint value of several suppliers belongs to none of them alone. */
  value?: Maybe<Money>;
  /** What the source rounded the value to, such as "1000"; null where it does not seem rounded. */
  valueRoundedTo?: Maybe<Scalars['Decimal']['output']>;
};


/** One awarded deal: made directly, or called off under a framework. */
export type ContractExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** One awarded deal: made directly, or called off under a framework. */
export type ContractLikelyEstablishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One awarded deal: made directly, or called off under a framework. */
export type ContractMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One awarded deal: made directly, or called off under a framework. */
export type ContractObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** One awarded deal: made directly, or called off under a framework. */
export type ContractResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  where?: InputMaybe<ResponseFilter>;
};


/** One awarded deal: made directly, or called off under a framework. */
export type ContractRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RevisionOrder>;
  where?: InputMaybe<RevisionFilter>;
};

/** A page of contracts. */
export type ContractConnection = {
  /** The contracts on this page, each with the cursor to go on from. */
  edges: Array<ContractEdge>;
  /** The contracts on this page. */
  nodes: Array<Contract>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the contracts on a page. */
export type ContractEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Contract;
};

/** Which contracts. Conditions on several fields must all hold. */
export type ContractFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ContractFilter>>;
  /** Who bought. */
  buyers?: InputMaybe<BuyerRelation>;
  /** What to know before using it. */
  caveats?: InputMaybe<TextsFilter>;
  /** What sort of thing is bought: codes of the Common Procurement Vocabulary. */
  cpv?: InputMaybe<TextsFilter>;
  /** When it was awarded. */
  dateAwarded?: InputMaybe<DateFilter>;
  /** When it was published. */
  datePublished?: InputMaybe<DateFilter>;
  /** When it was signed. */
  dateSigned?: InputMaybe<DateFilter>;
  /** The day that is set against warnings: signed, else awarded, else started, else published. */
  dealDate?: InputMaybe<DateFilter>;
  /** Which of its dates dealDate is. */
  dealDateKind?: InputMaybe<DealDateKindFilter>;
  /** What it is, in the words of its source. */
  description?: InputMaybe<TextFilter>;
  /** The contract that counts in its place: `none: {}` finds those that count themselves. */
  duplicateOf?: InputMaybe<ContractRelation>;
  /** The agreement that it was called off under. */
  framework?: InputMaybe<FrameworkRelation>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** Whether it stands for one or more deals that its source adds up. */
  isAggregate?: InputMaybe<BooleanFilter>;
  /** What is bought, each with its quantity, unit and price where stated, in the words of its source. */
  items?: InputMaybe<TextsFilter>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: InputMaybe<DateFilter>;
  /** Frameworks that it likely establishes: deduced, not stated. */
  likelyEstablishes?: InputMaybe<FrameworkRelation>;
  /** The last day to which it may be extended. */
  maxExtentDate?: InputMaybe<DateFilter>;
  /** The most that it is worth, where its source gives a range. */
  maxValue?: InputMaybe<MoneyFilter>;
  /** Whether it may establish a framework rather than be a deal; caveats say what speaks for it. Leave its value out of sums then. */
  mayEstablishFramework?: InputMaybe<BooleanFilter>;
  /** Frameworks that its text names: deduced, not stated. */
  mentionedFrameworks?: InputMaybe<FrameworkRelation>;
  /** Products that its text names: deduced, not stated. */
  mentionedProducts?: InputMaybe<ProductRelation>;
  /** Vendors that its text names, alone or by a product that may not be what is bought: deduced, not stated. */
  mentionedVendors?: InputMaybe<VendorRelation>;
  /** The least that it is worth, where its source gives a range. */
  minValue?: InputMaybe<MoneyFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<ContractFilter>;
  /** What else may be bought under it later, or extended, in the words of its source. */
  options?: InputMaybe<TextFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<ContractFilter>>;
  /** What was paid under it. */
  payments?: InputMaybe<PaymentRelation>;
  /** The last day of its period. */
  periodEnd?: InputMaybe<DateFilter>;
  /** The first day of its period. */
  periodStart?: InputMaybe<DateFilter>;
  /** The process that it belongs to. */
  process?: InputMaybe<ContractingProcessRelation>;
  /** Who ran the procurement. */
  procuringEntities?: InputMaybe<BuyerRelation>;
  /** What was bought. */
  products?: InputMaybe<ProductRelation>;
  /** How it may be extended, in the words of its source. */
  renewal?: InputMaybe<TextFilter>;
  /** Answers to it. */
  responses?: InputMaybe<ResponseRelation>;
  /** What newer releases changed of it. */
  revisions?: InputMaybe<RevisionRelation>;
  /** Null where its source gives none. */
  status?: InputMaybe<ContractStatusFilter>;
  /** Who was awarded or paid. */
  suppliers?: InputMaybe<SupplierRelation>;
  /** What it is called. */
  title?: InputMaybe<NameFilter>;
  /** What was agreed to be paid. A joint value of several suppliers belongs to none of them alone. */
  value?: InputMaybe<MoneyFilter>;
  /** What the source rounded the value to, such as "1000"; null where it does not seem rounded. */
  valueRoundedTo?: InputMaybe<TextFilter>;
};

/** How contracts are ordered; ties by id, and what is not known comes last. */
export type ContractOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ContractOrderField;
};

/** What contracts are ordered by. */
export type ContractOrderField =
  /** By the day that is set against warnings. */
  | 'DEAL_DATE'
  /** By id. */
  | 'KEY'
  /** By the end of its period. */
  | 'PERIOD_END'
  /** By title, without regard to case and accents. */
  | 'TITLE'
  /** By currency, and then by amount. Filter on one currency to compare. */
  | 'VALUE';

/** Leads to contracts. */
export type ContractRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<ContractFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<ContractFilter>;
};

/** Where a deal stands (OCDS award and contract statuses). */
export type ContractStatus =
  /** Made, and in force. */
  | 'ACTIVE'
  /** Cancelled before it was made. It makes no exposure. */
  | 'CANCELLED'
  /** Proposed, and not yet in force. It makes no exposure. */
  | 'PENDING'
  /** Ended, at its end or before. */
  | 'TERMINATED'
  /** No award could be made. It makes no exposure. */
  | 'UNSUCCESSFUL';

/** Compares statuses of contracts. */
export type ContractStatusFilter = {
  /** Null finds those where it is not known. */
  eq?: InputMaybe<ContractStatus>;
  /** Any of these. */
  in?: InputMaybe<Array<ContractStatus>>;
};

/** A contracting process (OCDS): planning, tender, awards and contracts under one `ocid`. */
export type ContractingProcess = Node & {
  /** What was planned to be spent (OCDS `planning.budget.amount`). It is no value of a contract. */
  budget?: Maybe<Money>;
  /** Who buys, as its notices say before anything is awarded, too. */
  buyers?: Maybe<Array<Buyer>>;
  /** What to know before using it. */
  caveats: Array<Scalars['String']['output']>;
  /** Its awarded deals, newest first. */
  contracts?: Maybe<ContractConnection>;
  /** When it was published. */
  datePublished?: Maybe<UncertainDate>;
  /** What it is, in the words of its source. */
  description?: Maybe<Scalars['String']['output']>;
  /** The agreements that it establishes. */
  frameworks?: Maybe<Array<Framework>>;
  /** Readable and lasting: `contractingProcess:` and its ocid. */
  id: Scalars['ID']['output'];
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: Maybe<UncertainDate>;
  /** goods, works or services (OCDS). */
  mainProcurementCategory?: Maybe<Scalars['String']['output']>;
  /** Products and vendors that the text of its tender names, where no contract and no framework came of it yet: those have its text. What a tender asks for makes no exposure and no lead. */
  mentions?: Maybe<MentionConnection>;
  /** The open contracting id. */
  ocid: Scalars['String']['output'];
  /** The method by code (OCDS `method`): open, selective, limited, direct. */
  procurementMethod?: Maybe<Scalars['String']['output']>;
  /** The method in the words of the source. */
  procurementMethodDetails?: Maybe<Scalars['String']['output']>;
  /** Who runs the procurement, where that is another than who buys. */
  procuringEntities?: Maybe<Array<Buyer>>;
  /** What was published about it over time, newest first. */
  releases?: Maybe<ReleaseConnection>;
  /** What newer releases changed of it. */
  revisions?: Maybe<RevisionConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The most that the tender is estimated to be worth, where its source gives an upper bound beside or instead of the value. */
  tenderMaxValue?: Maybe<Money>;
  /** The least that the tender is estimated to be worth, where its source gives a lower bound. It is no amount, and no value of a contract. */
  tenderMinValue?: Maybe<Money>;
  /** Where the tender stands (OCDS `tender.status`), such as complete or cancelled. */
  tenderStatus?: Maybe<Scalars['String']['output']>;
  /** What the tender is estimated to be worth (OCDS `tender.value`, the upper estimate). It is no value of a contract. */
  tenderValue?: Maybe<Money>;
  /** What it is called. */
  title?: Maybe<Scalars['String']['output']>;
};


/** A contracting process (OCDS): planning, tender, awards and contracts under one `ocid`. */
export type ContractingProcessContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractFilter>;
};


/** A contracting process (OCDS): planning, tender, awards and contracts under one `ocid`. */
export type ContractingProcessMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A contracting process (OCDS): planning, tender, awards and contracts under one `ocid`. */
export type ContractingProcessReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReleaseOrder>;
  where?: InputMaybe<ReleaseFilter>;
};


/** A contracting process (OCDS): planning, tender, awards and contracts under one `ocid`. */
export type ContractingProcessRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RevisionOrder>;
  where?: InputMaybe<RevisionFilter>;
};

/** A page of contracting processes. */
export type ContractingProcessConnection = {
  /** The contracting processes on this page, each with the cursor to go on from. */
  edges: Array<ContractingProcessEdge>;
  /** The contracting processes on this page. */
  nodes: Array<ContractingProcess>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the contracting processes on a page. */
export type ContractingProcessEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: ContractingProcess;
};

/** Which contracting processes. Conditions on several fields must all hold. */
export type ContractingProcessFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ContractingProcessFilter>>;
  /** What was planned to be spent (OCDS `planning.budget.amount`). It is no value of a contract. */
  budget?: InputMaybe<MoneyFilter>;
  /** Who buys. */
  buyers?: InputMaybe<BuyerRelation>;
  /** What to know before using it. */
  caveats?: InputMaybe<TextsFilter>;
  /** Its awarded deals. */
  contracts?: InputMaybe<ContractRelation>;
  /** When it was published. */
  datePublished?: InputMaybe<DateFilter>;
  /** What it is, in the words of its source. */
  description?: InputMaybe<TextFilter>;
  /** The agreements that it establishes. */
  frameworks?: InputMaybe<FrameworkRelation>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: InputMaybe<DateFilter>;
  /** goods, works or services (OCDS). */
  mainProcurementCategory?: InputMaybe<TextFilter>;
  /** Products that the text of its tender names, where no contract and no framework came of it yet: deduced, not stated. */
  mentionedProducts?: InputMaybe<ProductRelation>;
  /** Vendors that the text of its tender names, alone or by a product: deduced, not stated. */
  mentionedVendors?: InputMaybe<VendorRelation>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<ContractingProcessFilter>;
  /** By its ocid. */
  ocid?: InputMaybe<CodeFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<ContractingProcessFilter>>;
  /** The method by code (OCDS `method`): open, selective, limited, direct. */
  procurementMethod?: InputMaybe<TextFilter>;
  /** The method in the words of the source. */
  procurementMethodDetails?: InputMaybe<TextFilter>;
  /** Who runs the procurement. */
  procuringEntities?: InputMaybe<BuyerRelation>;
  /** What was published about it over time. */
  releases?: InputMaybe<ReleaseRelation>;
  /** What newer releases changed of it. */
  revisions?: InputMaybe<RevisionRelation>;
  /** The most that the tender is estimated to be worth, where its source gives an upper bound beside or instead of the value. */
  tenderMaxValue?: InputMaybe<MoneyFilter>;
  /** The least that the tender is estimated to be worth, where its source gives a lower bound. It is no amount, and no value of a contract. */
  tenderMinValue?: InputMaybe<MoneyFilter>;
  /** Where the tender stands (OCDS `tender.status`), such as complete or cancelled. */
  tenderStatus?: InputMaybe<TextFilter>;
  /** What the tender is estimated to be worth (OCDS `tender.value`, the upper estimate). It is no value of a contract. */
  tenderValue?: InputMaybe<MoneyFilter>;
  /** What it is called. */
  title?: InputMaybe<NameFilter>;
};

/** How contracting processes are ordered; ties by id, and what is not known comes last. */
export type ContractingProcessOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ContractingProcessOrderField;
};

/** What contracting processes are ordered by. */
export type ContractingProcessOrderField =
  /** By date. */
  | 'DATE'
  /** By id. */
  | 'KEY'
  /** By title, without regard to case and accents. */
  | 'TITLE';

/** Leads to contracting processes. */
export type ContractingProcessRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<ContractingProcessFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<ContractingProcessFilter>;
};

/**
 * What an answer could not see: among how many deals it was looked for, and how many of them lack what leads to an exposure. Where
 * these are many, few exposures are no sign that there was nothing to warn of.
 */
export type Coverage = {
  /** Deals that were considered: those of the buyer, the supplier or the deal that was asked, else all; those that fit the conditions on deal, buyer, supplier and framework, but for those that stand with others in an or or a not; none that was cancelled or is pending. Whatever asOf is. */
  deals: Scalars['Int']['output'];
  /** Of which no day is known: against a warning they are UNCERTAIN. */
  withoutDate: Scalars['Int']['output'];
  /** Whose buyer is not known, or recognised by its name alone: it may be somebody else, and others may be missing here. */
  withoutIdentity: Scalars['Int']['output'];
  /** Of which no product is known: neither stated, nor found in their text, nor the single one of their framework; of frameworks, that have no single product. No warning about a product can meet them. */
  withoutProduct: Scalars['Int']['output'];
};

/** Compares currencies by their three capitals (ISO 4217); anything else is refused. */
export type CurrencyFilter = {
  /** Exactly this one. Null finds those where it is not known. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Any of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Compares dates with all that is known of them: a comparison is true where it holds for every day that the date can be. */
export type DateFilter = {
  /** Exactly this day. Null finds those of which nothing is known. */
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

/** What was agreed or paid. */
export type Deal = Contract | Framework | Payment;

/** Which of a deal's dates is set against a warning. */
export type DealDateKind =
  /** When it was awarded; its signing is not known. */
  | 'AWARDED'
  /** Invoiced or paid. */
  | 'PAID'
  /** When its notice was published; nothing else is known. */
  | 'PUBLISHED'
  /** When it was signed. */
  | 'SIGNED'
  /** When its period started; neither signing nor award is known. */
  | 'STARTED';

/** Compares kinds of date. */
export type DealDateKindFilter = {
  /** Null finds those where it is not known. */
  eq?: InputMaybe<DealDateKind>;
  /** Any of these. */
  in?: InputMaybe<Array<DealDateKind>>;
};

/** What counts and sums of deals may leave out. */
export type DealExclusion =
  /** Deals that are likely the same as another, which counts in their place (duplicateOf): the rows that two editions of a document list, the awards that two publishers publish. */
  | 'DUPLICATES';

/** Deals that have something in common. What by does not have is null. */
export type DealGroup = {
  /** The agency that warned, where by has AGENCY; null for deals that none warned of. */
  agency?: Maybe<Agency>;
  /** The buyer, where by has BUYER. Null where none is known: those deals are a group of their own, as with each of these fields. */
  buyer?: Maybe<Buyer>;
  /** The kind of the buyer, where by has BUYER_KIND; null where no buyer of a known kind is known. */
  buyerKind?: Maybe<BuyerKind>;
  /** How many deals: each once, however many buyers, suppliers, products or advisories it has. */
  count?: Maybe<Scalars['Int']['output']>;
  /** The first two digits of a code of the Common Procurement Vocabulary, such as "48" for software, where by has CPV_DIVISION. A payment has those of its contract. */
  cpvDivision?: Maybe<Scalars['String']['output']>;
  /** Deals that are likely the same as another, which counts in their place, in each currency what they would add. Neither in count nor in values; none where exclude is empty, since all are counted then. */
  duplicates?: Maybe<LeftOut>;
  /** The framework, where by has FRAMEWORK; null for deals that are under none as far as is known. */
  framework?: Maybe<Framework>;
  /** Deals of several suppliers, whose value belongs to none of them alone. Not in values. Ceilings of frameworks are not among them. */
  jointValues?: Maybe<LeftOut>;
  /** Contracts that may establish a framework, their values being likely ceilings. Not in values. */
  mayEstablishFramework?: Maybe<LeftOut>;
  /** The month of the deal (dealDate), such as "2020-04", where by has MONTH; null where it is not known for sure. */
  month?: Maybe<Scalars['String']['output']>;
  /** Contracts that are pending, cancelled or unsuccessful: nothing was spent by them so far. In count, not in values. */
  notMade?: Maybe<LeftOut>;
  /** The product, where by has PRODUCT; null for deals of which no product is known. */
  product?: Maybe<Product>;
  /** The supplier, where by has SUPPLIER. */
  supplier?: Maybe<Supplier>;
  /** How many have an amount too large to be added up, 9223372036854775808 or more. */
  tooLarge?: Maybe<Scalars['Int']['output']>;
  /** What they come to, currency by currency, most deals first: of the deals that have an amount in a known currency and are counted under none of the fields below. */
  values?: Maybe<Array<ValuesInCurrency>>;
  /** The vendor of a product, where by has VENDOR. */
  vendor?: Maybe<Vendor>;
  /** How many have no amount. A range (minValue, maxValue) is none. */
  withoutAmount?: Maybe<Scalars['Int']['output']>;
  /** How many have an amount whose currency is not known. */
  withoutCurrency?: Maybe<Scalars['Int']['output']>;
  /** The year of the deal (dealDate), where by has YEAR; null where it is not known for sure. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** What groups are made by. */
export type DealGroupKey =
  /** An agency that warned of a product that the deal has, as stated, whether before or after. For other ways from a deal to a warning, and other conditions on it, ask exposuresAggregate; there it is the agency of the exposure. */
  | 'AGENCY'
  /** Who bought; of an exposure, its buyer. */
  | 'BUYER'
  /** Which sort of public body bought. */
  | 'BUYER_KIND'
  /** What sort of thing was bought, by the first two digits of its code of the Common Procurement Vocabulary. */
  | 'CPV_DIVISION'
  /** The agreement that it was called off under, as stated; a framework itself. */
  | 'FRAMEWORK'
  /** The month of the deal. */
  | 'MONTH'
  /** What was bought, as stated; of an exposure, the products that lead to the advisory. */
  | 'PRODUCT'
  /** Who was awarded or paid. */
  | 'SUPPLIER'
  /** Who makes what was bought; of an exposure, of the products that lead to the advisory. */
  | 'VENDOR'
  /** The year of the deal. */
  | 'YEAR';

/** Deals in groups. */
export type DealGroups = {
  /** How many deals stand in several groups. */
  inSeveralGroups?: Maybe<Scalars['Int']['output']>;
  /** The greatest groups, greatest first. */
  nodes?: Maybe<Array<DealGroup>>;
  /** Whether a deal stands in several groups, so that the groups come to more than the totals: a contract of two suppliers stands in the group of each, with its whole value. */
  overlaps?: Maybe<Scalars['Boolean']['output']>;
  /** All other groups as one row; null where there is none. */
  rest?: Maybe<DealTotals>;
  /** How many groups there are, rest taken apart. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Which sort of deal. */
export type DealKind =
  /** An awarded deal. */
  | 'CONTRACT'
  /** An agreement that several bodies may buy under. */
  | 'FRAMEWORK'
  /** Money invoiced or paid. */
  | 'PAYMENT';

/** Compares sorts of deal. */
export type DealKindFilter = {
  /** Null finds those where it is not known. */
  eq?: InputMaybe<DealKind>;
  /** Any of these. */
  in?: InputMaybe<Array<DealKind>>;
};

/** Another deal that one is likely to be the same as: deduced, never merged. A person may part the two, or say that they are one (judgements). */
export type DealMayBe = {
  /** How sure it is. */
  confidence?: Maybe<Confidence>;
  /** The other one. */
  deal: Deal;
  /** Whether the other one counts in the place of this one; else this one counts in its place. */
  isCounted: Scalars['Boolean']['output'];
  /** How it was deduced: `SAME_ROW_OF_EDITIONS`, `SAME_AWARD_OF_PUBLISHERS`, `SAME_NOTICE_OF_PUBLISHERS`, or `JUDGED` by a person. */
  method?: Maybe<Scalars['String']['output']>;
  /** What speaks for it. */
  words?: Maybe<Scalars['String']['output']>;
};

/** How many deals there are and what they come to. */
export type DealTotals = {
  /** How many deals: each once, however many buyers, suppliers, products or advisories it has. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Deals that are likely the same as another, which counts in their place, in each currency what they would add. Neither in count nor in values; none where exclude is empty, since all are counted then. */
  duplicates?: Maybe<LeftOut>;
  /** Deals of several suppliers, whose value belongs to none of them alone. Not in values. Ceilings of frameworks are not among them. */
  jointValues?: Maybe<LeftOut>;
  /** Contracts that may establish a framework, their values being likely ceilings. Not in values. */
  mayEstablishFramework?: Maybe<LeftOut>;
  /** Contracts that are pending, cancelled or unsuccessful: nothing was spent by them so far. In count, not in values. */
  notMade?: Maybe<LeftOut>;
  /** How many have an amount too large to be added up, 9223372036854775808 or more. */
  tooLarge?: Maybe<Scalars['Int']['output']>;
  /** What they come to, currency by currency, most deals first: of the deals that have an amount in a known currency and are counted under none of the fields below. */
  values?: Maybe<Array<ValuesInCurrency>>;
  /** How many have no amount. A range (minValue, maxValue) is none. */
  withoutAmount?: Maybe<Scalars['Int']['output']>;
  /** How many have an amount whose currency is not known. */
  withoutCurrency?: Maybe<Scalars['Int']['output']>;
};

/** How many deals there are and what they come to. Ceilings, values of contracts and payments are never added up together. */
export type DealsAggregate = {
  /** How many deals: each once, however many buyers, suppliers, products or advisories it has. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Deals that are likely the same as another, which counts in their place, in each currency what they would add. Neither in count nor in values; none where exclude is empty, since all are counted then. */
  duplicates?: Maybe<LeftOut>;
  /** The same for each group of deals, the greatest ones first. */
  groups?: Maybe<DealGroups>;
  /** Deals of several suppliers, whose value belongs to none of them alone. Not in values. Ceilings of frameworks are not among them. */
  jointValues?: Maybe<LeftOut>;
  /** Contracts that may establish a framework, their values being likely ceilings. Not in values. */
  mayEstablishFramework?: Maybe<LeftOut>;
  /** Contracts that are pending, cancelled or unsuccessful: nothing was spent by them so far. In count, not in values. */
  notMade?: Maybe<LeftOut>;
  /** How many have an amount too large to be added up, 9223372036854775808 or more. */
  tooLarge?: Maybe<Scalars['Int']['output']>;
  /** What they come to, currency by currency, most deals first: of the deals that have an amount in a known currency and are counted under none of the fields below. */
  values?: Maybe<Array<ValuesInCurrency>>;
  /** How many have no amount. A range (minValue, maxValue) is none. */
  withoutAmount?: Maybe<Scalars['Int']['output']>;
  /** How many have an amount whose currency is not known. */
  withoutCurrency?: Maybe<Scalars['Int']['output']>;
};


/** How many deals there are and what they come to. Ceilings, values of contracts and payments are never added up together. */
export type DealsAggregateGroupsArgs = {
  by?: Array<DealGroupKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sumIn?: InputMaybe<Scalars['String']['input']>;
};

/** A text of a row that no other field holds. Columns that name persons, or how to reach them, are never kept. */
export type Detail = {
  /** The header of its column, in words of small letters: `project name and description` for ProjectNameAndDescription. */
  name: Scalars['String']['output'];
  /** What the row says there, in the words of its source. */
  text: Scalars['String']['output'];
};

/** Which texts of a row. Conditions on name and text must hold of one and the same. */
export type DetailFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<DetailFilter>>;
  /** The header of its column, in words of small letters. */
  name?: InputMaybe<TextFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<DetailFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<DetailFilter>>;
  /** What the row says there. */
  text?: InputMaybe<TextFilter>;
};

/** Looks through what else a row says. */
export type DetailsFilter = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<DetailFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<DetailFilter>;
};

/**
 * A deal, one of its buyers, and an advisory about what was bought. It says that the three meet, and which came first. It does not say
 * that the buyer used the product, was harmed, or ought to have known.
 */
export type Exposure = Node & {
  /** What was warned. */
  advisory: Advisory;
  /** Who warned, where that is an agency of a state; null where it is not, or is not named. */
  agency?: Maybe<Agency>;
  /** Whether the buyer is among those that the warning addresses. */
  audienceMatch: AudienceMatch;
  /** How the deal leads to the advisory; where several ways do, the strongest. */
  basis: Basis;
  /** Who bought, or may buy under the framework. */
  buyer: Buyer;
  /** For a framework: whether a deal of this buyer under it is in this graph (none in it is no proof that there was none). Null for other deals. */
  calledOff?: Maybe<Scalars['Boolean']['output']>;
  /** What to know before publishing it. */
  caveats: Array<Scalars['String']['output']>;
  /** As sure as the weakest link of the path. */
  confidence: Confidence;
  /** What was agreed or paid. */
  deal: Deal;
  /** The day of the deal that the warning is set against; null where none is known. */
  dealDate?: Maybe<UncertainDate>;
  /** Which of its dates dealDate is. */
  dealDateKind?: Maybe<DealDateKind>;
  /** Lasting: made of the ids of the deal, the buyer and the advisory, and of the day where one was asked for (`asOf`). Whatever leads to it, it answers alike under one id. */
  id: Scalars['ID']['output'];
  /** Whether the deal was in force when the warning came. */
  inForce: InForce;
  /** Whether all of it was published by the day asked for; null where none was (`asOf`). */
  knownAsOf?: Maybe<KnownAsOf>;
  /** From the deal to the warning; negative where the warning came first. Null where nothing is known of it. */
  lag?: Maybe<Lag>;
  /** The edges of the first so many paths, each once: who bought, what leads to the advisory, and who published it. pathCount tells how many paths there are. */
  path?: Maybe<Array<PathEdge>>;
  /** How many ways there are by which the deal leads to the advisory: those of the basis told. */
  pathCount: Scalars['Int']['output'];
  /** The ways by which the deal leads to the advisory: those of the basis told, in the order of the ids that they lead by, each once however many documents state its edges. */
  paths: Array<Path>;
  /** The products that lead from the deal to the advisory; none where only the supplier does. */
  products?: Maybe<Array<Product>>;
  /** The documents behind the deal, the advisory and every edge of the path. */
  sources?: Maybe<Array<Source>>;
  /** When the warning came, seen from the deal. */
  timing: Timing;
};


/**
 * A deal, one of its buyers, and an advisory about what was bought. It says that the three meet, and which came first. It does not say
 * that the buyer used the product, was harmed, or ought to have known.
 */
export type ExposurePathArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * A deal, one of its buyers, and an advisory about what was bought. It says that the three meet, and which came first. It does not say
 * that the buyer used the product, was harmed, or ought to have known.
 */
export type ExposurePathsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of exposures. */
export type ExposureConnection = {
  /** Among how many deals this was looked for, and how many of them lack what leads to an exposure. */
  coverage?: Maybe<Coverage>;
  /** The exposures on this page, each with the cursor to go on from. */
  edges: Array<ExposureEdge>;
  /** The exposures on this page. */
  nodes: Array<Exposure>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** Which deals of exposures. */
export type ExposureDealFilter = {
  /** The day that is set against the warning. */
  date?: InputMaybe<DateFilter>;
  /** By sort. */
  kind?: InputMaybe<DealKindFilter>;
  /** By title. */
  title?: InputMaybe<NameFilter>;
  /** By its value, a framework's ceiling, or what was paid: three kinds of money. Name a sort and a currency to compare. */
  value?: InputMaybe<MoneyFilter>;
};

/** One of the exposures on a page. */
export type ExposureEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Exposure;
};

/** Which exposures. Conditions on several fields must all hold. */
export type ExposureFilter = {
  /** By what was warned. */
  advisory?: InputMaybe<AdvisoryFilter>;
  /** The agency that warned. */
  agency?: InputMaybe<AgencyFilter>;
  /** All of these must hold. */
  and?: InputMaybe<Array<ExposureFilter>>;
  /** Whether the buyer is among those addressed. */
  audienceMatch?: InputMaybe<AudienceMatchFilter>;
  /** Left out, all but FAMILY and SUPPLIER, which are asked for here at the top of where, and not within or. */
  basis?: InputMaybe<BasisFilter>;
  /** By who bought, or may buy under the framework. */
  buyer?: InputMaybe<BuyerFilter>;
  /** For frameworks. */
  calledOff?: InputMaybe<BooleanFilter>;
  /** How sure it is. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** By what was agreed or paid. */
  deal?: InputMaybe<ExposureDealFilter>;
  /** By which of the dates of the deal is set against the warning. */
  dealDateKind?: InputMaybe<DealDateKindFilter>;
  /** Whether somebody says that the product, or a vulnerability of the advisory, is exploited (the KEV catalogue). */
  exploited?: InputMaybe<BooleanFilter>;
  /** The framework that the deal is, or is under as stated. */
  framework?: InputMaybe<FrameworkFilter>;
  /** Whether the deal was in force when the warning came. */
  inForce?: InputMaybe<InForceFilter>;
  /** Days from the deal to the warning. */
  lag?: InputMaybe<LagFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<ExposureFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<ExposureFilter>>;
  /** A product that leads from the deal to the advisory, by whichever basis. */
  product?: InputMaybe<ProductFilter>;
  /** Whoever published the warning, agency or not. */
  publisher?: InputMaybe<OrganizationFilter>;
  /** A supplier of the deal. */
  supplier?: InputMaybe<SupplierFilter>;
  /** By when the warning came, seen from the deal. */
  timing?: InputMaybe<TimingFilter>;
  /** Who makes a product that leads from the deal to the advisory; with basis SUPPLIER, also the supplier that it leads by. */
  vendor?: InputMaybe<VendorFilter>;
};

/** Exposures that have something in common. What by does not have is null. */
export type ExposureGroup = {
  /** The agency that warned, where by has AGENCY; null for deals that none warned of. */
  agency?: Maybe<Agency>;
  /** The buyer, where by has BUYER. Null where none is known: those deals are a group of their own, as with each of these fields. */
  buyer?: Maybe<Buyer>;
  /** The kind of the buyer, where by has BUYER_KIND; null where no buyer of a known kind is known. */
  buyerKind?: Maybe<BuyerKind>;
  /** The contracts among them, values being what was agreed to be paid. */
  contracts?: Maybe<DealTotals>;
  /** How many exposures: each deal, buyer and advisory that meet. */
  count?: Maybe<Scalars['Int']['output']>;
  /** The first two digits of a code of the Common Procurement Vocabulary, such as "48" for software, where by has CPV_DIVISION. A payment has those of its contract. */
  cpvDivision?: Maybe<Scalars['String']['output']>;
  /** How many deals these are: each once, however many advisories it meets. */
  dealCount?: Maybe<Scalars['Int']['output']>;
  /** The framework, where by has FRAMEWORK; null for deals that are under none as far as is known. */
  framework?: Maybe<Framework>;
  /** The frameworks among them, values being ceilings: what may be spent, by all together. */
  frameworks?: Maybe<DealTotals>;
  /** The month of the deal (dealDate), such as "2020-04", where by has MONTH; null where it is not known for sure. */
  month?: Maybe<Scalars['String']['output']>;
  /** The payments among them, values being what was invoiced or paid. */
  payments?: Maybe<DealTotals>;
  /** The product, where by has PRODUCT; null for deals of which no product is known. */
  product?: Maybe<Product>;
  /** The supplier, where by has SUPPLIER. */
  supplier?: Maybe<Supplier>;
  /** The vendor of a product, where by has VENDOR. */
  vendor?: Maybe<Vendor>;
  /** The year of the deal (dealDate), where by has YEAR; null where it is not known for sure. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** Exposures in groups. */
export type ExposureGroups = {
  /** How many deals stand in several groups. */
  inSeveralGroups?: Maybe<Scalars['Int']['output']>;
  /** The greatest groups, greatest first. */
  nodes?: Maybe<Array<ExposureGroup>>;
  /** Whether a deal stands in several groups, so that the groups come to more than the totals: a contract of two suppliers stands in the group of each, with its whole value. */
  overlaps?: Maybe<Scalars['Boolean']['output']>;
  /** All other groups as one row; null where there is none. */
  rest?: Maybe<ExposureTotals>;
  /** How many groups there are, rest taken apart. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** How exposures are ordered; ties by ids, and what is not known comes last. */
export type ExposureOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ExposureOrderField;
};

/** What exposures are ordered by. */
export type ExposureOrderField =
  /** By the day of the warning. */
  | 'ADVISORY_DATE'
  /** By the day of the deal that is set against the warning. Only within a noun, or where a few are named. */
  | 'DEAL_DATE'
  /** By currency, and then by amount. Filter on one currency and one sort of deal to compare. Only within a noun, or where a few are named. */
  | 'VALUE';

/** How many exposures there are, and the deals that they are of. */
export type ExposureTotals = {
  /** The contracts among them, values being what was agreed to be paid. */
  contracts?: Maybe<DealTotals>;
  /** How many exposures: each deal, buyer and advisory that meet. */
  count?: Maybe<Scalars['Int']['output']>;
  /** How many deals these are: each once, however many advisories it meets. */
  dealCount?: Maybe<Scalars['Int']['output']>;
  /** The frameworks among them, values being ceilings: what may be spent, by all together. */
  frameworks?: Maybe<DealTotals>;
  /** The payments among them, values being what was invoiced or paid. */
  payments?: Maybe<DealTotals>;
};

/** How many exposures there are, how many deals they are of, and what those deals come to: each deal once, ceilings, contracts and payments apart. */
export type ExposuresAggregate = {
  /** The contracts among them, values being what was agreed to be paid. */
  contracts?: Maybe<DealTotals>;
  /** How many exposures: each deal, buyer and advisory that meet. */
  count?: Maybe<Scalars['Int']['output']>;
  /** How many deals these are: each once, however many advisories it meets. */
  dealCount?: Maybe<Scalars['Int']['output']>;
  /** The frameworks among them, values being ceilings: what may be spent, by all together. */
  frameworks?: Maybe<DealTotals>;
  /** The same for each group of exposures, the greatest ones first. */
  groups?: Maybe<ExposureGroups>;
  /** The payments among them, values being what was invoiced or paid. */
  payments?: Maybe<DealTotals>;
};


/** How many exposures there are, how many deals they are of, and what those deals come to: each deal once, ceilings, contracts and payments apart. */
export type ExposuresAggregateGroupsArgs = {
  by?: Array<DealGroupKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sumIn?: InputMaybe<Scalars['String']['input']>;
  sumOf?: DealKind;
};

/** An agreement that several bodies may buy under. It is not a purchase: what is bought under it are its contracts and payments. */
export type Framework = Node & {
  /** Other names of it, such as `RM1557.12`. */
  aliases: Array<Scalars['String']['output']>;
  /** What to know before using it. */
  caveats: Array<Scalars['String']['output']>;
  /** The most that may be spent under it. It is in no sum of contract values. */
  ceiling?: Maybe<Money>;
  /** The process that it comes from; null where its source names none. */
  contractingProcess?: Maybe<ContractingProcess>;
  /** What was called off under it, newest first. How each is known to be is on its edge. */
  contracts?: Maybe<FrameworkContractConnection>;
  /** When it was published. */
  datePublished?: Maybe<UncertainDate>;
  /** When it was signed. */
  dateSigned?: Maybe<UncertainDate>;
  /** The day that is set against warnings: signed, else awarded, else started, else published. */
  dealDate?: Maybe<UncertainDate>;
  /** Which of its dates dealDate is. */
  dealDateKind?: Maybe<DealDateKind>;
  /** What it is, in the words of its source. */
  description?: Maybe<Scalars['String']['output']>;
  /** Where advisories meet this agreement, a row for each buyer it is open to, newest advisory first. */
  exposures?: Maybe<ExposureConnection>;
  /** The family that it is an iteration of. */
  family?: Maybe<Framework>;
  /** Readable and lasting: `framework:g-cloud`. */
  id: Scalars['ID']['output'];
  /** Its iterations, newest first, where it is a family. */
  iterations?: Maybe<FrameworkConnection>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: Maybe<UncertainDate>;
  /** Contracts that likely establish it, newest first: deduced, since its reference is the notice's own. They are not called off under it, and their values are likely ceilings. */
  likelyEstablishedBy?: Maybe<FrameworkContractConnection>;
  /** Its lots. */
  lots?: Maybe<LotConnection>;
  /** How many suppliers may take part at most; null where no source says, or what it says is no such number. */
  maximumParticipants?: Maybe<Scalars['Int']['output']>;
  /** Products, vendors and frameworks that its text names. */
  mentions?: Maybe<MentionConnection>;
  /** The least that its source expects to be spent under it. It is no ceiling, and in no sum. */
  minValue?: Maybe<Money>;
  /** What was stated about it, newest first. */
  observations?: Maybe<ObservationConnection>;
  /** Who may buy under it. See openToIsComplete for whether these are all. */
  openTo?: Maybe<BuyerConnection>;
  /** Whether openTo lists everybody; null where no source says. */
  openToIsComplete?: Maybe<Scalars['Boolean']['output']>;
  /** Payments under it, newest first. */
  payments?: Maybe<PaymentConnection>;
  /** Who may become a supplier of it: awards that are proposed and not in force (OCDS status pending) name them. None of them may be awarded anything under it yet. */
  pendingSuppliers?: Maybe<FrameworkSupplierConnection>;
  /** From when to when it is in force. */
  period?: Maybe<Period>;
  /** Who ran the procurement, where that is another than who bought. */
  procuringEntities?: Maybe<Array<Buyer>>;
  /** What may be bought under it, where its source names products. */
  products?: Maybe<ProductConnection>;
  /** Answers to it, newest first. */
  responses?: Maybe<ResponseConnection>;
  /** What newer releases changed of it. */
  revisions?: Maybe<RevisionConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** What its source calls it, where that is another word: `contract`. */
  statedAs?: Maybe<Scalars['String']['output']>;
  /** Who may be awarded under it, each once; which lots each is for stands on the edge. */
  suppliers?: Maybe<FrameworkSupplierConnection>;
  /** How the agreement is run. */
  technique?: Maybe<Technique>;
  /** What it is called. */
  title: Scalars['String']['output'];
};


/** An agreement that several bodies may buy under. It is not a purchase: what is bought under it are its contracts and payments. */
export type FrameworkContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  link?: InputMaybe<FrameworkLinkKind>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractFilter>;
};


/** An agreement that several bodies may buy under. It is not a purchase: what is bought under it are its contracts and payments. */
export type FrameworkExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** An agreement that several bodies may buy under. It is not a purchase: what is bought under it are its contracts and payments. */
export type FrameworkIterationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FrameworkOrder>;
  where?: InputMaybe<FrameworkFilter>;
};


/** An agreement that several bodies may buy under. It is not a purchase: what is bought under it are its contracts and payments. */
export type FrameworkLikelyEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractFilter>;
};


/** An agreement that several bodies may buy under. It is not a purchase: what is bought under it are its contracts and payments. */
export type FrameworkLotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LotOrder>;
  where?: InputMaybe<LotFilter>;
};


/** An agreement that several bodies may buy under. It is not a purchase: what is bought under it are its contracts and payments. */
export type FrameworkMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement that several bodies may buy under. It is not a purchase: what is bought under it are its contracts and payments. */
export type FrameworkObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** An agreement that several bodies may buy under. It is not a purchase: what is bought under it are its contracts and payments. */
export type FrameworkOpenToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BuyerOrder>;
  where?: InputMaybe<BuyerFilter>;
};


/** An agreement that several bodies may buy under. It is not a purchase: what is bought under it are its contracts and payments. */
export type FrameworkPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentOrder>;
  where?: InputMaybe<PaymentFilter>;
};


/** An agreement that several bodies may buy under. It is not a purchase: what is bought under it are its contracts and payments. */
export type FrameworkPendingSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplierOrder>;
  where?: InputMaybe<SupplierFilter>;
};


/** An agreement that several bodies may buy under. It is not a purchase: what is bought under it are its contracts and payments. */
export type FrameworkProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductFilter>;
};


/** An agreement that several bodies may buy under. It is not a purchase: what is bought under it are its contracts and payments. */
export type FrameworkResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  where?: InputMaybe<ResponseFilter>;
};


/** An agreement that several bodies may buy under. It is not a purchase: what is bought under it are its contracts and payments. */
export type FrameworkRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RevisionOrder>;
  where?: InputMaybe<RevisionFilter>;
};


/** An agreement that several bodies may buy under. It is not a purchase: what is bought under it are its contracts and payments. */
export type FrameworkSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplierOrder>;
  where?: InputMaybe<SupplierFilter>;
};

/** A page of frameworks. */
export type FrameworkConnection = {
  /** The frameworks on this page, each with the cursor to go on from. */
  edges: Array<FrameworkEdge>;
  /** The frameworks on this page. */
  nodes: Array<Framework>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of contracts under a framework, or of those that likely establish it. */
export type FrameworkContractConnection = {
  /** The contracts on this page, each with the cursor to go on from, and how it is known to be under the framework, or to establish it. */
  edges: Array<FrameworkContractEdge>;
  /** The contracts on this page. */
  nodes: Array<Contract>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the contracts of a framework on a page. */
export type FrameworkContractEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** How it is known to be under the framework, or to establish it. */
  link: FrameworkLink;
  /** The one on this place of the page. */
  node: Contract;
};

/** One of the frameworks on a page. */
export type FrameworkEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Framework;
};

/** Which frameworks. Conditions on several fields must all hold. */
export type FrameworkFilter = {
  /** Other names of it, such as `RM1557.12`. */
  aliases?: InputMaybe<TextsFilter>;
  /** All of these must hold. */
  and?: InputMaybe<Array<FrameworkFilter>>;
  /** What to know before using it. */
  caveats?: InputMaybe<TextsFilter>;
  /** The most that may be spent under it. It is in no sum of contract values. */
  ceiling?: InputMaybe<MoneyFilter>;
  /** What was called off under it. */
  contracts?: InputMaybe<ContractRelation>;
  /** When it was published. */
  datePublished?: InputMaybe<DateFilter>;
  /** When it was signed. */
  dateSigned?: InputMaybe<DateFilter>;
  /** The day that is set against warnings: signed, else awarded, else started, else published. */
  dealDate?: InputMaybe<DateFilter>;
  /** Which of its dates dealDate is. */
  dealDateKind?: InputMaybe<DealDateKindFilter>;
  /** What it is, in the words of its source. */
  description?: InputMaybe<TextFilter>;
  /** The family that it is an iteration of. */
  family?: InputMaybe<FrameworkRelation>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** Its iterations. */
  iterations?: InputMaybe<FrameworkRelation>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: InputMaybe<DateFilter>;
  /** Contracts that likely establish it: deduced, not stated. */
  likelyEstablishedBy?: InputMaybe<ContractRelation>;
  /** Its lots. */
  lots?: InputMaybe<LotRelation>;
  /** How many suppliers may take part at most; null where no source says, or what it says is no such number. */
  maximumParticipants?: InputMaybe<NumberFilter>;
  /** The least that its source expects to be spent under it. It is no ceiling, and in no sum. */
  minValue?: InputMaybe<MoneyFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<FrameworkFilter>;
  /** What was stated about it. */
  observations?: InputMaybe<ObservationRelation>;
  /** Who may buy under it. */
  openTo?: InputMaybe<BuyerRelation>;
  /** Whether openTo lists everybody; null where no source says. */
  openToIsComplete?: InputMaybe<BooleanFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<FrameworkFilter>>;
  /** Payments under it. */
  payments?: InputMaybe<PaymentRelation>;
  /** Who may become a supplier of it: awards that are pending name them. */
  pendingSuppliers?: InputMaybe<SupplierRelation>;
  /** The last day of its period. */
  periodEnd?: InputMaybe<DateFilter>;
  /** The first day of its period. */
  periodStart?: InputMaybe<DateFilter>;
  /** The processes that establish it. */
  processes?: InputMaybe<ContractingProcessRelation>;
  /** Who ran the procurement. */
  procuringEntities?: InputMaybe<BuyerRelation>;
  /** What may be bought under it. */
  products?: InputMaybe<ProductRelation>;
  /** Answers to it. */
  responses?: InputMaybe<ResponseRelation>;
  /** What newer releases changed of it. */
  revisions?: InputMaybe<RevisionRelation>;
  /** What its source calls it, where that is another word: `contract`. */
  statedAs?: InputMaybe<TextFilter>;
  /** Who may be awarded under it. */
  suppliers?: InputMaybe<SupplierRelation>;
  /** How the agreement is run. */
  technique?: InputMaybe<TechniqueFilter>;
  /** What it is called. */
  title?: InputMaybe<NameFilter>;
};

/** How a contract is known to be under a framework, or to establish it, and what says so. */
export type FrameworkLink = {
  /** How sure the deduction is; null where it is stated. */
  confidence?: Maybe<Confidence>;
  /** Stated or deduced. */
  kind: FrameworkLinkKind;
  /** The lots that it was called off under, as its source names them. */
  lots: Array<Scalars['String']['output']>;
  /** How it was deduced; null where it is stated. */
  method?: Maybe<Scalars['String']['output']>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** The words that name the framework; null where it is stated. */
  words?: Maybe<Scalars['String']['output']>;
};

/** How a contract is known to be under a framework. */
export type FrameworkLinkKind =
  /** Either; what is stated counts first. */
  | 'ANY'
  /** Deduced: the text of the contract names the framework, and no more. */
  | 'DEDUCED'
  /** A source says so. */
  | 'STATED';

/** How frameworks are ordered; ties by id, and what is not known comes last. */
export type FrameworkOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: FrameworkOrderField;
};

/** What frameworks are ordered by. */
export type FrameworkOrderField =
  /** By the day that is set against warnings. */
  | 'DEAL_DATE'
  /** By id. */
  | 'KEY'
  /** By the end of its period. */
  | 'PERIOD_END'
  /** By title, without regard to case and accents. */
  | 'TITLE'
  /** By currency, and then by amount. Filter on one currency to compare. */
  | 'VALUE';

/** Leads to frameworks. */
export type FrameworkRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<FrameworkFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<FrameworkFilter>;
};

/** A page of suppliers of a framework. */
export type FrameworkSupplierConnection = {
  /** The suppliers on this page, each with the cursor to go on from, and the lots that it may be awarded. */
  edges: Array<FrameworkSupplierEdge>;
  /** The suppliers on this page. */
  nodes: Array<Supplier>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the suppliers of a framework on a page. */
export type FrameworkSupplierEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The lots that it may be awarded, as their source names them, of all awards together. Empty where no source says: not that it has none. */
  lots: Array<Scalars['String']['output']>;
  /** The one on this place of the page. */
  node: Supplier;
  /** The documents that state that it is a supplier of the framework, or may become one. */
  sources?: Maybe<Array<Source>>;
};

/** Compares ids. An organisation answers under the id of each of its roles. */
export type IdFilter = {
  /** Exactly this one. An id of nothing is refused, since an empty answer would look clean. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these. An id of nothing is refused. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The beginning of an id, such as `contract:g-cloud-`, as ids are now: one that was merged into another is found by `eq` and `in` only. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a deal was in force when the warning came. */
export type InForce =
  /** The warning came before its start or after its end. */
  | 'NO'
  /** Its period, or the day of the warning, is not known well enough, or its source calls the contract terminated and tells no day. */
  | 'UNCERTAIN'
  /** The whole of the possible days of the warning lies within its period. */
  | 'YES';

/** Compares what is known of being in force. */
export type InForceFilter = {
  /** What is not known is UNCERTAIN: null finds none. */
  eq?: InputMaybe<InForce>;
  /** Any of these. */
  in?: InputMaybe<Array<InForce>>;
};

/** Whether something was public by a day. */
export type KnownAsOf =
  /** For some of it the day of publication is not known well enough: it may have been published by then. */
  | 'UNCERTAIN'
  /** The deal, the advisory and every edge between them were published by then. */
  | 'YES';

/** How many nodes have a label. */
export type LabelCount = {
  /** How many nodes have it. */
  count: Scalars['Int']['output'];
  /** The label, as in Neo4j. */
  label: Scalars['String']['output'];
};

/** Days from a deal to a warning, negative where the warning came first. */
export type Lag = {
  /** At least so many; null where that is open. */
  atLeast?: Maybe<Scalars['Int']['output']>;
  /** At most so many; null where that is open. */
  atMost?: Maybe<Scalars['Int']['output']>;
  /** Exactly so many; null unless both dates are exact. */
  days?: Maybe<Scalars['Int']['output']>;
  /** What the sources say of the two dates, in words. */
  stated?: Maybe<Scalars['String']['output']>;
};

/** Compares days from a deal to a warning: a comparison is true where it holds for every day that the two dates can be. */
export type LagFilter = {
  /** Exactly so many. Null finds those of which nothing is known. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Certainly more than so many. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Certainly so many or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Certainly fewer than so many. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Certainly so many or fewer. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Money that reached a vendor about whose products there were warnings, from one buyer, where the product is not known. It is where to
 * ask, and no finding: records show that the buyer paid, or awarded a contract to, the supplier. They do not show which product,
 * whether it was affected, used or patched, or any wrongdoing. A deal that meets a warning by its product is an exposure instead.
 */
export type Lead = Node & {
  /** The deals that are dated after the first listing of a flaw of its products as exploited, whether the first deal came before it or not; null where none was listed on a day of its own. */
  afterListing?: Maybe<LeadAfterListing>;
  /** Whom to ask, and for what. */
  askWhom: Scalars['String']['output'];
  /** Who paid, or awarded a contract. */
  buyer: Buyer;
  /** What to know before publishing it. */
  caveats: Array<Scalars['String']['output']>;
  /** The deals between the two. */
  deals: LeadDeals;
  /** Lasting: made of the ids of the buyer and the vendor. */
  id: Scalars['ID']['output'];
  /** What the records do not show. */
  notKnown: Array<Scalars['String']['output']>;
  /** What was paid after the first warning that came after the first deal, exactly, by currency. */
  paidAfterFirstWarning: Array<LeadSum>;
  /** Why it is as strong or as weak as that. */
  reason: Scalars['String']['output'];
  /** The documents that state the deals: 100 at most. */
  sources?: Maybe<Array<Source>>;
  /** What the records show and what they do not, in sentences to quote. */
  statement: Scalars['String']['output'];
  /** How much it says. */
  strength: LeadStrength;
  /** Whether deals went on after the first warning that came after them. */
  timing: LeadTiming;
  /** The same of all buyers of a group that the buyer belongs to, each and together; null where no other buyer of a group has such deals. */
  together?: Maybe<LeadTogether>;
  /** The vendor that was paid, itself or through what belongs to it, or that the deals name. */
  vendor: Vendor;
  /** The warnings about the vendor and its products. */
  warnings: LeadWarnings;
};

/** Deals of a lead that are dated after a listing. */
export type LeadAfterListing = {
  /** What these contracts are worth, exactly, by currency. */
  awarded: Array<LeadSum>;
  /** How many contracts are dated after it. */
  contracts: Scalars['Int']['output'];
  /** The first listing of a flaw as exploited; the day on which the catalogue began is none. */
  listing?: Maybe<Advisory>;
  /** What these payments come to, exactly, by currency. */
  paid: Array<LeadSum>;
  /** How many payments are dated after it. */
  payments: Scalars['Int']['output'];
};

/** A page of leads. */
export type LeadConnection = {
  /** The leads on this page, each with the cursor to go on from. */
  edges: Array<LeadEdge>;
  /** The leads on this page. */
  nodes: Array<Lead>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** What records show of every lead on this page and what they do not, in sentences to quote. */
  statement: Scalars['String']['output'];
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** The deals of a lead, without those that are likely the same as another (duplicateOf). Payments and awards may be the same money, and are never added up. */
export type LeadDeals = {
  /** What contracts are worth, exactly, by currency: those with a value of their own, awarded to one supplier. */
  awarded: Array<LeadSum>;
  /** What contracts that may establish a framework give as their value, likely a ceiling. Not in awarded. */
  ceilings: Array<LeadSum>;
  /** How many of them are contracts. */
  contracts: Scalars['Int']['output'];
  /** How many there are, payments and contracts together. */
  count: Scalars['Int']['output'];
  /** What contracts say of extensions and options: ten at most. */
  extensions: Array<Scalars['String']['output']>;
  /** The day of the first; null where none is known. */
  firstDay?: Maybe<Scalars['Date']['output']>;
  /** What contracts of several suppliers are worth, in parts that are not stated. Not in awarded. */
  joint: Array<LeadSum>;
  /** The day of the last; null where none is known. */
  lastDay?: Maybe<Scalars['Date']['output']>;
  /** The last day to which a contract may be extended, where one states it. */
  maxExtentDate?: Maybe<Scalars['Date']['output']>;
  /** The deals themselves, the newest first: 25 at most. */
  newest: Array<Deal>;
  /** What was paid, exactly, by currency. */
  paid: Array<LeadSum>;
  /** How many of them are payments. */
  payments: Scalars['Int']['output'];
  /** The last day of the period that ends last, where contracts state one; options to extend are not in it. */
  periodEnd?: Maybe<Scalars['Date']['output']>;
  /** In which state their sources say that the contracts are, most first; null where a source does not say. None that is pending, cancelled or unsuccessful is among them. */
  statuses: Array<LeadStatus>;
  /** What the deals say of themselves: ten at most. */
  texts: Array<Scalars['String']['output']>;
  /** The names of suppliers that were paid or awarded, as the graph has them: ten at most. Where the text alone leads to the vendor, whoever was awarded. */
  through: Array<Scalars['String']['output']>;
  /** How many deals state no amount or no currency, and are in no sum. */
  withoutAmount: Scalars['Int']['output'];
  /** The words of texts or names that lead to the vendor: ten at most. */
  words: Array<Scalars['String']['output']>;
};

/** One of the leads on a page. */
export type LeadEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Lead;
};

/** Which leads. Conditions on several fields must all hold. */
export type LeadFilter = {
  /** By who paid or awarded. */
  buyer?: InputMaybe<BuyerFilter>;
  /** Whether a flaw of the vendor's products is known to be exploited. */
  exploited?: InputMaybe<BooleanFilter>;
  /** What was paid or awarded at least, in one currency. Left out, 1000, or what is not known; ask for 0 to have all. */
  minimum?: InputMaybe<Scalars['Decimal']['input']>;
  /** How much it says. */
  strength?: InputMaybe<LeadStrengthFilter>;
  /** Whether deals went on after a warning. Left out, all but ENDED_BEFORE. */
  timing?: InputMaybe<LeadTimingFilter>;
  /** By the vendor. */
  vendor?: InputMaybe<VendorFilter>;
};

/** Leads that have something in common. What by does not have is null. */
export type LeadGroup = {
  /** The buyer, where by has BUYER. */
  buyer?: Maybe<Buyer>;
  /** The body that the buyer belongs to with others, where by has BUYER_GROUP; null for buyers of no group. */
  buyerGroup?: Maybe<Organization>;
  /** The kind of the buyer, where by has BUYER_KIND; null where it is not known. */
  buyerKind?: Maybe<BuyerKind>;
  /** The contracts among them, values being what was agreed to be paid. */
  contracts?: Maybe<DealTotals>;
  /** How many leads: each buyer and vendor that meet. */
  count?: Maybe<Scalars['Int']['output']>;
  /** How many deals these are: each once, in however many leads it is. */
  dealCount?: Maybe<Scalars['Int']['output']>;
  /** What was paid after the first warning that came after the first deal of its lead, exactly, by currency. */
  paidAfterFirstWarning?: Maybe<Array<LeadSum>>;
  /** The payments among them, values being what was invoiced or paid. */
  payments?: Maybe<DealTotals>;
  /** How much these leads say, where by has STRENGTH. */
  strength?: Maybe<LeadStrength>;
  /** Whether deals went on after a warning, where by has TIMING. */
  timing?: Maybe<LeadTiming>;
  /** The vendor, where by has VENDOR. */
  vendor?: Maybe<Vendor>;
};

/** What groups of leads are made by. */
export type LeadGroupKey =
  /** Who paid, or awarded a contract. */
  | 'BUYER'
  /** The body that the buyer belongs to with others. */
  | 'BUYER_GROUP'
  /** Which sort of public body that is. */
  | 'BUYER_KIND'
  /** How much a lead says. */
  | 'STRENGTH'
  /** Whether deals went on after a warning. */
  | 'TIMING'
  /** The vendor that was paid or named. */
  | 'VENDOR';

/** Leads in groups. */
export type LeadGroups = {
  /** How many deals stand in several groups. */
  inSeveralGroups?: Maybe<Scalars['Int']['output']>;
  /** The greatest groups, greatest first. */
  nodes?: Maybe<Array<LeadGroup>>;
  /** Whether a deal stands in several groups, so that the groups come to more than the totals. */
  overlaps?: Maybe<Scalars['Boolean']['output']>;
  /** All other groups as one row; null where there is none. */
  rest?: Maybe<LeadTotals>;
  /** How many groups there are, rest taken apart. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** How leads are ordered; ties by money and by id. */
export type LeadOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: LeadOrderField;
};

/** What leads are ordered by. */
export type LeadOrderField =
  /** By how many flaws were listed as exploited after the first deal. */
  | 'EXPLOITED'
  /** By what was paid, or else awarded, in the currency with most of it. */
  | 'MONEY'
  /** By the day of the newest warning. */
  | 'NEWEST_WARNING'
  /** By how much they say, and then by money. */
  | 'STRENGTH';

/** How many contracts are in one state. */
export type LeadStatus = {
  /** How many contracts. */
  count: Scalars['Int']['output'];
  /** The state; null where a source does not say. */
  status?: Maybe<ContractStatus>;
};

/** How much a lead says, strongest last. */
export type LeadStrength =
  /** What was bought fits the vendor's line of business. */
  | 'MEDIUM'
  /** The text of a deal names the family of products that was warned about. */
  | 'STRONG'
  /** Only the name of the vendor leads there, or it sells in many trades. */
  | 'WEAK';

/** Compares strengths of leads. */
export type LeadStrengthFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<LeadStrength>;
  /** Any of these. */
  in?: InputMaybe<Array<LeadStrength>>;
};

/** An exact sum in one currency. */
export type LeadSum = {
  /** The sum. */
  amount: Scalars['Decimal']['output'];
  /** Of how many deals. */
  count: Scalars['Int']['output'];
  /** The currency (ISO 4217). */
  currency: Scalars['String']['output'];
};

/** Whether deals went on after a warning. */
export type LeadTiming =
  /** A warning came before the first deal, or none is known to have come after it. No payment and no stated period is known to go on after a later one. */
  | 'BOUGHT_AFTER'
  /** Payments, or a stated period of a contract, went on after a warning that came after the first deal. */
  | 'CONTINUED'
  /** All payments were made, and all periods of contracts ended, before the first warning that came after the first deal. Left out unless asked for. */
  | 'ENDED_BEFORE'
  /** No payment is known after the first warning that came after the first deal. A contract states no end, so whether it went on is not known. */
  | 'END_NOT_STATED'
  /** The days that are known do not tell: no deal or no warning has a day, a deal is known only from a notice of its change or end, or a payment was made in the month of the warning. The day on which a catalogue of exploited flaws began dates no warning. */
  | 'UNDATED';

/** Compares timings of leads. */
export type LeadTimingFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<LeadTiming>;
  /** Any of these. */
  in?: InputMaybe<Array<LeadTiming>>;
};

/** The leads of the buyers of one group to one vendor, told together. A body of a group is not another: each has its own lead. */
export type LeadTogether = {
  /** All their deals, each once, as those of a lead. */
  deals: LeadDeals;
  /** Whether a source states that of each of them; false where a name suggests it of one. */
  isStated: Scalars['Boolean']['output'];
  /** The lead of each buyer, this one among them. */
  leads: Array<Lead>;
  /** What they paid after the first warning that came after the first of their deals, exactly, by currency. */
  paidAfterFirstWarning: Array<LeadSum>;
  /** The body that all of them belong to, or are. */
  parent: Organization;
  /** What the records show and what they do not, in sentences to quote. */
  statement: Scalars['String']['output'];
  /** Whether any of their deals went on after the first warning that came after them. */
  timing: LeadTiming;
  /** The warnings about the vendor and its products, set against all their deals. */
  warnings: LeadWarnings;
};

/** How many leads there are, and the deals that they are of. */
export type LeadTotals = {
  /** The contracts among them, values being what was agreed to be paid. */
  contracts?: Maybe<DealTotals>;
  /** How many leads: each buyer and vendor that meet. */
  count?: Maybe<Scalars['Int']['output']>;
  /** How many deals these are: each once, in however many leads it is. */
  dealCount?: Maybe<Scalars['Int']['output']>;
  /** What was paid after the first warning that came after the first deal of its lead, exactly, by currency. */
  paidAfterFirstWarning?: Maybe<Array<LeadSum>>;
  /** The payments among them, values being what was invoiced or paid. */
  payments?: Maybe<DealTotals>;
};

/** The warnings about a vendor's products, as they meet the deals of a lead. It is not known whether any is about what was bought. */
export type LeadWarnings = {
  /** How many came after the first deal. */
  afterFirstDeal: Scalars['Int']['output'];
  /** How many there are in all. */
  count: Scalars['Int']['output'];
  /** How many of those that came after the first deal are of flaws known to be exploited. */
  exploited: Scalars['Int']['output'];
  /** The first that came after the first deal. */
  firstAfter?: Maybe<Advisory>;
  /** The three gravest, by CVSS and then by day. */
  gravest: Array<Advisory>;
  /** How many were listed on the day on which their catalogue began: that day dates no warning, and they raise no strength. */
  listedWhenCatalogueBegan: Scalars['Int']['output'];
  /** The three newest. */
  newest: Array<Advisory>;
  /** What was answered to them: 10 at most. */
  responses: Array<Response>;
  /** How many of those came while payments, or the period of a contract, went on. */
  whileItWentOn: Scalars['Int']['output'];
  /** How many of those that came after the first deal say that there is a fix or an update. */
  withFix: Scalars['Int']['output'];
};

/**
 * How many leads there are, and what the deals that they are of come to: each deal once, contracts and payments apart. Deals that
 * are likely told twice are in no lead.
 */
export type LeadsAggregate = {
  /** The contracts among them, values being what was agreed to be paid. */
  contracts?: Maybe<DealTotals>;
  /** How many leads: each buyer and vendor that meet. */
  count?: Maybe<Scalars['Int']['output']>;
  /** How many deals these are: each once, in however many leads it is. */
  dealCount?: Maybe<Scalars['Int']['output']>;
  /** The same for each group of leads, the greatest ones first. */
  groups?: Maybe<LeadGroups>;
  /** What was paid after the first warning that came after the first deal of its lead, exactly, by currency. */
  paidAfterFirstWarning?: Maybe<Array<LeadSum>>;
  /** The payments among them, values being what was invoiced or paid. */
  payments?: Maybe<DealTotals>;
  /** What records show of every lead that is counted and what they do not, in sentences to quote. */
  statement: Scalars['String']['output'];
};


/**
 * How many leads there are, and what the deals that they are of come to: each deal once, contracts and payments apart. Deals that
 * are likely told twice are in no lead.
 */
export type LeadsAggregateGroupsArgs = {
  by?: Array<LeadGroupKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sumIn?: InputMaybe<Scalars['String']['input']>;
  sumOf?: DealKind;
};

/** Deals that are counted apart, since their values would make a sum say too much. */
export type LeftOut = {
  /** How many. Those that fit several reasons count under the first of: duplicates, notMade, mayEstablishFramework, withoutAmount, jointValues, withoutCurrency, tooLarge. */
  count: Scalars['Int']['output'];
  /** What they come to by themselves, currency by currency. */
  values: Array<ValuesInCurrency>;
};

/** A likeness of two organisations, deduced: it is never used as a link. */
export type Likeness = {
  /** How sure it is. */
  confidence?: Maybe<Confidence>;
  /** How it was deduced. */
  method?: Maybe<Scalars['String']['output']>;
  /** The other one. */
  organization: Organization;
  /** From 0 to 1. */
  score?: Maybe<Scalars['Float']['output']>;
  /** What speaks for it. */
  words?: Maybe<Scalars['String']['output']>;
};

/** A page of likenesses. */
export type LikenessConnection = {
  /** The likenesses on this page, each with the cursor to go on from. */
  edges: Array<LikenessEdge>;
  /** The likenesses on this page. */
  nodes: Array<Likeness>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the likenesses on a page. */
export type LikenessEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Likeness;
};

/** A lot of a framework. */
export type Lot = Node & {
  /** What it is, in the words of its source. */
  description?: Maybe<Scalars['String']['output']>;
  /** The agreement that it is a lot of. */
  framework?: Maybe<Framework>;
  /** Readable and lasting: `lot:`, the key of its framework, a slash, and its own id there. */
  id: Scalars['ID']['output'];
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: Maybe<UncertainDate>;
  /** The most that it is worth, where its source gives an upper bound. */
  maxValue?: Maybe<Money>;
  /** The least that it is worth, where its source gives a lower bound. It is no amount. */
  minValue?: Maybe<Money>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** What it is called. */
  title?: Maybe<Scalars['String']['output']>;
  /** What may be spent under it. */
  value?: Maybe<Money>;
};

/** A page of lots. */
export type LotConnection = {
  /** The lots on this page, each with the cursor to go on from. */
  edges: Array<LotEdge>;
  /** The lots on this page. */
  nodes: Array<Lot>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the lots on a page. */
export type LotEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Lot;
};

/** Which lots. Conditions on several fields must all hold. */
export type LotFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<LotFilter>>;
  /** What it is, in the words of its source. */
  description?: InputMaybe<TextFilter>;
  /** The agreement that it is a lot of. */
  framework?: InputMaybe<FrameworkRelation>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: InputMaybe<DateFilter>;
  /** The most that it is worth, where its source gives an upper bound. */
  maxValue?: InputMaybe<MoneyFilter>;
  /** The least that it is worth, where its source gives a lower bound. It is no amount. */
  minValue?: InputMaybe<MoneyFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<LotFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<LotFilter>>;
  /** What it is called. */
  title?: InputMaybe<NameFilter>;
  /** What may be spent under it. */
  value?: InputMaybe<MoneyFilter>;
};

/** How lots are ordered; ties by id, and what is not known comes last. */
export type LotOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: LotOrderField;
};

/** What lots are ordered by. */
export type LotOrderField =
  /** By id. */
  | 'KEY'
  /** By title, without regard to case and accents. */
  | 'TITLE'
  /** By currency, and then by amount. Filter on one currency to compare. */
  | 'VALUE';

/** Leads to lots. */
export type LotRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<LotFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<LotFilter>;
};

/** What an organisation was recognised by. */
export type MatchedBy =
  /** A curated other name. */
  | 'ALIAS'
  /** A person who read the source, or the format itself, as KEV is of CISA. */
  | 'CURATED'
  /** Another form of a name in a register, where one body alone may be called so: "Thurrock Borough Council" of Thurrock Council. */
  | 'FORM'
  /** An identifier of a trusted scheme, or the address of an agency that a CSAF document stands under. */
  | 'IDENTIFIER'
  /** Its name alone. */
  | 'NAME'
  /** A name in a register. */
  | 'REGISTER';

/**
 * That an organisation belongs to another, which stays a body of its own: a warning about one is not about the other. A source states
 * it, or the name suggests it.
 */
export type Membership = {
  /** How sure it is where no source states it. */
  confidence?: Maybe<Confidence>;
  /** The first day on which a source shows it; it may have been so before. Null where no day is known. */
  from?: Maybe<UncertainDate>;
  /** Whether a source states it. Otherwise its name suggests it, which is no proof. */
  isStated: Scalars['Boolean']['output'];
  /** How it was found where no source states it: `NAME`, `NAME_AND_CORPORATE_WORDS`, `CARD_DESCRIPTOR`, `DOMAIN`. */
  method?: Maybe<Scalars['String']['output']>;
  /** The other one: what it belongs to, or what belongs to it. */
  organization: Organization;
  /** The documents that state it; none where the name suggests it. */
  sources?: Maybe<Array<Source>>;
  /** What is known of it, in a sentence to quote. */
  statement: Scalars['String']['output'];
  /** The last day on which a source shows it: it has left since. Null where no source says that it left. */
  to?: Maybe<UncertainDate>;
  /** The words of the name that suggest it. */
  words?: Maybe<Scalars['String']['output']>;
};

/** A page of memberships. */
export type MembershipConnection = {
  /** The memberships on this page, each with the cursor to go on from. */
  edges: Array<MembershipEdge>;
  /** The memberships on this page. */
  nodes: Array<Membership>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the memberships on a page. */
export type MembershipEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Membership;
};

/** A name found in the text of a deal, or of a tender that led to no deal yet: deduced, not stated. */
export type Mention = {
  /** How sure it is. */
  confidence?: Maybe<Confidence>;
  /** How it was found: VENDOR_AND_PRODUCT and DISTINCTIVE_NAME lead to a product, VENDOR and PRODUCT_OF_VENDOR to a vendor. */
  method?: Maybe<Scalars['String']['output']>;
  /** What the text names: a product that it buys, a framework, or a vendor. A vendor is named alone, or by a product of it that a service goes around (support, training) or that may not be what is bought: it tells where to ask, in leads, and makes no exposure. */
  node: Node;
  /** The words of the text. */
  words?: Maybe<Scalars['String']['output']>;
};

/** A page of mentions. */
export type MentionConnection = {
  /** The mentions on this page, each with the cursor to go on from. */
  edges: Array<MentionEdge>;
  /** The mentions on this page. */
  nodes: Array<Mention>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the mentions on a page. */
export type MentionEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Mention;
};

/** An exact amount of money. Ceilings, values of contracts and payments are three kinds that are never added up together. */
export type Money = {
  /** The digits of the source, in whole units of the currency. */
  amount: Scalars['Decimal']['output'];
  /** The currency (ISO 4217), null where the source gives none. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Whether value added tax is in it, null where the source does not say. */
  vat?: Maybe<Vat>;
};

/** Compares amounts of money, exactly. Amounts in different currencies do not compare: give the currency too. */
export type MoneyFilter = {
  /** The amount, in whole units of the currency. */
  amount?: InputMaybe<AmountFilter>;
  /** The currency. */
  currency?: InputMaybe<CurrencyFilter>;
  /** Whether value added tax is in it. */
  vat?: InputMaybe<VatFilter>;
};

/** Compares names and titles, without regard to case, accents and doubled blanks. */
export type NameFilter = {
  /** A part of it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** The whole of it. Null finds those without one. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Any of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The beginning of it. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Anything with an id. */
export type Node = {
  /** Readable and lasting: the type and the key of its source, `framework:g-cloud`. */
  id: Scalars['ID']['output'];
};

/** A page of things. */
export type NodeConnection = {
  /** The things on this page, each with the cursor to go on from. */
  edges: Array<NodeEdge>;
  /** The things on this page. */
  nodes: Array<Node>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the things on a page. */
export type NodeEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Node;
};

/** Compares numbers. */
export type NumberFilter = {
  /** Exactly so much. Null finds those where it is not known. */
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
  /** What to know before using it. */
  caveats: Array<Scalars['String']['output']>;
  /** When it was published or held. */
  date?: Maybe<UncertainDate>;
  /** Readable and lasting: `observation:zoom-licences-bought`. */
  id: Scalars['ID']['output'];
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: Maybe<UncertainDate>;
  /** What was observed. */
  metric?: Maybe<Scalars['String']['output']>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** Who said so; null where the source does not name anyone. */
  statedBy?: Maybe<Organization>;
  /** What was stated, in words, where it is no exact number. */
  statedValue?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  subjects?: Maybe<NodeConnection>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** The unit of the value. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The number with the digits of its source; null where none was given. */
  value?: Maybe<Scalars['Decimal']['output']>;
};


/** A number, or a judgement, that somebody stated about something in this graph. */
export type ObservationSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of observations. */
export type ObservationConnection = {
  /** The observations on this page, each with the cursor to go on from. */
  edges: Array<ObservationEdge>;
  /** The observations on this page. */
  nodes: Array<Observation>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the observations on a page. */
export type ObservationEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Observation;
};

/** Which observations. Conditions on several fields must all hold. */
export type ObservationFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ObservationFilter>>;
  /** What to know before using it. */
  caveats?: InputMaybe<TextsFilter>;
  /** When it was published or held. */
  date?: InputMaybe<DateFilter>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: InputMaybe<DateFilter>;
  /** What was observed. */
  metric?: InputMaybe<TextFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<ObservationFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<ObservationFilter>>;
  /** Who said so; null where the source does not name anyone. */
  statedBy?: InputMaybe<OrganizationRelation>;
  /** What was stated, in words, where it is no exact number. */
  statedValue?: InputMaybe<TextFilter>;
  /** What it is called. */
  title?: InputMaybe<NameFilter>;
  /** The unit of the value. */
  unit?: InputMaybe<TextFilter>;
  /** The number with the digits of its source; null where none was given. */
  value?: InputMaybe<TextFilter>;
};

/** How observations are ordered; ties by id, and what is not known comes last. */
export type ObservationOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ObservationOrderField;
};

/** What observations are ordered by. */
export type ObservationOrderField =
  /** By date. */
  | 'DATE'
  /** By id. */
  | 'KEY'
  /** By title, without regard to case and accents. */
  | 'TITLE';

/** Leads to observations. */
export type ObservationRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<ObservationFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<ObservationFilter>;
};

/** Which way. */
export type OrderDirection =
  /** From the least, the earliest or A on. */
  | 'ASC'
  /** From the most, the latest or Z on. */
  | 'DESC';

/**
 * An organisation in any of its roles. In generic positions it answers as a Buyer before a Supplier before a Vendor before an Agency
 * before an OtherOrganization; its other roles are one field away.
 */
export type Organization = {
  /** Other names and spellings that mean it. */
  aliases: Array<Scalars['String']['output']>;
  /** The same organisation as one that warns on behalf of a state; null where it is not on the curated list of those. */
  asAgency?: Maybe<Agency>;
  /** The same organisation as one that buys; null where it was not seen to. */
  asBuyer?: Maybe<Buyer>;
  /** The same organisation as one that is awarded; null where it was not seen to be. */
  asSupplier?: Maybe<Supplier>;
  /** The same organisation as one that makes products; null where it was not seen to. */
  asVendor?: Maybe<Vendor>;
  /** The country it belongs to (ISO 3166-1 alpha-2); null where no source says. */
  country?: Maybe<Scalars['String']['output']>;
  /** When it ceased to be, where a register says so. */
  endDate?: Maybe<UncertainDate>;
  /** All that belonged to one body with it on a day, itself and that body among them; 100 at most. */
  group?: Maybe<Array<Organization>>;
  /** Readable and lasting: `buyer:GB-GOR-D17`. */
  id: Scalars['ID']['output'];
  /** Identifiers of trusted schemes, such as `GB-COH-01002610`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What sort of public body it is; null where no source says. */
  kind?: Maybe<BuyerKind>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: Maybe<UncertainDate>;
  /** Organisations that it is likely, and not certain, to be the same as: deduced, never merged. */
  likenesses?: Maybe<LikenessConnection>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What was stated about it, or by it, newest first. */
  observations?: Maybe<ObservationConnection>;
  /** What it belonged to on a day, as a source states or its name suggests; null where that is not known. */
  parent?: Maybe<Membership>;
  /** Answers about it, or by it, newest first. */
  responses?: Maybe<ResponseConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** When it began to be, where a register says so. */
  startDate?: Maybe<UncertainDate>;
  /** What belonged to it on a day. */
  subsidiaries?: Maybe<MembershipConnection>;
};


/**
 * An organisation in any of its roles. In generic positions it answers as a Buyer before a Supplier before a Vendor before an Agency
 * before an OtherOrganization; its other roles are one field away.
 */
export type OrganizationGroupArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * An organisation in any of its roles. In generic positions it answers as a Buyer before a Supplier before a Vendor before an Agency
 * before an OtherOrganization; its other roles are one field away.
 */
export type OrganizationLikenessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An organisation in any of its roles. In generic positions it answers as a Buyer before a Supplier before a Vendor before an Agency
 * before an OtherOrganization; its other roles are one field away.
 */
export type OrganizationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ObservationFilter>;
};


/**
 * An organisation in any of its roles. In generic positions it answers as a Buyer before a Supplier before a Vendor before an Agency
 * before an OtherOrganization; its other roles are one field away.
 */
export type OrganizationParentArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * An organisation in any of its roles. In generic positions it answers as a Buyer before a Supplier before a Vendor before an Agency
 * before an OtherOrganization; its other roles are one field away.
 */
export type OrganizationResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ResponseFilter>;
};


/**
 * An organisation in any of its roles. In generic positions it answers as a Buyer before a Supplier before a Vendor before an Agency
 * before an OtherOrganization; its other roles are one field away.
 */
export type OrganizationSubsidiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of organisations. */
export type OrganizationConnection = {
  /** The organisations on this page, each with the cursor to go on from. */
  edges: Array<OrganizationEdge>;
  /** The organisations on this page. */
  nodes: Array<Organization>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the organisations on a page. */
export type OrganizationEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Organization;
};

/** Which organisations. Conditions on several fields must all hold. */
export type OrganizationFilter = {
  /** Other names and spellings that mean it. */
  aliases?: InputMaybe<TextsFilter>;
  /** All of these must hold. */
  and?: InputMaybe<Array<OrganizationFilter>>;
  /** The country it belongs to (ISO 3166-1 alpha-2); null where no source says. */
  country?: InputMaybe<TextFilter>;
  /** When it ceased to be, where a register says so. */
  endDate?: InputMaybe<DateFilter>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** Identifiers of trusted schemes, such as `GB-COH-01002610`. */
  identifiers?: InputMaybe<TextsFilter>;
  /** What sort of public body it is; null where no source says. */
  kind?: InputMaybe<BuyerKindFilter>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: InputMaybe<DateFilter>;
  /** What it is called. */
  name?: InputMaybe<NameFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<OrganizationFilter>;
  /** What was observed of it. */
  observations?: InputMaybe<ObservationRelation>;
  /** One of these must hold. */
  or?: InputMaybe<Array<OrganizationFilter>>;
  /** When it began to be, where a register says so. */
  startDate?: InputMaybe<DateFilter>;
};

/** How organisations are ordered; ties by id, and what is not known comes last. */
export type OrganizationOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: OrganizationOrderField;
};

/** What organisations are ordered by. */
export type OrganizationOrderField =
  /** By id. */
  | 'KEY'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** Leads to organisations. */
export type OrganizationRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<OrganizationFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<OrganizationFilter>;
};

/** Anything else that says something: a think tank, a government that only answers. */
export type OtherOrganization = Node & Organization & {
  /** Advisories that it published, newest first. */
  advisories?: Maybe<AdvisoryConnection>;
  /** Other names and spellings that mean it. */
  aliases: Array<Scalars['String']['output']>;
  /** The same organisation as one that warns on behalf of a state; null where it is not on the curated list of those. */
  asAgency?: Maybe<Agency>;
  /** The same organisation as one that buys; null where it was not seen to. */
  asBuyer?: Maybe<Buyer>;
  /** The same organisation as one that is awarded; null where it was not seen to be. */
  asSupplier?: Maybe<Supplier>;
  /** The same organisation as one that makes products; null where it was not seen to. */
  asVendor?: Maybe<Vendor>;
  /** The country it belongs to (ISO 3166-1 alpha-2); null where no source says. */
  country?: Maybe<Scalars['String']['output']>;
  /** When it ceased to be, where a register says so. */
  endDate?: Maybe<UncertainDate>;
  /** All that belonged to one body with it on a day, itself and that body among them; 100 at most. */
  group?: Maybe<Array<Organization>>;
  /** Readable and lasting: `otherOrganization:name:GB:parliament-street`. */
  id: Scalars['ID']['output'];
  /** Identifiers of trusted schemes, such as `GB-COH-01002610`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What sort of public body it is; null where no source says. */
  kind?: Maybe<BuyerKind>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: Maybe<UncertainDate>;
  /** Organisations that it is likely, and not certain, to be the same as: deduced, never merged. */
  likenesses?: Maybe<LikenessConnection>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What was stated about it, or by it, newest first. */
  observations?: Maybe<ObservationConnection>;
  /** What it belonged to on a day, as a source states or its name suggests; null where that is not known. */
  parent?: Maybe<Membership>;
  /** Answers about it, or by it, newest first. */
  responses?: Maybe<ResponseConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** When it began to be, where a register says so. */
  startDate?: Maybe<UncertainDate>;
  /** What belonged to it on a day. */
  subsidiaries?: Maybe<MembershipConnection>;
};


/** Anything else that says something: a think tank, a government that only answers. */
export type OtherOrganizationAdvisoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AdvisoryOrder>;
  where?: InputMaybe<AdvisoryFilter>;
};


/** Anything else that says something: a think tank, a government that only answers. */
export type OtherOrganizationGroupArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Anything else that says something: a think tank, a government that only answers. */
export type OtherOrganizationLikenessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything else that says something: a think tank, a government that only answers. */
export type OtherOrganizationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ObservationFilter>;
};


/** Anything else that says something: a think tank, a government that only answers. */
export type OtherOrganizationParentArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Anything else that says something: a think tank, a government that only answers. */
export type OtherOrganizationResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ResponseFilter>;
};


/** Anything else that says something: a think tank, a government that only answers. */
export type OtherOrganizationSubsidiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Which OtherOrganization. Conditions on several fields must all hold. */
export type OtherOrganizationFilter = {
  /** Advisories that it published. */
  advisories?: InputMaybe<AdvisoryRelation>;
  /** Other names and spellings that mean it. */
  aliases?: InputMaybe<TextsFilter>;
  /** All of these must hold. */
  and?: InputMaybe<Array<OtherOrganizationFilter>>;
  /** The country it belongs to (ISO 3166-1 alpha-2); null where no source says. */
  country?: InputMaybe<TextFilter>;
  /** When it ceased to be, where a register says so. */
  endDate?: InputMaybe<DateFilter>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** Identifiers of trusted schemes, such as `GB-COH-01002610`. */
  identifiers?: InputMaybe<TextsFilter>;
  /** What sort of public body it is; null where no source says. */
  kind?: InputMaybe<BuyerKindFilter>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: InputMaybe<DateFilter>;
  /** What it is called. */
  name?: InputMaybe<NameFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<OtherOrganizationFilter>;
  /** What was stated about it. */
  observations?: InputMaybe<ObservationRelation>;
  /** One of these must hold. */
  or?: InputMaybe<Array<OtherOrganizationFilter>>;
  /** When it began to be, where a register says so. */
  startDate?: InputMaybe<DateFilter>;
};

/** How OtherOrganization are ordered; ties by id, and what is not known comes last. */
export type OtherOrganizationOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: OtherOrganizationOrderField;
};

/** What OtherOrganization are ordered by. */
export type OtherOrganizationOrderField =
  /** By id. */
  | 'KEY'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** Leads to OtherOrganization. */
export type OtherOrganizationRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<OtherOrganizationFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<OtherOrganizationFilter>;
};

/** Where a page stands among the others (Relay). */
export type PageInfo = {
  /** Pass it as after, to get the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more comes after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first on this page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** One way through the graph. Of an exposure: from the buyer by the deal to the advisory and to who published it. */
export type Path = {
  /** What joins each to the next. An edge may be stated the other way round than it is walked: see its from and to. */
  edges: Array<PathEdge>;
  /**
   * What it leads by, in walking order: one more than there are edges. An organisation is shown in the role that the edge says which leads to it, else
   * the one that leads on: a Buyer by HAS_BUYER, HAS_PROCURING_ENTITY and OPEN_TO, a Supplier by HAS_SUPPLIER, a Vendor by HAS_VENDOR, an Agency by
   * HAS_PUBLISHER where it is one, a Vendor or else a Supplier where a warning is about it; where no edge says any, in its first role.
   * What was removed while this was answered is null, with an error that names it.
   */
  nodes: Array<Maybe<Node>>;
};

/** One edge on a way, as its sources state it. Where several documents state it of the same two, the surest and earliest statement, with the sources of all that state it alike. */
export type PathEdge = {
  /** How sure a deduced edge is; null for one that is stated. */
  confidence?: Maybe<Confidence>;
  /** Where the edge starts; an organisation under the id that it has among the nodes of the way. Null, with an error, where it was removed meanwhile. */
  from?: Maybe<Node>;
  /** Whether no source states this, and it was deduced from words or from likeness: it is no fact. */
  isDeduced: Scalars['Boolean']['output'];
  /** Since when this may have been known. */
  knownFrom?: Maybe<UncertainDate>;
  /** What the organisation at the end was recognised by. */
  matchedBy?: Maybe<MatchedBy>;
  /** All that an advisory says of whether the product at the end is affected: it may be known not to be, or fixed. Empty where it says nothing of it, and on other edges. */
  productStatuses: Array<ProductStatus>;
  /** The documents that state this. Of a deduced edge: those that it was deduced from. */
  sources?: Maybe<Array<Source>>;
  /** What the source calls the organisation at the end. */
  statedName?: Maybe<Scalars['String']['output']>;
  /** Where the edge ends; an organisation under the id that it has among the nodes of the way. Null, with an error, where it was removed meanwhile. */
  to?: Maybe<Node>;
  /** The type of the edge in the graph, such as `HAS_PRODUCT`. */
  type: Scalars['String']['output'];
  /** Which versions of the product an advisory is about, as it writes them; empty where about all, and on other edges. */
  versions: Array<Scalars['String']['output']>;
  /** The words that it was deduced from; null for an edge that is stated. */
  words?: Maybe<Scalars['String']['output']>;
};

/** What may stand between the two ends of a way; an organisation by any of its roles. */
export type PathNoun =
  /** A warning. */
  | 'Advisory'
  /** Who warns on behalf of a state. */
  | 'Agency'
  /** Who buys. */
  | 'Buyer'
  /** An awarded deal. */
  | 'Contract'
  /** A contracting process. */
  | 'ContractingProcess'
  /** An agreement that several bodies may buy under. */
  | 'Framework'
  /** A lot of a framework. */
  | 'Lot'
  /** A stated number. */
  | 'Observation'
  /** Any other organisation that says something. */
  | 'OtherOrganization'
  /** Money invoiced or paid. */
  | 'Payment'
  /** What is bought and what is warned about. */
  | 'Product'
  /** What somebody answered. */
  | 'Response'
  /** Who is awarded. */
  | 'Supplier'
  /** Who makes a product. */
  | 'Vendor'
  /** A CVE. */
  | 'Vulnerability';

/** The shortest ways between two things, and how far they were looked for. */
export type Paths = {
  /** Whether shortest has all of totalCount. Where it does not, narrow what may stand between with through. */
  isComplete: Scalars['Boolean']['output'];
  /** How many edges each of them has; null where there is none. */
  length?: Maybe<Scalars['Int']['output']>;
  /** So many edges long a way might have been: maxLength. None within it does not say that there is no longer one. */
  searchedTo: Scalars['Int']['output'];
  /** The shortest ways, all of the same length: at most 100, in the order of the ids that they lead by. Empty where there is none within searchedTo. */
  shortest: Array<Path>;
  /** How many shortest ways there are, each by what it leads by and the types of its edges, however many documents state these; 10,000 where there are more. Longer ways are not counted. */
  totalCount: Scalars['Int']['output'];
  /** Whether there may be more than totalCount says. The 100 that are shown then are the first by their ids of those found, and may be others after the graph has changed. */
  totalCountIsAtLeast: Scalars['Boolean']['output'];
};

/** Money invoiced or paid, from spend and sales files and OCDS transactions. */
export type Payment = Node & {
  /** What was invoiced or paid. */
  amount?: Maybe<Money>;
  /** Who bought. */
  buyers?: Maybe<Array<Buyer>>;
  /** What to know before using it. */
  caveats: Array<Scalars['String']['output']>;
  /** The contract that it was paid under, where its source says so. */
  contract?: Maybe<Contract>;
  /** The day that it was invoiced or paid. */
  date?: Maybe<UncertainDate>;
  /** The day that is set against warnings. */
  dealDate?: Maybe<UncertainDate>;
  /** Which of its dates dealDate is. */
  dealDateKind?: Maybe<DealDateKind>;
  /** What it is, in the words of its source. */
  description?: Maybe<Scalars['String']['output']>;
  /** Whatever else its row says that no other field holds, such as its merchant category, lot or account. */
  details: Array<Detail>;
  /** The payment that counts in the place of this one, being likely the same: deduced, never merged. Null where it counts itself. */
  duplicateOf?: Maybe<Payment>;
  /** Where advisories meet what was paid for, newest first. */
  exposures?: Maybe<ExposureConnection>;
  /** The agreement that it was called off under, as stated; null where none is. */
  framework?: Maybe<Framework>;
  /** Lasting: `payment:` and a digest of who published it, its buyer and its row. */
  id: Scalars['ID']['output'];
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: Maybe<UncertainDate>;
  /** Payments that this one is likely, and not certain, to be the same as, listed by another edition of its document: one of them counts, 100 at most. */
  mayBe?: Maybe<Array<DealMayBe>>;
  /** Products, vendors and frameworks that its text names. */
  mentions?: Maybe<MentionConnection>;
  /** What was bought, where its source names a product. */
  products?: Maybe<Array<Product>>;
  /** The number of the transaction or invoice, where its source gives one. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** Who was awarded or paid. */
  suppliers?: Maybe<Array<Supplier>>;
  /** What it is called. */
  title: Scalars['String']['output'];
};


/** Money invoiced or paid, from spend and sales files and OCDS transactions. */
export type PaymentExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** Money invoiced or paid, from spend and sales files and OCDS transactions. */
export type PaymentMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of payments. */
export type PaymentConnection = {
  /** The payments on this page, each with the cursor to go on from. */
  edges: Array<PaymentEdge>;
  /** The payments on this page. */
  nodes: Array<Payment>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the payments on a page. */
export type PaymentEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Payment;
};

/** Which payments. Conditions on several fields must all hold. */
export type PaymentFilter = {
  /** What was invoiced or paid. */
  amount?: InputMaybe<MoneyFilter>;
  /** All of these must hold. */
  and?: InputMaybe<Array<PaymentFilter>>;
  /** Who bought. */
  buyers?: InputMaybe<BuyerRelation>;
  /** What to know before using it. */
  caveats?: InputMaybe<TextsFilter>;
  /** The contract that it was paid under. */
  contract?: InputMaybe<ContractRelation>;
  /** The day that it was invoiced or paid. */
  date?: InputMaybe<DateFilter>;
  /** The day that is set against warnings. */
  dealDate?: InputMaybe<DateFilter>;
  /** Which of its dates dealDate is. */
  dealDateKind?: InputMaybe<DealDateKindFilter>;
  /** What it is, in the words of its source. */
  description?: InputMaybe<TextFilter>;
  /** Whatever else its row says that no other field holds. */
  details?: InputMaybe<DetailsFilter>;
  /** The payment that counts in its place: `none: {}` finds those that count themselves. */
  duplicateOf?: InputMaybe<PaymentRelation>;
  /** The agreement that it was called off under. */
  framework?: InputMaybe<FrameworkRelation>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: InputMaybe<DateFilter>;
  /** Frameworks that its text names: deduced, not stated. */
  mentionedFrameworks?: InputMaybe<FrameworkRelation>;
  /** Products that its text names: deduced, not stated. */
  mentionedProducts?: InputMaybe<ProductRelation>;
  /** Vendors that its text names, alone or by a product that may not be what is bought: deduced, not stated. */
  mentionedVendors?: InputMaybe<VendorRelation>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<PaymentFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<PaymentFilter>>;
  /** What was bought. */
  products?: InputMaybe<ProductRelation>;
  /** The number of the transaction or invoice, where its source gives one. */
  reference?: InputMaybe<TextFilter>;
  /** Who was awarded or paid. */
  suppliers?: InputMaybe<SupplierRelation>;
  /** What it is called. */
  title?: InputMaybe<NameFilter>;
};

/** How payments are ordered; ties by id, and what is not known comes last. */
export type PaymentOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: PaymentOrderField;
};

/** What payments are ordered by. */
export type PaymentOrderField =
  /** By currency, and then by amount. Filter on one currency to compare. */
  | 'AMOUNT'
  /** By date. */
  | 'DATE'
  /** By id. */
  | 'KEY'
  /** By title, without regard to case and accents. */
  | 'TITLE';

/** Leads to payments. */
export type PaymentRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<PaymentFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<PaymentFilter>;
};

/** From a date to a date, each as uncertain as its source. */
export type Period = {
  /** The last day; null where it is not known. */
  end?: Maybe<UncertainDate>;
  /** The first day; null where it is not known. */
  start?: Maybe<UncertainDate>;
};

/** What is bought, and what is warned about. */
export type Product = Node & {
  /** Advisories about it, newest first. */
  advisories?: Maybe<AdvisoryConnection>;
  /** Other spellings that mean it. */
  aliases: Array<Scalars['String']['output']>;
  /** Deals that name it, newest first. */
  contracts?: Maybe<ContractConnection>;
  /** Its names in the dictionary of products of the US National Vulnerability Database, without versions: `cpe:2.3:a:zoom:meetings`. */
  cpes: Array<Scalars['String']['output']>;
  /** What it is, in the words of its source. */
  description?: Maybe<Scalars['String']['output']>;
  /** Names so distinctive that a text with one of them means this product. */
  distinctiveNames: Array<Scalars['String']['output']>;
  /** Where advisories about it meet deals with it, newest first. */
  exposures?: Maybe<ExposureConnection>;
  /** Agreements that name it, newest first. */
  frameworks?: Maybe<FrameworkConnection>;
  /** Readable and lasting: `product:zoom/zoom`. */
  id: Scalars['ID']['output'];
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: Maybe<UncertainDate>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What was stated about it, newest first. */
  observations?: Maybe<ObservationConnection>;
  /** Payments for it, newest first. */
  payments?: Maybe<PaymentConnection>;
  /** Answers about it, and answers to advisories about it, newest first. */
  responses?: Maybe<ResponseConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** Who makes it; null where no source says. */
  vendor?: Maybe<Vendor>;
};


/** What is bought, and what is warned about. */
export type ProductAdvisoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AdvisoryOrder>;
  where?: InputMaybe<AdvisoryFilter>;
};


/** What is bought, and what is warned about. */
export type ProductContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractFilter>;
};


/** What is bought, and what is warned about. */
export type ProductExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** What is bought, and what is warned about. */
export type ProductFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FrameworkOrder>;
  where?: InputMaybe<FrameworkFilter>;
};


/** What is bought, and what is warned about. */
export type ProductObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** What is bought, and what is warned about. */
export type ProductPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentOrder>;
  where?: InputMaybe<PaymentFilter>;
};


/** What is bought, and what is warned about. */
export type ProductResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  where?: InputMaybe<ResponseFilter>;
};

/** A page of products. */
export type ProductConnection = {
  /** The products on this page, each with the cursor to go on from. */
  edges: Array<ProductEdge>;
  /** The products on this page. */
  nodes: Array<Product>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the products on a page. */
export type ProductEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Product;
};

/** Which products. Conditions on several fields must all hold. */
export type ProductFilter = {
  /** Advisories about it. */
  advisories?: InputMaybe<AdvisoryRelation>;
  /** Other spellings that mean it. */
  aliases?: InputMaybe<TextsFilter>;
  /** All of these must hold. */
  and?: InputMaybe<Array<ProductFilter>>;
  /** Deals that name it. */
  contracts?: InputMaybe<ContractRelation>;
  /** Its names in the dictionary of products of the US National Vulnerability Database, without versions: `cpe:2.3:a:zoom:meetings`. */
  cpes?: InputMaybe<TextsFilter>;
  /** What it is, in the words of its source. */
  description?: InputMaybe<TextFilter>;
  /** Names so distinctive that a text with one of them means this product. */
  distinctiveNames?: InputMaybe<TextsFilter>;
  /** Agreements that name it. */
  frameworks?: InputMaybe<FrameworkRelation>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: InputMaybe<DateFilter>;
  /** What it is called. */
  name?: InputMaybe<NameFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<ProductFilter>;
  /** What was stated about it. */
  observations?: InputMaybe<ObservationRelation>;
  /** One of these must hold. */
  or?: InputMaybe<Array<ProductFilter>>;
  /** Payments for it. */
  payments?: InputMaybe<PaymentRelation>;
  /** Answers about it. */
  responses?: InputMaybe<ResponseRelation>;
  /** Who makes it; null where no source says. */
  vendor?: InputMaybe<VendorRelation>;
  /** Vulnerabilities whose own record names it. */
  vulnerabilities?: InputMaybe<VulnerabilityRelation>;
};

/** How products are ordered; ties by id, and what is not known comes last. */
export type ProductOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ProductOrderField;
};

/** What products are ordered by. */
export type ProductOrderField =
  /** By id. */
  | 'KEY'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** Leads to products. */
export type ProductRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<ProductFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<ProductFilter>;
};

/** The statuses of a product (CSAF 2.0, product status). */
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
  /** The version that is recommended. It makes no exposure. */
  | 'RECOMMENDED'
  /** Not yet known. It makes an exposure of the lowest confidence. */
  | 'UNDER_INVESTIGATION';

/** What can be asked. */
export type Query = {
  /** Warnings and calls, newest first. */
  advisories?: Maybe<AdvisoryConnection>;
  /** Those who warn on behalf of a state, by name. */
  agencies?: Maybe<AgencyConnection>;
  /** Public bodies that buy, by name. */
  buyers?: Maybe<BuyerConnection>;
  /** Contracting processes, by ocid. */
  contractingProcesses?: Maybe<ContractingProcessConnection>;
  /** Awarded deals, newest first. */
  contracts?: Maybe<ContractConnection>;
  /** How many contracts there are, what they come to, and both for groups of them. A contract and its call-offs or payments may tell of the same money. */
  contractsAggregate?: Maybe<DealsAggregate>;
  /** Deals, buyers and the advisories about what was bought, by the date of the advisory, newest first. */
  exposures?: Maybe<ExposureConnection>;
  /** How many exposures there are, of how many deals, what those come to, and all of it for groups of them. On a large graph, ask within an agency, a buyer or a time: all exposures may take longer than a statement is given. */
  exposuresAggregate?: Maybe<ExposuresAggregate>;
  /** Agreements that several bodies may buy under, newest first. */
  frameworks?: Maybe<FrameworkConnection>;
  /** Where to ask: buyers whose money reached vendors that were warned about, the strongest first. A lead is no finding. */
  leads?: Maybe<LeadConnection>;
  /** How many leads there are, of how many deals, what those come to, and all of it for groups of them. A lead is no finding. */
  leadsAggregate?: Maybe<LeadsAggregate>;
  /** One thing by its id; null where there is none. Exposures have ids too. */
  node?: Maybe<Node>;
  /** Several things by their ids, in their order; null for each that there is none of. At most 100. */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /** Stated numbers and judgements, newest first. */
  observations?: Maybe<ObservationConnection>;
  /** Organisations in any role, by name. */
  organizations?: Maybe<OrganizationConnection>;
  /**
   * How two things are connected: the shortest ways between them, along edges in either direction. Bookkeeping is not walked: sources, releases,
   * revisions and runs connect everything with everything. That there is a way does not say that it means something: read its edges and their sources.
   */
  paths?: Maybe<Paths>;
  /** Payments, newest first. */
  payments?: Maybe<PaymentConnection>;
  /** How many payments there are, what they come to, and both for groups of them. */
  paymentsAggregate?: Maybe<DealsAggregate>;
  /** Products, by name. */
  products?: Maybe<ProductConnection>;
  /** Answers, newest first. */
  responses?: Maybe<ResponseConnection>;
  /** Everything whose name, title, alias, identifier or other text has all of these words, best first: a name as a whole, then its words, beginnings and misspellings, and then other text; the newest first among those that fit alike. Nothing for a blank text. Pages keep their order while the graph grows. What was just loaded is found a moment later. Of each rank, 10,000 can be reached by paging; narrow by types or by more words. Releases and revisions are found through what they are about. */
  search?: Maybe<SearchConnection>;
  /** The state of the graph that answers come from now. */
  snapshot?: Maybe<Snapshot>;
  /** Documents that facts come from. */
  sources?: Maybe<SourceConnection>;
  /** Parties to awards, by name. */
  suppliers?: Maybe<SupplierConnection>;
  /** Makers of products, by name. */
  vendors?: Maybe<VendorConnection>;
  /** Vulnerabilities, by CVE id. */
  vulnerabilities?: Maybe<VulnerabilityConnection>;
};


/** What can be asked. */
export type QueryAdvisoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AdvisoryOrder>;
  where?: InputMaybe<AdvisoryFilter>;
};


/** What can be asked. */
export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgencyOrder>;
  where?: InputMaybe<AgencyFilter>;
};


/** What can be asked. */
export type QueryBuyersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BuyerOrder>;
  where?: InputMaybe<BuyerFilter>;
};


/** What can be asked. */
export type QueryContractingProcessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractingProcessOrder>;
  where?: InputMaybe<ContractingProcessFilter>;
};


/** What can be asked. */
export type QueryContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractFilter>;
};


/** What can be asked. */
export type QueryContractsAggregateArgs = {
  exclude?: Array<DealExclusion>;
  where?: InputMaybe<ContractFilter>;
};


/** What can be asked. */
export type QueryExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** What can be asked. */
export type QueryExposuresAggregateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  exclude?: Array<DealExclusion>;
  where?: InputMaybe<ExposureFilter>;
};


/** What can be asked. */
export type QueryFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FrameworkOrder>;
  where?: InputMaybe<FrameworkFilter>;
};


/** What can be asked. */
export type QueryLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadOrder>;
  where?: InputMaybe<LeadFilter>;
};


/** What can be asked. */
export type QueryLeadsAggregateArgs = {
  where?: InputMaybe<LeadFilter>;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** What can be asked. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganizationOrder>;
  where?: InputMaybe<OrganizationFilter>;
};


/** What can be asked. */
export type QueryPathsArgs = {
  deduced?: Scalars['Boolean']['input'];
  from: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  through?: InputMaybe<Array<PathNoun>>;
  to: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentOrder>;
  where?: InputMaybe<PaymentFilter>;
};


/** What can be asked. */
export type QueryPaymentsAggregateArgs = {
  exclude?: Array<DealExclusion>;
  where?: InputMaybe<PaymentFilter>;
};


/** What can be asked. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductFilter>;
};


/** What can be asked. */
export type QueryResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  where?: InputMaybe<ResponseFilter>;
};


/** What can be asked. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};


/** What can be asked. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
  where?: InputMaybe<SourceFilter>;
};


/** What can be asked. */
export type QuerySuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplierOrder>;
  where?: InputMaybe<SupplierFilter>;
};


/** What can be asked. */
export type QueryVendorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VendorOrder>;
  where?: InputMaybe<VendorFilter>;
};


/** What can be asked. */
export type QueryVulnerabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VulnerabilityOrder>;
  where?: InputMaybe<VulnerabilityFilter>;
};

/** One published statement about a contracting process or an advisory. */
export type Release = Node & {
  /** The advisory that it is a statement of; null where it is one of a contracting process. */
  advisory?: Maybe<Advisory>;
  /** The process that it comes from; null where its source names none. */
  contractingProcess?: Maybe<ContractingProcess>;
  /** When it was published or held. */
  date?: Maybe<UncertainDate>;
  /** Readable and lasting: `release:`, who published it, and the id that it was given, or its digest. */
  id: Scalars['ID']['output'];
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: Maybe<UncertainDate>;
  /** The id that its publisher gave it; null where there was none. */
  releaseId?: Maybe<Scalars['String']['output']>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** What it tells of (OCDS `tag`): planning, tender, award, contract and others. */
  tags: Array<Scalars['String']['output']>;
  /** What it is called. */
  title?: Maybe<Scalars['String']['output']>;
};

/** A page of releases. */
export type ReleaseConnection = {
  /** The releases on this page, each with the cursor to go on from. */
  edges: Array<ReleaseEdge>;
  /** The releases on this page. */
  nodes: Array<Release>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the releases on a page. */
export type ReleaseEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Release;
};

/** Which releases. Conditions on several fields must all hold. */
export type ReleaseFilter = {
  /** The advisory that it is a statement of; null where it is one of a contracting process. */
  advisory?: InputMaybe<AdvisoryRelation>;
  /** All of these must hold. */
  and?: InputMaybe<Array<ReleaseFilter>>;
  /** When it was published or held. */
  date?: InputMaybe<DateFilter>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: InputMaybe<DateFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<ReleaseFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<ReleaseFilter>>;
  /** The process that it belongs to. */
  process?: InputMaybe<ContractingProcessRelation>;
  /** The id that its publisher gave it; null where there was none. */
  releaseId?: InputMaybe<TextFilter>;
  /** What it tells of (OCDS `tag`): planning, tender, award, contract and others. */
  tags?: InputMaybe<TextsFilter>;
  /** What it is called. */
  title?: InputMaybe<NameFilter>;
};

/** How releases are ordered; ties by id, and what is not known comes last. */
export type ReleaseOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ReleaseOrderField;
};

/** What releases are ordered by. */
export type ReleaseOrderField =
  /** By date. */
  | 'DATE'
  /** By id. */
  | 'KEY'
  /** By title, without regard to case and accents. */
  | 'TITLE';

/** Leads to releases. */
export type ReleaseRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<ReleaseFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<ReleaseFilter>;
};

/** What somebody answered. */
export type Response = Node & {
  /** What to know before using it. */
  caveats: Array<Scalars['String']['output']>;
  /** When it was published or held. */
  date?: Maybe<UncertainDate>;
  /** Readable and lasting: `response:uk-government-on-zoom`. */
  id: Scalars['ID']['output'];
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: Maybe<UncertainDate>;
  /** What it answers: advisories, frameworks, contracts. */
  respondsTo?: Maybe<NodeConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** Who said so; null where the source does not name anyone. */
  statedBy?: Maybe<Organization>;
  /** What it is about. */
  subjects?: Maybe<NodeConnection>;
  /** What it says, in our words. */
  summary?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
};


/** What somebody answered. */
export type ResponseRespondsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What somebody answered. */
export type ResponseSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of responses. */
export type ResponseConnection = {
  /** The responses on this page, each with the cursor to go on from. */
  edges: Array<ResponseEdge>;
  /** The responses on this page. */
  nodes: Array<Response>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the responses on a page. */
export type ResponseEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Response;
};

/** Which responses. Conditions on several fields must all hold. */
export type ResponseFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ResponseFilter>>;
  /** What to know before using it. */
  caveats?: InputMaybe<TextsFilter>;
  /** When it was published or held. */
  date?: InputMaybe<DateFilter>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: InputMaybe<DateFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<ResponseFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<ResponseFilter>>;
  /** Who said so; null where the source does not name anyone. */
  statedBy?: InputMaybe<OrganizationRelation>;
  /** What it says, in our words. */
  summary?: InputMaybe<TextFilter>;
  /** What it is called. */
  title?: InputMaybe<NameFilter>;
};

/** How responses are ordered; ties by id, and what is not known comes last. */
export type ResponseOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ResponseOrderField;
};

/** What responses are ordered by. */
export type ResponseOrderField =
  /** By date. */
  | 'DATE'
  /** By id. */
  | 'KEY'
  /** By title, without regard to case and accents. */
  | 'TITLE';

/** Leads to responses. */
export type ResponseRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<ResponseFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<ResponseFilter>;
};

/** What an older version said that a newer one changed. */
export type Revision = Node & {
  /** What it says now. */
  after?: Maybe<Scalars['String']['output']>;
  /** What it said before. */
  before?: Maybe<Scalars['String']['output']>;
  /** The field that changed. */
  field?: Maybe<Scalars['String']['output']>;
  /** Lasting: `revision:` and what was changed, in which field, by which release. */
  id: Scalars['ID']['output'];
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: Maybe<UncertainDate>;
  /** The release that changed it. */
  release?: Maybe<Release>;
  /** What was revised. */
  revised?: Maybe<Node>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** A page of revisions. */
export type RevisionConnection = {
  /** The revisions on this page, each with the cursor to go on from. */
  edges: Array<RevisionEdge>;
  /** The revisions on this page. */
  nodes: Array<Revision>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the revisions on a page. */
export type RevisionEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Revision;
};

/** Which revisions. Conditions on several fields must all hold. */
export type RevisionFilter = {
  /** What it says now. */
  after?: InputMaybe<TextFilter>;
  /** All of these must hold. */
  and?: InputMaybe<Array<RevisionFilter>>;
  /** What it said before. */
  before?: InputMaybe<TextFilter>;
  /** The field that changed. */
  field?: InputMaybe<TextFilter>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: InputMaybe<DateFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<RevisionFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<RevisionFilter>>;
  /** What it is called. */
  title?: InputMaybe<NameFilter>;
};

/** How revisions are ordered; ties by id, and what is not known comes last. */
export type RevisionOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: RevisionOrderField;
};

/** What revisions are ordered by. */
export type RevisionOrderField =
  /** By id. */
  | 'KEY';

/** Leads to revisions. */
export type RevisionRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<RevisionFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<RevisionFilter>;
};

/** One ingest: what was read, written and put aside. */
export type Run = Node & {
  /** The digest of what was read. */
  digest?: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Lasting: `run:` and a UUID that sorts by when it began. */
  id: Scalars['ID']['output'];
  /** Records that were not understood and put aside. */
  putAside?: Maybe<Scalars['Int']['output']>;
  /** Records read. */
  read?: Maybe<Scalars['Int']['output']>;
  /** The documents that it read. */
  sources?: Maybe<SourceConnection>;
  /** When it began. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Records written. */
  written?: Maybe<Scalars['Int']['output']>;
};


/** One ingest: what was read, written and put aside. */
export type RunSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
  where?: InputMaybe<SourceFilter>;
};

/** A page of runs. */
export type RunConnection = {
  /** The runs on this page, each with the cursor to go on from. */
  edges: Array<RunEdge>;
  /** The runs on this page. */
  nodes: Array<Run>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the runs on a page. */
export type RunEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Run;
};

/** Which runs. Conditions on several fields must all hold. */
export type RunFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<RunFilter>>;
  /** The digest of what was read. */
  digest?: InputMaybe<TextFilter>;
  /** When it ended. */
  finishedAt?: InputMaybe<TextFilter>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<RunFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<RunFilter>>;
  /** Records that were not understood and put aside. */
  putAside?: InputMaybe<NumberFilter>;
  /** Records read. */
  read?: InputMaybe<NumberFilter>;
  /** The documents that it read. */
  sources?: InputMaybe<SourceRelation>;
  /** When it began. */
  startedAt?: InputMaybe<TextFilter>;
  /** What it is called. */
  title?: InputMaybe<NameFilter>;
  /** Records written. */
  written?: InputMaybe<NumberFilter>;
};

/** How runs are ordered; ties by id, and what is not known comes last. */
export type RunOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: RunOrderField;
};

/** What runs are ordered by. */
export type RunOrderField =
  /** By id. */
  | 'KEY';

/** Leads to runs. */
export type RunRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<RunFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<RunFilter>;
};

/** A page of what was found. */
export type SearchConnection = {
  /** What was found, on this page, each with how well it fits. */
  edges: Array<SearchEdge>;
  /** What was found, on this page. */
  nodes: Array<Node>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of those found on a page. */
export type SearchEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The leads of an organisation that was found, whether it bought, was paid or is the vendor; null of anything else. */
  leads?: Maybe<LeadConnection>;
  /** In which fields the words were found, and as which words. */
  matched: Array<SearchMatch>;
  /** What was found. */
  node: Node;
  /** How it fits. What fits better comes first, whatever its score within. */
  rank: SearchRank;
  /** How well it fits, higher is better, from 7000 for a whole name to 1000: a thousand for each rank, and within those of names by how much of the name the words are. It depends on this node and the words alone, and is no share of anything. */
  score: Scalars['Float']['output'];
};


/** One of those found on a page. */
export type SearchEdgeLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadOrder>;
  where?: InputMaybe<LeadFilter>;
};

/** A field that has some of the words. */
export type SearchMatch = {
  /** Which field of the node, as in this API: name, title, aliases, identifiers, description and so on; id where it is the identifier of which the id is made. */
  field: Scalars['String']['output'];
  /** The words there that were taken for those asked for, as they are written there: for a misspelling or a beginning, what it was taken for. Twenty at most. */
  words: Array<Scalars['String']['output']>;
};

/** How what was found fits, best first. */
export type SearchRank =
  /** Its names, titles, aliases and identifiers have all of the words. */
  | 'NAME'
  /** They have words that begin so. */
  | 'NAME_BEGINNING'
  /** They have words that are, or begin, nearly so: one letter off in words of four letters, two in those of eight. Of many words, the four longest may be off. */
  | 'NAME_MISSPELT'
  /** Some of the words are only in other text, such as a description. */
  | 'TEXT'
  /** Other text has words that begin so, of three letters and more. */
  | 'TEXT_BEGINNING'
  /** A description, a detail of a payment, a summary or an item has words that are nearly so: one letter off in words of five letters, two in those of eight. */
  | 'TEXT_MISSPELT'
  /** Its name, title, an alias or an identifier is what was asked for, as a whole. */
  | 'WHOLE_NAME'
  /** Its name, title, an alias or an identifier is nearly what was asked for, as a whole: one letter off in four letters, two in eight. */
  | 'WHOLE_NAME_MISSPELT';

/** A sort of thing that can be searched for. */
export type SearchType =
  /** A warning. */
  | 'Advisory'
  /** Who warns on behalf of a state. */
  | 'Agency'
  /** Who buys. */
  | 'Buyer'
  /** An awarded deal. */
  | 'Contract'
  /** A contracting process. */
  | 'ContractingProcess'
  /** An agreement that several bodies may buy under. */
  | 'Framework'
  /** A lot of a framework. */
  | 'Lot'
  /** A stated number. */
  | 'Observation'
  /** Any other organisation that says something. */
  | 'OtherOrganization'
  /** Money invoiced or paid. */
  | 'Payment'
  /** What is bought and what is warned about. */
  | 'Product'
  /** What somebody answered. */
  | 'Response'
  /** A document. */
  | 'Source'
  /** Who is awarded. */
  | 'Supplier'
  /** Who makes a product. */
  | 'Vendor'
  /** A CVE. */
  | 'Vulnerability';

/** How severe, on the scale of CVSS. */
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

/** Compares severities. */
export type SeverityFilter = {
  /** Null finds those where it is not known. */
  eq?: InputMaybe<Severity>;
  /** Any of these. */
  in?: InputMaybe<Array<Severity>>;
};

/** The state of the graph that answers come from. */
export type Snapshot = {
  /** How much the graph holds, a label each. */
  counts: Array<LabelCount>;
  /** Its name: it changes with each change of the graph, not with reading. */
  id: Scalars['ID']['output'];
};

/** A document that facts come from. */
export type Source = Node & {
  /** The documents that we read that cite it, where we did not read it ourselves. */
  citedBy?: Maybe<Array<Source>>;
  /** The format that it was read as; null for what curators read. */
  format?: Maybe<Scalars['String']['output']>;
  /** Readable and lasting: `source:ns-tech-zoom`. */
  id: Scalars['ID']['output'];
  /** Whether it was read to its end; null for what curators read. */
  isComplete?: Maybe<Scalars['Boolean']['output']>;
  /** False where we know it only from the documents that cite it. */
  isRead?: Maybe<Scalars['Boolean']['output']>;
  /** The licence of its data, as named. */
  licence?: Maybe<Scalars['String']['output']>;
  /** What to know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  published?: Maybe<UncertainDate>;
  /** Who published it, as named. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** The runs that read it. */
  runs?: Maybe<RunConnection>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Null where it is not known. */
  url?: Maybe<Scalars['String']['output']>;
};


/** A document that facts come from. */
export type SourceRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  /** The sources on this page, each with the cursor to go on from. */
  edges: Array<SourceEdge>;
  /** The sources on this page. */
  nodes: Array<Source>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the sources on a page. */
export type SourceEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Source;
};

/** Which sources. Conditions on several fields must all hold. */
export type SourceFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<SourceFilter>>;
  /** The format that it was read as; null for what curators read. */
  format?: InputMaybe<TextFilter>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** Whether it was read to its end; null for what curators read. */
  isComplete?: InputMaybe<BooleanFilter>;
  /** False where we know it only from the documents that cite it. */
  isRead?: InputMaybe<BooleanFilter>;
  /** The licence of its data, as named. */
  licence?: InputMaybe<TextFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<SourceFilter>;
  /** What to know about it. */
  note?: InputMaybe<TextFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<SourceFilter>>;
  /** When it was published. */
  published?: InputMaybe<DateFilter>;
  /** Who published it, as named. */
  publisher?: InputMaybe<TextFilter>;
  /** The runs that read it. */
  runs?: InputMaybe<RunRelation>;
  /** What it is called. */
  title?: InputMaybe<NameFilter>;
  /** Null where it is not known. */
  url?: InputMaybe<TextFilter>;
};

/** How sources are ordered; ties by id, and what is not known comes last. */
export type SourceOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: SourceOrderField;
};

/** What sources are ordered by. */
export type SourceOrderField =
  /** By date. */
  | 'DATE'
  /** By id. */
  | 'KEY'
  /** By title, without regard to case and accents. */
  | 'TITLE';

/** Leads to sources. */
export type SourceRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<SourceFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<SourceFilter>;
};

/** How a statement belongs to an organisation. */
export type StatementRelation =
  /** It is about the organisation. */
  | 'ABOUT'
  /** The organisation made it. */
  | 'BY';

/** A party to an award: who was awarded a deal, or may be under a framework. */
export type Supplier = Node & Organization & {
  /** Other names and spellings that mean it. */
  aliases: Array<Scalars['String']['output']>;
  /** The same organisation as one that warns on behalf of a state; null where it is not on the curated list of those. */
  asAgency?: Maybe<Agency>;
  /** The same organisation as one that buys; null where it was not seen to. */
  asBuyer?: Maybe<Buyer>;
  /** The same organisation as one that is awarded; null where it was not seen to be. */
  asSupplier?: Maybe<Supplier>;
  /** The same organisation as one that makes products; null where it was not seen to. */
  asVendor?: Maybe<Vendor>;
  /** What it was awarded, newest first. */
  contracts?: Maybe<ContractConnection>;
  /** The country it belongs to (ISO 3166-1 alpha-2); null where no source says. */
  country?: Maybe<Scalars['String']['output']>;
  /** When it ceased to be, where a register says so. */
  endDate?: Maybe<UncertainDate>;
  /** Where advisories meet deals of this supplier, newest first. */
  exposures?: Maybe<ExposureConnection>;
  /** Agreements under which it may be awarded, newest first. */
  frameworks?: Maybe<FrameworkConnection>;
  /** All that belonged to one body with it on a day, itself and that body among them; 100 at most. */
  group?: Maybe<Array<Organization>>;
  /** Readable and lasting: `supplier:name:ZZ:zoom`. */
  id: Scalars['ID']['output'];
  /** Identifiers of trusted schemes, such as `GB-COH-01002610`. */
  identifiers: Array<Scalars['String']['output']>;
  /** Whether it sells what others make, as a curated file says: that it was paid says nothing of whose products were bought. Null where no file says so. */
  isReseller?: Maybe<Scalars['Boolean']['output']>;
  /** What sort of public body it is; null where no source says. */
  kind?: Maybe<BuyerKind>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: Maybe<UncertainDate>;
  /** Leads whose money went through it, each with all that is known of its buyer and its vendor. */
  leads?: Maybe<LeadConnection>;
  /** Organisations that it is likely, and not certain, to be the same as: deduced, never merged. */
  likenesses?: Maybe<LikenessConnection>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What was stated about it, or by it, newest first. */
  observations?: Maybe<ObservationConnection>;
  /** What it belonged to on a day, as a source states or its name suggests; null where that is not known. */
  parent?: Maybe<Membership>;
  /** What it was paid, newest first. */
  payments?: Maybe<PaymentConnection>;
  /** Agreements for which an award that is pending names it, newest first. Nothing may be awarded to it under them yet. */
  pendingFrameworks?: Maybe<FrameworkConnection>;
  /** Answers about it, or by it, newest first. */
  responses?: Maybe<ResponseConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** When it began to be, where a register says so. */
  startDate?: Maybe<UncertainDate>;
  /** What belonged to it on a day. */
  subsidiaries?: Maybe<MembershipConnection>;
  /** The vendor that it is, or belonged to on a day; null where that is not known. A subsidiary is not its parent: see vendorMatch. */
  vendor?: Maybe<Vendor>;
  /** How it was joined to that vendor, and how sure that is. */
  vendorMatch?: Maybe<VendorMatch>;
};


/** A party to an award: who was awarded a deal, or may be under a framework. */
export type SupplierContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
  where?: InputMaybe<ContractFilter>;
};


/** A party to an award: who was awarded a deal, or may be under a framework. */
export type SupplierExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** A party to an award: who was awarded a deal, or may be under a framework. */
export type SupplierFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FrameworkOrder>;
  where?: InputMaybe<FrameworkFilter>;
};


/** A party to an award: who was awarded a deal, or may be under a framework. */
export type SupplierGroupArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A party to an award: who was awarded a deal, or may be under a framework. */
export type SupplierLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadOrder>;
  where?: InputMaybe<LeadFilter>;
};


/** A party to an award: who was awarded a deal, or may be under a framework. */
export type SupplierLikenessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A party to an award: who was awarded a deal, or may be under a framework. */
export type SupplierObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ObservationFilter>;
};


/** A party to an award: who was awarded a deal, or may be under a framework. */
export type SupplierParentArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A party to an award: who was awarded a deal, or may be under a framework. */
export type SupplierPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentOrder>;
  where?: InputMaybe<PaymentFilter>;
};


/** A party to an award: who was awarded a deal, or may be under a framework. */
export type SupplierPendingFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FrameworkOrder>;
  where?: InputMaybe<FrameworkFilter>;
};


/** A party to an award: who was awarded a deal, or may be under a framework. */
export type SupplierResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ResponseFilter>;
};


/** A party to an award: who was awarded a deal, or may be under a framework. */
export type SupplierSubsidiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A party to an award: who was awarded a deal, or may be under a framework. */
export type SupplierVendorArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A party to an award: who was awarded a deal, or may be under a framework. */
export type SupplierVendorMatchArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of suppliers. */
export type SupplierConnection = {
  /** The suppliers on this page, each with the cursor to go on from. */
  edges: Array<SupplierEdge>;
  /** The suppliers on this page. */
  nodes: Array<Supplier>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the suppliers on a page. */
export type SupplierEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Supplier;
};

/** Which suppliers. Conditions on several fields must all hold. */
export type SupplierFilter = {
  /** Other names and spellings that mean it. */
  aliases?: InputMaybe<TextsFilter>;
  /** All of these must hold. */
  and?: InputMaybe<Array<SupplierFilter>>;
  /** What it was awarded. */
  contracts?: InputMaybe<ContractRelation>;
  /** The country it belongs to (ISO 3166-1 alpha-2); null where no source says. */
  country?: InputMaybe<TextFilter>;
  /** When it ceased to be, where a register says so. */
  endDate?: InputMaybe<DateFilter>;
  /** Agreements under which it may be awarded. */
  frameworks?: InputMaybe<FrameworkRelation>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** Identifiers of trusted schemes, such as `GB-COH-01002610`. */
  identifiers?: InputMaybe<TextsFilter>;
  /** Whether it sells what others make, as a curated file says. */
  isReseller?: InputMaybe<BooleanFilter>;
  /** What sort of public body it is; null where no source says. */
  kind?: InputMaybe<BuyerKindFilter>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: InputMaybe<DateFilter>;
  /** What it is called. */
  name?: InputMaybe<NameFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<SupplierFilter>;
  /** What was stated about it. */
  observations?: InputMaybe<ObservationRelation>;
  /** One of these must hold. */
  or?: InputMaybe<Array<SupplierFilter>>;
  /** What it was paid. */
  payments?: InputMaybe<PaymentRelation>;
  /** Agreements for which an award that is pending names it. */
  pendingFrameworks?: InputMaybe<FrameworkRelation>;
  /** When it began to be, where a register says so. */
  startDate?: InputMaybe<DateFilter>;
};

/** How suppliers are ordered; ties by id, and what is not known comes last. */
export type SupplierOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: SupplierOrderField;
};

/** What suppliers are ordered by. */
export type SupplierOrderField =
  /** By id. */
  | 'KEY'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** Leads to suppliers. */
export type SupplierRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<SupplierFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<SupplierFilter>;
};

/** How an agreement is run. */
export type Technique =
  /** A dynamic purchasing system: suppliers may join at any time. */
  | 'DPS'
  /** A dynamic market (UK, Procurement Act 2023). */
  | 'DYNAMIC_MARKET'
  /** A framework agreement with fixed suppliers. */
  | 'FRAMEWORK';

/** Compares techniques. */
export type TechniqueFilter = {
  /** Null finds those where it is not known. */
  eq?: InputMaybe<Technique>;
  /** Any of these. */
  in?: InputMaybe<Array<Technique>>;
};

/** Compares text, without regard to case and accents. */
export type TextFilter = {
  /** A part of it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** The whole of it. Null finds those without one. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Any of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The beginning of it. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Compares several texts, without regard to case and accents: true where one of them fits. */
export type TextsFilter = {
  /** A part of one of them. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** This is one of them. */
  has?: InputMaybe<Scalars['String']['input']>;
  /** One of them is any of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The beginning of one of them, such as `48` of codes. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** When a warning came, seen from the deal. */
export type Timing =
  /** After the deal, whatever the days are within their bounds. */
  | 'AFTER'
  /** Before the deal, whatever the days are within their bounds. */
  | 'BEFORE'
  /** On the same day, both being exact. */
  | 'SAME_DAY'
  /** The bounds overlap, or one of the dates is unknown. */
  | 'UNCERTAIN';

/** Compares timings. */
export type TimingFilter = {
  /** What is not known is UNCERTAIN: null finds none. */
  eq?: InputMaybe<Timing>;
  /** Any of these. */
  in?: InputMaybe<Array<Timing>>;
};

/** A date with what is not known about it. Unknown is null; nothing is invented. */
export type UncertainDate = {
  /** The first day that it can be; null where that is open. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The date in the Extended Date/Time Format (ISO 8601-2): `2020-04-21~` is about that day, `../2020-03-31` that day or before. */
  edtf?: Maybe<Scalars['String']['output']>;
  /** The last day that it can be; null where that is open. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** What the source says, where it does not give a date as such. */
  stated?: Maybe<Scalars['String']['output']>;
};

/** Amounts in one currency, exact to a billionth. */
export type ValuesInCurrency = {
  /** The sum by the count, rounded to six decimals, half away from zero. */
  average: Scalars['Decimal']['output'];
  /** How many amounts. */
  count: Scalars['Int']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** The greatest. */
  max: Scalars['Decimal']['output'];
  /** The least. */
  min: Scalars['Decimal']['output'];
  /** All of them together, exactly. Refunds are negative. */
  sum: Scalars['Decimal']['output'];
  /** How many of the amounts have no value added tax in them. Where this and vatIncluded are both above 0, the sum mixes them. */
  vatExcluded: Scalars['Int']['output'];
  /** How many of the amounts have value added tax in them. */
  vatIncluded: Scalars['Int']['output'];
};

/** Whether value added tax is in an amount. */
export type Vat =
  /** It comes on top of the amount. */
  | 'EXCLUDED'
  /** It is in the amount. */
  | 'INCLUDED';

/** Compares whether value added tax is in an amount. */
export type VatFilter = {
  /** Null finds those where it is not known. */
  eq?: InputMaybe<Vat>;
};

/** Who makes a product. A supplier sells it; the two may or may not be the same body. */
export type Vendor = Node & Organization & {
  /** Advisories about it or its products, newest first. */
  advisories?: Maybe<AdvisoryConnection>;
  /** Other names and spellings that mean it. */
  aliases: Array<Scalars['String']['output']>;
  /** The same organisation as one that warns on behalf of a state; null where it is not on the curated list of those. */
  asAgency?: Maybe<Agency>;
  /** The same organisation as one that buys; null where it was not seen to. */
  asBuyer?: Maybe<Buyer>;
  /** The same organisation as one that is awarded; null where it was not seen to be. */
  asSupplier?: Maybe<Supplier>;
  /** The same organisation as one that makes products; null where it was not seen to. */
  asVendor?: Maybe<Vendor>;
  /** The country it belongs to (ISO 3166-1 alpha-2); null where no source says. */
  country?: Maybe<Scalars['String']['output']>;
  /** How card statements name it as the merchant. */
  descriptors: Array<Scalars['String']['output']>;
  /** Internet domains that are its own. */
  domains: Array<Scalars['String']['output']>;
  /** When it ceased to be, where a register says so. */
  endDate?: Maybe<UncertainDate>;
  /** Where advisories about its products meet deals, newest first. */
  exposures?: Maybe<ExposureConnection>;
  /** All that belonged to one body with it on a day, itself and that body among them; 100 at most. */
  group?: Maybe<Array<Organization>>;
  /** Readable and lasting: `vendor:name:ZZ:zoom`. */
  id: Scalars['ID']['output'];
  /** Identifiers of trusted schemes, such as `GB-COH-01002610`. */
  identifiers: Array<Scalars['String']['output']>;
  /** What sort of public body it is; null where no source says. */
  kind?: Maybe<BuyerKind>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: Maybe<UncertainDate>;
  /** Buyers whose money reached it, where the product is not known. */
  leads?: Maybe<LeadConnection>;
  /** Organisations that it is likely, and not certain, to be the same as: deduced, never merged. */
  likenesses?: Maybe<LikenessConnection>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What was stated about it, or by it, newest first. */
  observations?: Maybe<ObservationConnection>;
  /** What it belonged to on a day, as a source states or its name suggests; null where that is not known. */
  parent?: Maybe<Membership>;
  /** What it makes, by name. */
  products?: Maybe<ProductConnection>;
  /** Answers about it, or by it, newest first. */
  responses?: Maybe<ResponseConnection>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** When it began to be, where a register says so. */
  startDate?: Maybe<UncertainDate>;
  /** What belonged to it on a day. */
  subsidiaries?: Maybe<MembershipConnection>;
  /** Its lines of business, in the curators' words. */
  trades: Array<Scalars['String']['output']>;
};


/** Who makes a product. A supplier sells it; the two may or may not be the same body. */
export type VendorAdvisoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AdvisoryOrder>;
  where?: InputMaybe<AdvisoryFilter>;
};


/** Who makes a product. A supplier sells it; the two may or may not be the same body. */
export type VendorExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExposureOrder>;
  where?: InputMaybe<ExposureFilter>;
};


/** Who makes a product. A supplier sells it; the two may or may not be the same body. */
export type VendorGroupArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Who makes a product. A supplier sells it; the two may or may not be the same body. */
export type VendorLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadOrder>;
  where?: InputMaybe<LeadFilter>;
};


/** Who makes a product. A supplier sells it; the two may or may not be the same body. */
export type VendorLikenessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who makes a product. A supplier sells it; the two may or may not be the same body. */
export type VendorObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ObservationFilter>;
};


/** Who makes a product. A supplier sells it; the two may or may not be the same body. */
export type VendorParentArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Who makes a product. A supplier sells it; the two may or may not be the same body. */
export type VendorProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductFilter>;
};


/** Who makes a product. A supplier sells it; the two may or may not be the same body. */
export type VendorResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponseOrder>;
  relation?: StatementRelation;
  where?: InputMaybe<ResponseFilter>;
};


/** Who makes a product. A supplier sells it; the two may or may not be the same body. */
export type VendorSubsidiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of vendors. */
export type VendorConnection = {
  /** The vendors on this page, each with the cursor to go on from. */
  edges: Array<VendorEdge>;
  /** The vendors on this page. */
  nodes: Array<Vendor>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the vendors on a page. */
export type VendorEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Vendor;
};

/** Which vendors. Conditions on several fields must all hold. */
export type VendorFilter = {
  /** Other names and spellings that mean it. */
  aliases?: InputMaybe<TextsFilter>;
  /** All of these must hold. */
  and?: InputMaybe<Array<VendorFilter>>;
  /** The country it belongs to (ISO 3166-1 alpha-2); null where no source says. */
  country?: InputMaybe<TextFilter>;
  /** How card statements name it as the merchant. */
  descriptors?: InputMaybe<TextsFilter>;
  /** Internet domains that are its own. */
  domains?: InputMaybe<TextsFilter>;
  /** When it ceased to be, where a register says so. */
  endDate?: InputMaybe<DateFilter>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** Identifiers of trusted schemes, such as `GB-COH-01002610`. */
  identifiers?: InputMaybe<TextsFilter>;
  /** What sort of public body it is; null where no source says. */
  kind?: InputMaybe<BuyerKindFilter>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: InputMaybe<DateFilter>;
  /** What it is called. */
  name?: InputMaybe<NameFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<VendorFilter>;
  /** What was stated about it. */
  observations?: InputMaybe<ObservationRelation>;
  /** One of these must hold. */
  or?: InputMaybe<Array<VendorFilter>>;
  /** What it makes. */
  products?: InputMaybe<ProductRelation>;
  /** When it began to be, where a register says so. */
  startDate?: InputMaybe<DateFilter>;
  /** Its lines of business, in the curators' words. */
  trades?: InputMaybe<TextsFilter>;
};

/** How a supplier was joined to a vendor. */
export type VendorMatch = {
  /** As sure as the weakest link. */
  confidence: Confidence;
  /** `SAME` where the supplier is the vendor itself, `STATED` where sources state that it belongs to it, else how its name suggests it: `NAME`, `NAME_AND_CORPORATE_WORDS`, `CARD_DESCRIPTOR`, `DOMAIN`. */
  method: Scalars['String']['output'];
  /** The documents that state parts of it. */
  sources?: Maybe<Array<Source>>;
  /** What is known of it, in a sentence to quote. */
  statement: Scalars['String']['output'];
  /** The bodies on the way from the supplier to the vendor, the vendor last; none where the supplier is the vendor. */
  through: Array<Scalars['String']['output']>;
  /** The vendor that the supplier is, or belongs to. */
  vendor: Vendor;
  /** The words of the supplier's name that suggest it; null where sources state all of it. */
  words?: Maybe<Scalars['String']['output']>;
};

/** How vendors are ordered; ties by id, and what is not known comes last. */
export type VendorOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: VendorOrderField;
};

/** What vendors are ordered by. */
export type VendorOrderField =
  /** By id. */
  | 'KEY'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** Leads to vendors. */
export type VendorRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<VendorFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<VendorFilter>;
};

/** A vulnerability with a CVE id. */
export type Vulnerability = Node & {
  /** Advisories about it, newest first. */
  advisories?: Maybe<AdvisoryConnection>;
  /** Its CVE id. */
  cve: Scalars['String']['output'];
  /** The CVSS base score, 0 to 10, of the newest CVSS version that its record gives. */
  cvssScore?: Maybe<Scalars['Float']['output']>;
  /** The vector of that score, which begins with the version of CVSS from 3.0 on. */
  cvssVector?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  datePublished?: Maybe<UncertainDate>;
  /** What it is, in the words of its source. */
  description?: Maybe<Scalars['String']['output']>;
  /** Readable and lasting: `vulnerability:` and its CVE id. */
  id: Scalars['ID']['output'];
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: Maybe<UncertainDate>;
  /** Products that its own record names, in whatever status. */
  products?: Maybe<Array<Product>>;
  /** How severe it is, where its publisher says so. */
  severity?: Maybe<Severity>;
  /** The documents that state this. */
  sources?: Maybe<Array<Source>>;
  /** What it is called. */
  title: Scalars['String']['output'];
};


/** A vulnerability with a CVE id. */
export type VulnerabilityAdvisoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AdvisoryOrder>;
  where?: InputMaybe<AdvisoryFilter>;
};

/** A page of vulnerabilities. */
export type VulnerabilityConnection = {
  /** The vulnerabilities on this page, each with the cursor to go on from. */
  edges: Array<VulnerabilityEdge>;
  /** The vulnerabilities on this page. */
  nodes: Array<Vulnerability>;
  /** Where this page stands among the others. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; exact to 10,000, and 10,000 where there are more. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than totalCount says. */
  totalCountIsAtLeast?: Maybe<Scalars['Boolean']['output']>;
};

/** One of the vulnerabilities on a page. */
export type VulnerabilityEdge = {
  /** Pass it as after, to get what follows this one. */
  cursor: Scalars['String']['output'];
  /** The one on this place of the page. */
  node: Vulnerability;
};

/** Which vulnerabilities. Conditions on several fields must all hold. */
export type VulnerabilityFilter = {
  /** Advisories about it. */
  advisories?: InputMaybe<AdvisoryRelation>;
  /** All of these must hold. */
  and?: InputMaybe<Array<VulnerabilityFilter>>;
  /** By its CVE id. */
  cve?: InputMaybe<CodeFilter>;
  /** The CVSS base score, 0 to 10, of the newest CVSS version that its record gives. */
  cvssScore?: InputMaybe<NumberFilter>;
  /** The vector of that score, which begins with the version of CVSS from 3.0 on. */
  cvssVector?: InputMaybe<TextFilter>;
  /** When it was published. */
  datePublished?: InputMaybe<DateFilter>;
  /** What it is, in the words of its source. */
  description?: InputMaybe<TextFilter>;
  /** By id, such as those that answers give. */
  id?: InputMaybe<IdFilter>;
  /** Since when this may have been known: the publication of the document that says so, never the day of what it tells of. */
  knownFrom?: InputMaybe<DateFilter>;
  /** This must not be known to hold: what is not known is found too. */
  not?: InputMaybe<VulnerabilityFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<VulnerabilityFilter>>;
  /** Products that its own record names. */
  products?: InputMaybe<ProductRelation>;
  /** How severe it is, where its publisher says so. */
  severity?: InputMaybe<SeverityFilter>;
  /** What it is called. */
  title?: InputMaybe<NameFilter>;
};

/** How vulnerabilities are ordered; ties by id, and what is not known comes last. */
export type VulnerabilityOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: VulnerabilityOrderField;
};

/** What vulnerabilities are ordered by. */
export type VulnerabilityOrderField =
  /** By date. */
  | 'DATE'
  /** By id. */
  | 'KEY'
  /** By title, without regard to case and accents. */
  | 'TITLE';

/** Leads to vulnerabilities. */
export type VulnerabilityRelation = {
  /** No such is there; `{}` for none at all. */
  none?: InputMaybe<VulnerabilityFilter>;
  /** At least one such is there; `{}` for any. */
  some?: InputMaybe<VulnerabilityFilter>;
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
    | ( import("../model.ts").Contract )
    | ( import("../model.ts").Framework )
    | ( import("../model.ts").Payment )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Advisory: ResolverTypeWrapper<import("../model.ts").Advisory>;
  AdvisoryConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").Advisory>>;
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
  Agency: ResolverTypeWrapper<import("../model.ts").Organization>;
  AgencyConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").Organization>>;
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
  Buyer: ResolverTypeWrapper<import("../model.ts").Organization>;
  BuyerConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").Organization>>;
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
  Contract: ResolverTypeWrapper<import("../model.ts").Contract>;
  ContractConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").Contract>>;
  ContractEdge: ResolverTypeWrapper<Omit<ContractEdge, 'node'> & { node: ResolversTypes['Contract'] }>;
  ContractFilter: ContractFilter;
  ContractOrder: ContractOrder;
  ContractOrderField: ContractOrderField;
  ContractRelation: ContractRelation;
  ContractStatus: ContractStatus;
  ContractStatusFilter: ContractStatusFilter;
  ContractingProcess: ResolverTypeWrapper<import("../model.ts").ContractingProcess>;
  ContractingProcessConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").ContractingProcess>>;
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
  DealGroup: ResolverTypeWrapper<import("../graph/queries/aggregate/aggregate-groups.ts").GroupOf & import("../graph/queries/aggregate/aggregate-totals.ts").DealTotals>;
  DealGroupKey: DealGroupKey;
  DealGroups: ResolverTypeWrapper<import("../graph/queries/aggregate/aggregate.ts").Groups<import("../graph/queries/aggregate/aggregate-totals.ts").DealTotals>>;
  DealKind: DealKind;
  DealKindFilter: DealKindFilter;
  DealMayBe: ResolverTypeWrapper<import("../graph/queries/mention.ts").Deduced>;
  DealTotals: ResolverTypeWrapper<DealTotals>;
  DealsAggregate: ResolverTypeWrapper<import("../graph/queries/aggregate/aggregate.ts").Aggregate<import("../graph/queries/aggregate/aggregate-totals.ts").DealTotals>>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Detail: ResolverTypeWrapper<Detail>;
  DetailFilter: DetailFilter;
  DetailsFilter: DetailsFilter;
  Exposure: ResolverTypeWrapper<import("../graph/queries/exposure/exposure-row.ts").Exposure>;
  ExposureConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../graph/queries/exposure/exposure-row.ts").Exposure> & { coverage(): import("../graph/read/page.ts").Soon<import("../graph/queries/exposure/coverage.ts").Coverage | null> }>;
  ExposureDealFilter: ExposureDealFilter;
  ExposureEdge: ResolverTypeWrapper<Omit<ExposureEdge, 'node'> & { node: ResolversTypes['Exposure'] }>;
  ExposureFilter: ExposureFilter;
  ExposureGroup: ResolverTypeWrapper<import("../graph/queries/aggregate/aggregate-groups.ts").GroupOf & import("../graph/queries/aggregate/aggregate-totals.ts").ExposureTotals>;
  ExposureGroups: ResolverTypeWrapper<import("../graph/queries/aggregate/aggregate.ts").Groups<import("../graph/queries/aggregate/aggregate-totals.ts").ExposureTotals>>;
  ExposureOrder: ExposureOrder;
  ExposureOrderField: ExposureOrderField;
  ExposureTotals: ResolverTypeWrapper<ExposureTotals>;
  ExposuresAggregate: ResolverTypeWrapper<import("../graph/queries/aggregate/aggregate.ts").Aggregate<import("../graph/queries/aggregate/aggregate-totals.ts").ExposureTotals>>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Framework: ResolverTypeWrapper<import("../model.ts").Framework>;
  FrameworkConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").Framework>>;
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
  InForce: InForce;
  InForceFilter: InForceFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
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
  Lot: ResolverTypeWrapper<import("../model.ts").Lot>;
  LotConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").Lot>>;
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
  Money: ResolverTypeWrapper<import("../model.ts").Money>;
  MoneyFilter: MoneyFilter;
  NameFilter: NameFilter;
  Node: ResolverTypeWrapper<import("../model.ts").AnyNode | import("../graph/queries/exposure/exposure-row.ts").Exposure | import("../graph/queries/lead/lead.ts").Lead>;
  NodeConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").AnyNode>>;
  NodeEdge: ResolverTypeWrapper<Omit<NodeEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  NumberFilter: NumberFilter;
  Observation: ResolverTypeWrapper<import("../model.ts").Observation>;
  ObservationConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").Observation>>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationFilter: ObservationFilter;
  ObservationOrder: ObservationOrder;
  ObservationOrderField: ObservationOrderField;
  ObservationRelation: ObservationRelation;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<import("../model.ts").Organization>;
  OrganizationConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").Organization>>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationOrderField: OrganizationOrderField;
  OrganizationRelation: OrganizationRelation;
  OtherOrganization: ResolverTypeWrapper<import("../model.ts").Organization>;
  OtherOrganizationFilter: OtherOrganizationFilter;
  OtherOrganizationOrder: OtherOrganizationOrder;
  OtherOrganizationOrderField: OtherOrganizationOrderField;
  OtherOrganizationRelation: OtherOrganizationRelation;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<import("../graph/queries/path/path.ts").Path>;
  PathEdge: ResolverTypeWrapper<import("../graph/queries/path/path-edge.ts").PathEdge>;
  PathNoun: PathNoun;
  Paths: ResolverTypeWrapper<import("../graph/queries/path/paths.ts").Paths>;
  Payment: ResolverTypeWrapper<import("../model.ts").Payment>;
  PaymentConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").Payment>>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentFilter: PaymentFilter;
  PaymentOrder: PaymentOrder;
  PaymentOrderField: PaymentOrderField;
  PaymentRelation: PaymentRelation;
  Period: ResolverTypeWrapper<Omit<Period, 'end' | 'start'> & { end?: Maybe<ResolversTypes['UncertainDate']>, start?: Maybe<ResolversTypes['UncertainDate']> }>;
  Product: ResolverTypeWrapper<import("../model.ts").Product>;
  ProductConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").Product>>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductFilter: ProductFilter;
  ProductOrder: ProductOrder;
  ProductOrderField: ProductOrderField;
  ProductRelation: ProductRelation;
  ProductStatus: ProductStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Release: ResolverTypeWrapper<import("../model.ts").Release>;
  ReleaseConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").Release>>;
  ReleaseEdge: ResolverTypeWrapper<Omit<ReleaseEdge, 'node'> & { node: ResolversTypes['Release'] }>;
  ReleaseFilter: ReleaseFilter;
  ReleaseOrder: ReleaseOrder;
  ReleaseOrderField: ReleaseOrderField;
  ReleaseRelation: ReleaseRelation;
  Response: ResolverTypeWrapper<import("../model.ts").Response>;
  ResponseConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").Response>>;
  ResponseEdge: ResolverTypeWrapper<Omit<ResponseEdge, 'node'> & { node: ResolversTypes['Response'] }>;
  ResponseFilter: ResponseFilter;
  ResponseOrder: ResponseOrder;
  ResponseOrderField: ResponseOrderField;
  ResponseRelation: ResponseRelation;
  Revision: ResolverTypeWrapper<import("../model.ts").Revision>;
  RevisionConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").Revision>>;
  RevisionEdge: ResolverTypeWrapper<Omit<RevisionEdge, 'node'> & { node: ResolversTypes['Revision'] }>;
  RevisionFilter: RevisionFilter;
  RevisionOrder: RevisionOrder;
  RevisionOrderField: RevisionOrderField;
  RevisionRelation: RevisionRelation;
  Run: ResolverTypeWrapper<import("../model.ts").Run>;
  RunConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").Run>>;
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
  Source: ResolverTypeWrapper<import("../model.ts").Source>;
  SourceConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").Source>>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SourceOrderField: SourceOrderField;
  SourceRelation: SourceRelation;
  StatementRelation: StatementRelation;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Supplier: ResolverTypeWrapper<import("../model.ts").Organization>;
  SupplierConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").Organization>>;
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
  Vendor: ResolverTypeWrapper<import("../model.ts").Organization>;
  VendorConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").Organization>>;
  VendorEdge: ResolverTypeWrapper<Omit<VendorEdge, 'node'> & { node: ResolversTypes['Vendor'] }>;
  VendorFilter: VendorFilter;
  VendorMatch: ResolverTypeWrapper<import("../graph/queries/parent.ts").VendorOfSupplier>;
  VendorOrder: VendorOrder;
  VendorOrderField: VendorOrderField;
  VendorRelation: VendorRelation;
  Vulnerability: ResolverTypeWrapper<import("../model.ts").Vulnerability>;
  VulnerabilityConnection: ResolverTypeWrapper<import("../graph/read/page.ts").Page<import("../model.ts").Vulnerability>>;
  VulnerabilityEdge: ResolverTypeWrapper<Omit<VulnerabilityEdge, 'node'> & { node: ResolversTypes['Vulnerability'] }>;
  VulnerabilityFilter: VulnerabilityFilter;
  VulnerabilityOrder: VulnerabilityOrder;
  VulnerabilityOrderField: VulnerabilityOrderField;
  VulnerabilityRelation: VulnerabilityRelation;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Advisory: import("../model.ts").Advisory;
  AdvisoryConnection: import("../graph/read/page.ts").Page<import("../model.ts").Advisory>;
  AdvisoryEdge: Omit<AdvisoryEdge, 'node'> & { node: ResolversParentTypes['Advisory'] };
  AdvisoryFilter: AdvisoryFilter;
  AdvisoryKindFilter: AdvisoryKindFilter;
  AdvisoryOrder: AdvisoryOrder;
  AdvisoryRelation: AdvisoryRelation;
  AdvisorySubject: import("../graph/queries/advisory.ts").AdvisorySubject;
  AdvisorySubjectConnection: import("../graph/read/page.ts").Page<import("../graph/queries/advisory.ts").AdvisorySubject>;
  AdvisorySubjectEdge: Omit<AdvisorySubjectEdge, 'node'> & { node: ResolversParentTypes['AdvisorySubject'] };
  Agency: import("../model.ts").Organization;
  AgencyConnection: import("../graph/read/page.ts").Page<import("../model.ts").Organization>;
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AgencyFilter: AgencyFilter;
  AgencyOrder: AgencyOrder;
  AgencyRelation: AgencyRelation;
  AmountFilter: AmountFilter;
  AudienceMatchFilter: AudienceMatchFilter;
  BasisFilter: BasisFilter;
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  Buyer: import("../model.ts").Organization;
  BuyerConnection: import("../graph/read/page.ts").Page<import("../model.ts").Organization>;
  BuyerEdge: Omit<BuyerEdge, 'node'> & { node: ResolversParentTypes['Buyer'] };
  BuyerFilter: BuyerFilter;
  BuyerKindFilter: BuyerKindFilter;
  BuyerKindsFilter: BuyerKindsFilter;
  BuyerOrder: BuyerOrder;
  BuyerRelation: BuyerRelation;
  CodeFilter: CodeFilter;
  ConfidenceFilter: ConfidenceFilter;
  Contract: import("../model.ts").Contract;
  ContractConnection: import("../graph/read/page.ts").Page<import("../model.ts").Contract>;
  ContractEdge: Omit<ContractEdge, 'node'> & { node: ResolversParentTypes['Contract'] };
  ContractFilter: ContractFilter;
  ContractOrder: ContractOrder;
  ContractRelation: ContractRelation;
  ContractStatusFilter: ContractStatusFilter;
  ContractingProcess: import("../model.ts").ContractingProcess;
  ContractingProcessConnection: import("../graph/read/page.ts").Page<import("../model.ts").ContractingProcess>;
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
  DealGroup: import("../graph/queries/aggregate/aggregate-groups.ts").GroupOf & import("../graph/queries/aggregate/aggregate-totals.ts").DealTotals;
  DealGroups: import("../graph/queries/aggregate/aggregate.ts").Groups<import("../graph/queries/aggregate/aggregate-totals.ts").DealTotals>;
  DealKindFilter: DealKindFilter;
  DealMayBe: import("../graph/queries/mention.ts").Deduced;
  DealTotals: DealTotals;
  DealsAggregate: import("../graph/queries/aggregate/aggregate.ts").Aggregate<import("../graph/queries/aggregate/aggregate-totals.ts").DealTotals>;
  Decimal: Scalars['Decimal']['output'];
  Detail: Detail;
  DetailFilter: DetailFilter;
  DetailsFilter: DetailsFilter;
  Exposure: import("../graph/queries/exposure/exposure-row.ts").Exposure;
  ExposureConnection: import("../graph/read/page.ts").Page<import("../graph/queries/exposure/exposure-row.ts").Exposure> & { coverage(): import("../graph/read/page.ts").Soon<import("../graph/queries/exposure/coverage.ts").Coverage | null> };
  ExposureDealFilter: ExposureDealFilter;
  ExposureEdge: Omit<ExposureEdge, 'node'> & { node: ResolversParentTypes['Exposure'] };
  ExposureFilter: ExposureFilter;
  ExposureGroup: import("../graph/queries/aggregate/aggregate-groups.ts").GroupOf & import("../graph/queries/aggregate/aggregate-totals.ts").ExposureTotals;
  ExposureGroups: import("../graph/queries/aggregate/aggregate.ts").Groups<import("../graph/queries/aggregate/aggregate-totals.ts").ExposureTotals>;
  ExposureOrder: ExposureOrder;
  ExposureTotals: ExposureTotals;
  ExposuresAggregate: import("../graph/queries/aggregate/aggregate.ts").Aggregate<import("../graph/queries/aggregate/aggregate-totals.ts").ExposureTotals>;
  Float: Scalars['Float']['output'];
  Framework: import("../model.ts").Framework;
  FrameworkConnection: import("../graph/read/page.ts").Page<import("../model.ts").Framework>;
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
  InForceFilter: InForceFilter;
  Int: Scalars['Int']['output'];
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
  Lot: import("../model.ts").Lot;
  LotConnection: import("../graph/read/page.ts").Page<import("../model.ts").Lot>;
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
  Money: import("../model.ts").Money;
  MoneyFilter: MoneyFilter;
  NameFilter: NameFilter;
  Node: import("../model.ts").AnyNode | import("../graph/queries/exposure/exposure-row.ts").Exposure | import("../graph/queries/lead/lead.ts").Lead;
  NodeConnection: import("../graph/read/page.ts").Page<import("../model.ts").AnyNode>;
  NodeEdge: Omit<NodeEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  NumberFilter: NumberFilter;
  Observation: import("../model.ts").Observation;
  ObservationConnection: import("../graph/read/page.ts").Page<import("../model.ts").Observation>;
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationFilter: ObservationFilter;
  ObservationOrder: ObservationOrder;
  ObservationRelation: ObservationRelation;
  Organization: import("../model.ts").Organization;
  OrganizationConnection: import("../graph/read/page.ts").Page<import("../model.ts").Organization>;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationRelation: OrganizationRelation;
  OtherOrganization: import("../model.ts").Organization;
  OtherOrganizationFilter: OtherOrganizationFilter;
  OtherOrganizationOrder: OtherOrganizationOrder;
  OtherOrganizationRelation: OtherOrganizationRelation;
  PageInfo: PageInfo;
  Path: import("../graph/queries/path/path.ts").Path;
  PathEdge: import("../graph/queries/path/path-edge.ts").PathEdge;
  Paths: import("../graph/queries/path/paths.ts").Paths;
  Payment: import("../model.ts").Payment;
  PaymentConnection: import("../graph/read/page.ts").Page<import("../model.ts").Payment>;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentFilter: PaymentFilter;
  PaymentOrder: PaymentOrder;
  PaymentRelation: PaymentRelation;
  Period: Omit<Period, 'end' | 'start'> & { end?: Maybe<ResolversParentTypes['UncertainDate']>, start?: Maybe<ResolversParentTypes['UncertainDate']> };
  Product: import("../model.ts").Product;
  ProductConnection: import("../graph/read/page.ts").Page<import("../model.ts").Product>;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFilter: ProductFilter;
  ProductOrder: ProductOrder;
  ProductRelation: ProductRelation;
  Query: Record<PropertyKey, never>;
  Release: import("../model.ts").Release;
  ReleaseConnection: import("../graph/read/page.ts").Page<import("../model.ts").Release>;
  ReleaseEdge: Omit<ReleaseEdge, 'node'> & { node: ResolversParentTypes['Release'] };
  ReleaseFilter: ReleaseFilter;
  ReleaseOrder: ReleaseOrder;
  ReleaseRelation: ReleaseRelation;
  Response: import("../model.ts").Response;
  ResponseConnection: import("../graph/read/page.ts").Page<import("../model.ts").Response>;
  ResponseEdge: Omit<ResponseEdge, 'node'> & { node: ResolversParentTypes['Response'] };
  ResponseFilter: ResponseFilter;
  ResponseOrder: ResponseOrder;
  ResponseRelation: ResponseRelation;
  Revision: import("../model.ts").Revision;
  RevisionConnection: import("../graph/read/page.ts").Page<import("../model.ts").Revision>;
  RevisionEdge: Omit<RevisionEdge, 'node'> & { node: ResolversParentTypes['Revision'] };
  RevisionFilter: RevisionFilter;
  RevisionOrder: RevisionOrder;
  RevisionRelation: RevisionRelation;
  Run: import("../model.ts").Run;
  RunConnection: import("../graph/read/page.ts").Page<import("../model.ts").Run>;
  RunEdge: Omit<RunEdge, 'node'> & { node: ResolversParentTypes['Run'] };
  RunFilter: RunFilter;
  RunOrder: RunOrder;
  RunRelation: RunRelation;
  SearchConnection: import("../graph/read/page.ts").Page<import("../graph/queries/search/search.ts").Found>;
  SearchEdge: { cursor: string; node: import("../graph/queries/search/search.ts").Found };
  SearchMatch: SearchMatch;
  SeverityFilter: SeverityFilter;
  Snapshot: import("../graph/read/snapshot.ts").Snapshot;
  Source: import("../model.ts").Source;
  SourceConnection: import("../graph/read/page.ts").Page<import("../model.ts").Source>;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SourceRelation: SourceRelation;
  String: Scalars['String']['output'];
  Supplier: import("../model.ts").Organization;
  SupplierConnection: import("../graph/read/page.ts").Page<import("../model.ts").Organization>;
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
  Vendor: import("../model.ts").Organization;
  VendorConnection: import("../graph/read/page.ts").Page<import("../model.ts").Organization>;
  VendorEdge: Omit<VendorEdge, 'node'> & { node: ResolversParentTypes['Vendor'] };
  VendorFilter: VendorFilter;
  VendorMatch: import("../graph/queries/parent.ts").VendorOfSupplier;
  VendorOrder: VendorOrder;
  VendorRelation: VendorRelation;
  Vulnerability: import("../model.ts").Vulnerability;
  VulnerabilityConnection: import("../graph/read/page.ts").Page<import("../model.ts").Vulnerability>;
  VulnerabilityEdge: Omit<VulnerabilityEdge, 'node'> & { node: ResolversParentTypes['Vulnerability'] };
  VulnerabilityFilter: VulnerabilityFilter;
  VulnerabilityOrder: VulnerabilityOrder;
  VulnerabilityRelation: VulnerabilityRelation;
};

export type AdvisoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Advisory'] = ResolversParentTypes['Advisory']> = {
  audience?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  audienceCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audienceExcludedKinds?: Resolver<Array<ResolversTypes['BuyerKind']>, ParentType, ContextType>;
  audienceKinds?: Resolver<Array<ResolversTypes['BuyerKind']>, ParentType, ContextType>;
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
  kind?: Resolver<Maybe<ResolversTypes['BuyerKind']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, Partial<BuyerLeadsArgs>>;
  likenesses?: Resolver<Maybe<ResolversTypes['LikenessConnection']>, ParentType, ContextType, Partial<BuyerLikenessesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, RequireFields<BuyerObservationsArgs, 'relation'>>;
  parent?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, Partial<BuyerParentArgs>>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<BuyerPaymentsArgs>>;
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
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<ContractObservationsArgs>>;
  options?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  frameworks?: Resolver<Maybe<Array<ResolversTypes['Framework']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  mainProcurementCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<ContractingProcessMentionsArgs>>;
  ocid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procurementMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procurementMethodDetails?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procuringEntities?: Resolver<Maybe<Array<ResolversTypes['Buyer']>>, ParentType, ContextType>;
  releases?: Resolver<Maybe<ResolversTypes['ReleaseConnection']>, ParentType, ContextType, Partial<ContractingProcessReleasesArgs>>;
  revisions?: Resolver<Maybe<ResolversTypes['RevisionConnection']>, ParentType, ContextType, Partial<ContractingProcessRevisionsArgs>>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  tenderMaxValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  tenderMinValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  tenderStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenderValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
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

export type FrameworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ceiling?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  contractingProcess?: Resolver<Maybe<ResolversTypes['ContractingProcess']>, ParentType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['FrameworkContractConnection']>, ParentType, ContextType, RequireFields<FrameworkContractsArgs, 'link'>>;
  datePublished?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  dateSigned?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  dealDate?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  dealDateKind?: Resolver<Maybe<ResolversTypes['DealDateKind']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposures?: Resolver<Maybe<ResolversTypes['ExposureConnection']>, ParentType, ContextType, Partial<FrameworkExposuresArgs>>;
  family?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iterations?: Resolver<Maybe<ResolversTypes['FrameworkConnection']>, ParentType, ContextType, Partial<FrameworkIterationsArgs>>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  likelyEstablishedBy?: Resolver<Maybe<ResolversTypes['FrameworkContractConnection']>, ParentType, ContextType, Partial<FrameworkLikelyEstablishedByArgs>>;
  lots?: Resolver<Maybe<ResolversTypes['LotConnection']>, ParentType, ContextType, Partial<FrameworkLotsArgs>>;
  maximumParticipants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<FrameworkMentionsArgs>>;
  minValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<FrameworkObservationsArgs>>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  advisories?: Resolver<Maybe<ResolversTypes['AdvisoryConnection']>, ParentType, ContextType, Partial<QueryAdvisoriesArgs>>;
  agencies?: Resolver<Maybe<ResolversTypes['AgencyConnection']>, ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  buyers?: Resolver<Maybe<ResolversTypes['BuyerConnection']>, ParentType, ContextType, Partial<QueryBuyersArgs>>;
  contractingProcesses?: Resolver<Maybe<ResolversTypes['ContractingProcessConnection']>, ParentType, ContextType, Partial<QueryContractingProcessesArgs>>;
  contracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, Partial<QueryContractsArgs>>;
  contractsAggregate?: Resolver<Maybe<ResolversTypes['DealsAggregate']>, ParentType, ContextType, RequireFields<QueryContractsAggregateArgs, 'exclude'>>;
  exposures?: Resolver<Maybe<ResolversTypes['ExposureConnection']>, ParentType, ContextType, Partial<QueryExposuresArgs>>;
  exposuresAggregate?: Resolver<Maybe<ResolversTypes['ExposuresAggregate']>, ParentType, ContextType, RequireFields<QueryExposuresAggregateArgs, 'exclude'>>;
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
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  advisory?: Resolver<Maybe<ResolversTypes['Advisory']>, ParentType, ContextType>;
  contractingProcess?: Resolver<Maybe<ResolversTypes['ContractingProcess']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  releaseId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  revised?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  vatExcluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vatIncluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vendor'] = ResolversParentTypes['Vendor']> = {
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
  Framework?: FrameworkResolvers<ContextType>;
  FrameworkConnection?: FrameworkConnectionResolvers<ContextType>;
  FrameworkContractConnection?: FrameworkContractConnectionResolvers<ContextType>;
  FrameworkContractEdge?: FrameworkContractEdgeResolvers<ContextType>;
  FrameworkEdge?: FrameworkEdgeResolvers<ContextType>;
  FrameworkLink?: FrameworkLinkResolvers<ContextType>;
  FrameworkSupplierConnection?: FrameworkSupplierConnectionResolvers<ContextType>;
  FrameworkSupplierEdge?: FrameworkSupplierEdgeResolvers<ContextType>;
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
};

