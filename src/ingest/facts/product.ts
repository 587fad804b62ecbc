import type { NodeReference } from "../../model.ts";
import type { Cpe } from "./cpe.ts";
import type { FragmentBuilder } from "./fragment-builder.ts";
import { decoded } from "./html-entities.ts";
import { productKey } from "./entity-keys.ts";
import { normalisedName } from "./names.ts";
import { namesNobody } from "./nobody.ts";
import { areOrdinary } from "./ordinary-words.ts";

const nothing =
  /^[[("']*(?:n\/?a\.?|none|null|nil|undefined|unknown|unspecified|not (?:applicable|available|specified|known|provided)|(?:unknown|unspecified|various|multiple) (?:vendors?|products?)|[-–—*?.]*)[\])"']*$/i;

/** What a document names, or null where it says that there is nothing to name. */
export function namedThing(text: string | null): string | null {
  const name = decoded(text ?? "")
    .replace(blanks, " ")
    .trim();
  return nothing.test(name) ? null : name;
}

/** Blanks, also those of no width, which make two names of one for nobody to see. */
const blanks = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** A vendor that a document names, or null where it names nobody: "n/a", "Multiple Vendors", "Undisclosed". */
export function namedVendor(text: string | null): string | null {
  const name = namedThing(text);
  return name === null || namesNobody(name) ? null : name;
}

/** A product as stated, led to its vendor. */
export function nameProduct(builder: FragmentBuilder, vendor: string, product: string): NodeReference {
  const node = builder.name({ label: "Product", key: productKey(vendor, product), name: product });
  builder.organization("HAS_VENDOR", node, { name: vendor });
  return node;
}

/**
 * A product that a CPE names. CPE writes a vendor as one word, and others may be called by a word of the language: "oracle" alone
 * leads to no organisation. A product of that vendor and name that somebody else states is the same all the same.
 */
export function nameCpeProduct(
  builder: FragmentBuilder,
  { vendor, product }: Cpe,
  spelled: { vendor?: string; product?: string } = {},
): NodeReference {
  const name = spelled.product ?? product;
  return areOrdinary(normalisedName(vendor).split("-"))
    ? builder.name({ label: "Product", key: productKey(vendor, product), name })
    : nameProduct(builder, spelled.vendor ?? vendor, name);
}
