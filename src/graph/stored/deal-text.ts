import type { GraphFragment, NodeStatement } from "../../statements.ts";
import type { Detail } from "../../values.ts";

/** Labels of nodes whose text may name products or vendors: deals, and tenders that have no deal yet. */
export const labelsWithText = ["Contract", "ContractingProcess", "Framework", "Payment"] as const;

/** A node whose text may name products or vendors. */
export type StatementWithText = Extract<NodeStatement, { label: (typeof labelsWithText)[number] }>;

/** The text of a deal that is searched for products and vendors, line by line. */
export function textOfDeal({
  title,
  description,
  items = [],
  details = [],
  beside = [],
}: {
  title?: string | null;
  description?: string | null;
  items?: readonly string[];
  details?: readonly Detail[];
  /** Texts of other nodes: those of a framework's lots, and the merchant of a payment. */
  beside?: readonly string[];
}): string {
  const texts = details.map(({ text }) => text);
  return [title, description, ...items, ...texts, ...beside]
    .filter((each) => each !== null && each !== undefined)
    .join("\n");
}

/** The text of a node of a fragment. It is empty for a tender that led to deals, because the deals have its text. */
export function textOfStatement(fragment: GraphFragment, node: StatementWithText): string {
  if (node.label !== "ContractingProcess") return textOfDeal({ ...node, beside: besideDeal(fragment, node) });
  const own = fragment.edges.filter(({ from }) => from.key === node.key && from.label === node.label);
  return own.some(({ type }) => type === "HAS_CONTRACT" || type === "ESTABLISHES") ? "" : textOfDeal(node);
}

/** The texts of other nodes of a fragment that belong to a deal, in the order in which the graph returns them: sorted. */
function besideDeal({ nodes, edges }: GraphFragment, { label, key }: StatementWithText): string[] {
  if (label === "Contract") return [];
  const own = edges.filter(({ from }) => from.key === key && from.label === label);
  const texts =
    label === "Payment"
      ? own.flatMap(({ type, properties }) => (type === "HAS_SUPPLIER" ? (properties?.statedName ?? []) : []))
      : own
          .filter(({ type }) => type === "HAS_LOT")
          .flatMap(({ to }) => nodes.find((node) => node.label === "Lot" && node.key === to.key) ?? [])
          .map((lot) => textOfDeal(lot as { title?: string | null; description?: string | null }));
  return [...new Set(texts)].sort(compare);
}

/** Compares texts as the database does. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A word of a text, with its position there. */
export interface Word {
  /** The word as it is compared: without case and accents. "&" becomes "and". */
  plain: string;
  word: string;
  start: number;
  end: number;
}

/** The words of a text, to compare with those of names. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  // This has no iterator, for speed: it runs over every text of every deal.
  const pattern = /[\p{L}\p{N}]+(?:[.+#_][\p{L}\p{N}]+)*[+#]*|&/gu;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text))
    words.push({ plain: plainWord(found[0]), word: found[0], start: found.index, end: pattern.lastIndex });
  return words;
}

/**
 * The words of a text that can be part of a name, as the full-text index stores and searches them. The index's own tokenizer
 * would split "Cisco® IOS" and "Airflow's" differently. Words without a capital or a digit are in no name that is searched for,
 * so they are left out, so that most of the text is not stored twice.
 */
export function indexedWords(text: string): string {
  return wordsOf(text)
    .filter((each) => isOfName(each) && !isJoining.has(each.plain))
    .map(({ plain }) => plain)
    .join(" ");
}

/** True if a word can be part of a product's name. It has a capital or a digit, or it joins words, such as "of". */
export function isOfName({ plain, word }: Word): boolean {
  return isJoining.has(plain) || /[\p{Lu}\p{N}]/u.test(word);
}

const isJoining = new Set(["and", "for", "of", "the", "as", "a", "on", "to", "in", "with"]);

const isAscii = /^[\x20-\x7e]*$/;

function plainWord(word: string): string {
  if (word === "&") return "and";
  // This skips most words, which are ASCII, for speed: it runs for every word of every deal.
  return (isAscii.test(word) ? word : word.normalize("NFKD").replace(/\p{M}/gu, "")).toLowerCase();
}
