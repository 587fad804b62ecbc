import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import { namedThing } from "../../facts/product.ts";

/** What a product id of a document stands for. */
export interface TreeProduct {
  vendor: string | null;
  product: string;
  version: string | null;
}

/** All product ids of a product tree: of its branches, of whatever depth, its full names and its relationships. */
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
 * A product within another: where the one is a component, what contains it is what somebody bought; where it is installed on or
 * with the other, it is the one that is spoken of. A relationship may build on another.
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
