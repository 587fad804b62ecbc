import type { Graph } from "../../../driver/neo4j.ts";
import { type Reason, reasons } from "../../summed-deal.ts";
import { Column, dayOf, IndexById } from "./column.ts";
import {
  base,
  buyerLinks,
  deals,
  frameworkLinks,
  noDivision,
  type Part,
  partStatements,
  productLinks,
  supplierLinks,
} from "./deal-statements.ts";
import { inBatches } from "./in-batches.ts";
import { type JoinedRows, readJoinedRows } from "./joined-rows.ts";
import { Keys } from "./keys.ts";
import { Links, linksByDeal } from "./links.ts";

export const dealKinds = ["FRAMEWORK", "CONTRACT", "PAYMENT"] as const;

/** The flags of an edge to a product: 1 for `HAS_PRODUCT`. For `MENTIONS`, twice the rank of the highest confidence. */
export const hasProduct = 1;
/** The flags of an edge to a buyer: it was recognised by an identifier, and the edge is `OPEN_TO`. */
export const isIdentified = 1;
export const isOpenTo = 2;

/**
 * The deals that may be exposed: those that have or mention a product, are under a framework that has one, or have a supplier that
 * a warning is about or that makes such a product. Each has an index.
 */
export class Deals {
  readonly indexById = new IndexById();
  readonly ids = new Column();
  readonly keys = new Keys();
  /** The index in `dealKinds`; -1 for a deal that is gone. */
  readonly kind = new Column();
  readonly isDuplicate = new Column();
  readonly earliest = new Column();
  readonly latest = new Column();
  readonly products = new Links();
  readonly buyers = new Links();
  readonly frameworks = new Links();

  readonly isTerminated = new Column();
  readonly startEarliest = new Column();
  readonly startLatest = new Column();
  readonly endEarliest = new Column();
  readonly endLatest = new Column();

  readonly knownFrom = new Column();

  /** The index in `reasons` of the reason why the value is summed or not. */
  readonly reason = new Column();
  /** The index in `currencies`; -1 if it is unknown. */
  readonly currency = new Column();
  readonly currencies: string[] = [];
  /** 1 if the amount includes value added tax, 2 if it excludes it, 0 if that is unknown. */
  readonly vat = new Column();
  /** Whole units of the amount, and billionths. `hasAmount` is 0 if there is none, or if it is too large. */
  units = new BigInt64Array(1_024);
  readonly nanos = new Column();
  readonly hasAmount = new Column();

  /** The index in `divisionLists`. */
  readonly divisions = new Column();
  readonly divisionLists: (readonly (string | null)[])[] = [];
  private readonly placesOfDivisions = new Map<string, number>();

  readonly suppliers = new Links();

  private readonly parts = new Map<Part, Promise<void>>();
  private readonly partsRead = new Set<Part>();
  /** The number of times that a deal was read again. What it had before takes memory until everything is read anew. */
  readAgainCount = 0;

  get count(): number {
    return this.ids.length;
  }

  /** Reads parts unless they have been read before. */
  async need(graph: Graph, parts: Iterable<Part>): Promise<void> {
    await Promise.all(
      [...parts].map((part) => {
        const reading =
          this.parts.get(part) ??
          inBatches([...this.ids.values.subarray(0, this.count)], (ids) => this.readPart(graph, part, ids));
        this.parts.set(part, reading);
        reading.then(
          () => this.partsRead.add(part),
          () => this.parts.delete(part),
        );
        return reading;
      }),
    );
  }

  async readDeals(graph: Graph, ids: readonly number[]): Promise<void> {
    await inBatches(ids, (some) => this.readBatch(graph, some));
  }

  /**
   * A copy, with the parts that have been read, in which some deals are read again or for the first time. Lists that only grow are
   * shared with the copy, so a copy may be made of the newest deals only.
   */
  async withDealsRead(graph: Graph, ids: readonly number[]): Promise<Deals> {
    const copy = this.copy();
    copy.readAgainCount += ids.length;
    await copy.readDeals(graph, ids);
    const known = ids.filter((id) => copy.indexById.of(id) >= 0);
    for (const part of copy.partsRead) await inBatches(known, (some) => copy.readPart(graph, part, some));
    return copy;
  }

  private copy(): Deals {
    const copy = new Deals();
    const { indexById, keys, products, buyers, frameworks, suppliers, partsRead, readAgainCount } = this;
    Object.assign(copy, {
      indexById: indexById.copy(),
      keys: keys.extension(),
      products: products.extension(),
      buyers: buyers.extension(),
      frameworks: frameworks.extension(),
      readAgainCount,
    });
    for (const column of [...columnsOf.base, ...[...partsRead].flatMap((part) => columnsOf[part])])
      Object.assign(copy, { [column]: this[column].copy() });
    if (partsRead.has("suppliers")) Object.assign(copy, { suppliers: suppliers.extension() });
    if (partsRead.has("money")) Object.assign(copy, { currencies: this.currencies, units: this.units.slice() });
    if (partsRead.has("divisions"))
      Object.assign(copy, { divisionLists: this.divisionLists, placesOfDivisions: this.placesOfDivisions });
    for (const part of partsRead) {
      copy.parts.set(part, Promise.resolve());
      copy.partsRead.add(part);
    }
    return copy;
  }

  private async readBatch(graph: Graph, ids: readonly number[]): Promise<void> {
    const rows = await readJoinedRows(graph, deals, base, { ids });
    const gone = new Set(ids);
    for (const [id, kind, earliest, latest, isDuplicate, key] of rows) {
      gone.delete(Number(id));
      const known = this.indexById.of(Number(id));
      const deal = known >= 0 ? known : this.count;
      this.indexById.set(Number(id), deal);
      this.ids.set(deal, Number(id));
      this.kind.set(deal, Number(kind));
      this.earliest.set(deal, dayOf(earliest!));
      this.latest.set(deal, dayOf(latest!));
      this.isDuplicate.set(deal, Number(isDuplicate === "true"));
      this.keys.put(deal, key!);
    }
    this.forget(gone);
    await Promise.all([
      this.readLinks(graph, ids, this.products, productLinks),
      this.readLinks(graph, ids, this.buyers, buyerLinks),
      this.readLinks(graph, ids, this.frameworks, frameworkLinks),
    ]);
  }

  private async readLinks(graph: Graph, ids: readonly number[], links: Links, edges: JoinedRows): Promise<void> {
    const rows = await readJoinedRows(graph, deals, edges, { ids });
    const byDeal = linksByDeal(rows);
    for (const id of ids) {
      const deal = this.indexById.of(id);
      if (deal >= 0) links.put(deal, byDeal.get(id) ?? []);
    }
  }

  private async readPart(graph: Graph, part: Part, ids: readonly number[]): Promise<void> {
    if (part === "suppliers") return this.readLinks(graph, ids, this.suppliers, supplierLinks);
    const rows = await readJoinedRows(graph, deals, partStatements[part], { ids });
    const gone = new Set(ids);
    for (const [id, ...values] of rows) {
      gone.delete(Number(id));
      const deal = this.indexById.of(Number(id));
      if (deal >= 0) this.put[part](deal, values);
    }
    this.forget(gone);
  }

  /** Marks deals as gone: they were removed, or became inactive, since they were read. */
  private forget(ids: Iterable<number>): void {
    for (const id of ids) {
      const deal = this.indexById.of(id);
      if (deal >= 0) this.kind.set(deal, -1);
    }
  }

  private readonly put: Record<Exclude<Part, "suppliers">, (deal: number, values: string[]) => void> = {
    period: (deal, [isTerminated, startEarliest, startLatest, endEarliest, endLatest]) => {
      this.isTerminated.set(deal, Number(isTerminated === "true"));
      this.startEarliest.set(deal, dayOf(startEarliest!));
      this.startLatest.set(deal, dayOf(startLatest!));
      this.endEarliest.set(deal, dayOf(endEarliest!));
      this.endLatest.set(deal, dayOf(endLatest!));
    },
    knownFrom: (deal, [knownFrom]) => this.knownFrom.set(deal, dayOf(knownFrom!)),
    money: (deal, [reason, units, nanos, vat, currency]) => {
      this.reason.set(deal, reasons.indexOf(reason as Reason));
      this.hasAmount.set(deal, Number(units !== ""));
      if (deal >= this.units.length) {
        const wider = new BigInt64Array(Math.max(deal + 1, this.units.length * 2));
        wider.set(this.units);
        this.units = wider;
      }
      this.units[deal] = BigInt(units || "0");
      this.nanos.set(deal, Number(nanos));
      this.vat.set(deal, vat === "INCLUDED" ? 1 : vat === "EXCLUDED" ? 2 : 0);
      this.currency.set(deal, currency === "" ? -1 : placeIn(this.currencies, currency!));
    },
    divisions: (deal, [joined]) => this.divisions.set(deal, this.placeOfDivisions(joined!)),
  };

  private placeOfDivisions(joined: string): number {
    let place = this.placesOfDivisions.get(joined);
    if (place === undefined) {
      const list = joined.split(" ").map((division) => (division === noDivision ? null : division));
      this.placesOfDivisions.set(joined, (place = this.divisionLists.push(list) - 1));
    }
    return place;
  }

  /** The reason why the value of a deal is summed or not, if duplicates count. */
  reasonOf(deal: number): Reason {
    return reasons[this.reason.values[deal]!]!;
  }

  /** The amount in billionths; null if there is none, or if it is too large. */
  billionths(deal: number): bigint | null {
    if (this.hasAmount.values[deal] !== 1) return null;
    return this.units[deal]! * 1_000_000_000n + BigInt(this.nanos.values[deal]!);
  }
}

/** The columns with one value for each deal, by the part that reads them. */
const columnsOf = {
  base: ["ids", "kind", "isDuplicate", "earliest", "latest"],
  period: ["isTerminated", "startEarliest", "startLatest", "endEarliest", "endLatest"],
  knownFrom: ["knownFrom"],
  money: ["reason", "currency", "vat", "nanos", "hasAmount"],
  divisions: ["divisions"],
  suppliers: [],
} as const satisfies Record<Part | "base", readonly (keyof Deals)[]>;

function placeIn(values: string[], value: string): number {
  const found = values.indexOf(value);
  return found >= 0 ? found : values.push(value) - 1;
}
