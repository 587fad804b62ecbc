/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Says if the warning addresses the buyer. */
export type AudienceMatch =
  /** The warning does not address buyers of this kind, or of this country. */
  | 'NO'
  /** The warning does not state its audience, or the kind of the buyer does not settle the question. */
  | 'UNKNOWN'
  /** The warning addresses buyers of this kind. */
  | 'YES';

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

/** Says if the deal was in force when the warning came. */
export type InForce =
  /** The warning came before the start of the deal or after its end. */
  | 'NO'
  /** The period of the deal or the date of the warning is not known well enough, or the source calls the contract terminated without giving a day. */
  | 'UNCERTAIN'
  /** Every day that the date of the warning can be lies within the period of the deal. */
  | 'YES';

/** The strength of a lead, weakest first. */
export type LeadStrength =
  /** The purchase fits the vendor's line of business. */
  | 'MEDIUM'
  /** The text of a deal names the family of products that a warning is about. */
  | 'STRONG'
  /** Only the name of the vendor leads to it, or the vendor sells in many trades. */
  | 'WEAK';

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

/** The way in which an agreement is run. */
export type Technique =
  /** A dynamic purchasing system: suppliers may join at any time. */
  | 'DPS'
  /** A dynamic market (UK, Procurement Act 2023). */
  | 'DYNAMIC_MARKET'
  /** A framework agreement with a fixed set of suppliers. */
  | 'FRAMEWORK';

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

/** The treatment of value added tax in an amount. */
export type Vat =
  /** The amount excludes value added tax, which comes on top. */
  | 'EXCLUDED'
  /** The amount includes value added tax. */
  | 'INCLUDED';

export type AdvisoryPageQueryVariables = Exact<{
  id: string;
}>;


export type AdvisoryPageQuery = { node:
    | { __typename: 'Advisory', category: string | null, summary: string | null, severity: Severity | null, cvssScore: number | null, dueDateBinds: string | null, bindsWhom: string | null, boundBy: string | null, boundByUrl: string | null, requiredAction: string | null, usedInRansomware: boolean | null, permittedUse: string | null, discouragedUse: string | null, audience: Array<string>, audienceKinds: Array<BuyerKind>, url: string | null, references: Array<string>, caveats: Array<string>, id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, dueDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null, supersedes: Array<{ id: string, title: string }> | null, supersededBy: Array<{ id: string, title: string }> | null, subjects: { totalCount: number | null, nodes: Array<{ vulnerability: string | null, productStatus: ProductStatus | null, versions: Array<string>, subject:
            | { __typename: 'Advisory', id: string }
            | { __typename: 'Agency', name: string, id: string }
            | { __typename: 'Buyer', name: string, id: string }
            | { __typename: 'Contract', id: string }
            | { __typename: 'ContractingProcess', id: string }
            | { __typename: 'Exposure', id: string }
            | { __typename: 'Framework', id: string }
            | { __typename: 'Lead', id: string }
            | { __typename: 'Lot', id: string }
            | { __typename: 'Observation', id: string }
            | { __typename: 'OtherOrganization', name: string, id: string }
            | { __typename: 'Payment', id: string }
            | { __typename: 'Product', name: string, id: string }
            | { __typename: 'Release', id: string }
            | { __typename: 'Response', id: string }
            | { __typename: 'Revision', id: string }
            | { __typename: 'Run', id: string }
            | { __typename: 'Source', id: string }
            | { __typename: 'Supplier', name: string, id: string }
            | { __typename: 'Vendor', name: string, id: string }
            | { __typename: 'Vulnerability', id: string }
           }> } | null, vulnerabilities: { totalCount: number | null, nodes: Array<{ id: string, cve: string, title: string }> } | null, responses: { totalCount: number | null, nodes: Array<{ id: string, title: string, summary: string | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, statedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null }
    | { __typename: 'Agency', id: string }
    | { __typename: 'Buyer', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractingProcess', id: string }
    | { __typename: 'Exposure', id: string }
    | { __typename: 'Framework', id: string }
    | { __typename: 'Lead', id: string }
    | { __typename: 'Lot', id: string }
    | { __typename: 'Observation', id: string }
    | { __typename: 'OtherOrganization', id: string }
    | { __typename: 'Payment', id: string }
    | { __typename: 'Product', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Response', id: string }
    | { __typename: 'Revision', id: string }
    | { __typename: 'Run', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Supplier', id: string }
    | { __typename: 'Vendor', id: string }
    | { __typename: 'Vulnerability', id: string }
   | null };

export type AdvisoryBesideDealsQueryVariables = Exact<{
  id: string;
}>;


export type AdvisoryBesideDealsQuery = { node:
    | { id: string, stated: { totalCount: number | null, totalCountIsAtLeast: boolean | null, coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null, nodes: Array<{ id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
            | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
            | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
            | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
          , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, deduced: { totalCount: number | null, totalCountIsAtLeast: boolean | null, coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null, nodes: Array<{ id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
            | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
            | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
            | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
          , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type ContractPageQueryVariables = Exact<{
  id: string;
}>;


export type ContractPageQuery = { node:
    | { __typename: 'Advisory', id: string }
    | { __typename: 'Agency', id: string }
    | { __typename: 'Buyer', id: string }
    | { __typename: 'Contract', description: string | null, items: Array<string>, cpv: Array<string>, caveats: Array<string>, id: string, title: string, status: ContractStatus | null, isAggregate: boolean | null, dealDateKind: DealDateKind | null, dateSigned: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, dateAwarded: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, maxExtentDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, datePublished: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, minValue: { amount: string, currency: string | null, vat: Vat | null } | null, maxValue: { amount: string, currency: string | null, vat: Vat | null } | null, duplicateOf: { id: string, title: string } | null, mentions: { totalCount: number | null, nodes: Array<{ words: string | null, node:
            | { __typename: 'Advisory', id: string }
            | { __typename: 'Agency', name: string, id: string }
            | { __typename: 'Buyer', name: string, id: string }
            | { __typename: 'Contract', id: string }
            | { __typename: 'ContractingProcess', id: string }
            | { __typename: 'Exposure', id: string }
            | { __typename: 'Framework', title: string, id: string }
            | { __typename: 'Lead', id: string }
            | { __typename: 'Lot', id: string }
            | { __typename: 'Observation', id: string }
            | { __typename: 'OtherOrganization', name: string, id: string }
            | { __typename: 'Payment', id: string }
            | { __typename: 'Product', name: string, id: string }
            | { __typename: 'Release', id: string }
            | { __typename: 'Response', id: string }
            | { __typename: 'Revision', id: string }
            | { __typename: 'Run', id: string }
            | { __typename: 'Source', id: string }
            | { __typename: 'Supplier', name: string, id: string }
            | { __typename: 'Vendor', name: string, id: string }
            | { __typename: 'Vulnerability', id: string }
           }> } | null, payments: { totalCount: number | null, nodes: Array<{ id: string, title: string, dealDateKind: DealDateKind | null, amount: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, stated: { totalCount: number | null, totalCountIsAtLeast: boolean | null, coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null, nodes: Array<{ id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
            | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
            | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
            | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
          , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, deduced: { totalCount: number | null, totalCountIsAtLeast: boolean | null, coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null, nodes: Array<{ id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
            | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
            | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
            | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
          , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, value: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }
    | { __typename: 'ContractingProcess', id: string }
    | { __typename: 'Exposure', id: string }
    | { __typename: 'Framework', id: string }
    | { __typename: 'Lead', id: string }
    | { __typename: 'Lot', id: string }
    | { __typename: 'Observation', id: string }
    | { __typename: 'OtherOrganization', id: string }
    | { __typename: 'Payment', id: string }
    | { __typename: 'Product', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Response', id: string }
    | { __typename: 'Revision', id: string }
    | { __typename: 'Run', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Supplier', id: string }
    | { __typename: 'Vendor', id: string }
    | { __typename: 'Vulnerability', id: string }
   | null };

export type DayFragment = { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null };

export type AmountFragment = { amount: string, currency: string | null, vat: Vat | null };

export type DocumentFragment = { id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null };

export type WarningFragment = { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null };

export type ContractRowFragment = { id: string, title: string, status: ContractStatus | null, isAggregate: boolean | null, dealDateKind: DealDateKind | null, value: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null };

export type FrameworkRowFragment = { id: string, title: string, statedAs: string | null, dealDateKind: DealDateKind | null, ceiling: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, products: { nodes: Array<{ id: string, name: string }> } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null };

export type PaymentRowFragment = { id: string, title: string, dealDateKind: DealDateKind | null, amount: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null };

export type MeetingFragment = { id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
    | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
    | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
    | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
  , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null };

export type MeetingsFragment = { totalCount: number | null, totalCountIsAtLeast: boolean | null, coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null, nodes: Array<{ id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
      | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
      | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
      | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
    , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> };

export type FrameworkPageQueryVariables = Exact<{
  id: string;
}>;


export type FrameworkPageQuery = { node:
    | { __typename: 'Advisory', id: string }
    | { __typename: 'Agency', id: string }
    | { __typename: 'Buyer', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractingProcess', id: string }
    | { __typename: 'Exposure', id: string }
    | { __typename: 'Framework', description: string | null, aliases: Array<string>, technique: Technique | null, openToIsComplete: boolean | null, buyerCategories: string | null, caveats: Array<string>, id: string, title: string, statedAs: string | null, dealDateKind: DealDateKind | null, datePublished: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, family: { id: string, title: string } | null, iterations: { totalCount: number | null, nodes: Array<{ id: string, title: string, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> } | null, procuringEntities: Array<{ id: string, name: string }> | null, openTo: { totalCount: number | null, nodes: Array<{ id: string, name: string }> } | null, suppliers: { edges: Array<{ lots: Array<string>, node: { id: string, name: string } }> } | null, contracts: { nodes: Array<{ id: string, title: string, status: ContractStatus | null, isAggregate: boolean | null, dealDateKind: DealDateKind | null, value: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, stated: { totalCount: number | null, totalCountIsAtLeast: boolean | null, coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null, nodes: Array<{ id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
            | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
            | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
            | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
          , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, ceiling: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, products: { nodes: Array<{ id: string, name: string }> } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }
    | { __typename: 'Lead', id: string }
    | { __typename: 'Lot', id: string }
    | { __typename: 'Observation', id: string }
    | { __typename: 'OtherOrganization', id: string }
    | { __typename: 'Payment', id: string }
    | { __typename: 'Product', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Response', id: string }
    | { __typename: 'Revision', id: string }
    | { __typename: 'Run', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Supplier', id: string }
    | { __typename: 'Vendor', id: string }
    | { __typename: 'Vulnerability', id: string }
   | null };

export type LoadedQueryVariables = Exact<{ [key: string]: never; }>;


export type LoadedQuery = { snapshot: { id: string, counts: Array<{ label: string, count: number }> } | null, exposures: { coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null } | null };

export type NewestDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestDocumentsQuery = { sources: { totalCount: number | null, nodes: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> } | null };

export type LargestBuyersQueryVariables = Exact<{ [key: string]: never; }>;


export type LargestBuyersQuery = { exposuresAggregate: { groups: { totalCount: number | null, nodes: Array<{ count: number | null, dealCount: number | null, buyer: { id: string, name: string } | null }> | null } | null } | null };

export type LargestAgenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type LargestAgenciesQuery = { exposuresAggregate: { groups: { totalCount: number | null, nodes: Array<{ count: number | null, dealCount: number | null, agency: { id: string, name: string } | null }> | null } | null } | null };

export type LargestProductsQueryVariables = Exact<{ [key: string]: never; }>;


export type LargestProductsQuery = { exposuresAggregate: { groups: { totalCount: number | null, nodes: Array<{ count: number | null, dealCount: number | null, product: { id: string, name: string } | null }> | null } | null } | null };

export type LargestByValueQueryVariables = Exact<{
  by: DealGroupKey;
}>;


export type LargestByValueQuery = { exposuresAggregate: { groups: { totalCount: number | null, nodes: Array<{ buyer: { id: string, name: string } | null, agency: { id: string, name: string } | null, product: { id: string, name: string } | null, contracts: { count: number | null, values: Array<{ currency: string, vat: Vat | null, sum: string, count: number }> | null } | null }> | null } | null } | null };

export type OrganizationHeadQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationHeadQuery = { node:
    | { __typename: 'Advisory', id: string }
    | { __typename: 'Agency', name: string, aliases: Array<string>, identifiers: Array<string>, country: string | null, kind: BuyerKind | null, id: string, startDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, endDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, asBuyer: { id: string } | null, asSupplier: { id: string } | null, asVendor: { id: string } | null, asAgency: { id: string } | null, parent: { isStated: boolean, statement: string, organization:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null } | null, subsidiaries: { totalCount: number | null, nodes: Array<{ isStated: boolean, statement: string, organization:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, identities: { totalCount: number | null, nodes: Array<{ key: string, names: Array<string>, words: string, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, likenesses: { totalCount: number | null, nodes: Array<{ words: string | null, organization:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }
    | { __typename: 'Buyer', name: string, aliases: Array<string>, identifiers: Array<string>, country: string | null, kind: BuyerKind | null, id: string, startDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, endDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, asBuyer: { id: string } | null, asSupplier: { id: string } | null, asVendor: { id: string } | null, asAgency: { id: string } | null, parent: { isStated: boolean, statement: string, organization:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null } | null, subsidiaries: { totalCount: number | null, nodes: Array<{ isStated: boolean, statement: string, organization:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, identities: { totalCount: number | null, nodes: Array<{ key: string, names: Array<string>, words: string, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, likenesses: { totalCount: number | null, nodes: Array<{ words: string | null, organization:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractingProcess', id: string }
    | { __typename: 'Exposure', id: string }
    | { __typename: 'Framework', id: string }
    | { __typename: 'Lead', id: string }
    | { __typename: 'Lot', id: string }
    | { __typename: 'Observation', id: string }
    | { __typename: 'OtherOrganization', name: string, aliases: Array<string>, identifiers: Array<string>, country: string | null, kind: BuyerKind | null, id: string, startDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, endDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, asBuyer: { id: string } | null, asSupplier: { id: string } | null, asVendor: { id: string } | null, asAgency: { id: string } | null, parent: { isStated: boolean, statement: string, organization:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null } | null, subsidiaries: { totalCount: number | null, nodes: Array<{ isStated: boolean, statement: string, organization:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, identities: { totalCount: number | null, nodes: Array<{ key: string, names: Array<string>, words: string, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, likenesses: { totalCount: number | null, nodes: Array<{ words: string | null, organization:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }
    | { __typename: 'Payment', id: string }
    | { __typename: 'Product', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Response', id: string }
    | { __typename: 'Revision', id: string }
    | { __typename: 'Run', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Supplier', name: string, aliases: Array<string>, identifiers: Array<string>, country: string | null, kind: BuyerKind | null, id: string, startDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, endDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, asBuyer: { id: string } | null, asSupplier: { id: string } | null, asVendor: { id: string } | null, asAgency: { id: string } | null, parent: { isStated: boolean, statement: string, organization:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null } | null, subsidiaries: { totalCount: number | null, nodes: Array<{ isStated: boolean, statement: string, organization:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, identities: { totalCount: number | null, nodes: Array<{ key: string, names: Array<string>, words: string, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, likenesses: { totalCount: number | null, nodes: Array<{ words: string | null, organization:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }
    | { __typename: 'Vendor', name: string, aliases: Array<string>, identifiers: Array<string>, country: string | null, kind: BuyerKind | null, id: string, startDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, endDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, asBuyer: { id: string } | null, asSupplier: { id: string } | null, asVendor: { id: string } | null, asAgency: { id: string } | null, parent: { isStated: boolean, statement: string, organization:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null } | null, subsidiaries: { totalCount: number | null, nodes: Array<{ isStated: boolean, statement: string, organization:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, identities: { totalCount: number | null, nodes: Array<{ key: string, names: Array<string>, words: string, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, likenesses: { totalCount: number | null, nodes: Array<{ words: string | null, organization:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }
    | { __typename: 'Vulnerability', id: string }
   | null };

export type OrganizationAsBuyerQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationAsBuyerQuery = { node:
    | { id: string }
    | { id: string, asBuyer: { id: string, contracts: { totalCount: number | null, nodes: Array<{ id: string, title: string, status: ContractStatus | null, isAggregate: boolean | null, dealDateKind: DealDateKind | null, value: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, frameworks: { totalCount: number | null, nodes: Array<{ id: string, title: string, statedAs: string | null, dealDateKind: DealDateKind | null, ceiling: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, products: { nodes: Array<{ id: string, name: string }> } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, payments: { totalCount: number | null, nodes: Array<{ id: string, title: string, dealDateKind: DealDateKind | null, amount: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string, asBuyer: { id: string, contracts: { totalCount: number | null, nodes: Array<{ id: string, title: string, status: ContractStatus | null, isAggregate: boolean | null, dealDateKind: DealDateKind | null, value: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, frameworks: { totalCount: number | null, nodes: Array<{ id: string, title: string, statedAs: string | null, dealDateKind: DealDateKind | null, ceiling: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, products: { nodes: Array<{ id: string, name: string }> } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, payments: { totalCount: number | null, nodes: Array<{ id: string, title: string, dealDateKind: DealDateKind | null, amount: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, asBuyer: { id: string, contracts: { totalCount: number | null, nodes: Array<{ id: string, title: string, status: ContractStatus | null, isAggregate: boolean | null, dealDateKind: DealDateKind | null, value: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, frameworks: { totalCount: number | null, nodes: Array<{ id: string, title: string, statedAs: string | null, dealDateKind: DealDateKind | null, ceiling: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, products: { nodes: Array<{ id: string, name: string }> } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, payments: { totalCount: number | null, nodes: Array<{ id: string, title: string, dealDateKind: DealDateKind | null, amount: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, asBuyer: { id: string, contracts: { totalCount: number | null, nodes: Array<{ id: string, title: string, status: ContractStatus | null, isAggregate: boolean | null, dealDateKind: DealDateKind | null, value: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, frameworks: { totalCount: number | null, nodes: Array<{ id: string, title: string, statedAs: string | null, dealDateKind: DealDateKind | null, ceiling: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, products: { nodes: Array<{ id: string, name: string }> } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, payments: { totalCount: number | null, nodes: Array<{ id: string, title: string, dealDateKind: DealDateKind | null, amount: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string, asBuyer: { id: string, contracts: { totalCount: number | null, nodes: Array<{ id: string, title: string, status: ContractStatus | null, isAggregate: boolean | null, dealDateKind: DealDateKind | null, value: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, frameworks: { totalCount: number | null, nodes: Array<{ id: string, title: string, statedAs: string | null, dealDateKind: DealDateKind | null, ceiling: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, products: { nodes: Array<{ id: string, name: string }> } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, payments: { totalCount: number | null, nodes: Array<{ id: string, title: string, dealDateKind: DealDateKind | null, amount: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string }
   | null };

export type OrganizationAsBuyerBesideWarningsQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationAsBuyerBesideWarningsQuery = { node:
    | { id: string }
    | { id: string, asBuyer: { id: string, stated: { totalCount: number | null, totalCountIsAtLeast: boolean | null, coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null, nodes: Array<{ id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
              | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
              | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
              | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
            , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, deduced: { totalCount: number | null, totalCountIsAtLeast: boolean | null, coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null, nodes: Array<{ id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
              | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
              | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
              | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
            , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string, asBuyer: { id: string, stated: { totalCount: number | null, totalCountIsAtLeast: boolean | null, coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null, nodes: Array<{ id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
              | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
              | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
              | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
            , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, deduced: { totalCount: number | null, totalCountIsAtLeast: boolean | null, coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null, nodes: Array<{ id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
              | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
              | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
              | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
            , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, asBuyer: { id: string, stated: { totalCount: number | null, totalCountIsAtLeast: boolean | null, coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null, nodes: Array<{ id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
              | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
              | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
              | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
            , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, deduced: { totalCount: number | null, totalCountIsAtLeast: boolean | null, coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null, nodes: Array<{ id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
              | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
              | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
              | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
            , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, asBuyer: { id: string, stated: { totalCount: number | null, totalCountIsAtLeast: boolean | null, coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null, nodes: Array<{ id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
              | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
              | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
              | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
            , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, deduced: { totalCount: number | null, totalCountIsAtLeast: boolean | null, coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null, nodes: Array<{ id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
              | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
              | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
              | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
            , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string, asBuyer: { id: string, stated: { totalCount: number | null, totalCountIsAtLeast: boolean | null, coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null, nodes: Array<{ id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
              | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
              | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
              | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
            , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, deduced: { totalCount: number | null, totalCountIsAtLeast: boolean | null, coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null, nodes: Array<{ id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
              | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
              | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
              | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
            , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string }
   | null };

export type OrganizationLeadsQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationLeadsQuery = { node:
    | { id: string }
    | { id: string, asBuyer: { id: string, leads: { totalCount: number | null, nodes: Array<{ id: string, statement: string, reason: string, strength: LeadStrength, timing: LeadTiming, askWhom: string, notKnown: Array<string>, caveats: Array<string>, vendor: { id: string, name: string }, deals: { count: number, firstDay: string | null, lastDay: string | null, through: Array<string> }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string, asBuyer: { id: string, leads: { totalCount: number | null, nodes: Array<{ id: string, statement: string, reason: string, strength: LeadStrength, timing: LeadTiming, askWhom: string, notKnown: Array<string>, caveats: Array<string>, vendor: { id: string, name: string }, deals: { count: number, firstDay: string | null, lastDay: string | null, through: Array<string> }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, asBuyer: { id: string, leads: { totalCount: number | null, nodes: Array<{ id: string, statement: string, reason: string, strength: LeadStrength, timing: LeadTiming, askWhom: string, notKnown: Array<string>, caveats: Array<string>, vendor: { id: string, name: string }, deals: { count: number, firstDay: string | null, lastDay: string | null, through: Array<string> }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, asBuyer: { id: string, leads: { totalCount: number | null, nodes: Array<{ id: string, statement: string, reason: string, strength: LeadStrength, timing: LeadTiming, askWhom: string, notKnown: Array<string>, caveats: Array<string>, vendor: { id: string, name: string }, deals: { count: number, firstDay: string | null, lastDay: string | null, through: Array<string> }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string, asBuyer: { id: string, leads: { totalCount: number | null, nodes: Array<{ id: string, statement: string, reason: string, strength: LeadStrength, timing: LeadTiming, askWhom: string, notKnown: Array<string>, caveats: Array<string>, vendor: { id: string, name: string }, deals: { count: number, firstDay: string | null, lastDay: string | null, through: Array<string> }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string }
   | null };

export type OrganizationAsSupplierQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationAsSupplierQuery = { node:
    | { id: string }
    | { id: string, asSupplier: { id: string, isReseller: boolean | null, vendorMatch: { statement: string, vendor: { id: string, name: string }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null } | null, contracts: { totalCount: number | null, nodes: Array<{ id: string, title: string, status: ContractStatus | null, isAggregate: boolean | null, dealDateKind: DealDateKind | null, value: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, frameworks: { totalCount: number | null, nodes: Array<{ id: string, title: string, statedAs: string | null, dealDateKind: DealDateKind | null, ceiling: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, products: { nodes: Array<{ id: string, name: string }> } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, payments: { totalCount: number | null, nodes: Array<{ id: string, title: string, dealDateKind: DealDateKind | null, amount: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string, asSupplier: { id: string, isReseller: boolean | null, vendorMatch: { statement: string, vendor: { id: string, name: string }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null } | null, contracts: { totalCount: number | null, nodes: Array<{ id: string, title: string, status: ContractStatus | null, isAggregate: boolean | null, dealDateKind: DealDateKind | null, value: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, frameworks: { totalCount: number | null, nodes: Array<{ id: string, title: string, statedAs: string | null, dealDateKind: DealDateKind | null, ceiling: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, products: { nodes: Array<{ id: string, name: string }> } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, payments: { totalCount: number | null, nodes: Array<{ id: string, title: string, dealDateKind: DealDateKind | null, amount: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, asSupplier: { id: string, isReseller: boolean | null, vendorMatch: { statement: string, vendor: { id: string, name: string }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null } | null, contracts: { totalCount: number | null, nodes: Array<{ id: string, title: string, status: ContractStatus | null, isAggregate: boolean | null, dealDateKind: DealDateKind | null, value: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, frameworks: { totalCount: number | null, nodes: Array<{ id: string, title: string, statedAs: string | null, dealDateKind: DealDateKind | null, ceiling: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, products: { nodes: Array<{ id: string, name: string }> } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, payments: { totalCount: number | null, nodes: Array<{ id: string, title: string, dealDateKind: DealDateKind | null, amount: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, asSupplier: { id: string, isReseller: boolean | null, vendorMatch: { statement: string, vendor: { id: string, name: string }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null } | null, contracts: { totalCount: number | null, nodes: Array<{ id: string, title: string, status: ContractStatus | null, isAggregate: boolean | null, dealDateKind: DealDateKind | null, value: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, frameworks: { totalCount: number | null, nodes: Array<{ id: string, title: string, statedAs: string | null, dealDateKind: DealDateKind | null, ceiling: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, products: { nodes: Array<{ id: string, name: string }> } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, payments: { totalCount: number | null, nodes: Array<{ id: string, title: string, dealDateKind: DealDateKind | null, amount: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string, asSupplier: { id: string, isReseller: boolean | null, vendorMatch: { statement: string, vendor: { id: string, name: string }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null } | null, contracts: { totalCount: number | null, nodes: Array<{ id: string, title: string, status: ContractStatus | null, isAggregate: boolean | null, dealDateKind: DealDateKind | null, value: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, frameworks: { totalCount: number | null, nodes: Array<{ id: string, title: string, statedAs: string | null, dealDateKind: DealDateKind | null, ceiling: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, products: { nodes: Array<{ id: string, name: string }> } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, payments: { totalCount: number | null, nodes: Array<{ id: string, title: string, dealDateKind: DealDateKind | null, amount: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null } | null }
    | { id: string }
   | null };

export type OrganizationAsMakerQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationAsMakerQuery = { node:
    | { id: string }
    | { id: string, asVendor: { id: string, domains: Array<string>, products: { totalCount: number | null, nodes: Array<{ id: string, name: string }> } | null } | null, asAgency: { id: string, advisories: { totalCount: number | null, nodes: Array<{ id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null }> } | null } | null }
    | { id: string, asVendor: { id: string, domains: Array<string>, products: { totalCount: number | null, nodes: Array<{ id: string, name: string }> } | null } | null, asAgency: { id: string, advisories: { totalCount: number | null, nodes: Array<{ id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null }> } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, asVendor: { id: string, domains: Array<string>, products: { totalCount: number | null, nodes: Array<{ id: string, name: string }> } | null } | null, asAgency: { id: string, advisories: { totalCount: number | null, nodes: Array<{ id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null }> } | null } | null, advisories: { totalCount: number | null, nodes: Array<{ id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, asVendor: { id: string, domains: Array<string>, products: { totalCount: number | null, nodes: Array<{ id: string, name: string }> } | null } | null, asAgency: { id: string, advisories: { totalCount: number | null, nodes: Array<{ id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null }> } | null } | null }
    | { id: string, asVendor: { id: string, domains: Array<string>, products: { totalCount: number | null, nodes: Array<{ id: string, name: string }> } | null } | null, asAgency: { id: string, advisories: { totalCount: number | null, nodes: Array<{ id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null }> } | null } | null }
    | { id: string }
   | null };

export type ProductPageQueryVariables = Exact<{
  id: string;
}>;


export type ProductPageQuery = { node:
    | { __typename: 'Advisory', id: string }
    | { __typename: 'Agency', id: string }
    | { __typename: 'Buyer', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractingProcess', id: string }
    | { __typename: 'Exposure', id: string }
    | { __typename: 'Framework', id: string }
    | { __typename: 'Lead', id: string }
    | { __typename: 'Lot', id: string }
    | { __typename: 'Observation', id: string }
    | { __typename: 'OtherOrganization', id: string }
    | { __typename: 'Payment', id: string }
    | { __typename: 'Product', name: string, aliases: Array<string>, distinctiveNames: Array<string>, cpes: Array<string>, description: string | null, id: string, vendor: { id: string, name: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null, advisories: { totalCount: number | null, nodes: Array<{ id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> } | null, contracts: { totalCount: number | null, nodes: Array<{ id: string, title: string, status: ContractStatus | null, isAggregate: boolean | null, dealDateKind: DealDateKind | null, value: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, frameworks: { totalCount: number | null, nodes: Array<{ id: string, title: string, statedAs: string | null, dealDateKind: DealDateKind | null, ceiling: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, products: { nodes: Array<{ id: string, name: string }> } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, payments: { totalCount: number | null, nodes: Array<{ id: string, title: string, dealDateKind: DealDateKind | null, amount: { amount: string, currency: string | null, vat: Vat | null } | null, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, buyers: Array<{ id: string, name: string }> | null, suppliers: Array<{ id: string, name: string }> | null, products: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null }
    | { __typename: 'Release', id: string }
    | { __typename: 'Response', id: string }
    | { __typename: 'Revision', id: string }
    | { __typename: 'Run', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Supplier', id: string }
    | { __typename: 'Vendor', id: string }
    | { __typename: 'Vulnerability', id: string }
   | null };

export type ProductBesideWarningsQueryVariables = Exact<{
  id: string;
}>;


export type ProductBesideWarningsQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, stated: { totalCount: number | null, totalCountIsAtLeast: boolean | null, coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null, nodes: Array<{ id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
            | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
            | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
            | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
          , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null, deduced: { totalCount: number | null, totalCountIsAtLeast: boolean | null, coverage: { deals: number, withoutDate: number, withoutIdentity: number, withoutProduct: number } | null, nodes: Array<{ id: string, basis: Basis, timing: Timing, inForce: InForce, confidence: Confidence, calledOff: boolean | null, dealDateKind: DealDateKind | null, caveats: Array<string>, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null } | null, buyer: { id: string, name: string }, deal:
            | { __typename: 'Contract', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null, suppliers: Array<{ id: string, name: string }> | null, framework: { id: string, title: string } | null }
            | { __typename: 'Framework', id: string, title: string, period: { start: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, end: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null } | null }
            | { __typename: 'Payment', id: string, title: string, suppliers: Array<{ id: string, name: string }> | null }
          , products: Array<{ id: string, name: string }> | null, advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { edges: Array<{ cursor: string, rank: SearchRank, matched: Array<{ field: string, words: Array<string> }>, node:
        | { __typename: 'Advisory', title: string, id: string, advisoryKind: AdvisoryKind | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }
        | { __typename: 'Agency', name: string, country: string | null, id: string, orgKind: BuyerKind | null }
        | { __typename: 'Buyer', name: string, country: string | null, id: string, orgKind: BuyerKind | null }
        | { __typename: 'Contract', title: string, id: string, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, buyers: Array<{ id: string, name: string }> | null }
        | { __typename: 'ContractingProcess', id: string }
        | { __typename: 'Exposure', id: string }
        | { __typename: 'Framework', title: string, id: string, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }
        | { __typename: 'Lead', id: string }
        | { __typename: 'Lot', id: string }
        | { __typename: 'Observation', id: string }
        | { __typename: 'OtherOrganization', name: string, country: string | null, id: string, orgKind: BuyerKind | null }
        | { __typename: 'Payment', title: string, id: string, dealDate: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, buyers: Array<{ id: string, name: string }> | null }
        | { __typename: 'Product', name: string, id: string, vendor: { id: string, name: string } | null }
        | { __typename: 'Release', id: string }
        | { __typename: 'Response', id: string }
        | { __typename: 'Revision', id: string }
        | { __typename: 'Run', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Supplier', name: string, country: string | null, id: string, orgKind: BuyerKind | null }
        | { __typename: 'Vendor', name: string, country: string | null, id: string, orgKind: BuyerKind | null }
        | { __typename: 'Vulnerability', title: string, id: string, datePublished: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }
       }> } | null };

export type VulnerabilityPageQueryVariables = Exact<{
  id: string;
}>;


export type VulnerabilityPageQuery = { node:
    | { __typename: 'Advisory', id: string }
    | { __typename: 'Agency', id: string }
    | { __typename: 'Buyer', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractingProcess', id: string }
    | { __typename: 'Exposure', id: string }
    | { __typename: 'Framework', id: string }
    | { __typename: 'Lead', id: string }
    | { __typename: 'Lot', id: string }
    | { __typename: 'Observation', id: string }
    | { __typename: 'OtherOrganization', id: string }
    | { __typename: 'Payment', id: string }
    | { __typename: 'Product', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Response', id: string }
    | { __typename: 'Revision', id: string }
    | { __typename: 'Run', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Supplier', id: string }
    | { __typename: 'Vendor', id: string }
    | { __typename: 'Vulnerability', cve: string, title: string, description: string | null, severity: Severity | null, cvssScore: number | null, cvssVector: string | null, id: string, datePublished: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, products: Array<{ id: string, name: string }> | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, isRead: boolean | null, published: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }> | null, advisories: { totalCount: number | null, nodes: Array<{ id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, isWithdrawn: boolean | null, listedWhenCatalogueBegan: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> } | null }
   | null };

export type DepartmentsOnAFrameworkLaterWarnedAboutQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentsOnAFrameworkLaterWarnedAboutQuery = { exposures: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ basis: Basis, timing: Timing, dealDateKind: DealDateKind | null, confidence: Confidence, calledOff: boolean | null, audienceMatch: AudienceMatch, inForce: InForce, caveats: Array<string>, buyer: { id: string, name: string, kind: BuyerKind | null }, deal:
        | { __typename: 'Contract' }
        | { __typename: 'Framework', id: string, title: string, statedAs: string | null, openToIsComplete: boolean | null, ceiling: { amount: string, currency: string | null } | null, period: { start: { edtf: string | null } | null } | null }
        | { __typename: 'Payment' }
      , advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }, agency: { name: string } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null, stated: string | null } | null, sources: Array<{ title: string, publisher: string | null, url: string | null }> | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AmountFragmentDoc = new TypedDocumentString(`
    fragment Amount on Money {
  amount
  currency
  vat
}
    `, {"fragmentName":"Amount"}) as unknown as TypedDocumentString<AmountFragment, unknown>;
export const DayFragmentDoc = new TypedDocumentString(`
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
    `, {"fragmentName":"Day"}) as unknown as TypedDocumentString<DayFragment, unknown>;
export const DocumentFragmentDoc = new TypedDocumentString(`
    fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}`, {"fragmentName":"Document"}) as unknown as TypedDocumentString<DocumentFragment, unknown>;
export const ContractRowFragmentDoc = new TypedDocumentString(`
    fragment ContractRow on Contract {
  id
  title
  status
  isAggregate
  value {
    ...Amount
  }
  dealDate {
    ...Day
  }
  dealDateKind
  period {
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  buyers {
    id
    name
  }
  suppliers {
    id
    name
  }
  products {
    id
    name
  }
  framework {
    id
    title
  }
  sources {
    ...Document
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Amount on Money {
  amount
  currency
  vat
}
fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}`, {"fragmentName":"ContractRow"}) as unknown as TypedDocumentString<ContractRowFragment, unknown>;
export const FrameworkRowFragmentDoc = new TypedDocumentString(`
    fragment FrameworkRow on Framework {
  id
  title
  statedAs
  ceiling {
    ...Amount
  }
  dealDate {
    ...Day
  }
  dealDateKind
  period {
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  products(first: 5) {
    nodes {
      id
      name
    }
  }
  sources {
    ...Document
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Amount on Money {
  amount
  currency
  vat
}
fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}`, {"fragmentName":"FrameworkRow"}) as unknown as TypedDocumentString<FrameworkRowFragment, unknown>;
export const PaymentRowFragmentDoc = new TypedDocumentString(`
    fragment PaymentRow on Payment {
  id
  title
  amount {
    ...Amount
  }
  dealDate {
    ...Day
  }
  dealDateKind
  buyers {
    id
    name
  }
  suppliers {
    id
    name
  }
  products {
    id
    name
  }
  framework {
    id
    title
  }
  sources {
    ...Document
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Amount on Money {
  amount
  currency
  vat
}
fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}`, {"fragmentName":"PaymentRow"}) as unknown as TypedDocumentString<PaymentRowFragment, unknown>;
export const WarningFragmentDoc = new TypedDocumentString(`
    fragment Warning on Advisory {
  id
  title
  kind
  isPublic
  isWithdrawn
  listedWhenCatalogueBegan
  date {
    ...Day
  }
  publisher {
    id
    name
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}`, {"fragmentName":"Warning"}) as unknown as TypedDocumentString<WarningFragment, unknown>;
export const MeetingFragmentDoc = new TypedDocumentString(`
    fragment Meeting on Exposure {
  id
  basis
  timing
  inForce
  confidence
  calledOff
  dealDateKind
  dealDate {
    ...Day
  }
  lag {
    days
    atLeast
    atMost
  }
  buyer {
    id
    name
  }
  deal {
    __typename
    ... on Contract {
      id
      title
      period {
        start {
          ...Day
        }
        end {
          ...Day
        }
      }
      suppliers {
        id
        name
      }
      framework {
        id
        title
      }
    }
    ... on Framework {
      id
      title
      period {
        start {
          ...Day
        }
        end {
          ...Day
        }
      }
    }
    ... on Payment {
      id
      title
      suppliers {
        id
        name
      }
    }
  }
  products {
    id
    name
  }
  advisory {
    ...Warning
  }
  caveats
  sources {
    ...Document
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}
fragment Warning on Advisory {
  id
  title
  kind
  isPublic
  isWithdrawn
  listedWhenCatalogueBegan
  date {
    ...Day
  }
  publisher {
    id
    name
  }
}`, {"fragmentName":"Meeting"}) as unknown as TypedDocumentString<MeetingFragment, unknown>;
export const MeetingsFragmentDoc = new TypedDocumentString(`
    fragment Meetings on ExposureConnection {
  totalCount
  totalCountIsAtLeast
  coverage {
    deals
    withoutDate
    withoutIdentity
    withoutProduct
  }
  nodes {
    ...Meeting
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}
fragment Warning on Advisory {
  id
  title
  kind
  isPublic
  isWithdrawn
  listedWhenCatalogueBegan
  date {
    ...Day
  }
  publisher {
    id
    name
  }
}
fragment Meeting on Exposure {
  id
  basis
  timing
  inForce
  confidence
  calledOff
  dealDateKind
  dealDate {
    ...Day
  }
  lag {
    days
    atLeast
    atMost
  }
  buyer {
    id
    name
  }
  deal {
    __typename
    ... on Contract {
      id
      title
      period {
        start {
          ...Day
        }
        end {
          ...Day
        }
      }
      suppliers {
        id
        name
      }
      framework {
        id
        title
      }
    }
    ... on Framework {
      id
      title
      period {
        start {
          ...Day
        }
        end {
          ...Day
        }
      }
    }
    ... on Payment {
      id
      title
      suppliers {
        id
        name
      }
    }
  }
  products {
    id
    name
  }
  advisory {
    ...Warning
  }
  caveats
  sources {
    ...Document
  }
}`, {"fragmentName":"Meetings"}) as unknown as TypedDocumentString<MeetingsFragment, unknown>;
export const AdvisoryPageDocument = new TypedDocumentString(`
    query AdvisoryPage($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Advisory {
      ...Warning
      category
      summary
      severity
      cvssScore
      dueDate {
        ...Day
      }
      dueDateBinds
      bindsWhom
      boundBy
      boundByUrl
      requiredAction
      usedInRansomware
      permittedUse
      discouragedUse
      audience
      audienceKinds
      url
      references
      caveats
      sources {
        ...Document
      }
      supersedes {
        id
        title
      }
      supersededBy {
        id
        title
      }
      subjects(first: 100) {
        totalCount
        nodes {
          vulnerability
          productStatus
          versions
          subject {
            __typename
            id
            ... on Product {
              name
            }
            ... on Organization {
              name
            }
          }
        }
      }
      vulnerabilities(first: 50) {
        totalCount
        nodes {
          id
          cve
          title
        }
      }
      responses(first: 25) {
        totalCount
        nodes {
          id
          title
          summary
          date {
            ...Day
          }
          statedBy {
            id
            name
          }
          sources {
            ...Document
          }
        }
      }
    }
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}
fragment Warning on Advisory {
  id
  title
  kind
  isPublic
  isWithdrawn
  listedWhenCatalogueBegan
  date {
    ...Day
  }
  publisher {
    id
    name
  }
}`) as unknown as TypedDocumentString<AdvisoryPageQuery, AdvisoryPageQueryVariables>;
export const AdvisoryBesideDealsDocument = new TypedDocumentString(`
    query AdvisoryBesideDeals($id: ID!) {
  node(id: $id) {
    id
    ... on Advisory {
      stated: exposures(first: 100, where: {basis: {in: [PRODUCT, FRAMEWORK]}}) {
        ...Meetings
      }
      deduced: exposures(first: 50, where: {basis: {eq: MENTION}}) {
        ...Meetings
      }
    }
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}
fragment Warning on Advisory {
  id
  title
  kind
  isPublic
  isWithdrawn
  listedWhenCatalogueBegan
  date {
    ...Day
  }
  publisher {
    id
    name
  }
}
fragment Meeting on Exposure {
  id
  basis
  timing
  inForce
  confidence
  calledOff
  dealDateKind
  dealDate {
    ...Day
  }
  lag {
    days
    atLeast
    atMost
  }
  buyer {
    id
    name
  }
  deal {
    __typename
    ... on Contract {
      id
      title
      period {
        start {
          ...Day
        }
        end {
          ...Day
        }
      }
      suppliers {
        id
        name
      }
      framework {
        id
        title
      }
    }
    ... on Framework {
      id
      title
      period {
        start {
          ...Day
        }
        end {
          ...Day
        }
      }
    }
    ... on Payment {
      id
      title
      suppliers {
        id
        name
      }
    }
  }
  products {
    id
    name
  }
  advisory {
    ...Warning
  }
  caveats
  sources {
    ...Document
  }
}
fragment Meetings on ExposureConnection {
  totalCount
  totalCountIsAtLeast
  coverage {
    deals
    withoutDate
    withoutIdentity
    withoutProduct
  }
  nodes {
    ...Meeting
  }
}`) as unknown as TypedDocumentString<AdvisoryBesideDealsQuery, AdvisoryBesideDealsQueryVariables>;
export const ContractPageDocument = new TypedDocumentString(`
    query ContractPage($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Contract {
      ...ContractRow
      description
      items
      cpv
      dateSigned {
        ...Day
      }
      dateAwarded {
        ...Day
      }
      maxExtentDate {
        ...Day
      }
      datePublished {
        ...Day
      }
      minValue {
        ...Amount
      }
      maxValue {
        ...Amount
      }
      caveats
      duplicateOf {
        id
        title
      }
      mentions(first: 25) {
        totalCount
        nodes {
          words
          node {
            __typename
            id
            ... on Product {
              name
            }
            ... on Organization {
              name
            }
            ... on Framework {
              title
            }
          }
        }
      }
      payments(first: 50) {
        totalCount
        nodes {
          ...PaymentRow
        }
      }
      stated: exposures(first: 50, where: {basis: {in: [PRODUCT, FRAMEWORK]}}) {
        ...Meetings
      }
      deduced: exposures(first: 50, where: {basis: {eq: MENTION}}) {
        ...Meetings
      }
    }
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Amount on Money {
  amount
  currency
  vat
}
fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}
fragment Warning on Advisory {
  id
  title
  kind
  isPublic
  isWithdrawn
  listedWhenCatalogueBegan
  date {
    ...Day
  }
  publisher {
    id
    name
  }
}
fragment ContractRow on Contract {
  id
  title
  status
  isAggregate
  value {
    ...Amount
  }
  dealDate {
    ...Day
  }
  dealDateKind
  period {
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  buyers {
    id
    name
  }
  suppliers {
    id
    name
  }
  products {
    id
    name
  }
  framework {
    id
    title
  }
  sources {
    ...Document
  }
}
fragment PaymentRow on Payment {
  id
  title
  amount {
    ...Amount
  }
  dealDate {
    ...Day
  }
  dealDateKind
  buyers {
    id
    name
  }
  suppliers {
    id
    name
  }
  products {
    id
    name
  }
  framework {
    id
    title
  }
  sources {
    ...Document
  }
}
fragment Meeting on Exposure {
  id
  basis
  timing
  inForce
  confidence
  calledOff
  dealDateKind
  dealDate {
    ...Day
  }
  lag {
    days
    atLeast
    atMost
  }
  buyer {
    id
    name
  }
  deal {
    __typename
    ... on Contract {
      id
      title
      period {
        start {
          ...Day
        }
        end {
          ...Day
        }
      }
      suppliers {
        id
        name
      }
      framework {
        id
        title
      }
    }
    ... on Framework {
      id
      title
      period {
        start {
          ...Day
        }
        end {
          ...Day
        }
      }
    }
    ... on Payment {
      id
      title
      suppliers {
        id
        name
      }
    }
  }
  products {
    id
    name
  }
  advisory {
    ...Warning
  }
  caveats
  sources {
    ...Document
  }
}
fragment Meetings on ExposureConnection {
  totalCount
  totalCountIsAtLeast
  coverage {
    deals
    withoutDate
    withoutIdentity
    withoutProduct
  }
  nodes {
    ...Meeting
  }
}`) as unknown as TypedDocumentString<ContractPageQuery, ContractPageQueryVariables>;
export const FrameworkPageDocument = new TypedDocumentString(`
    query FrameworkPage($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Framework {
      ...FrameworkRow
      description
      aliases
      technique
      openToIsComplete
      buyerCategories
      datePublished {
        ...Day
      }
      caveats
      family {
        id
        title
      }
      iterations(first: 50) {
        totalCount
        nodes {
          id
          title
          dealDate {
            ...Day
          }
        }
      }
      procuringEntities {
        id
        name
      }
      openTo(first: 100) {
        totalCount
        nodes {
          id
          name
        }
      }
      suppliers(first: 100) {
        edges {
          lots
          node {
            id
            name
          }
        }
      }
      contracts(first: 100) {
        nodes {
          ...ContractRow
        }
      }
      stated: exposures(first: 100, where: {basis: {in: [PRODUCT, FRAMEWORK]}}) {
        ...Meetings
      }
    }
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Amount on Money {
  amount
  currency
  vat
}
fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}
fragment Warning on Advisory {
  id
  title
  kind
  isPublic
  isWithdrawn
  listedWhenCatalogueBegan
  date {
    ...Day
  }
  publisher {
    id
    name
  }
}
fragment ContractRow on Contract {
  id
  title
  status
  isAggregate
  value {
    ...Amount
  }
  dealDate {
    ...Day
  }
  dealDateKind
  period {
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  buyers {
    id
    name
  }
  suppliers {
    id
    name
  }
  products {
    id
    name
  }
  framework {
    id
    title
  }
  sources {
    ...Document
  }
}
fragment FrameworkRow on Framework {
  id
  title
  statedAs
  ceiling {
    ...Amount
  }
  dealDate {
    ...Day
  }
  dealDateKind
  period {
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  products(first: 5) {
    nodes {
      id
      name
    }
  }
  sources {
    ...Document
  }
}
fragment Meeting on Exposure {
  id
  basis
  timing
  inForce
  confidence
  calledOff
  dealDateKind
  dealDate {
    ...Day
  }
  lag {
    days
    atLeast
    atMost
  }
  buyer {
    id
    name
  }
  deal {
    __typename
    ... on Contract {
      id
      title
      period {
        start {
          ...Day
        }
        end {
          ...Day
        }
      }
      suppliers {
        id
        name
      }
      framework {
        id
        title
      }
    }
    ... on Framework {
      id
      title
      period {
        start {
          ...Day
        }
        end {
          ...Day
        }
      }
    }
    ... on Payment {
      id
      title
      suppliers {
        id
        name
      }
    }
  }
  products {
    id
    name
  }
  advisory {
    ...Warning
  }
  caveats
  sources {
    ...Document
  }
}
fragment Meetings on ExposureConnection {
  totalCount
  totalCountIsAtLeast
  coverage {
    deals
    withoutDate
    withoutIdentity
    withoutProduct
  }
  nodes {
    ...Meeting
  }
}`) as unknown as TypedDocumentString<FrameworkPageQuery, FrameworkPageQueryVariables>;
export const LoadedDocument = new TypedDocumentString(`
    query Loaded {
  snapshot {
    id
    counts {
      label
      count
    }
  }
  exposures(first: 0) {
    coverage {
      deals
      withoutDate
      withoutIdentity
      withoutProduct
    }
  }
}
    `) as unknown as TypedDocumentString<LoadedQuery, LoadedQueryVariables>;
export const NewestDocumentsDocument = new TypedDocumentString(`
    query NewestDocuments {
  sources(first: 100, orderBy: {field: DATE, direction: DESC}) {
    totalCount
    nodes {
      ...Document
    }
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}`) as unknown as TypedDocumentString<NewestDocumentsQuery, NewestDocumentsQueryVariables>;
export const LargestBuyersDocument = new TypedDocumentString(`
    query LargestBuyers {
  exposuresAggregate {
    groups(by: [BUYER], first: 6) {
      totalCount
      nodes {
        count
        dealCount
        buyer {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LargestBuyersQuery, LargestBuyersQueryVariables>;
export const LargestAgenciesDocument = new TypedDocumentString(`
    query LargestAgencies {
  exposuresAggregate {
    groups(by: [AGENCY], first: 6) {
      totalCount
      nodes {
        count
        dealCount
        agency {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LargestAgenciesQuery, LargestAgenciesQueryVariables>;
export const LargestProductsDocument = new TypedDocumentString(`
    query LargestProducts {
  exposuresAggregate {
    groups(by: [PRODUCT], first: 6) {
      totalCount
      nodes {
        count
        dealCount
        product {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LargestProductsQuery, LargestProductsQueryVariables>;
export const LargestByValueDocument = new TypedDocumentString(`
    query LargestByValue($by: DealGroupKey!) {
  exposuresAggregate {
    groups(by: [$by], first: 6, sumIn: "GBP", sumOf: CONTRACT) {
      totalCount
      nodes {
        buyer {
          id
          name
        }
        agency {
          id
          name
        }
        product {
          id
          name
        }
        contracts {
          count
          values {
            currency
            vat
            sum
            count
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LargestByValueQuery, LargestByValueQueryVariables>;
export const OrganizationHeadDocument = new TypedDocumentString(`
    query OrganizationHead($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Organization {
      name
      aliases
      identifiers
      country
      kind
      startDate {
        ...Day
      }
      endDate {
        ...Day
      }
      asBuyer {
        id
      }
      asSupplier {
        id
      }
      asVendor {
        id
      }
      asAgency {
        id
      }
      parent {
        organization {
          id
          name
        }
        isStated
        statement
        sources {
          ...Document
        }
      }
      subsidiaries(first: 25) {
        totalCount
        nodes {
          organization {
            id
            name
          }
          isStated
          statement
          sources {
            ...Document
          }
        }
      }
      identities(first: 25) {
        totalCount
        nodes {
          key
          names
          words
          sources {
            ...Document
          }
        }
      }
      likenesses(first: 10) {
        totalCount
        nodes {
          organization {
            id
            name
          }
          words
        }
      }
      sources {
        ...Document
      }
    }
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}`) as unknown as TypedDocumentString<OrganizationHeadQuery, OrganizationHeadQueryVariables>;
export const OrganizationAsBuyerDocument = new TypedDocumentString(`
    query OrganizationAsBuyer($id: ID!) {
  node(id: $id) {
    id
    ... on Organization {
      asBuyer {
        id
        contracts(first: 100) {
          totalCount
          nodes {
            ...ContractRow
          }
        }
        frameworks(first: 50) {
          totalCount
          nodes {
            ...FrameworkRow
          }
        }
        payments(first: 50) {
          totalCount
          nodes {
            ...PaymentRow
          }
        }
      }
    }
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Amount on Money {
  amount
  currency
  vat
}
fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}
fragment ContractRow on Contract {
  id
  title
  status
  isAggregate
  value {
    ...Amount
  }
  dealDate {
    ...Day
  }
  dealDateKind
  period {
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  buyers {
    id
    name
  }
  suppliers {
    id
    name
  }
  products {
    id
    name
  }
  framework {
    id
    title
  }
  sources {
    ...Document
  }
}
fragment FrameworkRow on Framework {
  id
  title
  statedAs
  ceiling {
    ...Amount
  }
  dealDate {
    ...Day
  }
  dealDateKind
  period {
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  products(first: 5) {
    nodes {
      id
      name
    }
  }
  sources {
    ...Document
  }
}
fragment PaymentRow on Payment {
  id
  title
  amount {
    ...Amount
  }
  dealDate {
    ...Day
  }
  dealDateKind
  buyers {
    id
    name
  }
  suppliers {
    id
    name
  }
  products {
    id
    name
  }
  framework {
    id
    title
  }
  sources {
    ...Document
  }
}`) as unknown as TypedDocumentString<OrganizationAsBuyerQuery, OrganizationAsBuyerQueryVariables>;
export const OrganizationAsBuyerBesideWarningsDocument = new TypedDocumentString(`
    query OrganizationAsBuyerBesideWarnings($id: ID!) {
  node(id: $id) {
    id
    ... on Organization {
      asBuyer {
        id
        stated: exposures(first: 100, where: {basis: {in: [PRODUCT, FRAMEWORK]}}) {
          ...Meetings
        }
        deduced: exposures(first: 50, where: {basis: {eq: MENTION}}) {
          ...Meetings
        }
      }
    }
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}
fragment Warning on Advisory {
  id
  title
  kind
  isPublic
  isWithdrawn
  listedWhenCatalogueBegan
  date {
    ...Day
  }
  publisher {
    id
    name
  }
}
fragment Meeting on Exposure {
  id
  basis
  timing
  inForce
  confidence
  calledOff
  dealDateKind
  dealDate {
    ...Day
  }
  lag {
    days
    atLeast
    atMost
  }
  buyer {
    id
    name
  }
  deal {
    __typename
    ... on Contract {
      id
      title
      period {
        start {
          ...Day
        }
        end {
          ...Day
        }
      }
      suppliers {
        id
        name
      }
      framework {
        id
        title
      }
    }
    ... on Framework {
      id
      title
      period {
        start {
          ...Day
        }
        end {
          ...Day
        }
      }
    }
    ... on Payment {
      id
      title
      suppliers {
        id
        name
      }
    }
  }
  products {
    id
    name
  }
  advisory {
    ...Warning
  }
  caveats
  sources {
    ...Document
  }
}
fragment Meetings on ExposureConnection {
  totalCount
  totalCountIsAtLeast
  coverage {
    deals
    withoutDate
    withoutIdentity
    withoutProduct
  }
  nodes {
    ...Meeting
  }
}`) as unknown as TypedDocumentString<OrganizationAsBuyerBesideWarningsQuery, OrganizationAsBuyerBesideWarningsQueryVariables>;
export const OrganizationLeadsDocument = new TypedDocumentString(`
    query OrganizationLeads($id: ID!) {
  node(id: $id) {
    id
    ... on Organization {
      asBuyer {
        id
        leads(first: 10) {
          totalCount
          nodes {
            id
            statement
            reason
            strength
            timing
            askWhom
            notKnown
            caveats
            vendor {
              id
              name
            }
            deals {
              count
              firstDay
              lastDay
              through
            }
            sources {
              ...Document
            }
          }
        }
      }
    }
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}`) as unknown as TypedDocumentString<OrganizationLeadsQuery, OrganizationLeadsQueryVariables>;
export const OrganizationAsSupplierDocument = new TypedDocumentString(`
    query OrganizationAsSupplier($id: ID!) {
  node(id: $id) {
    id
    ... on Organization {
      asSupplier {
        id
        isReseller
        vendorMatch {
          statement
          vendor {
            id
            name
          }
          sources {
            ...Document
          }
        }
        contracts(first: 100) {
          totalCount
          nodes {
            ...ContractRow
          }
        }
        frameworks(first: 50) {
          totalCount
          nodes {
            ...FrameworkRow
          }
        }
        payments(first: 50) {
          totalCount
          nodes {
            ...PaymentRow
          }
        }
      }
    }
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Amount on Money {
  amount
  currency
  vat
}
fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}
fragment ContractRow on Contract {
  id
  title
  status
  isAggregate
  value {
    ...Amount
  }
  dealDate {
    ...Day
  }
  dealDateKind
  period {
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  buyers {
    id
    name
  }
  suppliers {
    id
    name
  }
  products {
    id
    name
  }
  framework {
    id
    title
  }
  sources {
    ...Document
  }
}
fragment FrameworkRow on Framework {
  id
  title
  statedAs
  ceiling {
    ...Amount
  }
  dealDate {
    ...Day
  }
  dealDateKind
  period {
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  products(first: 5) {
    nodes {
      id
      name
    }
  }
  sources {
    ...Document
  }
}
fragment PaymentRow on Payment {
  id
  title
  amount {
    ...Amount
  }
  dealDate {
    ...Day
  }
  dealDateKind
  buyers {
    id
    name
  }
  suppliers {
    id
    name
  }
  products {
    id
    name
  }
  framework {
    id
    title
  }
  sources {
    ...Document
  }
}`) as unknown as TypedDocumentString<OrganizationAsSupplierQuery, OrganizationAsSupplierQueryVariables>;
export const OrganizationAsMakerDocument = new TypedDocumentString(`
    query OrganizationAsMaker($id: ID!) {
  node(id: $id) {
    id
    ... on Organization {
      asVendor {
        id
        domains
        products(first: 100) {
          totalCount
          nodes {
            id
            name
          }
        }
      }
      asAgency {
        id
        advisories(first: 50) {
          totalCount
          nodes {
            ...Warning
          }
        }
      }
    }
    ... on OtherOrganization {
      advisories(first: 50) {
        totalCount
        nodes {
          ...Warning
        }
      }
    }
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Warning on Advisory {
  id
  title
  kind
  isPublic
  isWithdrawn
  listedWhenCatalogueBegan
  date {
    ...Day
  }
  publisher {
    id
    name
  }
}`) as unknown as TypedDocumentString<OrganizationAsMakerQuery, OrganizationAsMakerQueryVariables>;
export const ProductPageDocument = new TypedDocumentString(`
    query ProductPage($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Product {
      name
      aliases
      distinctiveNames
      cpes
      description
      vendor {
        id
        name
      }
      sources {
        ...Document
      }
      advisories(first: 50) {
        totalCount
        nodes {
          ...Warning
        }
      }
      contracts(first: 100) {
        totalCount
        nodes {
          ...ContractRow
        }
      }
      frameworks(first: 50) {
        totalCount
        nodes {
          ...FrameworkRow
        }
      }
      payments(first: 25) {
        totalCount
        nodes {
          ...PaymentRow
        }
      }
    }
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Amount on Money {
  amount
  currency
  vat
}
fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}
fragment Warning on Advisory {
  id
  title
  kind
  isPublic
  isWithdrawn
  listedWhenCatalogueBegan
  date {
    ...Day
  }
  publisher {
    id
    name
  }
}
fragment ContractRow on Contract {
  id
  title
  status
  isAggregate
  value {
    ...Amount
  }
  dealDate {
    ...Day
  }
  dealDateKind
  period {
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  buyers {
    id
    name
  }
  suppliers {
    id
    name
  }
  products {
    id
    name
  }
  framework {
    id
    title
  }
  sources {
    ...Document
  }
}
fragment FrameworkRow on Framework {
  id
  title
  statedAs
  ceiling {
    ...Amount
  }
  dealDate {
    ...Day
  }
  dealDateKind
  period {
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  products(first: 5) {
    nodes {
      id
      name
    }
  }
  sources {
    ...Document
  }
}
fragment PaymentRow on Payment {
  id
  title
  amount {
    ...Amount
  }
  dealDate {
    ...Day
  }
  dealDateKind
  buyers {
    id
    name
  }
  suppliers {
    id
    name
  }
  products {
    id
    name
  }
  framework {
    id
    title
  }
  sources {
    ...Document
  }
}`) as unknown as TypedDocumentString<ProductPageQuery, ProductPageQueryVariables>;
export const ProductBesideWarningsDocument = new TypedDocumentString(`
    query ProductBesideWarnings($id: ID!) {
  node(id: $id) {
    id
    ... on Product {
      stated: exposures(first: 100, where: {basis: {in: [PRODUCT, FRAMEWORK]}}) {
        ...Meetings
      }
      deduced: exposures(first: 50, where: {basis: {eq: MENTION}}) {
        ...Meetings
      }
    }
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}
fragment Warning on Advisory {
  id
  title
  kind
  isPublic
  isWithdrawn
  listedWhenCatalogueBegan
  date {
    ...Day
  }
  publisher {
    id
    name
  }
}
fragment Meeting on Exposure {
  id
  basis
  timing
  inForce
  confidence
  calledOff
  dealDateKind
  dealDate {
    ...Day
  }
  lag {
    days
    atLeast
    atMost
  }
  buyer {
    id
    name
  }
  deal {
    __typename
    ... on Contract {
      id
      title
      period {
        start {
          ...Day
        }
        end {
          ...Day
        }
      }
      suppliers {
        id
        name
      }
      framework {
        id
        title
      }
    }
    ... on Framework {
      id
      title
      period {
        start {
          ...Day
        }
        end {
          ...Day
        }
      }
    }
    ... on Payment {
      id
      title
      suppliers {
        id
        name
      }
    }
  }
  products {
    id
    name
  }
  advisory {
    ...Warning
  }
  caveats
  sources {
    ...Document
  }
}
fragment Meetings on ExposureConnection {
  totalCount
  totalCountIsAtLeast
  coverage {
    deals
    withoutDate
    withoutIdentity
    withoutProduct
  }
  nodes {
    ...Meeting
  }
}`) as unknown as TypedDocumentString<ProductBesideWarningsQuery, ProductBesideWarningsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [SearchType!], $after: String) {
  search(text: $text, types: $types, first: 20, after: $after) {
    edges {
      cursor
      rank
      matched {
        field
        words
      }
      node {
        __typename
        id
        ... on Organization {
          name
          orgKind: kind
          country
        }
        ... on Contract {
          title
          dealDate {
            ...Day
          }
          buyers {
            id
            name
          }
        }
        ... on Framework {
          title
          dealDate {
            ...Day
          }
        }
        ... on Payment {
          title
          dealDate {
            ...Day
          }
          buyers {
            id
            name
          }
        }
        ... on Product {
          name
          vendor {
            id
            name
          }
        }
        ... on Advisory {
          title
          advisoryKind: kind
          date {
            ...Day
          }
          publisher {
            id
            name
          }
        }
        ... on Vulnerability {
          title
          datePublished {
            ...Day
          }
        }
      }
    }
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const VulnerabilityPageDocument = new TypedDocumentString(`
    query VulnerabilityPage($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Vulnerability {
      cve
      title
      description
      datePublished {
        ...Day
      }
      severity
      cvssScore
      cvssVector
      products {
        id
        name
      }
      sources {
        ...Document
      }
      advisories(first: 100) {
        totalCount
        nodes {
          ...Warning
        }
      }
    }
  }
}
    fragment Day on UncertainDate {
  edtf
  earliest
  latest
  stated
}
fragment Document on Source {
  id
  title
  publisher
  url
  isRead
  published {
    ...Day
  }
}
fragment Warning on Advisory {
  id
  title
  kind
  isPublic
  isWithdrawn
  listedWhenCatalogueBegan
  date {
    ...Day
  }
  publisher {
    id
    name
  }
}`) as unknown as TypedDocumentString<VulnerabilityPageQuery, VulnerabilityPageQueryVariables>;
export const DepartmentsOnAFrameworkLaterWarnedAboutDocument = new TypedDocumentString(`
    query DepartmentsOnAFrameworkLaterWarnedAbout {
  exposures(
    where: {deal: {kind: {eq: FRAMEWORK}}, agency: {name: {contains: "National Cyber Security Centre"}}, timing: {eq: AFTER}, buyer: {kind: {eq: DEPARTMENT}}}
    first: 100
  ) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      buyer {
        id
        name
        kind
      }
      deal {
        __typename
        ... on Framework {
          id
          title
          statedAs
          ceiling {
            amount
            currency
          }
          openToIsComplete
          period {
            start {
              edtf
            }
          }
        }
      }
      advisory {
        id
        title
        kind
        isPublic
        date {
          edtf
          earliest
          latest
          stated
        }
      }
      agency {
        name
      }
      basis
      timing
      dealDateKind
      confidence
      calledOff
      audienceMatch
      inForce
      lag {
        days
        atLeast
        atMost
        stated
      }
      caveats
      sources {
        title
        publisher
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DepartmentsOnAFrameworkLaterWarnedAboutQuery, DepartmentsOnAFrameworkLaterWarnedAboutQueryVariables>;