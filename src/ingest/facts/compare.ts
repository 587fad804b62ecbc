type Compared = string | null | undefined;

/** Orders texts by their code units, so that the order is the same on every machine. A missing text comes first. */
export function compare(a: Compared, b: Compared): number {
  const [left, right] = [a ?? "", b ?? ""];
  return left < right ? -1 : left > right ? 1 : 0;
}
