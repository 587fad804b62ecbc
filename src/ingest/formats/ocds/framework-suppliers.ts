import type { EdgeProperties } from "../../../statements.ts";
import { type Json, objectsOf, textOf, textsOf } from "../../facts/json.ts";
import { normalisedName } from "../../facts/names.ts";
import { isIdentified, namelessParty, type StatedOrganization } from "../../facts/organization.ts";
import type { ProcessContext } from "./ocds-context.ts";
import type { Deal } from "./deals.ts";
import { organizationOf } from "./parties.ts";
import { awardStatus, contractStatus } from "./status.ts";

/**
 * The awards that made suppliers of a framework, and the pending awards that still may. Cancelled and unsuccessful awards are
 * left out.
 */
export interface FrameworkAwards {
  made: Json[];
  pending: Json[];
  caveats: string[];
}

/** Sorts the awards of a framework. A caveat reports each group of awards that made no suppliers. */
export function frameworkAwards(deals: readonly Deal[]): FrameworkAwards {
  const awards = [...new Set(deals.map(({ award }) => award))].filter((award) => award !== null);
  // A contract that is in force, or was, proves that its award was made.
  const signed = new Set(
    deals.flatMap(({ award, contract }) =>
      ["ACTIVE", "TERMINATED"].includes(contractStatus(contract) ?? "") ? [award] : [],
    ),
  );
  const of = (status: string) => awards.filter((award) => awardStatus(award) === status);
  const pending = of("PENDING").filter((award) => !signed.has(award));
  const made = awards.filter(
    (award) =>
      !["CANCELLED", "UNSUCCESSFUL"].includes(awardStatus(award) ?? "") &&
      (signed.has(award) || awardStatus(award) !== "PENDING"),
  );
  const caveats = [
    ...["CANCELLED", "UNSUCCESSFUL"].flatMap((status) => {
      const number = of(status).length;
      return number === 0
        ? []
        : [
            `The suppliers of ${number === 1 ? "an award that is" : `${number} awards that are`} ${status.toLowerCase()} are left out.`,
          ];
    }),
    ...(pending.length === 0
      ? []
      : [
          `${pending.length === 1 ? "An award is" : `${pending.length} awards are`} pending. The organisations that ${pending.length === 1 ? "it names" : "they name"} may become suppliers and are listed separately.`,
        ]),
    ...made
      .filter((award) => awardStatus(award) === null && textOf(award.status) !== null)
      .map(({ status }) => `The status "${textOf(status)}" of an award is not a status of OCDS.`),
  ];
  return { made, pending, caveats };
}

/** The organisations that a framework names as suppliers, or that may become suppliers, and what a reader should know of them. */
export interface FrameworkSuppliers {
  suppliers: {
    type: "HAS_SUPPLIER" | "HAS_PENDING_SUPPLIER";
    stated: StatedOrganization | null;
    properties?: EdgeProperties;
  }[];
  caveats: string[];
}

/** The suppliers of a framework: those that its awards name, then those that only the list of parties names. */
export function frameworkSuppliers({ merged }: ProcessContext, { made, pending }: FrameworkAwards): FrameworkSuppliers {
  const awarded = (
    [
      ["HAS_SUPPLIER", made],
      ["HAS_PENDING_SUPPLIER", pending],
    ] as const
  ).flatMap(([type, awards]) =>
    awards.flatMap((award) => {
      const lots = textsOf(award.relatedLots ?? award.relatedLot);
      const properties = lots.length > 0 ? { lots } : undefined;
      return objectsOf(award.suppliers).map((each) => ({ type, stated: organizationOf(each, null), properties }));
    }),
  );
  const listed = inNoAward(merged.release)
    .map((party) => ({ type: "HAS_SUPPLIER" as const, stated: organizationOf(party, null) }))
    .filter(({ stated }) => isIdentified(stated));
  return {
    suppliers: [...awarded, ...listed],
    caveats: [
      ...awarded.flatMap(({ stated }) => (isIdentified(stated) ? [] : [namelessParty("supplier", stated)])),
      ...(listed.length > 0
        ? [
            `${listed.length === 1 ? "One of its suppliers is" : `${listed.length} of its suppliers are`} named only in the list of parties. No award names ${listed.length === 1 ? "it" : "them"}.`,
          ]
        : []),
    ],
  };
}

/** Parties in the role of a supplier that no award of any release names, whatever the award's status. */
function inNoAward({ awards, suppliersInNoAward }: Json): Json[] {
  const nameOf = (each: unknown) => normalisedName(organizationOf(each, null)?.name ?? "");
  const awarded = new Set(objectsOf(awards).flatMap(({ suppliers }) => objectsOf(suppliers).map(nameOf)));
  return objectsOf(suppliersInNoAward).filter((each) => !awarded.has(nameOf(each)));
}
