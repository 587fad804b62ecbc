import type { EdgeProperties, NodeReference, NodeStatement } from "../../model.ts";
import { trustedIdentifier, type GivenIdentifier } from "./identifiers.ts";
import { organizationKey } from "./keys.ts";
import { namesNobody } from "./names.ts";

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
  const [identifier] = trusted;
  const statedName = name?.trim() || null;
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
      ...(of ? { statedCountry: of } : {}),
      matchedBy: identifier === undefined ? "NAME" : "IDENTIFIER",
    },
  };
}
