import { cypher, name } from "../../cypher.ts";
import { readAnyRow, rowOf } from "../../stored/records.ts";
import type { Reader } from "../../read/reader.ts";
import type { ExposureSearch } from "../exposure/exposure-search.ts";
import { type GroupKey, groupKeys, type GroupOf } from "./aggregate-groups.ts";
import type { KeyValue } from "./exposure-keys.ts";
import { reasonIn } from "./exposure-sums.ts";
import type { WeightedDeals } from "./weighted-deals.ts";

/** The checked arguments of groups. */
export interface Asked {
  first: number;
  sumIn: string | null;
  sumOf: "Framework" | "Contract" | "Payment" | null;
}

/** A group by the number of its list of values, and the number of its exposures that count. */
export interface Group {
  number: number;
  found: WeightedDeals;
  weight: number;
}

/**
 * The groups in order: by their sum in a currency, if one is requested, then by the number of exposures, then by the names of their
 * keys. The nodes of the keys are read for the groups at the top, and for those that have the same rank as the last of these.
 */
export async function rank(
  reader: Reader,
  { columns: { deals } }: ExposureSearch,
  groups: readonly Group[],
  valuesOf: (group: number) => KeyValue[],
  by: readonly GroupKey[],
  { first, sumIn, sumOf }: Asked,
  withoutDuplicates: boolean,
): Promise<{ groups: Group[]; namesOf: (group: Group) => GroupOf }> {
  const kind = sumOf === null ? null : ["Framework", "Contract", "Payment"].indexOf(sumOf);
  const sums = new Map<Group, bigint | null>();
  const sumOfGroup = (group: Group) => {
    const byVat: bigint[] = [];
    group.found.each((deal) => {
      if (deals.currencies[deals.currency.values[deal]!] !== sumIn) return;
      if (kind !== null && deals.kind.values[deal] !== kind) return;
      if (reasonIn(deals, deal, withoutDuplicates) !== "SUMMED") return;
      const vat = deals.vat.values[deal]!;
      byVat[vat] = (byVat[vat] ?? 0n) + deals.billionths(deal)!;
    });
    // Amounts with and without value added tax are never added up. The greatest sum counts.
    return Object.values(byVat).reduce<bigint | null>((most, sum) => (most === null || sum > most ? sum : most), null);
  };
  if (sumIn !== null) for (const group of groups) sums.set(group, sumOfGroup(group));
  const byValue = (a: Group, b: Group) => compareSums(sums.get(a), sums.get(b)) || b.weight - a.weight;
  const sorted = [...groups].sort(byValue);
  const last = sorted[first - 1];
  const end = last ? sorted.findLastIndex((group) => byValue(group, last) === 0) + 1 : first === 0 ? 0 : sorted.length;
  const top = sorted.slice(0, end);
  const values = new Map(top.map((group) => [group, valuesOf(group.number)]));
  const nodes = await nodesOf(reader, [...values.values()], by);
  const namesOf = (group: Group) => namesOfGroup(values.get(group)!, by, nodes);
  const tie = (group: Group) =>
    by.map((key, i) => {
      const value = values.get(group)![i] ?? null;
      return groupKeys[key].label === null || value === null ? value : (nodes.get(value as number)?.key ?? null);
    });
  const ties = new Map(top.map((group) => [group, tie(group)]));
  top.sort((a, b) => byValue(a, b) || compareTies(ties.get(a)!, ties.get(b)!));
  return { groups: [...top, ...sorted.slice(end)], namesOf };
}

/** A known sum comes before an unknown one, and the greater one first. */
function compareSums(a: bigint | null | undefined, b: bigint | null | undefined): number {
  if (a == null || b == null) return Number(a == null) - Number(b == null);
  return a > b ? -1 : a < b ? 1 : 0;
}

/** Unknown values come last. */
function compareTies(a: readonly KeyValue[], b: readonly KeyValue[]): number {
  for (const [i, one] of a.entries()) {
    const other = b[i] ?? null;
    if (one === other) continue;
    if (one === null || other === null) return one === null ? 1 : -1;
    return one < other ? -1 : 1;
  }
  return 0;
}

type Nodes = ReadonlyMap<number, ReturnType<typeof readAnyRow>>;

/** The nodes of the keys of groups, by the database's own id. */
async function nodesOf(reader: Reader, values: readonly KeyValue[][], by: readonly GroupKey[]): Promise<Nodes> {
  const nodes = new Map<number, ReturnType<typeof readAnyRow>>();
  await Promise.all(
    by.map(async (key, i) => {
      const { label } = groupKeys[key];
      if (label === null) return;
      const ids = [...new Set(values.map((each) => each[i]).filter((id) => id !== null))] as number[];
      const found = await reader.values(
        `nodes ${label}`,
        ids.map(String),
        cypher`UNWIND $p.keys AS key MATCH (node:${name(label)}) WHERE id(node) = toInteger(key) RETURN key, ['${name(label)}', ${rowOf(cypher`node`, label)}]`,
        {},
        readAnyRow,
      );
      found.forEach((node, at) => node && nodes.set(ids[at]!, node));
    }),
  );
  return nodes;
}

function namesOfGroup(values: readonly KeyValue[], by: readonly GroupKey[], nodes: Nodes): GroupOf {
  const names: Record<string, unknown> = {};
  for (const { field } of Object.values(groupKeys)) names[field] = null;
  by.forEach((key, i) => {
    const { field, label } = groupKeys[key];
    const value = values[i] ?? null;
    names[field] = label === null || value === null ? value : (nodes.get(value as number) ?? null);
  });
  return names as unknown as GroupOf;
}
