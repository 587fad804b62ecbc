import type { Columns } from "./columns.ts";
import type { Day } from "./column.ts";
import { hasProduct } from "./deals.ts";
import { mayBeKnownBy, type Subject } from "./warnings.ts";

/** The bases that say little. They are searched only if the query requests them. */
export interface AskedBases {
  family: boolean;
  supplier: boolean;
}

/** The bases from the weakest to the strongest. The strength of a way is the index, from 1. */
export const bases = ["SUPPLIER", "FAMILY", "MENTION", "FRAMEWORK", "PRODUCT"] as const;
export type Basis = (typeof bases)[number];
const [ofSupplier, ofFamily, ofMention, ofFramework, ofProduct] = [1, 2, 3, 4, 5];

/**
 * A way from a deal to what warnings are about. `rank` is the highest confidence that the way can have, from 0; `byLink` means
 * that it depends on how the buyer was recognised.
 */
export interface Reach {
  strength: number;
  rank: number;
  subject: Subject;
  /** The index of the product that the warnings are about; -1 if they are about an organisation. */
  product: number;
  /** The id of the organisation that the way leads through: the supplier; -1 for other ways. */
  vendor: number;
  /** True if the way holds for buyers that may buy under the framework, and not only for those that bought. */
  isOpen: boolean;
}
export const byLink = -1;

/**
 * Finds the ways of deals. A framework exposes the buyers that it is open to only if it has a single product, and never by its
 * text. A call-off that names no product inherits the single product of its framework.
 */
export function reachOf(columns: Columns, asOf: Day, { family, supplier }: AskedBases): (deal: number) => Reach[] {
  const { deals, products, indexOfProduct, ofOrganization, madeBy } = columns;
  const may = (knownFrom: Day) => mayBeKnownBy(asOf, knownFrom);
  const { to, flags, knownFrom } = deals.products;

  /** The index of the only product of a deal; -1 if it has none or several. Edges that were certainly unknown count for nothing. */
  function singleProduct(deal: number): number {
    let single = -1;
    for (let at = deals.products.from(deal); at < deals.products.end(deal); at++) {
      if (flags.values[at] !== hasProduct || !may(knownFrom.values[at]!)) continue;
      if (single !== -1 && single !== to.values[at]) return -1;
      single = to.values[at]!;
    }
    return single === -1 ? -1 : indexOfProduct.of(single);
  }

  function hasKnownProduct(deal: number): boolean {
    for (let at = deals.products.from(deal); at < deals.products.end(deal); at++)
      if (flags.values[at] === hasProduct && may(knownFrom.values[at]!)) return true;
    return false;
  }

  /** Adds the ways by families: the warning is about a product that is part of what the deal names, up to three steps down. */
  function addParts(reaches: Reach[], product: number, rank: number, steps: number): void {
    for (const part of products[product]!.parts) {
      if (!may(part.knownFrom)) continue;
      const { subject } = products[part.to]!;
      if (subject) reaches.push({ strength: ofFamily, rank, subject, product: part.to, vendor: -1, isOpen: false });
      if (steps > 1) addParts(reaches, part.to, rank, steps - 1);
    }
  }

  function addSuppliers(reaches: Reach[], deal: number): void {
    const { suppliers } = deals;
    for (let at = suppliers.from(deal); at < suppliers.end(deal); at++) {
      if (!may(suppliers.knownFrom.values[at]!)) continue;
      const vendor = suppliers.to.values[at]!;
      const about = ofOrganization.get(vendor);
      const way = { strength: ofSupplier, rank: 0, vendor, isOpen: false };
      if (about) reaches.push({ ...way, subject: about, product: -1 });
      for (const made of madeBy.get(vendor) ?? []) {
        const { subject } = products[made.to]!;
        if (subject && may(made.knownFrom)) reaches.push({ ...way, subject, product: made.to });
      }
    }
  }

  return (deal) => {
    const reaches: Reach[] = [];
    const isFramework = deals.kind.values[deal] === 0;
    const single = isFramework ? singleProduct(deal) : -1;
    for (let at = deals.products.from(deal); at < deals.products.end(deal); at++) {
      if (!may(knownFrom.values[at]!)) continue;
      const isStated = flags.values[at] === hasProduct;
      const product = indexOfProduct.of(to.values[at]!);
      if (product < 0 || (isFramework && !(isStated && product === single))) continue;
      const { subject } = products[product]!;
      const rank = isStated ? byLink : flags.values[at]! >> 1;
      if (subject)
        reaches.push({
          strength: isStated ? ofProduct : ofMention,
          rank,
          subject,
          product,
          vendor: -1,
          isOpen: true,
        });
      if (family && !isFramework) addParts(reaches, product, isStated ? 1 : 0, 3);
    }
    if (isFramework) return reaches;
    const { frameworks } = deals;
    if (frameworks.end(deal) > frameworks.from(deal) && !hasKnownProduct(deal)) {
      for (let at = frameworks.from(deal); at < frameworks.end(deal); at++) {
        const framework = deals.indexById.of(frameworks.to.values[at]!);
        if (framework < 0 || !may(frameworks.knownFrom.values[at]!)) continue;
        const product = singleProduct(framework);
        const subject = product < 0 ? null : products[product]!.subject;
        if (subject) reaches.push({ strength: ofFramework, rank: 2, subject, product, vendor: -1, isOpen: false });
      }
    }
    if (supplier) addSuppliers(reaches, deal);
    return reaches;
  };
}
