import { nameMark as mark, type Place } from "./place.ts";

/** The line of a name, with the list of names taken out in which it stands. */
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
 * Takes the list out of which a name is one; null where the name goes on to be another. `isAbout` takes what is about a name for
 * the name's own: "Project 365", "M365-focused training", "O365/Azure".
 */
export function lineOf({ before, after, tokens }: Place, isAbout = false): Line | null {
  const head = before.replace(namesBefore, "").replace(/^\s*(?:[-*•·▪●◦–]|\(?(?:\d{1,2}|[a-z])[.)])\s+/, "");
  const tail = after.replace(namesAfter, "");
  // "ESXi-based", "Windows/Linux", "Chrome's rivals", and a name that goes on behind a bracket. Office 365 and Windows 365 are other
  // products than Office and Windows.
  if (isAbout ? isJoined(head, tail) : isAnother(head, tail)) return null;
  return {
    head,
    tail,
    isEveryday: tokens.every((token) => isEveryday.has(token)),
    isClient: tokens.every((token) => isClient.has(token)),
  };
}

/** Whether a name is a part of an address or of a longer word. */
const isJoined = (head: string, tail: string) =>
  /^(?:[_@]\S|-(?!focused|based)\S|\/[a-z]|"|\+)/.test(tail) || /[\p{L}\p{N}](?:[-_.@#]|\/(?=$))$/u.test(head);

function isAnother(head: string, tail: string): boolean {
  return (
    /^[\s™–-]*\(?365(?!\d)/.test(tail) ||
    /^(?:[-/_@]\S|'(?!s (?:licen|subscription|renewal|support|maintenance))|"|\+|\(?[®])/.test(tail) ||
    /[\p{L}\p{N}][-/_.@#]$/u.test(head)
  );
}
/** Products that are called by words of everyday: buying has to be plainer there. */
const isEveryday = new Set(
  (
    "windows window office word edge framework project core access publisher mobile devices pixel director linear compact sense tools sentry " +
    "views expedition kernel os service services management center remote desktop community now view security studio control one vision survey forms"
  ).split(" "),
);

/** What people have in their hands, and others' software is made for. */
const isClient = new Set(
  "windows ios ipados android chrome chromium firefox edge internet explorer safari macos os x watchos reader".split(
    " ",
  ),
);
