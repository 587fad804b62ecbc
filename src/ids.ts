/* The ids of nodes in the API. */

import { type Label, nodes } from "./model.ts";
import { type Role } from "./values.ts";

const organizationTypes = ["Organization", "Buyer", "Supplier", "Vendor", "Agency", "OtherOrganization"] as const;

/** A type that has ids: each label, and each role of an organisation. */
export type IdentifiedType = Label | Role;

/** The readable id of a node in the API: its type and its key, such as `framework:g-cloud`. */
export function globalId(type: IdentifiedType, key: string): string {
  return `${prefixOf(type)}:${key}`;
}

/** The type, label and key of an id; null if its type is unknown or its key is empty. */
export function parseGlobalId(id: string): { type: IdentifiedType; label: Label; key: string } | null {
  const colon = id.indexOf(":");
  const type = typeOfPrefix.get(id.slice(0, colon));
  return type === undefined || colon === id.length - 1
    ? null
    : { type, label: labelOf(type), key: id.slice(colon + 1) };
}

/** The prefixes of all ids of a label. An organisation has an id for each of its roles, such as `buyer:` and `supplier:`. */
export function idPrefixes(label: Label): string[] {
  return (label === "Organization" ? organizationTypes : [label]).map((type) => `${prefixOf(type)}:`);
}

const prefixOf = (type: IdentifiedType) => type[0]!.toLowerCase() + type.slice(1);
const labelOf = (type: IdentifiedType): Label => (type in nodes ? (type as Label) : "Organization");
const typeOfPrefix = new Map<string, IdentifiedType>(
  [...organizationTypes, ...(Object.keys(nodes) as Label[])].map((type) => [prefixOf(type), type]),
);
