import type { ProductNaming } from "../../../graph/identity/products.ts";

/** The vendor in a product's key, as the source writes it. Empty if the source names no vendor. */
export const vendorIn = (key: string) => key.slice(0, key.indexOf("/"));

/** The product's name in its key without the vendor, such as "core" for both "drupal/drupal-core" and "drupal/core". */
export function nameIn(key: string): string {
  return withoutVendor(key, key.slice(key.indexOf("/") + 1));
}

/** A name of a product without the vendor's name at its beginning. */
export function withoutVendor(key: string, name: string): string {
  const vendor = `${vendorIn(key)}-`;
  return name.startsWith(vendor) && name.length > vendor.length ? name.slice(vendor.length) : name;
}

/** The keys that a curated file describes, or those that a dictionary describes. */
export function keysDescribed(
  statements: readonly ProductNaming[],
  by: NonNullable<ProductNaming["describedBy"]>,
): Set<string> {
  return new Set(statements.filter(({ describedBy }) => describedBy === by).map(({ statedKey }) => statedKey));
}
