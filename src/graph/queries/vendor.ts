import { cypher } from "../cypher.ts";
import { allOf, type Neighbours } from "../loaders.ts";
import { organization } from "./organization.ts";

export const vendors = allOf(organization, "Vendor");

// (:Product)-[:HAS_VENDOR]->(:Vendor)
export const vendorsOfProduct: Neighbours<"Organization"> = {
  name: "vendorsOfProduct",
  label: "Organization",
  pattern: cypher`(parent)-[:HAS_VENDOR]->(node:Vendor)`,
};
