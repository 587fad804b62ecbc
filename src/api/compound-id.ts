/**
 * An id that is made of several ids, joined by `|` after a prefix. A `%` or `|` within an id is percent-encoded.
 * @example compoundId("lead:", ["buyer:home-office", "vendor:zoom"]) // "lead:buyer:home-office|vendor:zoom"
 */
export function compoundId(prefix: string, ids: readonly string[]): string {
  return prefix + ids.map((id) => id.replace(/[%|]/g, (character) => encodeURIComponent(character))).join("|");
}

/** The ids within a compound id that begins with this prefix. */
export function partsOfId(prefix: string, id: string): string[] {
  return id
    .slice(prefix.length)
    .split("|")
    .map((part) => part.replace(/%(25|7C)/gi, (escaped) => decodeURIComponent(escaped)));
}
