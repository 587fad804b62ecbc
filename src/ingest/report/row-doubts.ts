import type { RowDoubt } from "../formats/format.ts";

const advice = "with --buyer, or as buyer in a sources.yaml next to the file";

const sentences: Record<RowDoubt, (count: string) => string> = {
  BUYER_IS_ADDRESS: (count) => `gives only an address as the buyer of ${count}. State the name ${advice}.`,
  NO_BUYER: (count) => `names no buyer for ${count}. State the buyer ${advice}.`,
};

/** Notes about the rows of a document that name no buyer, with advice for a person on how to state it. */
export function notesOnDoubts(name: string, doubts: ReadonlyMap<RowDoubt, number>): string[] {
  return [...doubts].map(
    ([doubt, count]) =>
      `${name} ${sentences[doubt](count === 1 ? "1 payment" : `${count.toLocaleString("en")} payments`)}`,
  );
}
