/** The classes that result from pairs of equal members, by member. If a equals b and b equals c, all three are one class. */
export function classesOf(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    const members = [...new Set([...(classes.get(a) ?? [a]), ...(classes.get(b) ?? [b])])].sort();
    for (const member of members) classes.set(member, members);
  }
  return classes;
}
