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

/** What was kept is there at once; what has to be read is promised. A promise for each of thousands would cost more than they. */
export type MaybePromise<T> = T | Promise<T>;

/** Goes on with a value now where it is there. */
export function andThen<T, R>(value: MaybePromise<T>, next: (value: T) => R): MaybePromise<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** One page of a Relay connection. Each part is read when it is asked for, and not before. */
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

/** What a page is made from: items with the values they are ordered by, one more than asked for where there are more. */
export type Ordered<T> = { item: T; position: string[] }[];

/** Values that a page is ordered by; the last is a key, so that no two are alike. */
export type Order = readonly {
  by: Cypher;
  descending?: boolean;
  /** The property that an ascending order puts last where it is empty. */
  lastWhereEmpty?: Cypher;
}[];

/** So many are on a page unless told otherwise, and at most. */
export const defaultPageSize = 25;
export const maxPageSize = 100;
/** Beyond so many, a total says that there are at least so many. */
export const maxTotalCount = 10_000;

/**
 * A page over what two reads give. `of` tells the list that its cursors are of, apart from all others.
 * @throws ForewarnedError `BAD_USER_INPUT` for a `first` outside 0 to 100.
 */
export function page<T>(
  args: PageArguments,
  of: () => string,
  reads: { items: () => MaybePromise<Ordered<T>>; count: () => MaybePromise<number> },
): Page<T> {
  const first = pageSize(args);
  const mark = once(() => markOf(of()));
  if (args.after != null && markIn(args.after) !== mark()) throw noCursor(args.after);
  const cursorOf = (position: string[]) => Buffer.from(JSON.stringify([mark(), ...position])).toString("base64url");
  const items = once(reads.items);
  const count = once(reads.count);
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
    totalCount: () => andThen(count(), (total) => Math.min(total, maxTotalCount)),
    totalCountIsAtLeast: () => andThen(count(), (total) => total > maxTotalCount),
  };
}

/** A page of nothing, its arguments checked as those of any other. */
export function emptyPage(args: PageArguments): Page<never> {
  return page<never>(args, () => "", { items: () => [], count: () => 0 });
}

/** How many are asked for: 25 unless told otherwise, 100 at most. */
function pageSize({ first }: PageArguments): number {
  return checkedSize(first ?? defaultPageSize, `Ask for ${maxPageSize} at most, and go on with "after".`);
}

/** @throws ForewarnedError `BAD_USER_INPUT` for a `first` outside 0 to 100, with what to do instead. */
export function checkedSize(first: number, advice: string): number {
  if (first >= 0 && first <= maxPageSize) return first;
  throw new ForewarnedError("BAD_USER_INPUT", `"first: ${first}" is outside 0 to ${maxPageSize}. ${advice}`);
}

/** In the cursor of another list a position would leave out rows, and say nothing. */
const markOf = (of: string) => createHash("sha256").update(of).digest("base64url").slice(0, 8);

const markIn = (after: string) => partsOf(after)[0];

/** The values of a cursor that a page with this order gave. */
function positionAfter({ after }: PageArguments, order: Order): string[] | null {
  if (after == null) return null;
  const position = partsOf(after).slice(1);
  if (position.length !== order.length) throw noCursor(after);
  return position;
}

function partsOf(after: string): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(after, "base64url").toString("utf8"));
    if (Array.isArray(parts) && parts.every((value) => typeof value === "string")) return parts;
  } catch {
    // Said below, as for any other cursor that no page gave.
  }
  throw noCursor(after);
}

const noCursor = (after: string) =>
  new ForewarnedError(
    "BAD_USER_INPUT",
    `"after: ${after}" is not a cursor of this connection. Pass an endCursor that it gave, with all other arguments as they were; begin without "after" where they have changed.`,
  );

/** The predicate for what comes after `$p.after` in an order. */
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
  // Says the same once more, in a way that lets an index be entered where the page begins.
  const begins = descending ? cypher`${by} <= $p.after0` : cypher`${by} >= $p.after0`;
  return cypher`${begins} AND (${join(alternatives, cypher` OR `)})`;
}

/** An ascending order by a property that is empty where it is not known: after every letter of every script. */
export const unknownLast = (by: Cypher) => cypher`CASE ${by} WHEN '' THEN '\\uffff' ELSE ${by} END`;

export function orderBy(order: Order): Cypher {
  return cypher`ORDER BY ${join(
    order.map(({ by, descending }) => (descending ? cypher`${by} DESC` : by)),
    cypher`, `,
  )}`;
}

/** The parameters of a page: one more than asked for, to know whether there is a next one, and where to go on. */
export function pageParameters(args: PageArguments, order: Order): Record<string, unknown> {
  const position = positionAfter(args, order) ?? [];
  return { limit: pageSize(args) + 1, ...Object.fromEntries(position.map((value, i) => [`after${i}`, value])) };
}

/** Reads when it is first asked for, and not again. */
export function once<T>(read: () => MaybePromise<T>): () => MaybePromise<T> {
  let result: MaybePromise<T> | undefined;
  return () => (result ??= read());
}
