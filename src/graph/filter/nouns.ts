import { type EdgeType, type Label, nodes, type Noun, type NounName, nouns, type Property } from "../../model.ts";
import type { Role } from "../../values.ts";
import type { Compared } from "./comparisons.ts";
import { cypher, type Cypher, name } from "../cypher.ts";
import { type FilterSpec, type Items, moneyFilter, type Parts, type Relation } from "./filter.ts";

/** A noun of the API with its filter, in which the relations to other nouns are. */
export interface FilteredNoun<L extends Label = Label> extends Pick<Noun, "orders" | "by"> {
  label: L;
  filter: FilterSpec;
}

type Relations = Record<string, Relation>;

const subjects = (): Relations => ({
  observations: from("HAS_SUBJECT", () => observation),
  responses: from("HAS_SUBJECT|RESPONDS_TO", () => response),
});
const about = (): Relations => ({ observations: from("HAS_SUBJECT", () => observation) });

export const organization: FilteredNoun<"Organization"> = filtered("Organization", about);
export const otherOrganization: FilteredNoun<"Organization"> = filtered("OtherOrganization", () => ({
  advisories: from("HAS_PUBLISHER", () => advisory),
  ...about(),
}));
export const agency: FilteredNoun<"Organization"> = filtered("Agency", () => ({
  advisories: from("HAS_PUBLISHER", () => advisory),
  ...about(),
}));
export const buyer: FilteredNoun<"Organization"> = filtered("Buyer", () => ({
  contracts: from("HAS_BUYER", () => contract),
  payments: from("HAS_BUYER", () => payment),
  frameworks: from("OPEN_TO", () => framework),
  contractingProcesses: from("HAS_BUYER", () => contractingProcess),
  ...about(),
}));
export const supplier: FilteredNoun<"Organization"> = filtered("Supplier", () => ({
  contracts: from("HAS_SUPPLIER", () => contract),
  payments: from("HAS_SUPPLIER", () => payment),
  frameworks: from("HAS_SUPPLIER", () => framework),
  pendingFrameworks: from("HAS_PENDING_SUPPLIER", () => framework),
  ...about(),
}));
export const vendor: FilteredNoun<"Organization"> = filtered("Vendor", () => ({
  products: from("HAS_VENDOR", () => product),
  ...about(),
}));
export const product: FilteredNoun<"Product"> = filtered("Product", () => ({
  vendor: to("HAS_VENDOR", () => vendor, "Vendor"),
  advisories: from("HAS_SUBJECT", () => advisory),
  vulnerabilities: from("AFFECTS", () => vulnerability),
  contracts: from("HAS_PRODUCT", () => contract),
  payments: from("HAS_PRODUCT", () => payment),
  frameworks: from("HAS_PRODUCT", () => framework),
  ...subjects(),
}));
export const contract: FilteredNoun<"Contract"> = filtered("Contract", () => ({
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
  ...subjects(),
  duplicateOf: to("MAY_BE", () => contract),
}));
export const framework: FilteredNoun<"Framework"> = filtered("Framework", () => ({
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
export const payment: FilteredNoun<"Payment"> = filtered("Payment", () => ({
  buyers: to("HAS_BUYER", () => buyer, "Buyer"),
  suppliers: to("HAS_SUPPLIER", () => supplier, "Supplier"),
  products: to("HAS_PRODUCT", () => product),
  framework: to("UNDER_FRAMEWORK", () => framework),
  contract: to("UNDER_CONTRACT", () => contract),
  duplicateOf: to("MAY_BE", () => payment),
  mentionedProducts: to("MENTIONS", () => product),
  mentionedVendors: to("MENTIONS", () => vendor, "Vendor"),
  mentionedFrameworks: to("MENTIONS", () => framework),
}));
export const advisory: FilteredNoun<"Advisory"> = filtered("Advisory", () => ({
  publisher: to("HAS_PUBLISHER", () => organization),
  vulnerabilities: to("HAS_VULNERABILITY", () => vulnerability),
  products: to("HAS_SUBJECT", () => product),
  vendors: to("HAS_SUBJECT", () => vendor),
  supersedes: to("SUPERSEDES", () => advisory),
  supersededBy: from("SUPERSEDES", () => advisory),
  revisions: from("REVISES", () => revision),
  ...subjects(),
}));
export const vulnerability: FilteredNoun<"Vulnerability"> = filtered("Vulnerability", () => ({
  advisories: from("HAS_VULNERABILITY", () => advisory),
  products: to("AFFECTS", () => product),
}));
export const contractingProcess: FilteredNoun<"ContractingProcess"> = filtered("ContractingProcess", () => ({
  buyers: to("HAS_BUYER", () => buyer, "Buyer"),
  procuringEntities: to("HAS_PROCURING_ENTITY", () => buyer, "Buyer"),
  contracts: to("HAS_CONTRACT", () => contract),
  frameworks: to("ESTABLISHES", () => framework),
  mentionedProducts: to("MENTIONS", () => product),
  mentionedVendors: to("MENTIONS", () => vendor, "Vendor"),
  releases: to("HAS_RELEASE", () => release),
  revisions: from("REVISES", () => revision),
}));
export const release: FilteredNoun<"Release"> = filtered("Release", () => ({
  process: from("HAS_RELEASE", () => contractingProcess),
  advisory: from("HAS_RELEASE", () => advisory),
}));
export const lot: FilteredNoun<"Lot"> = filtered("Lot", () => ({
  framework: from("HAS_LOT", () => framework),
}));
export const observation: FilteredNoun<"Observation"> = filtered("Observation", () => ({
  statedBy: to("STATED_BY", () => organization),
}));
export const response: FilteredNoun<"Response"> = filtered("Response", () => ({
  statedBy: to("STATED_BY", () => organization),
}));
export const source: FilteredNoun<"Source"> = filtered("Source", () => ({ runs: from("READ", () => run) }));
export const revision: FilteredNoun<"Revision"> = filtered("Revision", () => ({}));
export const run: FilteredNoun<"Run"> = filtered("Run", () => ({ sources: to("READ", () => source) }));

function filtered<L extends Label>(name: NounName, relations: () => Relations): FilteredNoun<L> {
  const { label, orders, by, keyName } = nouns[name];
  const key: FilterSpec = keyName ? { [keyName]: { by: "value", property: "key" } } : {};
  let made: FilterSpec | undefined;
  return {
    label: label as L,
    orders,
    by,
    // Nouns lead to each other, so each filter is made at its first use.
    get filter() {
      return (made ??= { id: { by: "id", label }, ...key, ...scalarsOf(label), ...relations() });
    },
  };
}

/** A relation along an edge that starts at the noun. */
function to(type: EdgeType, other: () => FilteredNoun, role?: Role): Relation {
  return relation(
    other,
    (one, another) =>
      cypher`(${one})-[:${name(type)}]->(${another}:${role ? cypher`Organization&${name(role)}` : name(other().label)})`,
  );
}

/** A relation along an edge, or an edge of two types, that ends at the noun. */
function from(types: EdgeType | "HAS_SUBJECT|RESPONDS_TO", other: () => FilteredNoun): Relation {
  const type = types === "HAS_SUBJECT|RESPONDS_TO" ? cypher`HAS_SUBJECT|RESPONDS_TO` : name(types);
  return relation(other, (one, another) => cypher`(${one})<-[:${type}]-(${another}:${name(other().label)})`);
}

function relation(other: () => FilteredNoun, pattern: (one: Cypher, another: Cypher) => Cypher): Relation {
  return {
    pattern,
    spec: () => other().filter,
    // There are thousands of products and millions of deals.
    get few() {
      return other().label === "Product" ? cypher`Product` : undefined;
    },
  };
}

/** The comparison of each property of the model. `record` and `sources` cannot be filtered by text. */
function scalarsOf(label: Label): FilterSpec {
  const entries = Object.entries(nodes[label]) as [string, Property<unknown>][];
  return Object.fromEntries(
    entries.flatMap(([property, how]) => {
      const compared = property === "record" || property === "sources" ? null : scalarOf(property, how);
      return compared ? [[property, compared]] : [];
    }),
  );
}

function scalarOf(property: string, { storedAs, isCode = false }: Property<unknown>): Compared | Items | Parts | null {
  switch (storedAs) {
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
