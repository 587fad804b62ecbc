/** Members that hold contact points of persons, in OCDS, its extensions and CSAF. The ingest never stores them. */
const contactMembers = new Set([
  "contactPoint",
  "contactPoints",
  "additionalContactPoints",
  "contact_details",
  "persones",
  "email",
  "telephone",
  "faxNumber",
]);

/** Removes contact points from a value. */
export function withoutContactPoints(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutContactPoints);
  if (value === null || typeof value !== "object") return value;
  const rest: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) if (!contactMembers.has(key)) rest[key] = withoutContactPoints(each);
  return rest;
}

/**
 * Removes text that looks like a person's email address or phone number. Numbers of the United Kingdom must have their digits
 * in groups.
 */
export function withoutContacts(text: string): string {
  return text
    .replace(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, "[address removed]")
    .replace(/("(?:name|telephone|faxNumber)"\s*:\s*)"(\+?[\d\s()-]{8,})"/g, '$1"[number removed]"')
    .replace(/\+\d[\d\s()-]{7,}\d/g, "[number removed]")
    .replace(/(?<![\w.+/-])\(?0[12378]\d{1,3}\)?[ -]\d{3,4}[ -]?\d{3,4}(?![\w/-])/g, "[number removed]");
}
