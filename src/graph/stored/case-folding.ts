/** Text without regard to case and accents, as it is compared. */
export function fold(value: string): string {
  return value.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Text as names are compared, without regard to how many blanks part its words: as files are written, some are doubled. */
export const foldBlanks = (value: string) => fold(value).replace(/\s+/g, " ");

/** A whole name or title, without those at its ends either. */
export const foldName = (value: string) => foldBlanks(value).trim();
