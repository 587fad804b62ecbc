import { allOf } from "../connection.ts";
import { cypher } from "../cypher.ts";
import type { Neighbours } from "../loaders.ts";
import { vendor } from "../nouns.ts";

export const vendors = allOf(vendor, "Vendor");

// (:Product)-[:HAS_VENDOR]->(:Vendor)
export const vendorsOfProduct: Neighbours<"Organization"> = {
  name: "vendorsOfProduct",
  label: "Organization",
  pattern: cypher`(parent)-[:HAS_VENDOR]->(node:Vendor)`,
};
