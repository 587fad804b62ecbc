import { type Json, objectOf, textOf } from "../../facts/json.ts";

/** A release whose members have the types that the standard gives them, and a list of the members that could not be converted. */
export interface ShapedRelease {
  body: Json;
  unread: string[];
}

/**
 * Converts a release to the shape of the standard if a member of another type says the same: an object for a list of one, a
 * list of one for an object, a name for a party, or a number for a value. Members that say nothing (null, "") may be left out.
 */
export function inShape(given: Json): ShapedRelease {
  const context: Context = {
    unread: [],
    partyIds: new Set([given.parties].flat().flatMap((each) => textOf(objectOf(each)?.id) ?? [])),
  };
  const body = membersOf(given, releaseMembers, "", context);
  return { body, unread: context.unread };
}

interface Context {
  unread: string[];
  partyIds: ReadonlySet<string>;
}

/** Converts a value to the expected type. Returns undefined if the value says nothing or cannot be converted. */
type Shape = (value: unknown, at: string, context: Context) => unknown;

function membersOf(given: Json, shapes: Record<string, Shape>, at: string, context: Context): Json {
  return Object.fromEntries(
    Object.entries(given).flatMap(([member, value]) => {
      const shape = Object.hasOwn(shapes, member) && value !== null ? shapes[member] : undefined;
      const made = shape ? shape(value, at === "" ? member : `${at}.${member}`, context) : value;
      return made === undefined ? [] : [[member, made]];
    }),
  );
}

const object =
  (members: Record<string, Shape> = {}, ofText?: (text: string, context: Context) => Json): Shape =>
  (value, at, context) => {
    const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
    const text = textOf(only);
    const given = objectOf(only) ?? (text !== null && ofText ? ofText(text, context) : null);
    if (given) return membersOf(given, members, at, context);
    if (!isNothing(only)) context.unread.push(`"${at}" is ${shown(value)}`);
    return undefined;
  };

const list =
  (item: Shape): Shape =>
  (value, at, context) =>
    (Array.isArray(value) ? (value as unknown[]) : [value])
      .map((each, i) => item(each, `${at}[${i}]`, context))
      .filter((each) => each !== undefined);

/** A value that is not an amount is stored as an amount that cannot be read. Its deal gets a caveat about it. */
const money: Shape = (value) => {
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (isNothing(only)) return undefined;
  return objectOf(only) ?? { amount: typeof only === "string" || typeof only === "number" ? only : shown(only) };
};

const isNothing = (value: unknown) =>
  value === null ||
  value === undefined ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0);

const shown = (value: unknown) => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

const values = { value: money, minValue: money, maxValue: money };
const period = object({}, (stated) => ({ stated }));
const identifier = object({}, (id) => ({ id }));
const party = object({ identifier }, (name) => ({ name }));
/** A text in the place of a party is its id if there is a party with that id, otherwise its name. */
const reference = object({ identifier }, (text, { partyIds }) => (partyIds.has(text) ? { id: text } : { name: text }));
const items = list(
  object({ unit: object({ value: money }, (name) => ({ name })) }, (description) => ({ description })),
);
const relatedProcesses = list(object({}, (identifier) => ({ identifier })));
const amendments = list(object({}, (description) => ({ description })));
const lot = object({ ...values, techniques: object(), contractPeriod: period, relatedProcesses });
const transaction = object({
  value: money,
  amount: money,
  payer: reference,
  payee: reference,
  providerOrganization: reference,
  receiverOrganization: reference,
});

const releaseMembers: Record<string, Shape> = {
  parties: list(party),
  buyer: list(reference),
  relatedProcesses,
  planning: object({ budget: object({ amount: money }) }),
  tender: object({
    ...values,
    items,
    relatedProcesses,
    amendments,
    amendment: object({ changes: list(object()) }),
    lots: list(lot),
    techniques: object(),
    procuringEntity: list(reference),
    tenderPeriod: period,
    contractPeriod: period,
  }),
  awards: list(
    object({ ...values, items, relatedProcesses, amendments, suppliers: list(reference), contractPeriod: period }),
  ),
  contracts: list(
    object({
      ...values,
      items,
      relatedProcesses,
      amendments,
      period,
      implementation: object({ transactions: list(transaction) }),
    }),
  ),
};
