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

/** The number of items that one transaction writes and that are in memory at once. */
const batchSize = 500;

/** Receives the name of each phase and the number of items left in it. */
export type Tell = (phase: string, left: number) => void;

/**
 * Runs the entity resolution for everything whose statements changed since the last time. It decides which names are which
 * organisation, describes organisations and products from all statements about them, searches texts for products and vendors, and
 * finds duplicate deals. Work that an earlier run began and did not finish is finished.
 * @param tell receives the progress.
 */
export async function resolve(graph: Graph, tell: Tell = () => undefined): Promise<void> {
  const judgements = judgementsIn(await readJudgements(graph));
  await each(
    await countdown(graph, "Touched", "Collecting the names of organisations", tell),
    () => marked(graph, "Touched", batchSize),
    async (keys) => {
      await storeNameClaims(graph, keys, nameClaims(await statementsOn(graph, keys)));
      // If a key is new or gone, the keys that a person judged together with it are resolved again too.
      await touchNamesOf(graph, judgedWith(keys, judgements));
    },
  );
  await each(
    await countdown(graph, "Touched", "Deciding which names are the same organisation", tell),
    () => touchedNames(graph, batchSize),
    async (names) => {
      const asked = await bearersWithJudged(graph, names, judgements);
      const keys = new Set(asked.flatMap(({ by, key }) => (by === "CORE" && !judgements.same.has(key) ? [] : key)));
      const bearers = await withOtherNames(graph, asked, keys);
      await storeResolutions(graph, names, resolutionsOf(bearers, judgements, keys));
    },
  );
  await each(
    await countdown(graph, "Changed", "Describing organisations", tell),
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
    await countdown(graph, "Unplaced", "Finding the parents of organisations", tell),
  );
  // Products come after vendors, because a product has one vendor even if sources spell its name in several ways.
  await resolveProducts(graph, await countdown(graph, "Touched", "Deciding which names are the same product", tell));
  while (await sweepFrameworks(graph, batchSize));
  await resolveMentions(graph, tell);
  await resolveDeals(graph, judgements, await countdown(graph, "Uncompared", "Searching for duplicate deals", tell));
}

/** True if something is still to be resolved, for example after a run that was killed or during a run. */
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

/**
 * The keys that bear these names. A judgement is about the organisations that both of its keys lead to. So the result includes
 * the keys that were judged together with one of these, and the others that bear a name of such a key.
 */
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

/**
 * Adds the keys that bear any other name of these keys, because the best name of a key decides where the key leads.
 */
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

/**
 * Searches the texts of deals for products and vendors: new texts, and texts that may name a new product or vendor. It runs after
 * the products and vendors are resolved.
 */
async function resolveMentions(graph: Graph, tell: Tell): Promise<void> {
  await each(
    await countdown(graph, "Changed", "Searching for deals that may name new products", tell),
    () => changedProducts(graph, batchSize),
    async (keys) => {
      await unreadDeals(graph, "Product", keys, (await namesOfProducts(graph, keys)).flatMap(phrasesOf));
    },
  );
  await each(
    await countdown(graph, "Renamed", "Searching for deals that may name new vendors", tell),
    () => renamedVendors(graph, batchSize),
    async (keys) => {
      await unreadDeals(graph, "Organization", keys, (await namesOfVendors(graph, keys)).flatMap(phrasesOfVendor));
    },
  );
  let texts = await unreadTexts(graph, batchSize);
  if (texts.length === 0) return;
  const find = mentionFinder(await namesOfProducts(graph), await namesOfVendors(graph));
  const telling = await countdown(graph, "Unread", "Searching texts for products and vendors", tell);
  for (; texts.length > 0; texts = await unreadTexts(graph, batchSize)) {
    telling(texts.length);
    await storeMentions(
      graph,
      texts,
      texts.flatMap((deal) => mentionsOfDeal(deal, find).map((mention) => ({ deal, ...mention }))),
    );
  }
}

/**
 * The mentions in a deal. The name of a merchant may show a product that was bought. It counts for no vendor, because stricter
 * rules decide which vendor a supplier belongs to.
 */
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

/** Receives the number of items in each batch. */
type Countdown = (taken: number) => void;

/**
 * Reports the number of items left in a phase. The count includes the marks of other phases. That is good enough, since it only
 * shows that the work goes on.
 */
async function countdown(graph: Graph, mark: Mark, phase: string, tell: Tell): Promise<Countdown> {
  let left = await countOf(graph, mark);
  return (taken) => {
    tell(phase, left);
    left = Math.max(0, left - taken);
  };
}
