import { groupBy } from "../../../group-by.ts";
import type { Day } from "./column.ts";
import type { Columns } from "./columns.ts";

/** Lists of whole numbers, one for each index. */
export interface Lists {
  starts: Int32Array;
  values: Int32Array;
}

/** The lists in the other direction of the columns. They are made when they are first needed. */
export interface Reverse {
  dealsOfBuyer: Lists;
  /** The deals that have or mention a product, or whose framework has it. */
  dealsOfProduct: Lists;
  productsOfWarning: Lists;
  /** The edges of deals to their suppliers, by the id of the supplier. Empty if that part of the columns has not been read. */
  dealsOfSupplier: () => ReadonlyMap<number, readonly { deal: number; knownFrom: Day }[]>;
}

const made = new WeakMap<Columns, Reverse>();

export function reverseOf(columns: Columns): Reverse {
  let reverse = made.get(columns);
  if (!reverse) made.set(columns, (reverse = makeReverse(columns)));
  return reverse;
}

function makeReverse({ deals, buyers, products, warnings, indexOfBuyer, indexOfProduct }: Columns): Reverse {
  let ofSupplier: ReturnType<Reverse["dealsOfSupplier"]> | undefined;
  function* buyersOfDeals(): Iterable<[number, number]> {
    for (let deal = 0; deal < deals.count; deal++)
      for (let at = deals.buyers.from(deal); at < deals.buyers.end(deal); at++)
        yield [indexOfBuyer.of(deals.buyers.to.values[at]!), deal];
  }
  function* productsOf(owner: number, deal: number): Iterable<[number, number]> {
    for (let at = deals.products.from(owner); at < deals.products.end(owner); at++)
      yield [indexOfProduct.of(deals.products.to.values[at]!), deal];
  }
  function* productsOfDeals(): Iterable<[number, number]> {
    for (let deal = 0; deal < deals.count; deal++) {
      yield* productsOf(deal, deal);
      for (let at = deals.frameworks.from(deal); at < deals.frameworks.end(deal); at++) {
        const framework = deals.indexById.of(deals.frameworks.to.values[at]!);
        if (framework >= 0) yield* productsOf(framework, deal);
      }
    }
  }
  function* warningsOfProducts(): Iterable<[number, number]> {
    for (const [product, { subject }] of products.entries())
      for (const warning of subject?.warnings ?? []) yield [warning, product];
  }
  return {
    dealsOfBuyer: listsOf(buyers.length, buyersOfDeals),
    dealsOfProduct: listsOf(products.length, productsOfDeals),
    productsOfWarning: listsOf(warnings.length, warningsOfProducts),
    dealsOfSupplier: () => (ofSupplier ??= dealsOfSupplier(deals)),
  };
}

function dealsOfSupplier({ suppliers, count }: Columns["deals"]) {
  const sold: { supplier: number; deal: number; knownFrom: Day }[] = [];
  for (let deal = 0; deal < count; deal++)
    for (let at = suppliers.from(deal); at < suppliers.end(deal); at++)
      sold.push({ supplier: suppliers.to.values[at]!, deal, knownFrom: suppliers.knownFrom.values[at]! });
  return groupBy(sold, ({ supplier }) => supplier);
}

/** Lists from pairs of an index and a value. Pairs without an index are left out. */
function listsOf(count: number, pairs: () => Iterable<[index: number, value: number]>): Lists {
  const starts = new Int32Array(count + 1);
  for (const [index] of pairs()) if (index >= 0) starts[index + 1]!++;
  for (let index = 0; index < count; index++) starts[index + 1]! += starts[index]!;
  const values = new Int32Array(starts[count]!);
  const next = starts.slice();
  for (const [index, value] of pairs()) if (index >= 0) values[next[index]!++] = value;
  return { starts, values };
}

export const lengthOf = ({ starts }: Lists, index: number): number => starts[index + 1]! - starts[index]!;
