import { allOf, type Connection, connection } from "../read/connection.ts";
import type { NodeRecord } from "../../model.ts";
import { cypher, type Cypher } from "../cypher.ts";
import { neighbours } from "../read/neighbours.ts";
import { supplier } from "../filter/nouns.ts";
import { readRow } from "../stored/records.ts";

export const suppliers = allOf(supplier, "Supplier");

// (:Contract|Payment)-[:HAS_SUPPLIER]->(:Supplier)
export const suppliersOfDeal = neighbours(
  ["Contract", "Payment"],
  "suppliersOfDeal",
  "Organization",
  cypher`(parent)-[:HAS_SUPPLIER]->(node:Supplier)`,
);

/** A supplier on a framework, and the lots that it is on. */
export interface FrameworkSupplier {
  supplier: NodeRecord<"Organization">;
  lots: string[];
  sourceKeys: string[];
}

// (:Framework)-[:HAS_SUPPLIER]->(:Supplier)
export const suppliersOfFramework = ofFramework("suppliersOfFramework", cypher`HAS_SUPPLIER`);

// (:Framework)-[:HAS_PENDING_SUPPLIER]->(:Supplier)
export const pendingSuppliersOfFramework = ofFramework("pendingSuppliersOfFramework", cypher`HAS_PENDING_SUPPLIER`);

/** A connection with each supplier once, even if several awards name it. */
function ofFramework(name: string, type: Cypher): Connection<FrameworkSupplier> {
  const suppliersAlone = connection(name, supplier, cypher`(parent)-[:${type}]->(node:Supplier)`);
  return {
    ...suppliersAlone,
    row: cypher`[${suppliersAlone.row}, COLLECT { MATCH (parent)-[link:${type}]->(node) RETURN [link.lots, link.sources] }]`,
    read: readFrameworkSupplier,
  };
}

function readFrameworkSupplier(row: unknown): FrameworkSupplier {
  const [supplierRow, links] = row as [unknown, [lots: string[] | null, sources: string[] | null][]];
  const all = (values: (string[] | null)[]) => [...new Set(values.flatMap((each) => each ?? []))];
  return {
    supplier: readRow("Organization", supplierRow),
    lots: all(links.map(([lots]) => lots)).sort(new Intl.Collator("en", { numeric: true }).compare),
    sourceKeys: all(links.map(([, sources]) => sources)).sort(),
  };
}
