import type { RowDoubt } from "../formats/format.ts";

const advice = "with --buyer, or as buyer in a sources.yaml beside the file";

const told: Record<RowDoubt, (count: string) => string> = {
  BUYER_IS_ADDRESS: (count) => `gives the buyer of ${count} as an address alone: state the name ${advice}.`,
  NO_BUYER: (count) => `names no buyer of ${count}: state it ${advice}.`,
};

/** What a person may state that rows of a document do not say. */
export function doubtsTold(name: string, doubts: ReadonlyMap<RowDoubt, number>): string[] {
  return [...doubts].map(
    ([doubt, count]) => `${name} ${told[doubt](count === 1 ? "1 payment" : `${count.toLocaleString("en")} payments`)}`,
  );
}
