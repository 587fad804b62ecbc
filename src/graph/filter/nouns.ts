import { type EdgeType, type Label, nodes, type Property, type Role } from "../../model.ts";
import type { Compared } from "./comparisons.ts";
import { cypher, type Cypher, name } from "../cypher.ts";
import { type FilterSpec, type Items, moneyFilter, type Parts, type Relation } from "./filter.ts";
import type { Sort } from "../stored/records.ts";

/** A noun of the API: how it is filtered and ordered wherever it is listed. */
export interface Noun<L extends Label = Label> {
  label: L;
  filter: FilterSpec;
  /** For each way to order it, the text that it is ordered by; by its key where that is null. */
  orders: Readonly<Record<string, Sort | null>>;
  /** The order where none is asked for. */
  by: { field: string; descending: boolean };
}

/** What the key of a noun is called in the API, where it is a code that people know. */
const keyed: Partial<Record<Label, string>> = { ContractingProcess: "ocid", Vulnerability: "cve" };

type Relations = Record<string, Relation>;

const newest = { field: "DATE", descending: true };
const newestDeal = { field: "DEAL_DATE", descending: true };
const byName = { field: "NAME", descending: false };
const byKey = { field: "KEY", descending: false };
const named = { NAME: "sortName", KEY: null } as const;
const titled = { TITLE: "sortName", KEY: null } as const;
const dated = { DATE: "sortDate", ...titled } as const;
const deals = { DEAL_DATE: "sortDate", PERIOD_END: "sortEnd", VALUE: "sortValue", ...titled } as const;

const subjects = (): Relations => ({
  observations: from("HAS_SUBJECT", () => observation),
  responses: from("HAS_SUBJECT|RESPONDS_TO", () => response),
});
const about = (): Relations => ({ observations: from("HAS_SUBJECT", () => observation) });

export const organization: Noun<"Organization"> = noun("Organization", named, byName, about);
export const otherOrganization: Noun<"Organization"> = noun("Organization", named, byName, () => ({
  advisories: from("HAS_PUBLISHER", () => advisory),
  ...about(),
}));
export const agency: Noun<"Organization"> = noun("Organization", named, byName, () => ({
  advisories: from("HAS_PUBLISHER", () => advisory),
  ...about(),
}));
export const buyer: Noun<"Organization"> = noun("Organization", named, byName, () => ({
  contracts: from("HAS_BUYER", () => contract),
  payments: from("HAS_BUYER", () => payment),
  frameworks: from("OPEN_TO", () => framework),
  contractingProcesses: from("HAS_BUYER", () => contractingProcess),
  ...about(),
}));
export const supplier: Noun<"Organization"> = noun("Organization", named, byName, () => ({
  contracts: from("HAS_SUPPLIER", () => contract),
  payments: from("HAS_SUPPLIER", () => payment),
  frameworks: from("HAS_SUPPLIER", () => framework),
  pendingFrameworks: from("HAS_PENDING_SUPPLIER", () => framework),
  ...about(),
}));
export const vendor: Noun<"Organization"> = noun("Organization", named, byName, () => ({
  products: from("HAS_VENDOR", () => product),
  ...about(),
}));
export const product: Noun<"Product"> = noun("Product", named, byName, () => ({
  vendor: to("HAS_VENDOR", () => vendor, "Vendor"),
  advisories: from("HAS_SUBJECT", () => advisory),
  vulnerabilities: from("AFFECTS", () => vulnerability),
  contracts: from("HAS_PRODUCT", () => contract),
  payments: from("HAS_PRODUCT", () => payment),
  frameworks: from("HAS_PRODUCT", () => framework),
  ...subjects(),
}));
export const contract: Noun<"Contract"> = noun("Contract", deals, newestDeal, () => ({
  buyers: to("HAS_BUYER", () => buyer, "Buyer"),
  procuringEntities: to("HAS_PROCURING_ENTITY", () => buyer, "Buyer"),
  suppliers: to("HAS_SUPPLIER", () => supplier, "Supplier"),
  products: to("HAS_PRODUCT", () => product),
  framework: to("UNDER_FRAMEWORK", () => framework),
  mentionedProducts: to("MENTIONS", () => product),
  mentionedVendors: to("MENTIONS", () => vendor, "Vendor"),
  mentionedFrameworks: to("MENTIONS", () => framework),
  likelyEstablishes: to("MAY_ESTABLISH", () => framework),
  process: from("HAS_CONTRACT", () => contractingProcess),
  payments: from("UNDER_CONTRACT", () => payment),
  revisions: from("REVISES", () => revision),
  responses: from("HAS_SUBJECT|RESPONDS_TO", () => response),
  duplicateOf: to("MAY_BE", () => contract),
}));
export const framework: Noun<"Framework"> = noun("Framework", deals, newestDeal, () => ({
  openTo: to("OPEN_TO", () => buyer, "Buyer"),
  procuringEntities: to("HAS_PROCURING_ENTITY", () => buyer, "Buyer"),
  suppliers: to("HAS_SUPPLIER", () => supplier, "Supplier"),
  pendingSuppliers: to("HAS_PENDING_SUPPLIER", () => supplier, "Supplier"),
  products: to("HAS_PRODUCT", () => product),
  lots: to("HAS_LOT", () => lot),
  contracts: from("UNDER_FRAMEWORK", () => contract),
  payments: from("UNDER_FRAMEWORK", () => payment),
  family: to("ITERATION_OF", () => framework),
  iterations: from("ITERATION_OF", () => framework),
  processes: from("ESTABLISHES", () => contractingProcess),
  likelyEstablishedBy: from("MAY_ESTABLISH", () => contract),
  revisions: from("REVISES", () => revision),
  ...subjects(),
}));
export const payment: Noun<"Payment"> = noun(
  "Payment",
  { DATE: "sortDate", AMOUNT: "sortValue", ...titled },
  newest,
  () => ({
    buyers: to("HAS_BUYER", () => buyer, "Buyer"),
    suppliers: to("HAS_SUPPLIER", () => supplier, "Supplier"),
    products: to("HAS_PRODUCT", () => product),
    framework: to("UNDER_FRAMEWORK", () => framework),
    contract: to("UNDER_CONTRACT", () => contract),
    duplicateOf: to("MAY_BE", () => payment),
    mentionedProducts: to("MENTIONS", () => product),
    mentionedVendors: to("MENTIONS", () => vendor, "Vendor"),
    mentionedFrameworks: to("MENTIONS", () => framework),
  }),
);
export const advisory: Noun<"Advisory"> = noun("Advisory", dated, newest, () => ({
  publisher: to("HAS_PUBLISHER", () => organization),
  vulnerabilities: to("HAS_VULNERABILITY", () => vulnerability),
  products: to("HAS_SUBJECT", () => product),
  vendors: to("HAS_SUBJECT", () => vendor),
  supersedes: to("SUPERSEDES", () => advisory),
  supersededBy: from("SUPERSEDES", () => advisory),
  revisions: from("REVISES", () => revision),
  ...subjects(),
}));
export const vulnerability: Noun<"Vulnerability"> = noun("Vulnerability", dated, byKey, () => ({
  advisories: from("HAS_VULNERABILITY", () => advisory),
  products: to("AFFECTS", () => product),
}));
export const contractingProcess: Noun<"ContractingProcess"> = noun("ContractingProcess", dated, byKey, () => ({
  buyers: to("HAS_BUYER", () => buyer, "Buyer"),
  procuringEntities: to("HAS_PROCURING_ENTITY", () => buyer, "Buyer"),
  contracts: to("HAS_CONTRACT", () => contract),
  frameworks: to("ESTABLISHES", () => framework),
  mentionedProducts: to("MENTIONS", () => product),
  mentionedVendors: to("MENTIONS", () => vendor, "Vendor"),
  releases: to("HAS_RELEASE", () => release),
  revisions: from("REVISES", () => revision),
}));
export const release: Noun<"Release"> = noun("Release", dated, newest, () => ({
  process: from("HAS_RELEASE", () => contractingProcess),
  advisory: from("HAS_RELEASE", () => advisory),
}));
export const lot: Noun<"Lot"> = noun("Lot", { VALUE: "sortValue", ...titled }, byKey, () => ({
  framework: from("HAS_LOT", () => framework),
}));
export const observation: Noun<"Observation"> = noun("Observation", dated, newest, () => ({
  statedBy: to("STATED_BY", () => organization),
}));
export const response: Noun<"Response"> = noun("Response", dated, newest, () => ({
  statedBy: to("STATED_BY", () => organization),
}));
export const source: Noun<"Source"> = noun("Source", dated, byKey, () => ({ runs: from("READ", () => run) }));
export const revision: Noun<"Revision"> = noun("Revision", { KEY: null }, byKey, () => ({}));
export const run: Noun<"Run"> = noun("Run", { KEY: null }, byKey, () => ({ sources: to("READ", () => source) }));

function noun<L extends Label>(label: L, orders: Noun["orders"], by: Noun["by"], relations: () => Relations): Noun<L> {
  let made: FilterSpec | undefined;
  const code = keyed[label];
  const key: FilterSpec = code ? { [code]: { by: "value", property: "key" } } : {};
  return {
    label,
    orders,
    by,
    // Nouns lead to each other, so each is made when it is first asked for.
    get filter() {
      return (made ??= { id: { by: "id", label }, ...key, ...scalarsOf(label), ...relations() });
    },
  };
}

/** Along an edge that starts at the noun. */
function to(type: EdgeType, other: () => Noun, role?: Role): Relation {
  return relation(
    other,
    (one, another) =>
      cypher`(${one})-[:${name(type)}]->(${another}:${role ? cypher`Organization&${name(role)}` : name(other().label)})`,
  );
}

/** Along an edge, or one of two, that ends at the noun. */
function from(types: EdgeType | "HAS_SUBJECT|RESPONDS_TO", other: () => Noun): Relation {
  const type = types === "HAS_SUBJECT|RESPONDS_TO" ? cypher`HAS_SUBJECT|RESPONDS_TO` : name(types);
  return relation(other, (one, another) => cypher`(${one})<-[:${type}]-(${another}:${name(other().label)})`);
}

function relation(other: () => Noun, pattern: (one: Cypher, another: Cypher) => Cypher): Relation {
  return { pattern, spec: () => other().filter };
}

/** How each property of the model is compared. What owns and proves a node is not asked for by its text. */
function scalarsOf(label: Label): FilterSpec {
  const entries = Object.entries(nodes[label]) as [string, Property<unknown>][];
  return Object.fromEntries(
    entries.flatMap(([property, how]) => {
      const compared = property === "record" || property === "sources" ? null : scalarOf(property, how);
      return compared ? [[property, compared]] : [];
    }),
  );
}

function scalarOf(
  property: string,
  { storedAs: kept, isCode = false }: Property<unknown>,
): Compared | Items | Parts | null {
  switch (kept) {
    case "text":
      if (property === "name" || property === "title") return { by: "name", property };
      return { by: isCode ? "value" : "text", property };
    case "texts":
      return { by: "texts", property, isCode };
    case "details":
      return detailsFilter(property);
    case "flag":
    case "number":
      return { by: "value", property };
    case "date":
      return { by: "date", property };
    case "money":
      return moneyFilter(property);
    case "bytes":
    case "hidden":
      return null;
  }
}

function detailsFilter(property: string): Items {
  const texts = (of: Cypher) => cypher`${of}.${name(property)}`;
  return {
    items: (of) =>
      cypher`[at IN range(0, size(coalesce(${texts(of)}, [])) - 1) | {name: ${texts(of)}Names[at], text: ${texts(of)}[at]}]`,
    spec: () => ({ name: { by: "text", property: "name" }, text: { by: "text", property: "text" } }),
  };
}
