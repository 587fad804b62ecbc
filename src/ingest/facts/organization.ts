import type { EdgeProperties, NodeReference, NodeStatement } from "../../statements.ts";
import { decoded } from "./html-entities.ts";
import { type GivenIdentifier, isOfPlatform, paddedIdentifier, trustedIdentifier } from "./identifiers.ts";
import { organizationKey } from "./entity-keys.ts";
import { namesNobody, nobodyNamed } from "./nobody.ts";

/** An organisation as named in a document. */
export interface StatedOrganization {
  name: string | null;
  /**
   * In the order of the document. The first well-formed identifier of a trusted scheme counts, and one of the procurement
   * platform only if there is no other.
   */
  identifiers?: readonly GivenIdentifier[];
  country?: string | null;
}

/** The end of an edge to an organisation, the properties of the edge, and the node to create if it does not exist. */
export interface OrganizationEnd {
  to: NodeReference;
  named: NodeStatement;
  properties: EdgeProperties;
}

/**
 * The end of an edge to an organisation. `isParty` is true if it is a party to a deal. Null if neither an identifier nor the
 * name identifies it.
 */
export function organizationEnd(
  { name, identifiers = [], country = null }: StatedOrganization,
  isParty: boolean,
): OrganizationEnd | null {
  const trusted = [...new Set(identifiers.flatMap((each) => trustedIdentifier(each) ?? []))];
  const padded = [...new Set(identifiers.flatMap((each) => paddedIdentifier(each) ?? []))];
  const [identifier] = [...trusted].sort((a, b) => Number(isOfPlatform(a)) - Number(isOfPlatform(b)));
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
      ...(padded.length > 0 ? { paddedIds: padded } : {}),
      ...(of ? { statedCountry: of } : {}),
      matchedBy: identifier === undefined ? "NAME" : "IDENTIFIER",
    },
  };
}

/** True if an identifier or the name identifies the organisation. */
export const isIdentified = (stated: StatedOrganization | null) =>
  stated !== null && organizationEnd(stated, true) !== null;

/** A caveat about a deal with a supplier or buyer that nothing identifies. */
export function namelessParty(role: "supplier" | "buyer", stated: StatedOrganization | null): string {
  const name = stated?.name ?? null;
  const numbers = (stated?.identifiers ?? []).filter(paddedIdentifier).map(({ id }) => `"${id}"`);
  const number = numbers.length > 0 ? ` It gives a number with missing digits: ${numbers.join(", ")}.` : "";
  switch (name === null ? null : nobodyNamed(name)) {
    case "WITHHELD":
      return `The source withholds the name of the ${role}: "${name}".${number}`;
    case "SEVERAL":
      return `The source means several ${role}s but does not name them: "${name}".${number}`;
    case "UNSTATED":
      return `The source does not name the ${role}: "${name}".${number}`;
    case null:
      return `The source gives a ${role} without a name or a known identifier.${number}`;
  }
}
