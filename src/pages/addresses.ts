/** The kinds of things that have a page: the folder of the address, and the type in the ids of the API. */
export const kinds = {
  organizations: "organization",
  contracts: "contract",
  frameworks: "framework",
  products: "product",
  advisories: "advisory",
  vulnerabilities: "vulnerability",
} as const;

export type Kind = keyof typeof kinds;

const kindOfType = new Map<string, Kind>([
  ...(Object.keys(kinds) as Kind[]).map((kind): [string, Kind] => [kinds[kind], kind]),
  ...["buyer", "supplier", "vendor", "agency", "otherOrganization"].map((role): [string, Kind] => [
    role,
    "organizations",
  ]),
]);

/** The id that the API has for the thing at an address. */
export const idAt = (kind: Kind, key: string): string => `${kinds[kind]}:${key}`;

/** The key within an id: an organisation has one key in all its roles. */
export const keyOf = (id: string): string => id.slice(id.indexOf(":") + 1);

/** The address of the page of a node, such as `/organizations/GB-GOR-D17`; null if nodes of its type have no page. */
export function pathOf(id: string): string | null {
  const kind = kindOfType.get(id.slice(0, id.indexOf(":")));
  return kind === undefined ? null : pathAt(kind, keyOf(id));
}

/** The key is one part of the path, so a slash in it is encoded. A colon may stand as it is. */
export const pathAt = (kind: Kind, key: string): string => `/${kind}/${encodeURIComponent(key).replaceAll("%3A", ":")}`;

/** An address of the sandbox that opens this operation. */
export const inSandbox = (query: string): string => `/sandbox?query=${encodeURIComponent(query)}`;

/** An address of the CSV export, with conditions in the words of GraphQL. */
export const csv = (noun: string, where: object): string =>
  `/export/${noun}.csv?where=${encodeURIComponent(JSON.stringify(where))}`;
