import type { Where } from "../../filter/filter.ts";

/** The conditions that the columns alone can compare. The others select nodes in the database. */
const inMemory = ["basis", "timing", "inForce", "audienceMatch", "confidence", "lag"];

/** True if the columns alone decide which exposures fit a `where`. */
export function isComparedInMemory(where: Where): boolean {
  return Object.entries(where ?? {}).every(([field, given]) => {
    if (given == null || inMemory.includes(field)) return true;
    if (field === "deal") return (given as Record<string, unknown>).title == null;
    return ["and", "or", "not"].includes(field) && [given].flat().every((each) => isComparedInMemory(each as Where));
  });
}
