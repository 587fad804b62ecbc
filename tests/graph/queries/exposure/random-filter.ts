import { keys, pick, type Random } from "./random-graph.ts";
import type { ReferenceRow } from "./reference.ts";

/** A condition on exposures: as GraphQL, and as a function of a row of the reference. */
export interface RandomFilter {
  graphql: string;
  fits: (row: ReferenceRow) => boolean;
}

const value =
  (field: keyof ReferenceRow, values: readonly string[]) =>
  (random: Random): RandomFilter => {
    const eq = pick(random, values);
    const other = pick(random, values);
    return random() < 0.6
      ? { graphql: `${field}: { eq: ${eq} }`, fits: (row) => row[field] === eq }
      : { graphql: `${field}: { in: [${eq}, ${other}] }`, fits: (row) => [eq, other].includes(row[field] as string) };
  };

const day = (random: Random) => pick(random, ["2020-01-31", "2020-04-10", "2020-06-29", "2020-09-27"]);
const id = (type: string, key: string) => `id: { eq: "${type}:${key}" }`;

/** A comparison of two bounds: it holds only if it holds for every value between. */
function bounds(
  operator: string,
  given: string | number,
  lower: string | number | null,
  upper: string | number | null,
) {
  if (operator === "eq") return lower === given && upper === given;
  const bound = operator.startsWith("g") ? lower : upper;
  if (bound === null) return false;
  return { gt: bound > given, gte: bound >= given, lt: bound < given, lte: bound <= given }[operator]!;
}
const operators = ["eq", "gt", "gte", "lt", "lte"];
const moneyOf = ({ deal }: ReferenceRow, suffix: string) =>
  deal[`value${suffix}`] ?? deal[`amount${suffix}`] ?? deal[`ceiling${suffix}`] ?? null;
const kindOf = ({ deal }: ReferenceRow) =>
  ["Framework", "Contract", "Payment"].find((label) => deal.labels.includes(label))!.toUpperCase();

const conditions: ((random: Random) => RandomFilter)[] = [
  value("timing", ["AFTER", "BEFORE", "SAME_DAY", "UNCERTAIN"]),
  value("inForce", ["YES", "NO", "UNCERTAIN"]),
  value("audienceMatch", ["YES", "NO", "UNKNOWN"]),
  value("confidence", ["VERY_LOW", "LOW", "MEDIUM", "HIGH"]),
  value("basis", ["PRODUCT", "FRAMEWORK", "MENTION"]),
  (random) => {
    const eq = pick(random, [true, false, null]);
    return { graphql: `calledOff: { eq: ${eq} }`, fits: (row) => row.calledOff === eq };
  },
  (random) => {
    const eq = random() < 0.5;
    return { graphql: `exploited: { eq: ${eq} }`, fits: (row) => row.exploited === eq };
  },
  (random) => {
    if (random() < 0.2)
      return { graphql: "lag: { eq: null }", fits: (row) => row.lagAtLeast === null && row.lagAtMost === null };
    const [operator, days] = [pick(random, operators), pick(random, [-60, 0, 30, 90])];
    return {
      graphql: `lag: { ${operator}: ${days} }`,
      fits: (row) => bounds(operator, days, row.lagAtLeast, row.lagAtMost),
    };
  },
  (random) => {
    const [operator, on] = [pick(random, operators), day(random)];
    return {
      graphql: `deal: { date: { ${operator}: "${on}" } }`,
      fits: ({ deal }) =>
        bounds(
          operator,
          on,
          (deal.dealDateEarliest ?? null) as string | null,
          (deal.dealDateLatest ?? null) as string | null,
        ),
    };
  },
  (random) => {
    const kind = pick(random, ["FRAMEWORK", "CONTRACT", "PAYMENT"]);
    return { graphql: `deal: { kind: { eq: ${kind} } }`, fits: (row) => kindOf(row) === kind };
  },
  (random) => {
    const title = pick(random, ["1", "contract", "k"]);
    return {
      graphql: `deal: { title: { contains: "${title}" } }`,
      fits: ({ deal }) => (deal.title as string).includes(title),
    };
  },
  (random) => {
    const [operator, amount] = [pick(random, operators), pick(random, [100, 2500.5, 0])];
    return {
      graphql: `deal: { value: { currency: { eq: "GBP" } amount: { ${operator}: "${amount}" } } }`,
      fits: (row) => {
        const stated = moneyOf(row, "");
        const of = stated === null ? null : Number(stated);
        return moneyOf(row, "Currency") === "GBP" && bounds(operator, amount, of, of);
      },
    };
  },
  (random) => {
    const eq = pick(random, ["INCLUDED", null]);
    return { graphql: `deal: { value: { vat: { eq: ${eq} } } }`, fits: (row) => moneyOf(row, "Vat") === eq };
  },
  (random) => {
    const kind = pick(random, ["SIGNED", "AWARDED", null]);
    return { graphql: `dealDateKind: { eq: ${kind} }`, fits: ({ deal }) => (deal.dealDateKind ?? null) === kind };
  },
  (random) => {
    const kind = pick(random, ["DEPARTMENT", "NHS", null]);
    return { graphql: `buyer: { kind: { eq: ${kind} } }`, fits: ({ buyer }) => (buyer.kind ?? null) === kind };
  },
  (random) => {
    const [kind, severity] = [pick(random, ["VULNERABILITY", "EXPLOITED", "BAN"]), pick(random, ["HIGH", "LOW"])];
    return {
      graphql: `advisory: { or: [{ kind: { eq: ${kind} } }, { severity: { eq: ${severity} } }] }`,
      fits: ({ advisory }) => advisory.kind === kind || advisory.severity === severity,
    };
  },
  () => ({ graphql: "advisory: {}", fits: () => true }),
];

/** Conditions on nodes that the row does not name: the test gives what leads there. */
export interface Leads {
  suppliers: (row: ReferenceRow) => string[];
  frameworks: (row: ReferenceRow) => string[];
  agencies: (row: ReferenceRow) => string[];
  publishers: (row: ReferenceRow) => string[];
}

function randomFilter(random: Random, leads: Leads, depth = 0): RandomFilter {
  const given = (field: string, type: string, all: readonly string[], of: (row: ReferenceRow) => string[]) => {
    const key = pick(random, all);
    return { graphql: `${field}: { ${id(type, key)} }`, fits: (row: ReferenceRow) => of(row).includes(key) };
  };
  const named = [
    () => given("buyer", "buyer", keys.buyer.slice(0, 2), ({ buyer }) => [buyer.key]),
    () => given("product", "product", keys.product, ({ met }) => met.map(({ key }) => key)),
    () => given("vendor", "vendor", ["maker0", "maker1"], ({ vendors }) => vendors.map(({ key }) => key)),
    () => given("supplier", "supplier", ["maker0", "maker1"], leads.suppliers),
    () => given("framework", "framework", keys.framework, leads.frameworks),
    () => given("agency", "agency", ["agency0"], leads.agencies),
    () => given("publisher", "organization", ["agency1", "maker0"], leads.publishers),
  ];
  const all = [...conditions, ...named];
  const kind = random();
  if (depth < 2 && kind < 0.25) {
    const parts = [randomFilter(random, leads, depth + 1), randomFilter(random, leads, depth + 1)];
    const list = `[${parts.map(({ graphql }) => `{ ${graphql} }`).join(", ")}]`;
    if (kind < 0.12) return { graphql: `or: ${list}`, fits: (row) => parts.some(({ fits }) => fits(row)) };
    if (kind < 0.18) return { graphql: `and: ${list}`, fits: (row) => parts.every(({ fits }) => fits(row)) };
    const [one] = parts;
    return { graphql: `not: { ${one!.graphql} }`, fits: (row) => !one!.fits(row) };
  }
  return pick(random, all)(random);
}

/** Some filters on different fields, which must all hold. */
export function randomWhere(random: Random, leads: Leads): RandomFilter {
  const filters = new Map<string, RandomFilter>();
  for (let i = Math.floor(random() * 4); i > 0; i--) {
    const filter = randomFilter(random, leads);
    filters.set(filter.graphql.split(":")[0]!, filter);
  }
  const all = [...filters.values()];
  return {
    graphql: `{ ${all.map(({ graphql }) => graphql).join(" ")} }`,
    fits: (row) => all.every(({ fits }) => fits(row)),
  };
}
