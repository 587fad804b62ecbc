/** The members that hold contact points: of persons, in OCDS and its extensions and in CSAF. They are never kept. */
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

/** A value without contact points. */
export function withoutContactPoints(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutContactPoints);
  if (value === null || typeof value !== "object") return value;
  const kept: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) if (!contactMembers.has(key)) kept[key] = withoutContactPoints(each);
  return kept;
}

/** A text without what looks like an address or a number of a person: one of the United Kingdom has its digits in groups. */
export function withoutContacts(text: string): string {
  return text
    .replace(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, "[address removed]")
    .replace(/("(?:name|telephone|faxNumber)"\s*:\s*)"(\+?[\d\s()-]{8,})"/g, '$1"[number removed]"')
    .replace(/\+\d[\d\s()-]{7,}\d/g, "[number removed]")
    .replace(/(?<![\w.+/-])\(?0[12378]\d{1,3}\)?[ -]\d{3,4}[ -]?\d{3,4}(?![\w/-])/g, "[number removed]");
}
