import { allOf, type Connection, connection } from "../read/connection.ts";
import type { NodeRecord } from "../../model.ts";
import { cypher } from "../cypher.ts";
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

/** A supplier that may be awarded under a framework, and for which of its lots. */
export interface FrameworkSupplier {
  supplier: NodeRecord<"Organization">;
  lots: string[];
  sourceKeys: string[];
}

const suppliersAlone = connection("suppliersOfFramework", supplier, cypher`(parent)-[:HAS_SUPPLIER]->(node:Supplier)`);

// (:Framework)-[:HAS_SUPPLIER]->(:Supplier)
/** Each supplier once, however many awards made it one. */
export const suppliersOfFramework: Connection<FrameworkSupplier> = {
  ...suppliersAlone,
  row: cypher`[${suppliersAlone.row}, COLLECT { MATCH (parent)-[link:HAS_SUPPLIER]->(node) RETURN [link.lots, link.sources] }]`,
  read: (row) => {
    const [supplierRow, links] = row as [unknown, [lots: string[] | null, sources: string[] | null][]];
    const all = (values: (string[] | null)[]) => [...new Set(values.flatMap((each) => each ?? []))];
    return {
      supplier: readRow("Organization", supplierRow),
      lots: all(links.map(([lots]) => lots)).sort(new Intl.Collator("en", { numeric: true }).compare),
      sourceKeys: all(links.map(([, sources]) => sources)).sort(),
    };
  },
};
