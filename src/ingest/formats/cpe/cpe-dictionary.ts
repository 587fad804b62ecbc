import type { GraphFragment } from "../../../statements.ts";
import { packDate } from "../../../values.ts";
import { compare } from "../../facts/compare.ts";
import { type Cpe, parseCpe } from "../../facts/cpe.ts";
import { digestOf } from "../../facts/digest.ts";
import { FragmentBuilder } from "../../facts/fragment-builder.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import { productKey } from "../../facts/entity-keys.ts";
import { normalisedName } from "../../facts/names.ts";
import { nameCpeProduct } from "../../facts/product.ts";
import { earliestOf } from "../../facts/stated.ts";
import { type DocumentFacts, type StoredRelease, NotUnderstood, type Release, type ReleaseFormat } from "../format.ts";
import { namesInTitle, type Spelled } from "./titles.ts";

/**
 * NVD's dictionary of products, in the format of its API 2.0 and its feed (nvd.nist.gov/developers/products). An entry is a
 * version. A record is a product, and stores each distinct statement of its entries once. The graph therefore grows with the
 * number of products, not of versions.
 */
export const cpe = {
  name: "cpe" as const,
  documents: "the CPE dictionary of the NVD, as pages of its API or as its feed",
  recognisesJson: (has) =>
    has("cpeName", "cpe") || (has("products") && has("resultsPerPage", "startIndex", "totalResults")),
  listsOf: (has) => (has("cpeName", "cpe") ? "whole" : ["products"]),
  releasesOf,
  build,
} satisfies ReleaseFormat;

/** A stored statement. Entries of a product that say the same share one. */
interface Entry extends Spelled {
  cpe: string;
  /** "current" if a name of this product is in force. "replaced" if other products took its place, otherwise "deprecated". */
  state: "current" | "deprecated" | "replaced";
  replacedBy?: string[];
}

function releasesOf(value: unknown, facts: DocumentFacts): Release[] {
  const given = objectOf(value);
  const entry = objectOf(given?.cpe) ?? given;
  const name = textOf(entry?.cpeName);
  if (!entry || name === null)
    throw new NotUnderstood(
      "CPE entry without a name",
      `Cannot read an entry of the CPE dictionary: "cpeName" is ${JSON.stringify(entry?.cpeName ?? null)}; expected a name such as cpe:2.3:a:vendor:product:1.0:*:*:*:*:*:*:*.`,
    );
  const cpe = parseCpe(name);
  const title = titleOf(entry);
  const body: Entry = { cpe: cpe.name, ...(title === null ? {} : namesInTitle(title, cpe)), ...stateOf(entry, cpe) };
  return [
    {
      record: cpe.name,
      key: `${cpe.name}#${digestOf(body)}`,
      title: cpe.name,
      releaseId: cpe.name,
      date: facts.published,
      tags: [body.state],
      body,
    },
  ];
}

function titleOf(entry: Json): string | null {
  const titles = objectsOf(entry.titles);
  return textOf((titles.find(({ lang }) => textOf(lang)?.startsWith("en")) ?? titles[0])?.title);
}

/** If another name of the same product replaces a name, this says nothing about the product. */
function stateOf({ deprecated = false, deprecatedBy }: Json, own: Cpe): Pick<Entry, "state" | "replacedBy"> {
  if (typeof deprecated !== "boolean")
    throw new NotUnderstood(
      "CPE entry with a value of the wrong type",
      `Cannot read the CPE entry "${own.name}": "deprecated" is ${JSON.stringify(deprecated)}; expected true or false.`,
    );
  if (!deprecated) return { state: "current" };
  const others = objectsOf(deprecatedBy).map(({ cpeName }) => parseCpe(textOf(cpeName) ?? ""));
  const replacedBy = [...new Set(others.filter((other) => keyOf(other) !== keyOf(own)).map(({ name }) => name))].sort();
  return replacedBy.length > 0 ? { state: "replaced", replacedBy } : { state: "deprecated" };
}

const keyOf = ({ vendor, product }: Cpe) => productKey(vendor, product);

function build(record: string, releases: readonly StoredRelease[]): GraphFragment {
  const own = parseCpe(record + anyVersion);
  const all = [...releases].sort((a, b) => compare(a.key, b.key));
  const entries = all.map(({ body }) => body as Entry);
  const sources = [...new Set(all.flatMap((each) => each.sources))].sort();
  const knownFrom = earliestOf(all.map(({ date }) => ({ knownFrom: date && packDate(date) })));
  const builder = new FragmentBuilder(record, { sources, knownFrom });
  const spelled = {
    vendor: bestSpelled(entries.map(({ vendor }) => vendor)),
    product: bestSpelled(entries.map(({ product }) => product)),
  };
  const product = nameCpeProduct(builder, own, spelled);
  const aliases = [...new Set(entries.flatMap(({ alias }) => alias ?? []))].sort(compare);
  const renamedTo = successorOf(own, entries);
  builder.edge("DESCRIBES", { label: "Source", key: sources[0]! }, product, {
    statedName: spelled.product ?? own.product,
    statedId: own.name,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(renamedTo === null ? {} : { renamedTo }),
  });
  for (const each of all) builder.release(each);
  return builder.done();
}

const anyVersion = ":*".repeat(8);

/** Chooses a spelling with capital letters if there is one, because names in CPE have none. */
function bestSpelled(spellings: readonly (string | undefined)[]): string | undefined {
  const all = spellings.filter((each) => each !== undefined).sort(compare);
  return all.find((each) => each !== each.toLowerCase() && each !== each.toUpperCase()) ?? all[0];
}

/**
 * The key of the product that replaced another: no name of the old product is in force, and all its replaced names became names
 * of the new one. If "windows" is replaced by "windows 10", the dictionary only separates an edition. That is not a new name.
 */
function successorOf(own: Cpe, entries: readonly Entry[]): string | null {
  if (entries.some(({ state }) => state === "current")) return null;
  const successors = new Map(
    entries.flatMap(({ replacedBy = [] }) => replacedBy.map((name) => [name, parseCpe(name + anyVersion)] as const)),
  );
  const keys = new Set([...successors.values()].map(keyOf));
  const [successor] = successors.values();
  const isNarrower = normalisedName(successor?.product ?? "").startsWith(`${normalisedName(own.product)}-`);
  return successor && keys.size === 1 && !isNarrower ? keyOf(successor) : null;
}
