import type { WithoutPersons } from "../format.ts";
import { columnsOf } from "./payment-columns.ts";
import { namesTotal } from "./totals.ts";
import { wordsOf } from "./header-words.ts";

/** Words for persons and for how to reach them, some of them however they are written together with others: "CARDHOLDERNAME". */
const persons =
  /card ?holder|employee|claimant|councillor|requisitioner|request[eo]r|approver|authori[sz]er|passenger|travell?er|signatory|surname|forename|first ?name|last ?name|user ?name|user ?id\b|initials|telephone|e ?mail|\b(?:staff|officers?|persons?|personnel|holders?|managers?|owners?|contacts?|tel|phones?|mobile|fax|mail|address(?:es)?)\b|\b(?:requested|approved|authori[sz]ed|raised|entered|created|posted|ordered|claimed|signed|processed|input|updated) by$/g;
/** With one of these after it, a header tells of a kind or of a body, and of no person: "Staff costs", "Contact centre". */
const kinds =
  /\b(?:types?|categor(?:y|ies)|costs?|charges?|expenses|departments?|division|team|unit|directorate|group|organi[sz]ation|body|company|services?|cent(?:re|er)|class)\b/g;
const always =
  /^(?:(?:full|middle|family|given|preferred|known as) )?names?$|\b(?:birth|passport|nino|iban|bic|bank)\b|\bcard (?:number|no|digits)\b|\bsort code\b|\b(?:ni|national insurance) (?:number|no)\b/;

/**
 * Takes out of a row who holds the card, claimed or approved, contact points, street addresses, numbers of cards and bank
 * accounts: whatever stands in a column whose header says so. A total stays, so that its row is known to be one.
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
