import type { Detail, GraphFragment, NodeStatement } from "../../model.ts";

/** The nodes whose text may name products or vendors: deals, and tenders that led to none yet. */
export const labelsWithText = ["Contract", "ContractingProcess", "Framework", "Payment"] as const;

/** A node whose text may name products or vendors. */
export type StatementWithText = Extract<NodeStatement, { label: (typeof labelsWithText)[number] }>;

/** The text of a deal in which products and vendors are looked for, line by line. */
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
  /** What stands beside the deal: the texts of a framework's lots, and the merchant of a payment. */
  beside?: readonly string[];
}): string {
  const texts = details.map(({ text }) => text);
  return [title, description, ...items, ...texts, ...beside]
    .filter((each) => each !== null && each !== undefined)
    .join("\n");
}

/** The text of a node of a fragment. A tender's is empty where deals came of it, since they have its text. */
export function textOfStatement(fragment: GraphFragment, node: StatementWithText): string {
  if (node.label !== "ContractingProcess") return textOfDeal({ ...node, beside: besideDeal(fragment, node) });
  const own = fragment.edges.filter(({ from }) => from.key === node.key && from.label === node.label);
  return own.some(({ type }) => type === "HAS_CONTRACT" || type === "ESTABLISHES") ? "" : textOfDeal(node);
}

/** What a fragment says beside a deal of it, in the order in which the graph gives it: that of the texts. */
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

/** As the database orders texts. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A word of a text, with its place there. */
export interface Word {
  /** As words are compared: without case and accents; "&" is "and". */
  plain: string;
  word: string;
  start: number;
  end: number;
}

/** The words of a text, as they are compared with those of names. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  // Without an iterator, since this runs over every text of every deal.
  const pattern = /[\p{L}\p{N}]+(?:[.+#_][\p{L}\p{N}]+)*[+#]*|&/gu;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text))
    words.push({ plain: plainWord(found[0]), word: found[0], start: found.index, end: pattern.lastIndex });
  return words;
}

/**
 * The words of a text that names can be made of, as the full-text index keeps and is asked for them. Its own tokenizer would
 * take "Cisco® IOS" and "Airflow's" apart otherwise than we do. Words without a capital or digit are in no name that is found:
 * most of a text need not be kept twice.
 */
export function indexedWords(text: string): string {
  return wordsOf(text)
    .filter((each) => isOfName(each) && !isJoining.has(each.plain))
    .map(({ plain }) => plain)
    .join(" ");
}

/** Whether a word can be one of a product's name: names have capitals, but for what joins their words. */
export function isOfName({ plain, word }: Word): boolean {
  return isJoining.has(plain) || /[\p{Lu}\p{N}]/u.test(word);
}

const isJoining = new Set(["and", "for", "of", "the", "as", "a", "on", "to", "in", "with"]);

const isAscii = /^[\x20-\x7e]*$/;

function plainWord(word: string): string {
  if (word === "&") return "and";
  // Most words are ASCII, and this runs for every word of every deal.
  return (isAscii.test(word) ? word : word.normalize("NFKD").replace(/\p{M}/gu, "")).toLowerCase();
}
