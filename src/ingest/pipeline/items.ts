import { withoutContacts } from "../facts/contact-points.ts";
import { dayOf, knownDayOf } from "../facts/day.ts";
import { type DocumentFacts, NotUnderstood, type RowStatement, type StatedRelease } from "../formats/format.ts";
import { type FormatName, isReleaseFormat, releaseFormat, type ReleaseFormatName } from "../formats/registry.ts";
import { objectOf, textOf } from "../facts/json.ts";
import { csvRows, hasSwallowedRows } from "../read/csv-rows.ts";
import { asNumber, asText, type Inexact, stringifyExactly } from "../read/exact-numbers.ts";
import type { Broken, Found } from "../read/found.ts";
import { type Inspection, textOfFile } from "../read/inspect.ts";
import { packageFacts } from "../read/json-documents.ts";
import { withInfiniteNumbersAsText } from "../read/infinite-numbers.ts";
import { jsonLines } from "../read/json-lines.ts";
import { jsonValues } from "../read/json-values.ts";
import { formatOfHeader, maxBeforeHeader, type Recognised } from "../read/recognise.ts";
import { columnsOf, storedRow, type Table, tableOf } from "../read/table.ts";

/** One item of a document: the releases of one value, a row, or a part that was not understood and goes into quarantine. */
export type Item =
  | { kind: "releases"; releases: StatedRelease[] }
  | { kind: "row"; statement: RowStatement; line: number }
  | { kind: "quarantined"; reason: string; message: string; place: string; text: string | null };

export type QuarantinedItem = Extract<Item, { kind: "quarantined" }>;

/**
 * Yields the items of a document while reading it. It adds to `facts` the facts that the document states about itself, such as
 * its publisher. These may stand at the end of the document.
 * @param read receives the number of bytes of each part of the file that was read.
 */
export async function* itemsOf(
  path: string,
  inspection: Pick<Inspection, "isGzip" | "encoding">,
  { format, container }: Recognised,
  facts: DocumentFacts,
  read: (bytes: number) => void,
): AsyncGenerator<Item> {
  const text = textOfFile(path, inspection, read);
  if (container.kind === "csv") {
    yield* rowsOf(text, container.delimiter, format, facts);
    return;
  }
  const inexact = inexactOf(format as ReleaseFormatName);
  const json = withInfiniteNumbersAsText(text);
  const found = container.kind === "lines" ? jsonLines(json, inexact) : jsonValues(json, container.lists, inexact);
  yield* valuesOf(found, format as ReleaseFormatName, facts);
}

/** The representation of numbers that a float cannot hold exactly: a number if the format has a schema, else a text. */
export function inexactOf(format: ReleaseFormatName): Inexact {
  const { hasSchema = false } = releaseFormat(format);
  return hasSchema ? asNumber : asText;
}

async function* valuesOf(
  found: AsyncIterable<Found | Broken>,
  format: ReleaseFormatName,
  facts: DocumentFacts,
): AsyncGenerator<Item> {
  for await (const each of found) {
    if ("reason" in each) yield broken(each);
    else if (packageFacts.includes(each.member)) learn(facts, each.member, each.value);
    else yield* partsOf(each, format, facts);
  }
}

/** Reads the parts of a value one by one, so that an error in one part does not affect the others. */
async function* partsOf(
  { value, place }: Found,
  format: ReleaseFormatName,
  facts: DocumentFacts,
): AsyncGenerator<Item> {
  const { partsOf } = releaseFormat(format);
  const parts = partsOf?.(value) ?? [value];
  for (const [i, part] of parts.entries()) {
    const placeOfPart = parts.length === 1 ? place : `${place}, part ${i + 1}`;
    const item = await valueOf(part, format, facts, placeOfPart);
    yield item;
    if (item.kind !== "releases") continue;
    for (const left of item.releases.flatMap(({ leftOut }) => leftOut ?? []))
      yield broken({ ...left, place: `${placeOfPart}, ${left.place}`, text: stringifyExactly(part) });
  }
}

/** The releases of one value of a format, or a quarantine entry that says why the value was not understood. */
export async function valueOf(
  value: unknown,
  format: ReleaseFormatName,
  facts: DocumentFacts,
  place: string,
): Promise<Item> {
  try {
    return { kind: "releases", releases: await releaseFormat(format).releasesOf(value, facts) };
  } catch (error) {
    if (error instanceof NotUnderstood) return notUnderstood(error, place, stringifyExactly(value));
    throw error;
  }
}

async function* rowsOf(
  text: AsyncIterable<string>,
  delimiter: string,
  format: FormatName,
  facts: DocumentFacts,
): AsyncGenerator<Item> {
  let table: Table | null = null;
  let rowsBefore = 0;
  let line = 0;
  const isSwallowed = (row: readonly string[]) =>
    table !== null && hasSwallowedRows(row, columnsOf(table.header), delimiter);
  for await (const each of csvRows(text, delimiter, isSwallowed)) {
    if ("reason" in each) {
      yield broken({
        ...each,
        text: each.text === null || !table ? each.text : table.storedLine(each.text, delimiter),
      });
      continue;
    }
    line = each.line;
    const item: Item | null = table && (await itemOfRow(table, each.row, line, format, facts));
    // A file of several tables has a header for each of them.
    if ((item === null || item.kind === "quarantined") && formatOfHeader(each.row) === format)
      table = tableOf(each.row, format, facts);
    else if (item) yield item;
    else if (++rowsBefore > maxBeforeHeader) break;
  }
  if (table === null)
    yield {
      kind: "quarantined",
      reason: "no header",
      message: `None of the first ${maxBeforeHeader} rows is a header of the format ${format}.`,
      place: `line ${line}, no header`,
      text: null,
    };
}

async function itemOfRow(
  { header, read, stored }: Table,
  given: readonly string[],
  line: number,
  format: FormatName,
  facts: DocumentFacts,
): Promise<Item> {
  const place = `line ${line}`;
  const row = stored(given);
  try {
    const found = read(row);
    return isReleaseFormat(format)
      ? await valueOf(found, format, facts, place)
      : { kind: "row", statement: found as RowStatement, line };
  } catch (error) {
    if (error instanceof NotUnderstood) return notUnderstood(error, place, storedRow(header, row));
    throw error;
  }
}

const notUnderstood = ({ reason, message }: NotUnderstood, place: string, text: string): Item =>
  broken({ reason, message, place, text });

/** The most characters of a text that the quarantine stores. `retry` reads a longer text from its document again. */
const maxStoredCharacters = 1_000_000;

function broken({ reason, message, place, text }: Broken): Item {
  const isTooLong = text !== null && text.length > maxStoredCharacters;
  return {
    kind: "quarantined",
    reason,
    message: withoutContacts(
      isTooLong
        ? `${message} The text is too long to store in quarantine, so a retry reads its document again.`
        : message,
    ),
    place,
    text: text === null || isTooLong ? null : withoutContacts(text),
  };
}

function learn(facts: DocumentFacts, member: string, value: unknown): void {
  if (member === "publisher") facts.publisher = textOf(objectOf(value)?.name) ?? facts.publisher;
  if (member === "uri") facts.uri = textOf(value) ?? facts.uri;
  if (member === "license") facts.licence = textOf(value) ?? facts.licence;
  if (member === "publishedDate" || member === "dateReleased" || member === "timestamp")
    facts.published = knownDayOf(value) ?? facts.published ?? dayOf(value);
}
