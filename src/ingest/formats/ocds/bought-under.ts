import { frameworksNamedIn } from "../../frameworks/references.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import { noticeTypesIn } from "./notice-types.ts";

/**
 * The words by which a notice says that its purchase was made under the framework of somebody else; null if there are none. In
 * notices before the Procurement Act 2023, buyers also set the flag of a framework for such purchases. It is doubted only for an
 * award to one supplier, without terms of a framework, whose title is not that of a framework.
 */
export function boughtUnder(release: Json): string | null {
  const tender = objectOf(release.tender);
  const awards = objectsOf(release.awards);
  const stated = [tender, ...objectsOf(tender?.lots)];
  const title = textOf(tender?.title) ?? "";
  if (
    noticeTypesIn(release).length > 0 ||
    awards.length === 0 ||
    awards.some((award) => objectsOf(award.suppliers).length > 1) ||
    stated.some((each) => objectOf(objectOf(each?.techniques)?.frameworkAgreement) !== null) ||
    isTitleOfFramework(title)
  )
    return null;
  const items = [...stated, ...awards, ...objectsOf(release.contracts)];
  const texts = items.flatMap((each) => [textOf(each?.title), textOf(each?.description)]);
  return texts.flatMap((text) => wordsIn(text ?? "") ?? [])[0] ?? null;
}

const isTitleOfFramework = (title: string) =>
  (/\b(frameworks?|DPS|dynamic purchasing system)\b/i.test(title) || frameworksNamedIn(title).length > 0) &&
  !/\b(under|via|through|using|utilising|call(ed)?[- ]?offs?)\b/i.test(title);

/** "through the 879 Building in Use Support Services DPS", "via RM6194". The name of the framework must be a proper name. */
function wordsIn(text: string): string | null {
  for (const { 0: words, index, groups } of text.matchAll(underNamed))
    if (isProperName(groups!.name!)) return text.slice(index, index + words.length).replace(/\s+/g, " ");
  for (const { 0: words, index } of text.matchAll(under)) {
    const after = text.slice(index + words.length, index + words.length + 80);
    const [named] = frameworksNamedIn(after);
    if (named && after.indexOf(named.words) <= 40)
      return (words + after.slice(0, after.indexOf(named.words)) + named.words).replace(/\s+/g, " ");
  }
  return null;
}

const preposition = String.raw`\b(?:under|via|through|using|utilising|call(?:ed)?[- ]?offs?(?: from)?)\s+(?:(?:the|an?)\s+)?`;
const under = new RegExp(preposition, "gi");
const underNamed = new RegExp(
  String.raw`${preposition}(?<name>(?:[\w&'’/()-]+(?:\.\w+)*\s+){1,9}?)(?:framework(?: agreement)?|DPS|dynamic purchasing system)\b`,
  "gi",
);

/** True if it has a capital letter or a digit, and no word of a text that establishes a framework. */
const isProperName = (name: string) =>
  /[A-Z0-9]/.test(name) &&
  !/\b(establish\w*|set|create\w*|award\w*|procure\w*|procedure|this|new|our|single|multi\S*|resulting|proposed|planned|supplier)\b/i.test(
    name,
  );
