import type { EdgeProperties, NodeStatement } from "../../../model.ts";
import type { OrganizationEntry } from "./entries.ts";

/** What an organisation is described with, and the key of the node of another entry. */
interface Describing {
  describe(properties: EdgeProperties): void;
  keyOf(kind: "organizations", key: string, at: (string | number)[]): string | undefined;
}

/** What an entry says of an organisation: its names, what sort of body it is, and whom it belongs to. */
export function organizationStatement(
  { name, aliases, formerNames, identifier, country, kind, parents = [], isAgency, ...more }: OrganizationEntry,
  key: string,
  { describe, keyOf }: Describing,
): NodeStatement {
  const { isVendor, isReseller, domains, descriptors, trades } = more;
  const known = parents.flatMap(({ of, ...days }, i) => {
    const parent = keyOf("organizations", of, ["parents", i, "of"]);
    return parent === undefined ? [] : [{ parent, ...days }];
  });
  describe({
    ...{
      statedId: identifier,
      statedCountry: country,
      aliases,
      formerNames: formerNames?.map(({ name, until }) => `${until} ${name}`),
      kind,
      isAgency,
    },
    ...{ isVendor, isReseller, domains, descriptors, trades },
    ...(known.length > 0 && {
      parents: known.map(({ parent }) => parent),
      parentsFrom: known.map(({ from }) => from ?? ""),
      parentsTo: known.map(({ to }) => to ?? ""),
    }),
  });
  return { label: "Organization", key, name };
}
