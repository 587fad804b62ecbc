import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { productFinder } from "../../src/ingest/resolve/product-mentions.ts";

interface Labelled {
  texts: { text: string; names: string[]; not: string[] }[];
  products: [vendor: string, product: string, ...distinctive: string[]][];
}

const { texts, products } = parse(readFileSync(new URL("product-mentions.yaml", import.meta.url), "utf8")) as Labelled;

const find = productFinder(
  products.map(([vendor, product, ...distinctiveNames]) => ({
    key: `${vendor} ${product}`,
    names: [product],
    vendorNames: [vendor],
    distinctiveNames,
  })),
);

describe("products in the texts of deals", () => {
  const pairs = texts.flatMap(({ text, names, not }) => {
    const found = new Set(find(text).map(({ key }) => key));
    return [
      ...names.map((product) => ({ text, product, isNamed: true, isFound: found.has(product) })),
      ...not.map((product) => ({ text, product, isNamed: false, isFound: found.has(product) })),
      // What is found and labelled neither way is wrong too.
      ...[...found]
        .filter((product) => !names.includes(product) && !not.includes(product))
        .map((product) => ({ text, product, isNamed: false, isFound: true })),
    ];
  });

  test("are labelled in at least 200 pairs, of products that are known", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(200);
    const known = new Set(products.map(([vendor, product]) => `${vendor} ${product}`));
    expect(pairs.filter(({ product }) => !known.has(product))).toEqual([]);
  });

  test("are found with precision 1.0", () => {
    const found = pairs.filter(({ isFound }) => isFound);
    const right = found.filter(({ isNamed }) => isNamed);
    const named = pairs.filter(({ isNamed }) => isNamed);
    console.log(
      `Mentions of products: ${pairs.length} pairs, precision ${(right.length / found.length).toFixed(3)}, recall ${(right.length / named.length).toFixed(3)} (${right.length} of ${named.length}).`,
    );
    expect(found.filter(({ isNamed }) => !isNamed)).toEqual([]);
    expect(right.length).toBeGreaterThan(40);
  });
});
