/** A condition or a list of them, as in a `where`. */
type Condition = Record<string, unknown>;

/** Conditions in a fixed order, independent of the query's order, so that the statement is the same. */
export function byShape(of: unknown): Condition[] {
  const list = (Array.isArray(of) ? of : of ? [of] : []) as Condition[];
  return list.length < 2
    ? list
    : list
        .map((one) => ({ one, shape: shapeOf(one) }))
        .sort((a, b) => (a.shape < b.shape ? -1 : a.shape > b.shape ? 1 : 0))
        .map(({ one }) => one);
}

function shapeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return typeof value[0] === "object" ? `[${value.map(shapeOf).sort().join()}]` : "[]";
  if (typeof value !== "object") return "";
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries
    .map(([key, each]) => `${key}:${shapeOf(each)}`)
    .sort()
    .join()}}`;
}
