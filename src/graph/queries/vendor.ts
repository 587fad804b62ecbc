import { allOf } from "../read/connection.ts";
import { cypher } from "../cypher.ts";
import { neighbours } from "../read/neighbours.ts";
import { vendor } from "../filter/nouns.ts";

export const vendors = allOf(vendor, "Vendor");

// (:Product)-[:HAS_VENDOR]->(:Vendor)
export const vendorsOfProduct = neighbours(
  ["Product"],
  "vendorsOfProduct",
  "Organization",
  cypher`(parent)-[:HAS_VENDOR]->(node:Vendor)`,
);
