import type { FormatName, ReleaseFormat, RowFormat } from "./format.ts";
import { cpe } from "./cpe/cpe-dictionary.ts";
import { csaf } from "./csaf/csaf.ts";
import { cve } from "./cve/cve.ts";
import { kev } from "./kev/kev.ts";
import { ocds } from "./ocds/ocds.ts";
import { payments } from "./payments/payments.ts";
import { registers } from "./registers/registers.ts";

/** The formats whose records are rebuilt from the releases that are kept of them. */
export const releaseFormats = { ocds, csaf, kev, cve, cpe } satisfies Partial<Record<FormatName, ReleaseFormat>>;

/** The formats whose rows stand by themselves. */
export const rowFormats = { payments, registers } satisfies Partial<Record<FormatName, RowFormat>>;

export type ReleaseFormatName = keyof typeof releaseFormats;

export const isReleaseFormat = (name: FormatName): name is ReleaseFormatName => name in releaseFormats;
