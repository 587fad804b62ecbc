import type { ContractEnd, ContractStatus } from "../../../values.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";

/** The way in which a contract ended. */
export interface StatedEnd {
  endKind: ContractEnd | null;
  /** The grounds as stated: codes, each with its description if it has one. */
  endGrounds: string[];
  /** The words of the source. */
  endDetails: string | null;
}

/**
 * The way in which a contract ended. A contract termination notice (UK11) is published at any end, also if the contract was
 * completed or expired (section 80 of the Procurement Act 2023). So it is only an end, unless it states a ground.
 */
export function endOf(contract: Json | null, status: ContractStatus | null): StatedEnd {
  if (status !== "TERMINATED") return { endKind: null, endGrounds: [], endDetails: null };
  const details = textOf(contract?.statusDetails);
  // The singular member is the older one (github.com/cabinetoffice/ocds_uk_extension).
  const stated = [
    ...objectsOf(contract?.terminationRationaleClassifications),
    ...[objectOf(contract?.terminationRationaleClassification)].filter((each) => each !== null),
  ];
  const grounds = stated.filter((each) => {
    const id = textOf(each.id);
    return id !== "contractCompleted" && (id !== "other" || (details ?? textOf(each.description)) !== null);
  });
  return {
    endKind: grounds.length > 0 ? "GROUND_STATED" : "CONTRACT_ENDED",
    endGrounds: [...new Set(grounds.flatMap((each) => inWords(each) ?? []))],
    endDetails: details,
  };
}

const inWords = ({ id, description }: Json) =>
  [textOf(id), textOf(description)].filter((each) => each !== null).join(": ") || null;
