/** Text without regard to case and accents, as it is compared. */
export function fold(value: string): string {
  return value.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** A name or title without regard to blanks either: as files are written, some are doubled or stand at an end. */
export function foldName(value: string): string {
  return fold(value).replace(/\s+/g, " ").trim();
}
