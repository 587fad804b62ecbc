import type { NodeReference } from "../../model.ts";
import type { FragmentBuilder } from "./fragment-builder.ts";
import { productKey } from "./keys.ts";

const nothing = /^\[?(n\/?a|none|unknown|unspecified|not applicable|-)?\]?$/i;

/** What a document names, or null where it says that there is nothing to name. */
export function namedThing(text: string | null): string | null {
  const name = text?.replace(/\s+/g, " ").trim() ?? "";
  return nothing.test(name) ? null : name;
}

/** A product as stated, led to its vendor. */
export function nameProduct(builder: FragmentBuilder, vendor: string, product: string): NodeReference {
  const node = builder.name({ label: "Product", key: productKey(vendor, product), name: product });
  builder.organization("HAS_VENDOR", node, { name: vendor });
  return node;
}
