/** Frameworks that are let again and again, each time with the next number. */
export const families = { gCloud: "G-Cloud", outcomes: "Digital Outcomes and Specialists" };

/** A framework by its title, and the family that it is an iteration of. */
export interface Named {
  title: string;
  family?: keyof typeof families;
  /** The text's words for it, where the pattern takes in more. */
  words?: string;
}

/** An iteration of a family by its number. */
export function iterationOf(family: keyof typeof families, number: number): Named {
  return { title: `${families[family]} ${number}`, family };
}

const numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"];

/** An iteration's number, in digits or Roman; null where there is none such. */
export function numberOf(text: string, last: number): number | null {
  const number = /^\d+$/.test(text) ? Number(text) : numerals.indexOf(text.toUpperCase()) + 1;
  return number >= 1 && number <= last ? number : null;
}
