import type { Json } from "../../facts/json.ts";
import { statusOf } from "./status.ts";

/**
 * True if the releases state a deal, and not only its id. A notice of an amendment may list awards as `{ id, amendments }` alone,
 * and a notice that ends a procurement lists what was never awarded. If the deal itself was published, its release says more.
 */
export function statesDeal({ award, contract }: { award: Json | null; contract: Json | null }): boolean {
  if (!isBare(award) || !isBare(contract)) return true;
  return ![award, contract].some(isAmended) && statusOf(award, contract, []) !== "CANCELLED";
}

const isAmended = (item: Json | null) => item !== null && ("amendment" in item || "amendments" in item);

/** True if an award or contract says nothing of what was bought, from whom, when or for how much. */
export const isBare = (item: Json | null) =>
  item === null || Object.entries(item).every(([member, value]) => formalities.has(member) || isNothing(value));

const formalities = new Set([
  "id",
  "awardID",
  "status",
  "statusDetails",
  "finalStatusDate",
  "relatedLot",
  "relatedLots",
  "amendment",
  "amendments",
  "documents",
  "milestones",
  "aboveThreshold",
]);

const isNothing = (value: unknown) =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
