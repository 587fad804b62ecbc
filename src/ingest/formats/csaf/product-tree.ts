import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import { namedThing } from "../../facts/product.ts";

/** The product behind a product id of a document. */
export interface TreeProduct {
  vendor: string | null;
  product: string;
  version: string | null;
}

/** All product ids of a product tree: of its branches at any depth, its full names and its relationships. */
export function productsOf(tree: Json | null): Map<string, TreeProduct> {
  const products = new Map<string, TreeProduct>();
  const add = (full: Json | null, named: TreeProduct) => {
    const id = textOf(full?.product_id);
    if (id !== null) products.set(id, named);
  };
  const walk = (branches: Json[], path: Record<string, string | null>) => {
    for (const branch of branches) {
      const category = textOf(branch.category) ?? "";
      const names = { ...path, [category]: namedThing(textOf(branch.name)) };
      const full = objectOf(branch.product);
      if (full) {
        const product = names.product_name ?? names.product_family ?? textOf(full.name) ?? "";
        const version = names.product_version ?? names.product_version_range ?? null;
        add(full, { vendor: names.vendor ?? null, product, version });
      }
      walk(objectsOf(branch.branches), names);
    }
  };
  walk(objectsOf(tree?.branches), {});
  for (const full of objectsOf(tree?.full_product_names))
    add(full, { vendor: null, product: textOf(full.name) ?? "", version: null });
  addRelationships(objectsOf(tree?.relationships), products, add);
  return products;
}

/**
 * Adds relationships between products. If one product is a component of another, the containing product is the one that
 * somebody bought. If one is installed on or with another, the installed product is the one that the advisory is about. A
 * relationship may refer to another relationship.
 */
function addRelationships(
  relationships: Json[],
  products: ReadonlyMap<string, TreeProduct>,
  add: (full: Json | null, named: TreeProduct) => void,
): void {
  let left = relationships;
  for (;;) {
    const unknown = left.filter((each) => {
      const isComponent = (textOf(each.category) ?? "").endsWith("component_of");
      const found = products.get(
        textOf(isComponent ? each.relates_to_product_reference : each.product_reference) ?? "",
      );
      if (found) add(objectOf(each.full_product_name), found);
      return !found;
    });
    if (unknown.length === 0 || unknown.length === left.length) return;
    left = unknown;
  }
}
