import type { ContractStatus } from "../../../values.ts";
import { type Json, textOf } from "../../facts/json.ts";

/** The meaning of an award's status, in upper or lower case. Null if it has none, or one that OCDS does not define. */
export function awardStatus(award: Json | null): ContractStatus | null {
  return awardStatuses[textOf(award?.status)?.toLowerCase() ?? ""] ?? null;
}

/** The meaning of a contract's status. Null if it has none, or one that OCDS does not define. */
export function contractStatus(contract: Json | null): ContractStatus | null {
  return contractStatuses[textOf(contract?.status)?.toLowerCase() ?? ""] ?? null;
}

/**
 * The status of a deal: the contract's status comes before the award's, unless the award is cancelled or unsuccessful.
 * Publishers that cancel an award do not always change its contract.
 */
export function statusOf(award: Json | null, contract: Json | null, caveats: string[]): ContractStatus | null {
  const [ofAward, ofContract] = [awardStatus(award), contractStatus(contract)];
  const given = textOf(contract?.status) ?? textOf(award?.status);
  const isVoid = ofAward === "CANCELLED" || ofAward === "UNSUCCESSFUL";
  if (isVoid && ofContract !== "CANCELLED" && ofContract !== "TERMINATED") {
    if (ofContract !== null)
      caveats.push(
        `Its award is ${ofAward.toLowerCase()}, although the contract's status is ${ofContract.toLowerCase()}.`,
      );
    return ofAward;
  }
  const status = textOf(contract?.status) === null ? ofAward : ofContract;
  if (given !== null && status === null) caveats.push(`Its status "${given}" is not a status of OCDS.`);
  return status;
}

const awardStatuses: Record<string, ContractStatus> = {
  pending: "PENDING",
  active: "ACTIVE",
  cancelled: "CANCELLED",
  unsuccessful: "UNSUCCESSFUL",
};
const contractStatuses: Record<string, ContractStatus> = {
  pending: "PENDING",
  active: "ACTIVE",
  cancelled: "CANCELLED",
  terminated: "TERMINATED",
};
