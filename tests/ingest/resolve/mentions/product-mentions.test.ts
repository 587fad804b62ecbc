import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { mentionFinder, phrasesOf } from "../../../../src/ingest/resolve/mentions/mention-finder.ts";

interface Labelled {
  texts: { text: string; names: string[]; not: string[] }[];
  bought: Record<string, string[]>;
  serviced: Record<string, string[]>;
  notBought: Record<string, string[]>;
  hard: Record<string, string[]>;
  untuned: { bought: Record<string, string[]>; notBought: Record<string, string[]> };
  products: [vendor: string, product: string, ...distinctive: string[]][];
}

const { products, texts, untuned, bought, serviced, notBought, hard } = parse(
  readFileSync(new URL("product-mentions.yaml", import.meta.url), "utf8"),
) as Labelled;

const named = products.map(([vendor, product, ...distinctiveNames]) => ({
  key: `${vendor} ${product}`,
  names: [product],
  vendorNames: [vendor],
  vendorKeys: [vendor],
  distinctiveNames,
}));
const findAll = mentionFinder(named, []);
const find = (text: string) => findAll(text).filter(({ label }) => label === "Product");

interface Pair {
  text: string;
  product: string;
  isNamed: boolean;
  isFound: boolean;
}

function pairsOf(labelled: Labelled["texts"]): Pair[] {
  return labelled.flatMap(({ text, names, not }) => {
    const found = new Set(find(text).map(({ key }) => key));
    return [
      ...names.map((product) => ({ text, product, isNamed: true, isFound: found.has(product) })),
      ...not.map((product) => ({ text, product, isNamed: false, isFound: found.has(product) })),
      // A product that is found but labelled neither way is also wrong.
      ...[...found]
        .filter((product) => !names.includes(product) && !not.includes(product))
        .map((product) => ({ text, product, isNamed: false, isFound: true })),
    ];
  });
}

/** Converts texts by product to texts with products. A text that stands under several products names them all. */
function labelledOf({ bought, notBought }: Labelled["untuned"]): Labelled["texts"] {
  const all = new Map<string, { text: string; names: string[]; not: string[] }>();
  const label = (kind: "names" | "not", texts: Record<string, string[]>) => {
    for (const [product, each] of Object.entries(texts))
      for (const text of each) {
        const labelled = all.get(text) ?? { text, names: [], not: [] };
        all.set(text, labelled);
        labelled[kind].push(product);
      }
  };
  label("names", bought);
  label("not", notBought);
  return [...all.values()];
}

describe.each([
  {
    set: "the labelled texts",
    pairs: pairsOf([
      ...texts,
      ...labelledOf({ bought, notBought }),
      ...labelledOf({ bought: {}, notBought: serviced }),
      ...labelledOf({ bought: {}, notBought: hard }),
    ]),
    least: 350,
    leastTrue: 55,
    right: 85,
  },
  {
    set: "the texts that no rule was tuned on",
    pairs: pairsOf(labelledOf(untuned)),
    least: 250,
    leastTrue: 30,
    right: 30,
  },
])("products in $set", ({ set, pairs, least, leastTrue, right }) => {
  test("have enough labelled pairs, and only known products", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(least);
    expect(pairs.filter(({ isNamed }) => isNamed).length).toBeGreaterThanOrEqual(leastTrue);
    const known = new Set(named.map(({ key }) => key));
    expect(pairs.filter(({ product }) => !known.has(product))).toEqual([]);
  });

  test("are found with precision 1.0", () => {
    const found = pairs.filter(({ isFound }) => isFound);
    const rightly = found.filter(({ isNamed }) => isNamed);
    const all = pairs.filter(({ isNamed }) => isNamed);
    console.log(
      `Mentions of products in ${set}: ${pairs.length} pairs, precision ${(rightly.length / found.length).toFixed(3)}, recall ${(rightly.length / all.length).toFixed(3)} (${rightly.length} of ${all.length}).`,
    );
    expect(found.filter(({ isNamed }) => !isNamed)).toEqual([]);
    expect(rightly.length).toBeGreaterThan(right);
  });
});

describe("a service for a product", () => {
  test.each(Object.entries(serviced).flatMap(([product, each]) => each.map((text) => ({ product, text }))))(
    "leads to its vendor and makes no exposure: $text",
    ({ product, text }) => {
      const [vendor] = products.find(([vendor, name]) => `${vendor} ${name}` === product)!;
      expect(findAll(text).map(({ label, key }) => [label, key])).toContainEqual(["Organization", vendor]);
      expect(find(text)).toEqual([]);
    },
  );
});

describe("a product's phrases", () => {
  const phrases = (vendor: string, name: string) =>
    phrasesOf({ key: "", names: [name], vendorNames: [vendor], vendorKeys: [vendor], distinctiveNames: [] });

  test.each([
    ["Cisco", "Adaptive Security Appliance (ASA)", ["cisco adaptive security appliance", "cisco asa"]],
    ["Drupal", "Drupal Core", ["drupal core"]],
    ["Adobe", "Acrobat and Reader", ["adobe acrobat", "adobe reader"]],
    ["Ivanti", "Connect Secure, Policy Secure, and ZTA Gateways", ["ivanti policy secure", "ivanti zta gateways"]],
    ["Palo Alto Networks", "PAN-OS", ["palo alto networks pan os", "palo alto pan os"]],
    ["Cisco", "IOS XE Software", ["cisco ios xe", "cisco ios xe software"]],
  ])("of %s %s are the phrases that texts use", (vendor, name, expected) => {
    expect(phrases(vendor, name)).toEqual(expect.arrayContaining(expected));
  });

  test("of a list do not split words that belong together", () => {
    expect(phrases("Veeam", "Backup & Replication")).toEqual(["veeam backup replication"]);
    expect(phrases("Atlassian", "Confluence Server and Data Center")).not.toContain("atlassian data center");
    expect(phrases("Atlassian", "Confluence Server and Data Center")).not.toContain("atlassian confluence server");
  });
});
