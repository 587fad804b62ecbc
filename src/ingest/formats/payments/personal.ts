import type { WithoutPersons } from "../format.ts";
import { columnsOf } from "./payment-columns.ts";
import { namesTotal } from "./totals.ts";
import { wordsOf } from "./header-words.ts";

/** Words in headers for persons and their contact points. Some of them match even within a longer word: "CARDHOLDERNAME". */
const persons =
  /card ?holder|employee|claimant|councillor|requisitioner|request[eo]r|approver|authori[sz]er|passenger|travell?er|signatory|surname|forename|first ?name|last ?name|user ?name|user ?id\b|initials|telephone|e ?mail|\b(?:staff|officers?|persons?|personnel|holders?|managers?|owners?|contacts?|tel|phones?|mobile|fax|mail|address(?:es)?)\b|\b(?:requested|approved|authori[sz]ed|raised|entered|created|posted|ordered|claimed|signed|processed|input|updated) by$/g;
/** If one of these words follows, the header is about a kind or a body, not about a person: "Staff costs", "Contact centre". */
const kinds =
  /\b(?:types?|categor(?:y|ies)|costs?|charges?|expenses|departments?|division|team|unit|directorate|group|organi[sz]ation|body|company|services?|cent(?:re|er)|class)\b/g;
const always =
  /^(?:(?:full|middle|family|given|preferred|known as) )?names?$|\b(?:birth|passport|nino|iban|bic|bank)\b|\bcard (?:number|no|digits)\b|\bsort code\b|\b(?:ni|national insurance) (?:number|no)\b/;

/**
 * Removes personal data from a row: card holders, claimants, approvers, contact points, street addresses, and numbers of cards
 * and bank accounts. It clears every column whose header names such data. A cell that names a total stays, so that the row is
 * recognised as a total.
 */
export function withoutPersons(header: readonly string[]): WithoutPersons | null {
  const known = new Set(columnsInUse(header));
  const personal = new Set([...header.keys()].filter((at) => !known.has(at) && isPersonal(header[at]!)));
  if (personal.size === 0) return null;
  const first = Math.min(...personal);
  return (cells, haveMoved) =>
    cells.map((cell, at) => {
      if (haveMoved) return at >= first && cell.trim() !== "" ? "[removed]" : cell;
      return personal.has(at) && !namesTotal(cell) ? "" : cell;
    });
}

function columnsInUse(header: readonly string[]): (number | undefined)[] {
  const { amount, ...others } = columnsOf(header);
  return [amount?.at, ...Object.values(others)];
}

function isPersonal(header: string): boolean {
  const text = wordsOf(header).join(" ");
  return always.test(text) || lastOf(persons, text) > lastOf(kinds, text);
}

const lastOf = (words: RegExp, text: string) => [...text.matchAll(words)].at(-1)?.index ?? -1;
