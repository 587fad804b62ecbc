import type { EdgeProperties, NodeStatement } from "../../../statements.ts";
import type { OrganizationEntry } from "./entries.ts";

/** The functions with which an organisation is described. */
interface Describing {
  describe(properties: EdgeProperties): void;
  keyOf(kind: "organizations", key: string, at: (string | number)[]): string | undefined;
}

/** The statement of an entry about an organisation: its names, its kind, and the bodies that it belongs to. */
export function organizationStatement(
  { name, aliases, formerNames, identifier, country, kind, parents = [], isAgency, ...more }: OrganizationEntry,
  key: string,
  { describe, keyOf }: Describing,
): NodeStatement {
  const { abbreviations, isVendor, isReseller, domains, descriptors, trades } = more;
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
    ...{ abbreviations, isVendor, isReseller, domains, descriptors, trades },
    ...(known.length > 0 && {
      parents: known.map(({ parent }) => parent),
      parentsFrom: known.map(({ from }) => from ?? ""),
      parentsTo: known.map(({ to }) => to ?? ""),
    }),
  });
  return { label: "Organization", key, name };
}
