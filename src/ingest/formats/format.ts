import type { Label } from "../../model.ts";
import type { GraphFragment } from "../../statements.ts";
import type { UncertainDate } from "../../values.ts";

/**
 * One published statement about a process, an advisory or a vulnerability. The ingest rebuilds a record from all its stored
 * releases.
 */
export interface Release {
  /** Key of the record that the release is about. */
  record: string;
  /** The record, the publisher's id and a digest. The same statement has the same key in every document. */
  key: string;
  title: string | null;
  releaseId: string | null;
  date: UncertainDate | null;
  tags: string[];
  /** The statement itself, as JSON, without contact points. */
  body: unknown;
}

/** A release as a format reads it. */
export interface StatedRelease extends Release {
  /** The parts that break a rule of the format and that the body lacks. They go into quarantine, and the release is stored. */
  leftOut?: { reason: string; message: string; place: string }[];
}

/** A stored release, with the keys of the documents that it was read from, in order. */
export interface StoredRelease extends Release {
  sources: string[];
  /** The latest day on which a document stated it. `date` is the first such day. */
  lastDate: UncertainDate | null;
}

/** The known facts about the document that is read. */
export interface DocumentFacts {
  /** The key of its `Source`. */
  source: string;
  /** Its name, for display. */
  title: string;
  publisher: string | null;
  uri: string | null;
  licence: string | null;
  published: UncertainDate | null;
  /** The buyer in the document's rows, as the person who loads it states. */
  buyer: string | null;
  /** The path of the document. Null if there is none, as with standard input. */
  path: string | null;
}

/** The declarations by which the ingest recognises the documents of a format. */
export interface DocumentFormat {
  /** The name of the format on the command line and in reports. */
  readonly name: string;
  /** The documents of the format in a few words, for the help of the command line. */
  readonly documents: string;
  /** True if a JSON value is of the format. `has` is true if the value has any of the members. */
  recognisesJson?(has: HasMember): boolean;
  /** The members whose lists hold the values of a JSON document, or "whole", the default, if the document is one value. */
  listsOf?(has: HasMember): readonly string[] | "whole";
  /** True if a row is the header of a table of the format. */
  recognisesHeader?(header: readonly string[]): boolean;
}

export type HasMember = (...names: string[]) => boolean;

/** Reads the values of a document as releases. The ingest stores the releases and rebuilds the records from them. */
export interface ReleaseFormat extends DocumentFormat {
  /**
   * True if a schema checks its values. A number that a float cannot hold exactly is then read as a `LosslessNumber`, otherwise
   * as text.
   */
  hasSchema?: boolean;
  /** @throws NotUnderstood */
  releasesOf(value: unknown, facts: DocumentFacts): StatedRelease[] | Promise<StatedRelease[]>;
  /** Splits a value into parts that are understood or quarantined one by one. */
  partsOf?(value: unknown): unknown[];
  /** Builds the graph fragment of a record from all its releases. Their order does not matter. */
  build(record: string, releases: readonly StoredRelease[]): GraphFragment;
}

/** A format in which each row is a record. */
export interface RowFormat extends DocumentFormat {
  /** The beginning of the keys of its records, such as `payment:`. */
  readonly recordPrefix: string;
  /**
   * The label of the nodes that rows with a digest make. Such a node stands for equal rows of all documents, and an edge `FROM`
   * leads to each of these. Null if rows have no digest, and describe organisations instead.
   */
  readonly rowLabel: Label | null;
  /**
   * Removes personal data from rows below a header, before the rows are read, quarantined or shown. Null if no column holds
   * personal data.
   */
  withoutPersons?(header: readonly string[]): WithoutPersons | null;
  /** @throws NotUnderstood */
  rowReader(header: readonly string[], facts: DocumentFacts): (row: readonly string[]) => RowStatement;
}

/**
 * Returns the cells of a row without personal data. If cells `haveMoved` into other columns, it removes every cell that may
 * hold personal data.
 */
export type WithoutPersons = (cells: readonly string[], haveMoved: boolean) => string[];

/**
 * The statement of a row. Rows with the same digest are equal, but each is a record of its own. `fragment` takes the number of
 * the row among its equals, from 1, and the line of the document. Without a digest, the row itself names its record.
 */
export interface RowStatement {
  digest: string | null;
  doubt?: RowDoubt | null;
  fragment(ordinal: number, line: number): GraphFragment;
}

/** A gap in a row that a person may fill. */
export type RowDoubt = "BUYER_IS_ADDRESS" | "NO_BUYER";

/** A document, or a part of it, is not what its format requires. The message goes into the report. */
export class NotUnderstood extends Error {
  override readonly name = "NotUnderstood";

  constructor(
    /** The reason by which the report counts. It contains no values. */
    readonly reason: string,
    message = reason,
  ) {
    super(message);
  }
}
