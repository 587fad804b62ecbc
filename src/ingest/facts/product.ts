import type { NodeReference } from "../../statements.ts";
import type { Cpe } from "./cpe.ts";
import type { FragmentBuilder } from "./fragment-builder.ts";
import { decoded } from "./html-entities.ts";
import { productKey } from "./entity-keys.ts";
import { normalisedName } from "./names.ts";
import { namesNobody } from "./nobody.ts";
import { areOrdinary } from "./ordinary-words.ts";

const nothing =
  /^[[("']*(?:n\/?a\.?|none|null|nil|undefined|unknown|unspecified|not (?:applicable|available|specified|known|provided)|(?:unknown|unspecified|various|multiple) (?:vendors?|products?)|[-–—*?.]*)[\])"']*$/i;

/** The name that a document gives. Null if the text says that there is nothing to name. */
export function namedThing(text: string | null): string | null {
  const name = decoded(text ?? "")
    .replace(blanks, " ")
    .trim();
  return nothing.test(name) ? null : name;
}

/** Blanks, including invisible ones of zero width, which would make two names that look the same. */
const blanks = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** The vendor that a document names. Null if the text names nobody: "n/a", "Multiple Vendors", "Undisclosed". */
export function namedVendor(text: string | null): string | null {
  const name = namedThing(text);
  return name === null || namesNobody(name) ? null : name;
}

/** Adds a product as stated, with an edge to its vendor. */
export function nameProduct(builder: FragmentBuilder, vendor: string, product: string): NodeReference {
  const node = builder.name({ label: "Product", key: productKey(vendor, product), name: product });
  builder.organization("HAS_VENDOR", node, { name: vendor });
  return node;
}

/**
 * Adds a product that a CPE names. CPE writes a vendor as one word. If that word is an ordinary word such as "oracle", the
 * product gets no edge to a vendor, because other organisations may have the same name. It is still the same product as one of
 * equal vendor and name in another document.
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
