import { withoutContacts } from "./contact-points.ts";
import { dayOf } from "./day.ts";
import { type DocumentFacts, type FormatName, NotUnderstood, type Release, type RowStatement } from "./format.ts";
import { isReleaseFormat, releaseFormats, rowFormats, type ReleaseFormatName } from "./formats.ts";
import { objectOf, textOf } from "./json.ts";
import { csvRows } from "./read/csv-rows.ts";
import { type Inspection, textOfFile } from "./read/inspect.ts";
import { type Broken, type Found, jsonLines, jsonValues, packageFacts } from "./read/json-values.ts";
import { formatOfHeader, mostBeforeHeader, type Recognised } from "./read/recognise.ts";

/** A thing of a document: releases of one value, a row, or something that was not understood. */
export type Item =
  | { kind: "releases"; releases: Release[] }
  | { kind: "row"; statement: RowStatement; line: number }
  | { kind: "putAside"; reason: string; message: string; place: string; text: string | null };

export type AsideItem = Extract<Item, { kind: "putAside" }>;

/**
 * What stands in a document, as it is read. `facts` learns what the document says of itself, which may come late.
 */
export async function* itemsOf(
  path: string,
  inspection: Pick<Inspection, "isGzip" | "encoding">,
  { format, container }: Recognised,
  facts: DocumentFacts,
  read: (bytes: number) => void,
): AsyncGenerator<Item> {
  const text = textOfFile(path, inspection, read);
  if (container.kind === "csv") yield* rowsOf(csvRows(text, container.delimiter), format, facts);
  else
    yield* valuesOf(
      container.kind === "lines" ? jsonLines(text) : jsonValues(text, container.lists),
      format as ReleaseFormatName,
      facts,
    );
}

async function* valuesOf(
  found: AsyncIterable<Found | Broken>,
  format: ReleaseFormatName,
  facts: DocumentFacts,
): AsyncGenerator<Item> {
  for await (const each of found) {
    if ("reason" in each) yield broken(each);
    else if (packageFacts.includes(each.member)) learn(facts, each.member, each.value);
    else yield await valueOf(each.value, format, facts, each.place);
  }
}

/** What one value of a format says, or why it is not understood. */
export async function valueOf(
  value: unknown,
  format: ReleaseFormatName,
  facts: DocumentFacts,
  place: string,
): Promise<Item> {
  try {
    return { kind: "releases", releases: await releaseFormats[format].releasesOf(value, facts) };
  } catch (error) {
    if (error instanceof NotUnderstood) return notUnderstood(error, place, JSON.stringify(value));
    throw error;
  }
}

async function* rowsOf(
  found: AsyncIterable<{ row: string[]; line: number } | Broken>,
  format: FormatName,
  facts: DocumentFacts,
): AsyncGenerator<Item> {
  let header: string[] | null = null;
  let rows = 0;
  let reader: ((row: readonly string[]) => RowStatement) | null = null;
  for await (const each of found) {
    if ("reason" in each) {
      yield broken(each);
      continue;
    }
    const { row, line } = each;
    const place = `line ${line}`;
    if (header === null) {
      if (formatOfHeader(row) === format) {
        header = row;
        reader = isReleaseFormat(format) ? null : rowFormats[format].rowReader(header, facts);
      } else if (++rows > mostBeforeHeader) {
        yield {
          kind: "putAside",
          reason: "no header",
          message: `None of its first ${mostBeforeHeader} rows is a header of ${format}.`,
          place,
          text: null,
        };
        return;
      }
      continue;
    }
    if (isReleaseFormat(format)) {
      const names: string[] = header;
      yield await valueOf(
        Object.fromEntries(names.map((name, i) => [name.trim(), row[i] ?? ""])),
        format,
        facts,
        place,
      );
      continue;
    }
    try {
      yield { kind: "row", statement: reader!(row), line };
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
      yield notUnderstood(
        error,
        place,
        JSON.stringify(Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""]))),
      );
    }
  }
}

/** A row that was put aside, read again. */
export function rowOf(text: string, format: keyof typeof rowFormats, facts: DocumentFacts): RowStatement {
  const row = JSON.parse(text) as Record<string, string>;
  return rowFormats[format].rowReader(Object.keys(row), facts)(Object.values(row));
}

const notUnderstood = ({ reason, message }: NotUnderstood, place: string, text: string): Item => ({
  kind: "putAside",
  reason,
  message,
  place,
  text: withoutContacts(text).slice(0, 1_000_000),
});

const broken = ({ reason, message, place, text }: Broken): Item => ({
  kind: "putAside",
  reason,
  message,
  place,
  text: text === null ? null : withoutContacts(text),
});

function learn(facts: DocumentFacts, member: string, value: unknown): void {
  if (member === "publisher") facts.publisher = textOf(objectOf(value)?.name) ?? facts.publisher;
  if (member === "uri") facts.uri = textOf(value);
  if (member === "license") facts.licence = textOf(value);
  if (member === "publishedDate" || member === "dateReleased") facts.published = dayOf(value);
}
