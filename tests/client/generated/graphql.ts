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

/** The kind of evidence that a contract is under a framework. */
export type FrameworkLinkKind =
  /** Either. If both apply to a contract, the stated link is returned. */
  | 'ANY'
  /** Deduced only from the text of the contract, which names the framework. */
  | 'DEDUCED'
  /** A source states it. */
  | 'STATED';

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

export type AffectedVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AffectedVersionsQuery = { exposures: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ basis: Basis, confidence: Confidence, deal:
        | { title: string, description: string | null, status: ContractStatus | null }
        | Record<PropertyKey, never>
      , buyer: { name: string }, products: Array<{ id: string, name: string }> | null, advisory: { title: string, subjects: { totalCount: number | null, nodes: Array<{ productStatus: ProductStatus | null, versions: Array<string>, subject:
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
              | { name: string, id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> } | null } }> } | null };

export type BansInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type BansInForceQuery = { advisories: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ title: string, kind: AdvisoryKind | null, publisher:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null, date: { edtf: string | null, stated: string | null } | null, subjects: { nodes: Array<{ subject:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | Record<PropertyKey, never>
           }> } | null, sources: Array<{ title: string }> | null }> } | null };

export type CalledOffAgainstTheCeilingQueryVariables = Exact<{ [key: string]: never; }>;


export type CalledOffAgainstTheCeilingQuery = { contractsAggregate: { groups: { nodes: Array<{ framework: { title: string, ceiling: { amount: string, currency: string | null } | null } | null, values: Array<{ count: number, sum: string, currency: string }> | null, notMade: { count: number } | null, jointValues: { count: number } | null }> | null } | null } | null };

export type ChangedAfterTheWarningQueryVariables = Exact<{ [key: string]: never; }>;


export type ChangedAfterTheWarningQuery = { contracts: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ title: string, buyers: Array<{ name: string }> | null, exposures: { totalCount: number | null, nodes: Array<{ timing: Timing, basis: Basis, caveats: Array<string>, advisory: { title: string, date: { edtf: string | null } | null }, changesAfterWarning: Array<{ title: string, reason: string | null, date: { edtf: string | null } | null, valueBefore: { amount: string, currency: string | null, vat: Vat | null } | null, valueAfter: { amount: string, currency: string | null, vat: Vat | null } | null, endBefore: { edtf: string | null } | null, endAfter: { edtf: string | null } | null, sources: Array<{ title: string }> | null }> | null }> } | null }> } | null };

export type CleanOrUnseenQueryVariables = Exact<{ [key: string]: never; }>;


export type CleanOrUnseenQuery = { buyers: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ contracts: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ title: string, status: ContractStatus | null, products: Array<{ name: string }> | null, mentions: { nodes: Array<{ node:
                | { name: string }
                | Record<PropertyKey, never>
               }> } | null, exposures: { totalCount: number | null } | null }> } | null }> } | null };

export type ContractsForProductsUsedInRansomwareQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractsForProductsUsedInRansomwareQuery = { contracts: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ title: string, buyers: Array<{ name: string }> | null, suppliers: Array<{ name: string }> | null, exposures: { nodes: Array<{ basis: Basis, timing: Timing, inForce: InForce, caveats: Array<string>, products: Array<{ name: string }> | null, advisory: { title: string, date: { edtf: string | null } | null } }> } | null }> } | null };

export type ContractsUnderTechnologyProducts2QueryVariables = Exact<{ [key: string]: never; }>;


export type ContractsUnderTechnologyProducts2Query = { frameworks: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ title: string, contracts: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, edges: Array<{ link: { kind: FrameworkLinkKind, words: string | null, confidence: Confidence | null }, node: { title: string, status: ContractStatus | null, buyers: Array<{ name: string }> | null, value: { amount: string, currency: string | null } | null } }> } | null }> } | null };

export type DealsInForceWhenListedAsExploitedQueryVariables = Exact<{ [key: string]: never; }>;


export type DealsInForceWhenListedAsExploitedQuery = { exposures: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ basis: Basis, confidence: Confidence, caveats: Array<string>, deal:
        | { title: string, period: { end: { edtf: string | null } | null } | null }
        | { title: string }
        | { title: string }
      , buyer: { name: string }, products: Array<{ name: string }> | null, advisory: { title: string, dueDateBinds: string | null, date: { edtf: string | null } | null, dueDate: { edtf: string | null } | null } }> } | null };

export type DepartmentsOnAFrameworkLaterWarnedAboutQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentsOnAFrameworkLaterWarnedAboutQuery = { exposures: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ basis: Basis, timing: Timing, dealDateKind: DealDateKind | null, confidence: Confidence, calledOff: boolean | null, audienceMatch: AudienceMatch, inForce: InForce, caveats: Array<string>, buyer: { id: string, name: string, kind: BuyerKind | null }, deal:
        | { __typename: 'Contract' }
        | { __typename: 'Framework', id: string, title: string, statedAs: string | null, openToIsComplete: boolean | null, ceiling: { amount: string, currency: string | null } | null, period: { start: { edtf: string | null } | null } | null }
        | { __typename: 'Payment' }
      , advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }, agency: { name: string } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null, stated: string | null } | null, sources: Array<{ title: string, publisher: string | null, url: string | null }> | null }> } | null };

export type DirectAwardsForExploitedProductsQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectAwardsForExploitedProductsQuery = { contracts: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ title: string, status: ContractStatus | null, buyers: Array<{ name: string }> | null, contractingProcess: { procurementMethod: string | null, procurementMethodDetails: string | null } | null, exposures: { nodes: Array<{ timing: Timing, advisory: { title: string } }> } | null }> } | null };

export type DirectAwardsWithTheirGroundQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectAwardsWithTheirGroundQuery = { contracts: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ title: string, status: ContractStatus | null, caveats: Array<string>, buyers: Array<{ name: string }> | null, value: { amount: string, currency: string | null, vat: Vat | null } | null, contractingProcess: { directAwardGrounds: Array<string>, procurementMethodRationale: string | null, noticeTypes: Array<NoticeType> } | null, mentions: { nodes: Array<{ words: string | null, node:
            | { name: string, advisories: { nodes: Array<{ title: string, date: { edtf: string | null } | null }> } | null }
            | Record<PropertyKey, never>
           }> } | null }> } | null };

export type EverythingSaidAboutZoomQueryVariables = Exact<{ [key: string]: never; }>;


export type EverythingSaidAboutZoomQuery = { products: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ vendor: { name: string } | null, advisories: { nodes: Array<{ title: string, kind: AdvisoryKind | null, publisher:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null, date: { edtf: string | null } | null, sources: Array<{ title: string }> | null }> } | null, observations: { nodes: Array<{ metric: string | null, value: string | null, unit: string | null, statedBy:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }> } | null, responses: { nodes: Array<{ summary: string | null, statedBy:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }> } | null }> } | null };

export type FactsAtSecondHandQueryVariables = Exact<{ [key: string]: never; }>;


export type FactsAtSecondHandQuery = { products: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ advisories: { nodes: Array<{ title: string, sources: Array<{ title: string, isRead: boolean | null, citedBy: Array<{ title: string }> | null }> | null }> } | null }> } | null };

export type GCloudDealsLaterWarnedAboutQueryVariables = Exact<{ [key: string]: never; }>;


export type GCloudDealsLaterWarnedAboutQuery = { frameworks: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ title: string, contracts: { totalCount: number | null, nodes: Array<{ isAggregate: boolean | null, buyers: Array<{ name: string }> | null, suppliers: Array<{ name: string }> | null, products: Array<{ name: string }> | null, value: { amount: string, currency: string | null } | null, exposures: { nodes: Array<{ audienceMatch: AudienceMatch, agency: { name: string } | null, lag: { days: number | null, atLeast: number | null } | null }> } | null }> } | null }> } | null };

export type HowTheNcscAndTheMinistryOfDefenceAreConnectedQueryVariables = Exact<{ [key: string]: never; }>;


export type HowTheNcscAndTheMinistryOfDefenceAreConnectedQuery = { paths: { length: number | null, totalCount: number, isComplete: boolean, searchedTo: number, shortest: Array<{ nodes: Array<
        | { __typename: 'Advisory', title: string, id: string }
        | { __typename: 'Agency', name: string, id: string }
        | { __typename: 'Buyer', name: string, id: string }
        | { __typename: 'Contract', title: string, id: string }
        | { __typename: 'ContractingProcess', id: string }
        | { __typename: 'Exposure', id: string }
        | { __typename: 'Framework', title: string, id: string }
        | { __typename: 'Lead', id: string }
        | { __typename: 'Lot', id: string }
        | { __typename: 'Observation', title: string, id: string }
        | { __typename: 'OtherOrganization', id: string }
        | { __typename: 'Payment', id: string }
        | { __typename: 'Product', name: string, id: string }
        | { __typename: 'Release', id: string }
        | { __typename: 'Response', id: string }
        | { __typename: 'Revision', id: string }
        | { __typename: 'Run', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Supplier', id: string }
        | { __typename: 'Vendor', id: string }
        | { __typename: 'Vulnerability', id: string }
       | null>, edges: Array<{ type: string, from:
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
          | { id: string }
         | null, to:
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
          | { id: string }
         | null, sources: Array<{ title: string }> | null }> }> } | null };

export type InForceWhenWarnedQueryVariables = Exact<{ [key: string]: never; }>;


export type InForceWhenWarnedQuery = { contracts: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ title: string, period: { start: { edtf: string | null } | null, end: { edtf: string | null } | null } | null, exposures: { nodes: Array<{ inForce: InForce, timing: Timing, advisory: { title: string, date: { edtf: string | null } | null } }> } | null }> } | null };

export type IterationsOfGCloudQueryVariables = Exact<{ [key: string]: never; }>;


export type IterationsOfGCloudQuery = { frameworks: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ iterations: { nodes: Array<{ title: string, aliases: Array<string> }> } | null }> } | null };

export type KnownOfZoomOn1May2020QueryVariables = Exact<{ [key: string]: never; }>;


export type KnownOfZoomOn1May2020Query = { products: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ advisories: { nodes: Array<{ title: string, kind: AdvisoryKind | null, knownFrom: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, sources: Array<{ title: string }> | null }> } | null }> } | null };

export type LiveContractsThatNameAProductQueryVariables = Exact<{ [key: string]: never; }>;


export type LiveContractsThatNameAProductQuery = { contracts: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ title: string, status: ContractStatus | null, caveats: Array<string>, buyers: Array<{ name: string }> | null, dealDate: { edtf: string | null } | null, period: { end: { edtf: string | null } | null } | null, maxExtentDate: { edtf: string | null } | null, products: Array<{ name: string }> | null, mentions: { nodes: Array<{ words: string | null, node:
            | { name: string }
            | Record<PropertyKey, never>
           }> } | null, sources: Array<{ title: string, url: string | null }> | null }> } | null };

export type LotsOfAFrameworkQueryVariables = Exact<{ [key: string]: never; }>;


export type LotsOfAFrameworkQuery = { frameworks: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ title: string, lots: { nodes: Array<{ title: string | null, description: string | null, value: { amount: string, currency: string | null } | null }> } | null }> } | null };

export type MonthsMissingFromSpendFilesQueryVariables = Exact<{ [key: string]: never; }>;


export type MonthsMissingFromSpendFilesQuery = { buyers: { nodes: Array<{ name: string, publishedSpend: Array<{ publisher: string | null, firstMonth: string | null, lastMonth: string | null, lastMonthOfPublisher: string | null, monthCount: number, missingMonths: Array<string>, monthsOfOthersOnly: Array<string>, withoutMonth: number, sources: Array<{ title: string, url: string | null }> | null }> | null }> } | null };

export type PaidAfterAListingQueryVariables = Exact<{ [key: string]: never; }>;


export type PaidAfterAListingQuery = { exposures: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ confidence: Confidence, caveats: Array<string>, buyer: { name: string }, deal:
        | { reference: string | null, date: { edtf: string | null } | null, amount: { amount: string, currency: string | null } | null }
        | Record<PropertyKey, never>
      , advisory: { title: string, date: { edtf: string | null } | null } }> } | null };

export type PaidAgainstAwardedQueryVariables = Exact<{ [key: string]: never; }>;


export type PaidAgainstAwardedQuery = { paymentsAggregate: { groups: { totalCount: number | null, nodes: Array<{ withoutAmount: number | null, contract: { title: string, caveats: Array<string>, buyers: Array<{ name: string }> | null, value: { amount: string, currency: string | null, vat: Vat | null } | null, valueGross: { amount: string, currency: string | null, vat: Vat | null } | null, period: { end: { edtf: string | null } | null } | null, payments: { nodes: Array<{ title: string, sources: Array<{ title: string }> | null }> } | null } | null, values: Array<{ count: number, sum: string, currency: string, vat: Vat | null }> | null }> | null } | null } | null };

export type PaidOrAwardedAfterTheListingQueryVariables = Exact<{ [key: string]: never; }>;


export type PaidOrAwardedAfterTheListingQuery = { leads: { totalCount: number | null, nodes: Array<{ timing: LeadTiming, statement: string, caveats: Array<string>, buyer: { name: string }, vendor: { name: string }, afterListing: { payments: number, contracts: number, listing: { title: string, date: { edtf: string | null } | null } | null, paid: Array<{ amount: string, currency: string }>, awarded: Array<{ amount: string, currency: string }> } | null }> } | null };

export type PaidToSuppliersWhoseProductIsExploitedQueryVariables = Exact<{ [key: string]: never; }>;


export type PaidToSuppliersWhoseProductIsExploitedQuery = { exposures: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ timing: Timing, confidence: Confidence, caveats: Array<string>, deal:
        | { reference: string | null, amount: { amount: string, currency: string | null } | null, suppliers: Array<{ name: string }> | null }
        | Record<PropertyKey, never>
      , products: Array<{ name: string }> | null, advisory: { title: string, usedInRansomware: boolean | null } }> } | null };

export type PaymentsToldTwiceQueryVariables = Exact<{ [key: string]: never; }>;


export type PaymentsToldTwiceQuery = { paymentsAggregate: { groups: { nodes: Array<{ supplier: { name: string } | null, values: Array<{ count: number, sum: string, currency: string }> | null, duplicates: { count: number, values: Array<{ sum: string, currency: string }> } | null }> | null } | null } | null, payments: { nodes: Array<{ title: string, sources: Array<{ title: string }> | null, mayBe: Array<{ isCounted: boolean, words: string | null, confidence: Confidence | null, deal:
          | { sources: Array<{ title: string }> | null }
          | Record<PropertyKey, never>
         }> | null }> } | null };

export type SpendByDepartmentQueryVariables = Exact<{ [key: string]: never; }>;


export type SpendByDepartmentQuery = { paymentsAggregate: { groups: { inSeveralGroups: number | null, nodes: Array<{ buyer: { name: string } | null, supplier: { name: string } | null, values: Array<{ count: number, sum: string, currency: string }> | null }> | null, rest: { count: number | null } | null } | null } | null };

export type WarnedContractsThatExpireSoonQueryVariables = Exact<{ [key: string]: never; }>;


export type WarnedContractsThatExpireSoonQuery = { contracts: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ title: string, status: ContractStatus | null, buyers: Array<{ name: string }> | null, period: { end: { edtf: string | null } | null } | null, value: { amount: string, currency: string | null } | null }> } | null };

export type WarningsWithoutANamedPublisherQueryVariables = Exact<{ [key: string]: never; }>;


export type WarningsWithoutANamedPublisherQuery = { advisories: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ title: string, kind: AdvisoryKind | null, summary: string | null, sources: Array<{ title: string, publisher: string | null }> | null }> } | null };

export type WasTheBuyerAmongThoseAddressedQueryVariables = Exact<{ [key: string]: never; }>;


export type WasTheBuyerAmongThoseAddressedQuery = { advisories: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ title: string, audience: Array<string>, exposures: { nodes: Array<{ audienceMatch: AudienceMatch, caveats: Array<string>, buyer: { name: string, kind: BuyerKind | null } }> } | null }> } | null };

export type WhatANoticeCorrectedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatANoticeCorrectedQuery = { contractingProcesses: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ ocid: string, title: string | null, revisions: { nodes: Array<{ field: string | null, before: string | null, after: string | null, release: { date: { edtf: string | null } | null } | null }> } | null }> } | null };

export type WhatWasAnsweredToTheWarningsQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatWasAnsweredToTheWarningsQuery = { products: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ advisories: { nodes: Array<{ title: string, responses: { nodes: Array<{ title: string, summary: string | null, statedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, sources: Array<{ title: string }> | null }> } | null }> } | null }> } | null };

export type WhereAgenciesDisagreeQueryVariables = Exact<{ [key: string]: never; }>;


export type WhereAgenciesDisagreeQuery = { products: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ name: string, advisories: { nodes: Array<{ title: string, kind: AdvisoryKind | null, permittedUse: string | null, discouragedUse: string | null, publisher:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null, sources: Array<{ title: string }> | null }> } | null }> } | null };

export type WhoBoughtZoomQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoBoughtZoomQuery = { products: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ contracts: { totalCount: number | null, pageInfo: { hasNextPage: boolean }, nodes: Array<{ title: string, status: ContractStatus | null, isAggregate: boolean | null, buyers: Array<{ name: string, kind: BuyerKind | null }> | null, value: { amount: string, currency: string | null } | null, sources: Array<{ title: string, publisher: string | null }> | null }> } | null }> } | null };

export type WhoPaysVendorsWhoseProductsWereExploitedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoPaysVendorsWhoseProductsWereExploitedQuery = { leads: { totalCount: number | null, statement: string, nodes: Array<{ strength: LeadStrength, reason: string, timing: LeadTiming, askWhom: string, caveats: Array<string>, buyer: { name: string }, vendor: { name: string }, deals: { count: number, firstDay: string | null, lastDay: string | null, through: Array<string>, texts: Array<string>, paid: Array<{ amount: string, currency: string }>, awarded: Array<{ amount: string, currency: string }> }, warnings: { count: number, exploited: number, newest: Array<{ title: string, url: string | null }> } }> } | null };

export type ContractsForAProductQueryVariables = Exact<{
  product: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ContractsForAProductQuery = { contracts: { nodes: Array<{ title: string, buyers: Array<{ name: string, kind: BuyerKind | null }> | null, value: { amount: string, currency: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

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

export const AffectedVersionsDocument = new TypedDocumentString(`
    query AffectedVersions {
  exposures(
    first: 100
    where: {deal: {kind: {eq: CONTRACT}}, advisory: {kind: {eq: VULNERABILITY}}, basis: {in: [PRODUCT, MENTION]}}
  ) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      deal {
        ... on Contract {
          title
          description
          status
        }
      }
      buyer {
        name
      }
      basis
      confidence
      products {
        id
        name
      }
      advisory {
        title
        subjects(first: 100) {
          totalCount
          nodes {
            subject {
              id
              ... on Product {
                name
              }
            }
            productStatus
            versions
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AffectedVersionsQuery, AffectedVersionsQueryVariables>;
export const BansInForceDocument = new TypedDocumentString(`
    query BansInForce {
  advisories(
    first: 100
    where: {kind: {in: [BAN, RESTRICTION, DEBARMENT]}, not: {isWithdrawn: {eq: true}}, supersededBy: {none: {}}}
  ) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      title
      kind
      publisher {
        name
      }
      date {
        edtf
        stated
      }
      subjects {
        nodes {
          subject {
            ... on Product {
              name
            }
            ... on Organization {
              name
            }
          }
        }
      }
      sources {
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BansInForceQuery, BansInForceQueryVariables>;
export const CalledOffAgainstTheCeilingDocument = new TypedDocumentString(`
    query CalledOffAgainstTheCeiling {
  contractsAggregate(
    where: {framework: {some: {title: {startsWith: "Back Office Software 2"}, ceiling: {currency: {eq: "GBP"}}}}, value: {currency: {eq: "GBP"}}}
  ) {
    groups(by: [FRAMEWORK], first: 100) {
      nodes {
        framework {
          title
          ceiling {
            amount
            currency
          }
        }
        values {
          count
          sum
          currency
        }
        notMade {
          count
        }
        jointValues {
          count
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CalledOffAgainstTheCeilingQuery, CalledOffAgainstTheCeilingQueryVariables>;
export const ChangedAfterTheWarningDocument = new TypedDocumentString(`
    query ChangedAfterTheWarning {
  contracts(
    first: 100
    where: {revisions: {some: {noticeType: {eq: UK10}}}, or: [{products: {some: {advisories: {some: {}}}}}, {mentionedProducts: {some: {advisories: {some: {}}}}}]}
  ) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      title
      buyers {
        name
      }
      exposures(first: 100) {
        totalCount
        nodes {
          timing
          basis
          advisory {
            title
            date {
              edtf
            }
          }
          changesAfterWarning {
            title
            date {
              edtf
            }
            reason
            valueBefore {
              amount
              currency
              vat
            }
            valueAfter {
              amount
              currency
              vat
            }
            endBefore {
              edtf
            }
            endAfter {
              edtf
            }
            sources {
              title
            }
          }
          caveats
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangedAfterTheWarningQuery, ChangedAfterTheWarningQueryVariables>;
export const CleanOrUnseenDocument = new TypedDocumentString(`
    query CleanOrUnseen {
  buyers(first: 5, where: {name: {eq: "Durham County Council"}}) {
    pageInfo {
      hasNextPage
    }
    nodes {
      contracts(
        first: 100
        where: {not: {status: {in: [PENDING, CANCELLED, UNSUCCESSFUL]}}}
      ) {
        totalCount
        pageInfo {
          hasNextPage
        }
        nodes {
          title
          status
          products {
            name
          }
          mentions(first: 100) {
            nodes {
              node {
                ... on Product {
                  name
                }
              }
            }
          }
          exposures {
            totalCount
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CleanOrUnseenQuery, CleanOrUnseenQueryVariables>;
export const ContractsForProductsUsedInRansomwareDocument = new TypedDocumentString(`
    query ContractsForProductsUsedInRansomware {
  contracts(
    first: 100
    where: {not: {status: {in: [PENDING, CANCELLED, UNSUCCESSFUL]}}, or: [{products: {some: {advisories: {some: {kind: {eq: EXPLOITED}, usedInRansomware: {eq: true}, not: {isWithdrawn: {eq: true}}}}}}}, {mentionedProducts: {some: {advisories: {some: {kind: {eq: EXPLOITED}, usedInRansomware: {eq: true}, not: {isWithdrawn: {eq: true}}}}}}}]}
  ) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      title
      buyers {
        name
      }
      suppliers {
        name
      }
      exposures(
        first: 100
        where: {advisory: {kind: {eq: EXPLOITED}, usedInRansomware: {eq: true}}}
      ) {
        nodes {
          basis
          timing
          inForce
          products {
            name
          }
          advisory {
            title
            date {
              edtf
            }
          }
          caveats
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContractsForProductsUsedInRansomwareQuery, ContractsForProductsUsedInRansomwareQueryVariables>;
export const ContractsUnderTechnologyProducts2Document = new TypedDocumentString(`
    query ContractsUnderTechnologyProducts2 {
  frameworks(where: {title: {eq: "Technology Products 2"}}) {
    pageInfo {
      hasNextPage
    }
    nodes {
      title
      contracts(
        first: 100
        link: ANY
        where: {not: {status: {in: [PENDING, CANCELLED, UNSUCCESSFUL]}}}
      ) {
        totalCount
        pageInfo {
          hasNextPage
        }
        edges {
          link {
            kind
            words
            confidence
          }
          node {
            title
            status
            buyers {
              name
            }
            value {
              amount
              currency
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContractsUnderTechnologyProducts2Query, ContractsUnderTechnologyProducts2QueryVariables>;
export const DealsInForceWhenListedAsExploitedDocument = new TypedDocumentString(`
    query DealsInForceWhenListedAsExploited {
  exposures(
    first: 100
    where: {advisory: {kind: {eq: EXPLOITED}}, inForce: {eq: YES}}
  ) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      deal {
        ... on Contract {
          title
          period {
            end {
              edtf
            }
          }
        }
        ... on Framework {
          title
        }
        ... on Payment {
          title
        }
      }
      buyer {
        name
      }
      products {
        name
      }
      advisory {
        title
        date {
          edtf
        }
        dueDate {
          edtf
        }
        dueDateBinds
      }
      basis
      confidence
      caveats
    }
  }
}
    `) as unknown as TypedDocumentString<DealsInForceWhenListedAsExploitedQuery, DealsInForceWhenListedAsExploitedQueryVariables>;
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
export const DirectAwardsForExploitedProductsDocument = new TypedDocumentString(`
    query DirectAwardsForExploitedProducts {
  contracts(
    first: 100
    where: {not: {status: {in: [PENDING, CANCELLED, UNSUCCESSFUL]}}, process: {some: {procurementMethod: {in: ["direct", "limited"]}}}, framework: {none: {}}, or: [{products: {some: {advisories: {some: {kind: {eq: EXPLOITED}, not: {isWithdrawn: {eq: true}}}}}}}, {mentionedProducts: {some: {advisories: {some: {kind: {eq: EXPLOITED}, not: {isWithdrawn: {eq: true}}}}}}}]}
  ) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      title
      status
      buyers {
        name
      }
      contractingProcess {
        procurementMethod
        procurementMethodDetails
      }
      exposures(where: {advisory: {kind: {eq: EXPLOITED}}}) {
        nodes {
          timing
          advisory {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DirectAwardsForExploitedProductsQuery, DirectAwardsForExploitedProductsQueryVariables>;
export const DirectAwardsWithTheirGroundDocument = new TypedDocumentString(`
    query DirectAwardsWithTheirGround {
  contracts(
    first: 100
    where: {not: {status: {in: [CANCELLED, UNSUCCESSFUL]}}, process: {some: {noticeTypes: {has: UK5}}}, or: [{products: {some: {advisories: {some: {kind: {eq: EXPLOITED}, not: {isWithdrawn: {eq: true}}}}}}}, {mentionedProducts: {some: {advisories: {some: {kind: {eq: EXPLOITED}, not: {isWithdrawn: {eq: true}}}}}}}]}
  ) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      title
      status
      buyers {
        name
      }
      value {
        amount
        currency
        vat
      }
      contractingProcess {
        directAwardGrounds
        procurementMethodRationale
        noticeTypes
      }
      mentions(first: 100) {
        nodes {
          words
          node {
            ... on Product {
              name
              advisories(first: 3, where: {kind: {eq: EXPLOITED}}) {
                nodes {
                  title
                  date {
                    edtf
                  }
                }
              }
            }
          }
        }
      }
      caveats
    }
  }
}
    `) as unknown as TypedDocumentString<DirectAwardsWithTheirGroundQuery, DirectAwardsWithTheirGroundQueryVariables>;
export const EverythingSaidAboutZoomDocument = new TypedDocumentString(`
    query EverythingSaidAboutZoom {
  products(where: {name: {eq: "Zoom"}}) {
    pageInfo {
      hasNextPage
    }
    nodes {
      vendor {
        name
      }
      advisories(first: 100) {
        nodes {
          title
          kind
          publisher {
            name
          }
          date {
            edtf
          }
          sources {
            title
          }
        }
      }
      observations(first: 100) {
        nodes {
          metric
          value
          unit
          statedBy {
            name
          }
        }
      }
      responses(first: 100) {
        nodes {
          summary
          statedBy {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EverythingSaidAboutZoomQuery, EverythingSaidAboutZoomQueryVariables>;
export const FactsAtSecondHandDocument = new TypedDocumentString(`
    query FactsAtSecondHand {
  products(where: {name: {eq: "Zoom"}}) {
    pageInfo {
      hasNextPage
    }
    nodes {
      advisories(first: 100) {
        nodes {
          title
          sources {
            title
            isRead
            citedBy {
              title
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FactsAtSecondHandQuery, FactsAtSecondHandQueryVariables>;
export const GCloudDealsLaterWarnedAboutDocument = new TypedDocumentString(`
    query GCloudDealsLaterWarnedAbout {
  frameworks(where: {title: {contains: "G-Cloud"}}) {
    pageInfo {
      hasNextPage
    }
    nodes {
      title
      contracts(
        where: {products: {some: {advisories: {some: {}}}}, not: {status: {in: [PENDING, CANCELLED, UNSUCCESSFUL]}}}
      ) {
        totalCount
        nodes {
          buyers {
            name
          }
          suppliers {
            name
          }
          products {
            name
          }
          isAggregate
          value {
            amount
            currency
          }
          exposures(where: {agency: {}, timing: {eq: AFTER}}) {
            nodes {
              agency {
                name
              }
              audienceMatch
              lag {
                days
                atLeast
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GCloudDealsLaterWarnedAboutQuery, GCloudDealsLaterWarnedAboutQueryVariables>;
export const HowTheNcscAndTheMinistryOfDefenceAreConnectedDocument = new TypedDocumentString(`
    query HowTheNcscAndTheMinistryOfDefenceAreConnected {
  paths(
    from: "agency:name:GB:national-cyber-security-centre"
    to: "buyer:GB-GOR-D17"
  ) {
    length
    totalCount
    isComplete
    searchedTo
    shortest {
      nodes {
        __typename
        id
        ... on Agency {
          name
        }
        ... on Advisory {
          title
        }
        ... on Product {
          name
        }
        ... on Framework {
          title
        }
        ... on Contract {
          title
        }
        ... on Observation {
          title
        }
        ... on Buyer {
          name
        }
      }
      edges {
        type
        from {
          id
        }
        to {
          id
        }
        sources {
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HowTheNcscAndTheMinistryOfDefenceAreConnectedQuery, HowTheNcscAndTheMinistryOfDefenceAreConnectedQueryVariables>;
export const InForceWhenWarnedDocument = new TypedDocumentString(`
    query InForceWhenWarned {
  contracts(first: 100, where: {title: {startsWith: "Kaspersky"}}) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      title
      period {
        start {
          edtf
        }
        end {
          edtf
        }
      }
      exposures {
        nodes {
          inForce
          timing
          advisory {
            title
            date {
              edtf
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InForceWhenWarnedQuery, InForceWhenWarnedQueryVariables>;
export const IterationsOfGCloudDocument = new TypedDocumentString(`
    query IterationsOfGCloud {
  frameworks(where: {title: {eq: "G-Cloud"}}) {
    pageInfo {
      hasNextPage
    }
    nodes {
      iterations(first: 100, where: {aliases: {startsWith: "RM"}}) {
        nodes {
          title
          aliases
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IterationsOfGCloudQuery, IterationsOfGCloudQueryVariables>;
export const KnownOfZoomOn1May2020Document = new TypedDocumentString(`
    query KnownOfZoomOn1May2020 {
  products(where: {name: {eq: "Zoom"}}) {
    pageInfo {
      hasNextPage
    }
    nodes {
      advisories(first: 100, where: {not: {knownFrom: {gt: "2020-05-01"}}}) {
        nodes {
          title
          kind
          knownFrom {
            edtf
            earliest
            latest
            stated
          }
          sources {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KnownOfZoomOn1May2020Query, KnownOfZoomOn1May2020QueryVariables>;
export const LiveContractsThatNameAProductDocument = new TypedDocumentString(`
    query LiveContractsThatNameAProduct {
  contracts(
    first: 100
    where: {not: {status: {in: [PENDING, CANCELLED, UNSUCCESSFUL, TERMINATED]}}, duplicateOf: {none: {}}, and: [{or: [{periodEnd: {gte: "2026-11-01"}}, {periodEnd: {eq: null}}]}, {or: [{products: {some: {name: {eq: "Creative Cloud"}}}}, {mentionedProducts: {some: {name: {eq: "Creative Cloud"}}}}, {mentionedVendors: {some: {name: {eq: "Adobe"}}}, or: [{title: {contains: "Creative Cloud"}}, {description: {contains: "Creative Cloud"}}]}]}]}
    orderBy: {field: PERIOD_END}
  ) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      title
      status
      buyers {
        name
      }
      dealDate {
        edtf
      }
      period {
        end {
          edtf
        }
      }
      maxExtentDate {
        edtf
      }
      products {
        name
      }
      mentions(first: 100) {
        nodes {
          words
          node {
            ... on Product {
              name
            }
          }
        }
      }
      caveats
      sources {
        title
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LiveContractsThatNameAProductQuery, LiveContractsThatNameAProductQueryVariables>;
export const LotsOfAFrameworkDocument = new TypedDocumentString(`
    query LotsOfAFramework {
  frameworks(where: {title: {startsWith: "Back Office Software 2"}}) {
    pageInfo {
      hasNextPage
    }
    nodes {
      title
      lots(first: 100) {
        nodes {
          title
          description
          value {
            amount
            currency
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LotsOfAFrameworkQuery, LotsOfAFrameworkQueryVariables>;
export const MonthsMissingFromSpendFilesDocument = new TypedDocumentString(`
    query MonthsMissingFromSpendFiles {
  buyers(first: 5, where: {name: {eq: "Example Borough Council"}}) {
    nodes {
      name
      publishedSpend {
        publisher
        firstMonth
        lastMonth
        lastMonthOfPublisher
        monthCount
        missingMonths
        monthsOfOthersOnly
        withoutMonth
        sources {
          title
          url
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MonthsMissingFromSpendFilesQuery, MonthsMissingFromSpendFilesQueryVariables>;
export const PaidAfterAListingDocument = new TypedDocumentString(`
    query PaidAfterAListing {
  exposures(
    first: 100
    where: {buyer: {name: {eq: "Ministry of Defence"}}, basis: {eq: SUPPLIER}, deal: {kind: {eq: PAYMENT}}, advisory: {kind: {eq: EXPLOITED}}, timing: {eq: BEFORE}}
  ) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      buyer {
        name
      }
      deal {
        ... on Payment {
          reference
          date {
            edtf
          }
          amount {
            amount
            currency
          }
        }
      }
      advisory {
        title
        date {
          edtf
        }
      }
      confidence
      caveats
    }
  }
}
    `) as unknown as TypedDocumentString<PaidAfterAListingQuery, PaidAfterAListingQueryVariables>;
export const PaidAgainstAwardedDocument = new TypedDocumentString(`
    query PaidAgainstAwarded {
  paymentsAggregate(
    where: {contract: {some: {}}, buyers: {some: {name: {eq: "Northshire County Council"}}}}
  ) {
    groups(by: [CONTRACT], first: 100, sumIn: "GBP") {
      totalCount
      nodes {
        contract {
          title
          buyers {
            name
          }
          value {
            amount
            currency
            vat
          }
          valueGross {
            amount
            currency
            vat
          }
          period {
            end {
              edtf
            }
          }
          payments(first: 5) {
            nodes {
              title
              sources {
                title
              }
            }
          }
          caveats
        }
        values {
          count
          sum
          currency
          vat
        }
        withoutAmount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PaidAgainstAwardedQuery, PaidAgainstAwardedQueryVariables>;
export const PaidOrAwardedAfterTheListingDocument = new TypedDocumentString(`
    query PaidOrAwardedAfterTheListing {
  leads(
    first: 100
    where: {exploited: {eq: true}, timing: {in: [CONTINUED, BOUGHT_AFTER, ENDED_BEFORE, END_NOT_STATED, UNDATED]}, minimum: "0"}
    orderBy: {field: EXPLOITED}
  ) {
    totalCount
    nodes {
      buyer {
        name
      }
      vendor {
        name
      }
      timing
      afterListing {
        listing {
          title
          date {
            edtf
          }
        }
        payments
        contracts
        paid {
          amount
          currency
        }
        awarded {
          amount
          currency
        }
      }
      statement
      caveats
    }
  }
}
    `) as unknown as TypedDocumentString<PaidOrAwardedAfterTheListingQuery, PaidOrAwardedAfterTheListingQueryVariables>;
export const PaidToSuppliersWhoseProductIsExploitedDocument = new TypedDocumentString(`
    query PaidToSuppliersWhoseProductIsExploited {
  exposures(
    first: 100
    where: {buyer: {name: {eq: "Ministry of Defence"}}, basis: {eq: SUPPLIER}, deal: {kind: {eq: PAYMENT}}, advisory: {kind: {eq: EXPLOITED}}}
  ) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      deal {
        ... on Payment {
          reference
          amount {
            amount
            currency
          }
          suppliers {
            name
          }
        }
      }
      products {
        name
      }
      advisory {
        title
        usedInRansomware
      }
      timing
      confidence
      caveats
    }
  }
}
    `) as unknown as TypedDocumentString<PaidToSuppliersWhoseProductIsExploitedQuery, PaidToSuppliersWhoseProductIsExploitedQueryVariables>;
export const PaymentsToldTwiceDocument = new TypedDocumentString(`
    query PaymentsToldTwice {
  paymentsAggregate(where: {framework: {some: {title: {startsWith: "G-Cloud"}}}}) {
    groups(by: [SUPPLIER], first: 100) {
      nodes {
        supplier {
          name
        }
        values {
          count
          sum
          currency
        }
        duplicates {
          count
          values {
            sum
            currency
          }
        }
      }
    }
  }
  payments(
    first: 100
    where: {framework: {some: {title: {startsWith: "G-Cloud"}}}, duplicateOf: {some: {}}}
  ) {
    nodes {
      title
      sources {
        title
      }
      mayBe {
        isCounted
        words
        confidence
        deal {
          ... on Payment {
            sources {
              title
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PaymentsToldTwiceQuery, PaymentsToldTwiceQueryVariables>;
export const SpendByDepartmentDocument = new TypedDocumentString(`
    query SpendByDepartment {
  paymentsAggregate(
    where: {buyers: {some: {kind: {eq: DEPARTMENT}}}, amount: {currency: {eq: "GBP"}}}
  ) {
    groups(by: [BUYER, SUPPLIER], first: 100, sumIn: "GBP") {
      nodes {
        buyer {
          name
        }
        supplier {
          name
        }
        values {
          count
          sum
          currency
        }
      }
      rest {
        count
      }
      inSeveralGroups
    }
  }
}
    `) as unknown as TypedDocumentString<SpendByDepartmentQuery, SpendByDepartmentQueryVariables>;
export const WarnedContractsThatExpireSoonDocument = new TypedDocumentString(`
    query WarnedContractsThatExpireSoon {
  contracts(
    first: 100
    where: {not: {status: {in: [PENDING, CANCELLED, UNSUCCESSFUL, TERMINATED]}}, periodEnd: {gte: "2026-11-01", lte: "2028-12-31"}, or: [{products: {some: {advisories: {some: {kind: {eq: EXPLOITED}, not: {isWithdrawn: {eq: true}}}}}}}, {mentionedProducts: {some: {advisories: {some: {kind: {eq: EXPLOITED}, not: {isWithdrawn: {eq: true}}}}}}}]}
    orderBy: {field: PERIOD_END}
  ) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      title
      status
      buyers {
        name
      }
      period {
        end {
          edtf
        }
      }
      value {
        amount
        currency
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WarnedContractsThatExpireSoonQuery, WarnedContractsThatExpireSoonQueryVariables>;
export const WarningsWithoutANamedPublisherDocument = new TypedDocumentString(`
    query WarningsWithoutANamedPublisher {
  advisories(first: 100, where: {publisher: {none: {}}, not: {kind: {eq: CALL}}}) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      title
      kind
      summary
      sources {
        title
        publisher
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WarningsWithoutANamedPublisherQuery, WarningsWithoutANamedPublisherQueryVariables>;
export const WasTheBuyerAmongThoseAddressedDocument = new TypedDocumentString(`
    query WasTheBuyerAmongThoseAddressed {
  advisories(
    where: {title: {eq: "Advice against Zoom for confidential business"}}
  ) {
    pageInfo {
      hasNextPage
    }
    nodes {
      title
      audience
      exposures(first: 100) {
        nodes {
          buyer {
            name
            kind
          }
          audienceMatch
          caveats
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WasTheBuyerAmongThoseAddressedQuery, WasTheBuyerAmongThoseAddressedQueryVariables>;
export const WhatANoticeCorrectedDocument = new TypedDocumentString(`
    query WhatANoticeCorrected {
  contractingProcesses(first: 100, where: {revisions: {some: {}}}) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      ocid
      title
      revisions {
        nodes {
          field
          before
          after
          release {
            date {
              edtf
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatANoticeCorrectedQuery, WhatANoticeCorrectedQueryVariables>;
export const WhatWasAnsweredToTheWarningsDocument = new TypedDocumentString(`
    query WhatWasAnsweredToTheWarnings {
  products(where: {name: {eq: "Zoom"}}) {
    pageInfo {
      hasNextPage
    }
    nodes {
      advisories(first: 100, where: {responses: {some: {}}, not: {kind: {eq: CALL}}}) {
        nodes {
          title
          responses {
            nodes {
              title
              summary
              statedBy {
                name
              }
              sources {
                title
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatWasAnsweredToTheWarningsQuery, WhatWasAnsweredToTheWarningsQueryVariables>;
export const WhereAgenciesDisagreeDocument = new TypedDocumentString(`
    query WhereAgenciesDisagree {
  products(
    where: {and: [{advisories: {some: {kind: {eq: BAN}, not: {isWithdrawn: {eq: true}}}}}, {advisories: {some: {kind: {in: [GUIDANCE, RESTRICTION]}, not: {isWithdrawn: {eq: true}}}}}]}
  ) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      name
      advisories(
        first: 100
        where: {kind: {in: [BAN, GUIDANCE, RESTRICTION]}, not: {isWithdrawn: {eq: true}}}
      ) {
        nodes {
          title
          kind
          publisher {
            name
          }
          permittedUse
          discouragedUse
          sources {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhereAgenciesDisagreeQuery, WhereAgenciesDisagreeQueryVariables>;
export const WhoBoughtZoomDocument = new TypedDocumentString(`
    query WhoBoughtZoom {
  products(where: {name: {eq: "Zoom"}}) {
    pageInfo {
      hasNextPage
    }
    nodes {
      contracts(
        first: 100
        where: {not: {status: {in: [PENDING, CANCELLED, UNSUCCESSFUL]}}}
        orderBy: {field: VALUE, direction: DESC}
      ) {
        totalCount
        pageInfo {
          hasNextPage
        }
        nodes {
          title
          status
          buyers {
            name
            kind
          }
          value {
            amount
            currency
          }
          isAggregate
          sources {
            title
            publisher
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoBoughtZoomQuery, WhoBoughtZoomQueryVariables>;
export const WhoPaysVendorsWhoseProductsWereExploitedDocument = new TypedDocumentString(`
    query WhoPaysVendorsWhoseProductsWereExploited {
  leads(
    first: 100
    where: {exploited: {eq: true}, timing: {in: [CONTINUED, BOUGHT_AFTER, ENDED_BEFORE, END_NOT_STATED, UNDATED]}, minimum: "0"}
  ) {
    totalCount
    statement
    nodes {
      buyer {
        name
      }
      vendor {
        name
      }
      strength
      reason
      timing
      deals {
        count
        firstDay
        lastDay
        paid {
          amount
          currency
        }
        awarded {
          amount
          currency
        }
        through
        texts
      }
      warnings {
        count
        exploited
        newest {
          title
          url
        }
      }
      askWhom
      caveats
    }
  }
}
    `) as unknown as TypedDocumentString<WhoPaysVendorsWhoseProductsWereExploitedQuery, WhoPaysVendorsWhoseProductsWereExploitedQueryVariables>;
export const ContractsForAProductDocument = new TypedDocumentString(`
    query ContractsForAProduct($product: String!, $first: Int!, $after: String) {
  contracts(
    where: {products: {some: {name: {eq: $product}}}}
    orderBy: {field: TITLE}
    first: $first
    after: $after
  ) {
    nodes {
      title
      buyers {
        name
        kind
      }
      value {
        amount
        currency
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ContractsForAProductQuery, ContractsForAProductQueryVariables>;