/** Folds text for comparison: without accents, in lower case. */
export function fold(value: string): string {
  return value.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Folds text for comparison with names. It also turns each run of blanks into one, because files often have doubled blanks. */
export const foldBlanks = (value: string) => fold(value).replace(/\s+/g, " ");

/** Folds a whole name or title. It also removes the blanks at its ends. */
export const foldName = (value: string) => foldBlanks(value).trim();
