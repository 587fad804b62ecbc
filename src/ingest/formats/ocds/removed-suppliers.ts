import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import type { MergedProcess } from "./merge.ts";

/**
 * Caveats about suppliers that a notice removed from a contract. The role `removedSupplier` says only that a supplier is no longer
 * one, for example after a restructuring (github.com/cabinetoffice/ocds_uk_extension).
 */
export function caveatsOfRemovedSuppliers({ history }: MergedProcess, contract: Json | null): string[] {
  const id = textOf(contract?.id);
  if (id === null) return [];
  const stating = history.filter(({ body }) => objectsOf(body.contracts).some((each) => textOf(each.id) === id));
  const removed = stating.flatMap(({ release, body }) =>
    objectsOf(body.removedSuppliers).flatMap(({ party }) => {
      const name = textOf(objectOf(party)?.name);
      return name === null ? [] : [{ name, day: release.date?.edtf }];
    }),
  );
  return removed.map(
    ({ name, day }) =>
      `${name} is no longer a supplier of the contract${day ? `, says a notice of ${day}` : ""}. That alone is nothing against it.`,
  );
}
