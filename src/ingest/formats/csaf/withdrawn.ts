import { type Json, textOf } from "../../facts/json.ts";

/** Whether an advisory says that it is withdrawn: by its category, or by a mark at either end of its title. */
export function isWithdrawn(document: Json): boolean {
  const title = textOf(document.title) ?? "";
  return textOf(document.category) === "csaf_withdrawn" || marks.some((mark) => mark.test(title));
}

/** "Rejected packets" and "a withdrawn product" tell of something else. */
const words = "(?:withdrawn|retracted|rejected|revoked)";
const marks = [
  /^\W*(?:withdrawn|retracted)\b/i,
  new RegExp(String.raw`[[(]\s*${words}\s*[\])]`, "i"),
  new RegExp(String.raw`^\W*${words}\s*(?:[:–—]|-\s|$)`, "i"),
  new RegExp(String.raw`(?:[:–—]|\s-)\s*${words}\W*$`, "i"),
];
