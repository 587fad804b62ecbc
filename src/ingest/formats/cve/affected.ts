import type { NodeReference } from "../../../statements.ts";
import type { ProductStatus } from "../../../values.ts";
import { type Cpe, knownCpe } from "../../facts/cpe.ts";
import type { FragmentBuilder } from "../../facts/fragment-builder.ts";
import { type Json, objectsOf, textOf, textsOf } from "../../facts/json.ts";
import { productKey } from "../../facts/entity-keys.ts";
import { nameCpeProduct, namedThing, namedVendor, nameProduct } from "../../facts/product.ts";
import { applicability } from "./applicability.ts";

/**
 * Writes the products that a vulnerability affects, from the containers of its record. The words of the affected lists come
 * first, then the CPE names in these lists. CPE names that the record matches add only products whose key no list names. A
 * platform that the vulnerability only needs is not affected.
 */
export function writeAffected(
  builder: FragmentBuilder,
  vulnerability: NodeReference,
  containers: readonly Json[],
): void {
  const { vulnerable, platforms } = applicability(containers);
  const lists = containers.flatMap(({ affected }) => objectsOf(affected));
  const stated = new Set<string>();
  const write = (
    product: NodeReference,
    statedName: string,
    cpe: Cpe | null,
    statuses: ReturnType<typeof statusesOf>,
  ) => {
    stated.add(product.key);
    for (const [productStatus, versions] of statuses)
      builder.edge("AFFECTS", vulnerability, product, {
        productStatus,
        statedName,
        ...(cpe ? { statedId: cpe.name } : {}),
        ...(versions.length > 0 ? { versions } : {}),
      });
  };
  const unnamed = lists.filter((entry) => {
    const cpes = cpesOf(entry, platforms);
    const vendor = inWords(namedVendor(textOf(entry.vendor)), cpes, "vendor");
    const product = inWords(namedThing(textOf(entry.product)), cpes, "product");
    if (vendor === null || product === null) return true;
    write(nameProduct(builder, vendor, product), product, cpes.length === 1 ? cpes[0]! : null, statusesOf(entry));
    return false;
  });
  for (const entry of unnamed)
    for (const cpe of cpesOf(entry, platforms))
      write(nameCpeProduct(builder, cpe), cpe.product, cpe, statusesOf(entry));
  for (const { cpe, versions } of vulnerable)
    if (!stated.has(productKey(cpe.vendor, cpe.product)))
      write(nameCpeProduct(builder, cpe), cpe.product, cpe, new Map([["KNOWN_AFFECTED", versions]]));
}

/**
 * The products that the CPE names of an entry mean. The list does not say which of them are vulnerable and which are platforms.
 * An operating system beside an application is therefore ignored, and so is hardware beside either.
 */
function cpesOf({ cpes }: Json, platforms: ReadonlySet<string>): Cpe[] {
  const known = textsOf(cpes)
    .flatMap((text) => knownCpe(text) ?? [])
    .filter(({ name }) => !platforms.has(name));
  const part = (["a", "o", "h"] as const).find((each) => known.some((cpe) => cpe.part === each));
  const products = new Map(known.filter((cpe) => cpe.part === part).map((cpe) => [cpe.name, cpe]));
  return [...products.values()];
}

/** A name that was copied from a CPE has underscores for blanks. */
function inWords(name: string | null, cpes: readonly Cpe[], of: "vendor" | "product"): string | null {
  const words = name?.replaceAll("_", " ") ?? null;
  return cpes.some((cpe) => cpe[of] === words) ? words : name;
}

const statuses: Record<string, ProductStatus> = {
  affected: "KNOWN_AFFECTED",
  unaffected: "KNOWN_NOT_AFFECTED",
  unknown: "UNDER_INVESTIGATION",
};

function statusesOf(entry: Json): Map<ProductStatus, string[]> {
  const byStatus = new Map<ProductStatus, string[]>();
  const add = (status: unknown, version: string | null) => {
    const known = statuses[textOf(status)?.toLowerCase() ?? "unknown"];
    if (known) byStatus.set(known, [...(byStatus.get(known) ?? []), ...(version ? [version] : [])]);
  };
  const versions = objectsOf(entry.versions);
  for (const each of versions) add(each.status, versionText(each));
  // Versions that are not listed have the default status. A list of unaffected versions therefore leaves others that are
  // affected.
  if (versions.length === 0 || textOf(entry.defaultStatus)?.toLowerCase() === "affected")
    add(entry.defaultStatus, null);
  return byStatus;
}

function versionText({ version, lessThan, lessThanOrEqual }: Json): string | null {
  const from = namedThing(textOf(version));
  const before = textOf(lessThan);
  const through = textOf(lessThanOrEqual);
  if (before) return from && from !== "0" ? `from ${from} before ${before}` : `before ${before}`;
  if (through) return from && from !== "0" ? `from ${from} to ${through}` : `to ${through}`;
  return from;
}
