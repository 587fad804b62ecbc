import type { AnyNode } from "../../../model.ts";
import type { Where } from "../../filter/filter.ts";
import {
  maxTotalCount,
  once,
  type Ordered,
  page,
  type Page,
  type PageArguments,
  pageSize,
  positionAfter,
  type TotalCount,
} from "../../read/page.ts";
import { listOf, type Reader } from "../../read/reader.ts";
import { numberOfId } from "../../stored/node-keys.ts";
import type { Day } from "./columns/column.ts";
import type { Columns } from "./columns/columns.ts";
import { reverseOf } from "./columns/reverse.ts";
import type { Part } from "./columns/deal-statements.ts";
import { anyWay } from "./columns/scan.ts";
import { mayBeKnownBy, type Subject } from "./columns/warnings.ts";
import { type Condition, madeByAny } from "./exposure-conditions.ts";
import { exposureDetails } from "./exposure-details.ts";
import { askedBases, checkExposureFilter } from "./exposure-filter.ts";
import { exposureOrder } from "./exposure-order.ts";
import type { Exposure } from "./exposure-row.ts";
import { ExposureSearch, type Question } from "./exposure-search.ts";

/**
 * The arguments of exposures. `asOf` is a day: an exposure is found only if all that leads to it may have been published by then.
 */
export interface ExposureArguments extends PageArguments {
  asOf?: string | null;
}

/** A list of exposures: of all, or from one node. */
export interface Exposures {
  name: string;
  /** True if the start is narrow enough for the basis SUPPLIER, which says little and finds much. */
  isNarrow: boolean;
  /** Finds the start from the database's own id of the node; null for all exposures. */
  startsAt: ((id: number) => NonNullable<Question["startsAt"]>) | null;
  /** The parts of the columns of deals that the start needs. */
  needs?: readonly Part[];
}

/** The question about the exposures that fit a filter. @throws ForewarnedError `BAD_USER_INPUT` for a filter that is not valid. */
export function questionOf(
  { isNarrow, startsAt, needs = [] }: Exposures,
  parent: AnyNode | null,
  { where = null, asOf = null }: { where?: Where; asOf?: string | null },
): Question {
  checkExposureFilter(where);
  const bases = askedBases(where, isNarrow);
  return { where, asOf, bases, needs, startsAt: parent && startsAt ? startsAt(numberOfId(parent.ref)) : null };
}

/** A page of exposures. The columns find them, and one statement reads the details of those on the page. */
export function exposurePage(
  reader: Reader,
  exposures: Exposures,
  parent: AnyNode | null,
  args: ExposureArguments,
): Page<Exposure> {
  const question = once(() => questionOf(exposures, parent, args)) as () => Question;
  const needed: Part[] = args.orderBy?.field === "VALUE" ? ["money"] : [];
  const search = once(() => ExposureSearch.of(reader, question(), needed)) as () => Promise<ExposureSearch>;
  return page(args, () => listOf(exposures.name, parent, args), {
    items: async () => itemsOf(reader, await search(), question(), args),
    isCheap: true,
    // All pages of a list, in any order, have the same total.
    count: () =>
      countOf(reader, `${exposures.name} ${parent?.ref ?? ""} ${JSON.stringify([args.where, args.asOf])}`, search),
  });
}

async function itemsOf(
  reader: Reader,
  search: ExposureSearch,
  { bases, asOf }: Question,
  args: ExposureArguments,
): Promise<Ordered<Exposure>> {
  const order = exposureOrder(search.columns, search.values, args);
  const limit = pageSize(args) + 1;
  const items: Ordered<Exposure> = [];
  let after = positionAfter(args, valuesInPosition);
  for (;;) {
    const wanted = limit - items.length;
    const found = await search.first(order, wanted, after);
    const read = await exposureDetails(reader, search.columns, bases, asOf, found);
    for (const [i, item] of read.entries()) {
      after = order.positionOf(found[i]!);
      if (item !== null) items.push({ item, position: after });
    }
    // Exposures that are gone since the columns were read leave room for others.
    if (items.length === limit || found.length < wanted) return items;
  }
}

/** The value of the order, and the keys of the advisory, the deal and the buyer. */
const valuesInPosition = 4;

async function countOf(reader: Reader, name: string, search: () => Promise<ExposureSearch>): Promise<TotalCount> {
  const known = reader.cached(`count ${name}`) as TotalCount | undefined;
  if (known) return known;
  const counted = await (await search()).count(maxTotalCount);
  reader.keep(`count ${name}`, counted, 64);
  return counted;
}

const only = (on: "buyer" | "warning", size: number, index: number): Condition => {
  const set = new Uint8Array(size);
  if (index >= 0) set[index] = 1;
  return { on, set };
};

export const exposures: Exposures = { name: "exposures", isNarrow: false, startsAt: null };

// (:Framework|Contract|Payment)
export const exposuresOfDeal: Exposures = {
  name: "exposuresOfDeal",
  isNarrow: true,
  startsAt:
    (id) =>
    ({ deals }) => ({ deals: [deals.indexById.of(id)].filter((deal) => deal >= 0), conditions: [] }),
};

// (:Buyer)<-[:HAS_BUYER|OPEN_TO]-(:Contract|Payment|Framework)
export const exposuresOfBuyer: Exposures = {
  name: "exposuresOfBuyer",
  isNarrow: true,
  startsAt:
    (id) =>
    ({ buyers, indexOfBuyer }) => ({ conditions: [only("buyer", buyers.length, indexOfBuyer.of(id))] }),
};

// (:Supplier)<-[:HAS_SUPPLIER]-(:Contract|Payment|Framework)
export const exposuresOfSupplier: Exposures = {
  name: "exposuresOfSupplier",
  isNarrow: true,
  needs: ["suppliers"],
  startsAt: (id) => (columns, asOf) => {
    const sold = reverseOf(columns).dealsOfSupplier().get(id) ?? [];
    const deals = sold.filter(({ knownFrom }) => mayBeKnownBy(asOf, knownFrom)).map(({ deal }) => deal);
    return { deals: [...new Set(deals)], conditions: [] };
  },
};

// (:Advisory)
export const exposuresOfAdvisory: Exposures = {
  name: "exposuresOfAdvisory",
  isNarrow: false,
  startsAt:
    (id) =>
    ({ warnings, indexOfWarning }) => ({
      conditions: [only("warning", warnings.length, indexOfWarning.of(id))],
    }),
};

// (:Agency)<-[:HAS_PUBLISHER]-(:Advisory)
export const exposuresOfAgency: Exposures = {
  name: "exposuresOfAgency",
  isNarrow: true,
  startsAt:
    (id) =>
    ({ warnings }, asOf) => ({ conditions: [{ on: "warning", set: publishedBy(warnings, id, asOf) }] }),
};

// (:Product)<-[:HAS_SUBJECT]-(:Advisory)
export const exposuresOfProduct: Exposures = {
  name: "exposuresOfProduct",
  isNarrow: false,
  startsAt:
    (id) =>
    ({ products, indexOfProduct, warnings }) => {
      const index = indexOfProduct.of(id);
      return {
        conditions: [
          about(warnings.length, [products[index]?.subject]),
          { on: "exposure", holds: (reached) => anyWay(reached, ({ product }) => product === index) },
        ],
      };
    },
};

// (:Vendor)<-[:HAS_SUBJECT]-(:Advisory), (:Vendor)<-[:HAS_VENDOR]-(:Product)<-[:HAS_SUBJECT]-(:Advisory)
export const exposuresOfVendor: Exposures = {
  name: "exposuresOfVendor",
  isNarrow: false,
  startsAt: (id) => (columns, asOf) => {
    const made = madeByAny(columns, new Set([id]), asOf);
    const subjects = columns.products.flatMap(({ subject }, product) => (made[product] === 1 ? [subject] : []));
    return {
      conditions: [
        about(columns.warnings.length, [...subjects, columns.ofOrganization.get(id)]),
        {
          on: "exposure",
          // A way through a supplier counts only if that is this vendor.
          holds: (reached) =>
            anyWay(reached, ({ product, vendor }) => (vendor < 0 ? made[product] === 1 : vendor === id)),
        },
      ],
    };
  },
};

/** The warnings about any of some subjects. */
function about(size: number, subjects: readonly (Subject | null | undefined)[]): Condition {
  const set = new Uint8Array(size);
  for (const subject of subjects) for (const warning of subject?.warnings ?? []) set[warning] = 1;
  return { on: "warning", set };
}

const publishedBy = (warnings: Columns["warnings"], id: number, asOf: Day) =>
  Uint8Array.from(warnings, ({ publishers }) =>
    Number(publishers.some((each) => each.id === id && mayBeKnownBy(asOf, each.knownFrom))),
  );
