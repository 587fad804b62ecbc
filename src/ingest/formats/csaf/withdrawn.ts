import { type Json, textOf } from "../../facts/json.ts";

/** True if an advisory says that it is withdrawn, by its category or by a mark at the start or end of its title. */
export function isWithdrawn(document: Json): boolean {
  const title = textOf(document.title) ?? "";
  return textOf(document.category) === "csaf_withdrawn" || marks.some((mark) => mark.test(title));
}

/** Phrases such as "rejected packets" and "a withdrawn product" do not mean that the advisory is withdrawn. */
const words = "(?:withdrawn|retracted|rejected|revoked)";
const marks = [
  /^\W*(?:withdrawn|retracted)\b/i,
  new RegExp(String.raw`[[(]\s*${words}\s*[\])]`, "i"),
  new RegExp(String.raw`^\W*${words}\s*(?:[:–—]|-\s|$)`, "i"),
  new RegExp(String.raw`(?:[:–—]|\s-)\s*${words}\W*$`, "i"),
];
