import type { ComparedDeal } from "../../../graph/identity/deal-duplicates.ts";
import type { Duplicate } from "../../../graph/write/identity/store-duplicates.ts";
import { groupBy } from "../../../graph/group-by.ts";
import type { Compared } from "../../../graph/stored/compared.ts";
import { globalId } from "../../../ids.ts";
import { classesOf } from "../../facts/equivalence.ts";
import { areDifferent, areSame, type Judgements } from "../organizations/judged.ts";

/** The evidence that two deals are the same. */
export type Evidence = Pick<Duplicate, "method" | "confidence" | "words">;

/** The rules by which deals of one label are compared. */
export interface Rules<D extends ComparedDeal> {
  label: Compared;
  /** The places that list a deal. Two deals that the same place lists are not duplicates. */
  places: (deal: D) => readonly string[];
  /** True if two places may list the same deals. */
  mayListSame: (place: string, other: string) => boolean;
  /** The kinds of evidence that two deals are likely the same, the most certain first. */
  evidence: readonly ((a: D, b: D) => Evidence | null)[];
  /** Negative if `a` is the deal that counts. */
  order: (a: D, b: D) => number;
}

/** Deals that are likely the same, beginning with the deal that counts. */
interface Class<D> {
  deals: D[];
  places: Set<string>;
}

const judged: Evidence = { method: "JUDGED", confidence: "HIGH", words: "a person judged the deals to be the same" };

/**
 * The deals that are likely duplicates of another deal, which counts instead of them. Of deals that are the same, the first in
 * the order of the rules counts. Deals are paired one to one: if one place lists two equal deals and another lists three, two of
 * the three are duplicates and the third is a deal of its own.
 */
export function duplicatesAmong<D extends ComparedDeal>(
  deals: readonly D[],
  rules: Rules<D>,
  judgements: Judgements,
): Duplicate[] {
  return groupsOf(deals, rules.label, judgements).flatMap((group) =>
    classesAmong(group, rules, judgements).flatMap(({ deals: [of, ...others] }) =>
      others.map((deal) => ({ key: deal.key, of: of!.key, ...evidenceOn(deal, of!, rules, judgements) })),
    ),
  );
}

/** Groups of deals that have something in common, or that a person judged together. */
function groupsOf<D extends ComparedDeal>(deals: readonly D[], label: Compared, { circles, same }: Judgements): D[][] {
  const own = ({ alike, key }: D) => alike ?? `key ${key}`;
  const joining = classesOf(
    deals.flatMap((deal) => {
      const id = globalId(label, deal.key);
      return circles.has(id) ? [[own(deal), `judged ${same.get(id) ?? id}`] as const] : [];
    }),
  );
  return [...groupBy(deals, (deal) => joining.get(own(deal))?.[0] ?? own(deal)).values()];
}

function classesAmong<D extends ComparedDeal>(group: readonly D[], rules: Rules<D>, judgements: Judgements) {
  const id = ({ key }: D) => globalId(rules.label, key);
  const each = [...group].sort(rules.order).map((deal) => ({ deals: [deal], places: new Set(rules.places(deal)) }));
  const some = ({ deals }: Class<D>, other: Class<D>, fits: (a: D, b: D) => boolean) =>
    deals.some((a) => other.deals.some((b) => fits(a, b)));
  const asJudged = joined(each, (one, other) => some(one, other, (a, b) => areSame(judgements, id(a), id(b))));
  return rules.evidence.reduce(
    (classes, evidence) =>
      joined(
        classes,
        (one, other) =>
          areListedApart(one, other, rules) &&
          !some(one, other, (a, b) => evidence(a, b) === null || areDifferent(judgements, id(a), id(b))),
      ),
    asJudged,
  );
}

/** Joins each class with the first class before it that it may be joined with. */
function joined<D>(classes: readonly Class<D>[], mayJoin: (one: Class<D>, other: Class<D>) => boolean): Class<D>[] {
  const joined: Class<D>[] = [];
  for (const each of classes) {
    const first = joined.find((one) => mayJoin(one, each));
    if (!first) joined.push({ deals: [...each.deals], places: new Set(each.places) });
    else {
      first.deals.push(...each.deals);
      for (const place of each.places) first.places.add(place);
    }
  }
  return joined;
}

function areListedApart<D extends ComparedDeal>(one: Class<D>, other: Class<D>, { mayListSame }: Rules<D>): boolean {
  const places = [...other.places];
  return (
    !places.some((place) => one.places.has(place)) &&
    places.some((place) => [...one.places].some((each) => mayListSame(place, each)))
  );
}

/** The evidence for a duplicate. A judgement by a person, even by way of a third deal, comes before deduced evidence. */
function evidenceOn<D extends ComparedDeal>(
  deal: D,
  of: D,
  { label, evidence }: Rules<D>,
  judgements: Judgements,
): Evidence {
  if (areSame(judgements, globalId(label, deal.key), globalId(label, of.key))) return judged;
  return evidence.map((speaks) => speaks(deal, of)).find((each) => each !== null) ?? judged;
}
