/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Whether a buyer is among those whom a warning addresses. */
export type AudienceMatch =
  /** Buyers of this kind, or of this country, are not addressed. */
  | 'NO'
  /** The warning does not say whom it addresses, or the kind of the buyer leaves it open. */
  | 'UNKNOWN'
  /** Buyers of this kind are among those addressed. */
  | 'YES';

/** How a deal leads to an advisory, strongest first. */
export type Basis =
  /** A call-off that names no product, under a framework whose only product it is. */
  | 'FRAMEWORK'
  /** The text of the deal names vendor and product together, or a distinctive name. */
  | 'MENTION'
  /** The deal has the product that the advisory is about. */
  | 'PRODUCT'
  /** The supplier is the vendor warned about. Only when asked for, and only within a buyer, a supplier, an agency or a deal: it says little. */
  | 'SUPPLIER';

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

/** How a contract is known to be under a framework. */
export type FrameworkLinkKind =
  /** Either; what is stated counts first. */
  | 'ANY'
  /** Deduced: the text of the contract names the framework, and no more. */
  | 'DEDUCED'
  /** A source says so. */
  | 'STATED';

/** Whether a deal was in force when the warning came. */
export type InForce =
  /** The warning came before its start or after its end. */
  | 'NO'
  /** Its period, or the day of the warning, is not known well enough, or its source calls the contract terminated and tells no day. */
  | 'UNCERTAIN'
  /** The whole of the possible days of the warning lies within its period. */
  | 'YES';

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

export type ContractsForAProductQueryVariables = Exact<{
  product: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ContractsForAProductQuery = { contracts: { nodes: Array<{ title: string, buyers: Array<{ name: string, kind: BuyerKind | null }> | null, value: { amount: string, currency: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AffectedVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AffectedVersionsQuery = { contracts: { nodes: Array<{ title: string, description: string | null, mentions: { nodes: Array<{ words: string | null, node:
            | { name: string, advisories: { nodes: Array<{ title: string, subjects: { nodes: Array<{ productStatus: ProductStatus | null, versions: Array<string> }> } | null }> } | null }
            | Record<PropertyKey, never>
           }> } | null }> } | null };

export type BansInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type BansInForceQuery = { advisories: { nodes: Array<{ title: string, kind: AdvisoryKind | null, publisher:
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

export type CleanOrUnseenQueryVariables = Exact<{ [key: string]: never; }>;


export type CleanOrUnseenQuery = { buyers: { nodes: Array<{ contracts: { nodes: Array<{ title: string, products: Array<{ name: string }> | null, mentions: { nodes: Array<{ node:
                | { name: string }
                | Record<PropertyKey, never>
               }> } | null, exposures: { totalCount: number | null } | null }> } | null }> } | null };

export type ContractsUnderRm6194QueryVariables = Exact<{ [key: string]: never; }>;


export type ContractsUnderRm6194Query = { frameworks: { nodes: Array<{ title: string, contracts: { edges: Array<{ link: { kind: FrameworkLinkKind, words: string | null, confidence: Confidence | null }, node: { title: string, buyers: Array<{ name: string }> | null, value: { amount: string, currency: string | null } | null } }> } | null }> } | null };

export type DealsInForceWhenListedAsExploitedQueryVariables = Exact<{ [key: string]: never; }>;


export type DealsInForceWhenListedAsExploitedQuery = { exposures: { nodes: Array<{ basis: Basis, confidence: Confidence, caveats: Array<string>, deal:
        | { title: string, period: { end: { edtf: string | null } | null } | null }
        | { title: string }
        | { title: string }
      , buyer: { name: string }, products: Array<{ name: string }> | null, advisory: { title: string, dueDateBinds: string | null, date: { edtf: string | null } | null, dueDate: { edtf: string | null } | null } }> } | null };

export type DepartmentsOnAFrameworkLaterWarnedAboutQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentsOnAFrameworkLaterWarnedAboutQuery = { exposures: { totalCount: number | null, nodes: Array<{ basis: Basis, timing: Timing, dealDateKind: DealDateKind | null, confidence: Confidence, calledOff: boolean | null, audienceMatch: AudienceMatch, inForce: InForce, caveats: Array<string>, buyer: { id: string, name: string, kind: BuyerKind | null }, deal:
        | { __typename: 'Contract', id: string, title: string, value: { amount: string, currency: string | null } | null }
        | { __typename: 'Framework', id: string, title: string, statedAs: string | null, openToIsComplete: boolean | null, ceiling: { amount: string, currency: string | null } | null, period: { start: { edtf: string | null } | null } | null }
        | { __typename: 'Payment' }
      , advisory: { id: string, title: string, kind: AdvisoryKind | null, isPublic: boolean | null, date: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null }, agency: { name: string } | null, lag: { days: number | null, atLeast: number | null, atMost: number | null, stated: string | null } | null, sources: Array<{ title: string, publisher: string | null, url: string | null }> | null }> } | null };

export type DirectAwardsForExploitedProductsQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectAwardsForExploitedProductsQuery = { contracts: { nodes: Array<{ title: string, buyers: Array<{ name: string }> | null, contractingProcess: { procurementMethod: string | null, procurementMethodDetails: string | null } | null, exposures: { nodes: Array<{ timing: Timing, advisory: { title: string } }> } | null }> } | null };

export type EverythingSaidAboutZoomQueryVariables = Exact<{ [key: string]: never; }>;


export type EverythingSaidAboutZoomQuery = { products: { nodes: Array<{ vendor: { name: string } | null, advisories: { nodes: Array<{ title: string, kind: AdvisoryKind | null, publisher:
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


export type FactsAtSecondHandQuery = { products: { nodes: Array<{ advisories: { nodes: Array<{ title: string, sources: Array<{ title: string, isRead: boolean | null, citedBy: Array<{ title: string }> | null }> | null }> } | null }> } | null };

export type GCloudDealsLaterWarnedAboutQueryVariables = Exact<{ [key: string]: never; }>;


export type GCloudDealsLaterWarnedAboutQuery = { frameworks: { nodes: Array<{ title: string, contracts: { totalCount: number | null, nodes: Array<{ isAggregate: boolean | null, buyers: Array<{ name: string }> | null, suppliers: Array<{ name: string }> | null, products: Array<{ name: string }> | null, value: { amount: string, currency: string | null } | null, exposures: { nodes: Array<{ audienceMatch: AudienceMatch, agency: { name: string } | null, lag: { days: number | null, atLeast: number | null } | null }> } | null }> } | null }> } | null };

export type GCloudSuppliersExploitedForRansomwareQueryVariables = Exact<{ [key: string]: never; }>;


export type GCloudSuppliersExploitedForRansomwareQuery = { suppliers: { nodes: Array<{ name: string, asVendor: { products: { nodes: Array<{ name: string, advisories: { nodes: Array<{ title: string, date: { edtf: string | null } | null }> } | null }> } | null } | null }> } | null };

export type HowTheNcscAndTheMinistryOfDefenceAreConnectedQueryVariables = Exact<{ [key: string]: never; }>;


export type HowTheNcscAndTheMinistryOfDefenceAreConnectedQuery = { paths: { length: number | null, totalCount: number, isComplete: boolean, searchedTo: number, shortest: Array<{ nodes: Array<
        | { __typename: 'Advisory', title: string, id: string }
        | { __typename: 'Agency', name: string, id: string }
        | { __typename: 'Buyer', name: string, id: string }
        | { __typename: 'Contract', title: string, id: string }
        | { __typename: 'ContractingProcess', id: string }
        | { __typename: 'Exposure', id: string }
        | { __typename: 'Framework', title: string, id: string }
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
        , to:
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
        , sources: Array<{ title: string }> | null }> }> } | null };

export type InForceWhenWarnedQueryVariables = Exact<{ [key: string]: never; }>;


export type InForceWhenWarnedQuery = { contracts: { nodes: Array<{ title: string, period: { start: { edtf: string | null } | null, end: { edtf: string | null } | null } | null, exposures: { nodes: Array<{ inForce: InForce, timing: Timing, advisory: { title: string, date: { edtf: string | null } | null } }> } | null }> } | null };

export type IterationsOfGCloudQueryVariables = Exact<{ [key: string]: never; }>;


export type IterationsOfGCloudQuery = { frameworks: { nodes: Array<{ iterations: { nodes: Array<{ title: string, aliases: Array<string> }> } | null }> } | null };

export type KnownOfZoomOn1May2020QueryVariables = Exact<{ [key: string]: never; }>;


export type KnownOfZoomOn1May2020Query = { products: { nodes: Array<{ advisories: { nodes: Array<{ title: string, kind: AdvisoryKind | null, knownFrom: { edtf: string | null, earliest: string | null, latest: string | null, stated: string | null } | null, sources: Array<{ title: string }> | null }> } | null }> } | null };

export type LotsOfAFrameworkQueryVariables = Exact<{ [key: string]: never; }>;


export type LotsOfAFrameworkQuery = { frameworks: { nodes: Array<{ title: string, lots: { nodes: Array<{ title: string | null, description: string | null, value: { amount: string, currency: string | null } | null }> } | null }> } | null };

export type PaidToSuppliersWhoseProductIsExploitedQueryVariables = Exact<{ [key: string]: never; }>;


export type PaidToSuppliersWhoseProductIsExploitedQuery = { exposures: { nodes: Array<{ timing: Timing, confidence: Confidence, caveats: Array<string>, deal:
        | { reference: string | null, amount: { amount: string, currency: string | null } | null, suppliers: Array<{ name: string }> | null }
        | Record<PropertyKey, never>
      , products: Array<{ name: string }> | null, advisory: { title: string, usedInRansomware: boolean | null } }> } | null };

export type SpendByDepartmentQueryVariables = Exact<{ [key: string]: never; }>;


export type SpendByDepartmentQuery = { paymentsAggregate: { groups: { inSeveralGroups: number | null, nodes: Array<{ buyer: { name: string } | null, supplier: { name: string } | null, values: Array<{ count: number, sum: string, currency: string }> | null }> | null, rest: { count: number | null } | null } | null } | null };

export type WarnedContractsThatExpireSoonQueryVariables = Exact<{ [key: string]: never; }>;


export type WarnedContractsThatExpireSoonQuery = { contracts: { nodes: Array<{ title: string, buyers: Array<{ name: string }> | null, period: { end: { edtf: string | null } | null } | null, value: { amount: string, currency: string | null } | null }> } | null };

export type WarningsWithoutANamedPublisherQueryVariables = Exact<{ [key: string]: never; }>;


export type WarningsWithoutANamedPublisherQuery = { advisories: { nodes: Array<{ title: string, kind: AdvisoryKind | null, summary: string | null, sources: Array<{ title: string, publisher: string | null }> | null }> } | null };

export type WasTheBuyerAmongThoseAddressedQueryVariables = Exact<{ [key: string]: never; }>;


export type WasTheBuyerAmongThoseAddressedQuery = { advisories: { nodes: Array<{ title: string, audience: Array<string>, exposures: { nodes: Array<{ audienceMatch: AudienceMatch, caveats: Array<string>, buyer: { name: string, kind: BuyerKind | null } }> } | null }> } | null };

export type WhatANoticeCorrectedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatANoticeCorrectedQuery = { contractingProcesses: { nodes: Array<{ ocid: string, title: string | null, revisions: { nodes: Array<{ field: string | null, before: string | null, after: string | null, release: { date: { edtf: string | null } | null } | null }> } | null }> } | null };

export type WhatWasAnsweredToTheWarningsQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatWasAnsweredToTheWarningsQuery = { products: { nodes: Array<{ advisories: { nodes: Array<{ title: string, responses: { nodes: Array<{ title: string, summary: string | null, statedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, sources: Array<{ title: string }> | null }> } | null }> } | null }> } | null };

export type WhereAgenciesDisagreeQueryVariables = Exact<{ [key: string]: never; }>;


export type WhereAgenciesDisagreeQuery = { products: { nodes: Array<{ name: string, advisories: { nodes: Array<{ title: string, kind: AdvisoryKind | null, permittedUse: string | null, discouragedUse: string | null, publisher:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null, sources: Array<{ title: string }> | null }> } | null }> } | null };

export type WhoBoughtZoomQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoBoughtZoomQuery = { products: { nodes: Array<{ contracts: { totalCount: number | null, nodes: Array<{ title: string, isAggregate: boolean | null, buyers: Array<{ name: string, kind: BuyerKind | null }> | null, value: { amount: string, currency: string | null } | null, sources: Array<{ title: string, publisher: string | null }> | null }> } | null }> } | null };

export type WhoPaidNorthernSoftwareAfterTheWarningQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoPaidNorthernSoftwareAfterTheWarningQuery = { exposures: { nodes: Array<{ confidence: Confidence, caveats: Array<string>, buyer: { name: string }, deal:
        | { reference: string | null, date: { edtf: string | null } | null, amount: { amount: string, currency: string | null } | null }
        | Record<PropertyKey, never>
      , advisory: { title: string, date: { edtf: string | null } | null } }> } | null };

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
    `, {"hash":"d78874b397080063b07c12b3f7cafc858cde86dbb86745015be913293a5abf60"}) as unknown as TypedDocumentString<ContractsForAProductQuery, ContractsForAProductQueryVariables>;
export const AffectedVersionsDocument = new TypedDocumentString(`
    query AffectedVersions {
  contracts(
    where: {mentionedProducts: {some: {advisories: {some: {kind: {eq: VULNERABILITY}}}}}}
  ) {
    nodes {
      title
      description
      mentions {
        nodes {
          words
          node {
            ... on Product {
              name
              advisories(where: {kind: {eq: VULNERABILITY}}) {
                nodes {
                  title
                  subjects(first: 10) {
                    nodes {
                      productStatus
                      versions
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"a7f206fbf8e097358cdb3b3640917aef04b4dab46e9b5405589b494395591759"}) as unknown as TypedDocumentString<AffectedVersionsQuery, AffectedVersionsQueryVariables>;
export const BansInForceDocument = new TypedDocumentString(`
    query BansInForce {
  advisories(
    where: {kind: {in: [BAN, RESTRICTION, DEBARMENT]}, not: {isWithdrawn: {eq: true}}, supersededBy: {none: {}}}
  ) {
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
    `, {"hash":"bf3a4c3091f4e56c1c4e6e38dd840b6d25d9f2b31e337e4aaee3d73fe794ce23"}) as unknown as TypedDocumentString<BansInForceQuery, BansInForceQueryVariables>;
export const CalledOffAgainstTheCeilingDocument = new TypedDocumentString(`
    query CalledOffAgainstTheCeiling {
  contractsAggregate(
    where: {framework: {some: {title: {contains: "RM6194"}, ceiling: {currency: {eq: "GBP"}}}}, value: {currency: {eq: "GBP"}}}
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
    `, {"hash":"bb2486f5ad8feedec9abf727fd6cf95409c07dc4adf5df36e4a3c4ba82d883a7"}) as unknown as TypedDocumentString<CalledOffAgainstTheCeilingQuery, CalledOffAgainstTheCeilingQueryVariables>;
export const CleanOrUnseenDocument = new TypedDocumentString(`
    query CleanOrUnseen {
  buyers(first: 5, where: {name: {eq: "Example Borough Council"}}) {
    nodes {
      contracts(first: 100) {
        nodes {
          title
          products {
            name
          }
          mentions(first: 5) {
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
    `, {"hash":"0944b00ca979f9a0d43ca5ffc8d01085014d5ea8452b720a11079fdab97e0991"}) as unknown as TypedDocumentString<CleanOrUnseenQuery, CleanOrUnseenQueryVariables>;
export const ContractsUnderRm6194Document = new TypedDocumentString(`
    query ContractsUnderRm6194 {
  frameworks(where: {title: {contains: "RM6194"}}) {
    nodes {
      title
      contracts(link: ANY) {
        edges {
          link {
            kind
            words
            confidence
          }
          node {
            title
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
    `, {"hash":"c01b1a2ad6c71003f9c2a42d284819573323a595e7793721edecb6989331544a"}) as unknown as TypedDocumentString<ContractsUnderRm6194Query, ContractsUnderRm6194QueryVariables>;
export const DealsInForceWhenListedAsExploitedDocument = new TypedDocumentString(`
    query DealsInForceWhenListedAsExploited {
  exposures(where: {advisory: {kind: {eq: EXPLOITED}}, inForce: {eq: YES}}) {
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
    `, {"hash":"562f5cfc2875c04f61ba670e37b72c5478e3a2795f711cfdbaf2baa382f54518"}) as unknown as TypedDocumentString<DealsInForceWhenListedAsExploitedQuery, DealsInForceWhenListedAsExploitedQueryVariables>;
export const DepartmentsOnAFrameworkLaterWarnedAboutDocument = new TypedDocumentString(`
    query DepartmentsOnAFrameworkLaterWarnedAbout {
  exposures(
    where: {agency: {name: {contains: "National Cyber Security Centre"}}, timing: {eq: AFTER}, buyer: {kind: {eq: DEPARTMENT}}}
    first: 50
  ) {
    totalCount
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
        ... on Contract {
          id
          title
          value {
            amount
            currency
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
    `, {"hash":"ed3c384796d4fa96a9b81e4f23d8ec3a746395592777e316e05b05f5566b35ad"}) as unknown as TypedDocumentString<DepartmentsOnAFrameworkLaterWarnedAboutQuery, DepartmentsOnAFrameworkLaterWarnedAboutQueryVariables>;
export const DirectAwardsForExploitedProductsDocument = new TypedDocumentString(`
    query DirectAwardsForExploitedProducts {
  contracts(
    where: {process: {some: {procurementMethod: {in: ["direct", "limited"]}}}, framework: {none: {}}, or: [{products: {some: {advisories: {some: {kind: {eq: EXPLOITED}}}}}}, {mentionedProducts: {some: {advisories: {some: {kind: {eq: EXPLOITED}}}}}}]}
  ) {
    nodes {
      title
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
    `, {"hash":"6e9d02608d83dca25b504e6070fa3da1ed3f398342fa6adccc5c9ff3c0c33230"}) as unknown as TypedDocumentString<DirectAwardsForExploitedProductsQuery, DirectAwardsForExploitedProductsQueryVariables>;
export const EverythingSaidAboutZoomDocument = new TypedDocumentString(`
    query EverythingSaidAboutZoom {
  products(where: {name: {eq: "Zoom"}}) {
    nodes {
      vendor {
        name
      }
      advisories {
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
      observations {
        nodes {
          metric
          value
          unit
          statedBy {
            name
          }
        }
      }
      responses {
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
    `, {"hash":"e69db0d7f4d81a5dbd62abd46b9faa7baf9b210e8a239a2875dd721e5446a48d"}) as unknown as TypedDocumentString<EverythingSaidAboutZoomQuery, EverythingSaidAboutZoomQueryVariables>;
export const FactsAtSecondHandDocument = new TypedDocumentString(`
    query FactsAtSecondHand {
  products(where: {name: {eq: "Zoom"}}) {
    nodes {
      advisories {
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
    `, {"hash":"c1a048fb26bdc4d8db3ab7f7f75515b0ddfe70de4187aee13f32cb66342d00a8"}) as unknown as TypedDocumentString<FactsAtSecondHandQuery, FactsAtSecondHandQueryVariables>;
export const GCloudDealsLaterWarnedAboutDocument = new TypedDocumentString(`
    query GCloudDealsLaterWarnedAbout {
  frameworks(where: {title: {contains: "G-Cloud"}}) {
    nodes {
      title
      contracts {
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
          exposures(where: {timing: {eq: AFTER}}) {
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
    `, {"hash":"2f41138d0e9382af0fb0363d43dfeb6ca0980662b4494fbc0ff436994ef9e51a"}) as unknown as TypedDocumentString<GCloudDealsLaterWarnedAboutQuery, GCloudDealsLaterWarnedAboutQueryVariables>;
export const GCloudSuppliersExploitedForRansomwareDocument = new TypedDocumentString(`
    query GCloudSuppliersExploitedForRansomware {
  suppliers(
    where: {contracts: {some: {or: [{framework: {some: {title: {startsWith: "G-Cloud"}}}}, {mentionedFrameworks: {some: {title: {startsWith: "G-Cloud"}}}}]}}}
  ) {
    nodes {
      name
      asVendor {
        products(where: {advisories: {some: {usedInRansomware: {eq: true}}}}) {
          nodes {
            name
            advisories(where: {usedInRansomware: {eq: true}}) {
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
  }
}
    `, {"hash":"58881a68889e9cca55585b8f76addea07def2ebc1bc8dc1bc13433c61df82c2b"}) as unknown as TypedDocumentString<GCloudSuppliersExploitedForRansomwareQuery, GCloudSuppliersExploitedForRansomwareQueryVariables>;
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
    `, {"hash":"10ffaa3d0be15722ffea9534dc4696674c9e2dadc37373fa85c54b1a89992a2a"}) as unknown as TypedDocumentString<HowTheNcscAndTheMinistryOfDefenceAreConnectedQuery, HowTheNcscAndTheMinistryOfDefenceAreConnectedQueryVariables>;
export const InForceWhenWarnedDocument = new TypedDocumentString(`
    query InForceWhenWarned {
  contracts(where: {title: {startsWith: "Microsoft Office licences"}}) {
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
    `, {"hash":"c4d35b670d0af7554c251b049d3c7674847e46896797ef2c8e6de7ce11f2b376"}) as unknown as TypedDocumentString<InForceWhenWarnedQuery, InForceWhenWarnedQueryVariables>;
export const IterationsOfGCloudDocument = new TypedDocumentString(`
    query IterationsOfGCloud {
  frameworks(where: {title: {eq: "G-Cloud"}}) {
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
    `, {"hash":"0fe3dce2f3c4c9fdaad9415a59bcca81015d361e1688a96f8519319c5b5031d6"}) as unknown as TypedDocumentString<IterationsOfGCloudQuery, IterationsOfGCloudQueryVariables>;
export const KnownOfZoomOn1May2020Document = new TypedDocumentString(`
    query KnownOfZoomOn1May2020 {
  products(where: {name: {eq: "Zoom"}}) {
    nodes {
      advisories(where: {not: {knownFrom: {gt: "2020-05-01"}}}) {
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
    `, {"hash":"ae9f5ebc9601a1033c998d382ea1ecdf6cf541ffac555e5a398bca9a222cd968"}) as unknown as TypedDocumentString<KnownOfZoomOn1May2020Query, KnownOfZoomOn1May2020QueryVariables>;
export const LotsOfAFrameworkDocument = new TypedDocumentString(`
    query LotsOfAFramework {
  frameworks(where: {title: {startsWith: "RM6277"}}) {
    nodes {
      title
      lots {
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
    `, {"hash":"3eb89e9df492e79e6dbfb487f954639b50ede5e01235767d9afadea099154582"}) as unknown as TypedDocumentString<LotsOfAFrameworkQuery, LotsOfAFrameworkQueryVariables>;
export const PaidToSuppliersWhoseProductIsExploitedDocument = new TypedDocumentString(`
    query PaidToSuppliersWhoseProductIsExploited {
  exposures(
    first: 100
    where: {buyer: {name: {eq: "Ministry of Defence"}}, basis: {eq: SUPPLIER}, deal: {kind: {eq: PAYMENT}}, advisory: {kind: {eq: EXPLOITED}}}
  ) {
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
    `, {"hash":"8be2dc2830a3345cb8ea2e9708668d9b7326bab848f50a3e6d9d764875974125"}) as unknown as TypedDocumentString<PaidToSuppliersWhoseProductIsExploitedQuery, PaidToSuppliersWhoseProductIsExploitedQueryVariables>;
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
    `, {"hash":"93043557e4f8f28c3c9c81947fd3f183c7063d8bf6a45b20431cb9b7ea4b319a"}) as unknown as TypedDocumentString<SpendByDepartmentQuery, SpendByDepartmentQueryVariables>;
export const WarnedContractsThatExpireSoonDocument = new TypedDocumentString(`
    query WarnedContractsThatExpireSoon {
  contracts(
    where: {periodEnd: {gte: "2026-11-01", lte: "2027-04-30"}, or: [{products: {some: {advisories: {some: {kind: {eq: EXPLOITED}}}}}}, {mentionedProducts: {some: {advisories: {some: {kind: {eq: EXPLOITED}}}}}}]}
    orderBy: {field: PERIOD_END}
  ) {
    nodes {
      title
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
    `, {"hash":"3d556576df202242d7c5528ab2e91707896062852fb26b76e5b416922e712c95"}) as unknown as TypedDocumentString<WarnedContractsThatExpireSoonQuery, WarnedContractsThatExpireSoonQueryVariables>;
export const WarningsWithoutANamedPublisherDocument = new TypedDocumentString(`
    query WarningsWithoutANamedPublisher {
  advisories(where: {publisher: {none: {}}, not: {kind: {eq: CALL}}}) {
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
    `, {"hash":"0cb2da726fc1cb97755ff93532805f1d8db5c31f078ab513fa853c5492eb9ca0"}) as unknown as TypedDocumentString<WarningsWithoutANamedPublisherQuery, WarningsWithoutANamedPublisherQueryVariables>;
export const WasTheBuyerAmongThoseAddressedDocument = new TypedDocumentString(`
    query WasTheBuyerAmongThoseAddressed {
  advisories(
    where: {title: {eq: "Advice against Zoom for confidential business"}}
  ) {
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
    `, {"hash":"f8f627316179e5288e5a11497c582ed0739f8775e88915eec1c4490855c9f057"}) as unknown as TypedDocumentString<WasTheBuyerAmongThoseAddressedQuery, WasTheBuyerAmongThoseAddressedQueryVariables>;
export const WhatANoticeCorrectedDocument = new TypedDocumentString(`
    query WhatANoticeCorrected {
  contractingProcesses(where: {revisions: {some: {}}}) {
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
    `, {"hash":"4ab92723230cffcf7e17da830a8626dd8662bc8db9f277fb5bcfd76a7f2e32cb"}) as unknown as TypedDocumentString<WhatANoticeCorrectedQuery, WhatANoticeCorrectedQueryVariables>;
export const WhatWasAnsweredToTheWarningsDocument = new TypedDocumentString(`
    query WhatWasAnsweredToTheWarnings {
  products(where: {name: {eq: "Zoom"}}) {
    nodes {
      advisories(where: {responses: {some: {}}}) {
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
    `, {"hash":"c4c070315c650ae430b9edd7dfc5a6c571af265226e0712d4d7f0b832d2d3e2d"}) as unknown as TypedDocumentString<WhatWasAnsweredToTheWarningsQuery, WhatWasAnsweredToTheWarningsQueryVariables>;
export const WhereAgenciesDisagreeDocument = new TypedDocumentString(`
    query WhereAgenciesDisagree {
  products(
    where: {and: [{advisories: {some: {kind: {eq: BAN}}}}, {advisories: {some: {kind: {in: [GUIDANCE, RESTRICTION]}}}}]}
  ) {
    nodes {
      name
      advisories(where: {kind: {in: [BAN, GUIDANCE, RESTRICTION]}}) {
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
    `, {"hash":"9d81873e8e01d877892be8a41191f89c0890b1e0404296a39b5769f8b5ddaf0d"}) as unknown as TypedDocumentString<WhereAgenciesDisagreeQuery, WhereAgenciesDisagreeQueryVariables>;
export const WhoBoughtZoomDocument = new TypedDocumentString(`
    query WhoBoughtZoom {
  products(where: {name: {eq: "Zoom"}}) {
    nodes {
      contracts(orderBy: {field: VALUE, direction: DESC}) {
        totalCount
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
    `, {"hash":"0003c79b894e607fa76ba0ae67de27c74bf16f8838cd3e51497543ca1134e299"}) as unknown as TypedDocumentString<WhoBoughtZoomQuery, WhoBoughtZoomQueryVariables>;
export const WhoPaidNorthernSoftwareAfterTheWarningDocument = new TypedDocumentString(`
    query WhoPaidNorthernSoftwareAfterTheWarning {
  exposures(
    where: {supplier: {name: {eq: "Northern Software Ltd"}}, basis: {eq: SUPPLIER}, deal: {kind: {eq: PAYMENT}}, timing: {eq: BEFORE}}
  ) {
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
    `, {"hash":"87b3d2bfe215af1eb1723256639551dc71f8a0ea849ee302be8575a0dc3ac312"}) as unknown as TypedDocumentString<WhoPaidNorthernSoftwareAfterTheWarningQuery, WhoPaidNorthernSoftwareAfterTheWarningQueryVariables>;