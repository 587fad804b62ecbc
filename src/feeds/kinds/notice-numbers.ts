/*
 * Find a Tender numbers its notices `NNNNNN-YYYY` one after the other. A number between two that were read is a gap: a notice that was
 * lost, or one that was never published.
 */

/** For each year, the ranges of numbers that were read, in order. */
export type Numbers = Readonly<Record<string, readonly (readonly [first: number, last: number])[]>>;

/** Ranges further apart than this are not one series: an old notice came again. */
const furthest = 1_000;
/** The most ranges that are kept for a year. */
const maxRanges = 2_000;

/** The year and the number of each id that has this form. */
export function numbersOf(ids: readonly string[]): [year: string, number: number][] {
  return ids.flatMap((id) => {
    const [, number, year] = /^(\d{6})-(\d{4})$/.exec(id) ?? [];
    return number === undefined || year === undefined ? [] : [[year, Number(number)] as [string, number]];
  });
}

export function addNumbers(before: Numbers, more: readonly [year: string, number: number][]): Numbers {
  const ranges = new Map(
    Object.entries(before).map(([year, each]) => [year, each.map(([a, b]) => [a, b] as [number, number])]),
  );
  for (const [year, number] of more) ranges.set(year, [...(ranges.get(year) ?? []), [number, number]]);
  return Object.fromEntries([...ranges].map(([year, each]) => [year, joined(each).slice(-maxRanges)]));
}

function joined(ranges: [number, number][]): [number, number][] {
  const all: [number, number][] = [];
  for (const [first, last] of ranges.sort(([a], [b]) => a - b)) {
    const open = all.at(-1);
    if (open && first <= open[1] + 1) open[1] = Math.max(open[1], last);
    else all.push([first, last]);
  }
  return all;
}

/** The ids between ranges, oldest first. */
export function gapsIn(numbers: Numbers): string[] {
  return Object.entries(numbers)
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([year, ranges]) =>
      ranges.slice(1).flatMap(([next], i) => {
        const last = ranges[i]![1];
        if (next - last > furthest) return [];
        return Array.from({ length: next - last - 1 }, (_, j) => `${String(last + 1 + j).padStart(6, "0")}-${year}`);
      }),
    );
}
