import { nameMark as mark, type Place } from "./place.ts";

/** The line of a name, without the other names of the list that the name is in. */
export interface Line {
  head: string;
  tail: string;
  isEveryday: boolean;
  isClient: boolean;
}

const acronym = String.raw`(?: ?\([A-Z][A-Z0-9-]{1,6}\))?`;
const comma = String.raw`(?:,? and |,? & | ?, ?| ?/ ?)`;
const namesBefore = new RegExp(`(?:${mark}${acronym}${comma})+$`);
const namesAfter = new RegExp(`^${acronym}(?:${comma}${mark}${acronym})*`);

/**
 * The line of a name without the other names of a list. Null if the words around the name make it another name.
 * @param isAbout also accepts words that are only about the name: "Project 365", "M365-focused training", "O365/Azure".
 */
export function lineOf({ before, after, tokens }: Place, isAbout = false): Line | null {
  const head = before.replace(namesBefore, "").replace(/^\s*(?:[-*•·▪●◦–]|\(?(?:\d{1,2}|[a-z])[.)])\s+/, "");
  const tail = after.replace(namesAfter, "");
  // Other names are "ESXi-based", "Windows/Linux", "Chrome's rivals", and a name that goes on behind a bracket. "Office 365" and
  // "Windows 365" are other products than Office and Windows.
  if (isAbout ? isJoined(head, tail) : isAnother(head, tail)) return null;
  return {
    head,
    tail,
    isEveryday: tokens.every((token) => isEveryday.has(token)),
    isClient: tokens.every((token) => isClient.has(token)),
  };
}

/** True if a name is part of an address or of a longer word. */
const isJoined = (head: string, tail: string) =>
  /^(?:[_@]\S|-(?!focused|based)\S|\/[a-z]|"|\+)/.test(tail) || /[\p{L}\p{N}](?:[-_.@#]|\/(?=$))$/u.test(head);

function isAnother(head: string, tail: string): boolean {
  return (
    /^[\s™–-]*\(?365(?!\d)/.test(tail) ||
    /^(?:[-/_@]\S|'(?!s (?:licen|subscription|renewal|support|maintenance))|"|\+|\(?[®])/.test(tail) ||
    /[\p{L}\p{N}][-/_.@#]$/u.test(head)
  );
}
/** Everyday words that are names of products. For these, the words of buying must be clearer. */
const isEveryday = new Set(
  (
    "windows window office word edge framework project core access publisher mobile devices pixel director linear compact sense tools sentry " +
    "views expedition kernel os service services management center remote desktop community now view security studio control one vision survey forms"
  ).split(" "),
);

/** Software on the devices of people, for which other vendors make software. */
const isClient = new Set(
  "windows ios ipados android chrome chromium firefox edge internet explorer safari macos os x watchos reader".split(
    " ",
  ),
);
