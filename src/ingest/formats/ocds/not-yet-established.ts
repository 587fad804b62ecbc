import type { NoticeType } from "../../../values.ts";
import type { Deal } from "./deals.ts";

const planning: readonly NoticeType[] = ["UK1", "UK2", "UK3", "UK13"];
/** A dynamic market is established by a notice of its own, not by an award. */
const established: readonly NoticeType[] = ["UK14", "UK15", "UK16"];

/** True if the notices of a process only plan it. Nobody may buy under a framework that is only planned. */
export const isOnlyPlanned = (types: readonly NoticeType[]) =>
  types.length > 0 && types.every((type) => planning.includes(type));

/** A caveat for a framework of which no notice of an award is known (Procurement Act 2023). */
export function caveatOfStage(types: readonly NoticeType[], deals: readonly Deal[]): string[] {
  if (types.length === 0 || deals.length > 0 || types.some((type) => established.includes(type))) return [];
  return [
    isOnlyPlanned(types)
      ? `Only notices of its planning are known (${types.join(", ")}). It is not established yet.`
      : `No notice of an award is known, only earlier ones (${types.join(", ")}). It may not be established.`,
  ];
}
