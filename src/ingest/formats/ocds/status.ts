import type { ContractStatus } from "../../../model.ts";
import { type Json, textOf } from "../../facts/json.ts";

/** What an award's status means, in whatever case it is written; null where it has none, or none of OCDS. */
export function awardStatus(award: Json | null): ContractStatus | null {
  return awardStatuses[textOf(award?.status)?.toLowerCase() ?? ""] ?? null;
}

/** What a contract's status means; null where it has none, or none of OCDS. */
export function contractStatus(contract: Json | null): ContractStatus | null {
  return contractStatuses[textOf(contract?.status)?.toLowerCase() ?? ""] ?? null;
}

/**
 * The status of a deal: the contract's before the award's, unless the award came to nothing; publishers that cancel an award do
 * not always touch its contract.
 */
export function statusOf(award: Json | null, contract: Json | null, caveats: string[]): ContractStatus | null {
  const [ofAward, ofContract] = [awardStatus(award), contractStatus(contract)];
  const given = textOf(contract?.status) ?? textOf(award?.status);
  const isVoid = ofAward === "CANCELLED" || ofAward === "UNSUCCESSFUL";
  if (isVoid && ofContract !== "CANCELLED" && ofContract !== "TERMINATED") {
    if (ofContract !== null)
      caveats.push(`Its award is ${ofAward.toLowerCase()}, though the contract is called ${ofContract.toLowerCase()}.`);
    return ofAward;
  }
  const status = textOf(contract?.status) === null ? ofAward : ofContract;
  if (given !== null && status === null) caveats.push(`Its status "${given}" is not one of OCDS.`);
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
