import { pick, type Random } from "./random-graph.ts";
import type { ReferenceRow } from "./reference.ts";

/** A row as the API answers. */
export function asAnswer(row: ReferenceRow, asOf: string | null) {
  const { deal, buyer, advisory, basis, timing, inForce, audienceMatch, confidence, calledOff, knownAsOf } = row;
  const label = ["framework", "contract", "payment"].find((each) =>
    deal.labels.some((one) => one.toLowerCase() === each),
  )!;
  const lag = { atLeast: row.lagAtLeast, atMost: row.lagAtMost };
  return {
    id: `exposure:${[`${label}:${deal.key}`, `buyer:${buyer.key}`, `advisory:${advisory.key}`, ...(asOf ? [`asOf:${asOf}`] : [])].join("|")}`,
    ...{ basis, timing, inForce, audienceMatch, confidence, calledOff, knownAsOf },
    lag: lag.atLeast === null && lag.atMost === null ? null : lag,
    products: row.products.map(({ key }) => ({ id: `product:${key}` })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

interface Order {
  graphql: string;
  compare: (a: ReferenceRow, b: ReferenceRow) => number;
}

/** Unknown values come last in either direction. The keys break ties. */
function inOrder(valueOf: (row: ReferenceRow) => string | number | null, isDescending: boolean) {
  return (a: ReferenceRow, b: ReferenceRow): number => {
    const [x, y] = [valueOf(a), valueOf(b)];
    if (x !== y) {
      if (x === null || y === null) return x === null ? 1 : -1;
      return (x < y ? -1 : 1) * (isDescending ? -1 : 1);
    }
    for (const node of ["advisory", "deal", "buyer"] as const)
      if (a[node].key !== b[node].key) return a[node].key < b[node].key ? -1 : 1;
    return 0;
  };
}

/** The default order. */
export const newestFirst = inOrder(({ advisory }) => (advisory.sortDate as string) || null, true);

/** A random order: as GraphQL, and as a comparison of rows. */
export function randomOrder(random: Random): Order {
  const [field, valueOf] = pick(random, [
    ["ADVISORY_DATE", (row: ReferenceRow) => (row.advisory.sortDate as string) || null],
    ["DEAL_DATE", (row: ReferenceRow) => (row.deal.sortDate as string) || null],
    ["VALUE", (row: ReferenceRow) => (row.deal.sortValue as string) || null],
    ["LAG", (row: ReferenceRow) => row.lagAtLeast],
  ] as const);
  const direction = pick(random, ["ASC", "DESC"]);
  return {
    graphql: `, orderBy: { field: ${field}, direction: ${direction} }`,
    compare: inOrder(valueOf, direction === "DESC"),
  };
}
