import { act, edition, ofOthers, ofSoftware, quantity } from "./buying-words.ts";
import type { Line } from "./line.ts";
import { headingOf, isTitle, type Place } from "./place.ts";
import { inventories, speaksOfElse } from "./vetoes.ts";

/** True if a line has only the name, numbers and editions. In a list, the heading must be about buying. */
export function isAlone({ head, tail, isEveryday }: Line, place: Place): boolean {
  const isOfQuantities = wordsBeside(tail).every((word) => quantities.test(word));
  if (!isOfQuantities || !wordsBeside(head).every((word) => /^(?:\d[\w.,]*|x|qty|quantity)$/i.test(word))) return false;
  const others = place.others.join("\n");
  if (speaksOfElse(others) || inventories.test(place.earlier.join("\n"))) return false;
  if (
    isEveryday &&
    !new RegExp(`\\b${ofSoftware}\\b`, "i").test(`${tail}\n${others}`) &&
    !/^ (?:19|20)\d\d\b/.test(tail)
  )
    return false;
  if (!isTitle(place)) return isOfBuying.test(headingOf(place) ?? "");
  return place.others.length === 0 || new RegExp(String.raw`\b(?:${act}|${ofSoftware})\b`, "i").test(others);
}

/** A heading with words of buying only, and no other product: "Supply of software licences". */
const isOfBuying = new RegExp(
  String.raw`^(?:(?:${act}|${ofSoftware}|support|maintenance|of|for|the|and|&|annual|following|required|products?|items?|new)(?!\w)[ :]*)+$`,
  "i",
);

/**
 * The words of a line without the words of buying. They are checked one by one, because one pattern is very slow on long numbers.
 */
function wordsBeside(part: string): string[] {
  return part
    .replace(new RegExp(`\\b(?:${ofSoftware}|${ofOthers})(?!\\w)`, "gi"), " ")
    .replace(/\(\d[^)]*\)[ .]*$/, "")
    .split(/[\s,;:()×*]+/)
    .map((word) => word.replace(/[.-]+$/, ""))
    .filter((word) => word !== "");
}

const quantities = new RegExp(String.raw`^(?:${quantity}|${edition}|x|qty|quantity|(?:20|19)\d\d[/-]\d+)$`, "i");
