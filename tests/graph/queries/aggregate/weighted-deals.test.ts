import { expect, test } from "vitest";
import { DealSet } from "../../../../src/graph/queries/aggregate/deal-set.ts";
import { WeightedDeals } from "../../../../src/graph/queries/aggregate/weighted-deals.ts";
import { randomFrom } from "../../../bench/random.ts";

const contents = (list: WeightedDeals) => {
  const found: [number, number][] = [];
  list.each((deal, weight) => void found.push([deal, weight]));
  expect(found).toHaveLength(list.size);
  return new Map(found);
};

test("a list of deals and its copies hold what a map of deals to weights holds, whatever is added and removed", () => {
  const next = randomFrom(7);
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least));
  let list = WeightedDeals.empty();
  const expected = new Map<number, number>();
  for (let deal = 0; deal < 5_000; deal++)
    for (let i = between(0, 3); i > 0; i--) {
      list.add(deal, i);
      expected.set(deal, (expected.get(deal) ?? 0) + i);
    }
  for (let round = 0; round < 60; round++) {
    const earlier = list;
    const before = contents(earlier);
    const left = new Set(Array.from({ length: round % 7 === 0 ? 700 : between(0, 9) }, () => between(0, 6_000)));
    list = list.without(left).copy();
    for (const deal of left) expected.delete(deal);
    for (const deal of left) if (deal % 2 === 0) expect(list.add(deal, round)).toBe(true);
    for (const deal of left) if (deal % 2 === 0) expected.set(deal, round);
    expect(contents(list)).toEqual(expected);
    expect(contents(earlier)).toEqual(before);
  }
});

test("a list without deals that it does not have is the list itself", () => {
  const list = WeightedDeals.empty();
  for (let deal = 0; deal < 3_000; deal++) list.add(deal, 1);
  expect(list.without(new Set([3_000, 4_000]))).toBe(list);
  expect(list.without(new Set([2_999])).size).toBe(2_999);
});

test("a set of deals and its copies do not change each other", () => {
  const set = DealSet.empty();
  expect(set.isEmpty).toBe(true);
  for (const deal of [3, 3_000, 1]) set.add(deal);
  const copy = set.without([3, 9_999]);
  copy.add(7);
  const all = (some: DealSet) => {
    const found: number[] = [];
    expect(some.count((deal) => deal !== 1 && found.push(deal) > 0)).toBe(found.length);
    return found;
  };
  expect(all(set)).toEqual([3, 3_000]);
  expect(all(copy)).toEqual([7, 3_000]);
  expect(copy.isEmpty).toBe(false);
});
