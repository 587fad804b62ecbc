/* The statements of a record, as parsers make them and as the writer writes them. */

import { type EdgeType, type Label, type NodeRecord } from "./model.ts";
import { type BuyerKind, type Confidence, type MatchedBy, type ProductStatus, type UncertainDate } from "./values.ts";

/** Properties that an edge may carry beside `sources`, `record` and `knownFrom`. */
export interface EdgeProperties {
  /** The source's name for the organisation or product at the end. `statedId` and `statedCountry` are also from the source. */
  statedName?: string;
  statedId?: string;
  /** Identifiers of trusted schemes that the statement gives, in a normalised spelling. */
  statedIds?: string[];
  /** Company numbers that the statement gives with too few digits, padded with zeros. They count only if the name matches too. */
  paddedIds?: string[];
  statedCountry?: string;
  /** The key that this statement alone would give the node at the end. A merge is undone with it. */
  statedKey?: string;
  matchedBy?: MatchedBy;
  /** Other names, from a source that describes the organisation or product. The properties below are from such a source too. */
  aliases?: string[];
  /** Short forms of the name. Only search uses them. */
  abbreviations?: string[];
  /** Former names, each after the last day on which it was valid: "2018-01-08 Department of Health". */
  formerNames?: string[];
  /** The place of a council, from a register. */
  place?: string;
  distinctiveNames?: string[];
  /** The key of the product that replaced it, from a dictionary. */
  renamedTo?: string;
  description?: string;
  kind?: BuyerKind;
  isAgency?: boolean;
  isReseller?: boolean;
  isVendor?: boolean;
  domains?: string[];
  descriptors?: string[];
  trades?: string[];
  /** Keys of its parents, with the first and the last day on which a source shows each; empty if unknown. */
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
  /** The line of a payment in its document, from 1. */
  line?: number;
  method?: string;
  confidence?: Confidence;
  words?: string;
  score?: number;
}

/** A node as a parser states it. Missing properties are unknown. */
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
 * The content of one record: a process, an advisory, a row or a curated entry. A new write of the record replaces exactly its old
 * content.
 */
export interface GraphFragment {
  record: string;
  /** Nodes that this record owns: everything about them is from this record. */
  nodes: NodeStatement[];
  /** Nodes that the edges lead to and that many records may name. A write makes missing ones, and never replaces them. */
  named?: NodeStatement[];
  edges: EdgeStatement[];
}
