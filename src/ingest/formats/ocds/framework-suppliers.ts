import type { NodeReference } from "../../../model.ts";
import { type Json, objectsOf, textOf, textsOf } from "../../facts/json.ts";
import { normalisedName } from "../../facts/names.ts";
import { namelessParty } from "../../facts/organization.ts";
import type { ProcessContext } from "./ocds-context.ts";
import type { Deal } from "./deals.ts";
import { organizationOf } from "./parties.ts";
import { awardStatus } from "./status.ts";

/** The awards that made suppliers of a framework, and those that may yet: the others came to nothing. */
export interface FrameworkAwards {
  made: Json[];
  pending: Json[];
}

/** Sorts the awards of a framework. What a reader has to know of those that made no suppliers becomes a caveat. */
export function frameworkAwards(deals: readonly Deal[], caveats: string[]): FrameworkAwards {
  const awards = [...new Set(deals.map(({ award }) => award))].filter((award) => award !== null);
  const of = (status: string) => awards.filter((award) => awardStatus(award) === status);
  for (const left of ["CANCELLED", "UNSUCCESSFUL"]) {
    const number = of(left).length;
    if (number > 0)
      caveats.push(
        `Suppliers of ${number === 1 ? "an award that is" : `${number} awards that are`} ${left.toLowerCase()} are left out.`,
      );
  }
  const pending = of("PENDING");
  if (pending.length > 0)
    caveats.push(
      `${pending.length === 1 ? "An award is" : `${pending.length} awards are`} pending: whom ${pending.length === 1 ? "it names" : "they name"} may become suppliers, and are listed apart.`,
    );
  const made = awards.filter((award) => !["CANCELLED", "UNSUCCESSFUL", "PENDING"].includes(awardStatus(award) ?? ""));
  for (const { status } of made.filter((award) => awardStatus(award) === null))
    if (textOf(status) !== null) caveats.push(`The status "${textOf(status)}" of an award is not one of OCDS.`);
  return { made, pending };
}

/** Writes who may be awarded under a framework, and who may become one of them. */
export function writeFrameworkSuppliers(
  { builder, merged }: ProcessContext,
  node: NodeReference,
  { made, pending }: FrameworkAwards,
  caveats: string[],
): void {
  for (const [type, awards] of [
    ["HAS_SUPPLIER", made],
    ["HAS_PENDING_SUPPLIER", pending],
  ] as const)
    for (const award of awards) {
      const lots = textsOf(award.relatedLots ?? award.relatedLot);
      for (const supplier of objectsOf(award.suppliers)) {
        const stated = organizationOf(supplier, null);
        if (!builder.organization(type, node, stated, lots.length > 0 ? { lots } : undefined))
          caveats.push(namelessParty("supplier", stated));
      }
    }
  const listed = inNoAward(merged.release).filter((party) =>
    builder.organization("HAS_SUPPLIER", node, organizationOf(party, null)),
  );
  if (listed.length > 0)
    caveats.push(
      `${listed.length === 1 ? "One of its suppliers is" : `${listed.length} of its suppliers are`} named as parties alone, in no award.`,
    );
}

/** Parties in the role of a supplier that no award of any release names, whatever became of it. */
function inNoAward({ awards, suppliersInNoAward }: Json): Json[] {
  const nameOf = (each: unknown) => normalisedName(organizationOf(each, null)?.name ?? "");
  const awarded = new Set(objectsOf(awards).flatMap(({ suppliers }) => objectsOf(suppliers).map(nameOf)));
  return objectsOf(suppliersInNoAward).filter((each) => !awarded.has(nameOf(each)));
}
