/* The values of properties, as the program holds them. Imports nothing. */

/** A date with its bounds (EDTF, ISO 8601-2): days as `YYYY-MM-DD`, null if open. `stated` is the source's text. */
export interface UncertainDate {
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
  stated: string | null;
}

/** A date as one list: its bounds, its EDTF, the source's words. The earliest day is first, so that lists sort as the days do. */
export type PackedDate = [earliest: string | null, latest: string | null, edtf: string | null, stated: string | null];

/** A date as a list, for the database and for sorting. */
export const packDate = ({ earliest, latest, edtf, stated }: UncertainDate): PackedDate => [
  earliest,
  latest,
  edtf,
  stated,
];

/** The date in a list; null if nothing is known of it. */
export function unpackDate(packed: PackedDate | null): UncertainDate | null {
  if (packed === null || packed.every((each) => each === null)) return null;
  const [earliest, latest, edtf, stated] = packed;
  return { edtf, earliest, latest, stated };
}

/** An exact amount: the source's digits, the ISO 4217 currency, and the treatment of value added tax. */
export interface Money {
  amount: string;
  currency: string | null;
  vat: Vat | null;
}

/** A cell of a row that no other property stores: the words of its column's header in lower case, and its text. */
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
/** The notices of the Procurement Act 2023, as `documents[].noticeType` names them (find-tender.service.gov.uk/Home/NoticeTypes). */
export const noticeTypes = [
  "UK1",
  "UK2",
  "UK3",
  "UK4",
  "UK5",
  "UK6",
  "UK7",
  "UK8",
  "UK9",
  "UK10",
  "UK11",
  "UK12",
  "UK13",
  "UK14",
  "UK15",
  "UK16",
  "UK17",
] as const;
export type NoticeType = (typeof noticeTypes)[number];
export type ContractStatus = "PENDING" | "ACTIVE" | "CANCELLED" | "UNSUCCESSFUL" | "TERMINATED";
/** The end of a contract: only that it ended, or also a ground. */
export type ContractEnd = "CONTRACT_ENDED" | "GROUND_STATED";
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

/** The levels of confidence, lowest first. */
export const confidences = ["VERY_LOW", "LOW", "MEDIUM", "HIGH"] as const;
export type Confidence = (typeof confidences)[number];
