import { createHash } from "node:crypto";
import { ForewarnedError } from "../../errors.ts";
import { cypher, type Cypher, join, name } from "../cypher.ts";

/** The arguments of a connection. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
  where?: Record<string, unknown> | null;
  orderBy?: { field: string; direction?: "ASC" | "DESC" } | null;
}

/**
 * A cached value, or a promise of a value to read. A promise for each of thousands of cached rows would cost more than the rows.
 */
export type MaybePromise<T> = T | Promise<T>;

/** Like `then`, but runs at once if the value is not a promise. */
export function andThen<T, R>(value: MaybePromise<T>, next: (value: T) => R): MaybePromise<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** One page of a Relay connection. Each part is read only when it is requested. */
export interface Page<T> {
  nodes(): MaybePromise<T[]>;
  edges(): MaybePromise<{ cursor: string; node: T }[]>;
  pageInfo(): MaybePromise<PageInfo>;
  totalCount(): MaybePromise<number>;
  totalCountIsAtLeast(): MaybePromise<boolean>;
}

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** A total; if it `isAtLeast` that, there may be more. */
export interface TotalCount {
  count: number;
  isAtLeast: boolean;
}

/** The items of a page, each with the values that it is ordered by. One more than requested, if there are more. */
export type Ordered<T> = { item: T; position: string[] }[];

/** The values that a page is ordered by. The last is unique, such as a key, so that no two items have the same position. */
export type Order = readonly {
  by: Cypher;
  descending?: boolean;
  /** The property that an ascending order puts last if it is empty. */
  lastWhereEmpty?: Cypher;
}[];

/** The default and the maximum number of items on a page. */
export const defaultPageSize = 25;
export const maxPageSize = 100;
/** Statements count up to this number. A larger total is shown as this number, with `totalCountIsAtLeast`. */
export const maxTotalCount = 10_000;

/**
 * A page from two reads. `of` returns a text that identifies the list, so that a cursor of another list is rejected. If the
 * items are requested too and all of them are on the page, they are the count. A count that `isCheap` does not wait for them.
 * @throws ForewarnedError `BAD_USER_INPUT` for a `first` outside 0 to 100.
 */
export function page<T>(
  args: PageArguments,
  of: () => string,
  reads: { items: () => MaybePromise<Ordered<T>>; count: () => MaybePromise<TotalCount>; isCheap?: boolean },
): Page<T> {
  const first = pageSize(args);
  const mark = once(() => markOf(of()));
  if (args.after != null && markIn(args.after) !== mark()) throw noCursor(args.after);
  const cursorOf = (position: string[]) => Buffer.from(JSON.stringify([mark(), ...position])).toString("base64url");
  let areItemsRequested = false;
  const items = once(() => {
    areItemsRequested = true;
    return reads.items();
  });
  const countUnlessAllAreShown = async () => {
    // The items may be requested after the count, but in the same step.
    await Promise.resolve();
    const all = areItemsRequested && args.after == null ? await items() : null;
    return all && all.length <= first ? { count: all.length, isAtLeast: false } : reads.count();
  };
  const count = once((): MaybePromise<TotalCount> => (reads.isCheap ? reads.count() : countUnlessAllAreShown()));
  const shown = () => andThen(items(), (all) => all.slice(0, first));
  return {
    nodes: () => andThen(shown(), (all) => all.map(({ item }) => item)),
    edges: () =>
      andThen(shown(), (all) => all.map(({ item, position }) => ({ cursor: cursorOf(position), node: item }))),
    pageInfo: () =>
      andThen(items(), (all) => {
        const cursors = all.slice(0, first).map(({ position }) => position);
        return {
          hasNextPage: all.length > first,
          hasPreviousPage: args.after != null && cursors.length > 0,
          startCursor: cursors.length > 0 ? cursorOf(cursors[0]!) : null,
          endCursor: cursors.length > 0 ? cursorOf(cursors.at(-1)!) : null,
        };
      }),
    totalCount: () => andThen(count(), (total) => total.count),
    totalCountIsAtLeast: () => andThen(count(), (total) => total.isAtLeast),
  };
}

/** An empty page. Its arguments are checked like those of any other page. */
export function emptyPage(args: PageArguments): Page<never> {
  return page<never>(args, () => "", { items: () => [], count: () => ({ count: 0, isAtLeast: false }) });
}

/** The requested page size: 25 by default, at most 100. */
export function pageSize({ first }: PageArguments): number {
  return checkedSize(first ?? defaultPageSize, `Request at most ${maxPageSize}, and get the next page with "after".`);
}

/**
 * Checks a requested number of items.
 * @param advice the end of the error message: what to do instead
 * @throws ForewarnedError `BAD_USER_INPUT` for a `first` outside 0 to 100.
 */
export function checkedSize(first: number, advice: string): number {
  if (first >= 0 && first <= maxPageSize) return first;
  throw new ForewarnedError("BAD_USER_INPUT", `"first: ${first}" is outside 0 to ${maxPageSize}. ${advice}`);
}

/** The mark of a list in its cursors. Without it, a cursor of another list would leave out rows without an error. */
const markOf = (of: string) => createHash("sha256").update(of).digest("base64url").slice(0, 8);

const markIn = (after: string) => partsOf(after)[0];

/**
 * The position in the cursor `after`; null without a cursor.
 * @throws ForewarnedError `BAD_USER_INPUT` if the position has another number of values.
 */
export function positionAfter({ after }: PageArguments, values: number): string[] | null {
  if (after == null) return null;
  const position = partsOf(after).slice(1);
  if (position.length !== values) throw noCursor(after);
  return position;
}

function partsOf(after: string): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(after, "base64url").toString("utf8"));
    if (Array.isArray(parts) && parts.every((value) => typeof value === "string")) return parts;
  } catch {
    // Not JSON: the error below is the same for every invalid cursor.
  }
  throw noCursor(after);
}

const noCursor = (after: string) =>
  new ForewarnedError(
    "BAD_USER_INPUT",
    `"after: ${after}" is not a cursor of this connection. Pass an "endCursor" that this connection returned, with all other arguments unchanged. If they have changed, begin without "after".`,
  );

/** The predicate for items after the cursor, whose values are `$p.after0`, `$p.after1` and so on. */
export function afterPosition(order: Order): Cypher {
  const alternatives = order.map((_, last) =>
    join(
      order.slice(0, last + 1).map(({ by, descending }, i) => {
        const value = cypher`$p.${name(`after${i}`)}`;
        if (i < last) return cypher`${by} = ${value}`;
        return descending ? cypher`${by} < ${value}` : cypher`${by} > ${value}`;
      }),
      cypher` AND `,
    ),
  );
  const { by, descending } = order[0]!;
  // This condition is redundant. With it, Neo4j can enter an index at the beginning of the page.
  const begins = descending ? cypher`${by} <= $p.after0` : cypher`${by} >= $p.after0`;
  return cypher`${begins} AND (${join(alternatives, cypher` OR `)})`;
}

/** Puts empty (unknown) values last in an ascending order: U+FFFF sorts after every letter of every script. */
export const unknownLast = (by: Cypher) => cypher`CASE ${by} WHEN '' THEN '\\uffff' ELSE ${by} END`;

/** The `ORDER BY` clause of an order. */
export function orderBy(order: Order): Cypher {
  return cypher`ORDER BY ${join(
    order.map(({ by, descending }) => (descending ? cypher`${by} DESC` : by)),
    cypher`, `,
  )}`;
}

/**
 * The parameters of a page: the position of the cursor, and a limit of one more than requested, to see if there is a next page.
 */
export function pageParameters(args: PageArguments, order: Order): Record<string, unknown> {
  const position = positionAfter(args, order.length) ?? [];
  return { limit: pageSize(args) + 1, ...Object.fromEntries(position.map((value, i) => [`after${i}`, value])) };
}

/** Calls `read` at the first call only, and returns the same result from then on. */
export function once<T>(read: () => MaybePromise<T>): () => MaybePromise<T> {
  let result: MaybePromise<T> | undefined;
  return () => (result ??= read());
}

/** A total that was counted up to the highest exact one. */
export const totalCountOf = (total: number): TotalCount => ({
  count: Math.min(total, maxTotalCount),
  isAtLeast: total > maxTotalCount,
});
