import type { ProductNaming } from "../../../graph/identity/products.ts";

/** The vendor in a product's key, as its source calls it; empty where that names none. */
export const vendorIn = (key: string) => key.slice(0, key.indexOf("/"));

/** The product's name in its key: "core" of "drupal/drupal-core" as of "drupal/core". */
export function nameIn(key: string): string {
  return withoutVendor(key, key.slice(key.indexOf("/") + 1));
}

/** A name of the product of a key, without the vendor's name before it. */
export function withoutVendor(key: string, name: string): string {
  const vendor = `${vendorIn(key)}-`;
  return name.startsWith(vendor) && name.length > vendor.length ? name.slice(vendor.length) : name;
}

/** The keys that a curated file or a dictionary describes. */
export function keysDescribed(
  statements: readonly ProductNaming[],
  by: NonNullable<ProductNaming["describedBy"]>,
): Set<string> {
  return new Set(statements.filter(({ describedBy }) => describedBy === by).map(({ statedKey }) => statedKey));
}
