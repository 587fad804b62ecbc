import { dayOf } from "../../facts/day.ts";
import { type Json, objectOf, objectsOf } from "../../facts/json.ts";
import { noticeTypesOf } from "./notice-types.ts";

/** True if a contract change notice (UK10; section 75 of the Procurement Act 2023) states the contract. */
export const isChanged = (contract: Json) => noticeTypesOf(contract).includes("UK10");

/**
 * Gives changed contracts the value and the end that the change gives them. The start of the changed terms is not the start of
 * the contract. A change that is only proposed changes nothing yet.
 */
export function withChanges(body: Json): Json {
  if (!("contracts" in body)) return body;
  return { ...body, contracts: objectsOf(body.contracts).map((each) => (isChanged(each) ? changed(each) : each)) };
}

function changed(contract: Json): Json {
  const [amendment] = objectsOf(contract.amendments).slice(-1);
  const day = dayOf(amendment?.date)?.earliest;
  const { startDate, ...rest } = objectOf(contract.period) ?? objectOf(amendment?.period) ?? {};
  const start = dayOf(startDate)?.earliest;
  const period = start && (!day || start < day) ? { startDate, ...rest } : rest;
  const value = contract.value ?? amendment?.value;
  const { period: _, ...others } = contract;
  return { ...others, ...(value ? { value } : {}), ...(Object.keys(period).length > 0 ? { period } : {}) };
}
