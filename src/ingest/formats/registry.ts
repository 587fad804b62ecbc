import type { Label } from "../../model.ts";
import { cpe } from "./cpe/cpe-dictionary.ts";
import { csaf } from "./csaf/csaf.ts";
import { cve } from "./cve/cve.ts";
import type { DocumentFormat, ReleaseFormat, RowFormat } from "./format.ts";
import { kev } from "./kev/kev.ts";
import { ocds } from "./ocds/ocds.ts";
import { payments } from "./payments/payments.ts";
import { registers } from "./registers/registers.ts";

/** Every format. The first that recognises a document reads it. A new format is an import and a place in this list. */
const all = [cve, cpe, csaf, kev, ocds, registers, payments] as const satisfies readonly (ReleaseFormat | RowFormat)[];

export type FormatName = (typeof all)[number]["name"];
export type ReleaseFormatName = Extract<(typeof all)[number], ReleaseFormat>["name"];
type RowFormatName = Exclude<FormatName, ReleaseFormatName>;

export const formats: readonly (DocumentFormat & { name: FormatName })[] = all;
export const rowFormats: readonly RowFormat[] = all.filter(
  (format): format is Extract<typeof format, RowFormat> => "rowReader" in format,
);
const byName = new Map<string, ReleaseFormat | RowFormat>(all.map((format) => [format.name, format]));

/** True if records of the format are rebuilt from their stored releases; false if each row is a record. */
export const isReleaseFormat = (name: FormatName): name is ReleaseFormatName => "build" in byName.get(name)!;

/** The format with this name. */
export const formatNamed = (name: FormatName) => byName.get(name) as DocumentFormat;
/** The format with this name, if its records are rebuilt from releases. */
export const releaseFormat = (name: ReleaseFormatName) => byName.get(name) as ReleaseFormat;
/** The format with this name, if each of its rows is a record. */
export const rowFormat = (name: RowFormatName) => byName.get(name) as RowFormat;

/** The label of the nodes that rows of a format make; null if they make none, or if the format has no rows. */
export const labelOfRows = (name: FormatName): Label | null =>
  isReleaseFormat(name) ? null : rowFormat(name).rowLabel;
