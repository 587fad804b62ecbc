import { digestOf } from "../../facts/digest.ts";
import { type Json, textOf } from "../../facts/json.ts";
import { isBare, statesDeal } from "./stated-deal.ts";

/** One awarded deal: an award, or one of the contracts that were signed for it. */
export interface Deal {
  /** Its identifier within the process, such as `contract/1`. */
  id: string;
  award: Json | null;
  contract: Json | null;
  /** How many contracts share the award's value. */
  siblings: number;
  /** True if it may be one of the awards that are listed beside it. Counting both might count one deal twice. */
  mayBeListedTwice: boolean;
  /** Caveats about the way in which the source lists it. */
  caveats: string[];
}

/**
 * The deals of a process: the contracts of each award, or the award itself if no contract is published for it. A contract
 * without a known award is a deal of its own. An award or contract that only an amendment or a cancellation names is no deal.
 */
export function dealsOf(given: { awards: readonly Json[]; contracts: readonly Json[] }): Deal[] {
  const [awards, contracts] = [distinct(given.awards), distinct(given.contracts)];
  const awardIds = idsOf("award", awards);
  const contractIds = idsOf("contract", contracts);
  const signed = contracts.map((contract) => awardOf(contract, awards, contracts));
  const isLeft = awards.some((award) => !signed.includes(award) && !isBare(award));
  const dealOf = (contract: Json, award: Json | null): Deal => ({
    id: contractIds[contracts.indexOf(contract)]!,
    award,
    contract,
    siblings: award ? signed.filter((each) => each === award).length : 0,
    mayBeListedTwice: award === null && isLeft,
    caveats: [...timesListed("contract", contract, given.contracts), ...timesListed("award", award, given.awards)],
  });
  const deals = [
    ...awards.flatMap((award, i): Deal[] => {
      const own = contracts.filter((_, j) => signed[j] === award);
      return own.length > 0
        ? own.map((contract) => dealOf(contract, award))
        : [
            {
              id: awardIds[i]!,
              award,
              contract: null,
              siblings: 0,
              mayBeListedTwice: false,
              caveats: timesListed("award", award, given.awards),
            },
          ];
    }),
    ...contracts.filter((_, j) => signed[j] === null).map((contract) => dealOf(contract, null)),
  ];
  return deals.filter(statesDeal);
}

/**
 * Finds the award of a contract by its id. Without an id, it takes the only award. Some publishers put their prefix before the
 * id.
 */
function awardOf(contract: Json, awards: readonly Json[], contracts: readonly Json[]): Json | null {
  const id = textOf(contract.awardID);
  if (id === null) return awards.length === 1 && contracts.length >= 1 ? awards[0]! : null;
  const only = (fitting: Json[]) => (fitting.length === 1 ? fitting[0]! : null);
  const equal = awards.filter((award) => textOf(award.id) === id);
  if (equal.length > 0) return only(equal);
  return only(awards.filter((award) => textOf(award.id) !== null && id.endsWith(`-${textOf(award.id)!}`)));
}

/** The items without exact repeats: an item that is listed twice was bought once. */
export function distinct(items: readonly Json[]): readonly Json[] {
  if (items.length < 2) return items;
  const seen = new Set<string>();
  return items.filter((item) => {
    const digest = digestOf(item);
    return !seen.has(digest) && seen.add(digest);
  });
}

/** Reports merged repeats, because equal items without an id might still be two different ones. */
function timesListed(kind: string, item: Json | null, all: readonly Json[]): string[] {
  if (item === null || all.length < 2 || textOf(item.id) !== null) return [];
  const times = all.filter((other) => digestOf(other) === digestOf(item)).length;
  return times > 1
    ? [`The source lists its ${kind} ${times} times, without an id and with equal content. It is counted once.`]
    : [];
}

/** Ids that distinguish the items of a list, even if an item has no id or shares one with another item. */
function idsOf(kind: string, items: readonly Json[]): string[] {
  const seen = new Map<string, number>();
  return items.map(({ id }, i) => {
    const own = textOf(id);
    if (own === null) return `${kind}/#${i + 1}`;
    const times = (seen.get(own) ?? 0) + 1;
    seen.set(own, times);
    return times === 1 ? `${kind}/${own}` : `${kind}/${own}#${times}`;
  });
}
