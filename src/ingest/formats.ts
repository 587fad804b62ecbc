import type { FormatName, ReleaseFormat, RowFormat } from "./format.ts";
import { csaf } from "./formats/csaf/format.ts";
import { cve } from "./formats/cve/format.ts";
import { kev } from "./formats/kev/format.ts";
import { ocds } from "./formats/ocds/format.ts";
import { payments } from "./formats/payments/format.ts";
import { registers } from "./formats/registers/format.ts";

/** The formats whose records are rebuilt from the releases that are kept of them. */
export const releaseFormats = { ocds, csaf, kev, cve } satisfies Partial<Record<FormatName, ReleaseFormat>>;

/** The formats whose rows stand by themselves. */
export const rowFormats = { payments, registers } satisfies Partial<Record<FormatName, RowFormat>>;

export type ReleaseFormatName = keyof typeof releaseFormats;

export const isReleaseFormat = (name: FormatName): name is ReleaseFormatName => name in releaseFormats;
