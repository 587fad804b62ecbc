import type { EdgeStatement, GraphFragment, NodeStatement } from "../../../../src/statements.ts";
import type { EdgeType } from "../../../../src/model.ts";
import type { UncertainDate } from "../../../../src/values.ts";
import { fragment } from "../../../support/graph.ts";

export type Random = () => number;

export const pick = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
const maybe = <T>(random: Random, share: number, value: () => T): T | undefined =>
  random() < share ? value() : undefined;

const dayOf = (number: number) => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
/** A date in 2020: exact, within some days, or with an open end. Few different days, so that some are the same. */
function randomDate(random: Random): UncertainDate {
  const from = Math.floor(random() * 12) * 30;
  const kind = random();
  const [earliest, latest] = [dayOf(from), dayOf(from + (kind < 0.7 ? 0 : 40))];
  if (kind < 0.85) return { edtf: null, earliest, latest, stated: null };
  return kind < 0.93
    ? { edtf: null, earliest: null, latest, stated: null }
    : { edtf: null, earliest, latest: null, stated: null };
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
const keysOf = (prefix: string, count: number) => upTo(count).map((i) => `${prefix}${i}`);
export const keys = {
  buyer: keysOf("buyer", 5),
  supplier: keysOf("maker", 4),
  agency: keysOf("agency", 2),
  product: keysOf("product", 7),
  framework: keysOf("framework", 4),
  contract: keysOf("contract", 12),
  payment: keysOf("payment", 4),
  advisory: keysOf("advisory", 12),
  vulnerability: keysOf("CVE-2020-000", 3),
};

type RandomEdge = [from: string, type: EdgeType, to: string, properties?: EdgeStatement["properties"]];

/** A small graph in which deals, products and advisories meet in every way, with all kinds of dates, statuses and doubts. */
export function randomGraph(random: Random): GraphFragment[] {
  const of = <T>(values: readonly T[]) => pick(random, values);
  const share = <T>(part: number, value: () => T) => maybe(random, part, value);
  const known = () => ({ knownFrom: random() < 0.2 ? undefined : randomDate(random) });
  const some = (part: number, values: readonly string[]) => values.filter(() => random() < part);
  const matchedBy = () => ({ matchedBy: of(["IDENTIFIER", "NAME", "CURATED"] as const) });
  const fragments: GraphFragment[] = [];
  const add = (node: NodeStatement, edges: RandomEdge[] = [], twice: RandomEdge[] = []) => {
    const own = fragment(`record ${node.label} ${node.key}`, [node], edges);
    const again = fragment(`record again ${node.label} ${node.key}`, [], twice);
    for (const part of [own, again])
      for (const edge of part.edges) edge.knownFrom = random() < 0.2 ? null : randomDate(random);
    fragments.push(own, again);
  };
  const organization = (key: string, more: object) =>
    add({
      label: "Organization",
      key,
      name: key,
      country: of(["GB", "GB", "FR"]),
      ...more,
      ...known(),
    });
  const kinds = ["DEPARTMENT", "NHS", "LOCAL_AUTHORITY"] as const;
  for (const key of keys.buyer) organization(key, { kind: share(0.8, () => of(kinds)) });
  for (const key of keys.supplier) organization(key, {});
  for (const key of keys.agency) organization(key, { isAgency: true });
  for (const [i, key] of keys.product.entries())
    add({ label: "Product", key, name: key }, [
      ...some(0.35, keys.supplier).map((maker): RandomEdge => [
        `Product ${key}`,
        "HAS_VENDOR",
        `Organization ${maker}`,
      ]),
      ...some(0.15, keys.product.slice(i + 1)).map((whole): RandomEdge => [
        `Product ${key}`,
        "PART_OF",
        `Product ${whole}`,
      ]),
    ]);
  for (const key of keys.vulnerability) add({ label: "Vulnerability", key, title: key });
  const products = (node: string, part: number): RandomEdge[] =>
    some(part, keys.product).map((product) => [node, "HAS_PRODUCT", `Product ${product}`]);
  const deal = () => ({
    ...(random() < 0.85 ? { dealDate: randomDate(random), dealDateKind: of(["SIGNED", "AWARDED"] as const) } : {}),
    ...known(),
  });
  const money = () => ({
    amount: of(["100", "2500.5", "-3"]),
    currency: of(["GBP", "GBP", "EUR", null]),
    vat: of(["INCLUDED", null] as const),
  });
  for (const key of keys.framework)
    add(
      {
        label: "Framework",
        key,
        title: key,
        ...deal(),
        ceiling: share(0.6, money),
        periodStart: share(0.6, () => randomDate(random)),
        periodEnd: share(0.6, () => randomDate(random)),
      },
      [
        ...products(`Framework ${key}`, 0.2),
        ...some(0.4, keys.buyer).map((to): RandomEdge => [
          `Framework ${key}`,
          "OPEN_TO",
          `Organization ${to}`,
          matchedBy(),
        ]),
      ],
    );
  const bought = (node: string): RandomEdge[] => [
    ...products(node, 0.1),
    ...some(0.08, keys.product).map((to): RandomEdge => [
      node,
      "MENTIONS",
      `Product ${to}`,
      { confidence: of(["HIGH", "MEDIUM", "LOW", "VERY_LOW"] as const), method: "test", words: "words" },
    ]),
    ...some(0.25, keys.buyer).map((to): RandomEdge => [node, "HAS_BUYER", `Organization ${to}`, matchedBy()]),
    ...some(0.25, keys.supplier).map((to): RandomEdge => [node, "HAS_SUPPLIER", `Organization ${to}`, matchedBy()]),
    ...some(0.2, keys.framework).map((to): RandomEdge => [node, "UNDER_FRAMEWORK", `Framework ${to}`]),
  ];
  for (const key of keys.contract) {
    const node = `Contract ${key}`;
    const content = {
      label: "Contract",
      key,
      title: key,
      ...deal(),
      status: of(["ACTIVE", "ACTIVE", "ACTIVE", "TERMINATED", "CANCELLED", undefined] as const),
      value: share(0.7, money),
      periodStart: share(0.7, () => randomDate(random)),
      periodEnd: share(0.7, () => randomDate(random)),
      cpv: of([["48000000"], ["48000000", "72000000"], []]),
    };
    add(content as NodeStatement, bought(node), random() < 0.3 ? bought(node) : []);
  }
  for (const key of keys.payment)
    add({ label: "Payment", key, title: key, ...deal(), amount: share(0.9, money) }, bought(`Payment ${key}`));
  for (const key of keys.advisory) {
    const node = `Advisory ${key}`;
    const status = () => ({
      productStatus: of(["KNOWN_AFFECTED", "UNDER_INVESTIGATION", "FIXED", undefined] as const),
    });
    const about = (): RandomEdge[] => [
      ...some(0.25, keys.product).map((to): RandomEdge => [node, "HAS_SUBJECT", `Product ${to}`, status()]),
      ...some(0.05, keys.supplier).map((to): RandomEdge => [node, "HAS_SUBJECT", `Organization ${to}`]),
    ];
    const content = {
      label: "Advisory",
      key,
      title: key,
      kind: of(["VULNERABILITY", "EXPLOITED", "BAN", "CALL"] as const),
      severity: of(["HIGH", "LOW"] as const),
      date: share(0.9, () => randomDate(random)),
      isPublic: random() < 0.8,
      isWithdrawn: random() < 0.1,
      audienceCountry: share(0.3, () => "GB"),
      audienceKinds: some(0.2, kinds),
      audienceExcludedKinds: some(0.2, kinds),
      ...known(),
    };
    add(
      content as NodeStatement,
      [
        ...about(),
        ...some(0.5, [...keys.agency, "maker0"]).map((to): RandomEdge => [
          node,
          "HAS_PUBLISHER",
          `Organization ${to}`,
          matchedBy(),
        ]),
        ...some(0.3, keys.vulnerability).map((to): RandomEdge => [node, "HAS_VULNERABILITY", `Vulnerability ${to}`]),
      ],
      random() < 0.3 ? about() : [],
    );
  }
  return fragments;
}
