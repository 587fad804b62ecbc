type Compared = string | null | undefined;

/** Orders texts by their code units, alike on every machine; none is before all others. */
export function compare(a: Compared, b: Compared): number {
  const [left, right] = [a ?? "", b ?? ""];
  return left < right ? -1 : left > right ? 1 : 0;
}
