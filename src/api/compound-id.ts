/** An id that is made of several: a prefix, and the others parted by `|`, which is written otherwise within one. */
export function compoundId(prefix: string, ids: readonly string[]): string {
  return prefix + ids.map((id) => id.replace(/[%|]/g, (character) => encodeURIComponent(character))).join("|");
}

/** The ids that a compound id is made of. */
export function partsOfId(prefix: string, id: string): string[] {
  return id
    .slice(prefix.length)
    .split("|")
    .map((part) => part.replace(/%(25|7C)/gi, (escaped) => decodeURIComponent(escaped)));
}
