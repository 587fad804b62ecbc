import type { Cpe } from "../../facts/cpe.ts";
import { normalisedName } from "../../facts/names.ts";

/** The names in a title of the dictionary: the spelling of vendor and product, or another name for the product. */
export interface Spelled {
  vendor?: string;
  product?: string;
  alias?: string;
}

/**
 * The names in a title. "Example Corp Gate Keeper 2.1 Beta" spells the product of `example_corp:gate_keeper`. If the words of a
 * title differ from the CPE, the words before the version are an alias. If the title may be about a single edition, there is no
 * alias.
 */
export function namesInTitle(title: string, cpe: Cpe): Spelled {
  const words = title.trim().split(/\s+/);
  const folded = words.map(fold);
  const [vendor, product] = [fold(cpe.vendor), fold(cpe.product)];
  const afterVendor = endOf(folded, 0, vendor);
  const withVendor = afterVendor === null ? null : endOf(folded, afterVendor, product);
  if (afterVendor !== null && withVendor !== null)
    return spelling(cpe, words.slice(0, afterVendor), words.slice(afterVendor, withVendor));
  const alone = endOf(folded, 0, product);
  if (alone !== null) return spelling(cpe, [], words.slice(0, alone));
  const end = words.findIndex((word, i) => i > 0 && isVersion(word, cpe.version));
  if (end < 0 && (cpe.version !== null || cpe.isNarrow)) return {};
  const stem = words.slice(0, end < 0 ? words.length : end).filter((word) => word !== "-");
  // The words before it are another name of the vendor: "Example Software Foundation Gate Keeper".
  const start = stem.findIndex((_, i) => endOf(folded, i, product) === stem.length);
  if (start > 0) return spelling(cpe, [], stem.slice(start));
  const alias = stem.slice(afterVendor ?? 0).join(" ");
  return alias.length <= maxLetters && /\p{L}/u.test(alias) ? { alias } : {};
}

/** A longer title is a description, not a name. */
const maxLetters = 80;

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}+&#@%]+/gu, "");

/** The index after the words that together spell a name, from a start index. Null if they do not spell it. */
function endOf(folded: readonly string[], start: number, name: string): number | null {
  let found = "";
  for (let i = start; i < folded.length && found.length < name.length; i++) {
    found += folded[i]!;
    if (found === name) return i + 1;
    if (!name.startsWith(found)) return null;
  }
  return null;
}

/** The spelling of the names in a title, if the names are the same. One word in a CPE may be two words in a title. */
function spelling(cpe: Cpe, vendor: readonly string[], product: readonly string[]): Spelled {
  const same = (words: readonly string[], name: string) =>
    words.length > 0 && normalisedName(words.join(" ")) === normalisedName(name);
  return {
    ...(same(vendor, cpe.vendor) ? { vendor: vendor.join(" ") } : {}),
    ...(same(product, cpe.product) ? { product: product.join(" ") } : {}),
  };
}

const isVersion = (word: string, version: string | null) =>
  version !== null && word.toLowerCase().replace(/^v(?=\d)|[,;()]/g, "") === version;
