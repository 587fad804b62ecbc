/** The members of each class that pairs of equals make, by member: if a is b and b is c, all three are one class. */
export function classesOf(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    const members = [...new Set([...(classes.get(a) ?? [a]), ...(classes.get(b) ?? [b])])].sort();
    for (const member of members) classes.set(member, members);
  }
  return classes;
}
