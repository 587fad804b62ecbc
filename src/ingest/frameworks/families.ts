/** Frameworks that are let repeatedly, each time with the next number. */
export const families = { gCloud: "G-Cloud", outcomes: "Digital Outcomes and Specialists" };

/** The title of a framework, and the family to which this iteration belongs. */
export interface Named {
  title: string;
  family?: keyof typeof families;
  /** The words of the text that name the framework, if the pattern matches more than these. */
  words?: string;
}

/** An iteration of a family by its number. */
export function iterationOf(family: keyof typeof families, number: number): Named {
  return { title: `${families[family]} ${number}`, family };
}

const numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"];

/** The number of an iteration, in digits or Roman numerals. Null if there is no iteration with that number. */
export function numberOf(text: string, last: number): number | null {
  const number = /^\d+$/.test(text) ? Number(text) : numerals.indexOf(text.toUpperCase()) + 1;
  return number >= 1 && number <= last ? number : null;
}
