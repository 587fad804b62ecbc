import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { GraphFragment } from "../../src/statements.ts";
import { normalisedName } from "../../src/ingest/facts/names.ts";
import { releaseFormat } from "../../src/ingest/formats/registry.ts";
import type { NamedProduct } from "../../src/ingest/resolve/mentions/phrases.ts";
import type { NamedVendor } from "../../src/ingest/resolve/organizations/vendor-names.ts";

/**
 * The vendors, their subsidiaries and their products that the seed, KEV and the advisories of CISA name, as they would be in the
 * graph.
 */
export interface KnownNames {
  bodies: (NamedVendor & { isVendor: boolean; isReseller: boolean; parent: string | null })[];
  products: NamedProduct[];
  /** The key of the vendor with this name; the normalised name if no vendor has it. */
  vendorOf(name: string): string;
  vendorOfProduct(key: string): string;
}

interface SeedOrganization {
  key: string;
  name: string;
  aliases?: string[];
  descriptors?: string[];
  domains?: string[];
  trades?: string[];
  isVendor?: boolean;
  isReseller?: boolean;
  parents?: { of: string }[];
}

interface SeedProduct {
  vendor: string;
  name: string;
  aliases?: string[];
  distinctiveNames?: string[];
}

/** Reads the seed, and also KEV and CSAF if the folder `data` has them. */
export async function knownNames(seed: string, data: string): Promise<KnownNames> {
  const files = readdirSync(seed).filter((file) => file.endsWith(".yaml"));
  const all = files.map(
    (file) =>
      parse(readFileSync(join(seed, file), "utf8")) as { organizations?: SeedOrganization[]; products?: SeedProduct[] },
  );
  const organizations = all.flatMap((each) => each.organizations ?? []);
  const seeded = all.flatMap((each) => each.products ?? []);
  const bodies = new Map<string, KnownNames["bodies"][number]>();
  const byName = new Map<string, string>();
  const body = (key: string, names: string[]) => {
    const known = bodies.get(key);
    if (known) known.names = [...known.names, ...names];
    else bodies.set(key, { ...nobody, key, names });
    for (const name of names) if (!byName.has(normalisedName(name))) byName.set(normalisedName(name), key);
  };
  const makers = new Set(seeded.map(({ vendor }) => vendor));
  for (const { key, name, aliases = [], descriptors = [], domains = [], ...more } of organizations) {
    body(key, [name, ...aliases]);
    Object.assign(bodies.get(key)!, {
      ...{ descriptors, domains, isReseller: more.isReseller ?? false, isVendor: more.isVendor ?? makers.has(key) },
      ...{ parent: more.parents?.[0]?.of ?? null, trades: more.trades ?? [] },
      parents: more.parents?.map(({ of }) => of) ?? [],
    });
  }
  const vendorOf = (name: string) => byName.get(normalisedName(name)) ?? normalisedName(name);
  const products = new Map<string, NamedProduct & { vendor: string }>();
  const product = (vendor: string, names: string[], distinctiveNames: string[]) => {
    const key = `${vendor}/${normalisedName(names[0]!)}`;
    const known = products.get(key);
    products.set(key, {
      ...{ key, vendor, vendorNames: [], vendorKeys: [vendor] },
      names: [...new Set([...(known?.names ?? []), ...names])],
      distinctiveNames: [...new Set([...(known?.distinctiveNames ?? []), ...distinctiveNames])],
    });
  };
  for (const { vendor, name, aliases = [], distinctiveNames = [] } of seeded)
    product(vendor, [name, ...aliases], distinctiveNames);
  for (const [maker, name] of await stated(data)) {
    const vendor = vendorOf(maker);
    if (!bodies.has(vendor)) body(vendor, [maker]);
    bodies.get(vendor)!.isVendor = true;
    product(vendor, [name], []);
  }
  return {
    bodies: [...bodies.values()],
    products: [...products.values()].map((each) => ({ ...each, vendorNames: bodies.get(each.vendor)?.names ?? [] })),
    vendorOf,
    vendorOfProduct: (key) => products.get(key)!.vendor,
  };
}

const nobody = { descriptors: [], domains: [], isVendor: false, isReseller: false, parent: null };

/** Vendors and products as KEV and the advisories state them. */
async function stated(data: string): Promise<[vendor: string, product: string][]> {
  const folder = (format: string) =>
    existsSync(join(data, format)) ? readdirSync(join(data, format)).map((file) => join(data, format, file)) : [];
  const json = (file: string) => JSON.parse(readFileSync(file, "utf8")) as unknown;
  const fragments: GraphFragment[] = [];
  const say = async (format: "kev" | "csaf", value: unknown) => {
    const nothing = { source: "", title: "", publisher: null, uri: null, licence: null, published: null, buyer: null };
    for (const release of await releaseFormat(format).releasesOf(value, { ...nothing, path: null }))
      fragments.push(
        releaseFormat(format).build(release.record, [{ ...release, sources: [], lastDate: release.date }]),
      );
  };
  for (const file of folder("kev"))
    for (const entry of (json(file) as { vulnerabilities?: unknown[] }).vulnerabilities ?? []) await say("kev", entry);
  for (const file of folder("csaf")) await say("csaf", json(file));
  return fragments.flatMap(({ named = [], nodes, edges }) => {
    const names = new Map([...nodes, ...named].map((node) => [`${node.label} ${node.key}`, node]));
    return edges.flatMap(({ type, from, properties }): [string, string][] => {
      const node = names.get(`${from.label} ${from.key}`);
      return type === "HAS_VENDOR" && node?.label === "Product" && properties?.statedName
        ? [[properties.statedName, node.name!]]
        : [];
    });
  });
}
