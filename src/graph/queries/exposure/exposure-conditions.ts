import type { Cypher } from "../../cypher.ts";
import { mentions, type Where } from "../../filter/filter.ts";
import type { Parameters } from "../../driver/neo4j.ts";
import { asDay, billionthsOf, holdsAmount, holdsBounds, holdsValue, oneOf } from "./exposure-comparisons.ts";
import type { Reader } from "../../read/reader.ts";
import type { Day, IndexById } from "./columns/column.ts";
import type { Columns } from "./columns/columns.ts";
import type { Part } from "./columns/deal-statements.ts";
import { dealKinds } from "./columns/deals.ts";
import { bases } from "./columns/reach.ts";
import { anyWay, type Reached } from "./columns/scan.ts";
import { mayBeKnownBy } from "./columns/warnings.ts";
import type { ExposureValues } from "./exposure-values.ts";
import {
  byTitle,
  callOffs,
  exploitedAdvisories,
  exploitedProducts,
  type Selected,
  type Selecting,
  selectingFields,
} from "./exposure-filter.ts";

/** A condition on an exposure. If it depends on one of its nodes alone, a set has a byte for each, which is 1 if it fits. */
export type Condition =
  { on: "deal" | "buyer" | "warning"; set: Uint8Array } | { on: "exposure"; holds: (reached: Reached) => boolean };

/** The parts of the columns of deals that a `where` needs. */
export function partsFor(where: Where): Part[] {
  const deals = conditionsOf(where, "deal");
  return [
    ...(mentions(where, "inForce") ? ["period" as const] : []),
    ...(deals.some((each) => mentions(each, "value")) ? ["money" as const] : []),
  ];
}

/** The conditions on one field, at any depth. */
function conditionsOf(where: Where, field: string): Where[] {
  if (!where) return [];
  const within = ([where.and, where.or, where.not].flat() as Where[]).flatMap((each) => conditionsOf(each, field));
  return where[field] == null ? within : [where[field] as Where, ...within];
}

/**
 * The conditions of a `where`, which must all hold. Conditions on nodes are small statements, all sent at once. Their text depends
 * on one condition alone, so that the database rarely meets a new one.
 */
export async function conditionsFor(
  reader: Reader,
  columns: Columns,
  values: ExposureValues,
  where: Where,
  asOf: Day,
  asOfText: string | null,
): Promise<Condition[]> {
  const { deals, warnings, buyers, products } = columns;
  const indexes: Record<Exclude<Selected, "vendor">, { index: IndexById; size: number }> = {
    deal: { index: deals.indexById, size: deals.count },
    buyer: { index: columns.indexOfBuyer, size: buyers.length },
    warning: { index: columns.indexOfWarning, size: warnings.length },
    product: { index: columns.indexOfProduct, size: products.length },
  };

  const setOf = (selected: Exclude<Selected, "vendor">, ids: readonly bigint[]): Uint8Array => {
    const { index, size } = indexes[selected];
    const set = new Uint8Array(size);
    for (const id of ids) {
      const at = index.of(Number(id));
      if (at >= 0 && at < size) set[at] = 1;
    }
    return set;
  };

  /** The ids that a condition selects. */
  async function idsOf(field: string, { statement }: Selecting, asked: Where): Promise<readonly bigint[]> {
    const parameters: Parameters = {};
    return idsIn(`${field} ${JSON.stringify(asked)}`, statement(asked, parameters), parameters);
  }

  /** The ids that a statement returns, read once for all that ask for them. */
  async function idsIn(name: string, statement: Cypher, parameters: Parameters = {}): Promise<readonly bigint[]> {
    const read = (row: unknown) => row as bigint[];
    const [ids] = await reader.values(
      `exposures ${name} ${asOfText}`,
      [""],
      statement,
      { ...parameters, asOf: asOfText },
      read,
    );
    return ids ?? [];
  }

  async function selected(field: string, selecting: Selecting, asked: Where): Promise<Condition> {
    const ids = await idsOf(field, selecting, asked);
    const { selects } = selecting;
    if (selects === "vendor") return ofVendors(new Set(ids.map(Number)));
    if (selects === "product") return ofProducts(setOf("product", ids));
    return { on: selects, set: setOf(selects, ids) };
  }

  /** Weaker ways count too. A deal that has one product and names another meets a warning about both through both. */
  const ofProducts = (set: Uint8Array): Condition => ({
    on: "exposure",
    holds: (reached) => anyWay(reached, ({ product }) => product >= 0 && set[product] === 1),
  });

  /** The maker of a product that leads to the advisory, or the supplier if only the supplier leads there. */
  function ofVendors(vendors: ReadonlySet<number>): Condition {
    const made = madeByAny(columns, vendors, asOf);
    return {
      on: "exposure",
      holds: (reached) =>
        anyWay(reached, ({ product, vendor }) => (product >= 0 && made[product] === 1) || vendors.has(vendor)),
    };
  }

  async function exploited(asked: Where): Promise<Condition> {
    const [productIds, advisoryIds] = await Promise.all([
      idsIn("exploited products", exploitedProducts),
      idsIn("exploited advisories", exploitedAdvisories),
    ]);
    const byProduct = allHold([ofProducts(setOf("product", productIds))]);
    const byAdvisory = setOf("warning", advisoryIds);
    return {
      on: "exposure",
      holds: (reached) => holdsValue(asked, byProduct(reached) || byAdvisory[reached.warning] === 1),
    };
  }

  async function calledOff(asked: Where): Promise<Condition> {
    const pairs = new Set<number>();
    const ids = await idsIn("call-offs", callOffs);
    for (let i = 0; i < ids.length; i += 2) {
      const deal = deals.indexById.of(Number(ids[i]));
      const buyer = columns.indexOfBuyer.of(Number(ids[i + 1]));
      if (deal >= 0 && buyer >= 0) pairs.add(deal * buyers.length + buyer);
    }
    return {
      on: "exposure",
      holds: ({ deal, buyer }) =>
        holdsValue(asked, deals.kind.values[deal] === 0 ? pairs.has(deal * buyers.length + buyer) : null),
    };
  }

  const computed: Record<string, (asked: Where) => Condition | Promise<Condition>> = {
    basis: (asked) => ({ on: "exposure", holds: ({ strength }) => holdsValue(asked, bases[strength - 1]!) }),
    timing: (asked) => ({ on: "exposure", holds: oneOf(asked, values.timing) }),
    inForce: (asked) => ({ on: "exposure", holds: oneOf(asked, values.inForce) }),
    audienceMatch: (asked) => ({ on: "exposure", holds: oneOf(asked, values.audienceMatch) }),
    confidence: (asked) => ({ on: "exposure", holds: oneOf(asked, values.confidence) }),
    lag: (asked) => ({
      on: "exposure",
      holds: (reached) => holdsBounds(asked, values.lagAtLeast(reached), values.lagAtMost(reached), Number),
    }),
    exploited,
    calledOff,
    deal: dealConditions,
  };

  /** The conditions on a deal that the columns can compare, and its title, which the database compares. */
  async function dealConditions(asked: Where): Promise<Condition> {
    const { title, date, kind, value } = asked as Record<string, Where>;
    const set = new Uint8Array(deals.count).fill(1);
    const keep = (holds: (deal: number) => boolean) => {
      for (let deal = 0; deal < set.length; deal++) if (set[deal] === 1 && !holds(deal)) set[deal] = 0;
    };
    if (title) {
      const titled = setOf("deal", await idsOf("title", byTitle, title));
      keep((deal) => titled[deal] === 1);
    }
    if (date) keep((deal) => holdsBounds(date, deals.earliest.values[deal]!, deals.latest.values[deal]!, asDay));
    if (kind) keep((deal) => holdsValue(kind, dealKinds[deals.kind.values[deal]!] ?? null));
    if (value) {
      const { currency, amount, vat } = value as Record<string, Where>;
      if (currency) keep((deal) => holdsValue(currency, deals.currencies[deals.currency.values[deal]!] ?? null));
      if (vat) keep((deal) => holdsValue(vat, [null, "INCLUDED", "EXCLUDED"][deals.vat.values[deal]!]!));
      if (amount) {
        const compared = Object.entries(amount).flatMap(([operator, given]) =>
          given === undefined || (given === null && operator !== "eq")
            ? []
            : [[operator, billionthsOf(given)] as const],
        );
        keep((deal) => compared.every(([operator, given]) => holdsAmount(operator, deals.billionths(deal), given)));
      }
    }
    return { on: "deal", set };
  }

  async function all(asked: Where): Promise<Condition[]> {
    if (!asked) return [];
    const fields = Object.entries(asked).flatMap(([field, given]): (Condition | Promise<Condition>)[] => {
      if (given == null) return [];
      const selecting = selectingFields[field];
      if (selecting) return [selected(field, selecting, given as Where)];
      if (["and", "or", "not"].includes(field)) return [];
      if (!computed[field]) throw new TypeError(`The condition "${field}" of ExposureFilter has no implementation`);
      return [computed[field](given as Where)];
    });
    const { and, or, not } = asked;
    const [own, both, either, neither] = await Promise.all([
      Promise.all(fields.map(async (field) => field)),
      Promise.all(listOf(and).map(all)),
      or ? Promise.all(listOf(or).map(all)) : null,
      Promise.all(listOf(not).map(all)),
    ]);
    return [
      ...own,
      ...both.flat(),
      ...(either ? [anyOf(either)] : []),
      ...neither.map((conditions): Condition => {
        const holds = allHold(conditions);
        return { on: "exposure", holds: (reached) => !holds(reached) };
      }),
    ];
  }
  return all(where);
}

const listOf = (of: unknown): Where[] => (Array.isArray(of) ? (of as Where[]) : of ? [of as Where] : []);

const anyOf = (branches: readonly Condition[][]): Condition => {
  const each = branches.map(allHold);
  return { on: "exposure", holds: (reached) => each.some((holds) => holds(reached)) };
};

/** True if all conditions hold for an exposure. */
export function allHold(conditions: readonly Condition[]): (reached: Reached) => boolean {
  const each = conditions.map((condition) => {
    if (condition.on === "exposure") return condition.holds;
    const { on, set } = condition;
    return (reached: Reached) => set[reached[on]] === 1;
  });
  const [only] = each;
  return each.length === 1 ? only! : (reached) => each.every((holds) => holds(reached));
}

/** A set of the products that any of some vendors makes. */
export function madeByAny({ products }: Columns, vendors: ReadonlySet<number>, asOf: Day): Uint8Array {
  return Uint8Array.from(products, (product) =>
    Number(product.vendors.some(({ to, knownFrom }) => vendors.has(to) && mayBeKnownBy(asOf, knownFrom))),
  );
}
