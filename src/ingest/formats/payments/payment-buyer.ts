import type { DocumentFacts, RowDoubt } from "../format.ts";
import type { Columns } from "./payment-columns.ts";
import { namesInPath } from "./path-name.ts";
import { spellings } from "./spellings.ts";
import { wordsOf } from "./header-words.ts";

/** Who bought, as a row says or as is known of its file. */
export interface RowBuyer {
  name: string | null;
  /** What the row says in the place of a name, where that is an address. */
  address: string | null;
  /** What to know where the name is not the row's. */
  caveat: string | null;
  /** Whether the row says nothing of a buyer, and all rows of its file have the one that was stated of it. */
  isOfFile: boolean;
  doubt: RowDoubt | null;
}

/** Other columns that may hold the name of a buyer whose own column holds an address. */
const alsoNames =
  "bodylabel organisationlabel authoritylabel localauthority localauthorityname publisher publishername publishedby";

/** The buyer of each row: of its own column, else of another, else as stated of the file, else as the file or its folder is called. */
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
  // The department of a file without buyers may be a part of the one that is stated.
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
      return { ...found, name: called, caveat: `${noName} "${called}" is from the name of the file or of its folder.` };
    return { ...found, name: own, caveat: noName, doubt: "BUYER_IS_ADDRESS" };
  };
}

const nobody: RowBuyer = { name: null, address: null, caveat: null, isOfFile: false, doubt: null };
const noName = "The file gives the buyer as an address, not by name.";
const saidWhenRead = (name: string) => `"${name}" was stated when the file was read.`;

const isAddress = (text: string) => /^(?:https?:\/\/|www\.)\S+$/i.test(text);
