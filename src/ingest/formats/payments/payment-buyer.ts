import type { DocumentFacts, RowDoubt } from "../format.ts";
import type { Columns } from "./payment-columns.ts";
import { namesInPath } from "./path-name.ts";
import { spellings } from "./spellings.ts";
import { wordsOf } from "./header-words.ts";

/** The buyer of a row, from the row itself or from the known facts about its file. */
export interface RowBuyer {
  name: string | null;
  /** The address that the row gives in the place of a name, if it does. */
  address: string | null;
  /** A caveat if the name is not from the row. */
  caveat: string | null;
  /** True if the row names no buyer, and all rows of the file have the buyer that was stated for the file. */
  isOfFile: boolean;
  doubt: RowDoubt | null;
}

/** Other columns that may name the buyer if the buyer's own column holds an address. */
const alsoNames =
  "bodylabel organisationlabel authoritylabel localauthority localauthorityname publisher publishername publishedby";

/**
 * Finds the buyer of each row: in its own column, otherwise in another column, otherwise as stated for the file, otherwise in
 * the name of the file or its folder.
 */
export function buyerReader(
  header: readonly string[],
  columns: Columns,
  { buyer: given, path }: DocumentFacts,
): (cell: (at: number | undefined) => string | null) => RowBuyer {
  const spelled = header.map((name) => wordsOf(name).join(""));
  const others = [...spellings.buyer.filter((name) => !name.endsWith("code")), ...alsoNames.split(" ")]
    .map((name) => spelled.indexOf(name))
    .filter((at) => at >= 0 && at !== columns.supplier);
  const calledInPath = namesInPath(path);
  // If a file has no column of buyers, its department may be a part of the stated buyer.
  const isOfFile = given !== null && columns.buyer === undefined;
  return (cell) => {
    const own = cell(columns.buyer) ?? (isOfFile ? null : cell(columns.department));
    if (own === null && given !== null)
      return { ...nobody, name: given, caveat: `The file names no buyer. ${saidWhenRead(given)}`, isOfFile: true };
    if (own === null) return { ...nobody, doubt: "NO_BUYER" };
    if (!isAddress(own)) return { ...nobody, name: own };
    const found = { ...nobody, address: own };
    const other = [...others, columns.department].map(cell).find((text) => text !== null && !isAddress(text));
    if (other) return { ...found, name: other };
    if (given !== null) return { ...found, name: given, caveat: `${noName} ${saidWhenRead(given)}` };
    const called = calledInPath(own);
    if (called !== null)
      return {
        ...found,
        name: called,
        caveat: `${noName} The name "${called}" comes from the name of the file or its folder.`,
      };
    return { ...found, name: own, caveat: noName, doubt: "BUYER_IS_ADDRESS" };
  };
}

const nobody: RowBuyer = { name: null, address: null, caveat: null, isOfFile: false, doubt: null };
const noName = "The file gives the buyer as an address, not by name.";
const saidWhenRead = (name: string) => `The name "${name}" was given when the file was loaded.`;

const isAddress = (text: string) => /^(?:https?:\/\/|www\.)\S+$/i.test(text);
