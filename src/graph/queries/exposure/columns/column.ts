/** A list of whole numbers of 32 bits that grows, outside the heap of JavaScript. */
export class Column {
  values = new Int32Array(1_024);
  length = 0;
  private isExtended = false;

  set(index: number, value: number): void {
    if (index >= this.values.length) this.grow(index + 1);
    this.values[index] = value;
    if (index >= this.length) this.length = index + 1;
  }

  push(value: number): void {
    this.set(this.length, value);
  }

  /** A copy that may be changed. */
  copy(): Column {
    const copy = new Column();
    copy.values = this.values.slice();
    copy.length = this.length;
    return copy;
  }

  /** A column that begins with the same values, for values that are only added. Only the first extension shares their memory. */
  extension(): Column {
    const extension = new Column();
    extension.values = this.isExtended ? this.values.slice() : this.values;
    extension.length = this.length;
    this.isExtended = true;
    return extension;
  }

  private grow(atLeast: number): void {
    const wider = new Int32Array(Math.max(atLeast, this.values.length * 2));
    wider.set(this.values);
    this.values = wider;
  }
}

/** The index of a node in its columns, by the database's own id of the node. -1 if the columns do not have it. */
export class IndexById {
  constructor(private readonly places = new Column()) {}

  copy(): IndexById {
    return new IndexById(this.places.copy());
  }

  of(id: number): number {
    return id < this.places.length ? this.places.values[id]! - 1 : -1;
  }

  set(id: number, index: number): void {
    this.places.set(id, index + 1);
  }
}

/** The first of some places, in order, from which on a condition holds; their number if it holds for none. */
export function firstPlace(count: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A day as the number of days since 1970-01-01, or `unknownDay`. */
export type Day = number;
export const unknownDay: Day = -2_147_483_648;

const days = new Map<string, Day>();

/** The day of a date, `YYYY-MM-DD`; unknown if the text is empty or missing. Dates repeat, so each text is parsed once. */
export function dayOf(date: string | null): Day {
  if (!date) return unknownDay;
  let day = days.get(date);
  if (day === undefined) {
    const [, year, month, dayOfMonth] = /^([+-]?\d+)-(\d+)-(\d+)$/.exec(date)!;
    const at = new Date(0);
    at.setUTCFullYear(Number(year), Number(month) - 1, Number(dayOfMonth));
    day = Math.round(at.getTime() / 86_400_000);
    if (days.size < 100_000) days.set(date, day);
  }
  return day;
}

const dates = new Map<Day, string>();

/** The date of a day, `YYYY-MM-DD`; empty if it is unknown. Each is written once. */
export function textOfDay(day: Day): string {
  if (day === unknownDay) return "";
  let date = dates.get(day);
  if (date === undefined) {
    date = new Date(day * 86_400_000).toISOString().slice(0, -"T00:00:00.000Z".length);
    if (dates.size < 100_000) dates.set(day, date);
  }
  return date;
}
