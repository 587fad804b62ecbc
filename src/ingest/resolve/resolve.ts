import { readJudgements, touchNamesOf } from "../../graph/identity/judgements.ts";
import { storeDescriptions } from "../../graph/identity/descriptions.ts";
import { sweepFrameworks } from "../../graph/identity/products.ts";
import {
  changedProducts,
  type DealText,
  storeMentions,
  namesOfProducts,
  namesOfVendors,
  renamedVendors,
  unreadDeals,
  unreadTexts,
} from "../../graph/identity/mentions.ts";
import { countOf, type Mark } from "../../graph/ingest-state/counts.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";
import {
  type NameBearer,
  bearersOf,
  storeNameClaims,
  marked,
  namesBorneBy,
  touchedNames,
} from "../../graph/identity/name-bearers.ts";
import { storeResolutions } from "../../graph/identity/organization-merges.ts";
import { statementsOn } from "../../graph/identity/organization-statements.ts";
import { unplaced } from "../../graph/identity/stated-parents.ts";
import { groupBy } from "../../graph/group-by.ts";
import { parseNameKey } from "../facts/entity-keys.ts";
import { mayBeBody } from "./organizations/body-forms.ts";
import { nameClaims } from "./organizations/name-claims.ts";
import { descriptionOf } from "./organizations/description.ts";
import { type Judgements, judgementsIn } from "./organizations/judged.ts";
import { placeOrganizations } from "./organizations/placing.ts";
import { crowdedCores, likenessesOf } from "./organizations/likenesses.ts";
import { type Mention, mentionFinder, phrasesOf, phrasesOfVendor } from "./mentions/mention-finder.ts";
import { resolveProducts } from "./products/resolve-products.ts";
import { resolutionsOf } from "./organizations/resolve-organizations.ts";
import { areUncompared, resolveDeals } from "./deals/resolve-deals.ts";

/** Few enough to be one transaction, and to be held in memory. */
const batchSize = 500;

/** Is told what is worked out, and how much of it is left. */
export type Tell = (phase: string, left: number) => void;

/**
 * Works out anew who is who, for whom the statements changed since the last time: names lead to identifiers, organisations are
 * described by all that is stated of them. What was begun and not finished is finished.
 */
export async function resolve(graph: Graph, tell: Tell = () => undefined): Promise<void> {
  const judgements = judgementsIn(await readJudgements(graph));
  await each(
    await countdown(graph, "Touched", "Working out who bears which name", tell),
    () => marked(graph, "Touched", batchSize),
    async (keys) => {
      await storeNameClaims(graph, keys, nameClaims(await statementsOn(graph, keys)));
      // Who was judged with one that comes or goes is looked at again too.
      await touchNamesOf(graph, judgedWith(keys, judgements));
    },
  );
  await each(
    await countdown(graph, "Touched", "Working out who is who", tell),
    () => touchedNames(graph, batchSize),
    async (names) => {
      const asked = await bearersWithJudged(graph, names, judgements);
      const keys = new Set(asked.flatMap(({ by, key }) => (by === "CORE" && !judgements.same.has(key) ? [] : key)));
      const bearers = await withOtherNames(graph, asked, keys);
      await storeResolutions(graph, names, resolutionsOf(bearers, judgements, keys));
    },
  );
  await each(
    await countdown(graph, "Changed", "Describing who is who", tell),
    () => marked(graph, "Changed", batchSize),
    async (keys) => {
      const statements = await statementsOn(graph, keys);
      const byNode = groupBy(statements, ({ node }) => node);
      const nodes = keys.flatMap((key) => descriptionOf(key, byNode.get(key) ?? []) ?? []);
      const cores = new Set(nameClaims(statements).flatMap(({ by, name }) => (by === "CORE" ? [name] : [])));
      const alike = await bearersOf(graph, [...cores]);
      await storeDescriptions(graph, keys, nodes, likenessesOf(alike, judgements), crowdedCores(alike));
    },
  );
  await placeOrganizations(
    graph,
    judgements,
    await countdown(graph, "Unplaced", "Working out who belongs to whom", tell),
  );
  // Products after their vendors, since one product has one vendor however it is spelled.
  await resolveProducts(graph, await countdown(graph, "Touched", "Working out which products are one", tell));
  while (await sweepFrameworks(graph, batchSize));
  await resolveMentions(graph, tell);
  await resolveDeals(graph, judgements, await countdown(graph, "Uncompared", "Looking for deals told twice", tell));
}

/** Whether something was left to be resolved, as by a run that was killed or is at work. */
export async function isUnresolved(graph: Graph): Promise<boolean> {
  const left = await Promise.all([
    marked(graph, "Touched", 1),
    marked(graph, "Changed", 1),
    touchedNames(graph, 1),
    changedProducts(graph, 1),
    renamedVendors(graph, 1),
    unplaced(graph, 1),
  ]);
  const isLeft = left.some((keys) => keys.length > 0) || (await unreadTexts(graph, 1)).length > 0;
  return isLeft || (await areUncompared(graph));
}

/** Who bears names, with all that bear a name of somebody who was judged with one of them: a verdict is about where both lead. */
async function bearersWithJudged(
  graph: Graph,
  names: readonly string[],
  judgements: Judgements,
): Promise<NameBearer[]> {
  const all = new Set(names);
  for (;;) {
    const bearers = await bearersOf(graph, [...all]);
    const judged = judgedWith(
      bearers.map(({ key }) => key),
      judgements,
    );
    const more = judged.length === 0 ? [] : await namesBorneBy(graph, judged);
    if (more.every((name) => all.has(name))) return bearers;
    for (const name of more) all.add(name);
  }
}

/** With all that bear any other name of these keys too: who has several is led by the best of them. */
async function withOtherNames(graph: Graph, bearers: NameBearer[], keys: ReadonlySet<string>): Promise<NameBearer[]> {
  const known = new Set(bearers.map(({ name }) => name));
  const names = await namesBorneBy(
    graph,
    [...keys].filter((key) => mayBeBody(key, "GB") || parseNameKey(key) !== null),
  );
  const others = names.filter((name) => !known.has(name) && !name.startsWith("core "));
  return others.length === 0 ? bearers : bearersOf(graph, [...known, ...others]);
}

function judgedWith(keys: readonly string[], { circles }: Judgements): string[] {
  return [...new Set(keys.flatMap((key) => circles.get(key) ?? []))];
}

/** Texts after products and vendors: deals whose text is new, and those that may name one that is. */
async function resolveMentions(graph: Graph, tell: Tell): Promise<void> {
  await each(
    await countdown(graph, "Changed", "Looking for deals that may name new products", tell),
    () => changedProducts(graph, batchSize),
    async (keys) => {
      await unreadDeals(graph, "Product", keys, (await namesOfProducts(graph, keys)).flatMap(phrasesOf));
    },
  );
  await each(
    await countdown(graph, "Renamed", "Looking for deals that may name new vendors", tell),
    () => renamedVendors(graph, batchSize),
    async (keys) => {
      await unreadDeals(graph, "Organization", keys, (await namesOfVendors(graph, keys)).flatMap(phrasesOfVendor));
    },
  );
  let texts = await unreadTexts(graph, batchSize);
  if (texts.length === 0) return;
  const find = mentionFinder(await namesOfProducts(graph), await namesOfVendors(graph));
  const telling = await countdown(graph, "Unread", "Looking for products and vendors in texts", tell);
  for (; texts.length > 0; texts = await unreadTexts(graph, batchSize)) {
    telling(texts.length);
    await storeMentions(
      graph,
      texts,
      texts.flatMap((deal) => mentionsOfDeal(deal, find).map((mention) => ({ deal, ...mention }))),
    );
  }
}

/** A merchant's name tells a product that was bought, and no vendor: stricter rules say whose a supplier is. */
function mentionsOfDeal({ text, merchants }: DealText, find: (text: string) => Mention[]): Mention[] {
  const found = find([text, ...merchants].join("\n"));
  if (merchants.length === 0 || found.every(({ label }) => label === "Product")) return found;
  const named = new Set(find(text).map(({ key }) => key));
  return found.filter(({ label, key }) => label === "Product" || named.has(key));
}

async function each(
  telling: Countdown,
  next: () => Promise<string[]>,
  work: (keys: string[]) => Promise<void>,
): Promise<void> {
  for (let keys = await next(); keys.length > 0; keys = await next()) {
    telling(keys.length);
    await work(keys);
  }
}

/** Is told how many each batch takes. */
type Countdown = (taken: number) => void;

/** The marks of other phases are counted too, which is only told: what matters is that it goes down. */
async function countdown(graph: Graph, mark: Mark, phase: string, tell: Tell): Promise<Countdown> {
  let left = await countOf(graph, mark);
  return (taken) => {
    tell(phase, left);
    left = Math.max(0, left - taken);
  };
}
