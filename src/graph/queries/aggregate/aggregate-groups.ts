import type { Contract, Framework, Label, Organization, Product } from "../../../model.ts";
import type { BuyerKind } from "../../../values.ts";
import { cypher, type Cypher, join, name } from "../../cypher.ts";
import { readRow, rowOf } from "../../stored/records.ts";
import type { Basis } from "../exposure/columns/reach.ts";
import { warns } from "../warns.ts";

/** The keys of groups, in the order in which they are written into a statement. */
export const groupKeys = {
  PRODUCT: { field: "product", label: "Product" },
  VENDOR: { field: "vendor", label: "Organization" },
  AGENCY: { field: "agency", label: "Organization" },
  BASIS: { field: "basis", label: null },
  BUYER: { field: "buyer", label: "Organization" },
  BUYER_KIND: { field: "buyerKind", label: null },
  SUPPLIER: { field: "supplier", label: "Organization" },
  FRAMEWORK: { field: "framework", label: "Framework" },
  CONTRACT: { field: "contract", label: "Contract" },
  YEAR: { field: "year", label: null },
  MONTH: { field: "month", label: null },
  CPV_DIVISION: { field: "cpvDivision", label: null },
} as const satisfies Record<string, { field: keyof GroupOf; label: Label | null }>;

export type GroupKey = keyof typeof groupKeys;

/** The values that the deals of a group share. A field is null if it is not a key of the groups, or if its value is unknown. */
export interface GroupOf {
  product: Product | null;
  vendor: Organization | null;
  agency: Organization | null;
  basis: Basis | null;
  buyer: Organization | null;
  buyerKind: BuyerKind | null;
  supplier: Organization | null;
  framework: Framework | null;
  contract: Contract | null;
  year: number | null;
  month: string | null;
  cpvDivision: string | null;
}

/** True if groups by these keys never overlap, because a deal has at most one value of each. */
export const neverOverlaps = (by: readonly GroupKey[]) => by.every((key) => key === "YEAR" || key === "MONTH");

/** The variable of a key. It has the name of the key's field. */
export const variableOf = (key: GroupKey) => name(groupKeys[key].field);

/** The value that breaks ties in the order of groups. */
export const tieOf = (key: GroupKey) =>
  groupKeys[key].label === null ? variableOf(key) : cypher`${variableOf(key)}.key`;

/** The column of a key in the answer: the value, or the row of a node. */
export function columnOf(key: GroupKey): Cypher {
  const { label } = groupKeys[key];
  return label === null ? variableOf(key) : rowOf(variableOf(key), label);
}

/**
 * What identifies the group of a row: the value of its key, or the database's id of its node, and an empty text if the key is
 * null. A list of these if there are several keys. A null would be neither in `$p.shown` nor outside it.
 */
export function refOf(by: readonly GroupKey[]): Cypher {
  const refs = by.map((key) => {
    const variable = variableOf(key);
    return cypher`coalesce(${groupKeys[key].label === null ? variable : cypher`elementId(${variable})`}, '')`;
  });
  return refs.length === 1 ? refs[0]! : cypher`[${join(refs, cypher`, `)}]`;
}

/** What `refOf` gives for the group with these columns. */
export function readRefOf(by: readonly GroupKey[], columns: readonly unknown[]): unknown {
  const refs = by.map(
    (key, i) => (groupKeys[key].label === null ? columns[i] : (columns[i] as unknown[] | null)?.[0]) ?? "",
  );
  return refs.length === 1 ? refs[0] : refs;
}

/** Reads the columns of the keys in `by` back into a group. */
export function readGroupOf(by: readonly GroupKey[], columns: readonly unknown[]): GroupOf {
  const group: Record<string, unknown> = {};
  for (const { field } of Object.values(groupKeys)) group[field] = null;
  by.forEach((key, i) => {
    const { field, label } = groupKeys[key];
    const value = columns[i] ?? null;
    group[field] =
      label !== null && value !== null ? readRow(label, value) : typeof value === "bigint" ? Number(value) : value;
  });
  return group as unknown as GroupOf;
}

/** Cypher from rows of a `deal` to rows with its keys. A deal has a null for a key only if it has no known value of that key. */
export function keysOfDeal(by: readonly GroupKey[]): Cypher {
  const has = (key: GroupKey) => by.includes(key);
  return join(
    [
      ...(has("PRODUCT") || has("VENDOR") || has("AGENCY") ? [productsOfDeal(by)] : []),
      ...(has("BUYER")
        ? [cypher`OPTIONAL MATCH (deal)-[:HAS_BUYER]->(buyer:Buyer)`]
        : has("BUYER_KIND")
          ? [cypher`OPTIONAL MATCH (deal)-[:HAS_BUYER]->(buyer:Buyer) WHERE buyer.kind IS NOT NULL`]
          : []),
      ...ownKeys(by),
    ],
    cypher` `,
  );
}

function ownKeys(by: readonly GroupKey[]): Cypher[] {
  const ways: Partial<Record<GroupKey, Cypher>> = {
    BUYER_KIND: cypher`WITH *, buyer.kind AS buyerKind`,
    SUPPLIER: cypher`OPTIONAL MATCH (deal)-[:HAS_SUPPLIER]->(supplier:Supplier)`,
    FRAMEWORK: cypher`OPTIONAL MATCH (deal)-[:UNDER_FRAMEWORK]->(over:Framework) WITH *, CASE WHEN deal:Framework THEN deal ELSE over END AS framework`,
    CONTRACT: cypher`OPTIONAL MATCH (deal)-[:UNDER_CONTRACT]->(paidUnder:Contract) WITH *, CASE WHEN deal:Contract THEN deal ELSE paidUnder END AS contract`,
    YEAR: cypher`WITH *, CASE WHEN deal.dealDateEarliest.year = deal.dealDateLatest.year THEN deal.dealDateEarliest.year END AS year`,
    MONTH: cypher`WITH *, CASE WHEN left(toString(deal.dealDateEarliest), 7) = left(toString(deal.dealDateLatest), 7) THEN left(toString(deal.dealDateEarliest), 7) END AS month`,
    CPV_DIVISION: cypher`OPTIONAL MATCH (deal)-[:UNDER_CONTRACT]->(paid:Contract)
      WITH *, [code IN coalesce(deal.cpv, paid.cpv, []) WHERE code =~ '[0-9]{2}.*' | left(code, 2)] AS divisions
      UNWIND CASE WHEN size(divisions) = 0 THEN [null] ELSE divisions END AS cpvDivision`,
  };
  return by.flatMap((key) => ways[key] ?? []);
}

/** Finds vendors and agencies once for each product, not once for each deal, because thousands of deals share one product. */
function productsOfDeal(by: readonly GroupKey[]): Cypher {
  const joined = by.filter((key) => key === "PRODUCT" || key === "VENDOR" || key === "AGENCY");
  const each = joined.map((key) => variableOf(key));
  const found = [
    ...(joined.includes("VENDOR")
      ? [cypher`CALL (product) { OPTIONAL MATCH (product)-[:HAS_VENDOR]->(vendor:Vendor) RETURN DISTINCT vendor }`]
      : []),
    ...(joined.includes("AGENCY")
      ? [
          cypher`CALL (product) { OPTIONAL MATCH (product)<-[subject:HAS_SUBJECT]-(advisory:Advisory)-[:HAS_PUBLISHER]->(agency:Agency) WHERE ${warns} RETURN DISTINCT agency }`,
        ]
      : []),
  ];
  const deals = cypher`OPTIONAL MATCH (deal)-[:HAS_PRODUCT]->(product:Product) WITH product, collect(deal) AS deals ${join(found, cypher` `)} UNWIND deals AS deal`;
  if (each.length > 1 || joined[0] === "PRODUCT") return cypher`${deals} WITH DISTINCT deal, ${join(each, cypher`, `)}`;
  const only = each[0]!;
  return cypher`${deals} WITH deal, collect(DISTINCT ${only}) AS known UNWIND CASE WHEN size(known) = 0 THEN [null] ELSE known END AS ${only}`;
}
