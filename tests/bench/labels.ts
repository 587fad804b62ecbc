import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { readCardDescriptor } from "../../src/ingest/facts/card-descriptor.ts";
import { coreOfName, normalisedName } from "../../src/ingest/facts/names.ts";
import { mentionFinder } from "../../src/ingest/resolve/mentions/mention-finder.ts";
import { vendorFinder } from "../../src/ingest/resolve/organizations/vendor-names.ts";
import { type KnownNames, knownNames } from "./known-names.ts";

const seed = fileURLToPath(new URL("../../seed", import.meta.url));

/**
 * Measures which vendors the ingest finds for suppliers, and which names it finds in texts, against labels that people gave. The
 * labels are in a folder such as `../shared/data`. It needs no database, because it calls the functions of the ingest directly.
 */
export async function benchLabels(data: string, half: number | null, isLong: boolean): Promise<void> {
  const known = await knownNames(seed, data);
  const rowsOf = (name: string) => {
    const file = `${data}/labels/${name}.csv`;
    if (!existsSync(file))
      throw new Error(`Cannot measure: there is no ${file}. Name a folder that has the labels in "labels".`);
    return parse<Record<string, string>>(readFileSync(file), { columns: true });
  };
  const isOfHalf = (text: string) => half === null || hashOf(text) % 2 === half;
  report("supplier → vendor, each merchant once", suppliers(rowsOf("suppliers"), known, isOfHalf), isLong);
  const texts = textsOf(rowsOf("texts"), isOfHalf);
  report("vendor named in a text as bought or serviced, each process once", vendorsNamed(texts, known), isLong);
  report(
    "vendor named in a text as bought or serviced, only vendors in the graph",
    vendorsNamed(texts, known, true),
    isLong,
  );
  report("product named in a text as bought or serviced", productsNamed(texts, known), isLong);
}

/** A result or a missed label, with the verdict. */
interface Judged {
  what: string;
  /** True if a person labelled it, or, for a result, if the result is right. */
  isTrue: boolean;
  isFound: boolean;
  sort: string;
  weight: number;
}

function suppliers(rows: Record<string, string>[], known: KnownNames, isOfHalf: (text: string) => boolean): Judged[] {
  const bodies = new Map(known.bodies.map((each) => [each.key, each]));
  const find = vendorFinder(known.bodies.filter(({ isVendor, parent }) => isVendor || parent !== null));
  const rootOf = (key: string): string => {
    const parent = bodies.get(key)?.parent;
    return parent ? rootOf(parent) : key;
  };
  const joinedTo = (name: string) => {
    const own = bodies.get(known.vendorOf(name));
    const key = own && (own.isVendor || own.parent) ? own.key : find(name)?.key;
    return key === undefined ? null : [key, rootOf(key)];
  };
  const merchants = new Map<string, Judged>();
  for (const row of rows) {
    const { name = "", label = "", relation = "", gbp = "0" } = row;
    if (label === "UNSURE") continue;
    const isVendor = label !== "NONE" && !label.startsWith("RESELLER");
    const merchant = coreOfName(normalisedName(readCardDescriptor(name).merchant));
    const found = joinedTo(name);
    const isFound = found !== null;
    const isRight = isVendor && found !== null && found.includes(known.vendorOf(label));
    const key = `${label} ${merchant} ${isFound}`;
    const judged = merchants.get(key);
    if (judged) judged.weight += Number(gbp);
    else if (isOfHalf(merchant))
      merchants.set(key, {
        ...{ what: `${name} → ${found?.[0] ?? "nobody"} (${label})`, isTrue: isFound ? isRight : isVendor, isFound },
        ...{ sort: relation, weight: Number(gbp) },
      });
  }
  return [...merchants.values()];
}

interface LabelledText {
  id: string;
  texts: Set<string>;
  labels: Record<string, string>[];
}

/** The texts of each process with all their labels. */
function textsOf(rows: Record<string, string>[], isOfHalf: (text: string) => boolean): LabelledText[] {
  const processes = new Map<string, LabelledText>();
  for (const row of rows) {
    const id = row.id!.split("/")[0]!;
    if (!isOfHalf(id)) continue;
    const process = processes.get(id) ?? { id, texts: new Set(), labels: [] };
    processes.set(id, process);
    process.labels.push(row);
    // A label joins title and description with "||". In the document they are separate lines.
    process.texts.add(
      row
        .context!.split("||")
        .map((line) => line.trim())
        .filter(Boolean)
        .join("\n"),
    );
  }
  return [...processes.values()];
}

const isNamed = ({ bought }: Record<string, string>) => bought === "YES" || bought === "SUPPORT";

function vendorsNamed(texts: readonly LabelledText[], known: KnownNames, isOfKnown = false): Judged[] {
  const keys = new Set(known.bodies.map(({ key }) => key));
  return texts.flatMap(({ id, texts, labels }) => {
    const found = new Map([...texts].flatMap((text) => mentionsIn(known, text)).map((each) => [each.vendor, each]));
    const named = new Map(
      labels.filter(isNamed).map((row) => [known.vendorOf(row.vendor!), `${row.bought} ${row.field}`]),
    );
    const said = labels.map(({ bought, words }) => `${bought} ${words}`).join("; ");
    return [...new Set([...found.keys(), ...named.keys()])]
      .filter((vendor) => !isOfKnown || keys.has(vendor))
      .map((vendor) => ({
        what: `${vendor}: “${found.get(vendor)?.words ?? ""}” ${id} ${said}`,
        isTrue: named.has(vendor),
        isFound: found.has(vendor),
        sort: named.get(vendor) ?? "not named",
        weight: 1,
      }));
  });
}

function productsNamed(texts: readonly LabelledText[], known: KnownNames): Judged[] {
  return texts.flatMap(({ id, texts, labels }) => {
    const found = [...texts].flatMap((text) => mentionsIn(known, text));
    const named = labels.filter((row) => isNamed(row) && row.product !== "");
    const isOf = (mention: Mention, { vendor, product }: Record<string, string>) =>
      mention.vendor === known.vendorOf(vendor!) &&
      mention.names.some((name) =>
        // "Intercept X Advanced" is an edition of Intercept X.
        `${withoutVendor(product!, vendor!)}-`.startsWith(`${withoutVendor(name, vendor!)}-`),
      );
    const of = (row: Record<string, string>) => `${row.vendor} ${row.product}`;
    const missed = new Map(
      named.filter((row) => !found.some((each) => isOf(each, row))).map((row) => [of(row), row] as const),
    );
    return [
      ...new Map(
        found
          .filter(({ names }) => names.length > 0)
          .map((each) => [
            each.key,
            {
              what: `${each.key}: “${each.words}” ${id}`,
              // A product without a label of its own is right if its vendor is.
              isTrue: labels.some((row) => isNamed(row) && known.vendorOf(row.vendor!) === each.vendor),
              ...{ isFound: true, sort: "product", weight: 1 },
            },
          ]),
      ).values(),
      ...[...missed].map(([what, row]) => ({
        ...{ what: `${what} ${id}: ${row.words}`, isTrue: true, isFound: false },
        ...{ sort: `${row.bought} ${row.graph_match}`, weight: 1 },
      })),
    ];
  });
}

interface Mention {
  key: string;
  vendor: string;
  /** The names of the product; empty if the text only names a vendor. */
  names: readonly string[];
  words: string;
}

const finders = new WeakMap<KnownNames, (text: string) => Mention[]>();

function mentionsIn(known: KnownNames, text: string): Mention[] {
  let find = finders.get(known);
  if (!find) {
    const products = new Map(known.products.map((each) => [each.key, each]));
    const makers = known.bodies.filter(({ isVendor }) => isVendor).map((each) => ({ ...each, isCurated: true }));
    const asked = mentionFinder(known.products, makers);
    find = (each) =>
      asked(each).map(({ label, key, words }) => ({
        ...{ key, words, vendor: label === "Product" ? known.vendorOfProduct(key) : key },
        // If a product stands for its vendor in a text, the words of the text are its name.
        names:
          label === "Product"
            ? [...products.get(key)!.names, ...products.get(key)!.distinctiveNames]
            : normalisedName(words) === normalisedName(key)
              ? []
              : [words],
      }));
    finders.set(known, find);
  }
  return find(text);
}

function withoutVendor(name: string, vendor: string): string {
  const normalised = normalisedName(name);
  const prefix = `${normalisedName(vendor)}-`;
  return normalised.startsWith(prefix) ? normalised.slice(prefix.length) : normalised;
}

function report(title: string, all: readonly Judged[], isLong: boolean): void {
  const found = all.filter(({ isFound }) => isFound);
  const right = found.filter(({ isTrue }) => isTrue);
  const wanted = all.filter(({ isTrue }) => isTrue);
  const sum = (those: readonly Judged[]) => those.reduce((total, { weight }) => total + weight, 0);
  console.log(`\n${title}
  precision ${shareOf(right.length, found.length)}, recall ${shareOf(right.length, wanted.length)}; by money or weight ${shareOf(sum(right), sum(found))} and ${shareOf(sum(right), sum(wanted))}`);
  const list = (heading: string, those: readonly Judged[]) => {
    for (const sort of new Set(those.map((each) => each.sort))) {
      const each = those.filter((one) => one.sort === sort);
      console.log(`  ${heading}, ${sort}: ${each.length}`);
      for (const { what } of isLong ? each : each.slice(0, 8)) console.log(`    ${what.slice(0, 240)}`);
    }
  };
  list(
    "wrong",
    found.filter(({ isTrue }) => !isTrue),
  );
  list(
    "missed",
    wanted.filter(({ isFound }) => !isFound),
  );
}

const shareOf = (some: number, all: number) =>
  all === 0 ? "–" : `${(some / all).toFixed(3)} (${Math.round(some)} of ${Math.round(all)})`;

function hashOf(text: string): number {
  let hash = 7;
  for (const sign of text) hash = (hash * 31 + sign.codePointAt(0)!) % 65_521;
  return hash;
}
