import type { GraphFragment, UncertainDate } from "../../model.ts";

export const formatNames = ["ocds", "csaf", "kev", "cve", "cpe", "payments", "registers"] as const;
export type FormatName = (typeof formatNames)[number];

/** One published statement about a process, advisory or vulnerability. Its record is rebuilt from all that are kept of it. */
export interface Release {
  /** The record that it is about. */
  record: string;
  /** Record, the publisher's id and a digest: the same statement has the same key wherever it is met. */
  key: string;
  title: string | null;
  releaseId: string | null;
  date: UncertainDate | null;
  tags: string[];
  /** The statement itself, as JSON, without contact points. */
  body: unknown;
}

/** A release that is kept, with the keys of the documents that it was read from, in order. */
export interface StoredRelease extends Release {
  sources: string[];
  /** The latest day on which a document said so; `date` is the first. */
  lastDate: UncertainDate | null;
}

/** What is known of the document that something is read from. */
export interface DocumentFacts {
  /** The key of its `Source`. */
  source: string;
  /** Its name, for a person. */
  title: string;
  publisher: string | null;
  uri: string | null;
  licence: string | null;
  published: UncertainDate | null;
  /** Who bought what it tells of, as stated by whoever has it read. */
  buyer: string | null;
  /** Where it lies; null where that says nothing, as with standard input. */
  path: string | null;
}

/** What a format makes of one value of a document: releases to keep and rebuild from, or a record that stands by itself. */
export interface ReleaseFormat {
  /** Whether a schema checks its values: a number that a float cannot hold as it is written is then a `LosslessNumber`, else text. */
  hasSchema?: boolean;
  /** @throws NotUnderstood */
  releasesOf(value: unknown, facts: DocumentFacts): Release[] | Promise<Release[]>;
  /** A value in parts that are understood or put aside each by itself. */
  partsOf?(value: unknown): unknown[];
  /** What a record says, from all its releases. Their order does not matter. */
  build(record: string, releases: readonly StoredRelease[]): GraphFragment;
}

/** A format whose rows each are a record. */
export interface RowFormat {
  /** Takes persons out of rows below a header before these are read, put aside or told; null where no column names any. */
  withoutPersons?(header: readonly string[]): WithoutPersons | null;
  /** @throws NotUnderstood */
  rowReader(header: readonly string[], facts: DocumentFacts): (row: readonly string[]) => RowStatement;
}

/** The cells of a row without persons. Where cells `haveMoved` into other columns, it takes out all that may be of persons. */
export type WithoutPersons = (cells: readonly string[], haveMoved: boolean) => string[];

/**
 * What a row states. Rows of one digest are equal, and each is a record of its own: `fragment` is told which of them it is, from 1,
 * and on which line of its document it stands. Without a digest, the row names its record.
 */
export interface RowStatement {
  digest: string | null;
  doubt?: RowDoubt | null;
  fragment(ordinal: number, line: number): GraphFragment;
}

/** What a row does not say and a person may state. */
export type RowDoubt = "BUYER_IS_ADDRESS" | "NO_BUYER";

/** A document or a part of one does not say what its format asks for. The message goes into the report. */
export class NotUnderstood extends Error {
  override readonly name = "NotUnderstood";

  constructor(
    /** A reason to count by, without values. */
    readonly reason: string,
    message = reason,
  ) {
    super(message);
  }
}
