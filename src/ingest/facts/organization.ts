import type { EdgeProperties, NodeReference, NodeStatement } from "../../model.ts";
import { decoded } from "./html-entities.ts";
import { type GivenIdentifier, paddedIdentifier, trustedIdentifier } from "./identifiers.ts";
import { organizationKey } from "./entity-keys.ts";
import { namesNobody, nobodyNamed } from "./nobody.ts";

/** An organisation as a document names it. */
export interface StatedOrganization {
  name: string | null;
  /** In the order of the document; the first that is of a trusted scheme and well formed counts. */
  identifiers?: readonly GivenIdentifier[];
  country?: string | null;
}

/** The end of an edge to an organisation, what the edge says of it, and the node to make where it is missing. */
export interface OrganizationEnd {
  to: NodeReference;
  named: NodeStatement;
  properties: EdgeProperties;
}

/**
 * The end of an edge to an organisation, which may be a party to a deal; null where neither an identifier nor a name that names
 * somebody says who it is.
 */
export function organizationEnd(
  { name, identifiers = [], country = null }: StatedOrganization,
  isParty: boolean,
): OrganizationEnd | null {
  const trusted = [...new Set(identifiers.flatMap((each) => trustedIdentifier(each) ?? []))];
  const padded = [...new Set(identifiers.flatMap((each) => paddedIdentifier(each) ?? []))];
  const [identifier] = trusted;
  const statedName = name === null ? null : decoded(name).trim() || null;
  if (identifier === undefined && (statedName === null || namesNobody(statedName))) return null;
  const of = country ?? (identifier?.startsWith("GB-") ? "GB" : null);
  const key = organizationKey({ identifier, country: of, name: statedName ?? "", isParty });
  const [given] = identifiers.filter(({ id }) => id);
  return {
    to: { label: "Organization", key },
    named: { label: "Organization", key, name: statedName ?? key },
    properties: {
      ...(statedName ? { statedName } : {}),
      ...(given ? { statedId: [given.scheme, given.id].filter(Boolean).join("-") } : {}),
      ...(trusted.length > 0 ? { statedIds: trusted } : {}),
      ...(identifier === undefined && padded.length > 0 ? { paddedIds: padded } : {}),
      ...(of ? { statedCountry: of } : {}),
      matchedBy: identifier === undefined ? "NAME" : "IDENTIFIER",
    },
  };
}

/** A caveat about a deal that has such a supplier or buyer, of whom nothing says who it is. */
export function namelessParty(role: "supplier" | "buyer", stated: StatedOrganization | null): string {
  const name = stated?.name ?? null;
  const numbers = (stated?.identifiers ?? []).filter(paddedIdentifier).map(({ id }) => `"${id}"`);
  const number = numbers.length > 0 ? ` It gives a number that lacks digits: ${numbers.join(", ")}.` : "";
  switch (name === null ? null : nobodyNamed(name)) {
    case "WITHHELD":
      return `Its source withholds the name of the ${role}: "${name}".${number}`;
    case "SEVERAL":
      return `Its source has several ${role}s here, and names none of them: "${name}".${number}`;
    case "UNSTATED":
      return `It names no ${role}: "${name}".${number}`;
    case null:
      return `It has a ${role} without a name or a known identifier.${number}`;
  }
}
